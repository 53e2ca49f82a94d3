/** Most steps of Newton's method, which stands still after eight. */
const STEPS = 12
/** A step so small that it is the last. */
const STILL = 1e-6

/** One example: what is known of it, and what it is. */
export interface Example {
  readonly features: readonly number[]
  readonly positive: boolean
}

/** Pull of the coefficients of standardised features towards 0; at 30 no score on the development halves is three points from what it is here. */
const RIDGE = 10

/** Learns the chance that an example is positive: a logistic regression over standardised features, with a ridge. */
export function learnChance(examples: readonly Example[]): (features: readonly number[]) => number {
  const columns = (examples[0]?.features ?? []).map((_, i) =>
    scaleOf(examples.map(one => one.features[i] as number)),
  )
  const scaled = (features: readonly number[]): number[] =>
    features.map((value, i) => {
      const { mean, spread } = columns[i] as Scale
      return (value - mean) / spread
    })
  const weights = regress(
    examples.map(({ features, positive }) => ({ features: scaled(features), positive })),
    RIDGE,
  )
  return features => chance([1, ...scaled(features)], weights)
}

interface Scale {
  readonly mean: number
  readonly spread: number
}

function scaleOf(values: readonly number[]): Scale {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return { mean, spread: Math.sqrt(variance) || 1 }
}

function chance(row: ArrayLike<number>, weights: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < row.length; i++) sum += (row[i] as number) * (weights[i] as number)
  return 1 / (1 + Math.exp(-sum))
}

/** The intercept and the coefficients of a logistic regression by Newton's method; the intercept is not pulled towards 0. */
export function regress(examples: readonly Example[], ridge: number): number[] {
  const rows = examples.map(({ features }) => Float64Array.of(1, ...features))
  const size = rows[0]?.length ?? 0
  let weights = new Array<number>(size).fill(0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -ridge * weight))
    const hessian = weights.map((_, i) => weights.map((_, j) => (i === j ? (i === 0 ? 1e-9 : ridge) : 0)))
    for (const [at, row] of rows.entries()) {
      const now = chance(row, weights)
      const error = (examples[at]?.positive ? 1 : 0) - now
      for (let i = 0; i < size; i++) {
        const value = row[i] as number
        if (value === 0) continue
        gradient[i] = (gradient[i] as number) + error * value
        const line = hessian[i] as number[]
        const part = now * (1 - now) * value
        for (let j = 0; j <= i; j++) line[j] = (line[j] as number) + part * (row[j] as number)
      }
    }
    for (let i = 0; i < size; i++)
      for (let j = 0; j < i; j++) (hessian[j] as number[])[i] = hessian[i]?.[j] as number
    const move = solve(hessian, gradient)
    weights = weights.map((weight, i) => weight + (move[i] as number))
    if (Math.max(...move.map(Math.abs)) < STILL) break
  }
  return weights
}

/** Solves a system of linear equations by Gauss's elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number])
  for (let i = 0; i < rows.length; i++) {
    const size = (at: number): number => Math.abs(rows[at]?.[i] as number)
    let pivot = i
    for (let at = i + 1; at < rows.length; at++) if (size(at) > size(pivot)) pivot = at
    ;[rows[i], rows[pivot]] = [rows[pivot] as number[], rows[i] as number[]]
    for (let at = 0; at < rows.length; at++) {
      if (at === i) continue
      const factor = (rows[at]?.[i] as number) / (rows[i]?.[i] as number)
      rows[at] = (rows[at] as number[]).map((value, j) => value - factor * (rows[i]?.[j] as number))
    }
  }
  return rows.map((row, i) => (row.at(-1) as number) / (row[i] as number))
}
