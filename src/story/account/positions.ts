import type { Attribution, Position, Report } from '../../model/index.ts'
import { contains } from '../../model/index.ts'
import type { Aligned, Unit } from '../alignments/index.ts'
import { tellersOf } from './also.ts'
import type { Ledger } from './ledger.ts'
import { accountSentence, sentenceAround } from './sentence.ts'
import { stanceOf } from './stances.ts'
import type { Told } from './sight.ts'
import { saysAgain } from './repeats.ts'

type Kind = Position['kind']
const KINDS: readonly Kind[] = ['demand', 'offer', 'commitment', 'refusal', 'condition', 'view']

/** What each actor wants, offers, promises, refuses, requires or thinks, in the sentences that say so. */
export function composePositions(ledger: Ledger): Position[] {
  const found = new Map<string, { actor: string; kind: Kind; units: Unit[] }>()
  const done = new Set<string>()
  for (const unit of ledger.units) {
    const kinds = new Set<Kind>()
    for (const told of toldBy(unit, ledger)) {
      const kind = stanceOf(told, ledger)
      // "China hopes", said its president: his view, and not told twice
      if (!kind || kinds.has(kind) || (kind === 'view' && kinds.size > 0)) continue
      kinds.add(kind)
      const key = `${told.actor}|${kind}`
      const group = ledger.groupOf(unit)
      if (group && done.has(`${key}|${group.alignment.id}`)) continue
      if (group) done.add(`${key}|${group.alignment.id}`)
      const entry = found.get(key) ?? { actor: told.actor, kind, units: [] }
      entry.units.push(group ? bestWitness(group, told, kind, ledger) : unit)
      found.set(key, entry)
    }
  }
  const order = new Map([...ledger.entities.keys()].map((id, at) => [id, at]))
  const place = (id: string): number => order.get(id) ?? -1
  return [...found.values()]
    .sort((a, b) => place(a.actor) - place(b.actor) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
    .map(({ actor, kind, units }) => ({ actor, kind, sentences: sentencesOf(units, ledger) }))
    .filter(position => position.sentences.length > 0)
}

/** Who says a statement, and who is told to wish what it tells, where they are named; nothing of a headline or a copy. */
function toldBy(unit: Unit, ledger: Ledger): Told[] {
  if (unit.role === 'headline' || ledger.copiedFrom(unit) !== undefined) return []
  const { statements, attributions } = (ledger.reports[unit.report] as Report).layers
  const link = attributions[statements[unit.statement]?.attribution ?? -1]
  const speaker = unit.sources.at(-1)
  const said = link && speaker ? [{ unit, link, actor: speaker }] : []
  // a wish has no part in the chain of who says so
  const wished = (ledger.attitudes[unit.report] ?? [])
    .filter(one => isAbout(one, unit))
    .flatMap(one => {
      const wisher = one.speaker === null ? undefined : ledger.posts.entityOf(one.speaker)
      return wisher ? [{ unit, link: one, actor: wisher.id }] : []
    })
  return [...said, ...wished].filter(
    ({ actor }) => ledger.entities.get(actor)?.named === true && !ledger.world.relays(actor),
  )
}

/** What is wished stands in the statement. */
const isAbout = ({ content }: Attribution, { spans }: Unit): boolean =>
  content.length > 0 && content.every(piece => spans.some(span => contains(span, piece)))

/** The best witness, unless it stands in a headline, says it otherwise, or has it from somebody else. */
function bestWitness(group: Aligned, { unit, actor }: Told, kind: Kind, ledger: Ledger): Unit {
  const best = group.members[group.alignment.best] as Unit
  return toldBy(best, ledger).some(told => told.actor === actor && stanceOf(told, ledger) === kind)
    ? best
    : unit
}

/** Units without those that say again what one before them has said: a promise in direct and in indirect words. */
function toldOnce(units: readonly Unit[], { world }: Ledger): Unit[] {
  const kept: Unit[] = []
  for (const unit of units)
    if (!kept.some(one => saysAgain(unit.concepts, one.concepts, world.weights))) kept.push(unit)
  return kept
}

function sentencesOf(units: readonly Unit[], ledger: Ledger) {
  const seen = new Set<string>()
  return toldOnce(units, ledger).flatMap(unit => {
    const report = ledger.reports[unit.report] as Report
    const span = sentenceAround(report, unit.spans)
    if (!span || seen.has(`${unit.report}:${span.start}`)) return []
    seen.add(`${unit.report}:${span.start}`)
    const group = ledger.groupOf(unit)
    const loci = tellersOf(ledger, unit.report, span)
    return [accountSentence(report, span, group?.alignment.id ?? null, loci, ledger.world.locale)]
  })
}
