/**
 * Re-reads a dossier with code of its own: imports the types of the model, and none of its functions.
 * @module
 */
export type { Given } from './reports.ts'
export { summarise, type Summary } from './summarise.ts'
export { verify } from './verify.ts'
