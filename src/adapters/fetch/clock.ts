import { setTimeout as wait } from 'node:timers/promises'

/** Time, as fetching needs it; a port, so that tests decide what time it is. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly wait: (milliseconds: number) => Promise<void>
  /** Aborts after so many milliseconds. */
  readonly deadline: (milliseconds: number) => AbortSignal
}

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  wait: async milliseconds => {
    await wait(milliseconds)
  },
  deadline: milliseconds => AbortSignal.timeout(milliseconds),
}
