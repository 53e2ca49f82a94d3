import { english } from '../src/locales/index.ts'
import type { Dossier } from '../src/model/index.ts'
import { commonOf, evidenceOf, unitsOf, worldOf } from '../src/story/index.ts'
import type { Unit } from '../src/story/index.ts'
import { tableDossier, near, TUNING } from './tables.ts'
import type { Table } from './tables.ts'

/** Strength of the pull towards 0; without it a feature that never fails grows for ever. */
const RIDGE = 1
/** Steps of Newton's method; it stands still after eight. */
const STEPS = 12

/** One pair of statements of two reports: the evidence, and whether they are one by the table of their story. */
interface Pair {
  readonly evidence: readonly number[]
  readonly one: boolean
}

/** The intercept and coefficients of a logistic regression with a ridge over all pairs of the stories for tuning. */
export async function fitEvidence(): Promise<number[]> {
  const pairs: Pair[] = []
  for (const name of TUNING) {
    const { table, dossier } = await tableDossier(name)
    pairs.push(...pairsOf(dossier, table))
  }
  return regress(pairs)
}

function pairsOf(dossier: Dossier, table: Table): Pair[] {
  const units = unitsOf(dossier.reports, wholeOf(dossier), english)
  const world = worldOf(units, dossier.entities, dossier.reports, english)
  const claims = units.map(unit => claimsOf(unit, dossier, table))
  return units.flatMap((b, j) =>
    units.slice(0, j).flatMap((a, i): Pair[] => {
      if (a.report === b.report) return []
      const common = commonOf(a, b, world)
      if (common.weights.length === 0) return []
      const one = [...(claims[i] as Set<string>)].some(claim => claims[j]?.has(claim))
      return [{ evidence: evidenceOf(a, b, common), one }]
    }),
  )
}

/** The statements and utterances of the table that a unit stands for. */
function claimsOf(unit: Unit, dossier: Dossier, { doc, claims }: Table): Set<string> {
  const name = doc(dossier.reports[unit.report]?.path ?? '')
  return new Set(
    claims
      .filter(({ supports }) =>
        supports.some(support => support.doc === name && unit.spans.some(span => near(span, support))),
      )
      .map(({ id }) => id),
  )
}

const wholeOf = (dossier: Dossier): ((local: string) => string) => {
  const whole = new Map(dossier.entities.flatMap(({ id, locals }) => locals.map(local => [local, id])))
  return local => whole.get(local) ?? local
}

/** Logistic regression by Newton's method; the intercept is not pulled towards 0. */
function regress(pairs: readonly Pair[]): number[] {
  const rows = pairs.map(({ evidence }) => [1, ...evidence])
  const size = rows[0]?.length ?? 0
  let weights = Array.from({ length: size }, () => 0)
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -RIDGE * weight))
    const hessian = weights.map((_, i) => weights.map((_, j) => (i === j ? (i === 0 ? 1e-9 : RIDGE) : 0)))
    for (const [at, row] of rows.entries()) {
      const sum = row.reduce((total, value, i) => total + value * (weights[i] as number), 0)
      const chance = 1 / (1 + Math.exp(-sum))
      const error = (pairs[at]?.one ? 1 : 0) - chance
      for (const [i, value] of row.entries()) {
        gradient[i] = (gradient[i] as number) + error * value
        const line = hessian[i] as number[]
        for (const [j, other] of row.entries())
          line[j] = (line[j] as number) + chance * (1 - chance) * value * other
      }
    }
    const move = solve(hessian, gradient)
    weights = weights.map((weight, i) => weight + (move[i] as number))
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
