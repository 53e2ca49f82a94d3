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
  /** Laid beside the others; in columns of its own, because it quotes other words; or not at all, because it retells. */
  readonly part: 'beside' | 'apart' | 'none'
}

type Kept = Omit<Rendition, 'part'> & { readonly key: string }

/** Share of its words that the best witness has too, from which a rendition that quotes nothing follows its wording. */
const FOLLOWS = 0.6
/** Share of its quoted words that some other rendition must have for it to be of the same utterance, and the words from which that can be told. */
const OF_THE_SAME = 0.45
const TOLD_BY = 3

/**
 * The renditions, that of the best witness first and then those that share the most words with it, and which one each witness has. Where a report stands
 * among the others is not asked, so that the order of the witnesses changes no alignment.
 */
export function renditionsOf(
  witnesses: readonly Unit[],
  texts: readonly string[],
  best: number,
): { renditions: Rendition[]; of: number[] } {
  const known = new Map<string, Kept>()
  const keys = witnesses.map((unit, witness) => {
    const one = renditionOf(unit, texts[witness] ?? '')
    known.set(one.key, known.get(one.key) ?? one)
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
  return {
    renditions: all.map(({ key: _, ...rest }, at) => ({ ...rest, part: partOf(at, all) })),
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
  return { words, pieces, closed, opens, key }
}

const pieceOf = (unit: Unit, word: Word): number =>
  unit.spans.findIndex(span => span.start <= word.start && word.end <= span.end)

/** Whether a rendition is in words of the utterance, quotes other words, or retells it in words of its own, which are no variants of anything. */
function partOf(at: number, all: readonly Kept[]): Rendition['part'] {
  const { words } = all[at] as Kept
  if (at === 0) return 'beside'
  const quoted = words.filter(word => word.quoted)
  if (quoted.length === 0) return shareIn(words, (all[0] as Kept).words) >= FOLLOWS ? 'beside' : 'none'
  if (quoted.length < TOLD_BY) return 'beside'
  return all.some((other, i) => i !== at && shareIn(quoted, other.words) >= OF_THE_SAME) ? 'beside' : 'apart'
}

/** The share of some words that are among others. */
function shareIn(words: readonly Word[], others: readonly Word[]): number {
  const forms = new Set(others.map(({ form }) => form))
  return words.filter(({ form }) => forms.has(form)).length / words.length
}
