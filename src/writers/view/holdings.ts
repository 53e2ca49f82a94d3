import type { Block, Derivation, Headline, Report } from '../../model/index.ts'
import { type Cite, citeOf, entityName, flat, type Names } from './names.ts'
import { counted, DERIVES, NOT_KNOWN, NOT_STATED, ROLE, STORY_ROLES } from './words.ts'

/** A report as the list of reports shows it: every missing thing said to be missing. */
export interface ReportView {
  readonly report: Report
  readonly cite: Cite
  readonly kind: string
  readonly headline: string
  readonly published: string
  readonly modified: string | null
  readonly byline: string
  readonly credits: string
  readonly language: string
  readonly extent: string
  readonly places: readonly string[]
  /** What of its text does not belong to the story. */
  readonly setAside: readonly SetAside[]
}

/** A block that does not belong to the story. */
export interface SetAside {
  /** Index of the block. */
  readonly block: number
  readonly role: string
  readonly text: string
  readonly words: number
}

/** From what a report derives. */
export interface DerivationView {
  readonly cite: Cite
  readonly verb: string
  readonly from: string
  readonly donor: Cite | null
  readonly lost: boolean
  readonly implied: boolean
  readonly evidence: readonly Cite[]
}

/** A report as it is listed. */
export function reportView(names: Names, report: Report): ReportView {
  const headlines = report.headlines.map((headline: Headline) => flat(headline.text)).filter(text => text)
  const authors = report.authors.map(flat).join(', ')
  return {
    report,
    cite: citeOf(names, report.id, null),
    kind: report.kind === 'document' ? 'held document' : 'report',
    headline: [...new Set(headlines)].join(' / ') || `headline ${NOT_STATED}`,
    published: flat(report.published ?? '') || NOT_STATED,
    modified: report.modified === null ? null : flat(report.modified),
    byline: authors || flat(report.byline ?? '') || NOT_STATED,
    credits: report.credits.map(flat).join(', ') || NOT_STATED,
    language: report.language === 'und' || report.language === '' ? NOT_KNOWN : report.language,
    extent: report.extent === 'excerpt' ? 'excerpt' : 'full text',
    places: placesHeld(report),
    setAside: report.layers.blocks.flatMap((block, i) => setAside(report, block, i)),
  }
}

/** The addresses under which a report was read, each once. */
function placesHeld(report: Report): string[] {
  const all = [report.path, report.url, report.canonical]
    .map(one => flat(one ?? ''))
    .filter(one => one !== '')
  return [...new Set(all)]
}

function setAside(report: Report, block: Block, index: number): SetAside[] {
  const text = flat(report.text.slice(block.start, block.end))
  if (STORY_ROLES.has(block.role) || text === '') return []
  return [{ block: index, role: ROLE[block.role], text, words: text.split(' ').length }]
}

/** A derivation as it is listed. */
export function derivationView(names: Names, derivation: Derivation): DerivationView {
  const { kind, id, label } = derivation.from
  const donor = kind === 'report' && id !== undefined ? citeOf(names, id, null) : null
  const named = flat(label) || (id === undefined ? NOT_KNOWN : entityName(names, id))
  return {
    cite: citeOf(names, derivation.report, null),
    verb: DERIVES[derivation.kind],
    from: kind === 'entity' && id !== undefined && names.entities.has(id) ? entityName(names, id) : named,
    donor: donor && names.reports.has(donor.report) ? donor : null,
    lost: kind === 'lost',
    implied: derivation.certainty === 'implied',
    evidence: derivation.evidence.map(locus => citeOf(names, locus.report, locus)),
  }
}

/** How many reports and documents are held. */
export function holdingsLine(reports: readonly Report[]): string {
  const documents = reports.filter(report => report.kind === 'document').length
  const told = counted(reports.length - documents, 'report')
  return documents === 0 ? told : `${told} and ${counted(documents, 'held document')}`
}
