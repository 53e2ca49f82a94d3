import type { Alignment, Dossier, Locus, Report, Span } from '../../src/model/index.ts'
import { overlap } from '../../src/model/index.ts'
import { docOf, near } from '../tables.ts'
import type { Gold, Passage } from './gold.ts'

/** A span of a report that the tables name. */
export interface Piece extends Span {
  readonly doc: string
  /** It stands for a passage of much the same words alone: "Mayor Orr" says nothing of what the mayor does in "Mayor Orr has left". */
  readonly isNarrow?: true
}

/** An alignment with the pieces of text that its witnesses are made of. */
export interface Aligned {
  readonly alignment: Alignment
  /** By witness, those without a piece left out. */
  readonly witnesses: readonly (readonly Piece[])[]
  readonly pieces: readonly Piece[]
}

/** The tables of a story and what the program made of it. */
export interface Scene {
  readonly gold: Gold
  readonly dossier: Dossier
  /** By the name of a report in the tables. */
  readonly reports: ReadonlyMap<string, Report>
  /** The name in the tables, by the id of a report. */
  readonly docs: ReadonlyMap<string, string>
  readonly aligned: readonly Aligned[]
  /** Whether the line of a passage is body: a caption or a headline makes no statement. */
  readonly inBody: (passage: Passage) => boolean
}

/** The labels of lines that make statements. */
export const BODY = /^(?:body|crosshead|subheading)/

/** Lays a dossier beside the tables of its story. */
export function sceneOf(gold: Gold, dossier: Dossier): Scene {
  const docs = new Map(dossier.reports.map(one => [one.id, docOf(one.path ?? '')]))
  const reports = new Map(dossier.reports.map(one => [docOf(one.path ?? ''), one]))
  const labels = new Map(
    gold.documents.flatMap(({ doc, lines }) =>
      lines.map(({ line, label }) => [`${doc}:${line}`, label] as [string, string]),
    ),
  )
  return {
    gold,
    dossier,
    docs,
    reports,
    aligned: dossier.alignments.map(alignment => {
      const witnesses = alignment.witnesses
        .map(({ locus }) => piecesOf([locus], docs, reports))
        .map(pieces =>
          /office$|age$/.test(alignment.by)
            ? pieces.map(one => ({ ...one, isNarrow: true as const }))
            : pieces,
        )
        .filter(pieces => pieces.length > 0)
      return { alignment, witnesses, pieces: witnesses.flat() }
    }),
    inBody: ({ doc, line }) => BODY.test(labels.get(`${doc}:${line}`) ?? 'body'),
  }
}

/** The pieces of loci that lie in texts. A piece over several paragraphs points at nothing. */
export const piecesOf = (
  loci: readonly Locus[],
  docs: ReadonlyMap<string, string>,
  reports: ReadonlyMap<string, Report>,
): Piece[] =>
  loci
    .flatMap(({ report, spans }) =>
      spans.filter(span => !span.part).map(({ start, end }) => ({ doc: docs.get(report) ?? '', start, end })),
    )
    .filter(({ doc, start, end }) => {
      const paragraphs = (reports.get(doc)?.text ?? '').slice(start, end).split(/\n\s*\n/)
      return end > start && Math.max(...paragraphs.map(one => one.length)) >= 0.7 * (end - start)
    })

/** Whether a piece stands for a passage of the tables. */
export const stands = (piece: Piece, passage: Piece, times?: number): boolean =>
  piece.doc === passage.doc &&
  near(piece, passage, times) &&
  (piece.isNarrow !== true || common(piece, passage) >= NARROW)

/** How much of a narrow piece and of a passage must be common to both. */
const NARROW = 0.6

/** How much of two spans is common to both, 0 to 1. */
export const common = (a: Span, b: Span): number =>
  overlap(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start))

/** The first of those that score highest, if any scores above 0. */
export function bestOf<T>(list: readonly T[], score: (one: T) => number): T | undefined {
  let best: T | undefined
  let most = 0
  for (const one of list) {
    const value = score(one)
    if (value > most) [best, most] = [one, value]
  }
  return best
}

/** The reports of some passages. */
export const docsIn = (list: readonly { readonly doc: string }[]): string[] => [
  ...new Set(list.map(one => one.doc)),
]

/** Every two of a list, in its order. */
export const pairsOf = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]))

const WORD = /[\p{L}\p{N}]+(?:['’\-.][\p{L}\p{N}]+)*/gu

/** The words of a text that some spans touch, by their place in it. */
export function wordsIn(text: string, spans: readonly Span[]): Set<number> {
  const found = [...text.matchAll(WORD)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  return new Set(spans.flatMap(span => found.flatMap((word, i) => (overlap(word, span) > 0 ? [i] : []))))
}

/** How many elements are in both of two sets. */
export const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  [...a].filter(one => b.has(one)).length

/** How much two sets have in common (Dice), 0 to 1. */
export const dice = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  a.size + b.size === 0 ? 1 : (2 * shared(a, b)) / (a.size + b.size)
