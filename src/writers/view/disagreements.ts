import type { Discrepancy, Dossier, Locus } from '../../model/index.ts'
import { type Inline, nearby } from './inline.ts'
import { type Cite, citeOf, eachReportOnce, flat, type Names } from './names.ts'
import type { QuotationView } from './quotations.ts'
import { slotInWords, valueInWords } from './slots.ts'
import { touches } from './touches.ts'
import { cutAt, tidied } from './typography.ts'
import { type WordingView, changesOf, isWording, wordingViews } from './wordings.ts'
import { dateInWords, GRADES } from './words.ts'

/** A disagreement with the evidence of each side. */
export interface DisagreementView {
  readonly number: number
  readonly grade: Discrepancy['grade']
  /** What it is about, in words. */
  readonly about: string
  readonly kind: string
  readonly reason: string
  readonly sides: readonly SideView[]
  readonly silent: readonly Cite[]
}

/** One value, who has it, and where. */
export interface SideView {
  readonly value: string
  /** When it was first published, where that is known and matters. */
  readonly when: string | null
  readonly evidence: readonly { readonly cites: readonly Cite[]; readonly runs: readonly Inline[] }[]
}

/** The disagreements as they are shown, and under which number each is found. */
export interface DisagreementsView {
  readonly listed: readonly DisagreementView[]
  /** Who has other words inside quotation marks, by outlet. */
  readonly wordings: readonly WordingView[]
  readonly numbers: ReadonlyMap<Discrepancy, number>
}

/** The disagreements, the gravest first; what is only worded otherwise is told by outlet, at the end. */
export function disagreementsView(
  names: Names,
  dossier: Dossier,
  quotations: readonly QuotationView[],
): DisagreementsView {
  const sorted = gravestFirst(dossier)
  const told = sorted.filter(one => !isWording(one))
  const worded = sorted.filter(isWording)
  const numbers = new Map<Discrepancy, number>(told.map((one, i) => [one, i + 1]))
  for (const one of worded) {
    const same = told.find(other => isSame(one, other))
    if (same) numbers.set(one, numbers.get(same) as number)
  }
  const fresh = worded.filter(one => !numbers.has(one))
  const { wordings, groups } = wordingViews(names, dossier, fresh, quotations, told.length + 1)
  for (const [i, group] of groups.entries()) for (const one of group) numbers.set(one, told.length + 1 + i)
  return { listed: told.map((one, i) => disagreementView(names, one, i + 1, quotations)), wordings, numbers }
}

function gravestFirst(dossier: Dossier): Discrepancy[] {
  const rank = (one: Discrepancy): number => GRADES.findIndex(({ grade }) => grade === one.grade)
  return [...dossier.discrepancies].sort((a, b) => rank(a) - rank(b))
}

/** Whether the words of all sides of one are already the values of another. */
const isSame = (one: Discrepancy, other: Discrepancy): boolean =>
  one.sides.every(side =>
    other.sides.some(against => side.loci.some(a => against.loci.some(b => touches(a, b)))),
  )

function disagreementView(
  names: Names,
  discrepancy: Discrepancy,
  number: number,
  quotations: readonly QuotationView[],
): DisagreementView {
  const changes = discrepancy.kind === 'wording' ? changesOf(discrepancy, quotations).changes : []
  const isDated = discrepancy.grade === 'revision' || discrepancy.grade === 'scope'
  const sides = discrepancy.sides.map((side, i) => ({
    value:
      changes.length > 0 && discrepancy.sides.length === 2
        ? changes.map(({ from, to }) => (i === 0 ? from : to) || 'nothing').join(' … ')
        : sideValue(discrepancy.kind, flat(side.value)),
    first: isDated ? firstDate(names, side.loci) : null,
    evidence: evidenceOf(names, side.loci),
  }))
  // Sides without a date stand last.
  const ordered = isDated ? [...sides].sort((a, b) => compare(a.first ?? '~', b.first ?? '~')) : sides
  return {
    number,
    grade: discrepancy.grade,
    about: slotInWords(discrepancy),
    kind: discrepancy.kind,
    reason: flat(discrepancy.reason),
    sides: ordered.map(({ first, ...side }) => ({
      ...side,
      when: isDated ? (first === null ? 'date not stated' : dateInWords(first)) : null,
    })),
    silent: discrepancy.silent.map(report => citeOf(names, report, null)),
  }
}

/** How much of a claim heads a side, in characters. */
const LONGEST_VALUE = 60

function sideValue(kind: Discrepancy['kind'], value: string): string {
  const { text, cut } = cutAt(kind === 'polarity' ? tidied(value) : valueInWords(kind, value), LONGEST_VALUE)
  return cut ? `${text} …` : text
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Length of an ISO date without its time. */
const DAY = 10

/** The day on which the first of some reports was published. */
function firstDate(names: Names, loci: readonly Locus[]): string | null {
  const dates = loci.flatMap(locus => names.reports.get(locus.report)?.published?.slice(0, DAY) ?? [])
  return dates.sort(compare)[0] ?? null
}

/** The sentences of a side; reports with the same words around the value are told together. */
function evidenceOf(names: Names, loci: readonly Locus[]): SideView['evidence'] {
  const groups = new Map<string, { cites: Cite[]; runs: readonly Inline[] }>()
  const told = new Set<string>()
  for (const locus of loci) {
    if (told.has(locus.report)) continue
    told.add(locus.report)
    const runs = nearby(names, locus)
    const key = runs
      .map(run => ('text' in run ? run.text : ''))
      .join('')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .toLowerCase()
    const group = groups.get(key) ?? { cites: [], runs }
    group.cites.push(citeOf(names, locus.report, locus))
    groups.set(key, group)
  }
  return [...groups.values()].map(({ cites, runs }) => ({ cites: eachReportOnce(names, cites), runs }))
}
