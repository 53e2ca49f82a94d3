import { mix } from '../../../text/index.ts'
import { betweenAll, headOf, isAt } from './between.ts'
import type { Between } from './between.ts'
import { Around, FeatureList } from './feature-list.ts'
import { IS } from './traces.ts'
import type { Traces } from './traces.ts'
import type { CueView } from './views.ts'

const SEED = 0x2f0b13
const MOST = 96

/** An empty list for {@link spanFeatures}. */
export const spanList = (): FeatureList => new FeatureList(SEED, MOST)

/** Fills the list with the features of each token of a cue's sentence in turn; `emit` gets the token's index in the sentence. */
export function spanFeatures(
  t: Traces,
  view: CueView,
  list: FeatureList,
  emit: (item: number) => void,
): void {
  const cue = new CueSide(t, view)
  for (let i = cue.first; i < cue.last; i++) {
    list.count = 0
    cue.look(i)
    distanceFeatures(cue, list)
    passedFeatures(cue, list)
    placeFeatures(cue, i, list)
    tokenFeatures(cue, i, list)
    emit(i - cue.first)
  }
}

/** How many steps of distance there are. */
export const DISTANCES = 9
/** Distances in steps that grow. */
const near = (distance: number): number =>
  distance < 4 ? distance : distance < 6 ? 4 : distance < 10 ? 5 : distance < 16 ? 6 : distance < 30 ? 7 : 8

/** A sentence as seen from one of its cues. */
export class CueSide extends Around {
  readonly view: CueView
  readonly between: Between
  readonly cueStem: number
  readonly cueTag: number
  readonly cueCluster: number
  readonly cueFirst: number
  readonly afterCue: number
  readonly beforeCue: number
  readonly afterWord: number
  readonly quotesAround: number
  /** Where the cue stands: quotations before, behind, around it; at the end or the start of the sentence. */
  readonly situation: number
  readonly passive: number
  /** Of the token looked at: its index in the sentence, its side of the cue (0 before, 1 in, 2 behind), its distance in steps. */
  item = 0
  side = 0
  distance = 0

  constructor(t: Traces, view: CueView) {
    super(t, view.sentence)
    const { cue } = view
    this.view = view
    this.between = betweenAll(t, view)
    const head = headOf(t, cue)
    this.cueStem = t.stem[head] as number
    this.cueTag = t.tag[head] as number
    this.cueCluster = t.cluster[head] as number
    this.cueFirst = t.word[cue.from] as number
    this.afterCue = this.tag(cue.to)
    this.beforeCue = this.tag(cue.from - 1)
    this.afterWord = this.word(cue.to)
    const quoteBefore = this.anyQuote(this.first, cue.from)
    const quoteBehind = this.anyQuote(cue.to, this.last)
    this.quotesAround = mix(quoteBefore, quoteBehind)
    const inQuote = t.quote[cue.from] === 0 ? 0 : 1
    const atEnd = this.last - cue.to <= 3 ? 1 : 0
    const atStart = cue.from - this.first <= 1 ? 1 : 0
    this.situation = mix(mix(mix(this.quotesAround, inQuote), atEnd), atStart)
    this.passive = this.isPassive(head) ? 1 : 0
  }

  look(i: number): void {
    this.item = i - this.first
    this.side = this.sideOf(i)
    const { from, to } = this.view.cue
    this.distance = near(this.side === 0 ? from - i : this.side === 2 ? i - to + 1 : 0)
  }

  sideOf(i: number): number {
    return i < this.view.cue.from ? 0 : i >= this.view.cue.to ? 2 : 1
  }

  /** What the rule with this cue made of a token, plus one; 0 where there is no such rule or token. */
  override ruled(i: number): number {
    const { ruled } = this.view
    return ruled && this.has(i) ? 1 + (ruled[i - this.first] as number) : 0
  }

  other(i: number): number {
    return this.has(i) ? (this.view.others[i - this.first] as number) : 9
  }

  private anyQuote(from: number, to: number): number {
    for (let i = from; i < to; i++) if (this.quote(i) !== 0) return i === from || i >= to - 2 ? 2 : 1
    return 0
  }

  private isPassive(head: number): boolean {
    const { cue } = this.view
    for (let i = cue.to - 1; i >= Math.max(this.first, cue.from - 3); i--)
      if (isAt(this.traces, i, IS.be)) return isAt(this.traces, head, IS.participle)
    return false
  }
}

/** Adds the features that hang on the cue, the side of it and the distance from it only. */
export function distanceFeatures(s: CueSide, list: FeatureList): void {
  const { side, distance, afterCue } = s
  list.add(1, side)
  list.add(3, side, distance, s.cueStem)
  list.add(4, side, s.cueStem)
  list.add(5, side, s.cueTag, distance)
  list.add(61, side, s.situation, distance)
  list.add(64, side, afterCue, distance)
  list.add(65, side, s.afterWord, distance)
  list.add(67, side, s.beforeCue, afterCue, distance)
  list.add(73, side, s.cueFirst, distance)
  list.add(76, side, s.view.sureness, distance)
  list.add(78, side, afterCue, s.cueStem)
}

/** Values of {@link passedOf}. */
export const PASSED = 3 * 4 * 4 * 2 * 3

/** What lies between a token and the cue, and on which side, as a small number. */
export function passedOf({ side, item, between }: CueSide): number {
  const { commas, finite, that, cues } = between
  const marks = (side * 4 + (commas[item] as number)) * 4 + (finite[item] as number)
  return (marks * 2 + (that[item] as number)) * 3 + (cues[item] as number)
}

/** Adds the features that hang on the cue and on {@link passedOf} only. */
export function passedFeatures(s: CueSide, list: FeatureList): void {
  const { side, item, between } = s
  const commas = between.commas[item] as number
  const finite = between.finite[item] as number
  const that = between.that[item] as number
  const cues = between.cues[item] as number
  list.add(41, side, commas, finite)
  list.add(44, side, that, commas, finite)
  list.add(45, side, that, s.cueStem)
  list.add(48, side, cues, that, finite)
  list.add(50, side, commas, s.cueStem)
  list.add(51, side, finite, s.cueStem)
  list.add(62, side, s.situation, commas)
  list.add(79, side, s.situation, s.afterCue, commas)
}

/** Adds the features that hang on the token, those beside it and the side only: any cue on that side of it has the same. */
export function placeFeatures(s: CueSide, i: number, list: FeatureList): void {
  const { side } = s
  const word = s.word(i)
  const word1 = s.word(i - 1)
  const next1 = s.word(i + 1)
  const tag = s.tag(i)
  const before = s.tag(i - 1)
  const after = s.tag(i + 1)
  const quote = s.quote(i)
  list.add(6, side, tag)
  list.add(9, side, word)
  list.add(11, side, s.cluster(i))
  list.add(12, side, before, tag)
  list.add(13, side, tag, after)
  list.add(14, side, before, tag, after)
  list.add(15, side, s.tag(i - 2), before, tag)
  list.add(16, side, tag, after, s.tag(i + 2))
  list.add(17, side, word1)
  list.add(18, side, next1)
  list.add(19, side, word1, word)
  list.add(20, side, word, next1)
  list.add(21, side, word1, tag)
  list.add(22, side, tag, next1)
  list.add(30, side, quote, s.quote(i - 1), s.quote(i + 1))
  list.add(37, side, quote, s.quote(i + 1), tag)
  list.add(80, side, i === s.first ? 1 : i === s.last - 1 ? 2 : 0, tag)
  list.add(81, side, Math.min(s.item, 4), tag)
  list.add(82, side, Math.min(s.last - i, 5), tag)
}

/** Adds all other features: those that hang on the token and on the cue. */
export function tokenFeatures(s: CueSide, i: number, list: FeatureList): void {
  cueAndTag(s, i, list)
  quotations(s, i, list)
  between(s, i, list)
  rules(s, i, list)
}

/** What the cue is and what the token is. */
function cueAndTag(s: CueSide, i: number, list: FeatureList): void {
  const { side } = s
  const tag = s.tag(i)
  const sides = s.sideOf(i - 1) * 4 + s.sideOf(i + 1)
  list.add(7, side, tag, s.cueStem)
  list.add(25, side, sides, tag)
  list.add(27, side, s.sideOf(i - 2) * 16 + sides, tag, s.cueTag)
  list.add(63, side, s.afterCue, tag)
  list.add(66, side, s.beforeCue, tag)
  list.add(69, side, s.cueCluster, tag)
  list.add(71, side, s.passive, tag, s.distance)
  list.add(77, side, s.cueTag, tag, s.between.commas[s.item] as number)
}

function quotations(s: CueSide, i: number, list: FeatureList): void {
  const { side, item, between } = s
  const quote = s.quote(i)
  const same = between.same[item] as number
  list.add(31, side, quote, same)
  list.add(33, side, quote, between.marks[item] as number, s.quotesAround)
  list.add(34, side, quote, same, s.situation)
  list.add(35, side, quote, s.quote(i - 1), s.distance)
}

/** What lies between the token and the cue. */
function between(s: CueSide, i: number, list: FeatureList): void {
  const { side, item } = s
  const tag = s.tag(i)
  const commas = s.between.commas[item] as number
  const finite = s.between.finite[item] as number
  const cues = s.between.cues[item] as number
  const clauses = s.between.clauses[item] as number
  list.add(42, side, commas, tag)
  list.add(47, side, cues, commas, tag)
  list.add(49, side, finite, tag)
  list.add(52, side, commas, s.distance, tag)
  list.add(83, side, clauses, s.distance)
  list.add(84, side, clauses, tag)
  list.add(85, side, clauses, s.cueStem)
  list.add(86, side, clauses, commas, s.situation)
}

/** What the rules made of the token, and whether it is part of another cue. */
function rules(s: CueSide, i: number, list: FeatureList): void {
  const { side } = s
  const tag = s.tag(i)
  const ruled = s.ruled(i)
  const before = s.ruled(i - 1)
  list.add(90, ruled, before, s.ruled(i + 1))
  list.add(92, ruled, tag, side)
  list.add(93, ruled, s.view.ruled ? 1 : 0, s.cueStem)
  list.add(94, ruled, s.distance, side)
  list.add(95, ruled, s.quote(i), s.between.same[s.item] as number)
  list.add(97, ruled, before, tag)
  list.add(98, s.other(i), side, tag)
  list.add(100, s.other(i + 1), side, tag)
  list.add(101, s.other(i - 1), side, tag)
}
