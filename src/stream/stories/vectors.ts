/** A weighted term: index of the term, weight; the weights of a vector have length one. */
export interface Vector {
  readonly terms: readonly number[]
  readonly weights: readonly number[]
}

/** A small set of reports says little about which terms are common: it is taken as so many reports more, where each term stands once. */
const UNSEEN = 30

/** Makes TF-IDF vectors of length one. */
export function vectorsOf(counts: readonly ReadonlyMap<string, number>[]): Vector[] {
  const index = new Map<string, number>()
  const frequency: number[] = []
  for (const terms of counts) {
    for (const term of terms.keys()) {
      const at = index.get(term) ?? index.size
      index.set(term, at)
      frequency[at] = (frequency[at] ?? 0) + 1
    }
  }
  const rarity = frequency.map(times => Math.log((counts.length + UNSEEN) / (times + 1)))
  return counts.map(terms => {
    const entries = [...terms].map(([term, times]) => {
      const at = index.get(term) as number
      return [at, (1 + Math.log(times)) * (rarity[at] as number)] as const
    })
    entries.sort((a, b) => a[0] - b[0])
    const length = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
    return { terms: entries.map(([at]) => at), weights: entries.map(([, weight]) => weight / length) }
  })
}

/** Terms in more than this share of many reports join everything with everything and cost the most: they open no pair. */
const COMMON_SHARE = 0.1
const COMMON_LEAST = 40

/** Cosines under this are noise: pairs of unrelated reports have a median of .013, nine tenths of them at most .04; pairs of one event a median of .31. */
const NOISE = 0.03

/** For each vector the earlier ones that are at all alike, with the cosine; with `all`, terms that most have count as well. */
export function cosines(vectors: readonly Vector[], all = false): Map<number, number>[] {
  const holders = new Map<number, { readonly reports: number[]; readonly weights: number[] }>()
  const size = frequencies(vectors)
  const most = all ? Number.POSITIVE_INFINITY : Math.max(COMMON_LEAST, vectors.length * COMMON_SHARE)
  const sums = new Float64Array(vectors.length)
  return vectors.map((vector, i) => {
    sums.fill(0, 0, i)
    for (const [k, term] of vector.terms.entries()) {
      if ((size.get(term) as number) > most || size.get(term) === 1) continue
      const weight = vector.weights[k] as number
      const list = holders.get(term) ?? { reports: [], weights: [] }
      for (let at = 0; at < list.reports.length; at++) {
        const j = list.reports[at] as number
        sums[j] = (sums[j] as number) + weight * (list.weights[at] as number)
      }
      list.reports.push(i)
      list.weights.push(weight)
      holders.set(term, list)
    }
    const row = new Map<number, number>()
    for (let j = 0; j < i; j++) if ((sums[j] as number) >= NOISE) row.set(j, sums[j] as number)
    return row
  })
}

function frequencies(vectors: readonly Vector[]): Map<number, number> {
  const size = new Map<number, number>()
  for (const vector of vectors) for (const term of vector.terms) size.set(term, (size.get(term) ?? 0) + 1)
  return size
}
