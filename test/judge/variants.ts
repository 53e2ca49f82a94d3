import type { Alignment, Reading, Span } from '../../src/model/index.ts'
import { contains, overlap } from '../../src/model/index.ts'
import type { GoldQuotation, GoldVariant } from './gold.ts'
import { docsIn, pairsOf } from './scene.ts'
import type { Piece, Scene } from './scene.ts'
import { share } from './score.ts'
import type { Score } from './score.ts'

/** One place where the words of two witnesses differ in substance: where one has its words, and where another has others, or none. */
export interface Change {
  readonly what: string
  /** The places of the lemma. */
  readonly lemma: readonly Piece[]
  /** The places of the other reading; of words left out, the whole rendering. */
  readonly other: readonly Piece[]
  /** The other reading is that the words, or some of them, are left out. */
  readonly omitted: boolean
}

/** The words of an utterance that stand in quotation marks. */
const quotedOf = ({ witnesses }: GoldQuotation): Piece[] =>
  witnesses.flatMap(({ doc, start, end, text, kind }) => {
    if (kind === 'indirect') return []
    if (kind === 'direct') return [{ doc, start, end }]
    const inside = [...text.matchAll(/["“][^"”]*["”]?/g)]
    return inside.map(match => ({
      doc,
      start: start + match.index,
      end: start + match.index + match[0].length,
    }))
  })

type GoldReading = GoldVariant['readings'][number]

/** The substantive variants of an utterance: the words of the lemma and each reading that changes the sense. */
export const changesOf = (quotation: GoldQuotation): Change[] =>
  quotation.apparatus.flatMap(({ readings }: GoldVariant) => {
    const [first, ...rest] = readings
    return first ? rest.filter(isSubstantive).map(reading => changeOf(quotation, first, reading)) : []
  })

/** Differences between two readings that both depart from the lemma: nobody asks for them, and who names one is right. */
const changesBesideLemma = (quotation: GoldQuotation): Change[] =>
  quotation.apparatus.flatMap(({ readings: [, ...rest] }: GoldVariant) =>
    pairsOf(rest.filter(isSubstantive)).map(([one, other]) => changeOf(quotation, one, other)),
  )

const isSubstantive = (reading: GoldReading): boolean => reading.class === 'substantive'

function changeOf(quotation: GoldQuotation, one: GoldReading, other: GoldReading): Change {
  const omitted = isEmpty(other.text) || isShortened(other.text, one.text)
  return {
    what: `${quotation.id}: ${one.text} <> ${other.text || '(left out)'}`,
    lemma: placesOf(quotation, one.wit, one.text),
    other: placesOf(quotation, other.wit, omitted ? '' : other.text),
    omitted,
  }
}

const isEmpty = (text: string): boolean => text === '' || text === '[omitted]'

/** Whether a text is another one with words left out: "a single one", of "a single one of them". */
function isShortened(text: string, whole: string): boolean {
  const words = (of: string): string[] => of.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const [short, long] = [words(text), words(whole)]
  let met = 0
  for (const word of long) if (word === short[met]) met++
  return met === short.length && short.length < long.length
}

/** Where the witnesses have a reading: its words wherever they stand so ("not" may stand twice), else their whole rendering. */
const placesOf = ({ witnesses }: GoldQuotation, docs: readonly string[], text: string): Piece[] =>
  docs.flatMap(doc => {
    const own = witnesses.filter(one => one.doc === doc)
    const exact = isEmpty(text)
      ? []
      : own.flatMap(one =>
          occurrencesOf(text, one.text).map(at => ({
            doc,
            start: one.start + at,
            end: one.start + at + text.length,
          })),
        )
    return exact.length > 0 ? exact : own.map(({ start, end }) => ({ doc, start, end }))
  })

/** Where a text has some words. */
function occurrencesOf(words: string, text: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

/** Two readings of one place, and how they are called. */
export interface Difference {
  readonly kinds: readonly Reading['kind'][]
  readonly lemma: readonly Piece[]
  readonly other: readonly Piece[]
  readonly what: string
}

/** What our apparatus of an alignment says differs: every two readings of a segment, that of the lemma first. */
export const differencesOf = (docs: ReadonlyMap<string, string>, alignment: Alignment): Difference[] =>
  alignment.variants.flatMap(({ lemma, readings }) => {
    const places = (reading: Reading): Piece[] =>
      reading.witnesses.flatMap(({ witness, start, end }) => {
        const locus = alignment.witnesses[witness]?.locus
        const doc = locus && !locus.spans[0]?.part ? docs.get(locus.report) : undefined
        return doc === undefined ? [] : [{ doc, start, end }]
      })
    const inOrder = [...readings].sort(
      (a, b) => Number(b === readings[lemma]) - Number(a === readings[lemma]),
    )
    return pairsOf(inOrder).map(([a, b]) => ({
      kinds: [a.kind, b.kind],
      lemma: places(a),
      other: places(b),
      what: `${a.text || '(left out)'} <> ${b.text || '(left out)'}`,
    }))
  })

/** Whether two places share words, or one, being empty, lies within the other. */
const meets = (a: Piece, b: Piece): boolean =>
  a.doc === b.doc && (overlap(a, b) > 0 || (a.start === a.end && contains(b, a)))

const meet = (a: readonly Piece[], b: readonly Piece[]): boolean =>
  a.some(one => b.some(other => meets(one, other)))

/** Whether two readings stand where the two of a change stand. */
export const standsFor = ({ lemma, other }: Difference, change: Change): boolean =>
  (meet(lemma, change.lemma) && meet(other, change.other)) ||
  (meet(other, change.lemma) && meet(lemma, change.other))

/** Whether our apparatus names a change: one reading is substantive; where words are left out, an omission will do. */
const names = (difference: Difference, change: Change): boolean =>
  (difference.kinds.includes('substantive') || (change.omitted && difference.kinds.includes('omission'))) &&
  standsFor(difference, change)

/** Whether both readings stand in quoted words of one utterance. */
const within = ({ lemma, other }: Difference, quoted: readonly Piece[]): boolean => {
  const inside = (list: readonly Piece[]): Piece[] =>
    list.filter(one => quoted.some(each => each.doc === one.doc && lies(one, each)))
  return (
    docsIn([...inside(lemma), ...inside(other)]).length > 1 &&
    inside(lemma).length > 0 &&
    inside(other).length > 0
  )
}

const lies = (one: Span, quoted: Span): boolean =>
  contains(quoted, one) || overlap(one, quoted) > 0.5 * (one.end - one.start)

/** Are the places found where the words of an utterance differ in substance, and only those? */
export function judgeVariants(scene: Scene): Score[] {
  const { quotations } = scene.gold
  const differences = scene.dossier.alignments.flatMap(one => differencesOf(scene.docs, one))
  const changes = quotations.flatMap(changesOf)
  const known = [...changes, ...quotations.flatMap(changesBesideLemma)]
  const quoted = quotations.map(quotedOf)
  const claimed = differences.filter(
    one => one.kinds.includes('substantive') && quoted.some(pieces => within(one, pieces)),
  )
  return [
    share(
      'substantive variants recall',
      changes.map(change => ({ ok: differences.some(one => names(one, change)), what: change.what })),
    ),
    share(
      'substantive variants precision',
      claimed.map(one => ({ ok: known.some(change => names(one, change)), what: one.what })),
    ),
  ]
}
