import type { SenseWords } from '../../locales/index.ts'
import type { Report, Value } from '../../model/index.ts'
import { SHARED_RUN, compare, isDate, neighbours, opposed } from '../alignments/index.ts'
import type { Likeness, Provenance, Unit } from '../alignments/index.ts'
import { sideOf } from './draft.ts'
import type { Draft, Side } from './draft.ts'

/** Likeness from which a statement and its negation are about one thing. */
const SAME_CLAIM = 0.5
/** Concepts that a claim and its denial must share. */
const FEWEST = 3
/** Dice from which a short denial answers a longer claim: on real events those below were of other things (9 of 9). */
const ANSWERED = 0.28
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
export function compareFacts(provenance: Provenance): Draft[] {
  return pairs(provenance).flatMap(([a, b]) => polarity(a, b, provenance) ?? dates(a, b, provenance) ?? [])
}

/** Pairs of statements alike enough to be about one thing, where one denies something or both name a day. */
function pairs({ units, world }: Provenance): [Unit, Unit][] {
  const denying = units.map(unit => unit.denied.size > 0)
  const dated = units.map(unit => daysOf(unit).length === 1)
  const against = units.map(unit => opposites(unit, world))
  const opposing = (a: number, b: number): boolean =>
    against[b]?.some(concept => units[a]?.concepts.has(concept)) ?? false
  const found = neighbours(units, world, {
    unit: unit => unit.place >= 0 && unit.words.length >= 4,
    least: SAME_HAPPENING,
    kind: at => `${denying[at]} ${dated[at]}`,
    leastOf: (a, b) =>
      denying[a] !== denying[b] || (dated[a] && dated[b]) || opposing(a, b) ? SAME_HAPPENING : undefined,
  })
  return found.map(([a, b]) => [units[a] as Unit, units[b] as Unit])
}

/** The concepts that would contradict a unit. */
const opposites = (unit: Unit, { locale }: Provenance['world']): string[] =>
  [...unit.concepts].flatMap(concept => {
    const against = concept.startsWith('s:') ? locale.meaning.opposite.get(concept.slice(2)) : undefined
    return against === undefined ? [] : [`s:${against}`]
  })

/** What may come is no answer to what has been. */
export function isOpen(unit: Unit): boolean {
  const first = unit.words.find(word =>
    /^(?:will|would|could|may|might|should|shall|must|if|has|have|had|is|are|was|were|did|does|do)$/.test(
      word.form,
    ),
  )
  return first !== undefined && /^(?:will|would|could|may|might|should|shall|must|if)$/.test(first.form)
}

/** "I was in the room" and "you were not" speak of their speakers. */
const isPersonal = (unit: Unit): boolean =>
  unit.words.some(word => word.quoted && /^(?:i|we|you|whoever)$/.test(word.form))

/** "They accused each other of firing first": what two say of each other is told by neither. */
const isMutual = ({ words }: Unit): boolean =>
  words.some(
    ({ form }, i) =>
      (form === 'each' && words[i + 1]?.form === 'other') ||
      (form === 'one' && words[i + 1]?.form === 'another'),
  )

/** Ends what stands before a moment up to which, or from which, something is denied. */
const BOUND = /\b(before|after|until|till|since)\s+(?:about\s+|around\s+)?$/i

/** "The lock had not opened before 9:20" does not deny "It opened at 9:20": the one bounds what the other tells. */
const boundsMoment = (denial: Unit, claim: Unit, reports: readonly Report[]): boolean => {
  const boundOf = ({ report }: Unit, { start }: Value): string | undefined =>
    BOUND.exec((reports[report] as Report).text.slice(Math.max(0, start - LEAD), start))?.[1]?.toLowerCase()
  return denial.values.some(value => {
    const bound = /^(?:date|time)$/.test(value.kind) ? boundOf(denial, value) : undefined
    return (
      bound !== undefined &&
      claim.values.some(other => other.value === value.value && boundOf(claim, other) !== bound)
    )
  })
}

function polarity(a: Unit, b: Unit, provenance: Provenance): Draft | undefined {
  const { reports, world } = provenance
  if (a.report === b.report) return undefined
  const affirmed = a.denied.size === 0 && b.denied.size === 0
  const { meaning } = world.locale
  if (!denies(a, b, meaning) && !denies(b, a, meaning) && !(affirmed && opposed(a, b, world)))
    return undefined
  if (isOpen(a) !== isOpen(b) || isPersonal(a) || isPersonal(b)) return undefined
  if (isQuestion(a, reports) || isQuestion(b, reports) || isMutual(a) || isMutual(b)) return undefined
  if (isDayReplaced(a) || isDayReplaced(b)) return undefined
  if (boundsMoment(a, b, reports) || boundsMoment(b, a, reports)) return undefined
  const like = compare(a, b, world)
  const alike = like.dice >= SAME_CLAIM && like.shared >= FEWEST
  if (like.run >= SHARED_RUN || !(alike || isAnswer(a, b, like) || isAnswer(b, a, like))) return undefined
  return {
    slot: { event: 'claim', predicate: labelOf(a, b, provenance) },
    kind: 'polarity',
    grade: 'contradiction',
    reason: 'one side says what the other denies',
    sides: [a, b].map(({ report, spans }) => sideOf([{ report, spans }], reports)),
    by: 'discrepancies/polarity',
  }
}

/** All that one denies, the other tells as a fact; who "was negotiating to buy" has bought nothing. */
const denies = (denial: Unit, claim: Unit, { unrealised }: SenseWords): boolean =>
  denial.denied.size > 0 &&
  claim.denied.size === 0 &&
  [...denial.denied].every(concept => {
    if (!claim.concepts.has(concept)) return false
    const at = claim.words.findIndex(word => word.concept === concept)
    const [verb, to] = claim.words.slice(Math.max(0, at - 2), at)
    return !(to?.form === 'to' && verb && unrealised.has(verb.form))
  })

/** Marks that may stand between the last word of a question and behind its "?". */
const MARKS = 3

/** "What is he pointing at?" and "whether he was armed" assert nothing. */
export function isQuestion({ report, spans, words }: Unit, reports: readonly Report[]): boolean {
  const { text } = reports[report] as Report
  const last = spans.at(-1)
  return (
    words[0]?.form === 'whether' ||
    /\?["”'’)]*$/u.test(text.slice(last?.start, last?.end)) ||
    /^["”'’)]*\?/u.test(text.slice(last?.end, (last?.end ?? 0) + MARKS))
  )
}

/**
 * "No understanding was expressed": a short denial, nearly all of whose matter is in what it denies; "out for an hour, not
 * for four days": all that it sets itself against is there.
 */
const isAnswer = (denial: Unit, claim: Unit, like: Likeness): boolean =>
  denial.denied.size > 0 &&
  claim.denied.size === 0 &&
  like.dice >= ANSWERED &&
  like.matter >= 2 &&
  (isWithin(denial.contrasted, claim) || isWithin(denial.concepts, claim))

/** "on Friday instead of Thursday": `changes.ts` tells of the two days. */
const isDayReplaced = ({ denied }: Unit): boolean => denied.size > 0 && [...denied].every(isDate)

/** Whether a claim has all of some concepts, names apart. */
const isWithin = (concepts: ReadonlySet<string>, claim: Unit): boolean =>
  concepts.size > 0 && [...concepts].every(concept => claim.concepts.has(concept) || concept.startsWith('e:'))

/** What both speak of, in the words of the first: the rarest three. */
function labelOf(a: Unit, b: Unit, { world }: Provenance): string {
  const shared = a.words.filter(
    (word, i) =>
      word.concept !== '' &&
      b.concepts.has(word.concept) &&
      a.words.findIndex(one => one.concept === word.concept) === i,
  )
  const rarest = [...shared]
    .sort((x, y) => (world.weights.get(y.concept) ?? 0) - (world.weights.get(x.concept) ?? 0))
    .slice(0, 3)
  return shared
    .filter(word => rarest.includes(word))
    .map(word => word.text)
    .join(' ')
}

/** Days of a statement, without those of another year's events. */
const daysOf = (unit: Unit): Value[] =>
  unit.values.filter(
    value =>
      (value.kind === 'date' || value.kind === 'time') &&
      /^\d{4}-\d\d(?:-\d\d)?(?:T(?:MO|AF|EV|NI|\d\d:\d\d))?$/.test(value.value),
  )

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

/** Names a day: "on Tuesday", "9 May". */
const DAY = /[a-z]{3,}day|\b\d{1,2} \p{Lu}\p{Ll}|\p{Lu}\p{Ll}+ \d|\btoday|\btomorrow/iu
/** Begins what stands behind a clock time of a zone that it names: " Harn time", " GMT". */
const ZONE = /^\s*\(?(?:GMT|UTC|[A-Z]{2,4}T\b|\p{Lu}\p{L}+ time\b)/u

/** "At 9:20 a.m." and "at 9.20am on Thursday" are one moment, and "18:40" may be "17:40 Harn time". */
function isOneMoment(
  a: readonly [Unit, Value],
  b: readonly [Unit, Value],
  reports: readonly Report[],
): boolean {
  const [one, two] = [a[1], b[1]].map(({ value }) => /T(\d\d:\d\d)$/.exec(value)?.[1])
  if (one === undefined || two === undefined) return false
  const told = [a, b].map(([{ report }, { start, end }]) => {
    const { text } = reports[report] as Report
    return { words: text.slice(start, end), behind: text.slice(end, end + LEAD) }
  })
  if (one === two) return told.some(({ words }) => !DAY.test(words))
  return told.some(({ words, behind }) => ZONE.test(behind) || /GMT|UTC|time$/.test(words))
}

/** "On the air again since Tuesday" tells of another time than "off the air on Saturday". */
const isResumed = ({ words }: Unit): boolean => words.some(({ form }) => form === 'again')

function dates(a: Unit, b: Unit, provenance: Provenance): Draft | undefined {
  if (a.values.length === 0 || b.values.length === 0) return undefined
  const { reports, world } = provenance
  const left = daysOf(a)
  const right = daysOf(b)
  const one = left[0]
  const two = right[0]
  if (!one || !two || left.length !== 1 || right.length !== 1 || !differ(one.value, two.value))
    return undefined
  const apart = Math.abs(Date.parse(one.value.slice(0, 10)) - Date.parse(two.value.slice(0, 10))) / 86_400_000
  const wordsOf = ({ report }: Unit, { start, end }: Value): string =>
    (reports[report] as Report).text.slice(start, end).toLowerCase()
  // "on Wednesday" twice: only the days from which the two are reckoned differ
  if (wordsOf(a, one) === wordsOf(b, two)) return undefined
  if (isOneMoment([a, one], [b, two], reports) || isResumed(a) !== isResumed(b)) return undefined
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
    sideOf([{ report, spans: [value] }], reports, value.value)
  return {
    slot: { event: 'date', predicate: labelOf(a, b, provenance) },
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
