import type { Locale } from '../../locales/index.ts'
import type { Provenance, Unit, Word } from '../alignments/index.ts'
import { sideOf, speakerOf } from './draft.ts'
import type { Draft, Place } from './draft.ts'
import { areLongApart } from './own-days.ts'
import { unitAt } from './passages.ts'
import type { Passage } from './passages.ts'
import { isOpen } from './polarity.ts'

/** Words of a denial, beside its deed, that say what is denied. */
const REACH = 4
/** Letters from which two words with the same beginning are of one family: "conspired", "conspiracy". */
const FAMILY = 7
/** Words of a denial beside its deed that a claim must have that does not name who denies it. */
const BESIDE = 2
/** Claims that are cited against one denial, of each report the first. */
const MOST = 4

/** What somebody denies: the words behind "denied", up to the end of their clause. */
interface Denial {
  readonly passage: Passage
  readonly unit: Unit
  readonly place: Place
  readonly denier: string | undefined
  /** The words for who has done it, where the denial says so: "that [the army] fired". */
  readonly actors: readonly Word[]
  readonly deed: Word
  /** The other words of what is denied. */
  readonly beside: readonly Word[]
}

/**
 * What one denies and another tells or accuses somebody of, wherever the two stand: `Orr denied coaching the witnesses`, `the guild
 * accused Orr of coaching witnesses`. The deed must be the same, and who did it or most of what the denial says besides.
 */
export function compareContested(passages: readonly Passage[], provenance: Provenance): Draft[] {
  const { reports, world } = provenance
  const denials = passages.flatMap(passage => denialIn(passage, provenance))
  const denying = new Set(denials.map(({ passage }) => passage))
  const { mutual } = world.locale.disputes
  const units = new Set(
    passages.filter(one => !denying.has(one) && !mutual.test(one.text)).flatMap(one => one.units),
  )
  const told = byKin([...units].filter(unit => unit.denied.size === 0 && !isOpen(unit)))
  const drafts: Denial[][] = []
  for (const denial of denials) {
    const home = drafts.find(list => isOne(list[0] as Denial, denial))
    if (home) home.push(denial)
    else drafts.push([denial])
  }
  return drafts.flatMap((list): Draft[] => {
    const [denial] = list as [Denial]
    const claims = [...new Set(keysOf(denial.deed).flatMap(key => told.get(key) ?? []))]
      .filter(unit => tells(unit, denial, provenance))
      .sort((a, b) => besides(b, denial) - besides(a, denial) || a.at - b.at)
      .filter(({ report }, i, all) => all.findIndex(one => one.report === report) === i)
      .slice(0, MOST)
    if (claims.length === 0) return []
    return [
      {
        slot: { event: 'claim', predicate: denial.deed.text },
        kind: 'polarity',
        grade: 'contradiction',
        reason: 'one side denies what the other tells or accuses somebody of',
        sides: [
          sideOf(
            list.map(({ place }) => place),
            reports,
          ),
          sideOf(
            claims.map(({ report, spans }) => ({ report, spans })),
            reports,
          ),
        ],
        by: 'discrepancies/contested',
      },
    ]
  })
}

/** A word's concept, and of a long one its family: words of one key are kin. */
const keysOf = ({ concept, form }: Word): string[] =>
  form.length > FAMILY ? [concept, form.slice(0, FAMILY)] : [concept]

function byKin(units: readonly Unit[]): Map<string, Unit[]> {
  const found = new Map<string, Unit[]>()
  for (const unit of units)
    for (const key of new Set(unit.words.filter(isMatter).flatMap(keysOf))) {
      const list = found.get(key)
      if (list) list.push(unit)
      else found.set(key, [unit])
    }
  return found
}

const isMatter = ({ concept }: Word): boolean => /^[ws]:/.test(concept)

const areKin = (a: Word, b: Word): boolean => keysOf(a).some(key => keysOf(b).includes(key))

/** Two who deny one deed. */
const isOne = (a: Denial, b: Denial): boolean =>
  areKin(a.deed, b.deed) &&
  (a.denier === b.denier || a.beside.some(one => b.beside.some(other => areKin(one, other))))

function denialIn(passage: Passage, { world }: Provenance): Denial[] {
  const { contested, clauseEnd, vague, bounded } = world.locale.disputes
  return [...passage.text.matchAll(contested)].flatMap(match => {
    const from = match.index + match[0].length
    const rest = passage.text.slice(from)
    const start = passage.start + from
    const length = clauseEnd.exec(rest)?.index ?? rest.length
    // "denied that it opened before nine" may say that it opened at nine
    if (bounded.test(rest.slice(0, length))) return []
    const end = start + length
    const matter = passage.words.filter(word => word.start >= start && word.end <= end && word.concept !== '')
    const deed = deedOf(matter, passage, end, world.locale)
    const unit = unitAt(passage, start)
    const first = passage.words.find(word => word.start >= start)
    if (!deed || !unit || vague.has(deed.form) || vague.has(first?.form ?? '')) return []
    const beside = matter.filter(word => word !== deed).slice(0, REACH)
    const last = Math.max(deed.end, ...beside.map(word => word.end))
    const place = { report: passage.report, spans: [{ start: passage.start + match.index, end: last }] }
    const actors = matter.slice(0, matter.indexOf(deed))
    return [{ passage, unit, place, denier: speakerOf(unit), deed, actors, beside }]
  })
}

/** What is denied behind its auxiliary, "that the ferry had been [speeding]", else its verb, "that his crew [bribed] inspectors", else the first word of it: "[bribing] inspectors". */
function deedOf(
  matter: readonly Word[],
  { words }: Passage,
  end: number,
  { disputes }: Locale,
): Word | undefined {
  const first = matter[0]?.start ?? end
  const auxiliary = words.findLast(
    ({ start, form }) => start >= first && start < end && disputes.auxiliaries.has(form),
  )
  const deeds = matter.filter(word => isMatter(word) && /^\p{Ll}/u.test(word.text))
  if (auxiliary) return deeds.find(({ start }) => start > auxiliary.start) ?? deeds[0]
  const [next] = deeds
  return (
    (next && !disputes.doing.test(next.form) && deeds.find(({ form }) => disputes.did.test(form))) || next
  )
}

/** How many of the other words of what is denied a statement has. */
const besides = (unit: Unit, { actors, beside }: Denial): number =>
  [...actors, ...beside].filter(one => unit.words.some(word => word.concept !== '' && areKin(one, word)))
    .length

/** A statement tells what is denied, of the same actor; its speaker is not who denies it. */
function tells(unit: Unit, denial: Denial, { reports, world }: Provenance): boolean {
  const { deed, actors, beside, denier, unit: denying } = denial
  const { disputes } = world.locale
  if (areLongApart(unit, denying, reports)) return false
  if (speakerOf(unit) !== undefined && speakerOf(unit) === denier) return false
  const has = (one: Word, end = Infinity): boolean =>
    unit.words.some(word => word.concept !== '' && word.start < end && areKin(one, word))
  // "rebels fired on the army" tells of no firing by the army
  const at = unit.words.findIndex(word => isMatter(word) && areKin(deed, word))
  const told = unit.words[at]
  // "an inquiry into meddling" does not say that anybody meddled
  if (unit.words.slice(Math.max(0, at - REACH), at).some(({ form }) => disputes.asking.has(form)))
    return false
  const accuses = unit.words.some(({ concept }) => concept === disputes.accuses)
  if (actors.length > 0) return actors.some(one => has(one, told?.start))
  return (
    (denier !== undefined &&
      unit.concepts.has(`e:${denier}`) &&
      (beside.length === 0 || beside.some(one => has(one)))) ||
    beside.filter(one => has(one)).length >= (accuses ? 1 : BESIDE)
  )
}
