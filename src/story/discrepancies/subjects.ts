import type { Entity, Mention, Report } from '../../model/index.ts'
import { contains } from '../../model/index.ts'
import { compare } from '../alignments/index.ts'
import type { Aligned, Provenance, Unit } from '../alignments/index.ts'
import { sideOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { wholesOf } from './wholes.ts'

/** Dice from which two statements say the same of two persons. */
const ALIKE = 0.5
/** Concepts that they share at least. */
const SHARED = 3

/** A statement with the person whom it names as its subject. */
interface Told {
  readonly unit: Unit
  readonly person: Entity
  readonly mention: Mention
}

/** One deed told of two persons: `[Ilan | Joren] Rask was banned for six months`. Both are named; a pronoun may be misread. */
export function compareSubjects(aligned: readonly Aligned[], provenance: Provenance): Draft[] {
  const whole = wholesOf(provenance.entities)
  return aligned.flatMap(({ members }) => {
    const told = members.flatMap(unit => toldBy(unit, provenance.reports[unit.report] as Report, whole))
    return draftOf(told, provenance)
  })
}

function toldBy(unit: Unit, report: Report, whole: ReadonlyMap<string, Entity>): Told[] {
  const mention = subjectOf(unit, report)
  const person = mention && whole.get(mention.entity)
  return mention && person?.kind === 'person' && person.named ? [{ unit, person, mention }] : []
}

/** The name with which a statement begins, or which stands before it as the subject that it shares; "Rask's brother" is another. */
function subjectOf(unit: Unit, { text, layers }: Report): Mention | undefined {
  const first = unit.spans[0]
  const subject = layers.statements[unit.statement]?.subject
  const named = layers.mentions.filter(({ kind, form }) => kind === 'person' && form === 'name')
  const mention = subject
    ? named.find(one => contains(subject, one))
    : named.find(one => one.start === first?.start)
  return mention && !/^['’]/.test(text.slice(mention.end, mention.end + 1)) ? mention : undefined
}

function draftOf(told: readonly Told[], { reports, world }: Provenance): Draft[] {
  const byPerson = [...Map.groupBy(told, one => one.person)]
  const [first, second] = byPerson
  if (!first || !second || byPerson.length > 2) return []
  const alike = first[1].some(a =>
    second[1].some(b => {
      const { dice, shared } = compare(a.unit, b.unit, world)
      return a.unit.report !== b.unit.report && dice >= ALIKE && shared >= SHARED
    }),
  )
  if (!alike) return []
  return [
    {
      slot: { event: 'subject', predicate: 'of whom it is told' },
      kind: 'attribution',
      grade: 'contradiction',
      reason: 'the reports tell one thing of two persons',
      sides: byPerson.map(([person, list]) =>
        sideOf(
          list.map(({ unit, mention }) => ({ report: unit.report, spans: [mention] })),
          reports,
          person.name,
        ),
      ),
      by: 'discrepancies/subject',
    },
  ]
}
