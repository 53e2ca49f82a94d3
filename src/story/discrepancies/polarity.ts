import type { SenseWords } from '../../locales/index.ts'
import type { Report, Value } from '../../model/index.ts'
import { SHARED_RUN, compare, isDate, opposed } from '../alignments/index.ts'
import type { Likeness, Provenance, Unit } from '../alignments/index.ts'
import { onceEach } from '../gather.ts'
import { sideOf } from './draft.ts'
import { nameOthers } from './persons.ts'
import type { Draft } from './draft.ts'
import { gradeOfDenial, isAsserted, isOfBeing, isOfOne, isRejection, shareScene } from './grounds.ts'
import { labelOf } from './label.ts'
import { areLongApart, areOfOwnDays } from './own-days.ts'

/** Likeness from which a statement and its negation are about one thing. */
const SAME_CLAIM = 0.5
/** Concepts that a claim and its denial must share. */
const FEWEST = 3
/** Dice from which a short denial answers a longer claim: on real events those below were of other things (9 of 9). */
const ANSWERED = 0.28
/** Characters before a date that bound a moment. */
const LEAD = 20

/** What may come is no answer to what has been; "7 May" tells of nothing to come. */
export const isOpen = onceEach(({ words }: Unit): boolean => {
  const first = words.find(
    word =>
      word.concept === '' &&
      /^(?:will|would|could|may|might|should|shall|must|if|has|have|had|is|are|was|were|did|does|do)$/.test(
        word.form,
      ),
  )
  return first !== undefined && /^(?:will|would|could|may|might|should|shall|must|if)$/.test(first.form)
})

/** "I was in the room" and "you were not" speak of their speakers. */
const isPersonal = onceEach(({ words }: Unit): boolean =>
  words.some(word => word.quoted && /^(?:i|we|you|whoever)$/.test(word.form)),
)

/** "They accused each other of firing first": what two say of each other is told by neither. */
const isMutual = onceEach(({ words }: Unit): boolean =>
  words.some(
    ({ form }, i) =>
      (form === 'each' && words[i + 1]?.form === 'other') ||
      (form === 'one' && words[i + 1]?.form === 'another'),
  ),
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

/** A fact affirmed in one report and denied in another. */
export function comparePolarity(a: Unit, b: Unit, provenance: Provenance): Draft | undefined {
  const { reports, world } = provenance
  if (a.report === b.report) return undefined
  if (a.denied.size > 0 && b.denied.size > 0) return undefined
  const affirmed = a.denied.size === 0 && b.denied.size === 0
  if (affirmed && !opposed(a, b, world)) return undefined
  const sides = affirmed ? [a, b] : sidesOf(a, b, provenance)
  if (!sides || isOpen(a) !== isOpen(b) || isPersonal(a) || isPersonal(b)) return undefined
  if (isQuestion(a, reports) || isQuestion(b, reports) || isMutual(a) || isMutual(b)) return undefined
  if (isDayReplaced(a) || isDayReplaced(b) || areOfTwoDays(a, b, reports)) return undefined
  if (areLongApart(a, b, reports) || (affirmed && (haveOtherSubjects(a, b) || nameOthers(a, b, world))))
    return undefined
  const [denial, claim] = sides as [Unit, Unit]
  if (!affirmed && isOnlyPutOff(denial, claim)) return undefined
  const like = compare(a, b, world)
  const alike = like.dice >= SAME_CLAIM && like.shared >= FEWEST
  const answers =
    !affirmed &&
    isAnswer(denial, claim, like) &&
    shareScene(denial, claim) &&
    !isOfBeing(denial, reports, world.locale)
  if (like.run >= SHARED_RUN || !(alike || answers)) return undefined
  const grade = affirmed ? 'contradiction' : gradeOfDenial(denial, claim, provenance)
  return {
    slot: { event: 'claim', predicate: labelOf(a, b, provenance) },
    kind: 'polarity',
    grade,
    reason: grade === 'revision' ? NOT_SO_FAR : 'one side says what the other denies',
    sides: [a, b].map(({ report, spans }) => sideOf([{ report, spans }], reports)),
    by: 'discrepancies/polarity',
  }
}

/** "The lock will not open until the ice is gone" and "It will open after the ice is gone" say the same; "until" on both sides does not. */
export function isOnlyPutOff(denial: Unit, claim: Unit): boolean {
  const after = conceptsBehind(claim, /^(?:after|once|when)$/)
  return conceptsBehind(denial, /^(?:until|till|before)$/).some(concept => after.includes(concept))
}

/** What the words behind a bound tell of; nothing where there is none. */
function conceptsBehind({ words }: Unit, bound: RegExp): string[] {
  const at = words.findIndex(({ form }) => bound.test(form))
  return at < 0 ? [] : words.slice(at + 1).flatMap(({ concept }) => (concept === '' ? [] : [concept]))
}

/** "Grain rose today" and, a day later, "Grain fell today". */
const areOfTwoDays = (a: Unit, b: Unit, reports: readonly Report[]): boolean =>
  reports[a.report]?.published?.slice(0, 10) !== reports[b.report]?.published?.slice(0, 10) &&
  a.values.some(one => b.values.some(other => areOfOwnDays([a, one], [b, other], reports)))

/** "Orr won Harn" and "Renn lost Harn to Orr" say the same. */
function haveOtherSubjects(a: Unit, b: Unit): boolean {
  const [one, other] = [a, b].map(({ words }) => words[0]?.concept ?? '')
  return one !== other && [one, other].every(concept => concept?.startsWith('e:'))
}

const NOT_SO_FAR = 'what one side says had not happened may have happened by the time of the other'

/** The one of two that denies, then the one that tells as a fact what is denied; undefined where neither does. */
function sidesOf(a: Unit, b: Unit, provenance: Provenance): readonly [Unit, Unit] | undefined {
  const { reports, world } = provenance
  const { locale } = world
  const answers = (denial: Unit, claim: Unit): boolean =>
    denies(denial, claim, locale.meaning) &&
    !boundsMoment(denial, claim, reports) &&
    !boundsMoment(claim, denial, reports) &&
    !isRejection(denial, provenance) &&
    !isRejection(claim, provenance) &&
    isOfOne(denial, claim, provenance) &&
    isAsserted(denial, claim, reports, locale)
  return answers(a, b) ? [a, b] : answers(b, a) ? [b, a] : undefined
}

/** All that one denies, the other tells as a fact; who "was negotiating to buy" has bought nothing. */
const denies = (denial: Unit, claim: Unit, { unrealised }: SenseWords): boolean =>
  denial.denied.size > 0 &&
  claim.denied.size === 0 &&
  // "Nor is the lock" denies what the sentence before says
  denial.words[0]?.form !== 'nor' &&
  [...denial.denied].every(concept => {
    if (!claim.concepts.has(concept)) return false
    const at = claim.words.findIndex(word => word.concept === concept)
    const [verb, to] = claim.words.slice(Math.max(0, at - 2), at)
    return !(to?.form === 'to' && verb && unrealised.has(verb.form))
  })

/** Marks that may stand between the last word of a question and behind its "?". */
const MARKS = 3

/** "What is he pointing at?" and "whether he was armed" assert nothing. */
export const isQuestion = onceEach(({ report, spans, words }: Unit, reports: readonly Report[]): boolean => {
  const { text } = reports[report] as Report
  const last = spans.at(-1)
  return (
    words[0]?.form === 'whether' ||
    /\?["”'’)]*$/u.test(text.slice(last?.start, last?.end)) ||
    /^["”'’)]*\?/u.test(text.slice(last?.end, (last?.end ?? 0) + MARKS))
  )
})

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
