import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/**
 * Old objects may grow by this percentage before they are collected; V8 lets them grow fourfold. With 50, 300 articles take
 * 280 MB at most instead of 262, and the time for eight collections instead of twelve, two percent.
 */
const GROWTH = 25
/** Bytes of room for new objects beyond which it grows no more. */
const YOUNG_SPACE = 16 << 20

/** Has a process that does one small thing after another hold less garbage. */
export interface Thrift {
  /** To be called between two things: lets the room for new objects grow to what small things need, and then no more. */
  readonly check: () => void
}

/** What the room for new objects grows by, of V8 itself. */
const USUAL_FACTOR = 2

/**
 * Makes this process hold less garbage, from now on. Loading makes many objects that last, for which the room for new ones
 * would grow to its largest; so it does not grow before the first `check`. Where workers run (not `alone`), they would stay as
 * small, and `check` does nothing.
 */
export function beThrifty(alone: boolean): Thrift {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
  if (!alone) return { check: () => {} }
  const setFactor = (factor: number): void => setFlagsFromString(`--semi-space-growth-factor=${factor}`)
  setFactor(1)
  let state: 'loading' | 'growing' | 'grown' = 'loading'
  return {
    check() {
      if (state === 'loading') setFactor(USUAL_FACTOR)
      if (state === 'growing' && youngSpace() >= YOUNG_SPACE) {
        setFactor(1)
        state = 'grown'
      } else if (state === 'loading') state = 'growing'
    },
  }
}

const youngSpace = (): number =>
  getHeapSpaceStatistics().find(space => space.space_name === 'new_space')?.space_size ?? 0
