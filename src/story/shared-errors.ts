import type { Derivation, Locus, Reading, Report, Segment } from '../model/index.ts'
import type { Aligned, Unit } from './alignments/index.ts'
import { locusOf } from './loci.ts'

/** Places at which two reports must depart alike from what the others have: one may be chance, as two translators choose one word. */
const SHARED = 2

/** A place where two reports have the same words, against the words that are taken to have been said. */
interface Place {
  readonly first: Locus
  readonly second: Locus
}

/**
 * Agreement in error proves common descent (the rule of Lachmann and Maas): two reports that twice have the same words within
 * quotation marks against all others have them one from the other, or both from a third that is lost. The later day has it from
 * the earlier; of one day it is not known who from whom, and a lost source stands above both.
 */
export function findSharedErrors(
  reports: readonly Report[],
  aligned: readonly Aligned[],
  known: readonly Derivation[],
): Derivation[] {
  const places = new Map<string, Place[]>()
  for (const one of aligned)
    for (const segment of one.alignment.variants)
      for (const reading of departures(segment))
        for (const [key, place] of placesOf(reading, one.members, reports))
          places.set(key, [...(places.get(key) ?? []), place])
  return [...places]
    .filter(([, found]) => found.length >= SHARED)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, found]) => {
      const [a, b] = key.split(' ').map(at => reports[Number(at)] as Report) as [Report, Report]
      return tied(a, b, known) ? [] : derivationsOf(a, b, found)
    })
}

/** The readings that depart in words from the lemma, where the lemma has words too and more witnesses. */
function departures({ lemma, readings }: Segment): Reading[] {
  const main = readings[lemma] as Reading
  return readings.filter(
    ({ kind, text, witnesses }) =>
      kind === 'substantive' && text !== '' && main.text !== '' && witnesses.length <= main.witnesses.length,
  )
}

/** Every two reports that share a reading, by their indices with a blank between, the earlier in canonical order first. */
function placesOf(
  { witnesses }: Reading,
  members: readonly Unit[],
  reports: readonly Report[],
): (readonly [string, Place])[] {
  const loci = new Map(
    witnesses.flatMap(({ witness, start, end }) => {
      const { report, words } = members[witness] as Unit
      const inside = words.filter(word => word.start >= start && word.end <= end)
      // "on the" is nobody's error
      if (!inside.some(({ quoted, concept }) => quoted && concept !== '')) return []
      return [[report, locusOf(reports[report] as Report, [{ start, end }])] as const]
    }),
  )
  const found = [...loci].sort(([a], [b]) => a - b)
  return found.flatMap(([a, first], i) =>
    found.slice(i + 1).map(([b, second]) => [`${a} ${b}`, { first, second }] as const),
  )
}

/** One comes from the other, or both from one source, as has been found already. */
function tied(a: Report, b: Report, known: readonly Derivation[]): boolean {
  const sources = (report: Report): Set<string> =>
    new Set(known.filter(one => one.report === report.id).map(({ from }) => from.id ?? from.label))
  const [left, right] = [sources(a), sources(b)]
  return left.has(b.id) || right.has(a.id) || [...left].some(one => right.has(one))
}

function derivationsOf(a: Report, b: Report, places: readonly Place[]): Derivation[] {
  const [earlier, later] = [a.published?.slice(0, 10), b.published?.slice(0, 10)]
  const common = { by: 'derivations/shared-error', certainty: 'implied' } as const
  if (earlier && later && earlier < later)
    return [
      {
        report: b.id,
        from: { kind: 'report', id: a.id, label: `${a.siglum}${a.outlet ? ` (${a.outlet})` : ''}` },
        kind: 'relays',
        evidence: places.flatMap(({ first, second }) => [second, first]),
        ...common,
      },
    ]
  const words = places.map(({ first }) => `“${first.spans[0]?.exact}”`).join(' and ')
  const from = { kind: 'lost', label: `a source of ${a.siglum} and ${b.siglum} that has ${words}` } as const
  return [
    { report: a.id, from, kind: 'relays', evidence: places.map(({ first }) => first), ...common },
    { report: b.id, from, kind: 'relays', evidence: places.map(({ second }) => second), ...common },
  ]
}
