import { fold } from '../../text/index.ts'
import type { StreamReport } from '../report.ts'

/** Words in lower case under so many letters say nothing of an event ("that", "said"); no list of a language is needed. */
const SHORTEST = 4
/** Words are compared by so many letters, so that "negotiate" meets "negotiations". */
const STEM = 7
/** A headline says what the event is: its words count twice. */
const HEADLINE_WEIGHT = 2

/** The terms of a report with their counts: words, and names (words that keep their capital inside a sentence) under "@". */
export interface Terms {
  readonly words: ReadonlyMap<string, number>
  readonly names: ReadonlyMap<string, number>
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.'’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

/** Counts the terms of a report. */
export function termsOf(report: StreamReport): Terms {
  const words = new Map<string, number>()
  const names = new Map<string, number>()
  const spans = report.sentences.length > 0 ? report.sentences : [{ start: 0, end: report.text.length }]
  for (const span of spans) count(report.text.slice(span.start, span.end), 1, words, names)
  for (const headline of report.headlines) count(headline, HEADLINE_WEIGHT, words, undefined)
  return { words, names }
}

function count(
  text: string,
  weight: number,
  words: Map<string, number>,
  names: Map<string, number> | undefined,
): void {
  let first = true
  for (const [word] of text.matchAll(WORD)) {
    const plain = fold(word)
      .replace(/['’]s$/u, '')
      .replace(/[.'’]/gu, '')
    const capital = /^\p{Lu}/u.test(word)
    const number = /^\d/u.test(word)
    if (names && capital && !first && plain.length > 1) add(names, plain, weight)
    if ((capital && !first) || number || plain.length > SHORTEST)
      add(words, number ? plain : plain.slice(0, STEM), weight)
    first = false
  }
}

const add = (map: Map<string, number>, key: string, weight: number): void => {
  map.set(key, (map.get(key) ?? 0) + weight)
}
