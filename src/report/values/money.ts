import type { NumberFinding } from './number-finding.ts'
import { isHyphen, isNumber, type Reading, wordAt } from './lexemes.ts'
import { scale } from './decimal.ts'
import { type Numeral, numeralAt } from './numerals.ts'

/** "$3.5bn", "US$20 million", "€2m", "£5-10 million", "90 million crowns", "100,000 yuan", "50 cents". */
export function findMoney(reading: Reading, i: number): NumberFinding | undefined {
  return signedMoney(reading, i) ?? wordedMoney(reading, i)
}

const amount = (
  first: number,
  next: number,
  value: string,
  currency: Currency,
  more: Partial<NumberFinding> = {},
): NumberFinding => ({
  first,
  next,
  by: 'money',
  kind: 'money',
  value,
  ...(currency.unit ? { unit: currency.unit } : {}),
  ...(currency.of ? { of: currency.of } : {}),
  ...more,
})

interface Currency {
  /** ISO 4217 code. */
  readonly unit?: string
  /** The word where no code is known ("crown"). */
  readonly of?: string
}

/** A sign, with letters before it or not ("US$", "HK$"), then digits; a range takes the sign of its first number. */
function signedMoney(reading: Reading, i: number): NumberFinding | undefined {
  const sign = signAt(reading, i)
  const low = sign && numeralAt(reading, sign.next)
  if (!sign || !low?.digits) return undefined
  const currency = { unit: sign.code }
  const high = isNumber(reading, low.next, 'to')
    ? numeralAt(reading, signAt(reading, low.next + 1)?.next ?? low.next + 1)
    : undefined
  if (!high?.digits || isHyphen(reading, high.next)) return amount(i, low.next, low.value, currency)
  const power = reading.numbers.scales.get(wordAt(reading, high.next - 1))
  const own = reading.numbers.scales.get(wordAt(reading, low.next - 1))
  const lowest = power !== undefined && own === undefined ? scale(low.value, power) : low.value
  if (Number(high.value) <= Number(lowest)) return amount(i, low.next, low.value, currency)
  return amount(i, high.next, lowest, currency, { low: lowest, high: high.value })
}

function signAt(reading: Reading, i: number): { code: string; next: number } | undefined {
  const [first, second] = [reading.lexemes[i], reading.lexemes[i + 1]]
  if (!first || (first.glued && first.kind === 'mark' && reading.lexemes[i - 1]?.kind === 'number'))
    return undefined
  const letters = first.text.replace(/\./g, '')
  const joined = second?.glued ? reading.numbers.signs.get(`${letters}${second.text}`) : undefined
  if (joined && second?.kind === 'mark') return { code: joined, next: i + 2 }
  const code = reading.numbers.signs.get(first.text)
  return code === undefined ? undefined : { code, next: i + 1 }
}

/** "90 million crowns", "3 billion U.S. dollars", "50 cents"; words with another sense need a large number. */
function wordedMoney(reading: Reading, i: number): NumberFinding | undefined {
  const numeral = numeralAt(reading, i)
  if (!numeral || (reading.lexemes[i]?.glued && /^[$.]$/.test(wordAt(reading, i - 1)))) return undefined
  const found = currencyAt(
    reading,
    isHyphen(reading, numeral.next) ? numeral.next + 1 : numeral.next,
    numeral,
  )
  if (!found) return undefined
  const value = found.cents ? hundredth(numeral.value) : numeral.value
  const vague =
    numeral.low === undefined
      ? {}
      : { low: numeral.low, high: numeral.high ?? numeral.low, mod: 'approx' as const }
  return amount(i, found.next, value, found, vague)
}

/** An amount of at least this much is money where the word alone would be in doubt ("won", "pounds", "marks"). */
const LARGE = 100_000

function currencyAt(
  reading: Reading,
  i: number,
  numeral: Numeral,
): (Currency & { next: number; cents?: boolean }) | undefined {
  const nation = reading.numbers.national.get(wordAt(reading, i))
  const at = nation ? i + 1 : numeral.low !== undefined && isNumber(reading, i, 'of') ? i + 1 : i
  const word = wordAt(reading, at)
  const cents = reading.numbers.cents.get(word)
  if (cents) return { unit: cents, next: at + 1, cents: true }
  const code = reading.numbers.currencies.get(word)
  if (
    code === undefined ||
    (reading.lexemes[at]?.capital &&
      word !== word.toUpperCase() &&
      reading.lexemes[at]?.text !== word.toUpperCase())
  )
    return undefined
  if (reading.numbers.doubtfulCurrencies.has(word) && !nation && Number(numeral.value) < LARGE)
    return undefined
  if (nation) return { unit: nation, next: at + 1 }
  return code ? { unit: code, next: at + 1 } : { of: word.replace(/s$/, ''), next: at + 1 }
}

/** Cents in the currency's unit: "50" is "0.5". */
function hundredth(value: string): string {
  const [whole = '0', fraction = ''] = value.split('.')
  const digits = whole.padStart(3, '0')
  return scale(`${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`, 0)
}
