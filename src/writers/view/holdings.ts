import type { Block, Derivation, Headline, Report } from '../../model/index.ts'
import { type Cite, citeOf, eachReportOnce, entityName, flat, type Names, shorten } from './names.ts'
import { nested } from './typography.ts'
import {
  counted,
  dateInWords,
  derives,
  NOT_KNOWN,
  NOT_STATED,
  ROLE,
  stampInWords,
  STORY_ROLES,
} from './words.ts'

/** How much of a headline the list of sigla shows, in words. */
const LEGEND_WORDS = 8
/** Length of an ISO date without its time. */
const DAY = 10

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

/** From what reports derive: those that derive alike from one source are told together. */
export interface DerivationView {
  readonly cites: readonly Cite[]
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
    kind: kindOf(report),
    headline: [...new Set(headlines)].join(' / ') || `headline ${NOT_STATED}`,
    published: stampInWords(flat(report.published ?? '')) || NOT_STATED,
    modified: report.modified === null ? null : stampInWords(flat(report.modified)),
    byline: authors || flat(report.byline ?? '') || NOT_STATED,
    credits: report.credits.map(flat).join(', ') || NOT_STATED,
    language: report.language === 'und' || report.language === '' ? NOT_KNOWN : report.language,
    extent: report.extent === 'excerpt' ? 'excerpt' : 'full text',
    places: placesHeld(report),
    setAside: report.layers.blocks.flatMap((block, i) => setAside(report, block, i)),
  }
}

const kindOf = ({ kind, genre }: Report): string =>
  kind === 'document' ? 'held document' : genre === 'opinion' ? 'opinion piece' : 'report'

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

/** The derivations as they are listed: copies first, then what is relayed. */
export function derivationViews(names: Names, derivations: readonly Derivation[]): DerivationView[] {
  const groups = new Map<string, Derivation[]>()
  for (const one of derivations) {
    const key = JSON.stringify([derives(one), one.certainty, sourceOf(names, one)])
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const views = [...groups.values()].map(group => derivationView(names, group))
  return [...views].sort((a, b) => Number(a.verb.startsWith('relay')) - Number(b.verb.startsWith('relay')))
}

/** The donor in words; the id of a held report. */
function sourceOf(names: Names, { from: { kind, id, label } }: Derivation): string {
  if (kind === 'report' && id !== undefined && names.reports.has(id)) return id
  if (kind === 'entity' && id !== undefined && names.entities.has(id)) return entityName(names, id)
  return flat(label) || (id === undefined ? NOT_KNOWN : entityName(names, id))
}

function derivationView(names: Names, group: readonly Derivation[]): DerivationView {
  const one = group[0] as Derivation
  const from = sourceOf(names, one)
  const cites = eachReportOnce(
    names,
    group.map(({ report }) => citeOf(names, report, null)),
  )
  const verb = derives(one)
  return {
    cites,
    verb: cites.length > 1 ? verb.replace(/^(\w+)s\b/u, '$1') : verb,
    from,
    donor: one.from.kind === 'report' && names.reports.has(from) ? citeOf(names, from, null) : null,
    lost: one.from.kind === 'lost',
    implied: one.certainty === 'implied',
    evidence: group.flatMap(({ evidence }) => evidence.map(locus => citeOf(names, locus.report, locus))),
  }
}

/** What was set aside of a report, in short: "byline, 2 captions". */
export function asideInShort({ setAside }: ReportView): string {
  const counts = new Map<string, number>()
  for (const { role } of setAside) counts.set(role, (counts.get(role) ?? 0) + 1)
  return [...counts].map(([role, count]) => (count === 1 ? role : `${role} (${count})`)).join(', ')
}

/** A report in the list of sigla: its day, and its headline where no outlet says what it is. */
export function legendNote({ cite, report, headline }: ReportView): string {
  const date =
    report.published === null ? `date ${NOT_STATED}` : dateInWords(flat(report.published).slice(0, DAY))
  const title = report.headlines.length === 0 ? headline : `“${nested(shorten(headline, LEGEND_WORDS))}”`
  const what = cite.outlet === '' ? [`outlet ${NOT_STATED}`, title] : []
  return [...what, date, ...(report.kind === 'document' ? ['held document'] : [])].join(', ')
}

/** How many reports and documents are held. */
export function holdingsLine(reports: readonly Report[]): string {
  const documents = reports.filter(report => report.kind === 'document').length
  const told = counted(reports.length - documents, 'report')
  return documents === 0 ? told : `${told} and ${counted(documents, 'held document')}`
}
