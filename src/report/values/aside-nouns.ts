import { FINITE } from './aside-clauses.ts'
import { isTime, type Lexeme, type Reading, wordAt } from './lexemes.ts'
import type { Expression } from './meaning.ts'

/** Lexemes between two dates of one clause, and between a date and the comma that opens its apposition. */
const REACH = 24

const NOUN = /^(?:NNS?|NNPS?)$/

/**
 * "The council on Tuesday released its report on the riot on Jan. 6", "was sentenced on Monday for the murder of a baker in 2029": of two
 * dates of one clause the second, behind a noun in a phrase of its own, is that noun's.
 */
export function isOfLaterNoun(reading: Reading, earlier: Expression, one: Expression): boolean {
  const { lexemes } = reading
  const head = one.first - 1
  if (one.clock !== undefined || one.meaning.is === 'clock' || earlier.meaning.is === 'clock') return false
  if (one.first - earlier.next > REACH) return false
  if (!(isTime(reading, head, 'on') || isTime(reading, head, 'inside'))) return false
  if (!NOUN.test(lexemes[head - 1]?.tag ?? '')) return false
  // "on Tuesday [released]", "on Tuesday [narrowly passed]", "On Tuesday, the council released": the clause's own verb
  const leads = earlier.first <= 1 && wordAt(reading, earlier.next) === ','
  let verbs = leads ? 1 : 0
  let from = leads ? earlier.next + 1 : earlier.next
  if (!leads && lexemes[from]?.tag === 'RB') from++
  if (!leads && lexemes[from]?.tag === 'VBD') from++
  let prepositions = 0
  for (let at = from; at < head; at++) {
    const { tag, kind } = lexemes[at] as Lexeme
    if (kind === 'mark' && !/^['’-]$/.test(wordAt(reading, at))) return false
    if (tag === 'VBD' && verbs-- > 0) continue
    if (/^(?:VB.?|MD|CC|W.*|TO|EX)$/.test(tag) || isTime(reading, at, 'asides')) return false
    if (tag === 'IN') prepositions++
  }
  return prepositions > 0
}

/** "Vale, a candidate in the primary on June 3, announced": what a subject is, in commas before its verb. */
export function isOfApposition(reading: Reading, first: number, next: number): boolean {
  const { lexemes } = reading
  if (wordAt(reading, next) !== ',' || !/^(?:VB[DNZP]|MD)$/.test(lexemes[next + 1]?.tag ?? '')) return false
  for (let at = first - 1; at > Math.max(0, first - REACH); at--) {
    const { tag, text } = lexemes[at] as Lexeme
    if (text === ',')
      return at + 2 < first && /^(?:DT|NNP?|JJ)$/.test(lexemes[at + 1]?.tag ?? '') && isSubject(lexemes, at)
    if (/^(?:VB.?|MD|W.*)$/.test(tag) || /^[;:"“”()—–]$/.test(text)) return false
  }
  return false
}

/** Whether what stands before a comma is a name or noun without a verb: not "After three days, the jury on May 3, 2031, convicted". */
function isSubject(lexemes: readonly Lexeme[], comma: number): boolean {
  let open = comma
  for (let at = comma - 1; at >= Math.max(0, comma - REACH); at--) {
    const { tag, text } = lexemes[at] as Lexeme
    if (FINITE.test(tag)) return false
    if (open === comma && (at === 0 || /^[,;:"“”—–]$/.test(text))) open = at === 0 ? 0 : at + 1
    if (/^[;:"“”—–]$/.test(text) || tag === 'CC' || /^W/.test(tag)) break
  }
  return (
    /^(?:DT|NNPS?|NNS?|JJ|PRP\$)$/.test(lexemes[open]?.tag ?? '') && NOUN.test(lexemes[comma - 1]?.tag ?? '')
  )
}

/** "16 cents more than a month ago", "an increase over the previous month", "compared with her speech on Monday". */
export function isCompared(reading: Reading, first: number, next: number): boolean {
  const { lexemes } = reading
  const quantity = (at: number): boolean =>
    NOUN.test(lexemes[at]?.tag ?? '') && lexemes[at - 1]?.kind === 'number'
  if (isTime(reading, first, 'moreOrLess') && isTime(reading, next - 1, 'ago')) return quantity(first - 1)
  if (isTime(reading, first - 1, 'matter') && isTime(reading, first, 'the'))
    return NOUN.test(lexemes[first - 2]?.tag ?? '') && isTime(reading, first + 1, 'previous')
  for (let at = first - 1; at > Math.max(0, first - REACH); at--) {
    const { tag, text } = lexemes[at] as Lexeme
    if (isTime(reading, at, 'compared')) return isTime(reading, at + 1, 'comparison')
    if (FINITE.test(tag) || /^[,;:"“”—–(]$/.test(text) || tag === 'CC') return false
  }
  return false
}
