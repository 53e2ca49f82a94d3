/**
 * Characters, tokens, sentences, quotation marks, tags and the aligning of word sequences. Knows no news.
 * @module
 */
export * from './align.ts'
export * from './casing.ts'
export * from './chain.ts'
export * from './feature-table.ts'
export * from './fold.ts'
export * from './quotes.ts'
export * from './row-table.ts'
export * from './sentences.ts'
export * from './spellings.ts'
export * from './tagger-features.ts'
export { taggerForm } from './tagger-form.ts'
export * from './tagger-words.ts'
export * from './tagger.ts'
export * from './tokens.ts'
