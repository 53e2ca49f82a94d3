import type { Happening, Locale } from '../../locales/index.ts'
import type { Report } from '../../model/index.ts'
import type { Provenance, Unit, Word } from '../alignments/index.ts'
import { isHistory } from './history.ts'
import { sideOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { areLongApart } from './own-days.ts'
import { isOpen, isQuestion } from './polarity.ts'

/** Words with matter behind "no" or "nobody" among which stands what there was none of: "no [member] of the [group] was in [custody]". */
const REACH = 3
/** Concepts that the paragraphs of the two share at least: with one, three more were found on the stories for tuning, and none but false ones elsewhere. */
const SHARED = 2
/** Words before "no" among which stands what makes it none: "there [should] be no deal". */
const BEFORE = 4
/** Characters before the words for a happening among which stands what makes it none yet: "if a deal is reached". */
const LEAD = 36

/**
 * What one report says there was none of and another tells as a fact: `No shot was fired` and `She heard two bursts of
 * gunfire`; `All came out unharmed` and `Three were wounded`. Their paragraphs speak of the same, they need not; that there was none at all
 * must be said, and the other must tell that it has happened, not speak of it.
 */
export function compareDenials({ units, reports, world }: Provenance, year: string | null): Draft[] {
  const { locale } = world
  const body = units.filter(
    unit =>
      unit.place >= 0 &&
      !isHistory(unit, reports[unit.report] as Report, year, locale) &&
      !isQuestion(unit, reports),
  )
  const denied = Map.groupBy(
    body.flatMap(unit => [...deniedBy(unit, locale)].map(happening => ({ unit, happening }))),
    one => one.happening,
  )
  return [...denied].flatMap(([happening, list]) => {
    const denials = list.map(({ unit }) => unit)
    const claims = body.filter(unit => !denials.includes(unit) && tells(unit, happening, locale))
    return draftOf(happening, denials, claims, reports)
  })
}

function draftOf(
  { name }: Happening,
  denials: readonly Unit[],
  claims: readonly Unit[],
  reports: readonly Report[],
): Draft[] {
  const sides = [
    denials.filter(one => claims.some(other => answers(one, other, reports))),
    claims.filter(one => denials.some(other => answers(one, other, reports))),
  ]
  if (sides.some(side => side.length === 0)) return []
  return [
    {
      slot: { event: 'claim', predicate: name },
      kind: 'polarity',
      grade: 'contradiction',
      reason: 'one side says that there was none, the other tells of it',
      sides: sides.map(side =>
        sideOf(
          side.map(({ report, spans }) => ({ report, spans })),
          reports,
        ),
      ),
      by: 'discrepancies/denial',
    },
  ]
}

/** Two reports of about one day that in those paragraphs speak of the same. */
function answers(a: Unit, b: Unit, reports: readonly Report[]): boolean {
  if (areLongApart(a, b, reports)) return false
  const mine = new Set([...a.concepts, ...a.around])
  const shared = [...b.concepts, ...b.around].filter(concept => mine.has(concept))
  return a.report !== b.report && new Set(shared).size >= SHARED
}

/** The happenings of which a statement says that there was none at all. */
function deniedBy(unit: Unit, locale: Locale): Set<Happening> {
  const lists = locale.happenings
  const found = new Set<Happening>()
  const { words } = unit
  for (const [at, { form }] of words.entries()) {
    const all =
      lists.none.has(form) ||
      (form === 'not' && words.slice(at + 1, at + 3).some(word => lists.single.has(word.form)))
    if (all && words.slice(at).some(word => lists.elsewhen.has(word.form))) continue
    if (!all || words.slice(Math.max(0, at - BEFORE), at).some(word => lists.unreal.has(word.form))) continue
    const happening = deniedBehind(words.slice(at + 1), locale)
    if (happening) found.add(happening)
  }
  const spared = words.map(({ form }) => lists.spared.get(form)).find(one => one !== undefined)
  if (spared && !isOpen(unit) && words.some(({ form }) => lists.all.has(form))) found.add(spared)
  return found
}

/** What stands next behind "no", unless a word between the two leaves open that there was some. */
function deniedBehind(words: readonly Word[], { happenings, clauses }: Locale): Happening | undefined {
  let matter = 0
  for (const [at, { form, concept }] of words.entries()) {
    const happening = happenings.happenings.find(one => one.denied.has(form))
    // "none of those offers was for long" speaks of offers that there were
    if (happening) return happenings.known.has(words[at - 1]?.form ?? '') ? undefined : happening
    if (matter > 0 && clauses.coordinators.has(form)) return undefined
    if (happenings.partial.has(form) || clauses.openers.has(form) || (concept !== '' && ++matter >= REACH))
      return undefined
  }
  return undefined
}

/** A statement tells of a happening as a fact. */
function tells(unit: Unit, { told }: Happening, { happenings, meaning }: Locale): boolean {
  const { words } = unit
  if (isOpen(unit)) return false
  const forms = words.map(({ form }) => form).join(' ')
  const match = told.exec(forms)
  const lead = forms.slice(Math.max(0, (match?.index ?? 0) - LEAD), match?.index)
  const denies = (form: string): boolean =>
    happenings.unreal.has(form) || meaning.negations.has(form) || happenings.spared.has(form)
  return match !== null && !lead.split(' ').some(denies)
}
