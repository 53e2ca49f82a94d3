import type {
  Alignment,
  LocusSpan,
  Reading,
  ReadingWitness,
  Segment,
  Verdict,
  Witness,
} from '../model/index.ts'
import type { Held } from './held.ts'
import { first, judge, short } from './judge.ts'
import { collapsed, folded, letters } from './words.ts'

/** A witness's words, as the apparatus points into them. */
interface Base {
  readonly text: string
  readonly pieces: readonly LocusSpan[]
}

/** The apparatus of one alignment: each reading is where it says, and joined they give back each witness. */
export function checkReadings({ reports }: Held, alignment: Alignment, at: string): Verdict[] {
  if (alignment.variants.length === 0) return []
  const bases = alignment.witnesses.map(({ locus }): Base => {
    const report = reports.get(locus.report)
    return { text: baseText(locus.spans, report?.text, report?.headlines), pieces: locus.spans }
  })
  const segments = alignment.variants.flatMap((segment, index) =>
    checkSegment(segment, bases, `${at}/variants/${index}`),
  )
  const whole = alignment.witnesses.flatMap((witness, index) =>
    checkWhole(alignment, witness, bases[index] as Base, index, at),
  )
  return [...segments, ...whole]
}

/** The text into which the pieces point: the report's, or that headline of it which has all their words. */
function baseText(
  pieces: readonly LocusSpan[],
  text = '',
  headlines: readonly { readonly text: string }[] = [],
): string {
  if (!pieces.some(piece => piece.part === 'headline')) return text
  const holds = (headline: string): boolean =>
    pieces.every(piece => headline.slice(piece.start, piece.end) === piece.exact)
  return headlines.map(headline => headline.text).find(holds) ?? ''
}

function checkSegment(segment: Segment, bases: readonly Base[], at: string): Verdict[] {
  const seen = new Set<number>()
  const lemma = segment.lemma < segment.readings.length ? '' : `no reading ${segment.lemma}`
  return [
    judge('lemma', `${at}/lemma`, lemma),
    ...segment.readings.map((reading, index) => {
      const problem = first([
        ...reading.witnesses.map(witness => placeProblem(witness, bases, seen)),
        kindProblem(reading),
      ])
      return judge('reading', `${at}/readings/${index}`, problem || wordsProblem(reading, bases))
    }),
  ]
}

/** Both ends of a reading stand in a piece of the witness; between them the cue may be passed over. */
function placeProblem(place: ReadingWitness, bases: readonly Base[], seen: Set<number>): string {
  const base = bases[place.witness]
  if (base === undefined) return `no witness ${place.witness}`
  if (seen.has(place.witness)) return `witness ${place.witness} has two readings of one segment`
  seen.add(place.witness)
  if (place.start > place.end) return `backwards: ${place.start} to ${place.end}`
  const inside = (offset: number): boolean =>
    base.pieces.some(piece => piece.start <= offset && offset <= piece.end)
  if (inside(place.start) && inside(place.end)) return ''
  return `${place.start} to ${place.end} is not inside the words of witness ${place.witness}`
}

/** Words are words in all witnesses of a reading, and an omission is none; the lemma, `agreed`, may be either. */
function kindProblem({ kind, text, witnesses }: Reading): string {
  const empty = witnesses.filter(place => place.start === place.end).length
  if (empty !== 0 && empty !== witnesses.length) return 'has words in some of its witnesses only'
  if ((text === '') !== empty > 0) return text === '' ? 'has no text, but words' : 'has a text, but no words'
  if (kind === 'omission' && text !== '') return 'an omission that has words'
  return kind === 'substantive' && text === '' ? 'substantive, but without words' : ''
}

/** The words between two offsets, without what lies between the pieces. */
const wordsOf = (base: Base, { start, end }: ReadingWitness): string =>
  base.pieces
    .map(piece =>
      base.text.slice(Math.max(start, piece.start), Math.max(start, piece.start, Math.min(end, piece.end))),
    )
    .filter(words => words !== '')
    .join(' ')

function wordsProblem({ text, witnesses }: Reading, bases: readonly Base[]): string {
  const words = witnesses.map(place => wordsOf(bases[place.witness] as Base, place))
  if (words.some(wording => wording !== wording.trim())) return 'begins or ends with white space'
  if (collapsed(text) !== collapsed(words[0] as string))
    return `${short(text)} is not what its first witness has: ${short(words[0] as string)}`
  const other = words.find(wording => folded(wording) !== folded(text))
  return other === undefined ? '' : `${short(text)} is not what another of its witnesses has: ${short(other)}`
}

function checkWhole(
  alignment: Alignment,
  witness: Witness,
  base: Base,
  index: number,
  at: string,
): Verdict[] {
  const places = alignment.variants.flatMap(segment =>
    segment.readings.flatMap(reading => reading.witnesses.filter(place => place.witness === index)),
  )
  // A paraphrase may be left out of the apparatus as a whole; words in quotation marks may not.
  if (places.length === 0 && (witness.rendering === 'indirect' || witness.rendering === 'own')) return []
  const overlaps = places.some((place, i) => i > 0 && place.start < (places[i - 1] as ReadingWitness).end)
  const joined = letters(places.map(place => wordsOf(base, place)).join(''))
  const own = letters(base.pieces.map(piece => base.text.slice(piece.start, piece.end)).join(''))
  const problem = overlaps
    ? 'its readings overlap or are out of order'
    : joined === own
      ? ''
      : 'its readings, joined, do not give back its words'
  return [judge('collation', `${at}/witnesses/${index}`, problem)]
}
