import type { Derivation, Verdict } from '../model/index.ts'
import type { Held } from './held.ts'
import { first, judge } from './judge.ts'

/** Where the reports come from: every end is held or said to be lost, every one has evidence, none is circular. */
export function checkDerivations(held: Held): Verdict[] {
  const circular = circularReports(held.dossier.derivations)
  return held.dossier.derivations.map((derivation, index) => {
    const { report, evidence, from } = derivation
    const problem = first([
      held.reports.has(report) ? '' : `no report ${report}`,
      fromProblem(held, derivation),
      from.kind === 'report' && circular.has(report) ? `${report} would come from itself` : '',
      // What no report holds can be shown by what is missing; everything else by words.
      evidence.length === 0 && from.kind !== 'lost' ? 'has no evidence' : '',
      ...evidence.map(locus =>
        locus.report === report || locus.report === from.id
          ? ''
          : `evidence from a third report, ${locus.report}`,
      ),
    ])
    return judge('derivation', `/derivations/${index}`, problem)
  })
}

function fromProblem({ reports, entities }: Held, { from, report }: Derivation): string {
  if (from.kind === 'lost') return ''
  if (from.id === undefined) return `from a ${from.kind} without id`
  if (from.id === report) return 'from itself'
  const known = from.kind === 'report' ? reports.has(from.id) : entities.has(from.id)
  return known ? '' : `no ${from.kind} ${from.id}`
}

/** The reports that lie on a circle of derivations: a stemma has none. Takes away, again and again, whoever comes from nobody left. */
function circularReports(derivations: readonly Derivation[]): Set<string> {
  const edges = derivations.filter(({ from }) => from.kind === 'report' && from.id !== undefined)
  const donors = new Map<string, Set<string>>()
  const heirs = new Map<string, Set<string>>()
  const link = (map: Map<string, Set<string>>, key: string, value: string): void => {
    map.set(key, (map.get(key) ?? new Set()).add(value))
  }
  for (const { report, from } of edges) {
    link(donors, report, from.id as string)
    link(heirs, from.id as string, report)
  }
  const free = [...heirs.keys()].filter(id => !donors.has(id))
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    for (const heir of heirs.get(id) ?? []) {
      const left = donors.get(heir)
      left?.delete(id)
      if (left?.size === 0) {
        donors.delete(heir)
        free.push(heir)
      }
    }
  }
  return new Set(donors.keys())
}
