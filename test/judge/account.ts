import type { AccountSentence, LocusSpan, Report } from '../../src/model/index.ts'
import type { Scene } from './scene.ts'
import { faults } from './score.ts'
import type { Mark, Score } from './score.ts'

/** Does every sentence of the account cite, in the words that stand there, and is every locus anywhere exact? */
export function judgeAccount({ dossier }: Scene): Score[] {
  const { brief, timeline, positions } = dossier.account
  const sentences = [
    ...brief,
    ...timeline.map(one => one.sentence),
    ...positions.flatMap(one => one.sentences),
  ]
  const reports = new Map(dossier.reports.map(one => [one.id, one]))
  return [
    faults('account: not cited, or not exact', [
      { ok: sentences.length > 0, what: 'the account is empty' },
      ...sentences.map(one => ({ ok: isCited(one), what: `sentence ${JSON.stringify(one).slice(0, 160)}` })),
      ...loci(dossier, reports),
    ]),
  ]
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

function isCited({ kind, citations, parts }: AccountSentence): boolean {
  return (
    citations.length > 0 &&
    citations.every(one => one.spans.length > 0) &&
    kind === 'verbatim' &&
    parts.length > 0 &&
    parts.every(part =>
      'locus' in part
        ? letters(part.text) === letters(part.locus.spans.map(span => span.exact).join(' '))
        : part.editorial !== '',
    )
  )
}

/** Every locus anywhere in a dossier, and whether its words stand there, piece by piece in the order of the text. */
function loci(value: unknown, reports: ReadonlyMap<string, Report>): Mark[] {
  if (typeof value !== 'object' || value === null) return []
  const { report, spans } = value as { report?: unknown; spans?: unknown }
  const inner = Object.values(value).flatMap(each => loci(each, reports))
  if (typeof report !== 'string' || !Array.isArray(spans)) return inner
  const pieces = spans as LocusSpan[]
  const ok =
    pieces.length > 0 &&
    pieces.every(
      (piece, i) =>
        isThere(reports.get(report), piece) &&
        (piece.part || i === 0 || piece.start >= (pieces[i - 1]?.end ?? 0)),
    )
  return [{ ok, what: `locus ${JSON.stringify(value).slice(0, 160)}` }, ...inner]
}

const isThere = (report: Report | undefined, { start, end, exact, part }: LocusSpan): boolean =>
  end > start &&
  (part ? (report?.headlines ?? []).map(one => one.text) : [report?.text ?? '']).some(
    text => text.slice(start, end) === exact,
  )
