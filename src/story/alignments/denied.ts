import type { Locale } from '../../locales/index.ts'
import type { Word } from './units.ts'

/** Concepts behind a negation that it can be about: "has not confirmed the death toll" denies the confirming. */
const REACH = 2

/** Whether a concept is a date: "on Friday instead of Thursday" tells of another plan, "18 instead of 16" corrects the same matter. */
export const isDate = (concept: string): boolean => /^v:\d{4}-/.test(concept)

/** Words behind "not" among which stands what is contrasted. */
const NEXT = 4

/** Concepts that a denying cue is about: "rejected any link between the water and the fever that killed 14" denies no death. */
const REJECTED = 2

/** The concepts that words deny: those next behind a negation, and by a cue that denies what follows the first of the rest. */
export function deniedIn(words: readonly Word[], byCue: boolean, { meaning, clauses }: Locale): Set<string> {
  const denied = new Set<string>()
  for (const [at, word] of words.entries()) {
    const isYetTo = word.form === meaning.yet && clauses.infinitiveMarks.has(words[at + 1]?.form ?? '')
    if (!isYetTo && !meaning.negations.has(word.form)) continue
    // "the No. 1 team"
    if (meaning.numberSign.test(word.text) && /^n:\d/.test(words[at + 1]?.concept ?? '')) continue
    // "there is no doubt that": two negations, and nothing is denied
    if (
      meaning.doubts.has(word.form)
        ? isNegated(words, at, meaning.negations)
        : meaning.doubts.has(words[at + 1]?.form ?? '')
    )
      continue
    // "not only", "nothing less than": what follows is said all the more
    const [next, second] = [words[at + 1]?.form ?? '', words[at + 2]?.form ?? '']
    if (meaning.alone.has(next) || meaning.bounding.has(`${next} ${second}`)) continue
    // "did not say why": nobody denies what is asked
    if (meaning.questions.has(second)) continue
    const rest = words.slice(at + 1)
    const end = rest.findIndex(
      ({ form }, i) => i > 0 && (clauses.coordinators.has(form) || clauses.openers.has(form)),
    )
    const matter = (end < 0 ? rest : rest.slice(0, end)).filter(({ concept }) => /^[ws]:/.test(concept))
    for (const { concept } of matter.slice(0, REACH)) denied.add(concept)
  }
  if (!byCue) return denied
  const matter = words.map(({ concept }) => concept).filter(concept => concept !== '' && !denied.has(concept))
  return new Set(matter.slice(0, REJECTED))
}

const isNegated = (words: readonly Word[], at: number, negations: ReadonlySet<string>): boolean =>
  [words[at - 1], words[at - 2]].some(word => word !== undefined && negations.has(word.form))

/** "The pump was out for an hour, not for four days"; "taken from taps and not from the mains"; "on Friday instead of Thursday". */
export function contrastedIn(
  words: readonly Word[],
  text: string,
  { meaning, clauses }: Locale,
): Set<string> {
  const found = new Set<string>()
  for (const [at, word] of words.entries()) {
    const before = words[at - 1]
    if (!before || !meaning.contrasts.has(word.form)) continue
    const apart = text.slice(before.end, word.start).includes(',') || clauses.coordinators.has(before.form)
    const inPlaceOf = meaning.replacing.has(words[at + 1]?.form ?? '')
    if (!apart && !inPlaceOf) continue
    const matter = words
      .slice(at + 1, at + 1 + NEXT)
      .filter(({ concept }) => concept !== '' && (apart || isDate(concept)))
    for (const { concept } of matter.slice(0, REACH)) found.add(concept)
  }
  return found
}

/** What stands behind "if", up to a comma. */
export function conditionIn(words: readonly Word[], text: string, { meaning }: Locale): Set<string> {
  const found = new Set<string>()
  for (const [at, { form }] of words.entries()) {
    if (!meaning.conditions.has(form)) continue
    for (const [i, word] of words.slice(at + 1).entries()) {
      const before = words[at + i] as Word
      if (i > 0 && text.slice(before.end, word.start).includes(',')) break
      if (word.concept !== '') found.add(word.concept)
    }
  }
  return found
}
