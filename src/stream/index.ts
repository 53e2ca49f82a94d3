/**
 * The questions asked of the flow of reports: which story, and whose copy?
 * @module
 */
export { groupStories } from './stories/group.ts'
export type { StreamReport } from './report.ts'
