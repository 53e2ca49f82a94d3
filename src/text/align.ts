/** One step of an alignment: indices into the two sequences, or null where one of them has a gap. */
export type Step = readonly [left: number | null, right: number | null]

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
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1))
  const gapAt = (fixed: number, length: number): number => (fixed === 0 || fixed === length ? 0 : gap)
  for (let i = 1; i <= rows; i++) {
    for (let j = 1; j <= columns; j++) {
      const pair = (best[i - 1]?.[j - 1] ?? 0) + score(i - 1, j - 1)
      const left = (best[i - 1]?.[j] ?? 0) - gapAt(j, columns)
      const right = (best[i]?.[j - 1] ?? 0) - gapAt(i, rows)
      ;(best[i] as Float64Array)[j] = Math.max(pair, left, right)
    }
  }
  const steps: Step[] = []
  let i = rows
  let j = columns
  while (i > 0 || j > 0) {
    const here = best[i]?.[j] ?? 0
    if (i > 0 && j > 0 && here === (best[i - 1]?.[j - 1] ?? 0) + score(i - 1, j - 1)) steps.push([--i, --j])
    else if (i > 0 && (j === 0 || here === (best[i - 1]?.[j] ?? 0) - gapAt(j, columns)))
      steps.push([--i, null])
    else steps.push([null, --j])
  }
  return steps.reverse()
}
