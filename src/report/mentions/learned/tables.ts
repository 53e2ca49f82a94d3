import type { NameLists } from '../../../locales/index.ts'
import { mix } from '../../../text/index.ts'
import type { Word } from '../words.ts'
import { seedOf, standing } from './standing.ts'
import type { Scan } from '../scan.ts'

/** Lists of names, found by hash: an open-addressed table of keys and the lists, one bit each, that hold what the key stands for. */
interface Tables {
  /** Key and bits by turns; no bits where a slot is free. */
  readonly slots: Int32Array
  readonly mask: number
  /** What stands for each list among the features. */
  readonly seeds: readonly number[]
}

/** Bit of a key that longer names go on from. */
const OPEN = 1 << 30
/** The first slot of a key is its upper bits. */
const SHIFT = 14
/** Slots, a third of them taken: as many as the upper bits of a key can tell. */
const SIZE = 1 << (32 - SHIFT)
/** Most words of a listed name. */
const LONGEST_NAME = 6

const known = new WeakMap<NameLists, Tables>()

/** The tables of a language; made once, when they are first asked for. */
function tablesOf(names: NameLists): Tables {
  const there = known.get(names)
  if (there) return there
  const seeds: number[] = []
  const tables: Tables = { slots: new Int32Array(SIZE * 2), mask: SIZE - 1, seeds }
  const bits = new Map<string, number>()
  for (const [number, table] of names.tables.entries()) {
    for (let at = 0; at < table.length; ) {
      const bar = table.indexOf('|', at)
      const end = table.indexOf('\n', bar)
      let lists = 0
      for (const code of table.slice(at, bar)) {
        const list = `table ${number} ${code}`
        if (!bits.has(list)) seeds.push(seedOf(list))
        const bit = bits.get(list) ?? bits.size
        bits.set(list, bit)
        lists |= 1 << bit
      }
      at = end < 0 ? table.length : end
      addNames(tables, table, bar + 1, at, lists)
      at++
    }
  }
  known.set(names, tables)
  return tables
}

const COMMA = 44
const SPACE = 32

/** Adds the names in `table[from, to)`; letter by letter, for there are a hundred thousand. */
function addNames(tables: Tables, table: string, from: number, to: number, lists: number): void {
  let key = 0
  let word = SEED
  for (let i = from; i <= to; i++) {
    const code = i < to ? table.charCodeAt(i) : COMMA
    if (code !== COMMA && code !== SPACE) {
      word = mix(word, code)
      continue
    }
    key = key === 0 ? word : mix(key, word)
    word = SEED
    mark(tables, key, code === SPACE ? OPEN : lists)
    if (code === COMMA) key = 0
  }
}

const SEED = 0x2545f491

function hashOf(text: string): number {
  let hash = SEED
  for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i))
  return hash
}

function slotOf({ slots, mask }: Tables, key: number): number {
  let slot = key >>> SHIFT
  while (slots[slot * 2 + 1] !== 0 && slots[slot * 2] !== key) slot = (slot + 1) & mask
  return slot * 2
}

function mark(tables: Tables, key: number, bits: number): void {
  const slot = slotOf(tables, key)
  tables.slots[slot] = key
  tables.slots[slot + 1] = (tables.slots[slot + 1] as number) | bits
}

/** Which lists hold a word or a name that it belongs to, and where in it the word stands; hashes. */
export interface Tabled {
  readonly each: readonly (readonly number[] | undefined)[]
  /** All of them as one number. */
  readonly all: Int32Array
}

/** Looks up the open words of a report, and the names that begin with them. */
export function lookUp({ words, sentences, names }: Scan, open: Uint8Array): Tabled {
  const tables = tablesOf(names)
  const { slots, seeds } = tables
  const each = new Array<number[] | undefined>(words.length).fill(undefined)
  const all = new Int32Array(words.length)
  const note = (first: number, length: number, lists: number): void => {
    for (let bit = 0; bit < seeds.length; bit++) {
      if ((lists & (1 << bit)) === 0) continue
      for (let k = 0; k < length; k++) {
        const hash = mix(seeds[bit] as number, standing(k, length))
        const own = each[first + k]
        if (own) own.push(hash)
        else each[first + k] = [hash]
        all[first + k] = mix(all[first + k] as number, hash)
      }
    }
  }
  for (const { first, last } of sentences)
    for (let i = first; i < last; i++) {
      const word = words[i] as Word
      if (!word.capital && open[i] === 0) continue
      let key = hashOf(word.fold)
      for (let length = 1; ; length++) {
        const lists = slots[slotOf(tables, key) + 1] as number
        note(i, length, lists)
        if ((lists & OPEN) === 0 || length === LONGEST_NAME || i + length >= last) break
        key = mix(key, hashOf((words[i + length] as Word).fold))
      }
    }
  return { each, all }
}
