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
    words(cue, i, list)
    quotations(cue, i, list)
    between(cue, i, list)
    cueItself(cue, i, list)
    place(cue, i, list)
    rules(cue, i, list)
    emit(i - cue.first)
  }
}

/** Distances in steps that grow. */
const near = (distance: number): number =>
  distance < 4 ? distance : distance < 6 ? 4 : distance < 10 ? 5 : distance < 16 ? 6 : distance < 30 ? 7 : 8

/** A sentence as seen from one of its cues. */
class CueSide extends Around {
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

function words(s: CueSide, i: number, list: FeatureList): void {
  const { side } = s
  const tag = s.tag(i)
  list.add(1, side)
  list.add(3, side, s.distance, s.cueStem)
  list.add(4, side, s.cueStem)
  list.add(5, side, s.cueTag, s.distance)
  list.add(6, side, tag)
  list.add(7, side, tag, s.cueStem)
  list.add(9, side, s.word(i))
  list.add(11, side, s.cluster(i))
  list.add(12, side, s.tag(i - 1), tag)
  list.add(13, side, tag, s.tag(i + 1))
  list.add(14, side, s.tag(i - 1), tag, s.tag(i + 1))
  list.add(15, side, s.tag(i - 2), s.tag(i - 1), tag)
  list.add(16, side, tag, s.tag(i + 1), s.tag(i + 2))
  list.add(17, side, s.word(i - 1))
  list.add(18, side, s.word(i + 1))
  list.add(19, side, s.word(i - 1), s.word(i))
  list.add(20, side, s.word(i), s.word(i + 1))
  list.add(21, side, s.word(i - 1), tag)
  list.add(22, side, tag, s.word(i + 1))
  const sides = s.sideOf(i - 1) * 4 + s.sideOf(i + 1)
  list.add(25, side, sides, tag)
  list.add(27, side, s.sideOf(i - 2) * 16 + sides, tag, s.cueTag)
}

function quotations(s: CueSide, i: number, list: FeatureList): void {
  const { side, item, between } = s
  const quote = s.quote(i)
  const same = between.same[item] as number
  list.add(30, side, quote, s.quote(i - 1), s.quote(i + 1))
  list.add(31, side, quote, same)
  list.add(33, side, quote, between.marks[item] as number, s.quotesAround)
  list.add(34, side, quote, same, s.situation)
  list.add(35, side, quote, s.quote(i - 1), s.distance)
  list.add(37, side, quote, s.quote(i + 1), s.tag(i))
}

/** What lies between the token and the cue. */
function between(s: CueSide, i: number, list: FeatureList): void {
  const { side, item } = s
  const tag = s.tag(i)
  const commas = s.between.commas[item] as number
  const finite = s.between.finite[item] as number
  const that = s.between.that[item] as number
  const cues = s.between.cues[item] as number
  const clauses = s.between.clauses[item] as number
  list.add(41, side, commas, finite)
  list.add(42, side, commas, tag)
  list.add(44, side, that, commas, finite)
  list.add(45, side, that, s.cueStem)
  list.add(47, side, cues, commas, tag)
  list.add(48, side, cues, that, finite)
  list.add(49, side, finite, tag)
  list.add(50, side, commas, s.cueStem)
  list.add(51, side, finite, s.cueStem)
  list.add(52, side, commas, s.distance, tag)
  list.add(83, side, clauses, s.distance)
  list.add(84, side, clauses, tag)
  list.add(85, side, clauses, s.cueStem)
  list.add(86, side, clauses, commas, s.situation)
}

/** What the cue is and what stands next to it. */
function cueItself(s: CueSide, i: number, list: FeatureList): void {
  const { side, distance, situation, afterCue } = s
  const tag = s.tag(i)
  const commas = s.between.commas[s.item] as number
  list.add(61, side, situation, distance)
  list.add(62, side, situation, commas)
  list.add(63, side, afterCue, tag)
  list.add(64, side, afterCue, distance)
  list.add(65, side, s.afterWord, distance)
  list.add(66, side, s.beforeCue, tag)
  list.add(67, side, s.beforeCue, afterCue, distance)
  list.add(69, side, s.cueCluster, tag)
  list.add(71, side, s.passive, tag, distance)
  list.add(73, side, s.cueFirst, distance)
  list.add(76, side, s.view.sureness, distance)
  list.add(77, side, s.cueTag, tag, commas)
  list.add(78, side, afterCue, s.cueStem)
  list.add(79, side, situation, afterCue, commas)
}

function place(s: CueSide, i: number, list: FeatureList): void {
  const { side } = s
  const tag = s.tag(i)
  list.add(80, side, i === s.first ? 1 : i === s.last - 1 ? 2 : 0, tag)
  list.add(81, side, Math.min(s.item, 4), tag)
  list.add(82, side, Math.min(s.last - i, 5), tag)
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
