/** One step of an alignment: indices into the two sequences, or null where one of them has a gap. */
export type Step = readonly [left: number | null, right: number | null]

/** How the best alignment of two beginnings ends: with a pair, or with one of the left or right sequence alone. */
const PAIR = 0
const LEFT = 1
const RIGHT = 2

/**
 * Aligns two sequences globally (Needleman & Wunsch 1970): the order of both is kept and the sum of scores is the highest.
 * `score` of a pair may be negative to keep the two apart; a gap costs `gap`, gaps at both ends are free. Ties prefer pairs, then gaps
 * on the left. Time and space are the product of the lengths.
 */
export function alignSequences(
  lengths: readonly [number, number],
  score: (left: number, right: number) => number,
  gap: number,
): Step[] {
  const [rows, columns] = lengths
  const width = columns + 1
  const best = new Float64Array((rows + 1) * width)
  const from = new Uint8Array(best.length)
  for (let i = 1; i <= rows; i++) {
    const gapRight = i === rows ? 0 : gap
    for (let j = 1; j <= columns; j++) {
      const at = i * width + j
      const pair = (best[at - width - 1] as number) + score(i - 1, j - 1)
      const left = (best[at - width] as number) - (j === columns ? 0 : gap)
      const right = (best[at - 1] as number) - gapRight
      const most = Math.max(pair, left, right)
      best[at] = most
      from[at] = most === pair ? PAIR : most === left ? LEFT : RIGHT
    }
  }
  const steps: Step[] = []
  let i = rows
  let j = columns
  while (i > 0 || j > 0) {
    const way = j === 0 ? LEFT : i === 0 ? RIGHT : from[i * width + j]
    steps.push([way === RIGHT ? null : --i, way === LEFT ? null : --j])
  }
  return steps.reverse()
}
