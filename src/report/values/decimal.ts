/** A decimal numeral without grouping commas, spaces or useless zeros: "28,500" is "28500". */
export function plain(numeral: string): string {
  const digits = numeral.replace(/[,\u00A0\u2009\u202F]/g, '')
  const [whole = '0', fraction = ''] = digits.split('.')
  const left = trimFront(whole)
  const right = trimEnd(fraction)
  return right ? `${left}.${right}` : left
}

/** A decimal times a power of ten, exactly: "3.5" by 9 is "3500000000". */
export function scale(decimal: string, power: number): string {
  const [whole = '0', fraction = ''] = decimal.split('.')
  const padded = fraction.padEnd(power, '0')
  return plain(`${whole}${padded.slice(0, power)}.${padded.slice(power)}`)
}

/** A number of the program as a decimal, to at most `places` decimal places. */
export const decimalOf = (value: number, places = 6): string =>
  plain(value.toFixed(Number.isInteger(value) ? 0 : places))

const trimFront = (digits: string): string => {
  let at = 0
  while (at < digits.length - 1 && digits[at] === '0') at++
  return digits.slice(at) || '0'
}

const trimEnd = (digits: string): string => {
  let end = digits.length
  while (end > 0 && digits[end - 1] === '0') end--
  return digits.slice(0, end)
}
