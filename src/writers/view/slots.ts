import type { Discrepancy } from '../../model/index.ts'
import { flat } from './names.ts'
import { cutAt, tidied } from './typography.ts'
import { dateInWords } from './words.ts'

/** How much of a claim stands in a heading, in characters. */
const LONGEST_CLAIM = 70

/** What is needed to tell what a disagreement is about. */
type Slotted = Pick<Discrepancy, 'kind' | 'slot' | 'by' | 'sides'> & Partial<Discrepancy>

/** What a disagreement is about, in words: "Length of the trip", "Number of barges", "Who said it". */
export const slotInWords = (discrepancy: Slotted): string =>
  wordsOfSlot(discrepancy).replace(/^./u, first => first.toUpperCase())

/** What stands on the two sides of a claim where nobody denies it, by the event of its slot. */
const POLARITIES: Readonly<Record<string, string>> = {
  prospect: 'how sure it is',
  firmness: 'how sure it is',
  belief: 'told at first, and later',
}

function wordsOfSlot(discrepancy: Slotted): string {
  const { kind, slot, sides, by } = discrepancy
  const [event, predicate] = [flat(slot.event), flat(slot.predicate)]
  const isOne = event === predicate
  if (event === 'facet') return predicate
  if (/\s/u.test(event) && !isOne) return predicate === '' ? event : `${event}: ${predicate}`
  // words around a value are shown as words
  const thing = isOne && /\s/u.test(event) ? quoted(event) : predicate || event
  switch (kind) {
    case 'wording':
      return event === 'name' ? `how a name is spelled: ${thing}` : thing
    case 'attribution':
      return event === 'reason' ? `why: “${thing}”` : 'who said it'
    case 'polarity':
      return `${POLARITIES[event] ?? 'said and denied'}: ${claim(sides[0]?.value ?? thing)}`
    case 'date':
      if (/^date of /u.test(thing)) return thing
      return `when: ${/^“|^\S+$/u.test(thing) ? thing : quoted(thing)}`
    case 'place':
      return `where: ${thing}`
    case 'order':
      return `what came first: ${thing}`
    case 'duration':
      return thing.startsWith('“') ? `how long: ${thing}` : `length of the ${thing}`
    case 'count':
      return /(?:%|\bper ?cent)$/u.test(sides[0]?.value ?? '') ? `share: ${thing}` : counting(thing, by)
  }
}

/** Words that stand beside a value; where dots do not hold its place already, they stand behind. */
const quoted = (words: string): string => (words.includes('…') ? `“${words}”` : `“${words} …”`)

/** A claim as a heading has it: without the word that joins it to its sentence. */
function claim(value: string): string {
  const bare = flat(value)
    .replace(/^that\s+/u, '')
    .replace(/^["“]|[",”]+$/gu, '')
  const { text, cut } = cutAt(bare, LONGEST_CLAIM)
  return `“${tidied(text)}”${cut ? ' …' : ''}`
}

/** Quantities of which a story has one, and no number of them. */
const SUMS = /^(?:crowd|turnout|bail|price|ransom|bribe|rescue package|demand)$/

/** What is counted: a state that people are in as it is, a thing in the plural, a rank as a question. */
function counting(thing: string, by: string): string {
  const rule = by.split('/').at(-1)
  if (rule === 'ordinal') return `which ${thing} it was`
  if (thing.startsWith('“')) return `${rule === 'money' ? 'amount' : 'number'}: ${thing}`
  if (thing === 'number') return rule === 'money' ? 'amount' : rule === 'percent' ? 'share' : thing
  if (rule === 'money') return `amount of the ${thing}`
  if (rule === 'percent') return `share: ${thing}`
  if (rule === 'age' || (rule === 'quantity' && SUMS.test(thing))) return thing
  // a currency by its name, or by its code
  if (/^amount in /u.test(thing)) return /[a-z]$/u.test(thing) ? plural(thing) : thing
  return /(?:ed|ing|dead|hurt)$/u.test(thing) ? thing : `number of ${plural(thing)}`
}

function plural(noun: string): string {
  if (noun === 'person') return 'people'
  if (/s$/u.test(noun)) return noun
  if (/[^aeiou]y$/u.test(noun)) return noun.replace(/y$/u, 'ies')
  return /(?:ch|sh|x)$/u.test(noun) ? `${noun}es` : `${noun}s`
}

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second']

/** The value of a slot in words: dates and durations spelled out ("PT2H": "2 hours"), others as they are. */
export function valueInWords(kind: Discrepancy['kind'], value: string): string {
  if (kind === 'date') return dateInWords(value)
  const found = kind === 'duration' ? DURATION.exec(value) : null
  const parts = found
    ?.slice(1)
    .flatMap((count, i) => (count ? [`${Number(count)} ${UNITS[i]}${Number(count) === 1 ? '' : 's'}`] : []))
  return parts && parts.length > 0 ? parts.join(' ') : value
}
