/**
 * The questions asked of the flow of reports: which story, and whose copy?
 * @module
 */
export { findCopies } from './copies/find.ts'
export type { Copy, LiftedPair } from './copies/types.ts'
export type { StreamReport } from './report.ts'
export { groupStories } from './stories/group.ts'
