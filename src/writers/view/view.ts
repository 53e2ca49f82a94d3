import type { Dossier, Notice } from '../../model/index.ts'
import { type DisagreementView, disagreementView, gravestFirst } from './disagreements.ts'
import { type DerivationView, derivationView, holdingsLine, type ReportView, reportView } from './holdings.ts'
import { type Inline, quoted } from './inline.ts'
import { type Cite, citeOf, entityName, flat, type Names, namesOf } from './names.ts'
import { type QuotationView, quotationView } from './quotations.ts'
import { type Context, type SentenceView, type SupportView, sentenceView, supportView } from './sentences.ts'
import { type StemmaView, stemmaView } from './stemma.ts'
import { dateInWords, NOT_STATED, OWN_VOICE, POSITION, type SectionKey } from './words.ts'

/** A dossier as every writer shows it: order and wording are decided here, once. */
export interface View {
  readonly names: Names
  readonly headline: string
  readonly dates: string
  readonly holdings: string
  readonly generator: string
  readonly brief: readonly SentenceView[]
  readonly support: readonly SupportView[]
  readonly quotations: readonly QuotationView[]
  readonly disagreements: readonly DisagreementView[]
  readonly sole: readonly SoleView[]
  readonly timeline: readonly TimelineView[]
  readonly positions: readonly ActorView[]
  readonly reports: readonly ReportView[]
  readonly derivations: readonly DerivationView[]
  readonly stemma: StemmaView
  readonly notices: readonly NoticeView[]
}

/** What one report alone has. */
export interface SoleView {
  readonly cite: Cite
  readonly items: readonly {
    readonly runs: readonly Inline[]
    readonly source: string
    readonly cite: Cite
  }[]
}

/** Something dated. */
export interface TimelineView {
  readonly iso: string
  readonly date: string
  readonly precision: string
  readonly sentence: SentenceView
}

/** What one actor wants, offers, promises, refuses, requires or thinks. */
export interface ActorView {
  readonly actor: string
  readonly positions: readonly { readonly label: string; readonly sentences: readonly SentenceView[] }[]
}

/** A notice and where it points. */
export interface NoticeView {
  readonly severity: Notice['severity']
  readonly code: string
  readonly message: string
  readonly at: readonly Inline[]
}

/** Builds the view of a dossier. */
export function viewOf(dossier: Dossier): View {
  const names = namesOf(dossier)
  const discrepancies = gravestFirst(dossier)
  const context: Context = { names, dossier, discrepancies }
  const { brief } = dossier.account
  const quotations = dossier.alignments.filter(one => one.kind === 'quotation')
  return {
    names,
    headline: flat(dossier.story.headline) || 'Untitled story',
    dates: datesOf(dossier),
    holdings: holdingsLine(dossier.reports),
    generator: generatorLine(dossier),
    brief: brief.map(sentence => sentenceView(context, sentence)),
    support: brief.map((sentence, i) => supportView(context, sentence, i + 1)),
    quotations: quotations.map((one, i) => quotationView(names, one, i + 1)),
    disagreements: discrepancies.map((one, i) => disagreementView(names, one, i + 1)),
    sole: soleView(names, dossier),
    timeline: timelineView(context),
    positions: actorViews(context),
    reports: dossier.reports.map(report => reportView(names, report)),
    derivations: dossier.derivations.map(one => derivationView(names, one)),
    stemma: stemmaView(names, dossier),
    notices: dossier.notices.map(noticeView),
  }
}

/** Length of an ISO date without its time. */
const DAY = 10

function datesOf({ story }: Dossier): string {
  const [first, last] = [story.first, story.last].map(date =>
    date === null ? null : dateInWords(flat(date).slice(0, DAY)),
  )
  const known = [...new Set([first, last].filter(date => date !== null && date !== undefined))]
  return known.join(' to ') || `date ${NOT_STATED}`
}

function generatorLine({ generator, story }: Dossier): string {
  const weights = generator.weights.map(flat).join(', ')
  return [
    `${flat(generator.name)} ${flat(generator.version)}`,
    `story ${flat(story.id)}`,
    weights === '' ? 'no learned weights' : `weights: ${weights}`,
  ].join(' · ')
}

function soleView(names: Names, dossier: Dossier): SoleView[] {
  const { sole } = dossier.account
  const reports = [...dossier.reports.map(report => report.id), ...sole.map(one => one.locus.report)]
  return [...new Set(reports)].flatMap(report => {
    const items = sole
      .filter(one => one.locus.report === report)
      .map(({ locus, sources }) => ({
        runs: [quoted(locus)],
        source:
          [...sources]
            .reverse()
            .map(id => entityName(names, id))
            .join(' ← ') || OWN_VOICE,
        cite: citeOf(names, report, locus),
      }))
    return items.length === 0 ? [] : [{ cite: citeOf(names, report, null), items }]
  })
}

function timelineView(context: Context): TimelineView[] {
  return context.dossier.account.timeline.map(({ date, precision, sentence }) => ({
    iso: flat(date),
    date: dateInWords(flat(date)),
    precision,
    sentence: sentenceView(context, sentence),
  }))
}

function actorViews(context: Context): ActorView[] {
  const { positions } = context.dossier.account
  return [...new Set(positions.map(one => one.actor))].map(actor => ({
    actor: entityName(context.names, actor),
    positions: positions
      .filter(one => one.actor === actor)
      .map(({ kind, sentences }) => ({
        label: POSITION[kind],
        sentences: sentences.map(sentence => sentenceView(context, sentence)),
      })),
  }))
}

function noticeView({ severity, code, message, at }: Notice): NoticeView {
  const line = at?.line === undefined ? '' : `:${at.line}`
  const place = flat(at?.path ?? '') + line
  return {
    severity,
    code: flat(code),
    message: flat(message),
    at: [
      ...(place === '' ? [] : [{ kind: 'plain' as const, text: place }]),
      ...(place !== '' && at?.locus ? [{ kind: 'plain' as const, text: ', ' }] : []),
      ...(at?.locus ? [quoted(at.locus)] : []),
    ],
  }
}

/** Whether a section has nothing to show. */
export function isEmpty(view: View, key: SectionKey): boolean {
  const content: Readonly<Record<SectionKey, number>> = {
    happened: view.brief.length,
    behind: view.support.length,
    said: view.quotations.length,
    disagree: view.disagreements.length,
    alone: view.sole.length,
    timeline: view.timeline.length,
    positions: view.positions.length,
    reports: view.reports.length,
    stemma: view.stemma.nodes.length,
    notices: view.notices.length,
  }
  return content[key] === 0
}
