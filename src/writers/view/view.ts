import type { Dossier, Notice } from '../../model/index.ts'
import { type DisagreementsView, disagreementsView } from './disagreements.ts'
import {
  type DerivationView,
  derivationViews,
  holdingsLine,
  type ReportView,
  reportView,
} from './holdings.ts'
import { type Inline, quoted } from './inline.ts'
import { flat, type Names, namesOf } from './names.ts'
import { mergedLines } from './origins.ts'
import { type PeopleView, peopleView } from './people.ts'
import { type ActorView, actorViews } from './positions.ts'
import { leadInsOf } from './lead-ins.ts'
import { type SaidView, saidView, sharedQuotations } from './quotations.ts'
import { type Context, type SentenceView, sentenceView } from './sentences.ts'
import { type SupportView, supportView } from './support.ts'
import { type SinceView, sinceView } from './since.ts'
import { type SoleView, soleView } from './sole.ts'
import { type StemmaView, stemmaView } from './stemma.ts'
import { tellersIn } from './tellers.ts'
import { type TimelineView, timelineView } from './timeline.ts'
import { dateInWords, NOT_STATED, SECTIONS, type SectionKey, type SectionTitle } from './words.ts'

/** A dossier as every writer shows it: order and wording are decided here, once. */
export interface View {
  readonly names: Names
  readonly headline: string
  readonly dates: string
  readonly holdings: string
  readonly generator: string
  readonly brief: readonly SentenceView[]
  /** Null where the account was compared with none before it. */
  readonly since: SinceView | null
  readonly support: readonly SupportView[]
  readonly said: SaidView
  readonly disagreements: DisagreementsView
  readonly sole: readonly SoleView[]
  readonly timeline: readonly TimelineView[]
  readonly positions: readonly ActorView[]
  readonly people: PeopleView
  readonly reports: readonly ReportView[]
  readonly derivations: readonly DerivationView[]
  readonly stemma: StemmaView
  readonly notices: readonly NoticeView[]
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
  const leadIns = leadInsOf(dossier.reports)
  const said = saidView(names, dossier.alignments, leadIns)
  const disagreements = disagreementsView(names, dossier, sharedQuotations(said))
  const context: Context = {
    names,
    dossier,
    leadIns,
    tellersAt: tellersIn(dossier.alignments),
    numbers: disagreements.numbers,
  }
  const { brief } = dossier.account
  return {
    names,
    headline: flat(dossier.story.headline) || 'Untitled story',
    dates: datesOf(dossier),
    holdings: holdingsLine(dossier.reports),
    generator: generatorLine(dossier),
    brief: brief.map(sentence => sentenceView(context, sentence)),
    since: sinceView(context, disagreements),
    support: brief.map((sentence, i) => supportView(context, sentence, i + 1)),
    said,
    disagreements,
    sole: soleView(context, said),
    timeline: timelineView(context),
    positions: actorViews(context),
    people: peopleView(names, dossier),
    reports: dossier.reports.map(report => reportView(names, report)),
    derivations: derivationViews(names, dossier.derivations),
    stemma: stemmaView(names, dossier),
    notices: noticeViews(names, dossier.notices),
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

/** The notices; those that say the same of several reports are one. */
function noticeViews(names: Names, notices: readonly Notice[]): NoticeView[] {
  const sigla = new Set([...names.reports.values()].map(report => report.siglum))
  const groups = new Map<string, Notice[]>()
  for (const notice of notices) {
    const [first = '', ...rest] = flat(notice.message).split(' ')
    const key = sigla.has(first) ? [notice.code, notice.severity, ...rest].join(' ') : JSON.stringify(notice)
    groups.set(key, [...(groups.get(key) ?? []), notice])
  }
  return [...groups.values()].map(group => {
    const [one] = group as [Notice]
    const messages = group.map(({ message }) => flat(message))
    const [message] = group.length === 1 ? messages : mergedLines(messages, sigla)
    return {
      severity: one.severity,
      code: flat(one.code),
      message: message ?? '',
      at: eachPlaceOnce(group).flatMap((place, i) => [
        ...(i > 0 ? [{ kind: 'plain' as const, text: ', ' }] : []),
        ...place,
      ]),
    }
  })
}

/** Where the notices of a group point; a file that holds several reports stands there once. */
const eachPlaceOnce = (group: readonly Notice[]): Inline[][] =>
  [...new Map(group.map(notice => [JSON.stringify(notice.at ?? null), placeOf(notice)])).values()].filter(
    place => place.length > 0,
  )

function placeOf({ at }: Notice): Inline[] {
  const place = flat(at?.path ?? '') + (at?.line === undefined ? '' : `:${at.line}`)
  return [
    ...(place === '' ? [] : [{ kind: 'plain' as const, text: place }]),
    ...(place !== '' && at?.locus ? [{ kind: 'plain' as const, text: ', ' }] : []),
    ...(at?.locus ? [quoted(at.locus)] : []),
  ]
}

/** The sections of an account, in order; their numbers count from 1. Where no office was found there is no section of the people. */
export const sectionsOf = (view: View): SectionTitle[] =>
  SECTIONS.filter(({ key }) =>
    key === 'since'
      ? view.since !== null
      : key !== 'people' || view.people.told.length + view.people.alike.length > 0,
  )

/** The number of a section. */
export const numberOf = (view: View, key: SectionKey): number =>
  sectionsOf(view).findIndex(section => section.key === key) + 1

/** Whether a section has nothing to show. */
export function isEmpty(view: View, key: SectionKey): boolean {
  const content: Readonly<Record<SectionKey, number>> = {
    happened: view.brief.length,
    since: view.since?.groups.length ?? 0,
    behind: view.support.length,
    said: view.said.shared.length + view.said.single.length,
    disagree: view.disagreements.listed.length + view.disagreements.wordings.length,
    alone: view.sole.length,
    timeline: view.timeline.length,
    positions: view.positions.length,
    people: view.people.told.length,
    reports: view.reports.length,
    stemma: view.stemma.nodes.length,
    notices: view.notices.length,
  }
  return content[key] === 0
}
