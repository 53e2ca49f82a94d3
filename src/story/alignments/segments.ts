import type { Reading, Segment } from '../../model/index.ts'
import { departureOf, isClipped } from './departures.ts'
import { extentsOf, isOpen, stretchesOf } from './stretches.ts'
import type { Collation, Extents, Stretch } from './stretches.ts'
import type { Unit, Word } from './units.ts'

/** The segments of a collation with their readings. */
export function segmentsOf(collation: Collation): Segment[] {
  const extents = extentsOf(collation)
  return stretchesOf(collation, extents).map(stretch => segmentOf(stretch, extents, collation))
}

/** The words of a witness in a stretch. */
function wordsIn(
  { before, counts }: Stretch,
  witness: number,
  { witnesses, of }: Collation,
): readonly Word[] {
  const from = before[of[witness] as number] as number
  return (witnesses[witness] as Unit).words.slice(from, from + (counts[of[witness] as number] as number))
}

function segmentOf(stretch: Stretch, extents: Extents, collation: Collation): Segment {
  const { best, of, renditions } = collation
  const { before, counts, from, to } = stretch
  const forms = renditions.map(({ words }, i) => {
    const start = before[i] as number
    const own = words.slice(start, start + (counts[i] as number))
    return own.length > 0 || isOpen(extents[i], from, to) ? own.map(word => word.plain).join(' ') : undefined
  })
  const byForm = new Map<string, number[]>()
  for (const [witness, rendition] of of.entries()) {
    const form = forms[rendition]
    if (form === undefined) continue
    const list = byForm.get(form)
    if (list === undefined) byForm.set(form, [witness])
    // the words shown are those of the best witness where it has the reading
    else if (witness === best) list.unshift(witness)
    else list.push(witness)
  }
  const entries = [...byForm.values()]
  const ofBest = entries.findIndex(list => list[0] === best)
  // quoted words are the measure of what others quote, even where the best witness retells
  const quoting = entries.filter(list =>
    wordsIn(stretch, list[0] as number, collation).some(word => word.quoted),
  )
  const leads =
    ofBest >= 0 &&
    (quoting.length === 0 ||
      quoting.includes(entries[ofBest] as number[]) ||
      isBetweenQuoted(stretch, best, collation))
  const lemma = leads ? ofBest : entries.indexOf(fullest(quoting.length > 0 ? quoting : entries))
  const lemmaWords = wordsIn(stretch, entries[lemma]?.[0] ?? 0, collation)
  const readings = entries.map((list, i): Reading => {
    const first = list[0] as number
    const words = wordsIn(stretch, first, collation)
    return {
      text: words.length ? textOf(collation.texts[first] as string, words) : '',
      kind:
        i === lemma
          ? 'agreed'
          : words.length === 0
            ? hasItToo(list, entries[lemma] as number[], collation)
              ? 'editorial'
              : omissionOf(lemmaWords, list, stretch, extents, collation)
            : departureOf(
                lemmaWords,
                words,
                isAnchored(list, entries[lemma] as number[], stretch, collation)
                  ? wordsOfEach(list, stretch, collation)
                  : [],
                collation.meaning,
              ),
      witnesses: list.map(at => ({ witness: at, ...placeOf(stretch, at, collation) })),
    }
  })
  return { lemma, readings }
}

/** Whether each report that lacks the words in one quotation has them in another: it leaves nothing out. */
function hasItToo(list: readonly number[], lemma: readonly number[], { witnesses }: Collation): boolean {
  const reports = new Set(lemma.map(at => witnesses[at]?.report))
  return list.every(at => reports.has(witnesses[at]?.report))
}

/** Quoted words on each side of a place among which one must be common to both readings. */
const ANCHORED = 4

/**
 * Whether two readings have a word or a sense in common, or stand beside words that both quote without a break: else two reports only
 * have other words before the same ones, as in `“they have closed” the lock` and `“we opened the lock”`.
 */
function isAnchored(
  list: readonly number[],
  lemma: readonly number[],
  stretch: Stretch,
  collation: Collation,
): boolean {
  const beside = (at: number): Set<string>[] => {
    const { words } = collation.witnesses[at] as Unit
    const rendition = collation.of[at] as number
    const from = stretch.before[rendition] as number
    const to = from + (stretch.counts[rendition] as number)
    const run = (next: number, by: 1 | -1): Set<string> => {
      const forms = new Set<string>()
      for (let i = next; forms.size < ANCHORED && words[i]?.quoted; i += by)
        forms.add((words[i] as Word).form)
      return forms
    }
    const own = words
      .slice(from, to)
      .flatMap(({ form, concept }) => (concept.startsWith('s:') ? [form, concept] : [form]))
    return [run(from - 1, -1), run(to, 1), new Set(own)]
  }
  const theirs = lemma.map(beside)
  return list.some(at =>
    beside(at).some((forms, side) => [...forms].some(form => theirs.some(other => other[side]?.has(form)))),
  )
}

/** Whether a witness has quoted words right before and right behind a stretch in which it has none. */
function isBetweenQuoted(
  { before, counts }: Stretch,
  witness: number,
  { witnesses, of }: Collation,
): boolean {
  const { words } = witnesses[witness] as Unit
  const rendition = of[witness] as number
  const next = before[rendition] as number
  return counts[rendition] === 0 && words[next - 1]?.quoted === true && words[next]?.quoted === true
}

/** The words of some witnesses in a stretch, those of one rendition once. */
function wordsOfEach(list: readonly number[], stretch: Stretch, collation: Collation): (readonly Word[])[] {
  const one = new Map(list.map(witness => [collation.of[witness], witness]))
  return [...one.values()].map(witness => wordsIn(stretch, witness, collation))
}

const fullest = (entries: readonly number[][]): number[] =>
  entries.reduce((most, list) => (list.length > most.length ? list : most))

const textOf = (text: string, words: readonly Word[]): string =>
  text.slice(words[0]?.start, endOf(text, words))

/** Where words end; a bracket that opens among them is closed. */
function endOf(text: string, words: readonly Word[]): number | undefined {
  const end = words.at(-1)?.end
  if (end === undefined || !words.at(-1)?.bracketed) return end
  const own = text.slice(words[0]?.start, end)
  return own.lastIndexOf('[') > own.lastIndexOf(']') && text[end] === ']' ? end + 1 : end
}

/** Where a witness has its words; an omission stands empty behind the word before it, at the front before the first one. */
function placeOf(
  { before, counts }: Stretch,
  witness: number,
  { witnesses, of, texts }: Collation,
): { start: number; end: number } {
  const { words, spans } = witnesses[witness] as Unit
  const from = before[of[witness] as number] as number
  const count = counts[of[witness] as number] as number
  const first = words[from]
  const last = words[from + count - 1]
  if (count > 0 && first && last)
    return {
      start: first.start,
      end: endOf(texts[witness] as string, words.slice(from, from + count)) ?? last.end,
    }
  const at = last?.end ?? first?.start ?? spans[0]?.start ?? 0
  return { start: at, end: at }
}

/** Words that a witness leaves out between words that it quotes, or where it cuts a sentence, without dots or brackets to show it; elsewhere a matter of editing. */
function omissionOf(
  lemma: readonly Word[],
  list: readonly number[],
  { before, from }: Stretch,
  extents: Extents,
  { witnesses, of, texts, meaning }: Collation,
): Reading['kind'] {
  const silent = list.some(at => {
    const { words } = witnesses[at] as Unit
    const rendition = of[at] as number
    const [first, end] = extents[rendition]?.own ?? [from, from]
    if (from < first || from > end) return !tells(texts[at] as string, words, lemma)
    const next = before[rendition] as number
    const [last, after] = [words[next - 1], words[next]]
    if (!last?.quoted || !after?.quoted || isClipped(last, lemma, meaning)) return false
    return !/[[\]()…]|\.\.|["“”]/u.test((texts[at] as string).slice(last.end, after.start))
  })
  return silent && lemma.some(word => word.quoted && !word.bracketed) ? 'omission' : 'editorial'
}

/** Characters on both sides of a quotation in which its report may tell what the quotation leaves out. */
const BESIDE = 160

/** Whether a report tells the matter of some words next to where it quotes others: `The pump was old, she said. "It was safe."` */
function tells(text: string, words: readonly Word[], lemma: readonly Word[]): boolean {
  const matter = lemma.filter(({ concept }) => concept !== '').map(({ plain }) => plain)
  const [first, last] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
  const beside = `${text.slice(Math.max(0, first - BESIDE), first)} ${text.slice(last, last + BESIDE)}`
  const told = new Set(beside.toLowerCase().match(/[\p{L}\p{N}]+/gu))
  return matter.length > 0 && matter.every(word => told.has(word))
}
