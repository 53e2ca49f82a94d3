import type { Clock } from './clock.ts'

/** Lets one request at a time go to one host, and keeps a delay between two. */
export class Turns {
  readonly #clock: Clock
  readonly #last = new Map<string, Promise<unknown>>()
  readonly #ended = new Map<string, number>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Runs a request when it is the host's turn, `delay` milliseconds after the one before ended. */
  async take<Result>(host: string, delay: number, run: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(host) ?? Promise.resolve()
    const mine = before.then(async () => {
      const ended = this.#ended.get(host)
      const left = ended === undefined ? 0 : ended + delay - this.#clock.now()
      if (left > 0) await this.#clock.wait(left)
      try {
        return await run()
      } finally {
        this.#ended.set(host, this.#clock.now())
      }
    })
    // The next in turn waits for the end of this one, not for its success.
    this.#last.set(
      host,
      mine.catch(() => {}),
    )
    return mine
  }
}
