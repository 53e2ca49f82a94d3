/**
 * Is this quotation there: in these words, in others, said by somebody else, or nowhere held?
 * @module
 */
export { findQuotation } from './find.ts'
export type { Asked, QuotationCheck, QuotationPlace, WordDifference } from './find.ts'
