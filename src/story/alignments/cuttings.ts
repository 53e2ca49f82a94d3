import type { SenseWords } from '../../locales/index.ts'
import type { Unit, Word } from './units.ts'

/** Words of matter, negations or modals that two quotations of one speaker share where one is cut from the other: "a con" may stand in many. */
const TELLING = 2
/** Words from which a quotation is cut from another though words between them are left out. */
const WHOLE = 3
/** Words of the longest two quotations that are one with a word changed; longer ones are known by what runs alike in them. */
const SHORT = 5

/** How one quotation was made from another of the same speaker. */
export type Making = 'cut' | 'changed'

/**
 * Whether and how one of two quotations of one speaker is made from the other: cut from it (`"never knowingly"`, from `"I have never
 * knowingly broken a lock,"`), cut together (`"We will strike,"`, from `"We will not rule out a strike,"`), or changed in a word
 * (`"pure fiction"`, `"pure invention"`). Who the speakers are is not asked.
 */
export function makingOf(a: Unit, b: Unit, meaning: Tellers): Making | undefined {
  const [short, long] = a.quoted.length <= b.quoted.length ? [a, b] : [b, a]
  if (isCut(short, long, meaning)) return 'cut'
  return isChanged(short.quoted, long.quoted) ? 'changed' : undefined
}

type Tellers = Pick<SenseWords, 'negations' | 'modals'>

function isCut(short: Unit, long: Unit, { negations, modals }: Tellers): boolean {
  const words = short.quoted
  if (words.length === long.quoted.length || short.quotedForms.size === 0) return false
  const isSentence = words.length >= WHOLE && short.rendering !== 'mixed'
  const telling = words.filter(
    ({ form, concept }) => concept !== '' || negations.has(form) || modals.has(form),
  )
  if (!isSentence && telling.length < TELLING) return false
  return holds(long.quoted, words) || (isSentence && holdsInOrder(long.quoted, words))
}

const holds = (long: readonly Word[], short: readonly Word[]): boolean =>
  long.some((_, at) => short.every(({ form }, i) => form === long[at + i]?.form))

function holdsInOrder(long: readonly Word[], short: readonly Word[]): boolean {
  let met = 0
  for (const { form } of long) if (form === short[met]?.form) met++
  return met === short.length
}

function isChanged(a: readonly Word[], b: readonly Word[]): boolean {
  if (a.length !== b.length || a.length > SHORT) return false
  const unlike = a.flatMap((word, i) => (word.form === b[i]?.form ? [] : [[word, b[i] as Word] as const]))
  const [only] = unlike
  if (only === undefined || unlike.length > 1 || only.some(({ concept }) => concept === '')) return false
  return a.some((word, i) => word.concept !== '' && word.form === b[i]?.form)
}
