import type { Provenance, Unit } from '../alignments/index.ts'

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
