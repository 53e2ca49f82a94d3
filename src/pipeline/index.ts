/**
 * The stages in order.
 * @module
 */
export { annotateReport, LONGEST_TEXT } from './annotate.ts'
export type { AnnotateContext, Engine } from './annotate.ts'
export { collateReports, groupReports } from './collate.ts'
export type { AnnotateEach, CollateOptions } from './collate.ts'
export { inOrder } from './in-order.ts'
export { seal } from './seal.ts'
export { withoutText } from './without-text.ts'
export { VERSION } from './version.ts'
