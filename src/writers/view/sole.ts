import type { Locus, Report } from '../../model/index.ts'
import { type Cite, citeOf, entityName, type Names, wordsOf } from './names.ts'
import { inSentence, sentenceAt } from './pieces.ts'
import type { SaidView } from './quotations.ts'
import type { Context } from './sentences.ts'
import { touches } from './touches.ts'
import { cutAt, inMarks, tidied } from './typography.ts'

/** How many items of an outlet are shown at first, and how much of each, in characters. */
const MOST = 12
const LONGEST = 260
/** A piece of fewer words says nothing by itself. */
const FEWEST_WORDS = 4

/** What one report alone has. */
export interface SoleView {
  readonly cite: Cite
  /** The most telling items, in the order of the text. */
  readonly items: readonly SoleItem[]
  readonly more: readonly SoleItem[]
}

/** Something that one report alone has. */
export interface SoleItem {
  /** The words between quotation marks, an ellipsis after them where something is left out. */
  readonly words: string
  readonly locus: Locus
  /** The chain of its sources, the speaker first; empty: the outlet's own voice. */
  readonly source: string
}

/**
 * What each report alone has: the most telling are chosen, and stand in the order of the text. Quotations that are listed
 * already are not repeated.
 */
export function soleView(
  { names, dossier: { account, reports }, leadIns }: Context,
  said: SaidView,
): SoleView[] {
  const listed = said.single.flatMap(({ items }) =>
    items.flatMap(({ cites }) => cites.flatMap(cite => cite.locus ?? [])),
  )
  const ids = [...reports.map(report => report.id), ...account.sole.map(one => one.locus.report)]
  return [...new Set(ids)].flatMap(report => {
    const held = names.reports.get(report)
    const alone = account.sole.filter(
      one => one.locus.report === report && !listed.some(locus => touches(locus, one.locus)),
    )
    const all = bySentence(held, alone).map(({ locus, sources }) => ({
      item: itemOf(names, locus, sources, leadIns(locus), held),
      weight: weightOf(locus, sources),
    }))
    const telling = all.filter(({ item }) => item.words.split(' ').length >= FEWEST_WORDS)
    const chosen = new Set(
      [...(telling.length > 0 ? telling : all)].sort((a, b) => b.weight - a.weight).slice(0, MOST),
    )
    const items = all.filter(one => chosen.has(one)).map(one => one.item)
    const more = all.filter(one => !chosen.has(one)).map(one => one.item)
    return items.length === 0 ? [] : [{ cite: citeOf(names, report, null), items, more }]
  })
}

type Sole = Context['dossier']['account']['sole'][number]

/** Pieces of one sentence that one source says, as one: a clause is read in its sentence. */
function bySentence(report: Report | undefined, all: readonly Sole[]): Sole[] {
  if (!report || report.text === '') return [...all]
  const groups = new Map<string, Sole>()
  for (const one of all) {
    const at = one.locus.spans[0]?.start ?? 0
    const key = [sentenceAt(report, at)?.start ?? `at ${at}`, ...one.sources].join(' ')
    const before = groups.get(key)
    const spans = [...(before?.locus.spans ?? []), ...one.locus.spans].sort((a, b) => a.start - b.start)
    groups.set(key, { ...one, locus: { ...one.locus, spans } })
  }
  return [...groups.values()]
}

/** Words of a report as an item of a list: between quotation marks, cut where they are long, with the chain of their sources and, in brackets, what leads to them. */
export function itemOf(
  names: Names,
  locus: Locus,
  sources: readonly (string | null)[],
  leadIn: string | undefined,
  report?: Report,
): SoleItem {
  const said = report ? inSentence(locus, report, sources.length === 0, leadIn !== undefined) : wordsOf(locus)
  const whole = leadIn === undefined ? said : `[${leadIn}] ${said}`
  const { text, cut } = cutAt(tidied(whole), LONGEST)
  const chain = [...sources].reverse().map(id => entityName(names, id))
  return {
    words: `${inMarks(closed(cut ? tidied(text) : text, cut))}${cut ? ' …' : ''}`,
    locus,
    source: chain.join(' ← '),
  }
}

/** Words that are cut inside a quotation end with its mark. */
function closed(text: string, cut: boolean): string {
  if (!cut) return text
  const opened = text.match(/[“«„]/gu)?.length ?? 0
  const ended = text.match(/[”»]/gu)?.length ?? 0
  return opened > ended ? `${text}”` : text
}

/** How telling something is: said by somebody, with a number or a name in it, a whole sentence of middling length. */
export function weightOf(locus: Locus, sources: readonly (string | null)[]): number {
  const words = wordsOf(locus)
  const isWhole = /^["“‘']?\p{Lu}/u.test(words) && /[.!?]["”’']?$/u.test(words)
  const { length } = words
  return (
    (sources.some(id => id !== null) ? 3 : 0) +
    (/\d/u.test(words) ? 2 : 0) +
    (/["“]/u.test(words) ? 1 : 0) +
    (/\s\p{Lu}\p{Ll}/u.test(words) ? 1 : 0) +
    (isWhole ? 1 : 0) +
    (length >= 50 && length <= 220 ? 1 : 0)
  )
}

/** How the section is to be read; `said` is the number of the section of quotations. */
export const soleNote = (said: number): string =>
  `Where no name follows, the outlet speaks in its own voice. Quotations that one outlet alone has stand in section ${said}.`
