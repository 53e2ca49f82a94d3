import { firstAt } from '../../text/index.ts'
import { isTime, type Lexeme, type Reading, wordAt } from './lexemes.ts'

/** Lexemes on either side of a date in which its clause begins and ends. */
const REACH = 60
/** Lexemes before a date among which quotation marks are counted. */
const QUOTED = 200
/** Lexemes between an auxiliary or "and" and its participle: "was not immediately [told]". */
const AUXILIARY = 5

/** Tags of finite verbs. */
export const FINITE = /^(?:VBD|VBZ|VBP|MD)$/
const NOMINAL = /^(?:NN|NNS|NNP|NNPS)$/
const RELATIVE = /^(?:WDT|WP|WP\$)$/

/** Whether a lexeme stands in quotation marks, of which the first may open in a sentence before. */
export function isQuoted({ lexemes, quotes }: Reading, i: number): boolean {
  const start = lexemes[i]?.start ?? 0
  const open = firstAt(quotes, start)
  // the one before may stand inside the other
  return quotes.slice(Math.max(0, open - 2), open).some(({ end }) => start < end)
}

/** What is known of a clause that is read from its date back to its first word. */
interface Reader {
  readonly reading: Reading
  /** Index behind the date. */
  readonly next: number
  readonly quoted: boolean
  /** Index of the verb, or -1. */
  verb: number
  /** A comma stands before the verb: "After the fire[,] she left". */
  parted: boolean
  /** The clause is what somebody says in another: "because she said [he left]". */
  chained: boolean
}

/**
 * Whether the clause of a date is an aside: a relative clause, one that tells what was before or why, or a participle.
 * `from` is the word that governs the date or, where it governs a noun, the first of its phrase.
 */
export function isAsideClause(reading: Reading, from: number, next: number): boolean {
  const tag = reading.lexemes[next]?.tag ?? ''
  // "she on Monday [resigned]"
  const verb = tag === 'VBD' || tag === 'MD' ? next : -1
  const reader = { reading, next, quoted: isQuoted(reading, from), verb, parted: false, chained: false }
  // "Vale, the mayor, on Monday [resigned]"
  const led = verb >= 0 && !RELATIVE.test(reading.lexemes[from]?.tag ?? '')
  const comma = led ? [from, from - 1].find(at => isTime(reading, at, 'comma')) : undefined
  let at = comma === undefined ? from : commaBefore(reading, comma)
  for (; at >= Math.max(0, from - REACH); at--) {
    const found = step(reader, at)
    if (typeof found === 'boolean') return found
    at = found
  }
  return false
}

/** Reads one word: whether it settles the question, or else the index to read on from. */
function step(reader: Reader, at: number): boolean | number {
  const { reading, quoted, next } = reader
  const { tag, text } = reading.lexemes[at] as Lexeme
  // what is quoted has clauses of its own
  if (isMark(text)) return quoted ? false : openingOf(reading, at)
  if (FINITE.test(tag)) return readVerb(reader, at)
  if (reader.verb >= 0) return readOpening(reader, at)
  if (tag === 'VBG' && isTime(reading, at - 1, 'gerund')) return true
  if (tag === 'VBN' && !isHelped(reading, at) && !isAdjective(reading, at)) {
    if (isReduced(reading, at, next)) return true
    reader.verb = at
  }
  return at
}

function readVerb(reader: Reader, at: number): boolean | number {
  const { reading } = reader
  // "because she [said] he left in May" goes on; "who had seen it left in May" does not
  if (reader.verb >= 0 && (reader.chained || !isTime(reading, at + 1, 'subject'))) return false
  reader.chained = reader.verb >= 0
  reader.verb = at
  // "the bill, which had passed, [failed]"
  return isTime(reading, at - 1, 'comma') ? commaBefore(reading, at - 1) : at
}

/** The words before a verb, of which one may open its clause. */
function readOpening(reader: Reader, at: number): boolean | number {
  const { reading, verb } = reader
  const { tag, text } = reading.lexemes[at] as Lexeme
  const comma = isTime(reading, at - 1, 'comma')
  if (RELATIVE.test(tag)) return !isQuestion(reading, at) && !isCleft(reading, at)
  if (isTime(reading, at, 'where')) return !isQuestion(reading, at) && !comma
  if (isTime(reading, at, 'asides') && tag === 'IN') return !reader.parted
  // "explained why she left in May"
  if (isTime(reading, at, 'why') && at > 0) return !hasComma(reading, at, reader.next)
  // "who stepped down [when] the mayor left in May": of one day with what it stands in
  if (isTime(reading, at, 'when') && at > 0) reader.verb = -1
  if (/^[;:]$/.test(text) || (tag === 'CC' && comma && at + 1 !== verb)) return false
  // "officials said [that] it left in May", "who left [and] joined the army in May"
  if ((isTime(reading, at, 'that') && !comma) || (tag === 'CC' && at + 1 === verb)) reader.verb = -1
  else if (text === ',') reader.parted = true
  return at
}

const hasComma = (reading: Reading, from: number, to: number): boolean =>
  reading.lexemes.slice(from, to).some((_, i) => isTime(reading, from + i, 'comma'))

const isMark = (text: string): boolean => /^["“”]$/.test(text)

/** Index of the mark that opens the quotation that a mark closes. */
function openingOf({ lexemes }: Reading, close: number): number {
  for (let at = close - 1; at >= Math.max(0, close - QUOTED); at--)
    if (isMark(lexemes[at]?.text ?? '')) return at
  return close
}

/** Index of the comma or dash before the one at an index; that one where there is none. */
function commaBefore(reading: Reading, last: number): number {
  for (let at = last - 1; at >= Math.max(0, last - REACH); at--) if (isTime(reading, at, 'comma')) return at
  return last
}

/** "said [what] happened on Monday", "[who] left in May is not known". */
const isQuestion = (reading: Reading, at: number): boolean =>
  at === 0 || isTime(reading, at, 'asked') || /^VB/.test(reading.lexemes[at - 1]?.tag ?? '')

/** "has been arrested", "was still waiting", "was arrested and charged", "nine were killed and at least 40 [injured]". */
function isHelped(reading: Reading, at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - AUXILIARY); k--) {
    const { tag } = reading.lexemes[k] as Lexeme
    if (isTime(reading, k, 'auxiliary') || (k === at - 1 && /^VB/.test(tag))) return true
    if (tag === 'CC' && reading.lexemes[k - 1]?.tag === 'VBN') return isHelped(reading, k - 1)
    if (!/^(?:RB|RP|CC|VBG|CD|NNS|IN|JJS)$/.test(tag)) return false
    if (/^(?:NNS|IN)$/.test(tag) && !hasCoordinator(reading, k)) return false
  }
  return false
}

/** Whether "and" stands close before an index. */
const hasCoordinator = ({ lexemes }: Reading, at: number): boolean =>
  [1, 2, 3].some(back => lexemes[at - back]?.tag === 'CC')

/** "He is a former driver [who] left in May": the clause tells the deed. */
function isCleft(reading: Reading, at: number): boolean {
  const start = Math.max(0, at - REACH)
  const verbs = reading.lexemes
    .slice(start, at)
    .flatMap(({ tag }, i) => (FINITE.test(tag) ? [start + i] : []))
  const [verb = -1] = verbs
  const named = reading.lexemes[verb + 1]?.tag === 'DT' && isTime(reading, verb, 'isOrWas')
  return verbs.length === 1 && named && !isTime(reading, at - 1, 'comma')
}

/**
 * "criticized an article [published] on Monday", "The men [arrested] in May were convicted"; but not "The order, [released] on
 * Friday, forbids it", "According to a letter [sent] on Monday, she left", "Asked on Monday", nor a verb that is no participle at all.
 */
function isReduced(reading: Reading, at: number, next: number): boolean {
  if (at === 0) return false
  const start = clauseStart(reading, relativeBefore(reading, at) ?? at)
  if (finiteIn(reading, start, relativeBefore(reading, at) ?? at) !== undefined) return true
  const main = finiteIn(reading, next, clauseEnd(reading, at, next))
  if (main === undefined) return false
  const named = isTime(reading, start + 1, 'toward')
  const led = named || (reading.lexemes[start]?.tag === 'IN' && !isTime(reading, at - 1, 'comma'))
  if (led && wordAt(reading, next) === ',') return false
  return !/^(?:VBZ|VBP)$/.test(main.tag)
}

/** `The mayor[,] who had fallen ill, resigned`: index of the comma before a relative clause that ends before an index. */
function relativeBefore(reading: Reading, at: number): number | undefined {
  if (!isTime(reading, at - 1, 'comma')) return undefined
  const open = commaBefore(reading, at - 1)
  return RELATIVE.test(reading.lexemes[open + 1]?.tag ?? '') ? open : undefined
}

/** Index at which the coordinated clause begins. */
function clauseStart(reading: Reading, before: number): number {
  for (let at = before - 1; at > Math.max(0, before - REACH); at--) {
    if (wordAt(reading, at) === ';' || opens(reading, at)) return at + 1
    if (reading.lexemes[at]?.tag === 'CC' && wordAt(reading, at - 1) === ',') return at + 1
  }
  return Math.max(0, before - REACH)
}

/** Index at which the clause of a participle ends; where it stands in commas behind the second. */
function clauseEnd(reading: Reading, participle: number, next: number): number {
  let commas = wordAt(reading, participle - 1) === ',' ? 1 : 0
  for (let at = next; at < Math.min(reading.lexemes.length, next + REACH); at++) {
    if (wordAt(reading, at) === ';' || reading.lexemes[at]?.tag === 'CC' || opens(reading, at)) return at
    if (wordAt(reading, at) === ',' && commas-- === 0) return at
  }
  return Math.min(reading.lexemes.length, next + REACH)
}

/** "when", "who", "after" before a clause. */
const opens = (reading: Reading, at: number): boolean =>
  /^(?:WDT|WP|WRB)$/.test(reading.lexemes[at]?.tag ?? '') ||
  (reading.lexemes[at]?.tag === 'IN' && (isTime(reading, at, 'asides') || isTime(reading, at, 'opensClause')))

/** "the [affected] towns", "with forty [loaded] lorries". */
function isAdjective({ lexemes }: Reading, at: number): boolean {
  const [before, behind] = [lexemes[at - 1]?.tag ?? '', lexemes[at + 1]?.tag ?? '']
  return (
    (/^(?:DT|PRP\$|JJ|POS|IN|CD)$/.test(before) && NOMINAL.test(behind)) ||
    (before === 'NN' && behind === 'NNS')
  )
}

const finiteIn = ({ lexemes }: Reading, from: number, to: number): Lexeme | undefined =>
  lexemes.slice(from, to).find(({ tag }) => FINITE.test(tag))
