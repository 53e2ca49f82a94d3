/**
 * What one language needs: word lists, patterns, trained weights.
 * @module
 */
export { english } from './en/index.ts'
export type { Locale } from './locale.ts'
