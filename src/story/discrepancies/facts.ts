import type { Report, Value } from '../../model/index.ts'
import { SHARED_RUN, compare, neighbours } from '../alignments/index.ts'
import type { Nearest, Provenance, Unit } from '../alignments/index.ts'
import { HALF_DAY, isOfDial, minutesOf, timeAsTold } from '../dials.ts'
import { sideOf } from './draft.ts'
import type { Draft, Side } from './draft.ts'
import { areOfOwnDays } from './own-days.ts'
import { phraseAround } from './phrases.ts'
import { comparePolarity } from './polarity.ts'
import { isHistory } from './history.ts'

/** Likeness from which two dated statements are about one happening. */
const SAME_HAPPENING = 0.5
/** Likeness from which two dates are of one happening: at 0.5 the one that was read on 30 real events was of two. */
const SAME_DATED = 0.55
/** The same within one report, which may well tell of two happenings. */
const SAME_WITHIN = 0.6
/** Days beyond which two dates are two happenings; more where both say when something begins. */
const DAYS = 7
const DAYS_OF_BEGINNING = 62
/** Characters before a date that say so. */
const LEAD = 20

/** A fact affirmed here and denied there; one happening with two dates. */
export function compareFacts(provenance: Provenance, year: string | null): Draft[] {
  const { units, reports, world } = provenance
  const past = units.map(unit => isHistory(unit, reports[unit.report] as Report, year, world.locale))
  const days = units.map(dayOf)
  const found: Draft[] = []
  for (const [j, others] of nearestOf(provenance, days).entries())
    for (const i of others) {
      // what was, and what is
      if (past[i] !== past[j]) continue
      const [a, b] = [units[i] as Unit, units[j] as Unit]
      const [one, two] = [days[i], days[j]]
      const draft =
        comparePolarity(a, b, provenance) ??
        (one && two && differ(one.value, two.value) ? dates([a, one], [b, two], provenance) : undefined)
      if (draft) found.push(draft)
    }
  return found
}

/** Statements alike enough to be about one thing, where one denies something or both name a day. */
function nearestOf({ units, world }: Provenance, days: readonly (Value | undefined)[]): Nearest {
  const denying = units.map(unit => unit.denied.size > 0)
  const dated = days.map(day => day !== undefined)
  const against = units.map(unit => opposites(unit, world))
  const opposing = (a: number, b: number): boolean =>
    against[b]?.some(concept => units[a]?.concepts.has(concept)) ?? false
  return neighbours(units, world, {
    unit: unit => unit.place >= 0 && unit.words.length >= 4,
    least: SAME_HAPPENING,
    kind: at => `${denying[at]} ${dated[at]}`,
    leastOf: (a, b) =>
      denying[a] !== denying[b] || (dated[a] && dated[b]) || opposing(a, b) ? SAME_HAPPENING : undefined,
  })
}

/** The concepts that would contradict a unit. */
const opposites = (unit: Unit, { locale }: Provenance['world']): string[] =>
  [...unit.concepts].flatMap(concept => {
    const against = concept.startsWith('s:') ? locale.meaning.opposite.get(concept.slice(2)) : undefined
    return against === undefined ? [] : [`s:${against}`]
  })

/** The day of a statement that has one only; those of another year's events do not count. */
function dayOf({ values }: Unit): Value | undefined {
  const days = values.filter(
    ({ kind, value }) =>
      (kind === 'date' || kind === 'time') &&
      /^\d{4}-\d\d(?:-\d\d)?(?:T(?:MO|AF|EV|NI|\d\d:\d\d))?$/.test(value),
  )
  return days.length === 1 ? days[0] : undefined
}

/** Two days, two months or two clock times; a month holds its days and a day its hours. */
function differ(a: string, b: string): boolean {
  const clock = /T\d\d:\d\d$/
  const shorter = Math.min(a.replace(/T\D+$/, '').length, b.replace(/T\D+$/, '').length)
  if (clock.test(a) && clock.test(b)) return a !== b
  return (
    a.slice(0, Math.min(10, shorter)) !== b.slice(0, Math.min(10, shorter)) &&
    a.length >= 10 === b.length >= 10
  )
}

/** Characters behind a date in which stands what is its own. */
const OWNED = 40

/** Minutes by which "about noon" may be off: on the stories for tuning the nearest such that disagree are 40 apart. */
const ROUGH = 15

/** Ends what stands before a time that is meant roughly. */
const ABOUT =
  /\b(?:about|around|roughly|approximately|nearly|almost|towards?|(?:shortly|just|soon) (?:before|after)) $/i

/** Names a day: "on Tuesday", "9 May". */
const DAY = /[a-z]{3,}day|\b\d{1,2} \p{Lu}\p{Ll}|\p{Lu}\p{Ll}+ \d|\btoday|\btomorrow/iu
/** A day that hangs on where, and on which day, it is printed. */
const RELATIVE = /\b(?:today|tonight|tomorrow|yesterday|last night|this (?:morning|afternoon|evening))\b/i
/** Begins what stands behind a clock time of a zone that it names: " Harn time", " GMT". */
const ZONE = /^\s*\(?(?:GMT|UTC|[A-Z]{2,4}T\b|\p{Lu}\p{L}+ time\b)/u

/** "At 9:20 a.m." and "at 9.20am on Thursday" are one moment, "four o'clock" may be "4pm", and "18:40" may be "17:40 Harn time". */
export function isOneMoment(
  a: readonly [Unit, Value],
  b: readonly [Unit, Value],
  { reports, world }: Pick<Provenance, 'reports' | 'world'>,
): boolean {
  const [one, two] = [minutesOf(a[1]), minutesOf(b[1])]
  if (one === undefined || two === undefined) return false
  const told = [a, b].map(([{ report }, { start, end }]) => {
    const { text } = reports[report] as Report
    return {
      lead: text.slice(Math.max(0, start - LEAD), start),
      words: text.slice(start, end),
      behind: text.slice(end, end + LEAD),
    }
  })
  const apart = Math.abs(one - two)
  const isDial = [a, b].some(([{ report }, value]) =>
    isOfDial(value, reports[report] as Report, world.locale),
  )
  if (isDial && apart === HALF_DAY) return true
  const isRough = [a, b].some(([, { mod }]) => mod !== undefined) || told.some(({ lead }) => ABOUT.test(lead))
  if (isRough && one !== two && apart <= ROUGH) return true
  if (one === two) return told.some(({ words }) => !DAY.test(words) || RELATIVE.test(words))
  return told.some(({ words, behind }) => ZONE.test(behind) || /GMT|UTC|time$/.test(words))
}

/** "On the air again since Tuesday" tells of another time than "off the air on Saturday". */
const isResumed = ({ words }: Unit): boolean => words.some(({ form }) => form === 'again')

/** "Strikes that went on since Monday" are those of Tuesday as well. */
const isBound = ([{ report }, { start }]: readonly [Unit, Value], reports: readonly Report[]): boolean =>
  /\b(?:since|until|till) (?:\p{Ll}+ ){0,3}$/u.test(
    (reports[report] as Report).text.slice(Math.max(0, start - LEAD), start),
  )

/** "The shift starts about six and ends about four". */
const areOfOneSentence = (a: Unit, b: Unit, reports: readonly Report[]): boolean =>
  a.report === b.report &&
  (reports[a.report] as Report).layers.sentences.some(
    ({ start, end }) =>
      start <= (a.spans[0]?.start ?? 0) &&
      start <= (b.spans[0]?.start ?? 0) &&
      (a.spans.at(-1)?.end ?? 0) <= end &&
      (b.spans.at(-1)?.end ?? 0) <= end,
  )

/** "Saturday's hearing": the day is that of the hearing, whatever else is told. */
const ownerOf = ([{ report }, { end }]: readonly [Unit, Value], reports: readonly Report[]): string =>
  /^['’]s? (?:\p{L}+ )?(\p{L}+)/u.exec((reports[report] as Report).text.slice(end, end + OWNED))?.[1] ?? ''

/** `It buzzed at 5.40pm` and `That report came in at 2.20pm`: with nothing but a day in common two statements are of two happenings. */
const shareMatter = (a: Unit, b: Unit): boolean =>
  [...a.concepts].some(concept => /^[wse]:/.test(concept) && b.concepts.has(concept))

/** One happening with two dates, where the two differ. */
function dates(
  [a, one]: readonly [Unit, Value],
  [b, two]: readonly [Unit, Value],
  provenance: Provenance,
): Draft | undefined {
  const { reports, world } = provenance
  const apart = Math.abs(Date.parse(one.value.slice(0, 10)) - Date.parse(two.value.slice(0, 10))) / 86_400_000
  const wordsOf = ({ report }: Unit, { start, end }: Value): string =>
    (reports[report] as Report).text.slice(start, end).toLowerCase()
  // "18 hours earlier" is no day that anybody named
  if ([wordsOf(a, one), wordsOf(b, two)].some(words => /\b(?:hours?|minutes?)\b/.test(words)))
    return undefined
  // "on Wednesday" twice: only the days from which the two are reckoned differ
  if (wordsOf(a, one) === wordsOf(b, two)) return undefined
  if (isOneMoment([a, one], [b, two], provenance) || isResumed(a) !== isResumed(b)) return undefined
  if (isBound([a, one], reports) !== isBound([b, two], reports)) return undefined
  if (areOfOneSentence(a, b, reports) || areOfOwnDays([a, one], [b, two], reports)) return undefined
  if (ownerOf([a, one], reports) !== ownerOf([b, two], reports)) return undefined
  if (!shareMatter(a, b)) return undefined
  const like = compare(a, b, world)
  const begins = ({ report }: Unit, { start }: Value): boolean =>
    world.locale.meaning.begins.test((reports[report] as Report).text.slice(Math.max(0, start - LEAD), start))
  const days = begins(a, one) && begins(b, two) ? DAYS_OF_BEGINNING : DAYS
  if (
    (one.value.length >= 10 && apart > days) ||
    like.score < (a.report === b.report ? SAME_WITHIN : SAME_DATED) ||
    like.run >= SHARED_RUN ||
    like.conflict === 'name' ||
    like.conflict === 'speaker'
  )
    return undefined
  const at = ({ report }: Unit, value: Value): Side =>
    sideOf([{ report, spans: [value] }], reports, timeAsTold(value, reports[report] as Report, world.locale))
  return {
    slot: { event: 'date', predicate: phraseAround(reports[a.report] as Report, one, world.locale) },
    kind: 'date',
    grade: 'contradiction',
    reason:
      a.report === b.report
        ? 'one report gives two dates for one happening'
        : 'the reports give different dates for one happening',
    sides: [at(a, one), at(b, two)],
    by: 'discrepancies/date',
  }
}
