import { decimalOf } from './decimal.ts'
import { ofAfter, startsNumber } from './find-counts.ts'
import { headAfter, headOf } from './heads.ts'
import { isHyphen, isNumber, type Reading, wordAt } from './lexemes.ts'
import type { NumberFinding } from './number-finding.ts'
import { numeralAt } from './numerals.ts'

/** "12 percent", "12.5%", "twelve per cent", "3 percentage points", "10-15%", "10 to 15 percent". */
export function findPercent(reading: Reading, i: number): NumberFinding | undefined {
  const low = numeralAt(reading, i)
  if (!low || !startsNumber(reading, i)) return undefined
  const single = percentAfter(reading, low.next)
  if (single)
    return { first: i, next: single.next, by: 'percent', kind: 'percent', value: low.value, ...single.unit }
  const joint = percentAfter(reading, low.next)?.next ?? low.next
  if (!isNumber(reading, joint, 'to')) return undefined
  const high = numeralAt(reading, joint + 1)
  const end = high && percentAfter(reading, high.next)
  if (!high || !end || Number(high.value) <= Number(low.value)) return undefined
  return {
    first: i,
    next: end.next,
    by: 'percent-range',
    kind: 'percent',
    value: low.value,
    low: low.value,
    high: high.value,
    ...end.unit,
  }
}

function percentAfter(reading: Reading, i: number): { next: number; unit: { unit?: string } } | undefined {
  const at = isHyphen(reading, i) ? i + 1 : i
  const word = wordAt(reading, at)
  if (isNumber(reading, at, 'percentage') && isNumber(reading, at + 1, 'points'))
    return { next: at + 2, unit: { unit: 'point' } }
  if (isNumber(reading, at, 'per') && isNumber(reading, at + 1, 'cent')) return { next: at + 2, unit: {} }
  if (!reading.numbers.percent.has(word)) return undefined
  const points = isNumber(reading, at + 1, 'points')
  return { next: points ? at + 2 : at + 1, unit: points ? { unit: 'point' } : {} }
}

/** "one in five voters", "nine out of 10 homes": a share in percent. */
export function findOdds(reading: Reading, i: number): NumberFinding | undefined {
  const top = numeralAt(reading, i)
  if (!top || top.low !== undefined || !startsNumber(reading, i)) return undefined
  const out = isNumber(reading, top.next, 'out') && isNumber(reading, top.next + 1, 'of')
  if (!out && !isNumber(reading, top.next, 'inside')) return undefined
  const bottom = numeralAt(reading, top.next + (out ? 2 : 1))
  const [some, all] = [Number(top.value), Number(bottom?.value)]
  // "seven in ten nurses"; "three in six days" counts something else
  if (!out && top.value !== '1' && !ROUND.has(all)) return undefined
  if (!bottom || bottom.low !== undefined || !(some < all && all <= MOST_OF)) return undefined
  const of = headAfter(reading, bottom.next)
  if (of === undefined || reading.time.units.has(of)) return undefined
  const share = (100 * some) / all
  const mod = Number.isInteger(share) ? {} : { mod: 'approx' as const }
  return { first: i, next: bottom.next, by: 'odds', kind: 'percent', value: decimalOf(share, 1), of, ...mod }
}

/** Numbers of which more than one is a share: "two in five", "seven in ten". */
const ROUND: ReadonlySet<number> = new Set([3, 4, 5, 10, 100])
/** Of so many at most; beyond it are the two numbers counts. */
const MOST_OF = 100

/** "a third of the seats", "two-thirds of members", "half of the troops": a share in percent, to one decimal place. */
export function findShare(reading: Reading, i: number): NumberFinding | undefined {
  // "a quarter of a million" and "half a million" are numbers
  if (!reading.lexemes[i]?.text.match(/^\d/) && (numeralAt(reading, i)?.next ?? 0) > i + 2) return undefined
  const half = isNumber(reading, i, 'half')
  const top = half
    ? { next: i, value: '1' }
    : isNumber(reading, i, 'a')
      ? { next: i + 1, value: '1' }
      : numeralAt(reading, i)
  if (!top) return undefined
  const at = isHyphen(reading, top.next) ? top.next + 1 : top.next
  const bottom = reading.numbers.fractions.get(wordAt(reading, at))
  if (bottom === undefined || Number(top.value) >= bottom) return undefined
  const article = isNumber(reading, i, 'a')
  const of = isNumber(reading, at + 1, 'of')
  // "a second of silence", "a third visit": only "a third of the"
  if ((article || half) && !of && !(half && isNumber(reading, at + 1, 'the'))) return undefined
  const head =
    of || half ? headAfter(reading, ofAfter(reading, at + 1) ?? at + 2) : headAfter(reading, at + 1)
  const share = (100 * Number(top.value)) / bottom
  const mod = Number.isInteger(share) ? {} : { mod: 'approx' as const }
  return {
    first: i,
    next: at + 1,
    by: 'share',
    kind: 'percent',
    value: decimalOf(share, 1),
    ...headOf(head),
    ...mod,
  }
}
