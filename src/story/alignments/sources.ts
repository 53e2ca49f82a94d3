import type { Attribution, Locus, Report } from '../../model/index.ts'
import { overlap } from '../../model/index.ts'
import type { Locale } from '../../locales/index.ts'
import { locusOf } from '../loci.ts'
import type { Unit } from './units.ts'

/** The attributions of a unit, outermost first. */
export function linksOf(report: Report, unit: Pick<Unit, 'statement'>): Attribution[] {
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

/** Words of a cue that reject what somebody else has told: "denied", "dismissed". */
const rejects = (report: Report, { cue }: Attribution, { meaning, stem }: Locale): boolean =>
  cue.some(({ start, end }) =>
    report.text
      .slice(start, end)
      .toLowerCase()
      .split(/\s+/)
      .some(word => meaning.denials.has(stem(word))),
  )

/** `Vale denied a report by Norda that the lock leaks`: those sources of a statement, outermost first, who reject what it says. */
export function rejectersIn(
  report: Report,
  unit: Pick<Unit, 'statement' | 'sources'>,
  locale: Locale,
): Unit['sources'] {
  if (unit.sources.length < 2) return []
  const links = linksOf(report, unit)
  if (links.length !== unit.sources.length) return []
  return unit.sources.slice(
    0,
    Math.max(
      0,
      links.findIndex(link => !rejects(report, link, locale)),
    ),
  )
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
