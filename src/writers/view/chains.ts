import type { Alignment, Origins, Witness } from '../../model/index.ts'
import { type Inline, joined, listed, plain, quoted } from './inline.ts'
import { type Cite, citeOf, eachReportOnce, entityName, type Names } from './names.ts'
import { counted, NOT_KNOWN, OWN_VOICE } from './words.ts'

/** A way from a speaker to reports: equal ways are merged. */
export interface Chain {
  /** Names, the speaker first; empty where the outlet speaks itself. */
  readonly hops: readonly string[]
  readonly cites: readonly Cite[]
}

/** The chains of the witnesses, equal ones merged, in the order of their first witness. */
export function chainsOf(names: Names, witnesses: readonly Witness[]): Chain[] {
  const chains = new Map<string, { hops: string[]; cites: Cite[] }>()
  for (const witness of witnesses) {
    const hops = [...witness.sources].reverse().map(id => entityName(names, id))
    const key = JSON.stringify(hops)
    const chain = chains.get(key) ?? { hops, cites: [] }
    chain.cites.push(citeOf(names, witness.locus.report, witness.locus))
    chains.set(key, chain)
  }
  return [...chains.values()].map(({ hops, cites }) => ({ hops, cites: eachReportOnce(names, cites) }))
}

/** A chain in one line: "Velde ← Marenian News Agency ← A, C". */
export function chainLine(chain: Chain): Inline[] {
  if (chain.hops.length === 0) return [plain(`${OWN_VOICE} of `), ...listed(chain.cites, 'siglum')]
  return [plain(`${chain.hops.join(' ← ')} ← `), ...listed(chain.cites, 'siglum')]
}

/** Who speaks, by the innermost source of each witness. */
export function speakersOf(names: Names, witnesses: readonly Witness[]): string {
  const speakers = witnesses.map(({ sources }) =>
    sources.length === 0 ? `the outlet (${OWN_VOICE})` : entityName(names, sources.at(-1) ?? null),
  )
  return [...new Set(speakers)].join('; ') || NOT_KNOWN
}

/** How many origins, as a range. */
function rangeOf({ atLeast, atMost }: Origins): string {
  if (atMost === 0) return `origins ${NOT_KNOWN}`
  if (atLeast === 0) return `at most ${counted(atMost, 'origin')}, none of them named`
  return atLeast === atMost ? counted(atLeast, 'origin') : `${atLeast} to ${counted(atMost, 'origin')}`
}

/** The range of origins and which they are: "1 to 3 origins: the agency; unnamed “state media” (B); own voice (D)". */
export function originsLine(names: Names, origins: Origins): Inline[] {
  const groups: Inline[][] = namedOrigins(names, origins)
  for (const locus of origins.unnamed) {
    const cite = citeOf(names, locus.report, locus)
    groups.push([plain('unnamed “'), quoted(locus), plain('” ('), { kind: 'siglum', cite }, plain(')')])
  }
  if (origins.ownVoice.length > 0) {
    const cites = origins.ownVoice.map(report => citeOf(names, report, null))
    groups.push([plain(`${OWN_VOICE} (`), ...listed(eachReportOnce(names, cites), 'siglum'), plain(')')])
  }
  const range = plain(rangeOf(origins))
  return groups.length === 0 ? [range] : [range, plain(': '), ...joined(groups, '; ')]
}

/** The reports that have an alignment, each once, with the place. */
export const witnessCites = (names: Names, alignment: Alignment): Cite[] =>
  eachReportOnce(
    names,
    alignment.witnesses.map(witness => citeOf(names, witness.locus.report, witness.locus)),
  )

/** The named origins; where some were joined, how many they count as. */
function namedOrigins(names: Names, { named, atLeast }: Origins): Inline[][] {
  const all = named.map(id => entityName(names, id))
  if (all.length === 0) return []
  if (all.length <= atLeast || atLeast === 0) return all.map(name => [plain(name)])
  const joint = `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
  return [[plain(`${joint} (counted as ${atLeast === 1 ? 'one' : atLeast})`)]]
}
