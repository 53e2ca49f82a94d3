import { mix } from '../../../text/index.ts'
import type { Word, WordSentence } from '../words.ts'
import { calledOf } from './called.ts'
import type { Called } from './called.ts'
import { markAt } from './traces.ts'
import type { NameTraces } from './traces.ts'

/** Most other places of a word that are looked at: the nearest. */
const MOST_PLACES = 6

/**
 * What stands around the other places of each repeated word (Chieu and Ng 2002): where "the band [Tessel]" stands once, the
 * bare "Tessel" elsewhere is known for a band. Lists of hashes by word; nothing for a word that stands once.
 */
function companyOf(traces: NameTraces): ReadonlyMap<number, readonly number[]> {
  const company = new Map<number, readonly number[]>()
  for (const places of repeated(traces)) {
    const around = places.map(place => aroundOf(traces, place))
    for (const [k, place] of places.entries()) company.set(place, nearest(around, k))
  }
  return company
}

/** Places of the words that are written with a capital more than once, where capitals say something. */
function repeated({ scan, open, often }: NameTraces): Iterable<number[]> {
  const places = new Map<string, number[]>()
  for (const { first, last, shouting } of scan.sentences) {
    if (shouting) continue
    for (let i = first; i < last; i++) {
      if (open[i] === 0 || (often[i] as number) < 2) continue
      const { fold, capital, text } = scan.words[i] as Word
      if (!capital || text.length < 2 || scan.names.functionWords.has(fold)) continue
      const own = places.get(fold)
      if (own) own.push(i)
      else places.set(fold, [i])
    }
  }
  return [...places.values()].filter(own => own.length > 1)
}

/** Words, clusters and lists around the run of capitals in which a word stands, with its place in the run. */
function aroundOf(traces: NameTraces, i: number): readonly number[] {
  const { scan, runFirst, runLast, ruled } = traces
  const sentence = scan.sentences[(scan.words[i] as Word).sentence] as WordSentence
  const first = runFirst[i] as number
  const last = runLast[i] as number
  const place = first === last ? 9 : i === first ? 1 : i === last ? 3 : 2
  const before = markAt(traces, sentence, first - 1)
  const after = markAt(traces, sentence, last + 1)
  return [
    mix(mix(before.word, place), 130),
    mix(mix(after.word, place), 131),
    mix(mix(before.cluster, place), 132),
    mix(mix(after.cluster, place), 133),
    mix(mix(markAt(traces, sentence, last).listed, place), 134),
    mix(mix(ruled[last] as number, Math.min(LONGEST_RUN, last - first + 1)), 135),
  ]
}

/** Longest run that is told apart. */
const LONGEST_RUN = 4

function nearest(around: readonly (readonly number[])[], k: number): readonly number[] {
  // a few dozen at most: a list is quicker than a set
  const hashes: number[] = []
  let left = MOST_PLACES
  for (let distance = 1; distance < around.length && left > 0; distance++) {
    for (const other of [around[k - distance], around[k + distance]]) {
      if (!other || left === 0) continue
      left--
      for (const hash of other) if (!hashes.includes(hash)) hashes.push(hash)
    }
  }
  return hashes
}

/** What is gathered over the whole report: the company of repeated words, and what names are called. */
export interface Gathered {
  readonly company: ReadonlyMap<number, readonly number[]>
  readonly called: Called
}

/** Gathers it. */
export const gather = (traces: NameTraces): Gathered => ({
  company: companyOf(traces),
  called: calledOf(traces),
})
