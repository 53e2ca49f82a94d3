import type { Alignment, Witness } from '../../model/index.ts'
import { type Inline, joined, listed, plain } from './inline.ts'
import { type Cite, citeOf, eachReportOnce, entityName, type Names } from './names.ts'
import { NOBODY_NAMED, OWN_VOICE } from './words.ts'

/** A way from a speaker to reports: equal ways are merged. */
export interface Chain {
  /** Names, the speaker first; empty where the outlet speaks itself. */
  readonly hops: readonly string[]
  readonly cites: readonly Cite[]
}

/** The chains of the witnesses, equal ones merged, in the order of their first witness. */
function chainsOf(names: Names, witnesses: readonly Witness[]): Chain[] {
  const chains = new Map<string, { hops: string[]; cites: Cite[] }>()
  for (const witness of witnesses) {
    const hops = hopsOf(names, witness)
    const key = JSON.stringify(hops)
    const chain = chains.get(key) ?? { hops, cites: [] }
    chain.cites.push(citeOf(names, witness.locus.report, witness.locus))
    chains.set(key, chain)
  }
  return [...chains.values()].map(({ hops, cites }) => ({ hops, cites: eachReportOnce(names, cites) }))
}

/** The speaker and those through whom it came; a hop that names nobody is left out where another hop is known. */
function hopsOf(names: Names, { sources }: Witness): string[] {
  const known = sources.filter(id => id !== null)
  if (sources.length > 0 && known.length === 0) return [NOBODY_NAMED]
  return [...known].reverse().map(id => entityName(names, id))
}

/**
 * The ways of some witnesses, one line a speaker: "Velde ← B, D; ← Marenian News Agency ← A, C". A report that attributes
 * it is not told again as speaking in its own voice.
 */
export function chainLines(names: Names, witnesses: readonly Witness[]): Inline[][] {
  const chains = chainsOf(names, witnesses)
  const attributed = new Set(
    chains.flatMap(({ hops, cites }) => (isNamed(hops) ? cites.map(one => one.report) : [])),
  )
  const speakers = new Map<string, Chain[]>()
  for (const { hops, cites } of chains) {
    const kept = isNamed(hops) ? cites : cites.filter(cite => !attributed.has(cite.report))
    const speaker = hops[0] ?? ''
    if (kept.length > 0) speakers.set(speaker, [...(speakers.get(speaker) ?? []), { hops, cites: kept }])
  }
  return [...speakers].map(([speaker, ways]) => {
    const shortest = [...ways].sort((a, b) => a.hops.length - b.hops.length)
    const told = shortest.map(({ hops, cites }) => [
      plain([...hops.slice(1), ''].join(' ← ') || ''),
      ...listed(cites, 'siglum'),
    ])
    return speaker === ''
      ? [plain(`${OWN_VOICE} of `), ...joined(told, ', ')]
      : [plain(`${speaker} ← `), ...joined(told, '; ← ')]
  })
}

const isNamed = (hops: readonly string[]): boolean => hops.length > 0 && hops[0] !== NOBODY_NAMED

/** Who speaks: by the best witness, unless it names nobody, or only who carries the words, and another one names the speaker. */
export function speakerOf(names: Names, { witnesses, best }: Alignment): string {
  const first = witnesses[best] ?? witnesses[0]
  const order = [...(first ? [first] : []), ...witnesses]
  const speaks = order.find(one => isSpeaker(names, one)) ?? order.find(one => one.sources.at(-1)) ?? first
  return (speaks && hopsOf(names, speaks)[0]) || `the outlet (${OWN_VOICE})`
}

/** Whether a witness names somebody who speaks, not only who passes the words on. */
function isSpeaker(names: Names, { sources }: Witness): boolean {
  const last = sources.at(-1)
  const entity = last ? names.entities.get(last) : undefined
  return entity?.named === true && entity.carrier !== true
}
