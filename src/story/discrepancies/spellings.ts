import { nameParts } from '../../locales/index.ts'
import type { Mention, Report } from '../../model/index.ts'
import { isMisspelling } from '../alignments/index.ts'
import type { Provenance } from '../alignments/index.ts'
import { sideOf } from './draft.ts'
import type { Draft } from './draft.ts'

/** The fullest name of a person in a report, and where it stands first. */
interface Named {
  readonly report: number
  readonly mention: Mention
  readonly parts: readonly string[]
}

/** A name as it is spelled, and where: once a report. */
interface Spelling {
  readonly parts: readonly string[]
  readonly places: Named[]
}

/** One person whose name two reports spell in two ways: "Ilan Raske", "Ilan Rask". */
export function compareSpellings({ reports, world }: Provenance): Draft[] {
  const bySpelling = new Map<string, Spelling>()
  for (const [at, report] of reports.entries())
    for (const one of namedIn(report, at, world.locale.names)) {
      const spelling = bySpelling.get(one.parts.join(' ')) ?? { parts: one.parts, places: [] }
      spelling.places.push(one)
      bySpelling.set(one.parts.join(' '), spelling)
    }
  // names that are alike but for one part meet under what they share, so that not every two are looked at
  const alike = new Map<string, Spelling[]>()
  return [...bySpelling.values()].flatMap(one => {
    const keys = one.parts.map((_, at) => one.parts.with(at, '').join(' '))
    const earlier = keys.flatMap(key => alike.get(key) ?? [])
    for (const key of keys) alike.set(key, [...(alike.get(key) ?? []), one])
    return earlier.filter(other => areOneMisspelt(other, one)).map(other => draftOf([other, one], reports))
  })
}

const draftOf = (spellings: readonly [Spelling, Spelling], reports: readonly Report[]): Draft => ({
  slot: { event: 'name', predicate: spellings[0].parts.at(-1) ?? '' },
  kind: 'wording',
  grade: 'variance',
  reason: 'the reports spell the name of one person in two ways',
  sides: spellings.map(({ places }) =>
    sideOf(
      places.map(({ report, mention }) => ({ report, spans: [mention] })),
      reports,
    ),
  ),
  by: 'discrepancies/spelling',
})

function namedIn({ text, layers }: Report, report: number, names: Parameters<typeof nameParts>[1]): Named[] {
  const found = new Map<string, Named>()
  for (const mention of layers.mentions) {
    if (mention.kind !== 'person' || mention.form !== 'name') continue
    const parts = nameParts(text.slice(mention.start, mention.end).replace(/['’]s?$/, ''), names).all
    if (parts.length < 2 || found.has(parts.join(' '))) continue
    found.set(parts.join(' '), { report, mention, parts })
  }
  return [...found.values()]
}

/** Letters for which the same sound of another script may be written, in groups. */
const SOUNDS = ['kcqg', 'eiyj', 'gyj', 'vwfb', 'ou', 'szx', 'dt']

/** A sound of another script in two ways: "Ilias", "Elias"; "Yiannis", "Giannis"; no name is wrong then. */
function isRomanised(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, i) => letter !== b[i])
  return SOUNDS.some(group => group.includes(a[at] ?? '-') && group.includes(b[at] ?? '-'))
}

/** The part in which the two differ is a letter off; no report has both. */
function areOneMisspelt(a: Spelling, b: Spelling): boolean {
  const at = a.parts.findIndex((part, i) => part !== b.parts[i])
  const [one, other] = [a.parts[at] ?? '', b.parts[at] ?? '']
  if (!isMisspelling(one, other) || isRomanised(one, other)) return false
  const theirs = new Set(b.places.map(({ report }) => report))
  return !a.places.some(({ report }) => theirs.has(report))
}
