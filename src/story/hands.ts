import type { Affiliation, Names, Report, Span } from '../model/index.ts'
import { overlap } from '../model/index.ts'

/** Where the words of a decision stand: a report, and all the spans that may be meant. */
export interface Place {
  readonly report: string
  readonly spans: readonly Span[]
}

/** Two places that stand for one thing, or for two. */
export interface PlacedPair {
  readonly decide: 'join' | 'part'
  readonly of: readonly [Place, Place]
}

/** What an editor decided about a story. */
export interface StoryHands {
  readonly names?: Names
  readonly affiliations?: readonly Affiliation[]
  readonly entities?: readonly PlacedPair[]
  readonly statements?: readonly PlacedPair[]
}

/** How far a span is from being another, in code units. */
const off = (a: Span, b: Span): number => Math.abs(a.start - b.start) + Math.abs(a.end - b.end)

/** The entity of a report that is named at a place: by the mention that is nearest to the words. Undefined where nothing is named. */
export function localAt(reports: readonly Report[], { report, spans }: Place): string | undefined {
  const mentions = reports.find(one => one.id === report)?.layers.mentions ?? []
  for (const span of spans) {
    const [nearest] = mentions
      .filter(one => overlap(one, span) > 0)
      .sort((a, b) => off(a, span) - off(b, span))
    if (nearest) return nearest.entity
  }
  return undefined
}

/** What stands in a report in some spans. */
interface Standing {
  readonly report: number
  readonly spans: readonly Span[]
}

/** Index of the statement that is nearest to the words at a place; undefined where none has them. */
export function unitAt(
  units: readonly Standing[],
  reports: readonly Report[],
  { report, spans }: Place,
): number | undefined {
  const at = reports.findIndex(one => one.id === report)
  const likeness = (unit: Standing, span: Span): number => {
    const shared = unit.spans.reduce((sum, own) => sum + overlap(own, span), 0)
    const size = unit.spans.reduce((sum, own) => sum + own.end - own.start, 0)
    return (2 * shared) / (size + span.end - span.start)
  }
  const [best] = spans
    .flatMap(span =>
      [...units.entries()]
        .filter(([, unit]) => unit.report === at)
        .map(([index, unit]) => ({ index, like: likeness(unit, span) })),
    )
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like || a.index - b.index)
  return best?.index
}
