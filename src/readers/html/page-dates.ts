import { isoDate } from '../dates.ts'
import { lineOf } from './dom.ts'
import type { DomDocument } from './dom.ts'

/** The date of a `<time>` that says it is the date of publication, else of the first one in the article. */
export function timeOf(document: DomDocument): string | undefined {
  const selectors = [
    'time[pubdate]',
    '[itemprop="datePublished"]',
    'article time[datetime]',
    'main time[datetime]',
  ]
  for (const selector of selectors) {
    const element = document.querySelector(selector)
    const date = element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? lineOf(element)
    if (date !== '') return date
  }
  const all = [...document.querySelectorAll('time[datetime]')]
  // Several outside any article are a list of other stories.
  return all.length === 1 ? (all[0]?.getAttribute('datetime') ?? undefined) : undefined
}

/** The date of change that microdata mark, where it is one. */
export function modifiedTimeOf(document: DomDocument): string | undefined {
  const element = document.querySelector('[itemprop="dateModified"]')
  return (
    element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? (lineOf(element) || undefined)
  )
}

const IN_ADDRESS = /\/((?:19|20)\d\d)[/-]([01]?\d)[/-]([0-3]?\d)(?=[/-]|$)/

/** The day in the path of an address: "https://ledger.example/2031/03/06/barges". */
export function dayOfAddress(url: string | undefined): string | undefined {
  const found = IN_ADDRESS.exec(URL.parse(url ?? '')?.pathname ?? '')
  return found === null ? undefined : dayOf(found[1], found[2], found[3])
}

/** Lines that hold a date and little else are no longer. */
const SHORT = 60
/** Day, month and year parted by dots mean one thing everywhere; strokes do not. */
const DOTTED =
  /(?<!\d)(\d{1,2})\. ?(\d{1,2})\. ?((?:19|20)?\d\d)(?![\d.])(?:(?:,| um| \||)\s(\d{1,2})[:.](\d\d)(?!\d))?/

/** The first day that a short line of the page writes in figures: "Do 06.03.31 | 14:07 Uhr", "Datum 6.3.2031". */
export function writtenDay(document: DomDocument): string | undefined {
  for (const element of document.querySelectorAll(
    '[class*="date" i], [class*="line" i], [class*="meta" i], li, p, span',
  )) {
    const line = lineOf(element)
    const found = line.length > SHORT ? null : DOTTED.exec(line)
    if (found === null) continue
    const [, day, month, year = '', hour, minute] = found
    const iso = dayOf(year.length === 2 ? `20${year}` : year, month, day)
    if (iso === undefined) continue
    return hour === undefined ? iso : (isoDate(`${iso}T${hour.padStart(2, '0')}:${minute}`) ?? iso)
  }
  return undefined
}

const dayOf = (year = '', month = '', day = ''): string | undefined =>
  isoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) ?? undefined
