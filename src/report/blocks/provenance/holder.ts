import type { Locale } from '../../../locales/index.ts'

/** The publisher that a line states: the holder of the copyright, or the first of "Source: The Ledger, agencies". */
export function holderOf(words: string, locale: Locale): string | undefined {
  for (const pattern of locale.page.outlet) {
    const name = pattern.exec(words.slice(0, 300))?.groups?.outlet?.trim()
    if (name && locale.bylines.holder.test(name))
      return name.replace(locale.page.company, '').replace(YEARS, '').trim()
  }
  return undefined
}

const YEARS = /[\s,]+(?:(?:19|20)\d\d)(?:\s?[-–]\s?(?:\d\d){1,2})?$/u
