import type { NameLists } from '../../../locales/index.ts'
import { Facts, hashForm, mix, outlineOf } from '../../../text/index.ts'
import type { WordList } from '../../../text/index.ts'
import type { Word } from '../words.ts'

/** What the learned finder of names asks of a word by itself, whatever stands around it: hashes and small numbers. */
export interface WordMark {
  readonly word: number
  readonly cluster: number
  /** How the word is written inside sentences: 0 not known, 1 small, 2 either, 3 capital. */
  readonly habit: number
  /** Capitals, small letters, digits and marks, runs shortened. */
  readonly shape: number
  /** Word lists that hold it. */
  readonly lists: readonly number[]
  /** All of them as one number. */
  readonly listed: number
  /** Ends and beginnings of two to four letters. */
  readonly affixes: readonly number[]
}

const EDGE_HASH = hashForm('<edge>')
/** Stands for the words before and after a sentence. */
export const EDGE: WordMark = {
  word: EDGE_HASH,
  cluster: EDGE_HASH,
  habit: 0,
  shape: EDGE_HASH,
  lists: [],
  listed: EDGE_HASH,
  affixes: [],
}

/** The lists that a name may have words of; a word is asked for the ones that hold it. */
const LISTS = [
  'givenNames',
  'familyFirst',
  'common',
  'titleHeads',
  'honorifics',
  'titleModifiers',
  'organisationHeads',
  'organisationOpeners',
  'organisationFirsts',
  'organisationNouns',
  'companySuffixes',
  'carrierHeads',
  'placeHeads',
  'placeOpeners',
  'placePrepositions',
  'eventHeads',
  'particles',
  'calendar',
  'functionWords',
  'speechVerbs',
  'stateNouns',
  'otherWords',
  'groupNouns',
  'unnamedNouns',
] as const satisfies readonly (keyof NameLists)[]

const tables = new WeakMap<NameLists, ReadonlyMap<string, readonly number[]>>()

function tableOf(names: NameLists): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(names)
  if (known) return known
  const table = new Map<string, number[]>()
  for (const list of LISTS) {
    const hash = hashForm(`list ${list}`)
    for (const word of names[list].keys()) {
      const there = table.get(word)
      if (there) there.push(hash)
      else table.set(word, [hash])
    }
  }
  tables.set(names, table)
  return table
}

/** Longest word whose shape is looked at to its end, in code units. */
const LONGEST = 20

/** "Aa" for "Velde", "AAA" for "KTA", "A.A." for "J.R.", "Aa-a" for "Dae-sung". */
function shapeOf(text: string): number {
  let shape = ''
  let before = ''
  for (const char of text.slice(0, LONGEST)) {
    const kind = kindOf(char)
    if (kind !== before || (kind === 'A' && shape.length < 3)) shape += kind
    before = kind
  }
  return hashForm(`shape ${shape}`)
}

/** "A" for a capital, "a" for another letter, "0" for a digit; any other character stands for itself. */
function kindOf(char: string): string {
  const code = char.charCodeAt(0)
  if (code >= 97 && code <= 122) return 'a'
  if (code >= 65 && code <= 90) return 'A'
  if (code >= 48 && code <= 57) return '0'
  if (code < 128) return char
  return /\p{Lu}/u.test(char) ? 'A' : /\p{L}/u.test(char) ? 'a' : char
}

const CLUSTER_SEED = hashForm('cluster')
const NOTHING: readonly number[] = []

/** A mark, and whose it is. */
interface KnownMark {
  readonly of: WordMarks
  readonly mark: WordMark
}

const knownMarks = new Facts<KnownMark>()

/** Makes the marks of words, each once. */
export class WordMarks {
  readonly names: NameLists
  private readonly words: WordList
  private readonly table: ReadonlyMap<string, readonly number[]>
  constructor(words: WordList, names: NameLists) {
    this.words = words
    this.names = names
    this.table = tableOf(names)
  }

  of(word: Word): WordMark {
    const known = knownMarks.of(word.spelling)
    if (known?.of === this) return known.mark
    return knownMarks.keep(word.spelling, { of: this, mark: this.make(word) }).mark
  }

  private make({ text, fold, spelling }: Word): WordMark {
    const { form } = outlineOf(spelling)
    const word = hashForm(form)
    const entry = this.words.get(word)
    const lists = this.table.get(fold) ?? NOTHING
    return {
      word,
      cluster: mix(CLUSTER_SEED, entry?.cluster ?? 0),
      habit: entry?.habit ?? 0,
      shape: shapeOf(text),
      lists,
      listed: lists.reduce(mix, 1),
      affixes: [2, 3, 4].flatMap(n => [hashForm(`-${form.slice(-n)}`), hashForm(`${form.slice(0, n)}-`)]),
    }
  }
}

const memories = new WeakMap<WordList, WordMarks>()

/** The marks of the words of a language, with what it remembers of earlier reports. */
export function marksOf(words: WordList, names: NameLists): WordMarks {
  const known = memories.get(words)
  if (known?.names === names) return known
  const fresh = new WordMarks(words, names)
  memories.set(words, fresh)
  return fresh
}
