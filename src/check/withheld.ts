import type { Dossier, Locus, LocusSpan, Report, Verdict } from '../model/index.ts'
import type { Held } from './held.ts'
import { sha256 } from './json.ts'
import type { Given } from './reports.ts'

/** Stands where nothing is known of a left-out text; no white space, no letter, no half of a character. */
const UNKNOWN = '\uFFFC'
/** Longest left-out text that is looked at, in code units; no report is as long. */
const LONGEST = 16 * 1024 * 1024

/** A dossier with texts put in where they were left out, and the reports of which only the cited words are known. */
export interface Filled {
  readonly dossier: Dossier
  readonly unknown: ReadonlySet<string>
}

/** Whether the text of a report was left out. */
const isWithheld = (report: Report): boolean => report.length !== undefined && report.text === ''

/**
 * Puts the given texts into a dossier without them, by their hashes. Where none is given, the words that the dossier
 * itself cites are all there is: they can be compared with one another, and with no text.
 */
export function fill(dossier: Dossier, given: readonly Given[] = []): Filled {
  if (!dossier.reports.some(isWithheld)) return { dossier, unknown: new Set() }
  const texts = new Map(given.map(file => [sha256(file.text), file.text]))
  const unknown = new Set<string>()
  const cited = piecesOf({ ...dossier, reports: [] }, new Map())
  const reports = dossier.reports.map(report => {
    if (!isWithheld(report)) return report
    const text = texts.get(report.hash)
    if (text === undefined) unknown.add(report.id)
    return { ...report, text: text ?? sparse(report.length as number, cited.get(report.id) ?? []) }
  })
  return { dossier: { ...dossier, reports }, unknown }
}

/** A text of which only some pieces are known; of two that differ the first is taken, and the other will not hold. */
function sparse(length: number, pieces: readonly LocusSpan[]): string {
  if (length > LONGEST) return ''
  const units = new Array<string>(length).fill(UNKNOWN)
  for (const { start, end, exact } of pieces.toReversed())
    if (end <= length && end - start === exact.length)
      for (let at = start; at < end; at++) units[at] = exact[at - start] as string
  return units.join('')
}

/** The words that are cited of the text of each report. */
function piecesOf(value: unknown, found: Map<string, LocusSpan[]>): Map<string, LocusSpan[]> {
  if (typeof value !== 'object' || value === null) return found
  const { report, spans } = value as Partial<Record<'report' | 'spans', unknown>>
  if (typeof report === 'string' && Array.isArray(spans)) {
    const pieces = (spans as unknown[]).filter(isTextPiece)
    found.set(report, [...(found.get(report) ?? []), ...pieces])
  }
  for (const member of Object.values(value)) piecesOf(member, found)
  return found
}

const isTextPiece = (piece: unknown): piece is LocusSpan => {
  if (typeof piece !== 'object' || piece === null) return false
  const { start, end, exact, part } = piece as Partial<LocusSpan>
  return (
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    typeof exact === 'string' &&
    part === undefined
  )
}

/** The laws that compare a dossier with the text of a report. */
const OF_TEXT: ReadonlySet<string> = new Set(['hash', 'headline', 'locus', 'value', 'sentence'])

/** Verdicts as they can be given: what a left-out text would have to show is open, unless it fails already by what is cited. */
export function openVerdicts(
  verdicts: readonly Verdict[],
  held: Held,
  unknown: ReadonlySet<string>,
): Verdict[] {
  if (unknown.size === 0) return [...verdicts]
  return verdicts.map(verdict => {
    const report = OF_TEXT.has(verdict.law) ? reportAt(held.dossier, verdict.at) : undefined
    if (report === undefined || !unknown.has(report)) return verdict
    const alwaysOpen = verdict.law === 'hash' || verdict.law === 'headline'
    if (!verdict.ok && !alwaysOpen) return verdict
    const { siglum } = held.reports.get(report) as Report
    return {
      ...verdict,
      ok: false,
      open: true,
      message: `the text of ${siglum} is left out; give its file to check this`,
    }
  })
}

/** The report that a place of the dossier is about: the one it is in, or the one that its locus points into. */
function reportAt(dossier: Dossier, at: string): string | undefined {
  let value: unknown = dossier
  const keys = at.split('/').slice(1)
  for (const [depth, key] of keys.entries()) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')]
    if (keys[0] === 'reports' && depth === 1) return (value as Report | undefined)?.id
  }
  const { report, spans = [] } = (value ?? {}) as Partial<Locus>
  return spans.every(piece => piece.part === 'headline') ? undefined : report
}
