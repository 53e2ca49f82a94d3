import { mix } from '../../../text/index.ts'
import { foldsOf } from '../scan.ts'
import type { Segment } from '../scan.ts'
import type { Word, WordSentence } from '../words.ts'
import type { Gathered } from './company.ts'
import { seedOf } from './standing.ts'
import { markAt, tagAt } from './traces.ts'
import type { NameTraces } from './traces.ts'

/** A place of a name, as the labels of its words have it. */
export interface SeenName extends Segment {
  /** How likely each kind is there, by the words alone. */
  readonly likely: readonly number[]
}

/** A name with all its places in a report. */
export interface NameGroup {
  /** Its folded words. */
  readonly key: string
  readonly places: readonly SeenName[]
  /** Mean over the places. */
  readonly likely: readonly number[]
}

/** Joins the places of the same words. */
export function groupNames(seen: readonly SeenName[], { scan }: NameTraces): NameGroup[] {
  const groups = Map.groupBy(seen, one => foldsOf(scan, one).join(' '))
  return [...groups].map(([key, places]) => ({
    key,
    places,
    likely: (places[0] as SeenName).likely.map(
      (_, kind) => places.reduce((sum, one) => sum + (one.likely[kind] as number), 0) / places.length,
    ),
  }))
}

/** The largest of some numbers, by its place. */
export const largest = (values: readonly number[]): number => values.indexOf(Math.max(...values))

/** Steps into which a likelihood is cut. */
const STEPS = 8
/** Half e-folds by which the likeliest kind leads the next: more are not told apart. */
const MOST_LEAD = 12
/** Most places of a name that are looked at. */
const MOST_PLACES = 12
/** Longest name, and most places, that are told apart. */
const LONGEST = 5
const MOST_COUNTED = 6
/** How far a verb, and a noun, is looked for. */
const VERB_REACH = 7
const NOUN_REACH = 5
/** Longest group of verbs: "would not have been". */
const VERB_GROUP = 5
/** Most features of a name; and slots to find them in, as many as the bits that the shift leaves. */
const ROOM = 3000
const SLOT_SHIFT = 20
const SLOTS = 1 << (32 - SLOT_SHIFT)
/** Keeps these features apart from those of words. */
const APART = 0x51ed27
const CORPUS_SEED = seedOf('corpus of names')

/** A name that shares a word with another, and its likeliest kind, from 1. */
interface Kin {
  readonly key: string
  readonly kind: number
}

/** Writes what is known of a whole name over all its places: features by which its kind is decided. */
export class KindFeatures {
  private readonly traces: NameTraces
  private readonly gathered: Gathered
  /** Likeliest kind of the name that covers a word, from 1. */
  private readonly kindAt: Int8Array
  /** Names by their words, and longer ones by their first ("a ") and last ("z ") word. */
  private readonly byWords = new Map<string, Kin[]>()
  private readonly written = new Int32Array(ROOM)
  private count = 0
  /** Hashes that are written, by their upper bits, and for which name. */
  private readonly slots = new Int32Array(SLOTS)
  private readonly rounds = new Int32Array(SLOTS)
  private round = 0

  constructor(traces: NameTraces, gathered: Gathered, groups: readonly NameGroup[]) {
    this.traces = traces
    this.gathered = gathered
    this.kindAt = new Int8Array(traces.scan.words.length)
    for (const group of groups) {
      const kind = 1 + largest(group.likely)
      for (const { first, last } of group.places) this.kindAt.fill(kind, first, last)
      const words = group.key.split(' ')
      const keys = words.length === 1 ? [group.key] : [`a ${words[0]}`, `z ${words.at(-1)}`]
      for (const word of keys) {
        const kin = this.byWords.get(word)
        if (kin) kin.push({ key: group.key, kind })
        else this.byWords.set(word, [{ key: group.key, kind }])
      }
    }
  }

  /** The features of a name; `corpus` names the corpus of a training text, 0 where a report is read. */
  of(group: NameGroup, corpus: number): Int32Array {
    this.count = 0
    this.round++
    this.put(1, 200)
    this.putLikely(group)
    this.putEnds(group)
    this.putWithin(group)
    this.putKin(group)
    for (const place of group.places.slice(0, MOST_PLACES)) {
      this.putAround(place)
      this.putVerbs(place)
      this.putNouns(place)
    }
    if (corpus > 0) this.putCorpus(group, corpus)
    return this.written.slice(0, this.count)
  }

  /** Writes a feature, once a name. */
  private put(hash: number, kind: number): void {
    const feature = mix(mix(hash, kind), APART)
    let slot = feature >>> SLOT_SHIFT
    while (this.rounds[slot] === this.round) {
      if (this.slots[slot] === feature) return
      slot = (slot + 1) % SLOTS
    }
    if (this.count === ROOM) return
    this.rounds[slot] = this.round
    this.slots[slot] = feature
    this.written[this.count++] = feature
  }

  private sentenceOf(i: number): WordSentence {
    const { words, sentences } = this.traces.scan
    return sentences[(words[i] as Word).sentence] as WordSentence
  }

  /** What the labels of the words say: each kind, the first two, and how far apart they are. */
  private putLikely({ likely, places }: NameGroup): void {
    const order = likely.map((_, kind) => kind)
    order.sort((a, b) => (likely[b] as number) - (likely[a] as number))
    const [first, second] = order as [number, number]
    const step = (share: number): number => Math.min(STEPS - 1, Math.floor(share * STEPS))
    const most = likely[first] as number
    const both = mix(first + 1, second + 1)
    for (const [kind, share] of likely.entries()) this.put(mix(kind + 1, step(share) + 1), 201)
    this.put(mix(first + 1, step(most) + 1), 202)
    this.put(mix(both, step(most) + 1), 203)
    const lead = Math.round(2 * Math.log((most + 0.001) / ((likely[second] as number) + 0.001)))
    this.put(mix(both, Math.min(lead, MOST_LEAD)), 204)
    this.put(mix(first + 1, step(likely.reduce((sum, share) => sum + share, 0))), 205)
    this.put(Math.min(places.length, MOST_COUNTED), 206)
    const kinds = new Set(places.map(one => largest(one.likely)))
    for (const kind of kinds) this.put(mix(kind, kinds.size), 207)
  }

  private putEnds({ places, likely }: NameGroup): void {
    const { first, last } = places[0] as SeenName
    const sentence = this.sentenceOf(first)
    const head = markAt(this.traces, sentence, first)
    const tail = markAt(this.traces, sentence, last - 1)
    const length = Math.min(last - first, LONGEST)
    const several = length > 1 ? 1 : 0
    const kind = 1 + largest(likely)
    this.put(length, 210)
    this.put(tail.word, 211)
    this.put(head.word, 212)
    this.put(mix(tail.word, several), 213)
    this.put(mix(head.word, several), 214)
    this.put(mix(tail.listed, length), 215)
    this.put(mix(head.listed, length), 216)
    this.put(mix(mix(head.listed, tail.listed), length), 217)
    this.put(mix(tail.shape, length), 218)
    this.put(mix(head.shape, length), 219)
    this.put(mix(tail.cluster, several), 220)
    this.put(mix(head.cluster, several), 221)
    for (const [k, affix] of tail.affixes.entries()) this.put(affix, 222 + k)
    if (several) for (const [k, affix] of head.affixes.entries()) this.put(affix, 230 + k)
    this.put(mix(tail.listed, kind), 246)
    this.put(mix(tail.habit, kind), 247)
    this.put(mix(this.traces.tabled.all[last - 1] as number, length), 312)
  }

  private putWithin({ places, likely }: NameGroup): void {
    const { traces } = this
    const { first, last } = places[0] as SeenName
    const sentence = this.sentenceOf(first)
    const kind = 1 + largest(likely)
    let shape = 0
    for (let i = first; i < last; i++) {
      const mark = markAt(traces, sentence, i)
      this.put(mark.word, 238)
      this.put(mark.cluster, 239)
      for (const list of mark.lists) this.put(list, 240)
      shape = mix(shape, mark.shape)
      this.put(traces.known[i] as number, 241)
      this.put(traces.rule[i] as number, 242)
      this.put(mix(traces.ruled[i] as number, kind), 243)
      const { text } = traces.scan.words[i] as Word
      if (text === 'of' || text === '&') this.put(mix(markAt(traces, sentence, i - 1).word, 1), 244)
      for (const list of traces.tabled.each[i] ?? []) {
        this.put(list, 310)
        this.put(mix(list, i === last - 1 ? 3 : i === first ? 1 : 2), 311)
      }
    }
    this.put(shape, 245)
  }

  /** Other names of the report that begin or end with this one, or with its first or last word. */
  private putKin({ key }: NameGroup): void {
    const words = key.split(' ')
    const lone = words.length === 1
    for (const [place, word] of [
      ['a', words[0]],
      ['z', words.at(-1)],
    ] as const) {
      const seed = seedOf(place)
      this.putKinds(this.byWords.get(`${place} ${word}`), key, seed, lone ? 250 : 252)
      if (!lone) this.putKinds(this.byWords.get(word as string), key, seed, 251)
    }
  }

  /** The likeliest kinds of some names, each once: a hostile report has thousands that begin alike. */
  private putKinds(kin: readonly Kin[] | undefined, key: string, seed: number, feature: number): void {
    let told = 0
    for (const other of kin ?? []) {
      if ((told >> other.kind) & 1 || other.key === key) continue
      told |= 1 << other.kind
      this.put(mix(seed, other.kind), feature)
    }
  }

  private putAround({ first, last }: SeenName): void {
    const { traces, kindAt } = this
    const sentence = this.sentenceOf(first)
    const before = markAt(traces, sentence, first - 1)
    const before2 = markAt(traces, sentence, first - 2)
    const after = markAt(traces, sentence, last)
    const after2 = markAt(traces, sentence, last + 1)
    this.put(before.word, 260)
    this.put(before2.word, 261)
    this.put(after.word, 262)
    this.put(after2.word, 263)
    this.put(mix(before2.word, before.word), 264)
    this.put(mix(after.word, after2.word), 265)
    this.put(mix(before.word, after.word), 266)
    this.put(before.cluster, 267)
    this.put(after.cluster, 268)
    this.put(mix(before2.cluster, before.cluster), 269)
    this.put(mix(after.cluster, after2.cluster), 270)
    this.put(before.listed, 271)
    this.put(after.listed, 272)
    this.put(mix(tagAt(traces, sentence, first - 1), tagAt(traces, sentence, last)), 273)
    this.put(mix(markAt(traces, sentence, first - 3).word, mix(before2.word, before.word)), 274)
    this.putCalled(first)
    this.putCalled(last - 1)
    const kindOf = (i: number): number =>
      i >= sentence.first && i < sentence.last ? (kindAt[i] as number) : 0
    this.put(mix(before.word, kindOf(first - 2)), 284)
    this.put(mix(after.word, kindOf(last + 1)), 285)
    this.put(kindOf(first - 1), 286)
    this.put(kindOf(last), 287)
  }

  private putCalled(i: number): void {
    const { noun, kind, nounSaid, kindSaid } = this.gathered.called
    if (noun[i] !== 0) {
      this.put(noun[i] as number, 280)
      this.put(kind[i] as number, 281)
    }
    if (nounSaid[i] === 0) return
    this.put(nounSaid[i] as number, 282)
    this.put(kindSaid[i] as number, 283)
  }

  /** The verb that the name is the subject of, with what follows it, and the verb before the name. */
  private putVerbs({ first, last }: SeenName): void {
    const { traces } = this
    const { words } = traces.scan
    const sentence = this.sentenceOf(first)
    const tagOf = (i: number): string => (words[i] as Word).tag
    for (let i = last; i < Math.min(sentence.last, last + VERB_REACH); i++) {
      if (!/^(?:VB|MD)/.test(tagOf(i))) continue
      let main = i
      for (let k = i + 1; k < Math.min(sentence.last, i + VERB_GROUP); k++) {
        if (!/^(?:VB|MD|RB|TO)/.test(tagOf(k))) break
        if (/^VB/.test(tagOf(k))) main = k
      }
      const verb = markAt(traces, sentence, main)
      const passive = main > i && tagOf(main) === 'VBN' ? 1 : 0
      const next = markAt(traces, sentence, Math.min(main + 1, sentence.last - 1))
      this.put(mix(verb.word, i - last < 2 ? 1 : 2), 290)
      this.put(mix(verb.cluster, passive), 291)
      this.put(mix(verb.word, mix(passive, next.word)), 297)
      break
    }
    for (let i = first - 1; i >= Math.max(sentence.first, first - VERB_REACH); i--) {
      if (!/^VB/.test(tagOf(i))) continue
      this.put(markAt(traces, sentence, i).word, 292)
      break
    }
  }

  /** The nearest common noun on either side. */
  private putNouns({ first, last }: SeenName): void {
    const sentence = this.sentenceOf(first)
    const noun = (i: number): boolean => {
      const { tag, capital } = this.traces.scan.words[i] as Word
      return /^NN/.test(tag) && !capital
    }
    let before = first - 1
    while (before >= Math.max(sentence.first, first - NOUN_REACH) && !noun(before)) before--
    if (before >= Math.max(sentence.first, first - NOUN_REACH)) this.putNoun(sentence, before, 293)
    const end = Math.min(sentence.last, last + NOUN_REACH)
    let after = last
    while (after < end && !noun(after)) after++
    if (after < end) this.putNoun(sentence, after, 295)
  }

  private putNoun(sentence: WordSentence, i: number, kind: number): void {
    const mark = markAt(this.traces, sentence, i)
    this.put(mark.word, kind)
    this.put(mark.cluster, kind + 1)
  }

  /** What the corpus calls such names. */
  private putCorpus({ likely, places }: NameGroup, corpus: number): void {
    const { first, last } = places[0] as SeenName
    const seed = mix(CORPUS_SEED, corpus)
    const sentence = this.sentenceOf(first)
    this.put(seed, 300)
    this.put(mix(seed, 1 + largest(likely)), 301)
    this.put(mix(seed, markAt(this.traces, sentence, last - 1).listed), 302)
    this.put(mix(seed, markAt(this.traces, sentence, first - 1).word), 303)
    this.put(mix(seed, this.traces.ruled[first] as number), 304)
  }
}
