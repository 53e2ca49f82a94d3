import type { Span } from '../model/index.ts'
import type { Token } from './tokens.ts'
import { isWord } from './fold.ts'

/** What a sentence splitter must be told about a language. */
export interface SentenceRules {
  /** Lower-case words that begin sentences far more often than names ("the", "he"); they decide after "U.S." */
  readonly starters: ReadonlySet<string>
  /** Lower-case abbreviations with their full stop ("mr.", "no.") that never end a sentence. */
  readonly neverFinal: ReadonlySet<string>
  /** Lower-case words that a single letter names ("avenue" A). */
  readonly lettered: ReadonlySet<string>
  /** Lower-case words with a capital that go on after "5 p.m.": days, months, zones of time ("Friday", "Pacific"). */
  readonly clocked?: ReadonlySet<string>
  /** Lower-case verbs of saying; one soon after `?"` or `!"` keeps the sentence going ("“Why?” Kim asked."). */
  readonly cues?: ReadonlySet<string>
}

const CLOSER = /^["”’'»)\]]$/u
const OPENER = /^["“‘'«([]$|^``$/u
const TERMINATOR = /^(?:[.?!…]|\.{2,})$/u

/**
 * A sentence of so many tokens is cut, because no writer's is as long: lists and tables without a full stop are. Later
 * stages compare the words of one sentence with one another; this keeps them linear in the length of the text.
 */
const LONGEST = 500

/** Cuts the tokens of one block into sentences; every token belongs to exactly one. A multi-sentence quotation is cut inside its marks. */
export function splitSentences(tokens: readonly Token[], rules: SentenceRules): Span[] {
  const sentences: Span[] = []
  let first = 0
  for (let i = 0; i < tokens.length; i++) {
    const last = endOfSentence(tokens, i, first, rules) ?? (i - first + 1 < LONGEST ? undefined : i)
    if (last === undefined) continue
    sentences.push({ start: (tokens[first] as Token).start, end: (tokens[last] as Token).end })
    first = last + 1
    i = last
  }
  if (first < tokens.length) {
    sentences.push({ start: (tokens[first] as Token).start, end: (tokens.at(-1) as Token).end })
  }
  return sentences
}

/** Index of the last token of the sentence that a terminator at `i` ends, or undefined where it ends none. */
function endOfSentence(
  tokens: readonly Token[],
  i: number,
  first: number,
  rules: SentenceRules,
): number | undefined {
  const mark = (tokens[i] as Token).text
  // most tokens end in a small letter
  const end = mark.charCodeAt(mark.length - 1)
  if (end >= 97 && end <= 122) return undefined
  const abbreviation = mark.length > 1 && mark.endsWith('.') && isWord(mark)
  if (!abbreviation && !TERMINATOR.test(mark)) return undefined
  // "a.45-caliber gun": the stop is the point of a number
  if (mark === '.' && touches(tokens, i + 1) && /^\d/.test(tokens[i + 1]?.text ?? '')) return undefined
  if (mark === '.' && isSpacedPoint(tokens, i)) return undefined
  // "1. The aim": the number of a list belongs to its sentence
  if (i === first + 1 && /^\d{1,2}$/.test(tokens[first]?.text ?? '')) return undefined
  // "?!", "...", "!!!" end together; a later mark of such a run was judged with the first, which keeps long runs linear
  if (!abbreviation && isTerminator(tokens, i - 1) && touches(tokens, i)) return undefined
  let last = i
  while (!abbreviation && isTerminator(tokens, last + 1) && touches(tokens, last + 1)) last++
  const marks = last
  while (isCloser(tokens, last + 1)) last++
  const quoted = last > marks
  // "a pupil at Harn (N.K.) High School", "Senator Vale (D-Kan.) — who left": the stop of the abbreviation in brackets ends nothing
  if (abbreviation && quoted && isBracketed(tokens, i, first)) return undefined
  last = afterReferences(tokens, last)
  if (!tokens[last + 1]) return undefined
  if (abbreviation && !quoted) return endsAtAbbreviation(tokens, i, first, rules) ? last : undefined
  if (!startsSentence(tokens, last + 1)) return undefined
  if (isSpacedClock(tokens, i) && !quoted) return endsAtClock(tokens, i, rules) ? last : undefined
  return quoted && /[?!]/.test((tokens[marks] as Token).text) && cueFollows(tokens, last + 1, rules)
    ? undefined
    : last
}

/** How many words before an abbreviation its bracket may open. */
const BRACKET_REACH = 12

/** Behind the abbreviation a bracket closes that the sentence did not begin with. */
function isBracketed(tokens: readonly Token[], i: number, first: number): boolean {
  if (!/^[)\]]$/u.test(tokens[i + 1]?.text ?? '')) return false
  for (let at = i - 1; at > first && at >= i - BRACKET_REACH; at--)
    if (/^[([]$/u.test((tokens[at] as Token).text)) return true
  return false
}

/** "a 6. 4-magnitude quake", "about 8. 7 acres", "pointed a. 38 calibre revolver": a point with a blank that something put behind it. */
function isSpacedPoint(tokens: readonly Token[], i: number): boolean {
  const [before, next, after] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]].map(token => token?.text ?? '')
  if (before === 'a') return /^\d/.test(next ?? '')
  if (!/^\d{1,2}$/.test(before ?? '') || !touches(tokens, i)) return false
  return (
    /^\d{1,2}-?\p{Ll}/u.test(next ?? '') ||
    (/^\d{1,2}$/.test(next ?? '') && /^[\p{Ll}.,)]/u.test(after ?? ''))
  )
}

/** "3:30 a. m.", in which the half of the day is two words. */
const isSpacedClock = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === '.' &&
  tokens[i - 1]?.text === 'm' &&
  tokens[i - 2]?.text === '.' &&
  /^[ap]$/.test(tokens[i - 3]?.text ?? '')

/** "at 5 p.m. Friday" and "at 5 p.m. ET" go on; "at 5 p.m. Police came" does not. */
function endsAtClock(tokens: readonly Token[], i: number, rules: SentenceRules): boolean {
  const opens = OPENER.test(tokens[i + 1]?.text ?? '')
  const word = tokens[opens ? i + 2 : i + 1]?.text ?? ''
  if (rules.starters.has(word.toLowerCase())) return /^\p{Lu}/u.test(word)
  // "at 9 p.m. Orlesk local time"
  const behind = [0, 1, 2].map(ahead => tokens[i + 1 + ahead]?.text.toLowerCase() ?? '')
  return /^\p{Lu}\p{Ll}/u.test(word) && behind.every(one => rules.clocked?.has(one) === false)
}

const CLOCK = /^[ap]\.m\.$/

const isTerminator = (tokens: readonly Token[], i: number): boolean => TERMINATOR.test(tokens[i]?.text ?? '')

const touches = (tokens: readonly Token[], i: number): boolean => tokens[i]?.start === tokens[i - 1]?.end

function isCloser(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (!token || i === 0 || !CLOSER.test(token.text)) return false
  // "“ They can do it. ” He left.": behind a blank only a mark that shows its side closes
  if (!touches(tokens, i)) return token.text === '”' && !touches(tokens, i + 1)
  // two straight single marks are one double mark
  const pair = token.text === "'" && tokens[i + 1]?.text === "'" && touches(tokens, i + 1)
  return /[”’»)\]]/u.test(token.text) || !touches(tokens, pair ? i + 2 : i + 1)
}

/** Footnote marks after a full stop ("1971. [1] He") belong to the sentence before. */
function afterReferences(tokens: readonly Token[], last: number): number {
  let at = last
  while (
    tokens[at + 1]?.text === '[' &&
    /^\d{1,3}$/.test(tokens[at + 2]?.text ?? '') &&
    tokens[at + 3]?.text === ']'
  )
    at += 3
  return at
}

function startsSentence(tokens: readonly Token[], i: number): boolean {
  let at = i
  while (tokens[at] && OPENER.test((tokens[at] as Token).text)) at++
  const word = tokens[at]?.text ?? ''
  // "until Sept. 9 — the second time": what a dash adds begins no sentence
  if (/^(?:[—–]|--)$/u.test(word) && /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '')) return false
  return /^\p{Ll}?[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£@#]/u.test(word) || /^(?:[—–•*-]+|\.{2,}|…)$/u.test(word)
}

/** How many words after the closing mark are searched for a verb of saying: a name of three words and a verb. */
const CUE_REACH = 4

function cueFollows(tokens: readonly Token[], i: number, rules: SentenceRules): boolean {
  if (!rules.cues) return false
  for (let at = i; at < i + CUE_REACH && tokens[at]; at++) {
    const word = (tokens[at] as Token).text
    if (rules.cues.has(word.toLowerCase())) return true
    if (!isWord(word)) return false
  }
  return false
}

function endsAtAbbreviation(
  tokens: readonly Token[],
  i: number,
  first: number,
  rules: SentenceRules,
): boolean {
  const mark = (tokens[i] as Token).text
  if (rules.neverFinal.has(mark.toLowerCase())) return false
  if (CLOCK.test(mark)) return endsAtClock(tokens, i, rules)
  const opens = OPENER.test(tokens[i + 1]?.text ?? '')
  const word = tokens[opens ? i + 2 : i + 1]?.text ?? ''
  const starter = rules.starters.has(word.toLowerCase())
  if (/^\p{Lu}\.$/u.test(mark)) {
    // "lives in Avenue A. Police came", "Vladimir V. Orr"
    const isNamed = i > first + 1 && rules.lettered.has((tokens[i - 1] as Token).text.toLowerCase())
    return i > first && (starter || isNamed) && /^\p{Lu}/u.test(word) && !isInitial(tokens, i)
  }
  return /^\p{Lu}/u.test(word) && (opens || starter)
}

/** An initial stands between names ("George W. The" does not occur); "Plan B. The", "vitamin C. It" end a sentence. */
function isInitial(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.text ?? ''
  return /^\p{Lu}\.$/u.test(before)
}
