import { mix } from '../../../text/index.ts'
import type { AnalysedSentence } from '../../analysis.ts'
import type { TokenKind, Traces } from './traces.ts'

/** The features of one token, as hashes; emptied and filled again for the next. */
export class FeatureList {
  readonly hashes: Int32Array
  /** How many of `hashes` are in use. */
  count = 0
  /** Where the hash of each kind begins. */
  private readonly kinds: Int32Array
  constructor(seed: number, most: number) {
    const own = mix(seed, seed)
    this.kinds = Int32Array.from({ length: KINDS }, (_, kind) => mix(own, kind))
    this.hashes = new Int32Array(most)
  }
  /** Adds the feature of a kind with up to four values. Each kind has a number of its own, which the weights know it by. */
  add(kind: number, a: number, b = 0, c = 0, d = 0): void {
    this.hashes[this.count++] = mix(mix(mix(mix(this.kinds[kind] as number, a), b), c), d)
  }
}

/** More than there are kinds of features. */
const KINDS = 256

/** Stands for what lies outside the sentence. */
export const EDGE = 0x7a11
const OUTSIDE: TokenKind = {
  word: EDGE,
  stem: EDGE,
  tag: EDGE,
  cluster: -1,
  shape: 0,
  is: 0,
  verb: 0,
  sums: undefined,
}

/** The traces of one sentence, with something to say beyond its edges too. */
export class Around {
  readonly traces: Traces
  readonly first: number
  readonly last: number
  /** Whether any of it is quoted. */
  readonly quoted: boolean
  constructor(traces: Traces, sentence: AnalysedSentence) {
    this.traces = traces
    this.first = sentence.first
    this.last = sentence.last
    let quoted = false
    for (let i = this.first; i < this.last && !quoted; i++) quoted = traces.quote[i] !== 0
    this.quoted = quoted
  }
  has(i: number): boolean {
    return i >= this.first && i < this.last
  }
  kind(i: number): TokenKind {
    return this.has(i) ? (this.traces.kinds[i] as TokenKind) : OUTSIDE
  }
  word(i: number): number {
    return this.has(i) ? (this.traces.word[i] as number) : EDGE
  }
  stem(i: number): number {
    return this.has(i) ? (this.traces.stem[i] as number) : EDGE
  }
  tag(i: number): number {
    return this.has(i) ? (this.traces.tag[i] as number) : EDGE
  }
  cluster(i: number): number {
    return this.has(i) ? (this.traces.cluster[i] as number) : -1
  }
  quote(i: number): number {
    return this.has(i) ? (this.traces.quote[i] as number) : 9
  }
  ruled(i: number): number {
    return this.has(i) ? (this.traces.ruled[i] as number) : 9
  }
  is(i: number): number {
    return this.has(i) ? (this.traces.is[i] as number) : 0
  }
}
