import { hashForm, mix } from '../../../text/index.ts'
import type { Word, WordSentence } from '../words.ts'
import type { Gathered } from './company.ts'
import { EDGE } from './marks.ts'
import type { WordMark } from './marks.ts'
import { markAt, tagAt } from './traces.ts'
import type { NameTraces } from './traces.ts'

/** Most features of one word. */
export const NAME_FEATURES = 600

const NOBODY: readonly number[] = []
const CORPUS_SEED = hashForm('corpus')
/** Longest run, and farthest place in it, that are told apart. */
const LONGEST_RUN = 6
const FARTHEST = 4

/** Writes features one after another. */
class Sink {
  count = 0
  private into: Int32Array
  constructor(into: Int32Array) {
    this.into = into
  }
  begin(into: Int32Array): void {
    this.into = into
    this.count = 0
  }
  put(hash: number, kind: number): void {
    this.into[this.count++] = mix(hash, kind)
  }
}
const sink = new Sink(new Int32Array(0))

/** A word with its neighbours: what most features are made of. */
interface Near {
  readonly traces: NameTraces
  readonly sentence: WordSentence
  readonly i: number
  readonly word: Word
  readonly here: WordMark
  readonly tag: number
  readonly before: WordMark
  readonly before2: WordMark
  readonly after: WordMark
  readonly after2: WordMark
  /** Head of a sentence, shouting, quoted. */
  readonly place: number
}

/**
 * Writes the features of word `i` to `into` and returns how many there are. `corpus` names the corpus that a training
 * sentence is from, so that its manner of marking names is learned apart; 0 where a report is read. `gathered` is what
 * `gather` says of the whole report.
 */
export function nameFeatures(
  traces: NameTraces,
  gathered: Gathered,
  sentence: WordSentence,
  i: number,
  corpus: number,
  into: Int32Array,
): number {
  const { words } = traces.scan
  const word = words[i] as Word
  const near: Near = {
    traces,
    sentence,
    i,
    word,
    here: markAt(traces, sentence, i),
    tag: tagAt(traces, sentence, i),
    before: markAt(traces, sentence, i - 1),
    before2: markAt(traces, sentence, i - 2),
    after: markAt(traces, sentence, i + 1),
    after2: markAt(traces, sentence, i + 2),
    place: (word.head ? 1 : 0) + (sentence.shouting ? 2 : 0) + (word.quoted ? 4 : 0),
  }
  sink.begin(into)
  sink.put(7, 1)
  putWords(near)
  putShapes(near)
  putTags(near)
  putKnown(near)
  putRules(near)
  putLists(near)
  putRun(near)
  putTabled(near)
  putGathered(gathered, i, traces.ruled[i] as number)
  if (corpus > 0) putCorpus(near, corpus)
  return sink.count
}

const numberAt = (numbers: Int32Array, { first, last }: WordSentence, i: number): number =>
  i < first || i >= last ? EDGE.word : (numbers[i] as number)

function putWords({ here, before, before2, after, after2 }: Near): void {
  sink.put(here.word, 2)
  sink.put(before.word, 3)
  sink.put(before2.word, 4)
  sink.put(after.word, 5)
  sink.put(after2.word, 6)
  sink.put(mix(here.word, before.word), 7)
  sink.put(mix(here.word, after.word), 8)
  sink.put(mix(before.word, after.word), 9)
  sink.put(mix(before.word, before2.word), 10)
  sink.put(mix(after.word, after2.word), 11)
  for (let k = 0; k < here.affixes.length; k++) sink.put(here.affixes[k] as number, 12 + k)
}

function putShapes({ here, before, before2, after, after2, place }: Near): void {
  sink.put(here.shape, 20)
  sink.put(mix(before.shape, here.shape), 21)
  sink.put(mix(here.shape, after.shape), 22)
  sink.put(mix(mix(before.shape, here.shape), after.shape), 23)
  sink.put(mix(here.shape, place), 24)
  sink.put(mix(mix(here.shape, here.habit), place), 25)
  sink.put(here.habit, 26)
  sink.put(here.cluster, 27)
  sink.put(before.cluster, 28)
  sink.put(before2.cluster, 29)
  sink.put(after.cluster, 30)
  sink.put(after2.cluster, 31)
  sink.put(mix(here.cluster, before.cluster), 32)
  sink.put(mix(here.cluster, after.cluster), 33)
  sink.put(mix(before.cluster, after.cluster), 34)
  sink.put(mix(here.cluster, here.shape), 35)
  sink.put(mix(here.shape, before.cluster), 36)
  sink.put(mix(here.shape, after.cluster), 37)
}

function putTags({ traces, sentence, i, here, tag }: Near): void {
  const before = tagAt(traces, sentence, i - 1)
  const after = tagAt(traces, sentence, i + 1)
  sink.put(tag, 40)
  sink.put(before, 41)
  sink.put(after, 42)
  sink.put(mix(tag, before), 43)
  sink.put(mix(tag, after), 44)
  sink.put(mix(mix(before, tag), after), 45)
  sink.put(mix(tag, here.shape), 46)
  sink.put(mix(tag, here.word), 47)
}

function putKnown({ traces, sentence, i, tag, before, after }: Near): void {
  const known = traces.known[i] as number
  const left = numberAt(traces.known, sentence, i - 1)
  const right = numberAt(traces.known, sentence, i + 1)
  sink.put(known, 50)
  sink.put(left, 51)
  sink.put(right, 52)
  sink.put(mix(known, before.word), 53)
  sink.put(mix(known, after.word), 54)
  sink.put(mix(known, tag), 55)
  sink.put(mix(known, mix(left, right)), 56)
  sink.put(mix(known, before.cluster), 57)
  sink.put(mix(known, after.cluster), 58)
}

function putRules({ traces, sentence, i, here, tag, before, after, place }: Near): void {
  const ruled = traces.ruled[i] as number
  const rule = traces.rule[i] as number
  const left = numberAt(traces.ruled, sentence, i - 1)
  const right = numberAt(traces.ruled, sentence, i + 1)
  sink.put(rule, 60)
  sink.put(ruled, 61)
  sink.put(left, 62)
  sink.put(right, 63)
  sink.put(mix(ruled, left), 64)
  sink.put(mix(ruled, right), 65)
  sink.put(mix(rule, tag), 66)
  sink.put(mix(ruled, here.word), 67)
  sink.put(mix(ruled, before.word), 68)
  sink.put(mix(ruled, after.word), 69)
  sink.put(mix(ruled, place), 70)
  sink.put(mix(ruled, before.cluster), 71)
  sink.put(mix(ruled, after.cluster), 72)
}

function putLists({ here, before, after }: Near): void {
  for (const list of here.lists) sink.put(list, 80)
  for (const list of before.lists) sink.put(list, 81)
  for (const list of after.lists) sink.put(list, 82)
  sink.put(here.listed, 83)
  sink.put(mix(here.listed, before.listed), 84)
  sink.put(mix(here.listed, after.listed), 85)
  sink.put(mix(here.listed, here.shape), 86)
}

/** The lists of the world's names that hold the word, its neighbours and the ends of its run of capitals. */
function putTabled({ traces, sentence, i, here, before, after }: Near): void {
  const { each, all } = traces.tabled
  const at = (k: number): readonly number[] =>
    k < sentence.first || k >= sentence.last ? NOBODY : (each[k] ?? NOBODY)
  for (const list of at(i)) {
    sink.put(list, 150)
    sink.put(mix(list, here.shape), 151)
  }
  for (const list of at(i - 1)) sink.put(list, 152)
  for (const list of at(i + 1)) sink.put(list, 153)
  const own = all[i] as number
  sink.put(own, 154)
  sink.put(mix(own, numberAt(all, sentence, i + 1)), 155)
  sink.put(mix(own, numberAt(all, sentence, i - 1)), 156)
  const first = traces.runFirst[i] as number
  const last = traces.runLast[i] as number
  const place = Math.min(i - first, FARTHEST)
  if (last !== i) for (const list of at(last)) sink.put(mix(list, place), 157)
  if (first !== i) for (const list of at(first)) sink.put(mix(list, place), 158)
  sink.put(mix(own, before.word), 159)
  sink.put(mix(own, after.word), 160)
}

/** The run of capitals as a whole: its first and last words, what stands before and behind it. */
function putRun({ traces, sentence, i, here }: Near): void {
  const first = traces.runFirst[i] as number
  const last = traces.runLast[i] as number
  const length = Math.min(LONGEST_RUN, last - first + 1)
  const place = Math.min(i - first, FARTHEST)
  const both = mix(place, length)
  const head = markAt(traces, sentence, first)
  const tail = markAt(traces, sentence, last)
  const before = markAt(traces, sentence, first - 1)
  const after = markAt(traces, sentence, last + 1)
  sink.put(both, 90)
  sink.put(tail.word, 91)
  sink.put(mix(tail.word, both), 92)
  sink.put(head.word, 93)
  sink.put(mix(tail.listed, both), 94)
  sink.put(mix(head.listed, both), 95)
  sink.put(mix(tail.cluster, place), 96)
  sink.put(mix(before.word, length), 97)
  sink.put(mix(after.word, length), 98)
  sink.put(mix(before.word, both), 99)
  sink.put(mix(before.cluster, both), 100)
  sink.put(mix(after.cluster, both), 101)
  sink.put(mix(before.word, after.word), 102)
  sink.put(mix(before.cluster, after.cluster), 103)
  sink.put(mix(mix(markAt(traces, sentence, first - 2).word, before.word), length), 104)
  sink.put(mix(mix(after.word, markAt(traces, sentence, last + 2).word), length), 105)
  sink.put(mix(traces.known[last] as number, both), 106)
  sink.put(mix(traces.known[first] as number, both), 107)
  sink.put(mix(before.listed, both), 108)
  sink.put(mix(after.listed, both), 109)
  sink.put(mix(here.shape, both), 110)
  sink.put(mix(traces.often[i] as number, here.shape), 111)
  putJoint(traces, sentence, i, first, last)
}

/** The word before "of" or "&" in the run: "[Ministry] of Grain". */
function putJoint(traces: NameTraces, sentence: WordSentence, i: number, first: number, last: number): void {
  for (let k = last; k > first; k--) {
    const { text } = traces.scan.words[k] as Word
    if (text !== 'of' && text !== '&') continue
    sink.put(mix(markAt(traces, sentence, k - 1).word, i < k ? 1 : 2), 112)
    return
  }
}

function putGathered({ company, called }: Gathered, i: number, ruled: number): void {
  for (const hash of company.get(i) ?? NOBODY) sink.put(hash, 113)
  if (called.noun[i] !== 0) {
    sink.put(called.noun[i] as number, 114)
    sink.put(called.kind[i] as number, 115)
  }
  if (called.nounSaid[i] !== 0) {
    sink.put(called.nounSaid[i] as number, 116)
    sink.put(called.kindSaid[i] as number, 117)
    sink.put(mix(called.kindSaid[i] as number, ruled), 118)
  }
}

function putCorpus({ traces, i, here, tag, before }: Near, corpus: number): void {
  const seed = mix(CORPUS_SEED, corpus)
  sink.put(seed, 120)
  sink.put(mix(seed, here.word), 121)
  sink.put(mix(seed, traces.ruled[i] as number), 122)
  sink.put(mix(seed, before.word), 123)
  sink.put(mix(seed, mix(tag, here.shape)), 124)
  sink.put(mix(seed, here.listed), 125)
  sink.put(mix(seed, traces.known[i] as number), 126)
}
