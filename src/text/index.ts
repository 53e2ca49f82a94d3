/**
 * Characters, tokens, sentences, quotation marks, tags and the aligning of word sequences. Knows no news.
 * @module
 */
export * from './fold.ts'
export * from './quotes.ts'
export * from './sentences.ts'
export * from './tokens.ts'
