import type { Report, Span } from '../../model/index.ts'
import type { Provenance, Unit, Word } from '../alignments/index.ts'

/** A sentence of the body of a report with the words that its statements have, and whose statements they are. */
export interface Passage extends Span {
  /** Index of the report. */
  readonly report: number
  readonly text: string
  readonly words: readonly Word[]
  readonly units: readonly Unit[]
}

/** The sentences of the bodies of the reports that have statements, in their order. */
export function passagesOf({ reports, unitsIn }: Provenance): Passage[] {
  return reports.flatMap((report, at) => passagesIn(report, at, unitsIn(at)))
}

function passagesIn({ text, layers }: Report, report: number, units: readonly Unit[]): Passage[] {
  const told = units.filter(({ place }) => place >= 0)
  const bySentence = new Map<number, Unit[]>()
  for (const unit of told)
    for (const { start } of unit.spans) {
      const at = layers.sentences.findIndex(one => one.start <= start && start < one.end)
      bySentence.set(at, [...new Set([...(bySentence.get(at) ?? []), unit])])
    }
  return [...bySentence].flatMap(([at, list]) => {
    const sentence = layers.sentences[at]
    if (!sentence) return []
    const { start, end } = sentence
    const words = new Map(
      list
        .flatMap(unit => unit.words.filter(word => word.start >= start && word.end <= end))
        .map(word => [word.start, word]),
    )
    return [
      {
        report,
        start,
        end,
        text: text.slice(start, end),
        words: [...words.values()].sort((a, b) => a.start - b.start),
        units: list,
      },
    ]
  })
}

/** The statement of a passage that has a place of its report. */
export const unitAt = ({ units }: Passage, at: number): Unit | undefined =>
  units.find(({ spans }) => spans.some(({ start, end }) => start <= at && at < end)) ?? units[0]
