import type { AccountSentence, Locus, Report, Span } from '../../model/index.ts'
import { overlap } from '../../model/index.ts'
import { isLead } from '../alignments/index.ts'
import type { Aligned, Unit } from '../alignments/index.ts'
import { alsoTold } from './also.ts'
import type { Ledger } from './ledger.ts'
import { saysAgain } from './repeats.ts'
import { accountSentence, sentenceAround } from './sentence.ts'

/** Sentences of a brief. */
const FEWEST = 4
const MOST = 8
/** Words that make a sentence too short to stand alone or too long to read. */
const SHORT = 7
const LONG = 48
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
  /** How much a lead is like the leads and headlines of the other reports, 0..1; nought of what is none. */
  readonly central: number
  /** It is the first sentence of its report's body, and no quotation. */
  readonly opens: boolean
}

/**
 * What happened, in four to eight sentences taken whole from the reports: what most outlets have, what stands first, what
 * is disputed; nothing twice (maximal marginal relevance, Carbonell & Goldstein 1998).
 */
export function composeBrief(ledger: Ledger): AccountSentence[] {
  const options = collect(ledger, standingOf(ledger)).sort(
    (a, b) => b.score - a.score || a.report - b.report || a.span.start - b.span.start,
  )
  const opening = leadOf(options)
  const chosen: Option[] = opening ? [opening] : []
  for (const option of options) {
    if (chosen.length >= MOST) break
    if (chosen.some(other => repeats(option, other, ledger))) continue
    if (chosen.length >= FEWEST && option.score < ENOUGH) continue
    chosen.push(option)
  }
  const [lead, ...rest] = chosen
  if (!lead) return []
  return [
    lead,
    ...rest.sort((a, b) => a.order - b.order || a.report - b.report || a.span.start - b.span.start),
  ].map(option => {
    const report = ledger.reports[option.report] as Report
    const also = alsoTold(ledger, option.report, option.span)
    return accountSentence(report, option.span, option.aligned?.alignment.id ?? null, also)
  })
}

/** The lead that is most like the leads and headlines of all other reports: what everybody thinks happened. */
const leadOf = (options: readonly Option[]): Option | undefined =>
  options
    .filter(option => option.opens)
    .map(option => ({ option, value: option.central + 0.03 * option.score }))
    .sort((a, b) => b.value - a.value || a.option.report - b.option.report)[0]?.option

/** How much a report's concepts are like the leads and headlines of the others: mean Dice, 0..1. */
function centralityOf(ledger: Ledger): (concepts: ReadonlySet<string>, report: number) => number {
  const heads = ledger.reports.map(
    (_, at) =>
      new Set(
        ledger
          .unitsIn(at)
          .filter(isLead)
          .flatMap(unit => [...unit.concepts]),
      ),
  )
  const holders = new Map<string, number[]>()
  for (const [at, head] of heads.entries())
    for (const concept of head) {
      const held = holders.get(concept)
      if (held) held.push(at)
      else holders.set(concept, [at])
    }
  const sizes = Uint32Array.from(heads, head => head.size)
  const shared = new Uint32Array(heads.length)
  return (concepts, report) => {
    shared.fill(0)
    for (const concept of concepts)
      for (const at of holders.get(concept) ?? []) shared[at] = (shared[at] as number) + 1
    shared[report] = 0
    let sum = 0
    for (let at = 0; at < sizes.length; at++)
      sum += (2 * (shared[at] as number)) / Math.max(1, concepts.size + (sizes[at] as number))
    return sum / Math.max(1, heads.length - 1)
  }
}

function repeats(a: Option, b: Option, { world }: Ledger): boolean {
  if (a.report === b.report && overlap(a.span, b.span) > 0) return true
  if (a.aligned && a.aligned === b.aligned) return true
  return saysAgain(a.concepts, b.concepts, world.weights)
}

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
  const centrality = centralityOf(ledger)
  for (const unit of ledger.units) {
    if (unit.isFrame) continue
    const report = ledger.reports[unit.report] as Report
    const span = sentenceAround(report, unit.spans)
    if (!span || !isReadable(report, unit, span)) continue
    if (options.has(`${unit.report}:${span.start}`)) continue
    const inside = ledger
      .unitsIn(unit.report)
      .filter(one => !one.isFrame && one.spans.some(piece => overlap(piece, span) > 0))
    const groups = [...new Set(inside.map(ledger.groupOf))].filter(one => one !== undefined)
    // of equals what the sentence says most words about, not an aside in it
    const share = (one: Aligned): number =>
      Math.max(...inside.filter(unit => ledger.groupOf(unit) === one).map(unit => unit.words.length))
    const best = [...groups].sort((a, b) => standing.spread(b) - standing.spread(a) || share(b) - share(a))[0]
    const concepts = new Set(inside.flatMap(one => [...one.concepts]))
    const central = inside.some(isLead) ? centrality(concepts, unit.report) : 0
    const option: Option = {
      report: unit.report,
      span,
      aligned: best,
      score: scoreOf(inside, groups, span, ledger, standing) + leadIn(inside, central),
      order: best ? standing.order(best) : orderOf([unit], ledger),
      concepts,
      central,
      opens:
        inside.some(one => one.place === 0) &&
        !inside.some(one => one.rendering === 'direct') &&
        ledger.donorsOf(unit.report).length === 0,
    }
    options.set(`${unit.report}:${span.start}`, option)
  }
  return [...options.values()]
}

/** A whole sentence of the body that needs nothing before it. */
function isReadable(report: Report, unit: Unit, span: Span): boolean {
  if (unit.role === 'headline' || report.kind === 'document') return false
  const text = report.text.slice(span.start, span.end)
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).length
  if (words < SHORT || words > LONG || !/^["“'‘]?[\p{Lu}\p{N}]/u.test(text) || !/[.!?]["”'’)]*$/u.test(text))
    return false
  if (
    /^["“]?(?:But|And|However|Meanwhile|Instead|Still|Also|This|That|These|Those|Both|Such|It|There|Then|Others?)\b/.test(
      text,
    )
  )
    return false
  if (/^["“]?(?:He|She|They|His|Her|Its|Their)\b/.test(text) && !opensNamed(report, span)) return false
  if (unit.rendering === 'direct' && !saysWho(report, unit, span)) return false
  const quotes = (text.match(/["“”]/g) ?? []).length
  return quotes % 2 === 0
}

/** Whether the sentence with a quotation says who speaks; `"We will go." "And soon."` leaves it to the one before. */
function saysWho({ layers }: Report, unit: Unit, span: Span): boolean {
  const at = layers.statements[unit.statement]?.attribution ?? null
  return at !== null && (layers.attributions[at]?.cue ?? []).some(cue => overlap(cue, span) > 0)
}

/** Whether the pronoun with which a sentence begins stands for somebody with a name, so that it can be put in brackets. */
function opensNamed({ layers, text }: Report, span: Span): boolean {
  const start = span.start + text.slice(span.start, span.end).search(/\p{L}/u)
  const mention = layers.mentions.find(one => one.start === start && one.form === 'pronoun')
  return layers.entities.some(one => one.id === mention?.entity && one.named)
}

/** `So [they] were told`: pronouns that nothing resolves, and before which the sentence names nobody whom they could mean; possessives mostly mean somebody in it. */
function danglingIn({ layers, text }: Report, span: Span): number {
  const mentions = layers.mentions.filter(one => overlap(one, span) > 0 && one.form !== 'pronoun')
  const isKnown = (at: number): boolean =>
    layers.mentions.some(
      one => one.start === at && layers.entities.some(({ id, named }) => id === one.entity && named),
    ) || mentions.some(one => one.start < at && (one.kind === 'person' || one.kind === 'organisation'))
  const pronouns = [...text.slice(span.start, span.end).matchAll(/\b(?:he|she|they|him|them)\b/gi)]
  return pronouns.filter(({ index }) => !isKnown(span.start + index)).length
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
  const first = inside[0] as Unit
  const report = ledger.reports[first.report] as Report
  const shared =
    groups.reduce((sum, one) => sum + Math.max(0, standing.spread(one) - 1), 0) / Math.max(1, reports - 1)
  const disputed = touch(standing.disputed.get(report.id), span) ? 0.4 : 0
  const altered = touch(standing.altered.get(report.id), span) ? -1 : 0
  const attributed = inside.some(one => one.sources.length > 0) ? 0.25 : 0
  const copy = inside.some(one => ledger.copiedFrom(one) !== undefined) ? -0.8 : 0
  const mentions = report.layers.mentions.filter(one => overlap(one, span) > 0)
  const retold =
    groups.some(({ alignment }) => alignment.kind === 'quotation') &&
    !inside.some(one => quotes(one) || isLead(one))
  const quotation = retold || inside.every(one => one.rendering === 'direct') ? -0.3 : 0
  const lifts = ledger.donorsOf(first.report).length > 0 ? -1.5 : 0
  const relative = /\b(?:yesterday|last night|tonight|tomorrow)\b/i.test(
    report.text.slice(span.start, span.end),
  )
    ? -0.3
    : 0
  const open = mentions[0]?.form === 'pronoun' ? -0.5 : 0
  const named = mentions.some(one => one.form === 'name') ? 0.2 : -0.3
  return (
    2 * Math.min(shared, 1.5) +
    disputed +
    altered +
    attributed +
    copy +
    lifts +
    quotation +
    relative +
    open +
    DANGLING * danglingIn(report, span) +
    named
  )
}

const quotes = ({ rendering }: Unit): boolean => rendering === 'direct' || rendering === 'mixed'

/** Where the matter stands in the reports that have it: mean relative position. */
function orderOf(members: readonly Unit[], { reports }: Ledger): number {
  const places = members.map(
    unit => (unit.spans[0]?.start ?? 0) / Math.max(1, (reports[unit.report] as Report).text.length),
  )
  return Math.round((1000 * places.reduce((sum, one) => sum + one, 0)) / Math.max(1, places.length)) / 1000
}
