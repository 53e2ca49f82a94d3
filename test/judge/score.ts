/** What is measured of one story. */
export interface Score {
  readonly name: string
  /** How many are right; of faults: how many there are. */
  readonly hit: number
  /** Of how many. */
  readonly of: number
  /** What is counted are faults: the fewer the better. */
  readonly faults?: true
  /** What is wrong, one line each. */
  readonly misses: readonly string[]
}

/** Whether one thing is right, and what it is. */
export interface Mark {
  readonly ok: boolean
  readonly what: string
}

/** How many marks are right. */
export const share = (name: string, marks: readonly Mark[], of = marks.length): Score => ({
  name,
  hit: marks.filter(mark => mark.ok).length,
  of,
  misses: marks.filter(mark => !mark.ok).map(mark => mark.what),
})

/** How many marks are wrong. */
export const faults = (name: string, marks: readonly Mark[]): Score => {
  const misses = marks.filter(mark => !mark.ok).map(mark => mark.what)
  return { name, hit: misses.length, of: marks.length, faults: true, misses }
}

/** A score as one number: hundredths, or the number of faults; null where there was nothing to measure. */
export const valueIn = ({ hit, of, faults }: Score): number | null =>
  faults ? hit : of === 0 ? null : (100 * hit) / of
