import { once } from 'node:events'
import { stderr, stdout } from 'node:process'

/** Where a command writes to. */
export interface Terminal {
  /** Writes results: to standard output. */
  readonly out: (written: string | Uint8Array) => void
  /** Waits until what was written is taken, where the reader is slower than we are: what waits would be held in memory. */
  readonly taken: () => Promise<void>
  /** Writes one line for the user: to standard error, without control characters. */
  readonly say: (line: string) => void
  /** Standard output shows colours, and the user has not asked for none. */
  readonly color: boolean
  /** Columns of standard output; 80 where it is no terminal. */
  readonly width: number
  /** Standard error is a terminal: a progress line may be drawn there. */
  readonly interactive: boolean
}

/** Longest line on standard error, in code units: a path may be long, a line is not a page. */
const LONGEST_LINE = 2000

/** The terminal of this process. `color: false` is `--no-color`; the variable NO_COLOR (no-color.org) says the same. */
export function openTerminal(color: boolean): Terminal {
  return {
    out: written => void stdout.write(written),
    taken: async () => {
      if (stdout.writableNeedDrain) await once(stdout, 'drain')
    },
    // A progress line that stands there is written over.
    say: line =>
      void stderr.write(
        `${stderr.isTTY ? '\r\u001B[K' : ''}variorum: ${printable(line, true).slice(0, LONGEST_LINE)}\n`,
      ),
    color: color && !process.env['NO_COLOR'] && stdout.isTTY === true,
    width: (stdout.isTTY ? stdout.columns : 80) || 80,
    interactive: stderr.isTTY === true,
  }
}

/** A text as it can be printed: control characters, which could steer a terminal, become U+FFFD; with `single`, line breaks become spaces. */
export function printable(text: string, single = false): string {
  const lines = single ? text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' ') : text.replace(/\r\n?/g, '\n')
  return lines.replace(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
}
