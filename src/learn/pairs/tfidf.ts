/** The words of a text as the yardstick counts them: lower case, two letters or more. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]{2,}/gu) ?? []

/** Steps of a cosine: two pairs of the same words are equally alike, whatever the order of summing. */
const STEPS = 1e9

/** The yardstick: the cosine of two of the texts, by their indices, over words weighted by how few of the texts have them. */
export function tfIdfCosine(texts: readonly string[]): (a: number, b: number) => number {
  const bags = texts.map(text => {
    const bag = new Map<string, number>()
    for (const word of wordsOf(text)) bag.set(word, (bag.get(word) ?? 0) + 1)
    return bag
  })
  const holders = new Map<string, number>()
  for (const bag of bags) for (const word of bag.keys()) holders.set(word, (holders.get(word) ?? 0) + 1)
  const weigh = (word: string): number => 1 + Math.log((1 + texts.length) / (1 + (holders.get(word) ?? 0)))
  const vectors = bags.map(bag => {
    const vector = new Map([...bag].map(([word, count]) => [word, count * weigh(word)]))
    const length = Math.hypot(...vector.values()) || 1
    return new Map([...vector].map(([word, value]) => [word, value / length]))
  })
  return (a, b) => {
    let sum = 0
    for (const [word, value] of vectors[a] as ReadonlyMap<string, number>)
      sum += value * (vectors[b]?.get(word) ?? 0)
    return Math.round(sum * STEPS) / STEPS
  }
}
