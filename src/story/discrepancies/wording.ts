import type { Alignment, Discrepancy, Reading, Report, Segment } from '../../model/index.ts'
import type { Aligned, Provenance, Unit } from '../alignments/index.ts'
import { locusOf } from '../loci.ts'
import type { Draft } from './draft.ts'

/** Words of a variant beyond which two passages differ rather than a wording. */
const SHORT = 5

/** Words changed inside quotation marks without a sign, and one utterance given to two speakers. */
export function compareWording(aligned: readonly Aligned[], provenance: Provenance): Draft[] {
  return aligned.flatMap(one => [
    ...one.alignment.variants.flatMap(segment => altered(segment, one, provenance)),
    ...speakers(one, provenance),
  ])
}

/** Whose words they are. */
function slotOf(alignment: Alignment, members: readonly Unit[], entities: Provenance['entities']): Draft['slot'] {
  const speaker = members[alignment.best]?.sources.at(-1)
  const name = speaker ? entities.get(speaker)?.name : undefined
  return { event: 'quotation', predicate: name ? `words of ${name}` : 'words of a speaker not named' }
}

function altered(segment: Segment, { alignment, members }: Aligned, { reports, world, entities }: Provenance): Draft[] {
  const lemma = segment.readings[segment.lemma]
  if (!lemma || countWords(lemma.text) > SHORT || lemma.text === '') return []
  const others = segment.readings.filter(reading => reading.kind === 'substantive' && reading.text !== '' && countWords(reading.text) <= SHORT)
  if (others.length === 0) return []
  const readings = [lemma, ...others]
  const sides = readings.map(reading => sideOf(reading, members, reports))
  if (sides.some(side => side.loci.length === 0)) return []
  const hard = isHard(readings, world.locale.meaning.negations)
  return [{
    slot: slotOf(alignment, members, entities),
    kind: 'wording',
    grade: hard ? 'contradiction' : 'variance',
    reason: hard ? 'a number or a negation differs inside quotation marks' : 'the words inside quotation marks differ and no mark says that they were changed',
    sides,
    by: 'discrepancies/wording',
  }]
}

const countWords = (text: string): number => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length

/** The witnesses that have a reading inside their quotation marks. */
function sideOf(reading: Reading, members: readonly Unit[], reports: readonly Report[]): Draft['sides'][number] {
  const quoting = reading.witnesses.filter(({ witness, start, end }) => members[witness]?.words.some(word => word.quoted && word.start >= start && word.end <= end))
  return {
    value: reading.text,
    loci: quoting.map(({ witness, start, end }) => locusOf(reports[(members[witness] as Unit).report] as Report, [{ start, end }])),
    reports: quoting.map(({ witness }) => (members[witness] as Unit).report),
  }
}

function isHard(readings: readonly Reading[], negations: ReadonlySet<string>): boolean {
  const numbers = new Set(readings.map(reading => (reading.text.match(/\d[\d.,]*/g) ?? []).join(' ')))
  const negated = new Set(readings.map(reading => reading.text.toLowerCase().split(/\s+/).some(word => negations.has(word))))
  return numbers.size > 1 || negated.size > 1
}

/** One utterance in two mouths. Only where both quote it and both name a person. */
function speakers({ alignment, members }: Aligned, { reports, world, entities }: Provenance): Draft[] {
  if (alignment.kind !== 'quotation') return []
  const bySpeaker = new Map<string, Unit[]>()
  for (const unit of members) {
    const speaker = unit.sources.at(-1)
    const entity = speaker ? entities.get(speaker) : undefined
    const stated = reports[unit.report]?.layers.statements[unit.statement]?.certainty === 'stated'
    if (!speaker || !entity?.named || entity.kind !== 'person' || world.relays(speaker) || !stated || !unit.words.some(word => word.quoted)) continue
    bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), unit])
  }
  if (bySpeaker.size < 2) return []
  const grade: Discrepancy['grade'] = 'contradiction'
  const sides = [...bySpeaker].map(([speaker, units]) => ({
    value: entities.get(speaker)?.name ?? speaker,
    loci: units.map(unit => locusOf(reports[unit.report] as Report, unit.spans)),
    reports: units.map(unit => unit.report),
  }))
  return [{ slot: { event: 'quotation', predicate: 'who said it' }, kind: 'attribution', grade, reason: 'the same words are given to different speakers', sides, by: 'discrepancies/attribution' }]
}
