import { FINITE, isAsideClause, isQuoted } from './aside-clauses.ts'
import { isCompared, isOfApposition } from './aside-nouns.ts'
import { isTime, type Lexeme, type Reading, wordAt } from './lexemes.ts'
import type { Expression } from './meaning.ts'

/** Lexemes before a date among which its noun phrase begins: "the [deadly May] 4 raid". */
const PHRASE = 4
/** Lexemes behind a dated subject among which its verb stands: "Sunday's fire [in the old mill] killed". */
const SUBJECT = 5
/** Lexemes before a date in which what governs it stands. */
const REACH = 60

const NOMINAL = /^(?:NN|NNS|NNP|NNPS)$/
const DETERMINER = /^(?:DT|PRP\$|POS)$/
const MODIFIER = /^(?:JJ|JJR|JJS|VBN|VBG|CD)$/

/**
 * Whether a date does not tell when what its sentence tells has happened: it says which thing is meant ("the May 4 raid", "the act of
 * 1964"), how long something lasts ("until Friday"), with what is compared ("the worst since 2013"), or dates what an aside tells
 * ("which was passed in May", "an article published on Monday", "before she left in 2019"). What somebody says that happened
 * counts as told. Nothing is known without tags.
 */
export function isBeside(reading: Reading, { first, next, meaning, clock }: Expression): boolean {
  if (reading.lexemes[first]?.tag === '') return false
  const quoted = isQuoted(reading, first)
  // who was speaking may have meant another day than the report's
  if (quoted && meaning.is === 'shift' && meaning.from === 'report' && isDayOrHour(meaning.grain)) return true
  // "about in the afternoon" and "I was up at 2 a.m." name no day
  if (meaning.is === 'clock' && (quoted || !/^T\d/.test(clock ?? ''))) return true
  if (isOfSeason(reading, meaning, next) || isOfClock(reading, meaning, first, next)) return true
  if (isNamed(reading, meaning, first, next) || isOfYear(reading, meaning, first, next)) return true
  if (isStamp(reading, first) || isCompared(reading, first, next)) return true
  if (isOfApposition(reading, first, next)) return true
  if (meaning.is !== 'weekday' && isTitled(reading, first, next)) return true
  const head = headOf(reading, first)
  // "just before 8:30 on Monday" is nearly that time
  const near = clock !== undefined && isTime(reading, head ?? -1, 'beforeOrAfter')
  if (head === undefined || (!near && isAway(reading, head, next))) return true
  const phrase = phraseOf(reading, first, next)
  if (phrase !== undefined && !datesBy(reading, phrase, next)) return true
  if (isOfNoun(reading, head) || isRelated(reading, head, first, next)) return true
  return isAsideClause(reading, phrase ?? head, next)
}

/** Lexemes of the name of a programme before its date. */
const TITLE = 4

/** `on "This Week," Vale said`: marks around nothing but a name; "Harn News Sunday" is on a Sunday. */
function isTitled({ lexemes }: Reading, first: number, next: number): boolean {
  const close = lexemes[next]?.text === ',' ? next + 1 : next
  if (!MARK.test(lexemes[close]?.text ?? '')) return false
  for (let at = first - 1; at >= Math.max(0, first - TITLE); at--) {
    const { text, capital } = lexemes[at] as Lexeme
    if (MARK.test(text)) return true
    if (!capital) return false
  }
  return false
}

const MARK = /^["“”‘’]$/

/** "celebrate Christmas", "Labor Day has a history": a holiday that nothing puts in time is what is spoken of. */
function isNamed(reading: Reading, meaning: Expression['meaning'], first: number, next: number): boolean {
  if (meaning.is !== 'holiday' || meaning.direction !== undefined || meaning.year !== undefined) return false
  const led = ['in', 'at', 'on', 'every', 'early', 'late', 'sequel', 'away', 'and'] as const
  const before = isTime(reading, first - 1, 'article') ? first - 2 : first - 1
  if (led.some(name => isTime(reading, before, name)) || isTime(reading, before, 'purpose')) return false
  if (reading.lexemes[before]?.tag === 'VBD') return false
  return !(first === 0 && isTime(reading, next, 'comma'))
}

/** "their secret 2 a.m. meetings": a time of day that says of what kind something is. */
const isOfClock = (
  { lexemes }: Reading,
  meaning: Expression['meaning'],
  first: number,
  next: number,
): boolean =>
  meaning.is === 'clock' &&
  lexemes[next]?.tag === 'NNS' &&
  /^(?:JJ|DT|PRP\$|POS|CC)$/.test(lexemes[first - 1]?.tag ?? '')

/** "winter conditions", "summer clothes": a season that says of what kind something is. */
const isOfSeason = ({ lexemes }: Reading, meaning: Expression['meaning'], next: number): boolean =>
  meaning.is === 'calendar' &&
  meaning.moment.season !== undefined &&
  meaning.moment.year === undefined &&
  meaning.year === undefined &&
  lexemes[next]?.kind === 'word' &&
  /^NNS?$/.test(lexemes[next]?.tag ?? '')

/** Lexemes of a stamp before its date, colon and all. */
const STAMP = 4

/** "Posted: Sunday, March 29th at 9:17pm A child was hurt": the head of a page ran into its first sentence, and tells when it was printed. */
const isStamp = ({ lexemes, time }: Reading, first: number): boolean =>
  first > 1 &&
  first <= STAMP &&
  lexemes[first - 1]?.text === ':' &&
  lexemes.slice(0, first - 1).every(({ lower }) => time.classes.stamp.has(lower))

/** Words before a year that put a deed in it: "In 2031 voters chose her", "by 2031 villages had power". */
const DATING = ['in', 'on', 'since', 'away', 'comma'] as const

/** "an aide to 2031 rival Orr", "the former mayor and 2031 nominee": a year that says of which one somebody or something is. */
const isOfYear = (reading: Reading, meaning: Expression['meaning'], first: number, next: number): boolean =>
  meaning.is === 'calendar' &&
  next === first + 1 &&
  /^\d{4}$/.test(wordAt(reading, first)) &&
  first > 0 &&
  /^(?:NN|NNP|JJ)$/.test(reading.lexemes[next]?.tag ?? '') &&
  /^(?:TO|IN|CC|NN|NNS|NNP|JJ)$/.test(reading.lexemes[first - 1]?.tag ?? '') &&
  !DATING.some(name => isTime(reading, first - 1, name)) &&
  !isTime(reading, first - 1, 'deadline')

/**
 * "A ruling in May that struck it down was praised": a day between a subject and its clause is the noun's; not "passed a bill on Monday that
 * bans it". "The rule comes out of the ruling in May that struck it down": so is the month of a thing that is known.
 */
function isRelated({ lexemes, time }: Reading, head: number, first: number, next: number): boolean {
  if (lexemes[next]?.tag !== 'WDT' || !FINITE.test(lexemes[next + 1]?.tag ?? '')) return false
  if (!NOMINAL.test(lexemes[head - 1]?.tag ?? '')) return false
  const inMonth = lexemes[head]?.tag === 'IN' && time.months.has(lexemes[first]?.lower ?? '')
  if (inMonth && lexemes[next + 1]?.tag === 'VBD') {
    const from = lexemes.slice(0, head).findLastIndex(({ tag }) => !/^(?:NNS?|NNPS?|JJ)$/.test(tag))
    if (lexemes[from]?.time?.has('article')) return true
  }
  return !lexemes.slice(0, head).some(({ tag, text }) => /^VB|^MD/.test(tag) || text === ',')
}

/** Lexemes before a date among which stands the noun that it dates: "following [the fire at the mill in Harn on] Sunday". */
const NOUN = 14

/**
 * "was charged following the fire at the mill on Sunday", "has denied arson after a fire on Sunday", "have been arrested over a fire on
 * Sunday": the day is the noun's, for what has been done has no day of its own. "Three men died after a crash on Sunday" tells one day of both.
 */
function isOfNoun(reading: Reading, head: number): boolean {
  let [sequel, definite] = [false, false]
  for (let at = head - 1; at >= Math.max(0, head - NOUN); at--) {
    const { tag, text } = reading.lexemes[at] as Lexeme
    if (isTime(reading, at, 'sequel') || isTime(reading, at, 'matter')) {
      sequel = true
      definite ||= isTime(reading, at, 'sequel') && isTime(reading, at + 1, 'article')
      if (isOpening(reading, at - 1) || at === 0) return false
    } else if (/^VB[NDZP]$|^MD$/.test(tag)) return definite || (sequel && isPerfect(reading, at))
    else if (isOpening(reading, at) || /^W|^VB/.test(tag) || text === '(') return false
  }
  return false
}

/** "has [been] denied". */
const isPerfect = (reading: Reading, participle: number): boolean =>
  [1, 2, 3].some(back => isTime(reading, participle - back, 'perfect'))

const isDayOrHour = (grain: string): boolean => grain === 'day' || grain === 'hour'

/** Index of the word that governs the date: before "the end of", "early", "the night of"; undefined behind any other "of". */
function headOf(reading: Reading, first: number): number | undefined {
  let at = first - 1
  for (;;) {
    while (isPlace(reading, at) && at >= 0) at--
    // "until at least May"
    if (isTime(reading, at, 'least') && isTime(reading, at - 1, 'point')) at -= 2
    if (!isTime(reading, at, 'genitive')) return at
    if (!isPeriod(reading, at - 1)) return isTime(reading, at - 1, 'likeness') ? at : undefined
    at -= 2
  }
}

/** "early", "mid", "the", "about". */
const isPlace = (reading: Reading, i: number): boolean =>
  ['early', 'middle', 'late', 'the', 'this'].some(name => isTime(reading, i, name as 'early')) ||
  isTime(reading, i, 'about')

/** "night", "end", "summer", "hours" before "of". */
const isPeriod = (reading: Reading, i: number): boolean => {
  const word = wordAt(reading, i)
  const { units, seasons, parts, months } = reading.time
  return (
    isTime(reading, i, 'edge') || units.has(word) || seasons.has(word) || parts.has(word) || months.has(word)
  )
}

/** "until Friday", "the worst since 2013", "from 2010 to 2013"; but "has been shut since May" tells when it was shut. */
function isAway(reading: Reading, at: number, next: number): boolean {
  if (isTime(reading, at, 'since')) return !lastsSince(reading, at)
  const word = wordAt(reading, at)
  const year = /^\d{4}$/.test(wordAt(reading, next - 1))
  // "from four until six" begins at four
  if (isTime(reading, at, 'from') && !year && isTime(reading, next, 'to')) return false
  if (isTime(reading, at, 'away')) return !isTime(reading, at, 'priorTo') || !isAhead(reading, at)
  if (isTime(reading, at, 'toward') && isTime(reading, at - 1, 'prior')) return true
  // "regrets it to this day"
  if (isTime(reading, at, 'toward') && isTime(reading, at + 1, 'this')) return true
  if (word === '(' || isTime(reading, at, 'purpose') || (isTime(reading, at, 'deadline') && at > 0))
    return year
  const before = reading.lexemes[at - 1]
  const dated =
    before?.kind === 'number' || isPeriod(reading, at - 1) || reading.time.weekdays.has(before?.lower ?? '')
  return (
    dated &&
    (isTime(reading, at, 'toward') ||
      /^[-–]$/.test(word) ||
      (isTime(reading, at, 'and') && isBetween(reading, at)))
  )
}

/** Lexemes before "before" among which stands what is to be done: "promised to send grain [before May]". */
const PLAN = 10

const isAhead = ({ lexemes }: Reading, at: number): boolean =>
  lexemes
    .slice(Math.max(0, at - PLAN), at)
    .some(({ tag, time }) => tag === 'MD' || (tag === 'TO' && time?.has('toward')))

/** "between May and [June]". */
const isBetween = (reading: Reading, at: number): boolean =>
  [1, 2, 3, 4].some(step => isTime(reading, at - step, 'between'))

/** "have been shut since", but not "the first since". */
function lastsSince(reading: Reading, at: number): boolean {
  let perfect = false
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const { tag, lower } = reading.lexemes[k] as Lexeme
    if (/^(?:JJS|RBS)$/.test(tag) || isTime(reading, k, 'sole') || FINITE.test(tag) || lower === ',') {
      perfect = isTime(reading, k, 'perfects')
      break
    }
  }
  return perfect
}

/** Where the noun phrase begins whose noun the date says which: "[the] deadly May 4 raid", "[Monday]'s vote"; undefined where it is none. */
function phraseOf(reading: Reading, first: number, next: number): number | undefined {
  const behind = reading.lexemes[next]
  if (/^['’]s?$/.test(behind?.text ?? '')) return first
  const noun =
    behind?.kind === 'word' &&
    !reading.time.parts.has(behind.lower) &&
    (NOMINAL.test(behind.tag) ||
      (MODIFIER.test(behind.tag) && NOMINAL.test(reading.lexemes[next + 1]?.tag ?? '')))
  if (!noun) return undefined
  if (DETERMINER.test(reading.lexemes[first]?.tag ?? '')) return first
  for (let at = first - 1; at >= Math.max(0, first - PHRASE); at--) {
    const { tag, text } = reading.lexemes[at] as Lexeme
    if (DETERMINER.test(tag)) return at
    if (!MODIFIER.test(tag) && text !== ',') return undefined
  }
  return undefined
}

/** "During the May 4 raid", "In his Jan. 8 call, she said", "died in Monday's fire", "Sunday's fire killed ten": there the noun's day is the deed's. */
function datesBy(reading: Reading, phrase: number, next: number): boolean {
  const at = phrase - 1
  const leads = at <= 0 || isOpening(reading, at - 1)
  if (isTime(reading, at, 'in') || isTime(reading, at, 'at') || isTime(reading, at, 'on')) {
    if (isTime(reading, at, 'away') || isTime(reading, at, 'since')) return false
    const happened = reading.lexemes.slice(Math.max(0, at - REACH), at).some(({ tag }) => /^VB/.test(tag))
    return (
      (isTime(reading, at, 'meanwhile') && happened) ||
      leads ||
      (!isTime(reading, at, 'on') && isVerb(reading, at - 1))
    )
  }
  if (at >= 0 && !isOpening(reading, at)) return false
  for (let k = next + 1; k <= next + SUBJECT; k++) {
    const tag = reading.lexemes[k]?.tag ?? ''
    if (tag === 'VBD') return !isTime(reading, k, 'pastForms') || reading.lexemes[k + 1]?.tag === 'VBN'
    if (/^(?:IN|TO|WDT|WP|WRB|CC|,|VB.)$/.test(tag)) return false
  }
  return false
}

const isOpening = (reading: Reading, at: number): boolean =>
  /^[,;:"“”—–]$/.test(wordAt(reading, at)) || isTime(reading, at, 'joints')

const isVerb = (reading: Reading, at: number): boolean => /^(?:VB.?|RP)$/.test(reading.lexemes[at]?.tag ?? '')
