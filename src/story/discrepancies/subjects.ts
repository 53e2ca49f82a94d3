import type { Entity, Mention, Report } from '../../model/index.ts'
import { contains } from '../../model/index.ts'
import { compare } from '../alignments/index.ts'
import type { Aligned, Provenance, Unit } from '../alignments/index.ts'
import { sideOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { mayBeOne } from './persons.ts'
import { wholesOf } from './wholes.ts'

/** Dice from which two statements say the same of two persons. */
const ALIKE = 0.5
/** Concepts that they share at least, and those among them that name nobody: "Orr and Renn stood", "Rask and Renn sat". */
const SHARED = 3
const MATTER = 2

/** A statement with the person whom it names as its subject. */
interface Told {
  readonly unit: Unit
  readonly person: Entity
  readonly mention: Mention
}

/**
 * One deed told of two persons: `[Ilan | Joren] Rask was banned for six months`. Both are named, for a pronoun may be misread;
 * they stand in one alignment, or share a surname, which is how the one is taken for the other.
 */
export function compareSubjects(aligned: readonly Aligned[], provenance: Provenance): Draft[] {
  const whole = wholesOf(provenance.entities)
  const told = new Map(
    provenance.units.flatMap(unit => {
      const one = toldBy(unit, provenance.reports[unit.report] as Report, whole)
      return one ? [[unit, one] as const] : []
    }),
  )
  const bySurname = Map.groupBy(told.values(), surnameOf)
  return [
    ...aligned.map(({ members }) => members.flatMap(unit => told.get(unit) ?? [])),
    ...bySurname.values(),
  ].flatMap(group => draftOf(group, provenance))
}

function toldBy(unit: Unit, report: Report, whole: ReadonlyMap<string, Entity>): Told | undefined {
  const mention = subjectOf(unit, report)
  const person = mention && whole.get(mention.entity)
  return mention && person?.kind === 'person' && person.named ? { unit, person, mention } : undefined
}

/** Characters behind a name that may belong to it: the head of "the Rask family" is no Rask. */
const CLITIC = 2

/** The name with which a statement begins, or which stands before it as the subject that it shares; "Rask's brother" is another. */
function subjectOf(unit: Unit, { text, layers }: Report): Mention | undefined {
  const first = unit.spans[0]
  const subject = layers.statements[unit.statement]?.subject
  const at = layers.statements[unit.statement]?.attribution ?? null
  const sources = at === null ? [] : (layers.attributions[at]?.source ?? [])
  // "Rask denied that ...": who denies is not whom it is told of
  const named = layers.mentions.filter(
    one => one.kind === 'person' && one.form === 'name' && !sources.some(source => contains(source, one)),
  )
  const mention = subject
    ? named.find(one => contains(subject, one) && one.end >= subject.end - CLITIC)
    : named.find(one => one.start === first?.start)
  return mention && !/^['’]/.test(text.slice(mention.end, mention.end + 1)) ? mention : undefined
}

function draftOf(group: readonly Told[], provenance: Provenance): Draft[] {
  const { reports } = provenance
  const told = group.filter(one => group.some(other => differ(one, other, provenance)))
  const byPerson = [...Map.groupBy(told, one => one.person)]
  if (byPerson.length !== 2) return []
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

const surnameOf = ({ person }: Told): string | undefined => person.name.split(/\s+/).at(-1)

/** Two reports say nearly the same of two persons. */
function differ(a: Told, b: Told, provenance: Provenance): boolean {
  const { world } = provenance
  if (a.person === b.person || a.unit.report === b.unit.report) return false
  if (![a, b].every(({ person }) => isGiven(person.name))) return false
  // a bare surname may be anybody's of the family
  if (surnameOf(a) === surnameOf(b) && ![a, b].every(one => isClear(one, provenance))) return false
  const [mine, theirs] = [a.person.name, b.person.name]
  if (mayBeOne(mine, theirs, world.locale) || mine.includes(theirs) || theirs.includes(mine)) return false
  // "Rask was 70 yards from Orr" and "Orr was 70 yards from Rask"
  const haveBoth = a.unit.names.has(b.person.id) || b.unit.names.has(a.person.id)
  if (haveBoth && surnameOf(a) !== surnameOf(b)) return false
  if (doesTo(a, b.person) || doesTo(b, a.person)) return false
  const { dice, shared, matter, conflict } = compare(a.unit, b.unit, world)
  return (
    dice >= ALIKE && shared >= SHARED && matter >= MATTER && (conflict === undefined || conflict === 'name')
  )
}

/** Named in full, or the only one of that surname whom the report names. */
function isClear({ unit, person, mention }: Told, { reports, entities }: Provenance): boolean {
  const { text, layers } = reports[unit.report] as Report
  if (/\s/.test(text.slice(mention.start, mention.end))) return true
  const surname = person.name.split(/\s+/).at(-1)
  const here = new Set(layers.entities.map(({ id }) => id))
  return [...entities.values()].every(
    other =>
      other === person ||
      other.kind !== 'person' ||
      other.name.split(/\s+/).at(-1) !== surname ||
      !other.locals.some(local => here.has(local)),
  )
}

/** "MV Halden" and "HMS Halden" are ships. */
const isGiven = (name: string): boolean => !/^\p{Lu}{2,} /u.test(name)

/** `[Rask] invited [Orr]` is no other subject of what Orr accepted: the word behind the subject is done to the other one. */
function doesTo({ unit, mention }: Told, other: Entity): boolean {
  const behind = unit.words.filter(({ start }) => start >= mention.end)
  return behind[1]?.concept === `e:${other.id}`
}
