import type { Alignment, Discrepancy, Reading, Report, Segment, Span } from '../../model/index.ts'
import type { Aligned, Provenance, Unit } from '../alignments/index.ts'
import { locusOf } from '../loci.ts'
import type { Draft } from './draft.ts'

/** Words of a variant beyond which two passages differ rather than a wording. */
const SHORT = 5

/** Words changed inside quotation marks without a sign, and one utterance given to two speakers. */
export function compareWording(aligned: readonly Aligned[], provenance: Provenance): Draft[] {
  return aligned.flatMap(one => [...alterations(one, provenance), ...speakers(one, provenance)])
}

/** A place where one witness or more have other words inside their quotation marks than the best witness. */
interface Alteration {
  readonly lemma: Reading
  readonly other: Reading
}

/** All alterations that the same witnesses make to one utterance are one discrepancy. */
function alterations({ alignment, members }: Aligned, { reports, world, entities }: Provenance): Draft[] {
  const byWitnesses = new Map<string, Alteration[]>()
  for (const segment of alignment.variants) {
    for (const one of altered(segment)) {
      const quoting = one.other.witnesses.filter(each => isQuoted(members, each)).map(each => each.witness)
      if (quoting.length === 0 || !one.lemma.witnesses.some(each => isQuoted(members, each))) continue
      const key = quoting.join(' ')
      byWitnesses.set(key, [...(byWitnesses.get(key) ?? []), one])
    }
  }
  return [...byWitnesses.values()].map(list => {
    const hard = list.some(({ lemma, other }) => isHard([lemma, other], world.locale.meaning.negations))
    return {
      slot: slotOf(alignment, members, entities),
      kind: 'wording' as const,
      grade: hard ? ('contradiction' as const) : ('variance' as const),
      reason: hard ? 'a number or a negation differs inside quotation marks' : 'the words inside quotation marks differ and no mark says that they were changed',
      sides: [sideOf(list.map(one => one.lemma), members, reports), sideOf(list.map(one => one.other), members, reports)],
      by: 'discrepancies/wording',
    }
  })
}

function altered(segment: Segment): Alteration[] {
  const lemma = segment.readings[segment.lemma]
  if (!lemma || lemma.text === '' || countWords(lemma.text) > SHORT) return []
  return segment.readings
    .filter(reading => reading.kind === 'substantive' && reading.text !== '' && countWords(reading.text) <= SHORT)
    .map(other => ({ lemma, other }))
}

const isQuoted = (members: readonly Unit[], { witness, start, end }: Reading['witnesses'][number]): boolean =>
  members[witness]?.words.some(word => word.quoted && word.start >= start && word.end <= end) ?? false

/** Whose words they are. */
function slotOf(alignment: Alignment, members: readonly Unit[], entities: Provenance['entities']): Draft['slot'] {
  const speaker = members[alignment.best]?.sources.at(-1)
  const name = speaker ? entities.get(speaker)?.name : undefined
  return { event: 'quotation', predicate: name ? `words of ${name}` : 'words of a speaker not named' }
}

const countWords = (text: string): number => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length

/** The witnesses that have all of some readings inside their quotation marks, with the words in them. */
function sideOf(readings: readonly Reading[], members: readonly Unit[], reports: readonly Report[]): Draft['sides'][number] {
  const spans = new Map<number, Span[]>()
  for (const reading of readings) {
    for (const each of reading.witnesses.filter(one => isQuoted(members, one))) spans.set(each.witness, [...(spans.get(each.witness) ?? []), { start: each.start, end: each.end }])
  }
  const witnesses = [...spans].sort(([a], [b]) => a - b)
  return {
    value: readings.map(reading => reading.text.replace(/\s+/g, ' ')).join(' … '),
    loci: witnesses.map(([witness, list]) => locusOf(reports[(members[witness] as Unit).report] as Report, list)),
    reports: witnesses.map(([witness]) => (members[witness] as Unit).report),
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
  const distinct = new Set([...bySpeaker.values()].flat().map(unit => unit.report))
  if (bySpeaker.size < 2 || distinct.size < bySpeaker.size) return []
  const grade: Discrepancy['grade'] = 'contradiction'
  const sides = [...bySpeaker].map(([speaker, units]) => ({
    value: entities.get(speaker)?.name ?? speaker,
    loci: units.map(unit => locusOf(reports[unit.report] as Report, unit.spans)),
    reports: units.map(unit => unit.report),
  }))
  return [{ slot: { event: 'quotation', predicate: 'who said it' }, kind: 'attribution', grade, reason: 'the same words are given to different speakers', sides, by: 'discrepancies/attribution' }]
}
