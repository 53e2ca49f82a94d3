import { isFamilyFirst } from '../../../locales/index.ts'
import { candidate, only, wordAt } from '../scan.ts'
import type { Reading, Scan, Segment } from '../scan.ts'
import { isArticled } from '../runs.ts'
import type { Word } from '../words.ts'

/** Longest name of a person in words, particles counted. */
const MOST_WORDS = 6

/**
 * Two or more capitals that are built as a person's name: a given name first, "[Priya Lindqvist]"; a family name first,
 * "[Kim Dae-sung]"; initials, "[J. R. Okafor]"; particles, "[Tomas van der Zee]".
 */
export function readPerson(segment: Segment, scan: Scan): Reading | undefined {
  const length = segment.last - segment.first
  if (length < 2 || length > MOST_WORDS) return undefined
  const words = scan.words.slice(segment.first, segment.last)
  const first = words[0] as Word
  if (
    words.some(word => word.text === 'of' || word.text === '&' || word.text === 'and' || /\d/.test(word.text))
  )
    return undefined
  const { givenNames } = scan.names
  const given =
    givenNames.has(first.fold) ||
    (first.fold.includes('-') && givenNames.has(first.fold.split('-')[0] as string))
  if (
    isFamilyFirst(
      words.map(word => word.text),
      scan.names,
    )
  )
    return only(candidate(segment, 'person', 'mentions/family-name-first'))
  if (given && namesAfter(words, scan)) return only(person(segment, scan, 'mentions/given-name'))
  if (/^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(first.text) && !(words[1] as Word).upper)
    return only(person(segment, scan, 'mentions/initials'))
  const middle = words
    .slice(1, -1)
    .some(word => /^\p{Lu}\.$/u.test(word.text) || (!word.capital && scan.names.particles.has(word.fold)))
  if (middle || words.slice(1).some(word => isArticled(word.text, scan)))
    return only(person(segment, scan, 'mentions/initials'))
  return undefined
}

function person(segment: Segment, scan: Scan, by: string): ReturnType<typeof candidate> {
  const gender = scan.names.givenNames.get(wordAt(scan, segment.first).fold)
  return candidate(segment, 'person', by, gender ? { gender } : {})
}

/** After a given name no common word may stand ("Grant Money", "Mark Your Calendars"), unless the report is sure. */
function namesAfter(words: readonly Word[], scan: Scan): boolean {
  const first = words[0] as Word
  const doubtful = first.head && scan.names.common.has(first.fold)
  const last = words.at(-1) as Word
  if (words.slice(1).some(word => word.upper && word.text.length > 3 && !first.upper)) return false
  return !(doubtful && scan.names.common.has(last.fold))
}
