import type { ClauseWords, Locale } from '../../../locales/index.ts'
import type { Span } from '../../../model/index.ts'
import { Facts, firstAt, hashForm, mix, outlineOf } from '../../../text/index.ts'
import type { ChainModel, Spelling, Token, WordList } from '../../../text/index.ts'
import type { Candidate, Scene } from '../scene.ts'

/** What a word with its tag is by itself: small numbers and hashes. One object for all tokens that are alike. */
export interface TokenKind {
  readonly word: number
  readonly stem: number
  readonly tag: number
  readonly cluster: number
  /** Capitals, digits and hyphens. */
  readonly shape: number
  /** What the word and tag are good for, as bits of {@link IS}. */
  readonly is: number
  /** Entry of the reporting verbs: 0 none, 1 speech, 2 attitude. */
  readonly verb: number
  /** What the weights of a chain of cues make of the kind, kept by whoever has the weights. */
  sums: CueSum | undefined
}

/** Sums of weights, and of which chain they are. */
export interface CueSum {
  readonly of: ChainModel
  readonly sums: Int32Array
}

/** What the learned finders ask of each token of a report, worked out once. */
export interface Traces {
  readonly scene: Scene
  readonly kinds: readonly TokenKind[]
  readonly word: Int32Array
  readonly stem: Int32Array
  readonly tag: Int32Array
  readonly cluster: Int32Array
  readonly is: Int32Array
  /** 0 outside quotation marks, 1 inside, 2 the opening mark, 3 the closing mark. */
  readonly quote: Uint8Array
  /** Token behind the last of the quotation that begins or holds this token, or -1. */
  readonly quoteEnd: Int32Array
  /** What the rules made of the token: 0 nothing; 1 source, 2 cue, 3 content of some candidate. */
  readonly ruled: Uint8Array
  /** Hash of the rule whose cue holds the token, or 0. */
  readonly rule: Int32Array
  /** Index of the first candidate of the rules whose cue holds the token, or -1. */
  readonly owner: Int32Array
}

/** Bits of {@link TokenKind.is}. */
export const IS = {
  verb: 1,
  finite: 2,
  adverb: 4,
  noun: 8,
  /** Modals, verbs and "to": what a chain of verbs is made of. */
  chain: 16,
  participle: 32,
  comma: 64,
  that: 128,
  to: 256,
  negation: 512,
  be: 1024,
  /** What ends a clause. */
  stop: 2048,
  /** What stands between a cue and its content. */
  marker: 4096,
  /** What opens a clause. */
  opener: 8192,
  /** "and" and its like join clauses. */
  joint: 16384,
  /** Marks, names and numbers: no part of a cue. */
  mute: 32768,
} as const

const TAG_BITS: ReadonlyMap<string, number> = new Map([
  ['VBD', IS.verb | IS.finite | IS.chain],
  ['VBZ', IS.verb | IS.finite | IS.chain],
  ['VBP', IS.verb | IS.finite | IS.chain],
  ['MD', IS.verb | IS.finite | IS.chain],
  ['VB', IS.verb | IS.chain],
  ['VBG', IS.verb | IS.chain],
  ['VBN', IS.verb | IS.chain | IS.participle],
  ['TO', IS.chain],
  ['RB', IS.adverb],
  ['RBR', IS.adverb],
  ['RBS', IS.adverb],
  ['NN', IS.noun],
  ['NNS', IS.noun],
  ['NNP', IS.noun | IS.mute],
  ['NNPS', IS.noun | IS.mute],
  ...['CD', 'POS', 'SYM', '$', '.', ',', ':', "''", '``', '-LRB-', '-RRB-', 'HYPH', 'NFP', 'LS', '#'].map(
    (tag): [string, number] => [tag, IS.mute],
  ),
])

const made = new WeakMap<ClauseWords, ReadonlyMap<string, number>>()

function bitsOf(words: ClauseWords): ReadonlyMap<string, number> {
  const known = made.get(words)
  if (known) return known
  const bits = new Map<string, number>()
  const put = (bit: number, list: Iterable<string>): void => {
    for (const word of list) bits.set(word, (bits.get(word) ?? 0) | bit)
  }
  put(IS.comma, [','])
  put(IS.stop, [',', ';', ':', '.'])
  put(IS.opener, [',', ';', ':', '--', '—', '–'])
  put(IS.that, words.complementisers)
  put(IS.to, words.infinitiveMarks)
  put(IS.negation, words.negations)
  put(IS.be, words.formsOfBe)
  put(IS.marker, words.contentMarkers)
  put(IS.opener, words.openers)
  put(IS.joint, words.conjunctions)
  made.set(words, bits)
  return bits
}

const SHAPES: readonly [RegExp, number][] = [
  [/^\p{Lu}[\p{Lu}.&-]+$/u, 1],
  [/^\p{Lu}/u, 2],
  [/\d/, 3],
  [/^[\p{L}]+$/u, 4],
  [/^[\p{L}].*-/u, 5],
]

function shapeOf(word: string): number {
  for (const [pattern, shape] of SHAPES) if (pattern.test(word)) return shape
  return 6
}

/** The kinds of a word, one a tag, and whose they are. */
interface KnownKinds {
  readonly of: KindMemory
  readonly kinds: { readonly tag: string; readonly kind: TokenKind }[]
}

const knownKinds = new Facts<KnownKinds>()

/** The kinds of the tokens of reports, each made once. */
class KindMemory {
  readonly locale: Locale
  private readonly words: WordList
  constructor(words: WordList, locale: Locale) {
    this.words = words
    this.locale = locale
  }

  kindOf(scene: Scene, i: number): TokenKind {
    const spelling = scene.analysis.spellings[i] as Spelling
    const tag = scene.analysis.tags[i] ?? ''
    let known = knownKinds.of(spelling)
    if (known?.of !== this) known = knownKinds.keep(spelling, { of: this, kinds: [] })
    for (const one of known.kinds) if (one.tag === tag) return one.kind
    const kind = this.make(spelling, tag, scene.lower[i] ?? '', scene.stems[i] ?? '')
    known.kinds.push({ tag, kind })
    return kind
  }

  private make(spelling: Spelling, tag: string, lower: string, stem: string): TokenKind {
    const word = hashForm(outlineOf(spelling).form)
    const verb = this.locale.speech.cueVerbs.get(stem)
    return {
      word,
      stem: hashForm(stem),
      tag: hashForm(tag),
      cluster: this.words.get(word)?.cluster ?? 0,
      shape: shapeOf(spelling.text),
      is: (TAG_BITS.get(tag) ?? 0) | (bitsOf(this.locale.clauses).get(lower) ?? 0),
      verb: verb === undefined ? 0 : verb.class === 'speech' ? 1 : 2,
      sums: undefined,
    }
  }
}

const memories = new WeakMap<WordList, KindMemory>()

function memoryOf(words: WordList, locale: Locale): KindMemory {
  const known = memories.get(words)
  if (known?.locale === locale) return known
  const fresh = new KindMemory(words, locale)
  memories.set(words, fresh)
  return fresh
}

/** Reads the traces of a report; `candidates` are what the rules found. */
export function traceAll(scene: Scene, words: WordList, candidates: readonly Candidate[]): Traces {
  const n = scene.analysis.tokens.length
  const traces = {
    scene,
    kinds: new Array<TokenKind>(n),
    word: new Int32Array(n),
    stem: new Int32Array(n),
    tag: new Int32Array(n),
    cluster: new Int32Array(n),
    is: new Int32Array(n),
    quote: new Uint8Array(n),
    quoteEnd: new Int32Array(n).fill(-1),
    ruled: new Uint8Array(n),
    rule: new Int32Array(n),
    owner: new Int32Array(n).fill(-1),
  }
  markKinds(scene, traces, memoryOf(words, scene.locale))
  markQuotes(scene, traces)
  markRules(scene, traces, candidates)
  return traces
}

type Written<Key extends keyof Traces> = { kinds: TokenKind[] } & Pick<Traces, Key>

function markKinds(
  scene: Scene,
  { kinds, word, stem, tag, cluster, is }: Written<'word' | 'stem' | 'tag' | 'cluster' | 'is'>,
  memory: KindMemory,
): void {
  for (let i = 0; i < kinds.length; i++) {
    const kind = memory.kindOf(scene, i)
    kinds[i] = kind
    word[i] = kind.word
    stem[i] = kind.stem
    tag[i] = kind.tag
    cluster[i] = kind.cluster
    is[i] = kind.is
  }
}

function markQuotes(scene: Scene, traces: { quote: Uint8Array; quoteEnd: Int32Array }): void {
  const { regionOf } = scene
  const n = regionOf.length
  let end = -1
  for (let i = n - 1; i >= 0; i--) {
    const region = regionOf[i] as number
    if (region === -1) continue
    if (regionOf[i + 1] !== region) end = i + 1
    traces.quoteEnd[i] = end
    const first = regionOf[i - 1] !== region
    traces.quote[i] = first ? 2 : i + 1 === end ? 3 : 1
  }
}

function markRules(
  scene: Scene,
  traces: { ruled: Uint8Array; rule: Int32Array; owner: Int32Array },
  candidates: readonly Candidate[],
): void {
  for (const [index, one] of candidates.entries()) {
    for (const i of tokensOf(scene, [...one.content, ...one.source]))
      if (traces.ruled[i] !== RULED_CUE) traces.ruled[i] = RULED_CONTENT
    for (const i of tokensOf(scene, one.source))
      if (traces.ruled[i] !== RULED_CUE) traces.ruled[i] = RULED_SOURCE
    const hash = mix(hashForm(one.rule), one.class === 'speech' ? 1 : 2)
    for (const i of tokensOf(scene, one.cue)) {
      traces.ruled[i] = RULED_CUE
      traces.rule[i] = hash
      if (traces.owner[i] === -1) traces.owner[i] = index
    }
  }
}

/** A rule made the token part of a source. */
export const RULED_SOURCE = 1
/** A rule made the token part of a cue. */
export const RULED_CUE = 2
/** A rule made the token part of content. */
export const RULED_CONTENT = 3

/** The tokens that overlap some spans, span by span, ascending in each. */
export function tokensOf(scene: Scene, spans: readonly Span[]): number[] {
  const { tokens } = scene.analysis
  const found: number[] = []
  for (const span of spans) {
    for (let i = Math.max(0, firstAt(tokens, span.start) - 1); i < tokens.length; i++) {
      const token = tokens[i] as Token
      if (token.start >= span.end) break
      if (token.end > span.start) found.push(i)
    }
  }
  return found
}
