import type { NumberWords } from '../../locales/index.ts'
import { isHyphen, type Lexeme, type Reading } from './lexemes.ts'
import { numeralAt } from './numerals.ts'

/** How many words a counted noun may stand after its number ("28,500 heavily armed American combat troops"). */
const REACH = 7

/** The head noun of the phrase that begins at an index, lower case and singular; undefined where no noun phrase does. */
export function headAfter(reading: Reading, i: number): string | undefined {
  const head = headAt(reading, i)
  return head && singular(head.lower, reading.numbers)
}

/** Whether the noun phrase that begins at an index is plural ("members", "people"). */
export function isPluralAfter(reading: Reading, i: number): boolean {
  const head = headAt(reading, i)
  return head !== undefined && looksPlural(head.lower, reading.numbers)
}

const headAt = (reading: Reading, i: number): Lexeme | undefined =>
  reading.lexemes[i]?.tag ? taggedHead(reading, i) : plainHead(reading, i)

/** The last noun of an unbroken run of adjectives, participles and nouns; a plural ends the run unless a noun follows. */
function taggedHead(reading: Reading, i: number): Lexeme | undefined {
  let head: Lexeme | undefined
  for (let at = i; at < Math.min(reading.lexemes.length, i + REACH); at++) {
    const lexeme = reading.lexemes[at] as Lexeme
    if (isHyphen(reading, at)) continue
    if (lexeme.tag === 'POS') {
      // "one of the city's bridges": the owner is not what is counted
      head = undefined
      continue
    }
    if (lexeme.kind !== 'word' || lexeme.lower.startsWith("'")) break
    // right after a number the tagger's verb in -s is a plural
    if (
      /^NN/.test(lexeme.tag) ||
      (at === i && lexeme.tag === 'VBZ' && looksPlural(lexeme.lower, reading.numbers))
    ) {
      if (nounEnds(reading, at, head)) break
      head = lexeme
    } else if (head && !(lexeme.tag === 'JJ' && head.tag !== 'NNS')) break
    else if (
      !/^(?:JJ[RS]?|VB[NG]|RB|CD)$/.test(lexeme.tag) ||
      (at === i && /^(?:VBN|RB)$/.test(lexeme.tag) && reading.numbers.notHeads.has(lexeme.lower))
    )
      break
    if (head && reading.numbers.notHeads.has(head.lower)) return undefined
  }
  return head && isNoun(head) && !reading.numbers.notHeads.has(head.lower) ? head : undefined
}

const isNoun = (lexeme: Lexeme): boolean => /^\p{Ll}/u.test(lexeme.text) || lexeme.tag !== 'NNP'

/** After "troops" a capitalised word or one that is tagged a day begins something else. */
const nounEnds = (reading: Reading, at: number, head: Lexeme | undefined): boolean => {
  const lexeme = reading.lexemes[at] as Lexeme
  if (!head) return false
  if (head.tag === 'NNS' && lexeme.tag !== 'NNS') return true
  return (
    reading.time.weekdays.has(lexeme.lower) ||
    reading.time.days.has(lexeme.lower) ||
    (lexeme.capital && !head.capital)
  )
}

/** Without tags: the first word that looks like a plural, else the first word, before a word that cannot stand in a noun phrase. */
function plainHead(reading: Reading, i: number): Lexeme | undefined {
  let first: Lexeme | undefined
  for (let at = i; at < Math.min(reading.lexemes.length, i + REACH - 2); at++) {
    const lexeme = reading.lexemes[at] as Lexeme
    if (isHyphen(reading, at)) continue
    if (lexeme.kind !== 'word' || lexeme.lower.startsWith("'") || reading.numbers.notHeads.has(lexeme.lower))
      break
    if (reading.time.weekdays.has(lexeme.lower) || reading.time.days.has(lexeme.lower)) break
    if (!lexeme.capital && looksPlural(lexeme.lower, reading.numbers)) return lexeme
    if (!lexeme.capital && !reading.numbers.participle.test(lexeme.lower)) first ??= lexeme
    if (numeralAt(reading, at)) break
  }
  return first
}

const looksPlural = (word: string, numbers: NumberWords): boolean =>
  numbers.irregular.has(word) || /[^su]s$/.test(word)

/** A noun in the singular by the endings and exceptions of the locale: "troops" is "troop", "people" is "person". */
export function singular(word: string, numbers: NumberWords): string {
  const irregular = numbers.irregular.get(word)
  if (irregular !== undefined) return irregular
  for (const [ending, single] of numbers.endings) {
    if (word.length > ending.length + 1 && word.endsWith(ending))
      return word.slice(0, word.length - ending.length) + single
  }
  return word
}

/** A head noun as the field of a finding. */
export const headOf = (head: string | undefined): { of?: string } => (head === undefined ? {} : { of: head })
