import { foldsOf, wordAt } from '../scan.ts'
import type { Candidate, Scan } from '../scan.ts'

/** Sorts of known names that a person of the same name does not change. */
const KNOWN: ReadonlySet<string> = new Set(['adjective', 'people', 'state', 'capital', 'place', 'seat'])

/** Persons named in full, by their last and by their first word. */
interface Bearers {
  readonly surnames: ReadonlyMap<string, Candidate>
  readonly given: ReadonlyMap<string, Candidate>
}

/**
 * A body that is called by the surname of somebody whom the report names in full is that person: "[Ford] left early" beside
 * "Ana Ford", "[Velde]" beside "Joren Velde". Not where it reports, is told, or is named beside its kind, as outlets and firms are.
 */
export const readBearers = (candidates: readonly Candidate[], scan: Scan): readonly Candidate[] => {
  const { surnames, given } = bearersIn(candidates, scan)
  if (surnames.size === 0) return candidates
  const isKnown = (fold: string): boolean => {
    const bearer = surnames.get(fold)
    return bearer !== undefined && scan.names.givenNames.has(wordAt(scan, bearer.first).fold)
  }
  const bodies = new Set(
    candidates
      .filter(one => isBody(one, isKnown(wordAt(scan, one.first).fold), scan))
      .map(one => wordAt(scan, one.first).fold),
  )
  return candidates.map(one => {
    const { fold, capital } = wordAt(scan, one.first)
    const open = one.kind === 'organisation' || one.kind === 'other' || (one.kind === 'place' && !one.entry)
    if (one.last - one.first > 1 || !capital || !open || KNOWN.has(one.entry?.sort ?? '') || bodies.has(fold))
      return one
    const bearer = surnames.get(fold) ?? (one.kind === 'place' || one.entry ? undefined : given.get(fold))
    // what the world or the story knows gives way to somebody with a given name: "Ana Ford", not "Airlines Ford"
    if (!bearer || (one.entry && !scan.names.givenNames.has(wordAt(scan, bearer.first).fold))) return one
    const { entry: _, ...bare } = one
    const { gender } = bearer
    return { ...bare, kind: 'person', by: 'mentions/bearer', ...(gender ? { gender } : {}) }
  })
}

function bearersIn(candidates: readonly Candidate[], scan: Scan): Bearers {
  const surnames = new Map<string, Candidate>()
  const given = new Map<string, Candidate>()
  for (const one of candidates) {
    const folds = foldsOf(scan, one)
    if (one.kind !== 'person' || folds.length < 2 || !wordAt(scan, one.first).capital) continue
    surnames.set(folds.at(-1) as string, one)
    given.set(folds[0] as string, one)
  }
  return { surnames, given }
}

/** "the [Ford] plant", "[Ford] reported", "told [Ford]", "[Ford] shares": what is done by and with a body; of somebody with a given name only what nobody does with a person. */
function isBody(one: Candidate, isNamed: boolean, scan: Scan): boolean {
  const { sentence } = wordAt(scan, one.first)
  const at = (i: number): string => (scan.words[i]?.sentence === sentence ? (scan.words[i]?.fold ?? '') : '')
  const [before, next] = [at(one.first - 1), at(one.last)]
  const { organisationNouns, companyWords, carrierHeads, companySuffixes } = scan.names
  const noun = next === "'s" ? at(one.last + 1) : next
  if (organisationNouns.has(before) || [companySuffixes, companyWords].some(list => list.has(noun)))
    return true
  // "the Velde report", "told Velde"
  if (isNamed && one.entry?.medium === undefined) return before === 'the' && one.entry !== undefined
  if (before === 'told' || before === 'the' || carrierHeads.has(noun)) return true
  return scan.locale.speech.relayVerbs.has(scan.locale.stem(next))
}
