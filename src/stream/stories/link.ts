/** How alike two clusters are, to be joined or not. */
interface Candidate {
  readonly score: number
  readonly a: number
  readonly b: number
  /** Versions of the clusters when the score was taken. */
  readonly versionA: number
  readonly versionB: number
}

/**
 * Average-link clustering over sparse scores: joins the two clusters whose members are most alike on average, until no
 * two are alike enough. Ties go to the lower indices, so the order of the items decides nothing else.
 */
export function linkAverage(scores: readonly ReadonlyMap<number, number>[], enough: number): number[][] {
  const members = scores.map((_, i) => [i])
  const versions = scores.map(() => 0)
  const sums = symmetric(scores)
  const queue = new Queue()
  for (const [a, row] of sums.entries()) {
    for (const [b, score] of row)
      if (a < b && score >= enough) queue.push({ score, a, b, versionA: 0, versionB: 0 })
  }
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { a, b } = next
    if (versions[a] !== next.versionA || versions[b] !== next.versionB) continue
    join(members, sums, versions, a, b)
    const size = (members[a] as number[]).length
    for (const [c, sum] of sums[a] as Map<number, number>) {
      const score = sum / (size * (members[c] as number[]).length)
      if (score < enough) continue
      const [low, high] = a < c ? [a, c] : [c, a]
      queue.push({
        score,
        a: low,
        b: high,
        versionA: versions[low] as number,
        versionB: versions[high] as number,
      })
    }
  }
  return members.filter(list => list.length > 0)
}

/** Moves all of `b` into `a`. */
function join(
  members: number[][],
  sums: Map<number, number>[],
  versions: number[],
  a: number,
  b: number,
): void {
  const [into, from] = [sums[a] as Map<number, number>, sums[b] as Map<number, number>]
  into.delete(b)
  for (const [c, sum] of from) {
    const other = sums[c] as Map<number, number>
    other.delete(b)
    if (c === a) continue
    const total = (into.get(c) ?? 0) + sum
    into.set(c, total)
    other.set(a, total)
  }
  from.clear()
  members[a] = [...(members[a] as number[]), ...(members[b] as number[])]
  members[b] = []
  versions[a] = (versions[a] as number) + 1
  versions[b] = -1
}

function symmetric(scores: readonly ReadonlyMap<number, number>[]): Map<number, number>[] {
  const sums = scores.map(() => new Map<number, number>())
  for (const [a, row] of scores.entries()) {
    for (const [b, score] of row) {
      sums[a]?.set(b, score)
      sums[b]?.set(a, score)
    }
  }
  return sums
}

/** A binary heap, best first. */
class Queue {
  readonly #heap: Candidate[] = []

  push(item: Candidate): void {
    this.#heap.push(item)
    let at = this.#heap.length - 1
    while (at > 0) {
      const up = (at - 1) >> 1
      if (!better(this.#heap[at] as Candidate, this.#heap[up] as Candidate)) break
      this.#swap(at, up)
      at = up
    }
  }

  pop(): Candidate | undefined {
    const first = this.#heap[0]
    const last = this.#heap.pop()
    if (first === undefined || last === undefined || this.#heap.length === 0) return first
    this.#heap[0] = last
    let at = 0
    for (;;) {
      let best = at
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (
          child < this.#heap.length &&
          better(this.#heap[child] as Candidate, this.#heap[best] as Candidate)
        )
          best = child
      }
      if (best === at) return first
      this.#swap(at, best)
      at = best
    }
  }

  #swap(a: number, b: number): void {
    const held = this.#heap[a] as Candidate
    this.#heap[a] = this.#heap[b] as Candidate
    this.#heap[b] = held
  }
}

const better = (x: Candidate, y: Candidate): boolean =>
  x.score !== y.score ? x.score > y.score : x.a !== y.a ? x.a < y.a : x.b < y.b
