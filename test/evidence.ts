import { regress } from '../src/learn/pairs/regression.ts'
import type { Example } from '../src/learn/pairs/regression.ts'
import { english } from '../src/locales/index.ts'
import type { Dossier } from '../src/model/index.ts'
import { commonOf, evidenceOf, unitsOf, worldOf } from '../src/story/index.ts'
import type { Unit } from '../src/story/index.ts'
import { tableDossier, near, TUNING } from './tables.ts'
import type { Table } from './tables.ts'

/** Strength of the pull towards 0; without it a feature that never fails grows for ever. */
const RIDGE = 1
/** The intercept and coefficients of a logistic regression with a ridge over all pairs of the stories for tuning. */
export async function fitEvidence(): Promise<number[]> {
  const pairs: Example[] = []
  for (const name of TUNING) {
    const { table, dossier } = await tableDossier(name)
    pairs.push(...pairsOf(dossier, table))
  }
  return regress(pairs, RIDGE)
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
