import type { Reading } from './lexemes.ts'
import { isTime, wordAt } from './lexemes.ts'

/** When the clause around a date happens, as far as its verb tells; `since` where the date itself says that it lies behind. */
export type Tense = 'past' | 'present' | 'future' | 'since'

/** How far a verb is looked for, in lexemes: before the date, then after it. */
const REACH_BACK = 25
const REACH_AHEAD = 12

/** The tense of the clause at an index: of the nearest verb before it, else after it; undefined where there is none. */
export function tenseAt(reading: Reading, i: number, next: number): Tense | undefined {
  if (isTime(reading, i - 1, 'since')) return 'since'
  const tagged = reading.lexemes[i]?.tag !== ''
  const read = tagged ? taggedTense : wordTense
  for (let at = i - 1; at >= Math.max(0, i - REACH_BACK); at--) {
    const tense = read(reading, at)
    if (tense) return tense
  }
  for (let at = next; at < Math.min(reading.lexemes.length, next + REACH_AHEAD); at++) {
    const tense = read(reading, at)
    if (tense) return tense
  }
  return undefined
}

function taggedTense(reading: Reading, i: number): Tense | undefined {
  const { tag, lower } = reading.lexemes[i] as { tag: string; lower: string }
  if (tag === 'MD')
    return reading.time.classes.modal.has(lower) && !perfectAfter(reading, i) ? 'future' : undefined
  if (tag === 'VBD')
    return lower === 'was' || lower === 'were' || lower === 'had'
      ? plannedAfter(reading, i)
        ? 'future'
        : 'past'
      : 'past'
  if (tag === 'VBN')
    return reading.time.future.has(lower) ? 'future' : hasBefore(reading, i) ? 'past' : undefined
  if (tag === 'VBZ' || tag === 'VBP')
    return reading.time.future.has(lower) || plannedAfter(reading, i) ? 'future' : presentOf(reading, i)
  return undefined
}

/** "is scheduled", "are to meet", "is due", "is set to", "is going to". */
const plannedAfter = (reading: Reading, i: number): boolean =>
  [1, 2].some(
    step => reading.time.future.has(wordAt(reading, i + step)) || isTime(reading, i + step, 'planned'),
  ) ||
  (wordAt(reading, i + 1) === 'to' && /^(?:is|are|was|were)$/.test(wordAt(reading, i)))

/** "has met", "have been": the present perfect tells of the past. */
const presentOf = (reading: Reading, i: number): Tense =>
  /^(?:has|have|'ve)$/.test(wordAt(reading, i)) ? 'past' : 'present'

const perfectAfter = (reading: Reading, i: number): boolean => wordAt(reading, i + 1) === 'have'
const hasBefore = (reading: Reading, i: number): boolean =>
  [1, 2].some(step => /^(?:has|have|had|was|were|been)$/.test(wordAt(reading, i - step)))

/** Without tags: word lists and the ending of regular verbs. */
function wordTense(reading: Reading, i: number): Tense | undefined {
  const word = wordAt(reading, i)
  if (reading.time.future.has(word)) return 'future'
  if (reading.time.past.has(word)) return plannedAfter(reading, i) ? 'future' : 'past'
  if (/^(?:is|are)$/.test(word)) return plannedAfter(reading, i) ? 'future' : 'present'
  return /^\p{Ll}{2,}ed$/u.test(word) ? 'past' : undefined
}
