import type { Alignment } from '../../model/index.ts'
import type { Provenance, Unit } from '../alignments/index.ts'
import type { Draft } from './draft.ts'

/** What both speak of, in the words of the first: the rarest three. */
export function labelOf(a: Unit, b: Unit, { world }: Provenance): string {
  const shared = a.words.filter(
    (word, i) =>
      word.concept !== '' &&
      b.concepts.has(word.concept) &&
      a.words.findIndex(one => one.concept === word.concept) === i,
  )
  const rarest = [...shared]
    .sort((x, y) => (world.weights.get(y.concept) ?? 0) - (world.weights.get(x.concept) ?? 0))
    .slice(0, 3)
  return shared
    .filter(word => rarest.includes(word))
    .map(word => word.text)
    .join(' ')
}

/** The slot of words inside quotation marks: whose they are. */
export const wordsSlot = (
  { best }: Alignment,
  members: readonly Unit[],
  entities: Provenance['entities'],
): Draft['slot'] => slotOf(members[best], entities)

/** The same for one who quotes them. */
export function slotOf(unit: Unit | undefined, entities: Provenance['entities']): Draft['slot'] {
  const name = entities.get(unit?.sources.at(-1) ?? '')?.name
  return { event: 'quotation', predicate: name ? `words of ${name}` : 'words of a speaker not named' }
}
