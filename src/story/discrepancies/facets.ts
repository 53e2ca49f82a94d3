import type { Facet } from '../../locales/index.ts'
import type { Provenance } from '../alignments/index.ts'
import type { Draft, Place } from './draft.ts'
import { onceText } from '../gather.ts'
import { sideOf } from './draft.ts'
import { areLongApart } from './own-days.ts'
import type { Passage } from './passages.ts'
import { unitAt } from './passages.ts'

/** What a report has for a facet. */
interface Found extends Place {
  readonly passage: Passage
  readonly at: number
  readonly value: string
  readonly key: string
}

/**
 * What news of one event has one word or number for, and two reports do not have alike: `a .38 calibre pistol`, `a .45 calibre pistol`;
 * `Orr, 31, of Harn`, `Orr, 31, of Dornwall`. A report that tells it in two ways tells of two things, unless it is a matter that two see in two ways.
 */
export function compareFacets(passages: readonly Passage[], provenance: Provenance): Draft[] {
  return provenance.world.locale.facets.list.flatMap(facet => {
    const matchesIn = onceText(text =>
      facet.told.flatMap(({ pattern, value }) =>
        [...text.matchAll(pattern)].map(match => ({ match, value })),
      ),
    )
    const found = passages.flatMap(passage => foundIn(passage, matchesIn(passage.text), provenance))
    return [...Map.groupBy(found, ({ key }) => key).values()].flatMap(list =>
      draftsOf(facet, facet.sole ? soleOf(list) : list, provenance),
    )
  })
}

/** Where a facet is told, and its value where that is not among the words. */
interface Match {
  readonly match: RegExpExecArray
  readonly value: string | undefined
}

function foundIn(passage: Passage, matches: readonly Match[], { world: { locale } }: Provenance): Found[] {
  const { same } = locale.facets
  const plain = (text = ''): string => same.get(text.toLowerCase()) ?? text.toLowerCase()
  return matches.map(({ match: { index, 0: all, groups }, value }): Found => {
    const span = { start: passage.start + index, end: passage.start + index + all.length }
    return {
      report: passage.report,
      spans: [span],
      passage,
      at: span.start,
      value: value ?? plain(groups?.['value']),
      key: locale.stem(plain(groups?.['key'])),
    }
  })
}

/** What the reports have that have one value. */
const soleOf = (list: readonly Found[]): Found[] =>
  [...Map.groupBy(list, ({ report }) => report).values()].flatMap(own =>
    new Set(own.map(({ value }) => value)).size === 1 ? own : [],
  )

/** What most have, against each other value that somebody tells of the same. */
function draftsOf(
  { name, kind, grade, alike }: Facet,
  list: readonly Found[],
  provenance: Provenance,
): Draft[] {
  const { reports } = provenance
  const sides = [...Map.groupBy(list, ({ value }) => value).values()]
  const [base, ...others] = sides.toSorted((a, b) => reportsOf(b) - reportsOf(a))
  const against = others.filter(
    side => base && side.some(one => base.some(other => areOfOne(one, other, alike, provenance))),
  )
  if (!base || against.length === 0) return []
  return [
    {
      slot: { event: 'facet', predicate: name },
      kind,
      grade,
      reason:
        grade === 'revision'
          ? 'what is not yet so to one side is so to the other'
          : 'the reports have different words for what can be but one',
      sides: [base, ...against].map(side => sideOf(side, reports)),
      by: 'discrepancies/facet',
    },
  ]
}

const reportsOf = (list: readonly Found[]): number => new Set(list.map(({ report }) => report)).size

/** Two sentences of two reports that are not long apart share some concepts. */
function areOfOne(one: Found, other: Found, alike: number, { reports }: Provenance): boolean {
  if (one.report === other.report || isWithin(one.value, other.value) || isWithin(other.value, one.value))
    return false
  const [a, b] = [one, other].map(({ passage, at }) => unitAt(passage, at))
  if (!a || !b || areLongApart(a, b, reports)) return false
  const mine = new Set(one.passage.words.map(({ concept }) => concept))
  const shared = new Set(
    other.passage.words
      .map(({ concept }) => concept)
      .filter(concept => /^[wse]:/.test(concept) && mine.has(concept)),
  )
  return shared.size >= alike
}

/** "Harn" may be the "Old Harn" of another report. */
const isWithin = (part: string, whole: string): boolean => ` ${whole} `.includes(` ${part} `)
