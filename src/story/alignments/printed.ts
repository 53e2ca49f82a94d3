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

/** Reports as voices: who prints what. */
interface Voice {
  readonly outlet: string
  readonly units: readonly Unit[]
}

/** How many voices some reports are: an outlet that tells it in two is one, and so are those that print the same words, an agency's that nobody names. */
export function voicesAmong(all: readonly Voice[]): number {
  const parent = all.map((_, at) => at)
  const root = (at: number): number => (parent[at] === at ? at : root(parent[at] as number))
  const first = new Map<string, number>()
  for (const [at, { outlet, units }] of all.entries())
    for (const key of [`outlet ${outlet}`, ...units.flatMap(runsOf)]) {
      const known = first.get(key)
      if (known === undefined) first.set(key, at)
      else parent[root(at)] = root(known)
    }
  return new Set(all.map((_, at) => root(at))).size
}
