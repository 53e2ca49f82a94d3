import type {
  Alignment,
  Locus,
  Reading,
  ReadingWitness,
  Report,
  Segment,
  Witness,
} from '../../model/index.ts'
import { type Chain, chainsOf, originsLine, speakersOf } from './chains.ts'
import { type Inline, inContext, needsSpace } from './inline.ts'
import { type Cite, citeOf, flat, type Names, wordsOf } from './names.ts'
import { GRAVITY, RENDERING } from './words.ts'

/** A quotation with its apparatus. */
export interface QuotationView {
  readonly number: number
  readonly speaker: string
  /** The words of the best witness, cut at the variant places. */
  readonly lemma: readonly LemmaPiece[]
  readonly best: Cite | null
  readonly because: string
  readonly apparatus: readonly VariantView[]
  readonly chains: readonly Chain[]
  readonly origins: readonly Inline[]
  /** Who has it how: witnesses by rendering. */
  readonly renderings: readonly { readonly label: string; readonly cites: readonly Cite[] }[]
  readonly cutFront: readonly Cite[]
  readonly cutEnd: readonly Cite[]
  readonly paraphrases: readonly { readonly cite: Cite; readonly runs: readonly Inline[] }[]
}

/** A piece of the lemma; a variant place has a number and a weight. */
export interface LemmaPiece {
  readonly text: string
  readonly variant: number | null
  readonly weight: Reading['kind']
  readonly altered: boolean
}

/** A place at which the witnesses differ. */
export interface VariantView {
  readonly number: number
  readonly weight: Reading['kind']
  /** Words differ in substance between quotation marks: somebody misquotes. */
  readonly altered: boolean
  readonly readings: readonly ReadingView[]
}

/** One wording and who has it; the lemma first. */
export interface ReadingView {
  /** Empty: the witness leaves it out. */
  readonly text: string
  readonly cites: readonly Cite[]
  /** The reports that have this wording between quotation marks, where it departs from the lemma in substance. */
  readonly inMarks: boolean
}

/** A quotation as it is shown. */
export function quotationView(names: Names, alignment: Alignment, number: number): QuotationView {
  const { witnesses } = alignment
  const best = witnesses[alignment.best] ?? witnesses[0]
  const cite = (witness: Witness): Cite => citeOf(names, witness.locus.report, witness.locus)
  const places = variantPlaces(names, alignment)
  const renderings = (['direct', 'mixed', 'indirect', 'own'] as const).map(rendering => ({
    label: RENDERING[rendering],
    cites: witnesses.filter(witness => witness.rendering === rendering).map(cite),
  }))
  return {
    number,
    speaker: speakersOf(names, best ? [best] : []),
    lemma: lemmaOf(names, alignment, places),
    best: best ? cite(best) : null,
    because: flat(alignment.bestBecause),
    apparatus: [...places.values()],
    chains: chainsOf(names, witnesses),
    origins: originsLine(names, alignment.origins),
    renderings: renderings.filter(one => one.cites.length > 0),
    cutFront: witnesses.filter(witness => witness.cutFront).map(cite),
    cutEnd: witnesses.filter(witness => witness.cutEnd).map(cite),
    paraphrases: witnesses
      .filter(witness => witness.rendering === 'indirect' || witness.rendering === 'own')
      .map(witness => ({ cite: cite(witness), runs: inContext(names, witness.locus) })),
  }
}

/** The segments on which the witnesses differ, numbered. */
function variantPlaces(names: Names, alignment: Alignment): Map<Segment, VariantView> {
  const places = new Map<Segment, VariantView>()
  for (const segment of alignment.variants) {
    const weight = weightOf(segment)
    if (weight === 'agreed') continue
    const order = [...segment.readings.keys()].sort((a, b) => rank(segment, a) - rank(segment, b))
    const readings = order.map(i => readingView(names, alignment, segment, i))
    places.set(segment, {
      number: places.size + 1,
      weight,
      altered: readings.some(reading => reading.inMarks),
      readings,
    })
  }
  return places
}

const rank = (segment: Segment, index: number): number => (index === segment.lemma ? -1 : index)

/**
 * The gravest kind among the readings; one reading alone is no variant. What is left out weighs as much as what others
 * have there: a comma more is an accidental, a word more an omission.
 */
function weightOf({ readings }: Segment): Reading['kind'] {
  if (readings.length < 2) return 'agreed'
  const kinds = readings.map(reading => reading.kind)
  const present = GRAVITY.find(kind => kind !== 'omission' && kinds.includes(kind)) ?? 'agreed'
  return present === 'agreed' && kinds.includes('omission') ? 'omission' : present
}

/** Words left out or put in, or other words: a departure that quotation marks do not allow. */
const departs = (segment: Segment, index: number): boolean =>
  index !== segment.lemma &&
  (weightOf(segment) === 'omission' ||
    (weightOf(segment) === 'substantive' && segment.readings[index]?.kind !== 'agreed'))

function readingView(names: Names, alignment: Alignment, segment: Segment, index: number): ReadingView {
  const reading = segment.readings[index] as Reading
  const held = reading.witnesses.flatMap(at => {
    const witness = alignment.witnesses[at.witness]
    return witness ? [{ at, witness, report: names.reports.get(witness.locus.report) }] : []
  })
  return {
    text: flat(reading.text),
    cites: held.map(({ at, witness, report }) =>
      citeOf(names, witness.locus.report, report ? readingLocus(report, witness, at) : witness.locus),
    ),
    inMarks:
      departs(segment, index) &&
      held.some(({ at, witness, report }) => report && isInMarks(report, witness, at)),
  }
}

/** The place of a reading, without a cue that interrupts it; of an omission, the place of the whole witness. */
function readingLocus(report: Report, witness: Witness, at: ReadingWitness): Locus {
  const spans = witness.locus.spans.flatMap(span => {
    const start = Math.max(span.start, at.start)
    const end = Math.min(span.end, at.end)
    const exact = span.exact.slice(start - span.start, end - span.start)
    return end > start ? [{ ...span, start, end, exact }] : []
  })
  return spans.length === 0 ? witness.locus : { report: report.id, spans }
}

/** Whether a reading stands between quotation marks in its report. */
function isInMarks(report: Report, witness: Witness, at: ReadingWitness): boolean {
  if (witness.rendering === 'direct') return true
  if (witness.rendering !== 'mixed') return false
  const first = witness.locus.spans[0]
  if (!first || first.part === 'headline') return false
  const before = report.text.slice(Math.max(0, first.start - 1), at.start)
  const opened = before.match(/[“«„]/gu)?.length ?? 0
  const closed = before.match(/[”»]/gu)?.length ?? 0
  const straight = before.match(/"/gu)?.length ?? 0
  return opened > closed || straight % 2 === 1
}

/** The lemma text; without segments, the words of the best witness. */
function lemmaOf(
  names: Names,
  alignment: Alignment,
  places: ReadonlyMap<Segment, VariantView>,
): LemmaPiece[] {
  const best = alignment.witnesses[alignment.best] ?? alignment.witnesses[0]
  if (!best) return []
  if (alignment.variants.length === 0)
    return [{ text: wordsOf(best.locus), variant: null, weight: 'agreed', altered: false }]
  const pieces: LemmaPiece[] = []
  let end: number | null = null
  let before = ''
  for (const segment of alignment.variants) {
    const place = places.get(segment)
    const own = segment.readings.flatMap(one => one.witnesses).find(one => one.witness === alignment.best)
    const text = flat(segment.readings[segment.lemma]?.text ?? '')
    const gap = own && end !== null ? /\S/u.test(gapOf(names, best, end, own.start)) : null
    const space = gapNeedsSpace(names, best, end, own?.start, before, text, gap === true)
    if (space) pieces.push({ text: ' ', variant: null, weight: 'agreed', altered: false })
    if (text !== '' || place)
      pieces.push({
        text,
        variant: place?.number ?? null,
        weight: place?.weight ?? 'agreed',
        altered: place?.altered ?? false,
      })
    if (text !== '') before = text
    if (own) end = own.end
  }
  return pieces
}

function gapOf(names: Names, best: Witness, from: number, to: number): string {
  const report = names.reports.get(best.locus.report)
  const inHeadline = best.locus.spans[0]?.part === 'headline'
  return (inHeadline ? report?.headlines[0]?.text : report?.text)?.slice(from, to) ?? ''
}

/** A space between two pieces of the lemma: as the best witness has it, and where it has not both, as prose has it. */
function gapNeedsSpace(
  names: Names,
  best: Witness,
  from: number | null,
  to: number | undefined,
  before: string,
  after: string,
  interrupted: boolean,
): boolean {
  if (from === null || to === undefined || interrupted) return needsSpace(before, after)
  return /\s/u.test(gapOf(names, best, from, to)) && before !== ''
}
