import type { Role } from '../../../model/index.ts'
import type { Locale } from '../../../locales/index.ts'
import {
  type Labels,
  type Line,
  type Page,
  type Refiner,
  type Tagged,
  bareWords,
  proseAround,
  withLabels,
} from '../page.ts'
import { openAfterHeadline } from './captions.ts'

/** Captions that end as a sentence does have so many words. */
const FEWEST = 6
const MOST = 40
/** The one who is shown doing something is named in so many words. */
const SHOWN = 9
/** The time stands so near the end, in words and in characters. */
const TIME_WITHIN = 4
const ENDING = 16

/**
 * Captions with a full stop and no finite verb, in a paragraph of their own: who is shown doing something ("A young girl from
 * Harn standing near the lock."), or with whom, where and when ("Ana Velde, right, with Tomas Ruzgar in Orlesk last year.").
 * Only lines of that form are tagged; where no tagger is given nothing is found.
 */
export const verbless: Refiner = {
  name: 'caption-verbless',
  refine: (page, labels) => {
    if (page.foreign || !page.taggedOf) return labels
    const found = openAfterHeadline(page, labels).filter(i => isVerbless(page, labels, i))
    return withLabels(
      labels,
      'blocks/caption-verbless',
      'implied',
      new Map<number, Role>(found.map(i => [i, 'caption'])),
    )
  },
}

function isVerbless(page: Page, labels: Labels, at: number): boolean {
  const line = page.lines[at] as Line
  if (line.words.length < FEWEST || line.words.length > MOST || !line.stop || line.cut) return false
  if (proseAround(page, at).after === 0 || labels[at]) return false
  if (!/^\p{Lu}[^!?"“”‘:;()—–]*\.$/u.test(line.text) || line.text.includes('--')) return false
  const words = bareWords(line)
  const doing = words.slice(1, SHOWN).find(word => page.locale.page.doing.has(word))
  if (doing === undefined && !isPlaced(page, line, words)) return false
  const tagged = page.taggedOf?.(line)
  if (tagged === undefined) return false
  const shown = doing === undefined ? -1 : tagged.tokens.findIndex(token => token.toLowerCase() === doing)
  return doing === undefined || isShown(tagged, shown) ? !hasFinite(tagged, shown, page.locale) : false
}

/** "A girl standing", not "immediately after making": somebody is shown doing it. */
const isShown = ({ tags }: Tagged, at: number): boolean => /^(?:NN|CD|RB)/u.test(tags[at - 1] ?? '')

/** Whether some words hold a finite verb, or one that may be; behind what somebody is shown doing a relative clause may have one. */
function hasFinite({ tags, tokens }: Tagged, shown: number, locale: Locale): boolean {
  const relative = tags.findIndex((tag, i) => shown > 0 && i > shown && /^W/u.test(tag))
  const told = tags.slice(0, relative < 0 ? tags.length : relative)
  const rest = tags.slice(told.length)
  return (
    rest.filter(tag => FINITE.test(tag)).length > 1 ||
    told.some((tag, i) => mayBeFinite(tag, i, tags, tokens, locale))
  )
}

const FINITE = /^(?:VBD|VBZ|VBP|MD|EX)$/u

/** "The crew pushed back": a participle right behind a noun, an adverb or a comma may be a verb, and so may a bare form without "to". */
function mayBeFinite(
  tag: string,
  at: number,
  tags: readonly string[],
  tokens: readonly string[],
  { clauses }: Locale,
): boolean {
  const before = tags[at - 1] ?? ''
  if (tag === 'VBN') return /^(?:NN|RB|PRP|DT|CD|JJ|,)/u.test(before)
  return (
    FINITE.test(tag) || (tag === 'VB' && !clauses.infinitiveMarks.has(tokens[at - 1]?.toLowerCase() ?? ''))
  )
}

/** Somebody with a name, a preposition of place or company, and the time at the end. */
function isPlaced({ locale }: Page, { text, words: written }: Line, words: readonly string[]): boolean {
  if (written.slice(0, 3).filter(word => /^\p{Lu}/u.test(word)).length < 2) return false
  if (locale.page.placing.has(words[0] ?? '')) return false
  const end = words.slice(-TIME_WITHIN)
  const dated =
    /\b(?:19|20)\d\d\.$/u.test(text) ||
    locale.page.moment.test(text.slice(-ENDING)) ||
    end.some(
      (word, i) =>
        locale.time.weekdays.has(word) ||
        (end[i - 1] === locale.captions.last && locale.time.months.has(word)),
    )
  return dated && words.slice(1, -2).some(word => locale.page.placing.has(word))
}
