import type { Reading } from './lexemes.ts'
import { isTime, wordAt } from './lexemes.ts'

/** When the clause around a date happens, as far as its verb tells; `since` where the date itself says that it lies behind. */
export type Tense = 'past' | 'present' | 'future' | 'since'

/** How far a verb is looked for, in lexemes: before the date, then after it. */
const REACH_BACK = 25
const REACH_AHEAD = 12

/**
 * The tense of the clause at an index: of the nearest verb before it, else after it; where the date opens its clause ("and on
 * Monday the court will rule") the verb after it comes first. Undefined where there is none.
 */
export function tenseAt(reading: Reading, i: number, next: number): Tense | undefined {
  const led = isTime(reading, i - 1, 'article') ? i - 2 : i - 1
  if (isTime(reading, led, 'since') || isToldOf(reading, i) || isThatOne(reading, i, next)) return 'since'
  if (isMeantFor(reading, i, next) || isUntilThen(reading, i)) return 'future'
  if (isReported(reading, i)) return 'past'
  const read = reading.lexemes[i]?.tag === '' ? wordTense : taggedTense
  // "the talks in Harn on Monday “should not go ahead”"
  const verb = isMark(reading, next) ? next + 1 : next
  if (reading.lexemes[verb]?.tag === 'MD' && isTime(reading, i - 1, 'on') && !isOfPast(reading, i))
    return 'future'
  // "Vale on Monday resigned"
  if (reading.lexemes[next]?.tag === 'VBD' && !isPlan(reading, next)) return 'past'
  const after = opensClause(reading, i) ? tenseAfter(reading, next, read) : undefined
  const tense = after ?? tenseBefore(reading, i, read) ?? tenseAfter(reading, next, read)
  // "Starting Monday, masks are required"
  return tense === 'present' && isTime(reading, i - 1, 'starting') ? 'future' : tense
}

/** "at that March 2 event": what is pointed to was told before. "The ruling in May that struck it down": so was what has done something. */
const isThatOne = ({ lexemes }: Reading, i: number, next: number): boolean =>
  (lexemes[i - 1]?.time?.has('that') === true &&
    lexemes[i - 1]?.tag === 'DT' &&
    /^NNS?$/.test(lexemes[next]?.tag ?? '')) ||
  (lexemes[next]?.tag === 'WDT' && lexemes[next + 1]?.tag === 'VBD')

/** Lexemes between a verb and the date of what it tells: "resigned [from her post in] May". */
const NEAR = 8

/** "The clerk who barred the door when the crowd stormed the hall on May 3 will not be charged": the day is of the verb before it. */
function isOfPast(reading: Reading, i: number): boolean {
  for (let at = i - 2; at >= Math.max(0, i - NEAR); at--) {
    const { tag = '' } = reading.lexemes[at] ?? {}
    if (tag === 'VBD') return !isPlan(reading, at) && !leadsOn(reading, at)
    if (!OBJECT.test(tag)) return false
  }
  return false
}

/** Tags of the words between a verb and the date of what it tells. */
const OBJECT = /^(?:NNS?|NNPS?|DT|PRP\$?|JJ|POS|CD|IN|RP)$/

/** "was arrested in January", "resigned from her post on May 3", "the law, signed by the mayor in May": the clause's only verb says that it is over. */
function isToldOf(reading: Reading, i: number): boolean {
  // "who died May 3"
  const isBehindVerb = reading.lexemes[i - 1]?.tag === 'VBD' && !isTime(reading, i - 1, 'pastForms')
  if (isBehindVerb && reading.time.months.has(wordAt(reading, i))) return !leadsOn(reading, i - 1)
  if (!(isTime(reading, i - 1, 'in') || isTime(reading, i - 1, 'on'))) return false
  const reach = isTime(reading, i - 1, 'on') ? 2 : NEAR
  for (let at = i - 2; at >= Math.max(0, i - reach); at--) {
    const { tag = '' } = reading.lexemes[at] ?? {}
    if (/^VB[DN]$/.test(tag)) return taggedTense(reading, at) === 'past' && !leadsOn(reading, at)
    if (!OBJECT.test(tag) || isTime(reading, at, 'purpose')) return false
  }
  return false
}

/** "called an election", "set a hearing", "promised a vote": what was said may lie ahead. */
const leadsOn = (reading: Reading, at: number): boolean =>
  isTime(reading, at, 'commits') ||
  isTime(reading, at, 'directs') ||
  isTime(reading, at, 'planned') ||
  isTime(reading, at, 'calls')

/** "are leaving to found a party, according to several papers on Monday": who reports has done so. */
function isReported(reading: Reading, i: number): boolean {
  for (let at = i - 1; at > Math.max(0, i - NEAR); at--) {
    if (isTime(reading, at, 'toward') && isTime(reading, at - 1, 'according')) return true
    if (!OBJECT.test(reading.lexemes[at]?.tag ?? '')) return false
  }
  return false
}

/** "a hearing for Monday", "our diary for Monday is empty", "a trial set for June"; but not "blamed for Monday's raid", "sales for January". */
const isMeantFor = (reading: Reading, i: number, next: number): boolean =>
  isTime(reading, i - 1, 'purpose') &&
  (reading.time.weekdays.has(wordAt(reading, i)) || isBooked(reading, i - 2)) &&
  !/^['’]s?$/.test(wordAt(reading, next))

/** "set", "scheduled", "pencilled in". */
const isBooked = (reading: Reading, i: number): boolean =>
  isTime(reading, i, 'planned') ||
  reading.time.future.has(wordAt(reading, i)) ||
  (isTime(reading, i, 'inside') && /^VB[DN]$/.test(reading.lexemes[i - 1]?.tag ?? ''))

/** "will hold the seat until [a special election in] June": what ends with it lies before it. */
function isUntilThen(reading: Reading, i: number): boolean {
  if (!isTime(reading, i - 1, 'in') && !isTime(reading, i - 1, 'on')) return false
  for (let at = i - 2; at > Math.max(0, i - NEAR); at--) {
    if (isTime(reading, at, 'until')) {
      const verb = verbBefore(reading, at)
      return verb === undefined || !isLasting(reading, verb)
    }
    if (!/^(?:NNS?|NNPS?|JJ|DT|CD)$/.test(reading.lexemes[at]?.tag ?? '')) return false
  }
  return false
}

/** Index of the verb before an index that has a tense. */
function verbBefore(reading: Reading, i: number): number | undefined {
  for (let at = i - 1; at >= Math.max(0, i - REACH_BACK); at--) if (tenseOf(reading, at)) return at
  return undefined
}

const tenseOf = (reading: Reading, i: number): Tense | undefined =>
  reading.lexemes[i]?.tag === '' ? wordTense(reading, i) : taggedTense(reading, i)

/** "served until", "stayed until": something lasted so long. */
const isLasting = (reading: Reading, verb: number): boolean =>
  tenseOf(reading, verb) === 'past' && isTime(reading, verb, 'lasting')

type TenseReader = (reading: Reading, i: number) => Tense | undefined

function tenseBefore(reading: Reading, i: number, read: TenseReader): Tense | undefined {
  let infinitive = false
  let toward = false
  const outside = marksBefore(reading, i) % 2 === 0
  let quoted = false
  for (let at = i - 1; at >= Math.max(0, i - REACH_BACK); at--) {
    // `dismissed "faster than it takes to boil an egg" on Monday`: what is quoted has a time of its own
    if (outside && isMark(reading, at)) quoted = !quoted
    if (quoted) continue
    const tense = read(reading, at)
    // "agreed to meet on Monday", "vowed to return": what was promised lies ahead
    if (tense === 'past' && infinitive && (isTime(reading, at, 'commits') || isTime(reading, at, 'calls')))
      return 'future'
    // "invited the union to new talks on Monday", "put off the hearing to Monday"
    if (tense === 'past' && toward && isTime(reading, at, 'directs')) return 'future'
    // "wants to meet on Monday", "wants her out by Monday", "urged them to pass it by Friday"
    if (tense === 'present' && (infinitive || isDeadline(reading, i))) return 'future'
    if (tense === 'past' && infinitive && isDeadline(reading, i)) return 'future'
    if (tense) return tense
    toward ||= isTime(reading, at, 'aims')
    // what somebody "was able to" do is done
    infinitive ||=
      isTime(reading, at, 'toward') && opensWithVerb(reading, at + 1) && !isTime(reading, at - 1, 'able')
  }
  return undefined
}

const isMark = (reading: Reading, i: number): boolean => /^["“”]$/.test(reading.lexemes[i]?.text ?? '')

/** Lexemes before a date among which quotation marks are counted. */
const QUOTED = 200

/** Quotation marks before an index. */
function marksBefore(reading: Reading, i: number): number {
  let marks = 0
  for (let at = Math.max(0, i - QUOTED); at < i; at++) if (isMark(reading, at)) marks++
  return marks
}

/** "by Friday": with a verb of the present the day lies ahead. */
const isDeadline = (reading: Reading, i: number): boolean => isTime(reading, i - 1, 'deadline')

function tenseAfter(reading: Reading, next: number, read: TenseReader): Tense | undefined {
  for (let at = next; at < Math.min(reading.lexemes.length, next + REACH_AHEAD); at++) {
    const tense = read(reading, at)
    if (tense) return tense
  }
  return undefined
}

/** "and on Monday", "but early on Friday", "that by March": a word that begins a clause stands before the date and its preposition. */
function opensClause(reading: Reading, i: number): boolean {
  const early = isTime(reading, i - 1, 'early') || isTime(reading, i - 1, 'late') ? i - 1 : i
  const led =
    isTime(reading, early - 1, 'on') || isTime(reading, early - 1, 'in') || isTime(reading, early - 1, 'at')
  return led && isTime(reading, early - 2, 'opensClause')
}

/** "pass", "quickly pass" behind "to". */
const opensWithVerb = (reading: Reading, at: number): boolean =>
  reading.lexemes[at]?.tag === 'VB' ||
  (reading.lexemes[at]?.tag === 'RB' && reading.lexemes[at + 1]?.tag === 'VB')

/** "until Friday", "as soon as Tuesday", "ahead of Sunday's vote": the day lies ahead, unless the verb says that something lasted so long. */
export function isAhead(reading: Reading, i: number): boolean {
  if (isTime(reading, i - 1, 'likeness')) return isTime(reading, i - 2, 'soon')
  if (isTime(reading, i - 1, 'genitive')) return isTime(reading, i - 2, 'ahead')
  if (isTime(reading, i - 1, 'on') && isAheadOf(reading, i - 2)) return true
  if (!isTime(reading, i - 1, 'until')) return false
  const verb = verbBefore(reading, i - 1)
  if (verb !== undefined) return !isLasting(reading, verb)
  return wordAt(reading, i - 2) !== '' || !tenseIsPerfect(reading, i)
}

/** "ahead of [his speech to the council] on Wednesday": the day is that of what lies ahead. */
function isAheadOf(reading: Reading, last: number): boolean {
  for (let at = last; at > Math.max(0, last - NEAR); at--) {
    if (isTime(reading, at, 'genitive') && isTime(reading, at - 1, 'ahead')) return true
    if (!/^(?:NNS?|NNPS?|DT|PRP\$|JJ|POS|CD|IN|TO)$/.test(reading.lexemes[at]?.tag ?? '')) return false
  }
  return false
}

/** "Until Thursday they had not ...": the clause looks back. */
function tenseIsPerfect(reading: Reading, i: number): boolean {
  for (let at = i; at < Math.min(reading.lexemes.length, i + REACH_AHEAD); at++) {
    if (isTime(reading, at, 'perfectPast')) return true
  }
  return false
}

function taggedTense(reading: Reading, i: number): Tense | undefined {
  const { tag, lower } = reading.lexemes[i] as { tag: string; lower: string }
  if (tag === 'MD')
    return isPerceived(reading, i)
      ? 'past'
      : reading.time.classes.modal.has(lower) && !perfectAfter(reading, i)
        ? 'future'
        : undefined
  if (tag === 'VBD') return isPlan(reading, i) ? 'future' : 'past'
  // "set to resume", "scheduled for"; "did not plan to leave"
  if (/^VB[GPZ]$/.test(tag) && isTime(reading, i, 'awaits')) return 'future'
  if (tag === 'VBN')
    return reading.time.future.has(lower) ||
      (isTime(reading, i, 'planned') && isTime(reading, i + 1, 'toward'))
      ? 'future'
      : hasBefore(reading, i) || isReducedClause(reading, i)
        ? 'past'
        : undefined
  if (tag === 'VB')
    return reading.time.future.has(lower) && isTime(reading, i + 1, 'toward') ? 'future' : undefined
  if (tag === 'VBZ' || tag === 'VBP')
    return reading.time.future.has(lower) || isTime(reading, i, 'starts') || plannedAfter(reading, i)
      ? 'future'
      : presentOf(reading, i)
  return undefined
}

/** "was due", "had planned", "planned to meet", "planned a march". */
const isPlan = (reading: Reading, i: number): boolean =>
  isTime(reading, i, 'pastForms') ? plannedAfter(reading, i) : isTime(reading, i, 'plannedForms')

/** "is scheduled", "are to meet", "is due", "is set to", "is likely to", "is going to"; what "has been set out" is over. */
const plannedAfter = (reading: Reading, i: number): boolean =>
  [1, 2].some(
    step =>
      reading.time.future.has(wordAt(reading, i + step)) ||
      (isTime(reading, i + step, 'planned') && reading.lexemes[i + step + 1]?.tag !== 'RP') ||
      (isTime(reading, i + step, 'poised') && isTime(reading, i + step + 1, 'toward')),
  ) ||
  (isTime(reading, i + 1, 'toward') && isTime(reading, i, 'beForms'))

/** "has met", "have been": the present perfect tells of the past. */
const presentOf = (reading: Reading, i: number): Tense => (isTime(reading, i, 'perfect') ? 'past' : 'present')

/** Lexemes behind "could" in which stands what could be done: "could [not immediately be] reached". */
const PERCEIVED = 4

/** "could not be reached", "could be seen": what somebody tried. */
const isPerceived = ({ lexemes, time }: Reading, i: number): boolean =>
  lexemes[i]?.time?.has('could') === true &&
  lexemes.slice(i + 1, i + 1 + PERCEIVED).some(({ lower }) => time.classes.perceived.has(lower))

const perfectAfter = (reading: Reading, i: number): boolean => isTime(reading, i + 1, 'perfectBare')
const hasBefore = (reading: Reading, i: number): boolean =>
  [1, 2].some(step => isTime(reading, i - step, 'auxiliaryPast'))

/**
 * "a draft [signed] by the mayor in May", "the law, [passed] last week"; but not "to be signed in May", "the bill named". Nor is a participle
 * what a name and an adverb stand before: "The council narrowly passed".
 */
const isReducedClause = (reading: Reading, i: number): boolean =>
  /^(?:NNS?|NNPS?|,|:)$/.test(
    reading.lexemes[reading.lexemes[i - 1]?.tag === 'RB' ? i - 2 : i - 1]?.tag ?? '',
  ) && !isTime(reading, i - 2, 'bareBe')

/** Without tags: word lists and the ending of regular verbs. */
function wordTense(reading: Reading, i: number): Tense | undefined {
  const word = wordAt(reading, i)
  if (reading.time.future.has(word)) return 'future'
  if (reading.time.past.has(word)) return plannedAfter(reading, i) ? 'future' : 'past'
  if (isTime(reading, i, 'bePresent')) return plannedAfter(reading, i) ? 'future' : 'present'
  return reading.time.regularPast.test(word) ? 'past' : undefined
}
