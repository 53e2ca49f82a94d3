import type { SenseWords } from '../../locales/index.ts'
import type { Reading, Segment } from '../../model/index.ts'
import { alignSequences } from '../../text/index.ts'
import { departureOf, isAccidental, isMisspelling } from './departures.ts'
import { endsOf, isClosed, opensSentence } from './ends.ts'
import type { Ends } from './ends.ts'
import type { Unit, Word } from './units.ts'

/** Witnesses that have the same words, quoted and cut alike: what is asked of one of them holds for the others. */
interface Rendition {
  readonly words: readonly Word[]
  /** In which piece of the witness each word stands. */
  readonly pieces: readonly number[]
  /** Quoted from end to end, without a sign that more was said. */
  readonly closed: boolean
  /** Quoted from end to end, and begins as a sentence does. */
  readonly opens: boolean
}

/** First and last column of each rendition; undefined where it has no words. */
type Extents = readonly (Ends | undefined)[]

/** A column of the collation: at most one word of each rendition. */
interface Column {
  readonly cells: (Word | undefined)[]
  /** Its words, each form and meaning once, in the order of the renditions. */
  readonly unlike: Unlike[]
}

/** A word of a column, with the first rendition that has it. */
interface Unlike extends Pick<Word, 'form' | 'concept'> {
  readonly at: number
}

/** Scores of aligning two words: the same form, the same meaning, one misspelt, unlike. Set by hand, not learned. */
const SAME = 4
const SAME_SENSE = 2
const MISSPELT = 1.5
const UNLIKE = -1
const GAP = 1

/**
 * Collates the witnesses of one utterance word by word, the way a critical edition does: progressively, the fullest witness
 * first and the others in canonical order, so that the order of the input changes nothing. Punctuation, case, brackets and
 * quotation marks are no words and never anchors. Time grows with the different renditions; the others cost their readings.
 */
export function collate(
  witnesses: readonly Unit[],
  texts: readonly string[],
  best: number,
  meaning: SenseWords,
): Segment[] {
  const { renditions, of } = renditionsOf(witnesses, texts)
  const first = of[best] as number
  const order = renditions
    .map((_, i) => i)
    .filter(at => at === first || follows(renditions[at] as Rendition, renditions[first] as Rendition))
    .sort((a, b) => Number(b === first) - Number(a === first) || a - b)
  let columns: Column[] = []
  const known = new Map<string, number>()
  for (const at of order) {
    const { words } = renditions[at] as Rendition
    const key = words.map(({ form, concept }) => `${form}\t${concept}`).join('\n')
    const same = known.get(key)
    if (same === undefined) columns = addRendition(columns, words, at, renditions.length)
    else follow(columns, same, words, at)
    known.set(key, same ?? at)
  }
  return segmentsOf({ columns, renditions, of, witnesses, texts, best, meaning })
}

/** Share of its words that the best witness has too, from which a rendition that quotes nothing follows its wording. */
const FOLLOWS = 0.6

/** Whether a rendition is in words of the utterance, or retells it in words of its own, which are no variants of anything. */
function follows({ words }: Rendition, best: Rendition): boolean {
  if (words.some(word => word.quoted)) return true
  const forms = new Set(best.words.map(({ form }) => form))
  return words.filter(({ form }) => forms.has(form)).length >= FOLLOWS * words.length
}

/** The renditions in the order of their first witnesses, and which one each witness has. */
function renditionsOf(
  witnesses: readonly Unit[],
  texts: readonly string[],
): { renditions: Rendition[]; of: number[] } {
  const renditions: Rendition[] = []
  const known = new Map<string, number>()
  const of = witnesses.map((unit, witness) => {
    const { words } = unit
    const closed = isClosed(unit, texts[witness] ?? '')
    const opens = opensSentence(unit)
    const pieces = words.map(word => pieceOf(unit, word))
    const key = words
      .map(
        ({ form, plain, concept, quoted, bracketed }, i) =>
          `${form}\t${plain}\t${concept}\t${quoted}\t${bracketed}\t${pieces[i]}`,
      )
      .concat(String(closed), String(opens))
      .join('\n')
    const at = known.get(key) ?? renditions.push({ words, pieces, closed, opens }) - 1
    known.set(key, at)
    return at
  })
  return { renditions, of }
}

function addRendition(
  columns: readonly Column[],
  words: readonly Word[],
  at: number,
  count: number,
): Column[] {
  const steps = alignSequences(
    [columns.length, words.length],
    (i, j) => likeness((columns[i] as Column).unlike, words[j] as Word),
    GAP,
  )
  return steps.map(([left, right]) => {
    const column = left === null ? { cells: new Array(count), unlike: [] } : (columns[left] as Column)
    if (right !== null) put(column, at, words[right] as Word)
    return column
  })
}

/** Puts a word into a column; of equal words the one of the first rendition stands for all. */
function put({ cells, unlike }: Column, at: number, word: Word): void {
  cells[at] = word
  const same = unlike.findIndex(one => one.form === word.form && one.concept === word.concept)
  if (same >= 0 && (unlike[same] as Unlike).at < at) return
  if (same >= 0) unlike.splice(same, 1)
  const behind = unlike.findIndex(one => one.at > at)
  unlike.splice(behind < 0 ? unlike.length : behind, 0, { form: word.form, concept: word.concept, at })
}

/** Puts the words of a rendition where another with the same words has them. */
function follow(columns: readonly Column[], same: number, words: readonly Word[], at: number): void {
  let next = 0
  for (const column of columns) if (column.cells[same]) put(column, at, words[next++] as Word)
}

function likeness(column: readonly Unlike[], word: Word): number {
  let best = UNLIKE
  for (const other of column) {
    if (other.form === word.form) return other.concept || word.concept ? SAME : SAME - 1
    if (other.concept !== '' && other.concept === word.concept) best = Math.max(best, SAME_SENSE)
    else if (isMisspelling(other.form, word.form)) best = Math.max(best, MISSPELT)
  }
  return best
}

/** A stretch of columns that makes one segment. */
interface Stretch {
  /** How many words of each rendition stand before it, and how many in it. */
  readonly before: readonly number[]
  readonly counts: number[]
  readonly from: number
  to: number
}

/** What the making of a segment asks of the whole collation. */
interface Collation {
  readonly columns: readonly Column[]
  readonly renditions: readonly Rendition[]
  /** The rendition of each witness. */
  readonly of: readonly number[]
  readonly witnesses: readonly Unit[]
  readonly texts: readonly string[]
  readonly best: number
  readonly meaning: SenseWords
}

function segmentsOf(collation: Collation): Segment[] {
  const { columns, renditions, of, best, texts, meaning } = collation
  const leading = of[best] as number
  const extents = endsOf(
    columns.map(({ cells }) => cells),
    renditions,
    { at: leading, text: texts[of.indexOf(leading)] ?? '' },
    meaning,
  )
  const stretches: Stretch[] = []
  let before: string | undefined
  let last: Stretch | undefined
  for (const [at, { cells }] of columns.entries()) {
    const key = keyOf(columns, at, extents, of[best] as number)
    if (last === undefined || key !== before || breaks(last, cells, renditions)) {
      const done = last
      last = {
        before: renditions.map((_, i) =>
          done ? (done.before[i] as number) + (done.counts[i] as number) : 0,
        ),
        counts: renditions.map(() => 0),
        from: at,
        to: at,
      }
      stretches.push(last)
    }
    last.to = at
    for (const [i, word] of cells.entries()) if (word) last.counts[i] = (last.counts[i] as number) + 1
    before = key
  }
  return stretches.map(stretch => segmentOf(stretch, extents, collation))
}

/** Who goes with the lemma, who departs from it in spelling and who in words: a segment ends where that changes. */
function keyOf(columns: readonly Column[], at: number, extents: Extents, best: number): string {
  const { cells } = columns[at] as Column
  const leads = isOpen(extents[best], at, at) ? best : cells.findIndex(Boolean)
  const lemma = cells[leads]
  return extents
    .map((extent, i) => {
      if (!isOpen(extent, at, at)) return '-'
      const word = cells[i]
      const name = !word !== !lemma && inName(columns, at, word ? leads : i, word ?? lemma)
      return name ? 'a' : departure(lemma, word)
    })
    .join('')
}

/** "United States" beside "U.S.": the second word has no partner, but the name has. */
function inName(columns: readonly Column[], at: number, rendition: number, word: Word | undefined): boolean {
  if (!word?.concept.startsWith('e:')) return false
  return columns
    .slice(Math.max(0, at - 2), at + 3)
    .some(({ cells }) => cells[rendition]?.concept === word.concept)
}

function departure(lemma: Word | undefined, word: Word | undefined): '=' | 'a' | 'd' {
  if (lemma?.plain === word?.plain) return '='
  return lemma && word && isAccidental([lemma], [word]) ? 'a' : 'd'
}

/** Whether a rendition has begun and not ended within columns; a sentence cut without a sign has not. */
const isOpen = (ends: Ends | undefined, from: number, to: number): boolean =>
  ends !== undefined && ends.cutFrom <= to && from <= ends.cutTo

/** A reading is one stretch of text: it never crosses from one piece of a witness into the next. */
const breaks = (
  { before, counts }: Stretch,
  cells: readonly (Word | undefined)[],
  renditions: readonly Rendition[],
): boolean =>
  cells.some((word, i) => {
    if (!word || counts[i] === 0) return false
    const { pieces } = renditions[i] as Rendition
    const next = (before[i] as number) + (counts[i] as number)
    return pieces[next] !== pieces[next - 1]
  })

const pieceOf = (unit: Unit, word: Word): number =>
  unit.spans.findIndex(span => span.start <= word.start && word.end <= span.end)

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
  const leads = ofBest >= 0 && (quoting.length === 0 || quoting.includes(entries[ofBest] as number[]))
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
            ? omissionOf(lemmaWords, list, stretch, extents, collation)
            : departureOf(lemmaWords, words, wordsOfEach(list, stretch, collation), collation.meaning),
      witnesses: list.map(at => ({ witness: at, ...placeOf(stretch, at, collation) })),
    }
  })
  return { lemma, readings }
}

/** The words of some witnesses in a stretch, those of one rendition once. */
function wordsOfEach(list: readonly number[], stretch: Stretch, collation: Collation): (readonly Word[])[] {
  const one = new Map(list.map(witness => [collation.of[witness], witness]))
  return [...one.values()].map(witness => wordsIn(stretch, witness, collation))
}

const fullest = (entries: readonly number[][]): number[] =>
  entries.reduce((most, list) => (list.length > most.length ? list : most))

const textOf = (text: string, words: readonly Word[]): string =>
  text.slice(words[0]?.start, words.at(-1)?.end)

/** Where a witness has its words; an omission stands empty behind the word before it, at the front before the first one. */
function placeOf(
  { before, counts }: Stretch,
  witness: number,
  { witnesses, of }: Collation,
): { start: number; end: number } {
  const { words, spans } = witnesses[witness] as Unit
  const from = before[of[witness] as number] as number
  const count = counts[of[witness] as number] as number
  const first = words[from]
  const last = words[from + count - 1]
  if (count > 0 && first && last) return { start: first.start, end: last.end }
  const at = last?.end ?? first?.start ?? spans[0]?.start ?? 0
  return { start: at, end: at }
}

/** Words that a witness leaves out between words that it quotes, or where it cuts a sentence, without dots or brackets to show it; elsewhere a matter of editing. */
function omissionOf(
  lemma: readonly Word[],
  list: readonly number[],
  { before, from }: Stretch,
  extents: Extents,
  { witnesses, of, texts }: Collation,
): Reading['kind'] {
  const silent = list.some(at => {
    const { words } = witnesses[at] as Unit
    const rendition = of[at] as number
    const [first, end] = extents[rendition]?.own ?? [from, from]
    if (from < first || from > end) return !tells(texts[at] as string, words, lemma)
    const next = before[rendition] as number
    const [last, after] = [words[next - 1], words[next]]
    if (!last?.quoted || !after?.quoted) return false
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
