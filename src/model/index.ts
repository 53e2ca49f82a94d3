/**
 * What things are: plain, readonly, JSON-safe types, and span arithmetic.
 * @module
 */
export type * from './dossier.ts'
export * from './facts.ts'
export type * from './finding.ts'
export type * from './hands.ts'
export * from './report.ts'
export type * from './since.ts'
export * from './span.ts'
