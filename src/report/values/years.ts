import { isHyphen, isTime, type Reading, wordAt } from './lexemes.ts'
import type { Expression } from './meaning.ts'
import { numeralAt, ordinalAt } from './numerals.ts'

/** A year in the text; negative before Christ. */
export interface Year {
  readonly value: number
  readonly next: number
  /** Written with two digits ("'89"). */
  readonly short: boolean
}

/** Bare numbers in this range are years wherever no noun is counted; news writes "2,031 people" with a comma. */
const FIRST_YEAR = 1500
const LAST_YEAR = 2100

/** A year where the place already says so: after a month, a season, "in": four digits, "'89", "nineteen ninety-six", "480 BC". */
export function yearAt(reading: Reading, i: number): Year | undefined {
  return (
    eraYearAt(reading, i) ??
    digitYearAt(reading, i, 1000) ??
    shortYearAt(reading, i) ??
    spokenYearAt(reading, i)
  )
}

/** "480 BC", "AD 312", "BC 480", "480 B.C", and the first of "490-480 BC". */
function eraYearAt(reading: Reading, i: number): Year | undefined {
  const leads = eraAt(reading, i)
  const digits = reading.lexemes[leads?.next ?? i]
  if (digits?.kind !== 'number' || !/^\d{1,4}$/.test(digits.text)) return undefined
  const value = Number(digits.text)
  if (leads) return { value: leads.before ? -value : value, next: leads.next + 1, short: false }
  const era = eraAt(reading, i + 1)
  if (era) return { value: era.before ? -value : value, next: era.next, short: false }
  const last =
    isTime(reading, i + 1, 'to') && /^\d{1,4}$/.test(wordAt(reading, i + 2))
      ? eraAt(reading, i + 3)
      : undefined
  return last?.before && value > Number(wordAt(reading, i + 2))
    ? { value: -value, next: i + 1, short: false }
    : undefined
}

/** "BC", "B.C.", "AD" in capitals, also without the last full stop. */
function eraAt(reading: Reading, i: number): { readonly before: boolean; readonly next: number } | undefined {
  if (!reading.lexemes[i]?.capital) return undefined
  if (isTime(reading, i, 'bc')) return { before: true, next: i + 1 }
  if (isTime(reading, i, 'ad')) return { before: false, next: i + 1 }
  const letters = [0, 1, 2].map(step => reading.lexemes[i + step]?.text ?? '').join('')
  return letters === 'B.C' ? { before: true, next: i + 3 } : undefined
}

function digitYearAt(reading: Reading, i: number, least: number): Year | undefined {
  const lexeme = reading.lexemes[i]
  if (lexeme?.kind !== 'number' || !/^\d{4}$/.test(lexeme.text)) return undefined
  const value = Number(lexeme.text)
  if (value < least || value > LAST_YEAR) return undefined
  const after = reading.lexemes[i + 1]
  if (
    after?.glued &&
    (after.kind === 'word' ? !after.lower.startsWith("'") : /^[%/]$/.test(after.text)) &&
    !isSlashed(reading, i)
  )
    return undefined
  return { value, next: i + 1, short: false }
}

/** "2031/32", "2031/2032": two years that one season or session spans. */
function isSlashed(reading: Reading, i: number): boolean {
  const [head, slash, tail, after] = [0, 1, 2, 3].map(step => reading.lexemes[i + step])
  if (slash?.text !== '/' || !tail?.glued || (after?.glued && /^[/\-\d]/.test(after.text))) return false
  const from = Number(head?.text)
  return /^\d\d$/.test(tail.text) ? Number(tail.text) === (from + 1) % 100 : Number(tail.text) === from + 1
}

/** "'89": the century that puts it nearest to the year 2000, not after 2049. */
function shortYearAt(reading: Reading, i: number): Year | undefined {
  const digits = reading.lexemes[i + 1]
  if (
    wordAt(reading, i) !== "'" ||
    reading.lexemes[i]?.glued ||
    !digits?.glued ||
    !/^\d\d$/.test(digits.text)
  )
    return undefined
  if (reading.lexemes[i + 2]?.glued && reading.lexemes[i + 2]?.kind === 'word') return undefined
  const value = Number(digits.text)
  return { value: value + (value < 50 ? 2000 : 1900), next: i + 2, short: true }
}

/** "nineteen ninety-six", "two thousand (and) three", "twenty thirty-one" as broadcasters spell years. */
function spokenYearAt(reading: Reading, i: number): Year | undefined {
  const first = reading.numbers.ones.get(wordAt(reading, i)) ?? reading.numbers.tens.get(wordAt(reading, i))
  if (first === undefined) return undefined
  if (first >= 15 && first <= 20) {
    const rest = numeralAt(reading, isHyphen(reading, i + 1) ? i + 2 : i + 1)
    if (!rest || rest.digits) return undefined
    const tail = Number(rest.value)
    return tail >= 10 && tail <= 99 ? { value: first * 100 + tail, next: rest.next, short: false } : undefined
  }
  if (first !== 2 || !isTime(reading, i + 1, 'thousand')) return undefined
  const whole = numeralAt(reading, i)
  const value = Number(whole?.value)
  return whole && value >= 2000 && value <= LAST_YEAR ? { value, next: whole.next, short: false } : undefined
}

/** "in 2031", "(1914-1918)", "2031 was": a year alone; never a count ("in 2000 villages") or an amount. */
export function findYear(reading: Reading, i: number): Expression | undefined {
  const era = eraYearAt(reading, i)
  if (era) return year(i, era)
  const digits = digitYearAt(reading, i, 1000)
  if (digits) return plausible(reading, i, digits) ? year(i, digits) : undefined
  const led = isTime(reading, i - 1, 'beforeYear')
  const short = shortYearAt(reading, i)
  if (short) return led ? year(i, short) : undefined
  const spoken = spokenYearAt(reading, i)
  return spoken && (led || spoken.value < 2000) && !isTime(reading, spoken.next, 'notYear')
    ? year(i, spoken)
    : undefined
}

const year = (first: number, found: Year): Expression => ({
  first,
  next: found.next,
  by: 'year',
  meaning: { is: 'calendar', moment: { year: found.value } },
})

function plausible(reading: Reading, i: number, found: Year): boolean {
  const before = reading.lexemes[i - 1]
  const after = reading.lexemes[i + 1]
  if (
    before &&
    ((/^[$€£¥#/+]$/.test(before.text) && !(before.glued && isSlashed(reading, i - 2))) ||
      (before.glued && /^[.:]$/.test(before.text)) ||
      (before.glued && /^[-–]$/.test(before.text) && !isYearBefore(reading, i)))
  )
    return false
  if (
    after &&
    (isTime(reading, i + 1, 'notYear') ||
      reading.time.units.has(after.lower) ||
      (after.tag === 'NNS' && found.value % 100 === 0 && !isTime(reading, i - 1, 'the')))
  )
    return false
  if (after && (reading.numbers.scales.has(after.lower) || reading.numbers.measures.has(after.lower)))
    return false
  if (before && reading.numbers.labels.has(before.lower)) return false
  const led = isTime(reading, i - 1, 'beforeYear')
  if (found.value < FIRST_YEAR) return led && isTime(reading, i - 1, 'in')
  // "Resolution 1718", "Room 2031": a capitalised word before makes it a label
  return led || isHyphen(reading, i + 1) || before?.kind !== 'word' || !before.capital || i === 1
}

function isYearBefore(reading: Reading, i: number): boolean {
  const before = reading.lexemes[i - 2]
  return before?.kind === 'number' ? /^\d{4}$/.test(before.text) : before?.time?.has('yearPrefixes') === true
}

/** "1914-18", "2031/32": the second year of a range, written short. */
export function findYearTail(reading: Reading, i: number): Expression | undefined {
  const tail = reading.lexemes[i]
  const head = reading.lexemes[i - 2]
  const joint = reading.lexemes[i - 1]
  if (!tail?.glued || !joint?.glued || !/^[-–/]$/.test(joint.text) || !/^\d\d$/.test(tail.text))
    return undefined
  if (
    !head ||
    !/^\d{4}$/.test(head.text) ||
    (reading.lexemes[i + 1]?.glued && /^[-–/\d]/.test(wordAt(reading, i + 1)))
  )
    return undefined
  const value = Math.floor(Number(head.text) / 100) * 100 + Number(tail.text)
  const from = Number(head.text)
  if (from < FIRST_YEAR || from > LAST_YEAR || value <= from) return undefined
  return { first: i, next: i + 1, by: 'year-tail', meaning: { is: 'calendar', moment: { year: value } } }
}

/** "the 1990s", "the '90s", "the nineties", "1520s BC". */
export function findDecade(reading: Reading, i: number): Expression | undefined {
  const named = reading.time.decades.get(wordAt(reading, i))
  if (named !== undefined)
    return isTime(reading, i - 1, 'article') || isTime(reading, i - 2, 'article')
      ? decade(i, i + 1, 190 + named)
      : undefined
  const short = wordAt(reading, i) === "'"
  const digits = reading.lexemes[short ? i + 1 : i]
  const ending = reading.lexemes[short ? i + 2 : i + 1]
  const plural = ending?.glued && /^'?s$/.test(ending.lower)
  if (digits?.kind !== 'number' || !plural || !/^(?:\d\d)?\d0$/.test(digits.text)) return undefined
  const next = short ? i + 3 : i + 2
  if (digits.text.length === 2) {
    if (!short && !isTime(reading, i - 1, 'article') && !followsDecade(reading, i)) return undefined
    return decade(i, next, (Number(digits.text) < 30 ? 200 : 190) + Number(digits.text[0]))
  }
  const tens = Number(digits.text) / 10
  return decade(i, next, tens)
}

/** "the 70s and 80s", "the 60s, 70s and 80s" */
const followsDecade = (reading: Reading, i: number): boolean =>
  (isTime(reading, i - 1, 'and') ||
    isTime(reading, i - 1, 'or') ||
    isTime(reading, i - 1, 'to') ||
    wordAt(reading, i - 1) === ',') &&
  isTime(reading, i - 2, 'pluralYear') &&
  /^\d*0$/.test(wordAt(reading, i - 3))

const decade = (first: number, next: number, tens: number): Expression => ({
  first,
  next,
  by: 'decade',
  meaning: { is: 'calendar', moment: { decade: tens } },
})

/** "the 20th century", "nineteenth-century", "the fifth century BC", and each of "the 18th and 19th centuries". */
export function findCentury(reading: Reading, i: number): Expression | undefined {
  const ordinal = ordinalAt(reading, i)
  if (!ordinal || ordinal.value > LAST_CENTURY) return undefined
  const at = isHyphen(reading, ordinal.next) ? ordinal.next + 1 : ordinal.next
  const named = isCentury(reading, at)
  if (!named && !sharesCentury(reading, ordinal.next)) return undefined
  const bc = named && isTime(reading, at + 1, 'bc')
  const century = bc ? -(ordinal.value - 1) : ordinal.value - 1
  const next = named ? (bc ? at + 2 : at + 1) : ordinal.next
  return { first: i, next, by: 'century', meaning: { is: 'calendar', moment: { century } } }
}

const LAST_CENTURY = 30

const isCentury = (reading: Reading, i: number): boolean => {
  const unit = reading.time.units.get(wordAt(reading, i))
  return unit?.grain === 'century' && unit.factor === 100
}

/** After the first of "eighteenth and early nineteenth centuries": another rank and the plural. */
function sharesCentury(reading: Reading, i: number): boolean {
  if (!isTime(reading, i, 'and') && !isTime(reading, i, 'or') && !isTime(reading, i, 'to')) return false
  const at = isTime(reading, i + 1, 'early') || isTime(reading, i + 1, 'late') ? i + 2 : i + 1
  const second = ordinalAt(reading, at)
  return (
    second !== undefined &&
    isCentury(reading, second.next) &&
    reading.time.plurals.has(wordAt(reading, second.next))
  )
}
