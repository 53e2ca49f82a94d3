import type { Notice, Report } from '../model/index.ts'
import { LIMITS } from './limits.ts'
import { notice, refuse } from './intake.ts'
import type { Hints, Intake } from './intake.ts'

/** What is to be said of the parts of one input (items of a feed, rows of a table, records of an archive): told at its end, each part by its number. */
export class Tally {
  /** Parts that became reports. */
  read = 0
  readonly #what: string
  readonly #hints: Hints
  readonly #notices: Notice[] = []
  #unread = 0
  #remarks = 0
  #more = 0

  /** `what` one part is called ("item"). */
  constructor(what: string, hints: Hints) {
    this.#what = what
    this.#hints = hints
  }

  /** Keeps what is to be said of one part, and gives its reports. */
  take(number: number, { reports, notices }: Intake): readonly Report[] {
    this.read += reports.length
    for (const { severity, code, message } of notices) {
      // Remarks are many, and must not use up the lines of what cannot be read.
      const before = severity === 'error' ? this.#unread++ : this.#remarks++
      if (before < LIMITS.badLines)
        this.#notices.push(notice(severity, code, `${this.#what} ${number}: ${message}`, this.#place))
      else if (severity === 'error') this.#more++
    }
    return reports
  }

  /** Keeps what is to be said of one part that cannot be read. */
  lose(number: number, code: string, message: string): void {
    this.take(number, refuse(code, message, this.#hints))
  }

  /** Keeps what is to be said of the whole input. */
  tell(severity: Notice['severity'], code: string, message: string): void {
    this.#notices.push(notice(severity, code, message, this.#place))
  }

  /** All that is to be said, in the order in which it was found; one error where nothing could be read: `empty` where nothing was there. */
  end(empty: string): Intake {
    if (this.read > 0) {
      const rest = `${this.#more} more ${this.#what}s cannot be read`
      const more = this.#more > 0 ? [notice('error', 'bad-parts', rest, this.#place)] : []
      return { reports: [], notices: [...this.#notices, ...more] }
    }
    const first = this.#notices.find(({ severity }) => severity === 'error')
    const count = this.#unread > 1 ? `none of its ${this.#unread} ${this.#what}s can be read; ` : ''
    return refuse(
      first?.code ?? 'empty',
      first === undefined ? empty : `${count}${first.message}`,
      this.#hints,
    )
  }

  get #place(): { readonly path?: string | undefined } {
    return { path: this.#hints.path }
  }
}
