import { mix } from '../../../text/index.ts'
import type { WordList } from '../../../text/index.ts'
import { gazetteerOf, matchAt } from '../lexicon.ts'
import type { Candidate, Scan } from '../scan.ts'
import type { Word, WordSentence } from '../words.ts'
import { EDGE, marksOf } from './marks.ts'
import type { WordMark, WordMarks } from './marks.ts'
import { openWords } from './open.ts'
import { seedOf, standing } from './standing.ts'
import { lookUp } from './tables.ts'
import type { Tabled } from './tables.ts'

/** What the learned finder of names knows of each word of a report, worked out once; small numbers and hashes. */
export interface NameTraces {
  readonly scan: Scan
  readonly marks: WordMarks
  /** The marks of the words that were asked for. */
  readonly marked: (WordMark | undefined)[]
  /** Words that may belong to a name. */
  readonly open: Uint8Array
  /** Entry of the gazetteer that covers a word, and where in it the word stands; 0 where none does. */
  readonly known: Int32Array
  /** Kind that the rules give to the name that covers a word, and where in it the word stands; 0 where none does. */
  readonly ruled: Int32Array
  /** The same with the rule. */
  readonly rule: Int32Array
  /** First and last word of the run of capitals that holds an open word. */
  readonly runFirst: Int32Array
  readonly runLast: Int32Array
  /** How often the word is written with a capital in the report: 0, 1, 2 (to three), 3 (to seven), 4. */
  readonly often: Uint8Array
  /** Lists of the world's names that hold a word. */
  readonly tabled: Tabled
}

const NO_TABLES: Tabled = { each: [], all: new Int32Array(0) }

/** Reads the traces of a report; `candidates` are what the rules found. */
export function traceNames(scan: Scan, words: WordList, candidates: readonly Candidate[]): NameTraces {
  const n = scan.words.length
  const traces: NameTraces = {
    scan,
    marks: marksOf(words, scan.names),
    marked: new Array<WordMark | undefined>(n).fill(undefined),
    open: new Uint8Array(n),
    known: new Int32Array(n),
    ruled: new Int32Array(n),
    rule: new Int32Array(n),
    runFirst: new Int32Array(n),
    runLast: new Int32Array(n),
    often: new Uint8Array(n),
    tabled: NO_TABLES,
  }
  markKnown(traces)
  markRules(traces, candidates)
  countCapitals(traces)
  for (const sentence of scan.sentences) {
    openWords(sentence, scan, traces.marks, traces.open)
    markRuns(traces, sentence)
  }
  return { ...traces, tabled: lookUp(scan, traces.open) }
}

function markKnown({ scan, known, open }: NameTraces): void {
  const gazetteer = gazetteerOf(scan.locale)
  for (const { first, last } of scan.sentences) {
    for (let i = first; i < last; i++) {
      const match = matchAt(gazetteer, scan.words, i, last)
      if (!match) continue
      const seed = seedOf(`known ${match.entry.sort}`)
      for (let k = 0; k < match.length; k++) {
        known[i + k] = mix(seed, standing(k, match.length))
        open[i + k] = 1
      }
      i += match.length - 1
    }
  }
}

function markRules({ ruled, rule, open }: NameTraces, candidates: readonly Candidate[]): void {
  for (const one of candidates) {
    const kind = seedOf(`ruled ${one.kind} ${one.entry?.sort ?? ''}`)
    const by = seedOf(one.by)
    for (let i = one.first; i < one.last; i++) {
      const here = mix(kind, standing(i - one.first, one.last - one.first))
      ruled[i] = here
      rule[i] = mix(by, here)
      open[i] = 1
    }
  }
}

function countCapitals({ scan, often }: NameTraces): void {
  const counts = new Map<string, number>()
  for (const word of scan.words) if (word.capital) counts.set(word.fold, (counts.get(word.fold) ?? 0) + 1)
  for (let i = 0; i < often.length; i++) {
    const word = scan.words[i] as Word
    const count = word.capital ? (counts.get(word.fold) ?? 0) : 0
    often[i] = count < 3 ? count : count < 4 ? 2 : count < 8 ? 3 : 4
  }
}

/** Runs of open capitals, with "of", "&" and particles between them. */
function markRuns({ scan, open, runFirst, runLast }: NameTraces, { first, last }: WordSentence): void {
  const { words, names } = scan
  const capital = (i: number): boolean => i < last && open[i] === 1 && (words[i] as Word).capital
  const joins = (i: number): boolean => {
    const { text, fold } = words[i] as Word
    if (text !== 'of' && text !== '&' && text !== 'the' && !names.particles.has(fold)) return false
    return i + 1 < last && ((words[i + 1] as Word).capital || (words[i + 1] as Word).text === 'the')
  }
  for (let i = first; i < last; ) {
    let end = i + 1
    if (capital(i)) while (end < last && open[end] === 1 && (capital(end) || joins(end))) end++
    for (let k = i; k < end; k++) {
      runFirst[k] = i
      runLast[k] = end - 1
    }
    i = end
  }
}

/** The mark of a word, or of the edge where it stands outside the sentence. */
export function markAt(traces: NameTraces, { first, last }: WordSentence, i: number): WordMark {
  if (i < first || i >= last) return EDGE
  const known = traces.marked[i]
  if (known) return known
  const mark = traces.marks.of(traces.scan.words[i] as Word)
  traces.marked[i] = mark
  return mark
}

/** Hash of the tag of a word, or of the edge. */
export const tagAt = (traces: NameTraces, { first, last }: WordSentence, i: number): number =>
  i < first || i >= last ? EDGE.word : seedOf((traces.scan.words[i] as Word).tag)
