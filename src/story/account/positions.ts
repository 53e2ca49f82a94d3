import type { Position, Report } from '../../model/index.ts'
import { linksOf } from '../alignments/index.ts'
import type { Aligned, Unit } from '../alignments/index.ts'
import type { Ledger } from './ledger.ts'
import { accountSentence, sentenceAround } from './sentence.ts'

type Kind = Position['kind']
const KINDS: readonly Kind[] = ['demand', 'offer', 'commitment', 'refusal', 'condition', 'view']

/** What each actor wants, offers, promises, refuses, requires or thinks, in the sentences that say so. */
export function composePositions(ledger: Ledger): Position[] {
  const found = new Map<string, { actor: string; kind: Kind; units: Unit[] }>()
  const done = new Set<Aligned>()
  for (const unit of ledger.units) {
    const actor = unit.sources.at(-1)
    if (!actor || unit.role === 'headline' || ledger.copiedFrom(unit) !== undefined) continue
    const entity = ledger.entities.get(actor)
    if (!entity?.named || ledger.world.relays(actor)) continue
    const group = ledger.groupOf(unit)
    if (group && done.has(group)) continue
    const kind = kindOf(unit, ledger)
    if (!kind) continue
    if (group) done.add(group)
    const best = group ? bestSentence(group, unit) : unit
    const key = `${actor}|${kind}`
    const entry = found.get(key) ?? { actor, kind, units: [] }
    entry.units.push(best)
    found.set(key, entry)
  }
  const order = new Map([...ledger.entities.keys()].map((id, at) => [id, at]))
  const place = (id: string): number => order.get(id) ?? -1
  return [...found.values()]
    .sort((a, b) => place(a.actor) - place(b.actor) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
    .map(({ actor, kind, units }) => ({ actor, kind, sentences: sentencesOf(units, ledger) }))
    .filter(position => position.sentences.length > 0)
}

/** The best witness, unless it stands in a headline. */
function bestSentence(group: Aligned, unit: Unit): Unit {
  const best = group.members[group.alignment.best] as Unit
  return best.role === 'headline' ? unit : best
}

function sentencesOf(units: readonly Unit[], ledger: Ledger) {
  const seen = new Set<string>()
  return units.flatMap(unit => {
    const report = ledger.reports[unit.report] as Report
    const span = sentenceAround(report, unit.spans)
    if (!span || seen.has(`${unit.report}:${span.start}`)) return []
    seen.add(`${unit.report}:${span.start}`)
    const group = ledger.groupOf(unit)
    return [
      accountSentence(
        report,
        span,
        group?.alignment.id ?? null,
        group?.alignment.witnesses.map(one => one.locus) ?? [],
      ),
    ]
  })
}

/** The stance of a unit: by its reporting verb, then by the verbs of what is said; a reported wish or belief is a view. */
function kindOf(unit: Unit, { reports, world }: Ledger): Kind | undefined {
  const report = reports[unit.report] as Report
  const { stances } = world.locale.meaning
  const link = linksOf(report, unit).at(-1)
  const cues =
    link?.cue.flatMap(
      cue =>
        report.text
          .slice(cue.start, cue.end)
          .toLowerCase()
          .match(/[\p{L}-]+/gu) ?? [],
    ) ?? []
  for (const cue of cues) {
    const stance = stances.get(world.locale.stem(cue))
    if (stance) return stance
  }
  const forms = unit.words.map(word => word.form)
  if (forms.some(form => /^(?:if|unless|until)$/.test(form))) return 'condition'
  if (forms.some(form => form === 'must')) return 'demand'
  const head = unit.words
    .slice(0, 5)
    .map(word => stances.get(world.locale.stem(word.form)))
    .find(Boolean)
  if (head) return head
  if (/\b(?:will|shall)\b/.test(forms.slice(0, 6).join(' ')) && unit.denied.size === 0) return 'commitment'
  if (/\b(?:will|would) (?:not|never)\b/.test(forms.slice(0, 8).join(' '))) return 'refusal'
  return link?.class === 'attitude' ||
    cues.some(cue => /^(?:hope|hopes|hoped|believe|believes|believed|think|thinks|thought)$/.test(cue))
    ? 'view'
    : undefined
}
