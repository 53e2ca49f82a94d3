/** The sums over all labellings of one sequence (forward and backward), from which a chain is learned. All in logarithms. */
export class ChainSums {
  /** Score of label b behind label a at `a * labels + b`; the last row is the start. */
  readonly passage: Float32Array
  /** Row an item, column a label; filled by the caller after `begin`. */
  scores = new Float32Array(0)
  private ahead = new Float32Array(0)
  private behind = new Float32Array(0)
  private slopesNow = new Float32Array(0)
  private readonly passageSlopes: Float32Array
  private readonly labels: number
  private items = 0

  constructor(labels: number) {
    this.labels = labels
    this.passage = new Float32Array((labels + 1) * labels)
    this.passageSlopes = new Float32Array(this.passage.length)
  }

  /** Begins a sequence of so many items: all scores are 0. */
  begin(items: number): void {
    const size = items * this.labels
    this.items = items
    if (this.scores.length < size) {
      this.scores = new Float32Array(size * 2)
      this.ahead = new Float32Array(size * 2)
      this.behind = new Float32Array(size * 2)
      this.slopesNow = new Float32Array(size * 2)
    } else this.scores.fill(0, 0, size)
  }

  /** What the chain expects less what is there: the gradient of the loss by the scores and by the passages. */
  slopes(gold: Uint8Array): { slopes: Float32Array; passageSlopes: Float32Array } {
    const { labels: K, items, ahead, behind, slopesNow, passageSlopes } = this
    passageSlopes.fill(0)
    if (items === 0) return { slopes: slopesNow, passageSlopes }
    this.goAhead()
    this.goBack()
    const total = logSum(ahead, (items - 1) * K, K)
    for (let i = 0; i < items; i++)
      for (let k = 0, at = i * K; k < K; k++, at++)
        slopesNow[at] =
          Math.exp((ahead[at] as number) + (behind[at] as number) - total) - (k === gold[i] ? 1 : 0)
    this.expectPassages(total)
    for (let i = 0; i < items; i++) {
      const at = (i === 0 ? K : (gold[i - 1] as number)) * K + (gold[i] as number)
      passageSlopes[at] = (passageSlopes[at] as number) - 1
    }
    return { slopes: slopesNow, passageSlopes }
  }

  private goAhead(): void {
    const { labels: K, items, scores, passage, ahead } = this
    const sums = new Float64Array(K)
    for (let k = 0; k < K; k++) ahead[k] = (passage[K * K + k] as number) + (scores[k] as number)
    for (let i = 1; i < items; i++) {
      for (let b = 0; b < K; b++) {
        for (let a = 0; a < K; a++)
          sums[a] = (ahead[(i - 1) * K + a] as number) + (passage[a * K + b] as number)
        ahead[i * K + b] = logSum(sums, 0, K) + (scores[i * K + b] as number)
      }
    }
  }

  private goBack(): void {
    const { labels: K, items, scores, passage, behind } = this
    const sums = new Float64Array(K)
    for (let k = 0; k < K; k++) behind[(items - 1) * K + k] = 0
    for (let i = items - 2; i >= 0; i--) {
      for (let a = 0; a < K; a++) {
        for (let b = 0, at = (i + 1) * K; b < K; b++, at++)
          sums[b] = (behind[at] as number) + (scores[at] as number) + (passage[a * K + b] as number)
        behind[i * K + a] = logSum(sums, 0, K)
      }
    }
  }

  private expectPassages(total: number): void {
    const { labels: K, items, scores, passage, ahead, behind, passageSlopes } = this
    for (let k = 0; k < K; k++)
      passageSlopes[K * K + k] = Math.exp((ahead[k] as number) + (behind[k] as number) - total)
    for (let i = 1; i < items; i++)
      for (let a = 0; a < K; a++)
        for (let b = 0, at = i * K; b < K; b++, at++)
          passageSlopes[a * K + b] =
            (passageSlopes[a * K + b] as number) +
            Math.exp(
              (ahead[(i - 1) * K + a] as number) +
                (passage[a * K + b] as number) +
                (scores[at] as number) +
                (behind[at] as number) -
                total,
            )
  }
}

/** Logarithm of the sum of the exponentials of `values[at..at + count)`. */
function logSum(values: Float32Array | Float64Array, at: number, count: number): number {
  let most = Number.NEGATIVE_INFINITY
  for (let k = 0; k < count; k++) most = Math.max(most, values[at + k] as number)
  let sum = 0
  for (let k = 0; k < count; k++) sum += Math.exp((values[at + k] as number) - most)
  return most + Math.log(sum)
}
