import type { Attribution, Locus, Report } from '../../model/index.ts'
import { overlap } from '../../model/index.ts'
import { locusOf } from '../loci.ts'
import type { Unit } from './units.ts'

/** The attributions of a unit, outermost first. */
export function linksOf(report: Report, unit: Unit): Attribution[] {
  const links: Attribution[] = []
  const { attributions, statements } = report.layers
  let at = statements[unit.statement]?.attribution ?? null
  for (let steps = 0; at !== null && steps < 20; steps++) {
    const one: Attribution | undefined = attributions[at]
    if (!one) break
    if (one.class === 'speech') links.unshift(one)
    at = one.within
  }
  return links
}

/** The cue of each hop of a unit's chain, with its source where that stands beside it; outermost first. */
export function cuesOf(report: Report, unit: Unit): Locus[] {
  return linksOf(report, unit)
    .filter(link => link.cue.length > 0)
    .map(link => locusOf(report, mergeSorted([...link.source, ...link.cue])))
}

function mergeSorted(spans: readonly { start: number; end: number }[]) {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter((span, i) => !sorted.slice(0, i).some(other => overlap(other, span) > 0))
}
