import { stripVTControlCharacters } from 'node:util'

/** Characters that move the cursor, change colours, or reverse the direction of writing. */
const UNSAFE = /[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu

/**
 * A text that cannot steer a terminal: no control characters, no escape sequences, no overrides of direction, on one
 * line. What stood in the report stays in the dossier.
 */
export const clean = (text: string): string =>
  stripVTControlCharacters(text.replace(/[\s\u2028\u2029]+/gu, ' ')).replace(UNSAFE, '')
