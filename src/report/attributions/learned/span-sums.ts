import { addRows } from '../../../text/index.ts'
import type { ChainModel, ChainScores } from '../../../text/index.ts'
import {
  CueSide,
  DISTANCES,
  distanceFeatures,
  PASSED,
  passedFeatures,
  passedOf,
  placeFeatures,
  spanList,
  tokenFeatures,
} from './span-features.ts'
import type { Traces } from './traces.ts'
import type { CueView } from './views.ts'

/** Sides of a cue: before, in, behind it. */
const SIDES = 3

/** Sums of weights under small numbers, each made when it is first asked for. */
class Sums {
  readonly all: Int32Array
  private readonly made: Uint8Array
  constructor(size: number, width: number) {
    this.all = new Int32Array(size * width)
    this.made = new Uint8Array(size)
  }
  clear(): void {
    this.made.fill(0)
  }
  /** Whether a sum has still to be made; from now on it counts as made. */
  lacks(key: number): boolean {
    if (this.made[key] === 1) return false
    this.made[key] = 1
    return true
  }
}

/**
 * Scores the tokens of a sentence as source and content of its cues. More than half of the features of a token are the same for
 * many tokens of a cue, or for all cues on one side of the token: their weights are summed up once.
 */
export class SpanScorer {
  private readonly weights: ChainModel['weights']
  private readonly width: number
  private readonly list = spanList()
  private readonly byDistance: Sums
  private readonly byPassed: Sums
  private byPlace: Sums
  private room: number
  private sentence = -1
  constructor({ weights, labels }: ChainModel, room = 64) {
    this.weights = weights
    this.width = labels - 1
    this.byDistance = new Sums(SIDES * DISTANCES, this.width)
    this.byPassed = new Sums(PASSED, this.width)
    this.byPlace = new Sums(SIDES * room, this.width)
    this.room = room
  }

  /** Fills the scores of the sentence of a view. All views must be of one report, those of a sentence one after another. */
  score(traces: Traces, view: CueView, scores: ChainScores): void {
    const { list } = this
    const s = new CueSide(traces, view)
    const length = s.last - s.first
    this.begin(s.first, length)
    scores.begin(length)
    for (let i = s.first; i < s.last; i++) {
      s.look(i)
      const { item, side } = s
      scores.add(item, this.byDistance.all, this.distance(s))
      scores.add(item, this.byPassed.all, this.passed(s))
      scores.add(item, this.byPlace.all, this.place(s, i, side * this.room + item))
      list.count = 0
      tokenFeatures(s, i, list)
      scores.score(item, list.hashes, list.count)
    }
  }

  private begin(first: number, length: number): void {
    this.byDistance.clear()
    this.byPassed.clear()
    if (first === this.sentence) return
    this.sentence = first
    if (length > this.room) {
      this.room = length * 2
      this.byPlace = new Sums(SIDES * this.room, this.width)
    } else this.byPlace.clear()
  }

  private distance(s: CueSide): number {
    const key = s.side * DISTANCES + s.distance
    if (this.byDistance.lacks(key)) {
      this.list.count = 0
      distanceFeatures(s, this.list)
      this.sum(this.byDistance, key)
    }
    return key * this.width
  }

  private passed(s: CueSide): number {
    const key = passedOf(s)
    if (this.byPassed.lacks(key)) {
      this.list.count = 0
      passedFeatures(s, this.list)
      this.sum(this.byPassed, key)
    }
    return key * this.width
  }

  private place(s: CueSide, i: number, key: number): number {
    if (this.byPlace.lacks(key)) {
      this.list.count = 0
      placeFeatures(s, i, this.list)
      this.sum(this.byPlace, key)
    }
    return key * this.width
  }

  private sum({ all }: Sums, key: number): void {
    const at = key * this.width
    all.fill(0, at, at + this.width)
    addRows(this.weights, this.list.hashes, this.list.count, all, at, this.width)
  }
}
