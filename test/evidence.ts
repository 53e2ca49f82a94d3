import { regress } from '../src/learn/pairs/regression.ts'
import type { Example } from '../src/learn/pairs/regression.ts'
import { english } from '../src/locales/index.ts'
import type { Dossier } from '../src/model/index.ts'
import { commonOf, evidenceOf, unitsOf, worldOf } from '../src/story/index.ts'
import type { Unit } from '../src/story/index.ts'
import { tableDossier, LEARNED_FROM, near } from './tables.ts'
import type { Table } from './tables.ts'

/** Strength of the pull towards 0; without it a feature that never fails grows for ever. */
const RIDGE = 1

/** What was learned, and how well it orders the pairs of a story that it was not learned from. */
export interface Fitted {
  /** The intercept and coefficients of a logistic regression with a ridge over all pairs of the stories for tuning. */
  readonly weights: readonly number[]
  /** Average precision, 0..1: learned on the other stories, and by likeness (Dice) alone. */
  readonly heldOut: readonly { readonly story: string; readonly learned: number; readonly likeness: number }[]
}

/** Learns from the tables of the stories for tuning what evidence is worth. */
export async function fitEvidence(): Promise<Fitted> {
  const stories: { story: string; pairs: Example[] }[] = []
  for (const story of LEARNED_FROM) {
    const { table, dossier } = await tableDossier(story)
    stories.push({ story, pairs: pairsOf(dossier, table) })
  }
  return {
    weights: regress(
      stories.flatMap(({ pairs }) => pairs),
      RIDGE,
    ),
    heldOut: stories.map(({ story, pairs }) => {
      const others = stories.filter(one => one.story !== story).flatMap(one => one.pairs)
      const [intercept = 0, ...weights] = regress(others, RIDGE)
      const sum = ({ features }: Example): number =>
        features.reduce((total, value, i) => total + value * (weights[i] as number), intercept)
      return {
        story,
        learned: averagePrecision(pairs, sum),
        likeness: averagePrecision(pairs, one => one.features[0] as number),
      }
    }),
  }
}

/** The mean, over the positive pairs, of the share of positive ones among those ranked no lower; of equals the negative first. */
function averagePrecision(pairs: readonly Example[], score: (pair: Example) => number): number {
  const ranked = pairs
    .map(pair => ({ pair, value: score(pair) }))
    .sort((a, b) => b.value - a.value || Number(a.pair.positive) - Number(b.pair.positive))
  let positive = 0
  let sum = 0
  for (const [i, { pair }] of ranked.entries()) if (pair.positive) sum += ++positive / (i + 1)
  return sum / positive
}

function pairsOf(dossier: Dossier, table: Table): Example[] {
  const units = unitsOf(dossier.reports, wholeOf(dossier), english)
  const world = worldOf(units, dossier.entities, dossier.reports, english)
  const claims = units.map(unit => claimsOf(unit, dossier, table))
  return units.flatMap((b, j) =>
    units.slice(0, j).flatMap((a, i): Example[] => {
      if (a.report === b.report) return []
      const common = commonOf(a, b, world)
      if (common.weights.length === 0) return []
      const positive = [...(claims[i] as Set<string>)].some(claim => claims[j]?.has(claim))
      return [{ features: evidenceOf(a, b, common), positive }]
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
