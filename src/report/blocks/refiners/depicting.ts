import type { Role } from '../../../model/index.ts'
import type { Locale } from '../../../locales/index.ts'
import {
  type Labels,
  type Line,
  type Page,
  type Refiner,
  bareWords,
  hasWord,
  isSentenceALine,
  proseAround,
  withLabels,
} from '../page.ts'
import { openAfterHeadline } from './captions.ts'

/** Captions without marks have so many words; shorter lines are crossheads. */
const FEWEST = 6
const MOST = 40
/** More of them are the headings of a running report ("Barges queue at the lock"), told in the same tense. */
const MOST_ON_PAGE = 4
/** A line without any finite verb is a caption only if it is longer than a crosshead. */
const FEWEST_VERBLESS = 9
/** A described scene in the past is told briefly. */
const MOST_PAST = 20
/** With a full stop only a long description with its place and day is a caption. */
const FEWEST_STOPPED = 14
/** Names make up to three quarters of the words of a caption ("Ana Velde meets Tomas Ruzgar in Orlesk"). */
const CAPITALS = 0.75
/** In a longer text with a sentence a line what shows nobody doing anything lost its stop: of 10 such lines on real events none was a caption. */
const FEWEST_LINES = 10
/** The day stands so near the end. */
const DAY_WITHIN = 5
/** One among the first words opens a sentence. */
const OPENING = 3

/**
 * Captions that nothing marks. Without a stop: "A train leaves Quay station on Wednesday", "The two leaders met in Alma
 * last year", "Velde and Ruzgar on the steps of the Quay Residence". With one: "A black car in the motorcade of the
 * premier leaves the gate of the state guesthouse in Alma on Wednesday."
 */
export const depicting: Refiner = {
  name: 'caption-depicting',
  refine: (page, labels) => {
    if (page.foreign) return labels
    const found = new Map<number, Role>()
    const cut = isSentenceALine(page, FEWEST_LINES)
    for (const i of openAfterHeadline(page, labels)) {
      if (
        (proseAround(page, i).before > 0 || isDated(page.lines[i] as Line, page.locale)) &&
        !inList(page, labels, i) &&
        isDepiction(page, page.lines[i] as Line, cut)
      )
        found.set(i, 'caption')
    }
    const role =
      [...found.keys()].filter(i => !page.lines[i]?.stop).length > MOST_ON_PAGE ? 'crosshead' : 'caption'
    for (const i of found.keys()) if (!page.lines[i]?.stop) found.set(i, role)
    return withLabels(labels, 'blocks/caption-depicting', 'implied', found)
  },
}

function isDepiction(page: Page, line: Line, cut: boolean): boolean {
  const { locale } = page
  const { saying, past, depicts, unfinished, moment } = locale.page
  if (line.words.length < FEWEST || line.words.length > MOST) return false
  if (/["“”:;]|^[\p{Ll}‘']|^\d{1,2}[.)]\s|\s[–—-]\s|[,\-–—]$/u.test(line.text) || hasWord(line, saying))
    return false
  if (isCapitalised(line)) return false
  const words = bareWords(line)
  const scene = words.slice(1).some(word => depicts.has(word)) && !locale.page.questions.test(line.text)
  const day = dayAt(words, locale)
  if (line.stop) return line.words.length >= FEWEST_STOPPED && isScene(line, words, day, locale)
  if (unfinished.has(words.at(-1) as string) || /[!?]/u.test(line.text)) return false
  // a sentence that is a line may have lost its stop
  if (cut) return scene && !hasWord(line, past)
  // "On May 3 the crew left the lock" is a sentence that lost its stop
  if (hasWord(line, past))
    return (day >= OPENING || (day < 0 && moment.test(line.text))) && line.words.length <= MOST_PAST
  if (scene || day >= 0) return true
  return (
    line.words.length >= FEWEST_VERBLESS &&
    !locale.page.questions.test(line.text) &&
    !locale.page.modal.test(line.text) &&
    !page.taggedOf?.(line).tags.some(tag => FINITE.test(tag))
  )
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/

/** Titles are written with capitals, captions are not. */
const isCapitalised = (line: Line): boolean =>
  line.words.filter(word => /^[^\p{L}]*\p{Lu}/u.test(word)).length > line.words.length * CAPITALS

/** "... leaves the gate of the guesthouse in Alma on Wednesday.": one sentence, present tense, place and day at its end. */
function isScene(line: Line, words: readonly string[], day: number, locale: Locale): boolean {
  if (hasWord(line, locale.page.past)) return false
  // the name of a month is no verb ("May 3")
  const told = line.text.replace(/\p{Lu}\p{L}+ (?=\d)/gu, '')
  if (locale.captions.dateAndPlace.test(line.tail) && !locale.page.modal.test(told))
    return words.slice(1, -6).some(word => locale.page.depicts.has(word))
  // the stop of "Dec. 18" ends no sentence
  if (
    !/^[^.!?]*\.$/u.test(line.text.replace(/\.(?= \d)/gu, '')) ||
    day < 0 ||
    words.length - day > DAY_WITHIN
  )
    return false
  if (locale.captions.date.test(line.text) && words.slice(1, -6).some(word => locale.page.scenes.has(word)))
    return true
  if (locale.page.modal.test(told)) return false
  const place = words[day - 1] === locale.captions.on && /^\p{Lu}/u.test(line.words[day - 2] ?? '')
  return place && words.slice(3, -4).some(word => locale.page.scenes.has(word))
}

const isDated = ({ tail }: Line, { captions }: Locale): boolean =>
  captions.date.test(tail) || captions.dateAndPlace.test(tail)

/** Index of the last weekday, or of the day of a dated month, or -1. */
function dayAt(words: readonly string[], locale: Locale): number {
  const weekday = words.findLastIndex(word => locale.time.weekdays.has(word) && word.length > 3)
  if (weekday >= 0) return weekday
  return words.findLastIndex(
    (word, i) => locale.time.months.has(word.replace(/\.$/u, '')) && /^\d{1,4}$/u.test(words[i + 1] ?? ''),
  )
}

/** A line between other short lines is an item of a list, which is running text. */
function inList(page: Page, labels: Labels, at: number): boolean {
  const short = (i: number): boolean => {
    const line = page.lines[i]
    return line !== undefined && !labels[i] && !line.stop && !line.prose
  }
  return short(at) && (short(at - 1) || short(at + 1)) && page.lines[at - 1]?.key !== page.lines[at]?.key
}
