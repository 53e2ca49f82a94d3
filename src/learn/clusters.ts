/** How words are clustered. */
export interface ClusterOptions {
  readonly clusters: number
  /** Words seen less often have no cluster. */
  readonly leastCount: number
  /** Passes over the vocabulary. */
  readonly passes: number
}

/**
 * Groups words by the company they keep: the exchange algorithm for class bigrams (Kneser and Ney 1993; Martin, Liermann
 * and Ney 1998). Clusters count from 1. Deterministic: words are visited in order of frequency, ties in code unit order.
 */
export function clusterWords(
  sentences: readonly (readonly string[])[],
  options: ClusterOptions,
): Map<string, number> {
  const vocabulary = frequentWords(sentences, options.leastCount)
  const graph = bigrams(sentences, vocabulary)
  const exchange = new Exchange(graph, vocabulary.length, options.clusters)
  for (let pass = 0; pass < options.passes; pass++) if (exchange.pass() === 0) break
  return new Map(vocabulary.map((word, i) => [word, 1 + (exchange.classes[i] as number)]))
}

function frequentWords(sentences: readonly (readonly string[])[], leastCount: number): string[] {
  const counts = new Map<string, number>()
  for (const words of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= leastCount)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word)
}

/** Bigram counts, both ways; word ids follow the vocabulary, then one for all rare words and one for the edge of a sentence. */
interface Graph {
  readonly after: readonly ReadonlyMap<number, number>[]
  readonly before: readonly ReadonlyMap<number, number>[]
  readonly counts: Int32Array
}

function bigrams(sentences: readonly (readonly string[])[], vocabulary: readonly string[]): Graph {
  const ids = new Map(vocabulary.map((word, i) => [word, i]))
  const rare = vocabulary.length
  const edge = rare + 1
  const after = Array.from({ length: edge + 1 }, () => new Map<number, number>())
  const before = Array.from({ length: edge + 1 }, () => new Map<number, number>())
  const counts = new Int32Array(edge + 1)
  for (const words of sentences) {
    let left = edge
    for (const word of [...words, null]) {
      const right = word === null ? edge : (ids.get(word) ?? rare)
      const next = after[left] as Map<number, number>
      next.set(right, (next.get(right) ?? 0) + 1)
      const last = before[right] as Map<number, number>
      last.set(left, (last.get(left) ?? 0) + 1)
      counts[right] = (counts[right] as number) + 1
      left = right
    }
  }
  return { after, before, counts }
}

const ENTROPY_CACHE = 1 << 16
const entropies = Float64Array.from({ length: ENTROPY_CACHE }, (_, n) => (n > 0 ? n * Math.log(n) : 0))
const entropy = (n: number): number => (n < ENTROPY_CACHE ? (entropies[n] as number) : n * Math.log(n))

/** The state of the exchange: class of each word and class bigram counts. */
class Exchange {
  readonly classes: Int32Array
  private readonly graph: Graph
  private readonly words: number
  private readonly clusters: number
  /** All classes: the clusters, the rare words, the edge. */
  private readonly size: number
  private readonly pairs: Int32Array
  private readonly sums: Int32Array
  constructor(graph: Graph, words: number, clusters: number) {
    this.graph = graph
    this.words = words
    this.clusters = clusters
    this.size = clusters + 2
    this.classes = Int32Array.from({ length: words + 2 }, (_, i) =>
      i >= words ? clusters + i - words : i < clusters ? i : i % clusters,
    )
    this.pairs = new Int32Array(this.size * this.size)
    this.sums = new Int32Array(this.size)
    for (const [word, next] of graph.after.entries()) {
      for (const [other, count] of next)
        this.bump(this.classes[word] as number, this.classes[other] as number, count)
    }
    for (let word = 0; word < words + 2; word++) {
      const at = this.classes[word] as number
      this.sums[at] = (this.sums[at] as number) + (graph.counts[word] as number)
    }
  }

  private bump(left: number, right: number, by: number): void {
    const at = left * this.size + right
    this.pairs[at] = (this.pairs[at] as number) + by
  }

  /** Moves every word to the class where it fits best; returns how many moved. */
  pass(): number {
    let moved = 0
    for (let word = 0; word < this.words; word++) {
      const from = this.classes[word] as number
      const { right, left, self } = this.neighbours(word)
      this.shift(word, from, right, left, self, -1)
      const to = this.bestClass(word, right, left, self)
      this.shift(word, to, right, left, self, 1)
      this.classes[word] = to
      if (to !== from) moved++
    }
    return moved
  }

  /** Counts of a word with each class after and before it; with itself apart. */
  private neighbours(word: number): { right: [number, number][]; left: [number, number][]; self: number } {
    const right = new Map<number, number>()
    const left = new Map<number, number>()
    for (const [other, count] of this.graph.after[word] as ReadonlyMap<number, number>) {
      if (other === word) continue
      const at = this.classes[other] as number
      right.set(at, (right.get(at) ?? 0) + count)
    }
    for (const [other, count] of this.graph.before[word] as ReadonlyMap<number, number>) {
      if (other === word) continue
      const at = this.classes[other] as number
      left.set(at, (left.get(at) ?? 0) + count)
    }
    return {
      right: [...right],
      left: [...left],
      self: (this.graph.after[word] as ReadonlyMap<number, number>).get(word) ?? 0,
    }
  }

  private shift(
    word: number,
    at: number,
    right: [number, number][],
    left: [number, number][],
    self: number,
    sign: 1 | -1,
  ): void {
    for (const [other, count] of right) this.bump(at, other, sign * count)
    for (const [other, count] of left) this.bump(other, at, sign * count)
    this.bump(at, at, sign * self)
    this.sums[at] = (this.sums[at] as number) + sign * (this.graph.counts[word] as number)
  }

  private bestClass(word: number, right: [number, number][], left: [number, number][], self: number): number {
    const { pairs, sums, size } = this
    const count = this.graph.counts[word] as number
    let best = 0
    let bestGain = -Infinity
    for (let at = 0; at < this.clusters; at++) {
      const sum = sums[at] as number
      let gain = 2 * (entropy(sum) - entropy(sum + count))
      let within = self
      for (const [other, n] of right) {
        if (other === at) {
          within += n
          continue
        }
        const now = pairs[at * size + other] as number
        gain += entropy(now + n) - entropy(now)
      }
      for (const [other, n] of left) {
        if (other === at) {
          within += n
          continue
        }
        const now = pairs[other * size + at] as number
        gain += entropy(now + n) - entropy(now)
      }
      const now = pairs[at * size + at] as number
      gain += entropy(now + within) - entropy(now)
      if (gain > bestGain) {
        bestGain = gain
        best = at
      }
    }
    return best
  }
}
