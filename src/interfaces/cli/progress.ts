import { stderr } from 'node:process'
import type { Terminal } from './terminal.ts'

/** One line on a terminal that says how far the work is. */
export interface Progress {
  /** `total` null where nobody knows it yet. */
  readonly step: (done: number, total: number | null, what: string) => void
  /** Takes the line away. */
  readonly end: () => void
}

/** Work that is done sooner shows nothing. */
const PATIENCE = 1000
/** Milliseconds between two drawings of the line. */
const INTERVAL = 100

/** A progress line on standard error: on a terminal only, and only when the work takes more than a second. */
export function startProgress(terminal: Terminal): Progress {
  if (!terminal.interactive) return { step: () => {}, end: () => {} }
  const started = performance.now()
  let drawn = 0
  return {
    step(done, total, what) {
      const now = performance.now()
      if (now - started < PATIENCE || now - drawn < INTERVAL) return
      drawn = now
      stderr.write(`\r\u001B[K${what} ${done}${total === null ? '' : `/${total}`}`)
    },
    end() {
      if (drawn > 0) stderr.write('\r\u001B[K')
    },
  }
}
