import type { AccountSentence, Locus, Report, Span } from '../../model/index.ts'
import { overlap } from '../../model/index.ts'
import { isLead, printsQuoted, totalOf } from '../alignments/index.ts'
import type { Aligned, Unit } from '../alignments/index.ts'
import { mainOf, tellersOf } from './also.ts'
import { centralityOf } from './centrality.ts'
import { onceEach } from '../gather.ts'
import type { Ledger } from './ledger.ts'
import { danglingIn, isReadable, looksAhead, pointsBack } from './readable.ts'
import { opensAlike, saysAgain } from './repeats.ts'
import { accountSentence, sentenceAround } from './sentence.ts'

/** Sentences of a brief. */
const FEWEST = 4
const MOST = 8
/** Score that a sentence beyond the fewest needs. */
const ENOUGH = 0.8
/** A sentence that might stand in the brief. */
interface Option {
  readonly report: number
  readonly span: Span
  readonly aligned: Aligned | undefined
  readonly score: number
  readonly order: number
  readonly concepts: ReadonlySet<string>
  /** The day on which its report was published, as far as it is known. */
  readonly day: string
  /** What of the score it has for telling the news: what its own headline has, and what others open with. */
  readonly newsworth: number
  /** How much a lead is like the leads and headlines of the other reports, 0..1; nought of what is none. */
  readonly central: number
  /** It tells what is yet to come. */
  readonly ahead: boolean
  /** It stands in the first paragraph of its report's body. */
  readonly begins: boolean
  /** And is the first sentence there that can be read alone, no quotation, nor opinion, and nothing that its report has from another. */
  readonly opens: boolean
}

const mainIn = onceEach(({ report, span }: Option, ledger: Ledger) => mainOf(ledger, report, span) ?? null)

/**
 * What happened, in four to eight sentences taken whole from the reports: what most outlets have, what stands first, what
 * is disputed; nothing twice (maximal marginal relevance, Carbonell & Goldstein 1998).
 */
export function composeBrief(ledger: Ledger): AccountSentence[] {
  const options = collect(ledger, standingOf(ledger)).sort(
    (a, b) => b.score - a.score || a.report - b.report || a.span.start - b.span.start,
  )
  const opening = leadOf(options)
  const news = newsLeft(ledger)
  const chosen: Option[] = []
  let left = options
  for (let next = opening ?? options[0]; next !== undefined; next = nextOf(left, chosen, news)) {
    const taken = next
    chosen.push(taken)
    left = left.filter(option => option !== taken && !repeats(option, taken, ledger))
  }
  const [lead, ...rest] = chosen
  if (!lead) return []
  return [
    lead,
    ...rest.sort((a, b) => a.order - b.order || a.report - b.report || a.span.start - b.span.start),
  ].map(option => {
    const report = ledger.reports[option.report] as Report
    const told = tellersOf(ledger, option.report, option.span)
    const main = mainIn(option, ledger)?.alignment.id ?? null
    return accountSentence(report, option.span, main, told, ledger.world.locale)
  })
}

/** What each sentence that the brief has from a report already takes from its others: several outlets are heard. */
const HEARD = -0.12

/** The best of what is left, while the brief is too short or it is good enough: what tells the news that the brief has told gains nothing by it. */
function nextOf(
  left: readonly Option[],
  chosen: readonly Option[],
  news: (chosen: readonly Option[]) => (option: Option) => number,
): Option | undefined {
  if (chosen.length >= MOST) return undefined
  const heard = (report: number): number => chosen.filter(one => one.report === report).length
  const more = news(chosen)
  // what a report of a later day opens with is how the matter went on
  const [opening] = chosen
  const gain = (option: Option): number =>
    Math.max(more(option) - option.newsworth, opening && isLater(option, opening) ? 0 : -1)
  const worth = (option: Option): number => option.score + gain(option) + HEARD * heard(option.report)
  const pool = chosen.length < FEWEST ? left : left.filter(one => Math.max(one.score, worth(one)) >= ENOUGH)
  return pool.reduce<Option | undefined>(
    (best, one) => (best === undefined || worth(one) > worth(best) ? one : best),
    undefined,
  )
}

/** Whether a sentence stands in a report of a later day than another; whose day nobody knows counts as the first. */
const isLater = (one: Option, other: Option): boolean => one.day > other.day

/** The lead that is most like the leads and headlines of all other reports: what everybody thinks happened. */
const leadOf = (options: readonly Option[]): Option | undefined =>
  options
    .filter(option => option.opens)
    .map(option => ({ option, value: option.central + 0.03 * option.score + (option.ahead ? AHEAD : 0) }))
    .sort((a, b) => b.value - a.value || a.option.report - b.option.report)[0]?.option

/** What a sentence gains that tells all that the headline of its report tells, and the share of a headline below which it gains nothing. */
const HEADED = 0.5
const MOST_OF_HEADLINE = 0.5
/** A headline of fewer concepts says too little to tell. */
const FEWEST_HEADED = 2

/** What a sentence gains for telling what its own report has for its news: how much of the headline it has. */
function headlineIn({
  reports,
  unitsIn,
  world,
}: Ledger): (concepts: ReadonlySet<string>, report: number) => number {
  const heads = reports.map((_, at) =>
    unitsIn(at)
      .filter(({ role }) => role === 'headline')
      .map(({ concepts }) => [...concepts])
      .filter(concepts => concepts.length >= FEWEST_HEADED),
  )
  return (concepts, report) => {
    const shares = (heads[report] ?? []).map(
      head =>
        totalOf(
          head.filter(one => concepts.has(one)),
          world.weights,
        ) / Math.max(1e-9, totalOf(head, world.weights)),
    )
    const share = Math.max(0, ...shares)
    return share < MOST_OF_HEADLINE ? 0 : HEADED * share
  }
}

/** Share of a headline below which all that is left of it is told, and what a sentence gains at most for what several of them tell. */
const LEAST_LEFT = 0.34
const MOST_NEWS = 1

/** What a sentence gains for telling what the headlines of the reports tell and the sentences that are chosen do not: how the matter went on. */
function newsLeft({
  reports,
  unitsIn,
  world: { weights },
}: Ledger): (chosen: readonly Option[]) => (option: Option) => number {
  const heads = reports.flatMap((_, at) =>
    unitsIn(at)
      .filter(({ role, concepts }) => role === 'headline' && concepts.size >= FEWEST_HEADED)
      // who and where they are is known soon: the news is in the words
      .map(({ concepts }) => [...concepts].filter(one => !/^[ev]:/.test(one)))
      .filter(concepts => concepts.length > 0),
  )
  return chosen => {
    const open = heads.flatMap(head => {
      const left = head.filter(one => !chosen.some(({ concepts }) => concepts.has(one)))
      const weight = totalOf(left, weights)
      const share = weight / Math.max(1e-9, totalOf(head, weights))
      return share < LEAST_LEFT ? [] : [{ left, weight, share }]
    })
    return ({ concepts }) => {
      const gains = open.map(({ left, weight, share }) => {
        const told =
          totalOf(
            left.filter(one => concepts.has(one)),
            weights,
          ) / Math.max(1e-9, weight)
        return told < MOST_OF_HEADLINE ? 0 : HEADED * told * share
      })
      return Math.min(
        MOST_NEWS,
        gains.reduce((sum, one) => sum + one, 0),
      )
    }
  }
}

function repeats(a: Option, b: Option, ledger: Ledger): boolean {
  const { world } = ledger
  if (a.report === b.report && overlap(a.span, b.span) > 0) return true
  if (a.aligned && a.aligned === b.aligned) return true
  const main = mainIn(a, ledger)
  if (main && main === mainIn(b, ledger)) return true
  if (a.begins && b.begins && opensAlike(a.concepts, b.concepts, world.weights, !isLater(a, b))) return true
  return saysAgain(a.concepts, b.concepts, world.weights)
}

/** What a lead loses that only looks ahead: others may know what came of it. */
const AHEAD = -0.1

/** What many sentences of one statement or one report ask alike. */
interface Standing {
  /** On how many outlets' words an alignment rests, copies not counted. */
  readonly spread: (one: Aligned) => number
  /** Where the matter of an alignment stands in the reports that have it. */
  readonly order: (one: Aligned) => number
  /** What contradicts other reports, by the id of its report. */
  readonly disputed: ReadonlyMap<string, readonly Locus[]>
  /** What has other words inside quotation marks than the best witness, and no fewer reports with it, have, by the id of its report. */
  readonly altered: ReadonlyMap<string, readonly Locus[]>
}

function standingOf(ledger: Ledger): Standing {
  const spreads = new Map(ledger.aligned.map(one => [one, spread(one, ledger)]))
  const orders = new Map(ledger.aligned.map(one => [one, orderOf(one.members, ledger)]))
  const { discrepancies } = ledger
  const disputed = discrepancies
    .filter(({ grade }) => grade === 'contradiction')
    .flatMap(({ sides }) => sides)
  const altered = discrepancies
    .filter(({ kind }) => kind === 'wording')
    .flatMap(({ sides: [best, ...others] }) =>
      others.filter(({ loci }) => best && loci.length <= best.loci.length),
    )
  return {
    spread: one => spreads.get(one) as number,
    order: one => orders.get(one) as number,
    disputed: byReport(disputed),
    altered: byReport(altered),
  }
}

const byReport = (sides: readonly { readonly loci: readonly Locus[] }[]): Map<string, Locus[]> =>
  Map.groupBy(
    sides.flatMap(({ loci }) => loci),
    ({ report }) => report,
  )

/** Whether some places have words of a span of their report. */
const touch = (loci: readonly Locus[] | undefined, span: Span): boolean =>
  loci?.some(({ spans }) => spans.some(piece => overlap(piece, span) > 0)) ?? false

function collect(ledger: Ledger, standing: Standing): Option[] {
  const options = new Map<string, Option>()
  const opened = new Set<number>()
  const centrality = centralityOf(ledger)
  const headed = headlineIn(ledger)
  const { leaning } = ledger.world.locale
  for (const unit of ledger.units) {
    if (unit.isFrame) continue
    const report = ledger.reports[unit.report] as Report
    const span = sentenceAround(report, unit.spans)
    if (!span || options.has(`${unit.report}:${span.start}`) || !isReadable(report, unit, span, leaning))
      continue
    const inside = ledger
      .unitsIn(unit.report)
      .filter(one => !one.isFrame && one.spans.some(piece => overlap(piece, span) > 0))
    const groups = [...new Set(inside.map(ledger.groupOf))].filter(one => one !== undefined)
    if (inside.some(unit => isLent(unit, ledger.groupOf(unit)) || speaks(unit, ledger))) continue
    // of equals what the sentence says most words about, not an aside in it
    const share = (one: Aligned): number =>
      Math.max(...inside.filter(unit => ledger.groupOf(unit) === one).map(unit => unit.words.length))
    const best = [...groups].sort((a, b) => standing.spread(b) - standing.spread(a) || share(b) - share(a))[0]
    const concepts = new Set(inside.flatMap(one => [...one.concepts]))
    const central = inside.some(isLead) ? centrality(concepts, unit.report) : 0
    const [lead, head] = [leadIn(inside, central), headed(concepts, unit.report)]
    const option: Option = {
      report: unit.report,
      span,
      aligned: best,
      score: scoreOf(inside, groups, span, ledger, standing) + lead + head,
      day: (report.published ?? '').slice(0, DAY),
      newsworth: head + Math.max(0, lead - OPENS),
      order: best ? standing.order(best) : orderOf([unit], ledger),
      concepts,
      central,
      ahead: looksAhead(report.text.slice(span.start, span.end), leaning),
      begins: inside.some(one => one.place === 0),
      opens:
        inside.some(one => one.place === 0) &&
        !opened.has(unit.report) &&
        report.genre !== 'opinion' &&
        !inside.some(one => one.rendering === 'direct') &&
        ledger.donorsOf(unit.report).length === 0,
    }
    if (option.begins) opened.add(unit.report)
    options.set(`${unit.report}:${span.start}`, option)
  }
  return [...options.values()]
}

const spread = (one: Aligned, ledger: Ledger): number =>
  new Set(one.members.filter(unit => ledger.copiedFrom(unit) === undefined).map(unit => unit.report)).size

/** What each pronoun takes from a sentence that has nobody whom it could stand for. */
const DANGLING = -0.6
/** What a lead gives that nobody shares, and what more the likest gives. */
const OPENS = 0.3
const OPENS_ALIKE = 0.5
/** Likeness to the other leads from which a lead tells the news; below it may set a scene. */
const CENTRAL = 0.15

/** What a sentence gains from where it stands: a lead the more, the more it tells what the others lead with. */
function leadIn(inside: readonly Unit[], central: number): number {
  if (inside.some(isLead)) return OPENS + OPENS_ALIKE * Math.min(1, central / CENTRAL)
  return (inside[0] as Unit).place <= 2 ? OPENS : 0
}

function scoreOf(
  inside: readonly Unit[],
  groups: readonly Aligned[],
  span: Span,
  ledger: Ledger,
  standing: Standing,
): number {
  const reports = ledger.reports.length
  const { leaning } = ledger.world.locale
  const first = inside[0] as Unit
  const report = ledger.reports[first.report] as Report
  const shared =
    groups.reduce((sum, one) => sum + Math.max(0, standing.spread(one) - 1), 0) / Math.max(1, reports - 1)
  const disputed = touch(standing.disputed.get(report.id), span) ? 0.4 : 0
  const altered = touch(standing.altered.get(report.id), span) ? -1 : 0
  // what a comment says itself is no news
  const opinion = report.genre === 'opinion' && !inside.some(one => one.sources.length > 0) ? -0.6 : 0
  const attributed = inside.some(one => one.sources.length > 0) ? 0.25 : 0
  const copy = inside.some(one => ledger.copiedFrom(one) !== undefined) ? -0.8 : 0
  const mentions = report.layers.mentions.filter(one => overlap(one, span) > 0)
  const retold =
    groups.some(({ alignment }) => alignment.kind === 'quotation') &&
    !inside.some(one => quotes(one) || isLead(one))
  const quotation = retold || inside.every(one => one.rendering === 'direct') ? -0.3 : 0
  const lifts = ledger.donorsOf(first.report).length > 0 ? -1.5 : 0
  const text = report.text.slice(span.start, span.end)
  const back = pointsBack(text, leaning) ? -0.3 : 0
  const stale = looksAhead(text, leaning) && isOutrun(report, ledger) ? -0.5 : 0
  const relative = leaning.relative.test(text) ? -0.3 : 0
  const open = mentions[0]?.form === 'pronoun' ? -0.5 : 0
  const named = mentions.some(one => one.form === 'name') ? 0.2 : -0.3
  return (
    2 * Math.min(shared, 1.5) +
    disputed +
    altered +
    attributed +
    opinion +
    back +
    stale +
    copy +
    lifts +
    quotation +
    relative +
    open +
    DANGLING * danglingIn(report, span, leaning) +
    named
  )
}

/** Whether other reports are of a later day. */
const isOutrun = ({ published }: Report, { reports }: Ledger): boolean =>
  published !== null && reports.some(other => (other.published ?? '').slice(0, DAY) > published.slice(0, DAY))

/** Length of an ISO date. */
const DAY = 10

/** What an outlet says itself, word for word what another quotes from somebody. */
const isLent = (unit: Unit, group: Aligned | undefined): boolean =>
  group?.alignment.kind === 'quotation' &&
  unit.sources.length === 0 &&
  unit.quoted.length === 0 &&
  group.members.some(other => other.sources.length > 0 && printsQuoted(unit, other))

/** `I grieve for the boy.`: somebody speaks, whose quotation marks stand elsewhere, or the outlet of itself. */
const speaks = ({ words }: Unit, { world }: Ledger): boolean =>
  words.some(({ form, quoted }) => !quoted && world.locale.positions.self.has(form))

const quotes = ({ rendering }: Unit): boolean => rendering === 'direct' || rendering === 'mixed'

/** Where the matter stands in the reports that have it: mean relative position. */
function orderOf(members: readonly Unit[], { reports }: Ledger): number {
  const places = members.map(
    unit => (unit.spans[0]?.start ?? 0) / Math.max(1, (reports[unit.report] as Report).text.length),
  )
  return Math.round((1000 * places.reduce((sum, one) => sum + one, 0)) / Math.max(1, places.length)) / 1000
}
