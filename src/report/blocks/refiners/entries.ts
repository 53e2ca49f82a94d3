import type { Role } from '../../../model/index.ts'
import type { Locale } from '../../../locales/index.ts'
import { type Line, type Page, type Refiner, withLabels } from '../page.ts'

/** Fewer stamps are no live page: of 679 news pages five have three or more; four are live pages, the fifth lists other stories by their times. */
const FEWEST = 3
/** "2d ago / 7:58 AM UTC", "20:42 KEY EVENT", "21 mins ago 11:48 Ana Sand": no stamp has more words. */
const STAMP_WORDS = 9
/** Who wrote the entry, or what it is: two names, or two words in capitals, and the zone of the time. */
const NAME_WORDS = 5
/** Headings of entries are headlines, which run to 23 words. */
const HEADING_WORDS = 23
/** The running text of an entry begins so many lines below its stamp: heading, byline, picture and its credit stand between. */
const TEXT_WITHIN = 5

/**
 * The entries of a live page, each under its time: "21:04 Ana Sand" / "Lock keeper asks for more tugs" / "The lock keeper said
 * …". The time is no running text and the line below it a crosshead. A timetable ("10:15 Port Alma" line after line) has no
 * running text below its times.
 */
export const entries: Refiner = {
  name: 'entry',
  refine: (page, labels) => {
    const stamps = page.lines.flatMap((line, i) => {
      const open = !labels[i] || labels[i]?.role === 'dateline'
      return open && isStamp(line, page.locale) && hasText(page, i) ? [i] : []
    })
    if (stamps.length < FEWEST) return labels
    const found = new Map<number, Role>()
    for (const at of stamps) {
      if (!labels[at]) found.set(at, 'dateline')
      const below = page.lines[at + 1] as Line
      const isHeading = !below.prose && below.words.length <= HEADING_WORDS && !/[.,;:…]$/u.test(below.text)
      if (!labels[at + 1] && isHeading && hasText(page, at + 1)) found.set(at + 1, 'crosshead')
    }
    return withLabels(labels, 'blocks/entry', 'implied', found)
  },
}

/** Whether running text follows before the next stamp. */
function hasText(page: Page, at: number): boolean {
  for (const line of page.lines.slice(at + 1, at + 1 + TEXT_WITHIN)) {
    if (line.prose) return true
    if (isStamp(line, page.locale)) return false
  }
  return false
}

/** A time of day with how long ago it was before it and names behind it, also where the page runs them together ("21:04Ana Sand"). */
function isStamp(line: Line, { page, time, stamps }: Locale): boolean {
  if (line.words.length > STAMP_WORDS || line.prose || (line.stop && !stamps.clockEnds.test(line.text)))
    return false
  const clock = /(?<![\d.:])(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d|[.:]\d)/u.exec(line.head)
  if (clock === null) return false
  const before = line.head.slice(0, clock.index).match(/\p{L}+/gu) ?? []
  const behind = line.head.slice(clock.index + clock[0].length).match(/[\p{L}'’-]+/gu) ?? []
  const ofTime = (word: string): boolean => {
    const lower = word.toLowerCase()
    return (
      page.dateFiller.has(lower) ||
      time.months.has(lower) ||
      time.weekdays.has(lower) ||
      stamps.unit.test(lower)
    )
  }
  return (
    before.every(ofTime) &&
    behind.length <= NAME_WORDS &&
    behind.every(word => /^\p{Lu}/u.test(word) || ofTime(word) || stamps.clockMark.test(word))
  )
}
