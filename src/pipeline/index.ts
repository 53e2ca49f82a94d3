/**
 * The stages in order.
 * @module
 */
export { annotateReport } from './annotate.ts'
export type { AnnotateContext, Engine } from './annotate.ts'
export { collateReports } from './collate.ts'
export type { CollateOptions } from './collate.ts'
export { seal } from './seal.ts'
export { VERSION } from './version.ts'
