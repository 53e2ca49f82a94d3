import { bare } from '../../locales/index.ts'
import type { Dossier, Entity, Report, Span } from '../../model/index.ts'
import { overlap } from '../../model/index.ts'

/** Who says something, through whom it came. */
export interface Said {
  /** Who says it; null where it is the outlet's own voice, or nobody is named. */
  readonly speaker: string | null
  /** Who relays it, outermost first. */
  readonly through: readonly string[]
  /** The outlet names no source for it. */
  readonly ownVoice: boolean
}

/** Who says the words in some spans of a report: by the statement that has most of them, the innermost of equals. `names` are all names of the speaker. */
export function speakersOf(
  report: Report,
  spans: readonly Span[],
  { entities }: Dossier,
): Said & { readonly names: readonly string[] } {
  const shared = (own: readonly Span[]): number =>
    own.reduce((sum, one) => sum + spans.reduce((part, span) => part + overlap(one, span), 0), 0)
  const [best] = report.layers.statements
    .map(statement => ({ statement, size: shared(statement.spans) }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size || b.statement.sources.length - a.statement.sources.length)
  const sources = best?.statement.sources ?? []
  const joined = sources.map(id => entities.find(entity => id !== null && entity.locals.includes(id)))
  const speaker = joined.at(-1)
  return {
    speaker: speaker?.name ?? null,
    through: joined.slice(0, -1).flatMap(entity => (entity ? [entity.name] : [])),
    ownVoice: sources.length === 0,
    names: speaker ? namesOf(speaker, entities) : [],
  }
}

/** The names of an entity, and of those of whom a group is made. */
const namesOf = (entity: Entity, all: readonly Entity[]): string[] => [
  entity.name,
  ...entity.variants,
  ...all
    .filter(other => entity.members?.includes(other.id))
    .flatMap(other => [other.name, ...other.variants]),
]

/** Whether a name is the one asked for, or has all its words: "Jorun Askel" for "Askel". */
export function callsIt(name: string, asked: string): boolean {
  const words = new Set(bare(name).split(' '))
  return (
    bare(name) === bare(asked) ||
    bare(asked)
      .split(' ')
      .every(word => words.has(word))
  )
}
