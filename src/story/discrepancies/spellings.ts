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

/** One person whose name two reports spell in two ways: "Ilan Raske", "Ilan Rask". */
export function compareSpellings({ reports, world }: Provenance): Draft[] {
  const all = reports.flatMap((report, at) => namedIn(report, at, world.locale.names))
  const used = new Set<string>()
  return all.flatMap((one, i) =>
    all.slice(i + 1).flatMap((other): Draft[] => {
      const key = [one.parts.join(' '), other.parts.join(' ')].sort().join('|')
      if (one.report === other.report || used.has(key) || !areOneMisspelt(one.parts, other.parts, all))
        return []
      used.add(key)
      const sides = [one, other].map(each =>
        all.filter(({ parts }) => parts.join(' ') === each.parts.join(' ')),
      )
      return [
        {
          slot: { event: 'name', predicate: one.parts.at(-1) ?? '' },
          kind: 'wording',
          grade: 'variance',
          reason: 'the reports spell the name of one person in two ways',
          sides: sides.map(list =>
            sideOf(
              list.map(({ report, mention }) => ({ report, spans: [mention] })),
              reports,
            ),
          ),
          by: 'discrepancies/spelling',
        },
      ]
    }),
  )
}

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
const SOUNDS = ['kcqg', 'eiyj', 'gyj', 'vwfb', 'ou', 'ae', 'szx', 'dt']

/** A sound of another script in two ways: "Ilias", "Elias"; "Yiannis", "Giannis"; no name is wrong then. */
function isRomanised(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, i) => letter !== b[i])
  return SOUNDS.some(group => group.includes(a[at] ?? '-') && group.includes(b[at] ?? '-'))
}

/** All parts but one are the same, and that one is a letter off; neither report has both. */
function areOneMisspelt(a: readonly string[], b: readonly string[], all: readonly Named[]): boolean {
  if (a.length !== b.length) return false
  const off = a.flatMap((part, i) => (part === b[i] ? [] : [[part, b[i] as string] as const]))
  const [pair] = off
  if (off.length !== 1 || !pair || !isMisspelling(...pair) || isRomanised(...pair)) return false
  const having = (parts: readonly string[]): Set<number> =>
    new Set(all.filter(one => one.parts.join(' ') === parts.join(' ')).map(({ report }) => report))
  const theirs = having(b)
  return ![...having(a)].some(report => theirs.has(report))
}
