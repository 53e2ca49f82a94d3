import type { Origins, Witness } from '../../model/index.ts'
import { type Inline, joined, listed, plain } from './inline.ts'
import { type Cite, citeOf, eachReportOnce, entityName, type Names, unnamed, wordsOf } from './names.ts'
import { counted, NOBODY_NAMED, NOT_KNOWN, OWN_VOICE } from './words.ts'

/** What a range of origins means, said once. */
export const ORIGINS_EXPLAINED =
  'An origin is where a chain of sources ends. “1 to 3 origins”: one at least; three at most, if those counted as one, those not named, and outlets that name no source (“own voice”) each know it independently. It counts sources and says nothing of truth.'

/** How many origins, as a range. */
export function rangeOf({ atLeast, atMost }: Pick<Origins, 'atLeast' | 'atMost'>): string {
  if (atMost === 0) return `origins ${NOT_KNOWN}`
  if (atLeast === 0) return atMost === 1 ? 'no named origin' : `no named origin, at most ${atMost}`
  return atLeast === atMost ? counted(atLeast, 'origin') : `${atLeast} to ${counted(atMost, 'origin')}`
}

/** The range of origins and which they are: "1 to 3 origins: the agency; unnamed “state media” (B, C); own voice (D)". */
export function originsLine(names: Names, origins: Origins, witnesses: readonly Witness[] = []): Inline[] {
  const groups: Inline[][] = namedOrigins(names, origins, witnesses)
  const byWords = new Map<string, Cite[]>()
  for (const locus of origins.unnamed) {
    const words = unnamed(wordsOf(locus))
    byWords.set(words, [...(byWords.get(words) ?? []), citeOf(names, locus.report, locus)])
  }
  for (const [words, cites] of byWords)
    groups.push([
      plain(words === NOBODY_NAMED ? `${NOBODY_NAMED} (` : `unnamed ${words} (`),
      ...listed(eachReportOnce(names, cites), 'siglum'),
      plain(')'),
    ])
  if (origins.ownVoice.length > 0) {
    const cites = origins.ownVoice.map(report => citeOf(names, report, null))
    groups.push([plain(`${OWN_VOICE} (`), ...listed(eachReportOnce(names, cites), 'siglum'), plain(')')])
  }
  const range = plain(rangeOf(origins))
  return groups.length === 0 ? [range] : [range, plain(': '), ...joined(groups, '; ')]
}

/** The named origins; where some were joined, how many they count as. */
function namedOrigins(
  names: Names,
  { named, atLeast, because }: Origins,
  witnesses: readonly Witness[],
): Inline[][] {
  const all = labelsOf(names, named, witnesses)
  if (all.length === 0) return []
  if (named.length <= atLeast || atLeast === 0 || all.length === 1) return all.map(name => [plain(name)])
  const joint = `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
  const ties = TIES.filter(([line]) => because.some(one => line.test(one))).map(([, words]) => words)
  return [[plain(`${joint} (${ties.join(', ') || 'tied'}: counted as ${atLeast === 1 ? 'one' : atLeast})`)]]
}

/** Each origin by its name; one that passed on what a named person or body told it with that one: "Ida Vale, through the Ledger and the Post". */
function labelsOf(names: Names, named: readonly string[], witnesses: readonly Witness[]): string[] {
  const through = Map.groupBy(new Set(named), id => endOf(names, id, named, witnesses) ?? id)
  return [
    ...new Set(
      [...through].map(([end, ids]) => {
        const carriers = ids.filter(id => id !== end).map(id => entityName(names, id))
        const list = [...carriers.slice(0, -2), carriers.slice(-2).join(' and ')].join(', ')
        return carriers.length > 0 ? `${entityName(names, end)}, through ${list}` : entityName(names, end)
      }),
    ),
  ]
}

/** The one named source from which an origin has what all witnesses have from it. */
function endOf(
  names: Names,
  id: string,
  named: readonly string[],
  witnesses: readonly Witness[],
): string | undefined {
  const chains = witnesses.map(one => one.sources).filter(([outermost]) => outermost === id)
  const ends = new Set(chains.map(sources => sources.at(-1) ?? null))
  const [end] = ends
  if (ends.size !== 1 || end === undefined || end === null || named.includes(end)) return undefined
  return names.entities.get(end)?.named === true ? end : undefined
}

/** Why named origins count as one, by the end of the reason. */
const TIES: readonly (readonly [RegExp, string])[] = [
  [/ that relays them$/u, 'one relays the other'],
  [/ to whom the same quoted words are given$/u, 'the same words are given to each'],
  [/ for which they speak$/u, 'one speaks for the other'],
  [/\(user\)$/u, 'tied'],
]

/** Verbs of the reasons, in the singular and in the plural. */
const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/^has\b/u, 'have'],
  [/^says\b/u, 'say'],
  [/^credits\b/u, 'credit'],
  [/^states\b/u, 'state'],
  [/^names\b/u, 'name'],
  [/^is\b/u, 'are'],
  [/^repeats\b/u, 'repeat'],
  [/\bit tells\b/u, 'they tell'],
  [/\battributes\b/u, 'attribute'],
  [/\badds\b/u, 'add'],
  [/\bits\b/gu, 'their'],
]

/** Reasons that the line of origins or the chains already tell. */
const TOLD = /^\d+ named origin\(s\) joined/u

/** Lines that begin with a siglum and go on alike, as one: "A, B and C say it in their lead". */
export function mergedLines(lines: readonly string[], sigla: ReadonlySet<string>): string[] {
  const groups = new Map<string, string[]>()
  for (const line of lines) {
    const [first = '', ...rest] = line.split(' ')
    const known = sigla.has(first)
    const key = known ? rest.join(' ') : line
    groups.set(key, [...(groups.get(key) ?? []), ...(known ? [first] : [])])
  }
  return [...groups].map(([rest, who]) => {
    const each = [...new Set(who)]
    if (each.length === 0) return rest
    if (each.length === 1) return `${each[0]} ${rest}`
    const plural = PLURALS.reduce((text, [from, to]) => text.replace(from, to), rest)
    return `${each.slice(0, -1).join(', ')} and ${each.at(-1)} ${plural}`
  })
}

/** Why origins were joined or left uncounted, in plain words. */
export function reasonsOf(names: Names, { because }: Origins): string[] {
  const sigla = new Set([...names.reports.values()].map(report => report.siglum))
  const told = because.map(line => line.replace(/\s+/gu, ' ').trim()).filter(line => !TOLD.test(line))
  return mergedLines(told, sigla)
}
