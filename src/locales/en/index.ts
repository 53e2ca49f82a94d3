import { ABBREVIATIONS, NEVER_FINAL, STARTERS } from './abbreviations.ts'
import type { Locale } from '../locale.ts'

/** English as news is written in it, British and American. */
export const english: Locale = {
  language: 'en',
  tokens: { abbreviations: ABBREVIATIONS },
  sentences: { starters: STARTERS, neverFinal: NEVER_FINAL },
}
