import type { Dossier, Entity, Locus, LocusSpan, Report } from '../../model/index.ts'
import { NOBODY_NAMED } from './words.ts'

/** Finds reports and entities of a dossier by id. */
export interface Names {
  readonly reports: ReadonlyMap<string, Report>
  readonly entities: ReadonlyMap<string, Entity>
  /** Names of the reports' own entities, for ids that no entity of the story has. */
  readonly locals: ReadonlyMap<string, { readonly name: string; readonly named: boolean }>
}

/** A report as it is cited: siglum, outlet, and the place where there is one. */
export interface Cite {
  readonly report: string
  readonly siglum: string
  /** Empty where none is stated. */
  readonly outlet: string
  readonly locus: Locus | null
}

/** Builds the look-up tables of a dossier. Where two things share an id the first is found. */
export function namesOf(dossier: Dossier): Names {
  const reports = new Map<string, Report>()
  const locals = new Map<string, { name: string; named: boolean }>()
  for (const report of dossier.reports) {
    if (!reports.has(report.id)) reports.set(report.id, report)
    for (const entity of report.layers.entities) locals.set(entity.id, entity)
  }
  const entities = new Map<string, Entity>()
  for (const entity of dossier.entities) if (!entities.has(entity.id)) entities.set(entity.id, entity)
  return { reports, entities, locals }
}

/** A report as it is cited. */
export function citeOf(names: Names, report: string, locus: Locus | null): Cite {
  const found = names.reports.get(report)
  return { report, siglum: found?.siglum || '?', outlet: found ? outletOf(found) : 'not held', locus }
}

/** The publisher of a report; empty where none is stated. */
export const outletOf = (report: Report): string => flat(report.outlet ?? '')

/** A siglum with the outlet where it is known. */
export const siglumAndOutlet = ({ siglum, outlet }: Pick<Cite, 'siglum' | 'outlet'>): string =>
  outlet === '' ? siglum : `${siglum} ${outlet}`

/** The name of a source; an unnamed one in quotation marks; an id that nothing explains, as it is. */
export function entityName(names: Names, id: string | null): string {
  if (id === null) return NOBODY_NAMED
  const found = names.entities.get(id) ?? names.locals.get(id)
  if (found) return found.named ? flat(found.name) : unnamed(flat(found.name))
  const report = names.reports.get(id)
  return report ? siglumAndOutlet({ siglum: report.siglum, outlet: outletOf(report) }) : flat(id)
}

/** Words that point to a source and say nothing of it. */
const POINTERS =
  /^(?:it|he|she|they|this|that|who|whoever|whom|one|some|others|nobody|no one|someone|somebody)$/iu

/** A source that the report does not name, by its words; a pronoun is none. */
export const unnamed = (words: string): string =>
  POINTERS.test(words) || words === ''
    ? NOBODY_NAMED
    : `“${words.replace(/^(?:The|A|An|His|Her|Its|Their)\b/u, first => first.toLowerCase())}”`

/** Cites without repetition of a report, in the order of the dossier. */
export function eachReportOnce(names: Names, cites: readonly Cite[]): Cite[] {
  const order = [...names.reports.keys()]
  const first = new Map<string, Cite>()
  for (const cite of cites) if (!first.has(cite.report)) first.set(cite.report, cite)
  const place = (cite: Cite): number => (order.indexOf(cite.report) + order.length + 1) % (order.length + 1)
  return [...first.values()].sort((a, b) => place(a) - place(b))
}

/** A text on one line. */
export const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** The words of a locus, its pieces joined by an ellipsis. */
export const wordsOf = (locus: Locus): string => locus.spans.map(span => flat(span.exact)).join(' … ')

/** The first words of a text, with an ellipsis where something is left out. */
export function shorten(text: string, limit: number): string {
  const words = flat(text).split(' ')
  return words.length <= limit ? words.join(' ') : `${words.slice(0, limit).join(' ')} …`
}

/** A piece of a locus in the text of its report, or in the headline with that index. */
export interface Placed {
  readonly headline: number | null
  readonly start: number
  readonly end: number
}

/**
 * Where a piece of a locus stands; a headline that is itself a piece of the text is found there. Null where the report
 * does not have those words at that place: nothing is re-anchored.
 */
function placeOf(report: Report, span: LocusSpan): Placed | null {
  const { start, end, exact } = span
  if (end <= start) return null
  if (span.part !== 'headline')
    return report.text.slice(start, end) === exact ? { headline: null, start, end } : null
  const index = report.headlines.findIndex(headline => headline.text.slice(start, end) === exact)
  const headline = report.headlines[index]
  if (!headline) return null
  const from = headline.span?.start
  if (from !== undefined && report.text.slice(from + start, from + end) === exact)
    return { headline: null, start: from + start, end: from + end }
  return headline.span === undefined || headline.from !== 'text' ? { headline: index, start, end } : null
}

/** All pieces of a locus, or null where the report or one of them is not held. */
export function placesOf(names: Names, locus: Locus): Placed[] | null {
  const report = names.reports.get(locus.report)
  if (!report || locus.spans.length === 0) return null
  const places = locus.spans.map(span => placeOf(report, span))
  return places.every(place => place !== null) ? places : null
}
