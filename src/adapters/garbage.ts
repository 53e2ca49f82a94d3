import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/**
 * Old objects may grow by this share before they are collected; V8 lets them grow fourfold. On 840 articles this and
 * {@link YOUNG_SPACE} lower the greatest resident memory from 415 to 228 MB, and cost one percent of time.
 */
const GROWTH = 50
/** Bytes of room for new objects beyond which it grows no more. */
const YOUNG_SPACE = 16 << 20

/** Has a process that does one small thing after another hold less garbage. */
export interface Thrift {
  /** To be called between two things: once there is room enough for new objects, it stays as it is. */
  readonly check: () => void
}

/** Makes this process hold less garbage, from now on. Where workers run, `check` must not be called: they start small, and would stay so. */
export function beThrifty(): Thrift {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
  let grown = false
  return {
    check() {
      if (grown) return
      const young = getHeapSpaceStatistics().find(space => space.space_name === 'new_space')
      if (young === undefined || young.space_size < YOUNG_SPACE) return
      grown = true
      setFlagsFromString('--semi-space-growth-factor=1')
    },
  }
}
