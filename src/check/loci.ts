import type { Locus, LocusSpan, Report, Verdict } from '../model/index.ts'
import type { Held } from './held.ts'
import { judge, pointer, short } from './judge.ts'
import { rangeProblem } from './words.ts'

/** A locus and where it stands in the dossier. */
interface Found {
  readonly locus: Locus
  readonly at: string
}

/** What the user put in; it may look like anything. */
const FOREIGN = /^\/(generator\/settings|reports\/\d+\/meta)$/

/** Every locus of the dossier, wherever it stands, also under names that this program does not know. */
export function checkLoci({ dossier, reports }: Held): Verdict[] {
  const found: Found[] = []
  collect(dossier, '', found)
  return found.map(({ locus, at }) => judge('locus', at, locusProblem(locus, reports)))
}

function collect(value: unknown, at: string, found: Found[]): void {
  if (typeof value !== 'object' || value === null || FOREIGN.test(at)) return
  if (isLocus(value)) found.push({ locus: value, at })
  for (const [key, member] of Object.entries(value)) collect(member, pointer(at, key), found)
}

/** Told by its names: a report, and spans that carry words. */
function isLocus(value: object): value is Locus {
  const { report, spans } = value as Partial<Record<'report' | 'spans', unknown>>
  return (
    typeof report === 'string' &&
    Array.isArray(spans) &&
    spans.some(piece => typeof piece === 'object' && piece !== null && Object.hasOwn(piece, 'exact'))
  )
}

function locusProblem(locus: Locus, reports: ReadonlyMap<string, Report>): string {
  const report = reports.get(locus.report)
  if (report === undefined) return `no report ${locus.report}`
  const ends = new Map<string | undefined, number>()
  for (const piece of locus.spans) {
    const problem = isPiece(piece) ? pieceProblem(piece, report) : 'a piece is not a span with its words'
    if (problem !== '') return problem
    if (piece.start < (ends.get(piece.part) ?? 0)) return 'its pieces are not ascending and disjoint'
    ends.set(piece.part, piece.end)
  }
  return ''
}

/** Loci under names that we do not define have not passed the check of shapes. */
function isPiece(piece: LocusSpan): boolean {
  if (typeof piece !== 'object' || piece === null) return false
  const offsets = Number.isSafeInteger(piece.start) && Number.isSafeInteger(piece.end) && piece.start >= 0
  const part = piece.part === undefined || piece.part === 'headline'
  return offsets && part && typeof piece.exact === 'string'
}

function pieceProblem(piece: LocusSpan, report: Report): string {
  const texts = piece.part === 'headline' ? report.headlines.map(headline => headline.text) : [report.text]
  const problems = texts.map(text => {
    const bounds = rangeProblem(text, piece.start, piece.end)
    if (bounds !== '') return bounds
    const words = text.slice(piece.start, piece.end)
    return words === piece.exact ? '' : `${short(piece.exact)} is not what stands there: ${short(words)}`
  })
  // A report may have several headlines; the piece holds if one of them has its words at that place.
  return problems.includes('') ? '' : (problems[0] ?? 'the report has no headline')
}
