import { isHyphen, isNumber, type Reading, wordAt } from './lexemes.ts'
import { decimalOf, plain, scale } from './decimal.ts'

/** A number as the text has it. */
export interface Numeral {
  /** Index after the last lexeme. */
  readonly next: number
  /** Decimal; the lower bound of a vague number. */
  readonly value: string
  /** Set for vague numbers ("dozens"): the least and the most they say. */
  readonly low?: string
  readonly high?: string
  /** Written with digits. */
  readonly digits: boolean
  /** The number is the article ("a million"). */
  readonly article?: boolean
}

/** A number has no more lexemes than this ("two hundred and twenty-eight thousand five hundred and sixty-one" has 12); keeps hostile text linear. */
const LONGEST = 16
/** Numerals with more characters are identifiers; so are digits with no comma from this many on. */
const MOST_DIGITS = 18
const MOST_UNGROUPED = 9

/**
 * Reads the number that begins at an index: "28,500", "3.5 million", "3.5bn", "twenty-eight thousand", "2 1/2", "a dozen",
 * "tens of thousands". Undefined where none does.
 */
export function numeralAt(reading: Reading, i: number): Numeral | undefined {
  const { lexemes, numerals } = reading
  if (i < 0 || i >= lexemes.length) return undefined
  const known = numerals[i]
  if (known !== undefined) return known ?? undefined
  const found = digitsAt(reading, i) ?? vagueAt(reading, i) ?? wordsAt(reading, i)
  numerals[i] = found ?? null
  return found
}

/** "2.5", "12,000", "3 million", "5bn", "2 1/2". */
function digitsAt(reading: Reading, i: number): Numeral | undefined {
  const lexeme = reading.lexemes[i]
  if (
    lexeme?.kind !== 'number' ||
    /^0\d/.test(lexeme.text) ||
    lexeme.text.length > MOST_DIGITS ||
    (/^\d+$/.test(lexeme.text) && lexeme.text.length > MOST_UNGROUPED)
  )
    return undefined
  const fraction = fractionAt(reading, i + 1)
  if (fraction)
    return {
      next: fraction.next,
      value: decimalOf(Number(plain(lexeme.text)) + fraction.value),
      digits: true,
    }
  return scaled(reading, { next: i + 1, value: plain(lexeme.text), digits: true })
}

/** "1/2" after a whole number, or "½". */
function fractionAt(reading: Reading, i: number): { value: number; next: number } | undefined {
  const sign = { '½': 0.5, '¼': 0.25, '¾': 0.75 }[wordAt(reading, i)]
  if (sign !== undefined) return { value: sign, next: i + 1 }
  const [top, slash, bottom] = [reading.lexemes[i], reading.lexemes[i + 1], reading.lexemes[i + 2]]
  if (
    top?.kind !== 'number' ||
    slash?.text !== '/' ||
    bottom?.kind !== 'number' ||
    !slash.glued ||
    !bottom.glued
  )
    return undefined
  const [over, under] = [Number(top.text), Number(bottom.text)]
  return over < under && under <= 16 ? { value: over / under, next: i + 3 } : undefined
}

/** Applies the scales that follow: "million", "hundred thousand", "bn"; "million" also after a hyphen ("$3-million"). */
function scaled(reading: Reading, numeral: Numeral): Numeral {
  let { next, value } = numeral
  for (let step = 0; step < 2; step++) {
    const at = isHyphen(reading, next) ? next + 1 : next
    const word = wordAt(reading, at)
    const power = reading.numbers.scales.get(word)
    if (power === undefined) break
    if (reading.numbers.shortScales.has(word) && (step > 0 || !shortScaleFits(reading, at))) break
    value = scale(value, power)
    next = at + 1
  }
  return { ...numeral, next, value }
}

/** "5m" and "$5 bn", but not "5 m" (metres) or "5 b". */
const shortScaleFits = (reading: Reading, i: number): boolean =>
  reading.lexemes[i]?.glued === true || wordAt(reading, i).length > 1

/** "dozens", "tens of thousands", "hundreds of thousands", "several hundred". */
function vagueAt(reading: Reading, i: number): Numeral | undefined {
  const some = severalAt(reading, i)
  if (some) return some
  const vague = reading.numbers.vague.get(wordAt(reading, i))
  // "scores of bears", "scores were hurt", but "low scores"
  if (
    !vague ||
    (isNumber(reading, i, 'vagueOf') && !isNumber(reading, i + 1, 'of') && !isHarmed(reading, i + 1))
  )
    return undefined
  const inner = isNumber(reading, i + 1, 'of') ? reading.numbers.vague.get(wordAt(reading, i + 2)) : undefined
  if (!inner || inner.low < vague.low) return bounds(i + 1, vague.low, vague.high)
  const times = powerOf(inner.low)
  return bounds(i + 3, powerOf(vague.low) * times * 2, (vague.high + 1) * times - 1)
}

/** The least and the most that "several" and "a few" say. */
const SEVERAL = { several: [3, 9], few: [2, 9] } as const

/** "several hundred", "a few dozen", "several thousand". */
function severalAt(reading: Reading, i: number): Numeral | undefined {
  const at = isNumber(reading, i, 'a') && isNumber(reading, i + 1, 'few') ? i + 1 : i
  const several = isNumber(reading, at, 'several')
  if (!several && !(isNumber(reading, at, 'few') && at > i)) return undefined
  const unit = wordAt(reading, at + 1)
  const power = reading.numbers.shortScales.has(unit) ? undefined : reading.numbers.scales.get(unit)
  const times = power === undefined ? reading.numbers.groups.get(unit) : 10 ** power
  if (times === undefined) return undefined
  const [low, high] = SEVERAL[several ? 'several' : 'few']
  return bounds(at + 2, low * times, (high + 1) * times - 1)
}

/** "were injured", "have been killed". */
const isHarmed = (reading: Reading, i: number): boolean =>
  isNumber(reading, i, 'beForms')
    ? reading.lexemes[i + 1]?.tag === 'VBN'
    : isNumber(reading, i, 'perfect') && isNumber(reading, i + 1, 'been')

const powerOf = (value: number): number => 10 ** Math.floor(Math.log10(value))
const bounds = (next: number, low: number, high: number): Numeral => ({
  next,
  value: decimalOf(low),
  low: decimalOf(low),
  high: decimalOf(high),
  digits: false,
})

/** "two hundred and five", "twenty-eight thousand", "a million", "half a million", "two dozen". */
function wordsAt(reading: Reading, i: number): Numeral | undefined {
  const { scales, shortScales, groups } = reading.numbers
  const isScale = (at: number): boolean =>
    scales.has(wordAt(reading, at)) && !shortScales.has(wordAt(reading, at))
  if (isNumber(reading, i, 'half') && isNumber(reading, i + 1, 'a') && isScale(i + 2)) {
    return { next: i + 3, value: scale('0.5', scales.get(wordAt(reading, i + 2)) as number), digits: false }
  }
  const group =
    isNumber(reading, i, 'half') && isNumber(reading, i + 1, 'a')
      ? groups.get(wordAt(reading, i + 2))
      : undefined
  if (group !== undefined) return { next: i + 3, value: decimalOf(group / 2), digits: false }
  // "a quarter of a million"
  const quarter = isNumber(reading, i, 'a') && reading.numbers.fractions.get(wordAt(reading, i + 1)) === 4
  if (quarter && isNumber(reading, i + 2, 'of') && isNumber(reading, i + 3, 'a') && isScale(i + 4)) {
    return { next: i + 5, value: scale('0.25', scales.get(wordAt(reading, i + 4)) as number), digits: false }
  }
  if (isNumber(reading, i, 'a')) {
    if (!isScale(i + 1) && !groups.has(wordAt(reading, i + 1))) return undefined
    return sumAt(reading, i + 1, 1)
  }
  return sumAt(reading, i, undefined)
}

/** Adds up number words in the usual way: below a hundred, times hundred, times the larger scales. */
function sumAt(reading: Reading, i: number, start: number | undefined): Numeral | undefined {
  let total = 0
  let current = start
  let next = i
  const end = Math.min(reading.lexemes.length, i + LONGEST)
  for (let at = i; at < end; at++) {
    const word = wordAt(reading, at)
    const power = reading.numbers.shortScales.has(word) ? undefined : reading.numbers.scales.get(word)
    const group = reading.numbers.groups.get(word)
    const small = smallAt(reading, at)
    if (power !== undefined && current !== undefined) {
      if (power === 2) current *= 100
      else {
        total += current * 10 ** power
        current = 0
      }
      next = at + 1
    } else if (group !== undefined && current !== undefined) {
      return { next: at + 1, value: decimalOf(total + current * group), digits: false }
    } else if (small && fits(current, small.value, total)) {
      current = (current ?? 0) + small.value
      next = small.next
      at = next - 1
    } else if (
      !(isNumber(reading, at, 'and') || isHyphen(reading, at)) ||
      !continues(reading, at, current, total)
    )
      break
  }
  if (next === i) return undefined
  const value = total + (current ?? 0)
  // "a million and a half", "two and a half million" is not written in words
  const half =
    isNumber(reading, next, 'and') && isNumber(reading, next + 1, 'a') && isNumber(reading, next + 2, 'half')
  if (half && value >= HALVED)
    return { next: next + 3, value: decimalOf(value + powerOf(value) / 2), digits: false }
  return { next, value: decimalOf(value), digits: false, article: start === 1 }
}

/** From here on "and a half" is half of the scale: "a million and a half". */
const HALVED = 1_000_000

/** Whether "and" or a hyphen inside a number is followed by a smaller part of the same number. */
function continues(reading: Reading, at: number, current: number | undefined, total: number): boolean {
  if (current === undefined) return false
  const word = wordAt(reading, at + 1)
  if (isHyphen(reading, at) && (reading.numbers.scales.has(word) || reading.numbers.groups.has(word)))
    return true
  const small = smallAt(reading, at + 1)
  if (!small) return false
  return isNumber(reading, at, 'and')
    ? (current >= 100 && current % 100 === 0) || (current === 0 && total > 0)
    : fits(current, small.value, total)
}

const fits = (current: number | undefined, small: number, total: number): boolean =>
  current === undefined ||
  (current === 0 && total > 0) ||
  (current % 100 === 0 && current > 0) ||
  (current % 100 >= 20 && current % 10 === 0 && small > 0 && small < 10)

/** "twenty-eight", "twenty", "eight". */
function smallAt(reading: Reading, i: number): { value: number; next: number } | undefined {
  const word = wordAt(reading, i)
  const tens = reading.numbers.tens.get(word)
  if (tens === undefined) {
    const one = reading.numbers.ones.get(word)
    return one === undefined ? undefined : { value: one, next: i + 1 }
  }
  const at = isHyphen(reading, i + 1) ? i + 2 : i + 1
  const one = reading.numbers.ones.get(wordAt(reading, at))
  return one !== undefined && one > 0 && one < 10
    ? { value: tens + one, next: at + 1 }
    : { value: tens, next: i + 1 }
}

/** A rank: "fourth", "twenty-first", "2nd"; its number and the index after it. */
export function ordinalAt(
  reading: Reading,
  i: number,
): { readonly value: number; readonly next: number } | undefined {
  const lexeme = reading.lexemes[i]
  if (lexeme?.kind === 'number') {
    const suffix = reading.lexemes[i + 1]
    if (
      !suffix?.glued ||
      !reading.numbers.ordinalSuffixes.has(suffix.lower) ||
      !/^\d{1,6}$/.test(lexeme.text)
    )
      return undefined
    return { value: Number(lexeme.text), next: i + 2 }
  }
  const word = wordAt(reading, i)
  const simple = reading.numbers.ordinals.get(word)
  if (simple !== undefined) return { value: simple, next: i + 1 }
  const tens = reading.numbers.tens.get(word)
  const at = isHyphen(reading, i + 1) ? i + 2 : i + 1
  const one = reading.numbers.ordinals.get(wordAt(reading, at))
  return tens !== undefined && one !== undefined && one < 10 ? { value: tens + one, next: at + 1 } : undefined
}
