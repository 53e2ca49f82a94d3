import type { GroundWords, Locale } from '../../locales/index.ts'
import type { Discrepancy, Report, Span } from '../../model/index.ts'
import type { Provenance, Unit, Word, World } from '../alignments/index.ts'
import { onceEach } from '../gather.ts'
import { conceptOf } from './claims.ts'

/** Characters before a negation among which stands what it denies the being of. */
const BEFORE = 24
/** Characters behind a cue among which stands what it rejects. */
const BEHIND = 80

/** Index of the word that turns a statement round; -1 where its cue does, or what it sets itself against. */
const negationIn = onceEach(({ words }: Unit, { meaning, grounds, stem }: Locale): number =>
  words.findIndex(
    ({ form }) =>
      meaning.negations.has(form) && !grounds.scarcely.has(form) && !meaning.denials.has(stem(form)),
  ),
)

const isName = ({ form, concept }: Word, { kindOf, locale }: World): boolean =>
  concept.startsWith('e:') &&
  !locale.grounds.pronouns.has(form) &&
  /^(?:person|organisation)$/.test(kindOf(concept.slice(2)))

/**
 * A denial speaks of whom and of when the claim does: `Orr has pleaded not guilty` denies nothing of Renn, and `No shot was fired
 * when he was arrested` nothing of the night before.
 */
export function isOfOne(denial: Unit, claim: Unit, { reports, world }: Provenance): boolean {
  const { grounds } = world.locale
  if (denial.words.some(({ form }) => grounds.scarcely.has(form))) return false
  if (negationIn(claim, world.locale) >= 0) return false
  const at = negationIn(denial, world.locale)
  if (at < 0) return true
  if (
    /^(?:who|which|whose)$/.test(denial.words[0]?.form ?? '') &&
    ![...denial.names].some(name => claim.names.has(name))
  )
    return false
  if (isOnly(denial, at, grounds) || isBan(denial, at, reports)) return false
  const mayMeanAnybody = claim.words.some(({ form }) => grounds.pronouns.has(form))
  const subjects = denial.words.slice(0, at).filter(word => isName(word, world))
  if (subjects.some(({ concept }) => !claim.concepts.has(concept)) && !mayMeanAnybody) return false
  const objects = denial.words.filter(
    (word, i) => i > at && isName(word, world) && isBare(denial.words, i, grounds),
  )
  const isApart = ({ concept }: Word): boolean =>
    claim.words.some(one => one.concept === concept) &&
    claim.words.every((one, i) => one.concept !== concept || !isBare(claim.words, i, grounds))
  if (objects.some(isApart) || isOfAnother(denial, at, claim)) return false
  const matter = limitOf(denial, at, reports, world.locale)
  const met = matter.filter(concept => claim.concepts.has(concept))
  return met.length * 2 >= matter.length
}

/** "She never moved into Harn House" says nothing of who moved [into a flat]. */
const isOfAnother = (denial: Unit, at: number, claim: Unit): boolean =>
  denial.words.some(({ concept }, i) => {
    const before = denial.words[i - 1]
    if (i <= at + 1 || !concept.startsWith('e:') || claim.concepts.has(concept) || before?.concept !== '')
      return false
    return claim.words.some(
      ({ form }, j) => form === before.form && /^an?$/.test(claim.words[j + 1]?.form ?? ''),
    )
  })

/** "Orr is not the only one", "not just Orr": what it is said of is true of others as well. */
const isOnly = ({ words }: Unit, at: number, { only }: GroundWords): boolean =>
  words.slice(at + 1, at + 3).some(({ form }) => only.has(form))

/** "Don't shoot", "Do not pay": nothing is told. */
function isBan({ words, report }: Unit, at: number, reports: readonly Report[]): boolean {
  const first = words[at]?.form === 'not' && words[at - 1]?.form === 'do' ? words[at - 1] : words[at]
  if (!first || !/^do(?:n[’']t)?$/.test(first.form)) return false
  return /(?:^|[.,:;!?—–“"‘])\s*[“"‘]?$/u.test(
    (reports[report] as Report).text.slice(0, first.start).slice(-2),
  )
}

/** What a denial is limited to, in the statement or behind it: "No shot was fired [when he was taken into custody]". */
function limitOf(
  { words, spans, report }: Unit,
  negation: number,
  reports: readonly Report[],
  locale: Locale,
): string[] {
  const { limiting } = locale.grounds
  const inside = words.findIndex(({ form }, i) => i > negation && limiting.has(form))
  if (inside >= 0)
    return words.slice(inside).flatMap(({ concept }) => (/^[ws]:/.test(concept) ? [concept] : []))
  const { text, layers } = reports[report] as Report
  const end = spans.at(-1)?.end ?? 0
  const sentence = layers.sentences.find(one => one.start < end && end < one.end)
  const [first, ...rest] =
    text
      .slice(end, sentence?.end ?? end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return first !== undefined && limiting.has(first)
    ? rest.filter(word => !locale.meaning.functionWords.has(word)).map(word => conceptOf(word, locale))
    : []
}

/** Whether a name stands for itself, and not to tell something else apart: "Orr's brother", "an adviser to Orr". */
function isBare(words: readonly Word[], at: number, { tying }: GroundWords): boolean {
  const { plain, concept } = words[at] as Word
  const next = words[at + 1]
  let first = at
  while (words[first - 1]?.concept === concept || /^(?:mr|mrs|ms|dr|sir)$/.test(words[first - 1]?.form ?? ''))
    first--
  const tied = tying.has(words[first - 1]?.form ?? '') && words[first - 2]?.concept.startsWith('w:') === true
  const qualifies =
    next?.concept.startsWith('w:') === true &&
    words[at + 2]?.concept.startsWith('e:') === true &&
    words[at + 2]?.concept !== concept
  // "Orr Jr." is another than Orr
  const end = words.findIndex((word, i) => i >= at && (word.concept !== concept || word.form === 'jr'))
  const isJunior = words[end]?.form === 'jr' && words[end]?.concept === concept
  return !/['’]s?$|^(?:his|her|its|their)$/i.test(plain) && !tied && !qualifies && !isJunior
}

/** What is denied the claim tells as a fact: no command, nothing that is only to come about, nothing of an earlier time. */
export function isAsserted(
  denial: Unit,
  claim: Unit,
  reports: readonly Report[],
  { grounds }: Locale,
): boolean {
  const [first, second] = claim.words
  const { sentences } = (reports[claim.report] as Report).layers
  const isCommand =
    first !== undefined &&
    denial.denied.has(first.concept) &&
    grounds.determiners.has(second?.form ?? '') &&
    sentences.some(({ start }) => start === first.start)
  return !isCommand && [...denial.denied].every(concept => !isUnreal(concept, denial, claim, grounds))
}

/** "Tried to [find] the cause", which tells of no finding; "prior [arrests]". */
function isUnreal(concept: string, denial: Unit, claim: Unit, grounds: GroundWords): boolean {
  const aims = ({ words }: Unit): boolean => {
    const at = words.findIndex(word => word.concept === concept)
    const to = [at - 1, at - 2].find(i => words[i]?.form === 'to')
    const before = words[(to ?? 0) - 1]?.form ?? ''
    return to !== undefined && before !== 'yet' && !grounds.happened.has(before)
  }
  const at = claim.words.findIndex(word => word.concept === concept)
  return (aims(claim) && !aims(denial)) || grounds.past.has(claim.words[at - 1]?.form ?? '')
}

/** It rejects something, and no claim: `He dismissed calls to quit`, `She dismissed it as a stunt`, `They denied him entry`. */
export const isRejection = onceEach((unit: Unit, { reports, world }: Provenance): boolean => {
  const { grounds, meaning, stem } = world.locale
  const { text, layers } = reports[unit.report] as Report
  const at = layers.statements[unit.statement]?.attribution ?? null
  const cue = at === null ? undefined : layers.attributions[at]?.cue.at(-1)
  const isDenial = ({ start, end }: Span): boolean =>
    text
      .slice(start, end)
      .toLowerCase()
      .split(/\s+/)
      .some(word => meaning.denials.has(stem(word)))
  const denial = cue && isDenial(cue) ? cue : unit.words.find(isDenial)
  if (!denial) return false
  const behind = text.slice(denial.end, denial.end + BEHIND)
  const denies = grounds.denies.test(text.slice(denial.start, denial.end))
  return grounds.rejection.test(behind) || (!denies && !grounds.claim.test(behind))
})

/** It denies only that there is such a thing: "They have no lock" says nothing to who "ran through a lock". */
export function isOfBeing(denial: Unit, reports: readonly Report[], locale: Locale): boolean {
  const at = denial.words[negationIn(denial, locale)]
  if (at?.form !== 'no') return false
  const before = (reports[denial.report] as Report).text.slice(Math.max(0, at.start - BEFORE), at.start)
  return locale.grounds.existing.test(before)
}

/** Their paragraphs, where both have more than the two statements, speak of something else that both have. */
export function shareScene(denial: Unit, claim: Unit): boolean {
  if (denial.around.size === 0 || claim.around.size === 0) return true
  return [...denial.around].some(
    concept => !denial.concepts.has(concept) && (claim.around.has(concept) || claim.concepts.has(concept)),
  )
}

/** What had not happened so far may have happened by the time of the claim, unless that is as old or older. */
export function gradeOfDenial(
  denial: Unit,
  claim: Unit,
  { reports, world }: Provenance,
): Discrepancy['grade'] {
  const [mine, theirs] = [denial, claim].map(({ report }) => reports[report]?.published?.slice(0, 10))
  const words = denial.spans.map(({ start, end }) => reports[denial.report]?.text.slice(start, end)).join(' ')
  if (!world.locale.grounds.soFar.test(words)) return 'contradiction'
  return mine !== undefined && theirs !== undefined && theirs <= mine ? 'contradiction' : 'revision'
}
