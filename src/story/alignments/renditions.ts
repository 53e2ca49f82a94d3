import { alignSequences } from '../../text/index.ts'
import { isClosed, opensSentence } from './ends.ts'
import type { Unit, Word } from './units.ts'

/** Witnesses that have the same words, quoted and cut alike: what is asked of one of them holds for the others. */
export interface Rendition {
  readonly words: readonly Word[]
  /** In which piece of the witness each word stands. */
  readonly pieces: readonly number[]
  /** Quoted from end to end, without a sign that more was said. */
  readonly closed: boolean
  /** Quoted from end to end, and begins as a sentence does. */
  readonly opens: boolean
  /**
   * The utterance that it renders: 0 that of the best witness, above it another one that is laid out in columns of its own, because
   * other words are quoted; -1 where it only retells and is laid out nowhere.
   */
  readonly part: number
}

interface Kept extends Omit<Rendition, 'part'> {
  readonly key: string
  readonly quoted: readonly Word[]
  /** The witnesses that have it. */
  readonly units: Unit[]
}

/** Whether one of two reports has its words from the other. */
export type Retells = (one: Unit, other: Unit) => boolean

/** Share of its words that the best witness has too, from which a rendition that quotes nothing follows its wording. */
const FOLLOWS = 0.6
/**
 * Share of the shorter quotation that must run alike in both for them to be of one utterance, and the words from which that can be
 * told. Of 60 places on real events 20 were changes of words before it was asked; it took away 17 of the 40 others and none of the 20.
 */
const OF_ONE = 0.6
const TOLD_BY = 3
/** Words alike from which a quotation that is given to two speakers is one: fewer are a phrase of both. */
const OF_TWO = 7

/**
 * The renditions, that of the best witness first and then those that share the most words with it, and which one each witness has. Where a report stands
 * among the others is not asked, so that the order of the witnesses changes no alignment.
 */
export function renditionsOf(
  witnesses: readonly Unit[],
  texts: readonly string[],
  best: number,
  retells: Retells,
): { renditions: Rendition[]; of: number[] } {
  const known = new Map<string, Kept>()
  const keys = witnesses.map((unit, witness) => {
    const one = renditionOf(unit, texts[witness] ?? '')
    const kept = known.get(one.key) ?? one
    kept.units.push(unit)
    known.set(one.key, kept)
    return one.key
  })
  const first = keys[best] as string
  const forms = new Set(known.get(first)?.words.map(({ form }) => form))
  const near = new Map(
    [...known].map(([key, { words }]) => [key, words.filter(({ form }) => forms.has(form)).length]),
  )
  const all = [...known.values()].sort(
    (a, b) =>
      Number(b.key === first) - Number(a.key === first) ||
      (near.get(b.key) as number) - (near.get(a.key) as number) ||
      b.words.length - a.words.length ||
      (a.key < b.key ? -1 : 1),
  )
  const places = new Map(all.map(({ key }, at) => [key, at]))
  const parts = partsOf(all, retells)
  return {
    renditions: all.map(({ words, pieces, closed, opens }, at) => ({
      words,
      pieces,
      closed,
      opens,
      part: parts[at] as number,
    })),
    of: keys.map(key => places.get(key) as number),
  }
}

function renditionOf(unit: Unit, text: string): Kept {
  const { words } = unit
  const closed = isClosed(unit, text)
  const opens = opensSentence(unit)
  const pieces = words.map(word => pieceOf(unit, word))
  const key = words
    .map(
      ({ form, plain, concept, quoted, bracketed }, i) =>
        `${form}\t${plain}\t${concept}\t${quoted}\t${bracketed}\t${pieces[i]}`,
    )
    .concat(String(closed), String(opens))
    .join('\n')
  return { words, pieces, closed, opens, key, quoted: words.filter(word => word.quoted), units: [] }
}

const pieceOf = (unit: Unit, word: Word): number =>
  unit.spans.findIndex(span => span.start <= word.start && word.end <= span.end)

/** Renditions that are compared with one another; what stands behind them, farther from the best witness, is compared with the best alone. */
const COMPARED = 40

/**
 * The utterance that each rendition is of: those are of one that quote alike for the most part, the likest first. A report that quotes
 * twice, half alike, quotes two (`“The lock is old,” … “The lock is a ruin”`), and what is nearer to the one is not of the other.
 */
function partsOf(all: readonly Kept[], retells: Retells): number[] {
  const homes = all.map((_, at) => [at])
  const pairs = all
    .flatMap((one, i) =>
      i > 0 && one.quoted.length < TOLD_BY
        ? []
        : all
            .slice(0, Math.min(i, i > COMPARED ? 1 : i))
            .map((other, j) => ({ i, j, share: shareOf(one, other, retells) })),
    )
    .filter(({ j, share }) => share >= OF_ONE && (j === 0 || (all[j] as Kept).quoted.length >= TOLD_BY))
    .sort((x, y) => y.share - x.share || x.j - y.j || x.i - y.i)
  for (const { i, j } of pairs) {
    const [left, right] = [homes[i] as number[], homes[j] as number[]]
    if (left === right) continue
    if (left.some(a => right.some(b => areTwo(all[a] as Kept, all[b] as Kept, retells)))) continue
    const joined = [...left, ...right]
    for (const at of joined) homes[at] = joined
  }
  const parts = new Map<readonly number[], number>([[homes[0] as number[], 0]])
  const own = all.map(({ quoted }, at) => {
    if (at > 0 && quoted.length < TOLD_BY) return -1
    const home = homes[at] as number[]
    parts.set(home, parts.get(home) ?? parts.size)
    return parts.get(home) as number
  })
  return all.map((one, at) => ((own[at] as number) >= 0 ? (own[at] as number) : partOfShort(one, all, own)))
}

/** Between these shares two quotations of one report are neither pieces of one utterance nor one that it repeats; of fewer words that cannot be told. */
const PIECES = 0.35
const REPEATED = 0.85
const FEWEST = 5

/** Whether a report quotes two utterances that are half alike. */
function areTwo(a: Kept, b: Kept, retells: Retells): boolean {
  const reports = new Set(a.units.map(({ report }) => report))
  if (Math.min(a.quoted.length, b.quoted.length) < FEWEST) return false
  if (!b.units.some(({ report }) => reports.has(report))) return false
  const share = shareOf(a, b, retells)
  return share > PIECES && share < REPEATED
}

/** Who quotes a word or two goes with whoever has them, and who quotes nothing with the best witness, if it is in words of the utterance. */
function partOfShort({ words, quoted }: Kept, all: readonly Kept[], parts: readonly number[]): number {
  if (quoted.length === 0) return shareIn(words, (all[0] as Kept).words) >= FOLLOWS ? 0 : -1
  const whose = all.findIndex((other, i) => (parts[i] as number) >= 0 && shareIn(quoted, other.words) === 1)
  return whose < 0 ? 0 : (parts[whose] as number)
}

/**
 * How much of what one of two renditions quotes are words of the other, in their order; all of it where one report has it from the
 * other, which may have changed as much as it likes; nothing where they are given to two speakers, and few are alike.
 */
function shareOf(a: Kept, b: Kept, retells: Retells): number {
  // who quotes nothing is held against the quoted words of the other
  const isMeasure = b.quoted.length === 0 || (a.quoted.length > 0 && a.quoted.length <= b.quoted.length)
  const [{ quoted }, { words }] = isMeasure ? [a, b] : [b, a]
  const steps = alignSequences(
    [quoted.length, words.length],
    (i, j) => (isAlike(quoted[i] as Word, words[j] as Word) ? 1 : -1),
    0,
  )
  const alike = steps.filter(
    ([i, j]) => i !== null && j !== null && isAlike(quoted[i] as Word, words[j] as Word),
  ).length
  if (alike < OF_ONE * quoted.length && isRetold(a, b, retells)) return 1
  const isPhrase = alike < Math.min(OF_TWO, quoted.length) && !mayBeOneSpeaker(a, b)
  return isPhrase ? 0 : alike / quoted.length
}

const isRetold = (a: Kept, b: Kept, retells: Retells): boolean =>
  a.units.some(one => b.units.some(other => retells(one, other)))

/** Whether the same speaker is named for both, or nobody is for one of them. */
const mayBeOneSpeaker = (a: Kept, b: Kept): boolean => {
  const speakerOf = ({ sources }: Unit): string | undefined => sources.at(-1) ?? undefined
  const speakers = new Set(a.units.map(speakerOf))
  return speakers.has(undefined) || b.units.map(speakerOf).some(one => one === undefined || speakers.has(one))
}

/** The same word, or another one of the same sense: "a mistake", "an error". */
const isAlike = (a: Word, b: Word): boolean =>
  a.form === b.form || (a.concept !== '' && a.concept === b.concept)

/** The share of some words that are among others. */
function shareIn(words: readonly Word[], others: readonly Word[]): number {
  const forms = new Set(others.map(({ form }) => form))
  return words.filter(({ form }) => forms.has(form)).length / words.length
}
