/** How alike two clusters are, to be joined or not; `a` is the earlier one. */
interface Candidate {
  readonly score: number
  readonly a: number
  readonly b: number
  /** Version of the later cluster when the score was taken. */
  readonly versionB: number
}

/**
 * Average-link clustering over sparse scores: joins the two clusters whose members are most alike on average, until no
 * two are alike enough. Ties go to the lower indices, so the order of the items decides nothing else. Only the best
 * partner of each cluster waits in the queue; it is sought anew where it has changed.
 */
export function linkAverage(scores: readonly ReadonlyMap<number, number>[], enough: number): number[][] {
  const clusters: Clusters = {
    members: scores.map((_, i) => [i]),
    versions: scores.map(() => 0),
    sums: symmetric(scores),
  }
  const { members, versions, sums } = clusters
  const queue = new Queue()
  const waiting = scores.map((_, a) => bestOf(clusters, a, enough))
  for (const first of waiting) if (first) queue.push(first)
  const wait = (candidate: Candidate | undefined, a: number): void => {
    waiting[a] = candidate
    if (candidate) queue.push(candidate)
  }
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { a, b } = next
    if (waiting[a] !== next) continue
    if (versions[b] !== next.versionB) {
      wait(bestOf(clusters, a, enough), a)
      continue
    }
    join(members, sums, versions, a, b)
    waiting[b] = undefined
    wait(bestOf(clusters, a, enough), a)
    for (const c of (sums[a] as Map<number, number>).keys()) {
      if (c > a) continue
      const fresh = candidateOf(clusters, c, a)
      const held = waiting[c]
      if (fresh.score >= enough && (held === undefined || better(fresh, held))) wait(fresh, c)
    }
  }
  return members.filter(list => list.length > 0)
}

/**
 * Whether all items surely end in one cluster: each is like enough, on average, to that half of the others that it is least like. Of
 * clusters that stay apart one has at most half of the items, and would be like enough to the rest, so to one of the others.
 */
export function areOne(scores: readonly ReadonlyMap<number, number>[], enough: number): boolean {
  const size = scores.length
  const pairs = scores.reduce((sum, row) => sum + row.size, 0)
  // with fewer pairs some item is not at all like half of the others
  if (size < 2 || 4 * pairs < size * (size - 1)) return false
  const half = Math.ceil(size / 2)
  const rows = scores.map(() => new Float64Array(size))
  for (const [a, row] of scores.entries())
    for (const [b, score] of row) {
      ;(rows[a] as Float64Array)[b] = score
      ;(rows[b] as Float64Array)[a] = score
    }
  return rows.every(row => {
    // its own place, which is nought, comes first
    const least = row.sort().subarray(0, half + 1)
    return least.reduce((sum, score) => sum + score, 0) >= enough * half
  })
}

/** Clusters that are being joined. */
interface Clusters {
  readonly members: number[][]
  readonly versions: number[]
  /** For each cluster the others that it is at all like, with the sum of the scores of all pairs. */
  readonly sums: Map<number, number>[]
}

/** The later cluster that one is most like, where any is like enough. */
function bestOf(clusters: Clusters, a: number, enough: number): Candidate | undefined {
  const { members, sums } = clusters
  const size = (members[a] as number[]).length
  let [best, most] = [-1, enough]
  for (const [b, sum] of sums[a] as Map<number, number>) {
    if (b < a) continue
    const score = sum / (size * (members[b] as number[]).length)
    if (score > most || (score === most && (best < 0 || b < best))) [best, most] = [b, score]
  }
  return best < 0 ? undefined : candidateOf(clusters, a, best)
}

function candidateOf({ members, versions, sums }: Clusters, a: number, b: number): Candidate {
  const sum = (sums[a] as Map<number, number>).get(b) as number
  const score = sum / ((members[a] as number[]).length * (members[b] as number[]).length)
  return { score, a, b, versionB: versions[b] as number }
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
