import type { Locale, NumberClass, NumberWords, TimeClass } from '../../locales/index.ts'

/** Makes what is asked for only once an object: the words of a locale never change. */
function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>()
  return key => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}

/** The first words of the phrases of a map. */
const firstWords: (phrases: ReadonlyMap<string, unknown>) => ReadonlySet<string> = once(
  phrases => new Set([...phrases.keys()].map(phrase => phrase.split(' ')[0] as string)),
)

/** A phrase of a map, in words. */
interface Phrase {
  readonly words: readonly string[]
  readonly value: unknown
}

/** The phrases of a map by their first word, the longest first. */
export const phrasesFrom: (phrases: ReadonlyMap<string, unknown>) => ReadonlyMap<string, readonly Phrase[]> =
  once(phrases => {
    const all = [...phrases].map(([phrase, value]): Phrase => ({ words: phrase.split(' '), value }))
    all.sort((a, b) => b.words.length - a.words.length)
    return Map.groupBy(all, phrase => phrase.words[0] as string)
  })

const STARTING: readonly TimeClass[] = [
  'a',
  'half',
  'few',
  'several',
  'every',
  'per',
  'last',
  'this',
  'that',
  'same',
  'next',
  'previous',
  'following',
  'fiscal',
  'bc',
  'ad',
  'yearNoun',
  'single',
  'closing',
  'smallHours',
  'alike',
  'couple',
  'full',
]

/** The words with which an expression of time can begin; all others need not be tried. */
export const timeStarts: (locale: Pick<Locale, 'time' | 'numbers'>) => ReadonlySet<string> = once(
  ({ time, numbers }) => {
    const maps = [
      time.months,
      time.weekdays,
      time.seasons,
      time.units,
      time.parts,
      time.days,
      time.points,
      time.frequencies,
      time.decades,
    ]
    const counts = [numbers.ones, numbers.tens, numbers.ordinals, numbers.vague]
    return new Set([
      ...firstWords(time.references),
      ...firstWords(time.holidays),
      ...[...maps, ...counts].flatMap(map => [...map.keys()]),
      ...STARTING.flatMap(name => [...time.classes[name]]),
      ...time.longWords,
      'q',
      'h',
      "'",
    ])
  },
)

const COUNTING: readonly NumberClass[] = ['a', 'half', 'between']

/** The words and signs with which a number can begin. */
export const numberStarts: (numbers: NumberWords) => ReadonlySet<string> = once(numbers => {
  const maps = [
    numbers.ones,
    numbers.tens,
    numbers.vague,
    numbers.ordinals,
    numbers.groups,
    numbers.scales,
    numbers.fractions,
  ]
  return new Set([
    ...maps.flatMap(map => [...map.keys()]),
    ...COUNTING.flatMap(name => [...numbers.classes[name]]),
    ...[...numbers.signs.keys()].map(sign => sign.toLowerCase()),
    ...numbers.classes.several,
  ])
})
