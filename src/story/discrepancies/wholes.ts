import type { Entity } from '../../model/index.ts'

/** The entity of the story that each entity of a report belongs to, by the id of the latter. */
export const wholesOf = (entities: ReadonlyMap<string, Entity>): ReadonlyMap<string, Entity> =>
  new Map([...entities.values()].flatMap(one => one.locals.map(local => [local, one] as const)))
