import type { Report } from '../../model/index.ts'
import type { Unit, Word } from './units.ts'

/**
 * Words in a row that two do not write alike by chance, and those with matter among them, for the office and the name of somebody may be as
 * long: of some 60 pairs of statements of real events with ten words in a row in common, read by one reader, four were by two hands for that.
 */
const RUN = 10
const MATTER = 3

/** Every such run of a statement; what two have in common they have from one hand. */
export function runsOf({ words }: Unit): string[] {
  const runs: string[] = []
  for (let end = RUN; end <= words.length; end++) {
    const run = words.slice(end - RUN, end)
    if (run.filter(isMatter).length >= MATTER) runs.push(run.map(({ form }) => form).join(' '))
  }
  return runs
}

const isMatter = ({ concept }: Word): boolean => concept !== '' && !concept.startsWith('e:')

/**
 * Who print the same words without saying whose they are, in the order of the reports: a text of an agency that nobody names may stand behind
 * them. That is a ground to know, and no proof: they count as they did.
 */
export function printedAlike(units: readonly Unit[], reports: readonly Report[]): string[] {
  const byRun = new Map<string, Set<number>>()
  for (const unit of units)
    for (const run of runsOf(unit)) byRun.set(run, (byRun.get(run) ?? new Set()).add(unit.report))
  const alike = new Set<number>()
  for (const printing of byRun.values())
    if (printing.size > 1) for (const report of printing) alike.add(report)
  if (alike.size === 0) return []
  const sigla = [...alike].sort((a, b) => a - b).map(at => reports[at]?.siglum)
  return [
    `${sigla.slice(0, -1).join(', ')} and ${sigla.at(-1)} print the same words in their own voices, whosever they were first`,
  ]
}
