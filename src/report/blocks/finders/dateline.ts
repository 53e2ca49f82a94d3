import type { Locale } from '../../../locales/index.ts'
import { type Finder, proseAround } from '../page.ts'
import { isDatelineAlone } from '../split.ts'

const DATELINE_WORDS = 26
const BROKEN = /(?:\.{3,}|…)["”’']?$/u
/** Words that are neither date nor filler: the section before the date ("World Dec 22, 2030"). */
const OTHER_WORDS = 2
/** Dates in the running text head the entries of a timeline; datelines stand before so many lines of it, or after all. */
const WITHIN = 2

/** What the words of a line are, as far as a dateline is concerned. */
interface Census {
  readonly month: boolean
  readonly year: boolean
  readonly numbers: number
  readonly clock: boolean
  readonly filler: number
  readonly weekday: boolean
  readonly other: number
}

/** A line of date and time: "January 10, 2031, 5:02 AM", "Published 10 Jan 2031 | Updated 2 hours ago", "Posted:". */
export const dateline: Finder = {
  name: 'dateline',
  find: (page, at) => {
    const line = page.lines[at]
    if (!line || line.words.length > DATELINE_WORDS) return undefined
    if (line.cut) return line.cut
    // "The..." is the beginning of a paragraph that a page broke off
    if (BROKEN.test(line.text)) return undefined
    const { before, after } = proseAround(page, at)
    // a dateline on its own line has no text before it but the decks
    if (before <= WITHIN && after > 0 && isDatelineAlone(line.text)) return 'dateline'
    const found = census(line.text, page.locale)
    const within = before > WITHIN && after > 0 && !isFullStamp(found)
    if (within && !startsFiller(line.words[0] as string, page.locale)) return undefined
    const below = at > 0 && before <= (found.clock ? WITHIN : 0) && !line.stop
    return isDateline(found) || (below && endsDated(line.text, found)) ? 'dateline' : undefined
  },
}

function isDateline(found: Census): boolean {
  if (found.other > OTHER_WORDS) return false
  const day = found.month && found.numbers > 0
  if (day && (found.year || found.clock || found.weekday || found.filler > 0)) return true
  if (found.year && found.numbers > 0 && found.clock) return true
  return (
    found.other === 0 &&
    found.filler >= 1 &&
    (found.clock || found.numbers > 0 || found.filler >= 2 || found.numbers + found.filler === 1)
  )
}

/** "WEDNESDAY, APRIL 24, 2031, 10:34 AM" is the stamp of a page however many lines stand before it. */
const isFullStamp = (found: Census): boolean =>
  found.other === 0 && found.month && found.year && found.numbers > 0 && found.clock && found.weekday

/** "Kessar Harbour Office (KHO) - Orlesk, 10 October 2031, 11:30", "River News and agencies 6 March 2031, 9:40am" under the headline. */
const endsDated = (text: string, found: Census): boolean =>
  found.month &&
  found.year &&
  found.numbers > 0 &&
  (/\s[—–-]\s.*\d$/u.test(text) ||
    (found.clock && found.other <= WHO_WORDS && /\d(?:\s?[ap]\.?m\.?)?$/iu.test(text)))

/** Words for who wrote it, before a date with its time of day. */
const WHO_WORDS = 6

/** "The Harbour Gazette, Port Alma, Monday 19 May 2031": a line over the text that has the whole date, and at its end. */
export function isStamped(text: string, locale: Locale): boolean {
  const found = census(text, locale)
  return found.month && found.year && found.numbers > 0 && found.other <= WHO_WORDS && /\d$/u.test(text)
}

const startsFiller = (word: string, locale: Locale): boolean =>
  locale.page.dateFiller.has(word.toLowerCase().replace(/[^\p{L}]/gu, ''))

/** Parts of a line under the headline. */
const PARTS = /\s*[|·•;]\s*|\s[–—/-]\s|\s(?=[Bb](?:y|Y)\s)/u
/** Who wrote it, and the section. */
const PART_WORDS = 6

/** The parts of "Brisk Staff | 6 March 2031 | 2 min read" that are neither date nor filler, or nothing where no part is a date. */
export function beside(text: string, locale: Locale): string[] | undefined {
  const parts = text.slice(0, HEAD).split(PARTS)
  if (parts.length < 2) return undefined
  const rest = parts.filter(part => !isStamp(part, locale))
  const dated = parts.some(part => isStamp(part, locale) && isFullDate(part, locale))
  return dated && rest.every(part => part.split(' ').length <= PART_WORDS) ? rest : undefined
}

const HEAD = 300

const isStamp = (part: string, locale: Locale): boolean => {
  const found = census(part, locale)
  return found.other === 0 && (found.month || found.year || found.filler > 0 || found.clock)
}

const isFullDate = (part: string, locale: Locale): boolean => {
  const found = census(part, locale)
  return found.month && found.year && found.numbers > 0
}

/** Words and numbers, cut apart where a page ran them together ("20319:53 AM UTCUpdated"). */
function census(text: string, locale: Locale): Census {
  const spaced = text
    .replace(/((?:19|20)\d\d)(?=\d{1,2}:\d\d)/gu, '$1 ')
    .replace(/(\p{Ll}|UTC|GMT|[AP]M)(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$1$2 ')
  const iso = /\b\d{4}-\d\d-\d\d(?:T|\b)|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/u.test(text)
  let [month, year, weekday] = [iso, iso, false]
  let [numbers, filler, other] = [iso ? 1 : 0, 0, 0]
  for (const [token] of spaced.matchAll(/[\p{L}\p{M}]+|\d+/gu)) {
    const word = token.toLowerCase()
    if (/^\d/u.test(token)) {
      if (/^(?:19|20)\d\d$/u.test(token)) year = true
      else numbers++
    } else if (locale.time.months.has(word)) month = true
    else if (locale.time.weekdays.has(word)) weekday = true
    else if (locale.page.dateFiller.has(word)) filler++
    else other++
  }
  return {
    month,
    year,
    numbers,
    weekday,
    filler,
    other,
    clock: /\b\d{1,2}[:.h]\d\d\b|\d{1,2}\s?[ap]\.?m\b/iu.test(spaced),
  }
}
