import { chunksOf, InputTrouble, isAddress } from '../../adapters/index.ts'
import type { Notice, Report } from '../../model/index.ts'
import { LIMITS, ONLY_LINKS, readStream, withFullText } from '../../readers/index.ts'
import type { Hints, Intake, ReadOptions } from '../../readers/index.ts'
import type { Web } from './web.ts'

/** Lists in lists that are followed: a list of sitemaps, a sitemap, its pages. */
const DEEPEST = 3

/** Reads inputs, fetches those that are addresses, and follows what they link to where it is asked for. */
export class Source {
  readonly #web: Web
  readonly #options: ReadOptions
  readonly #limit: number
  /** Addresses of lists that were followed: one that lists itself ends there. */
  readonly #seen = new Set<string>()
  #followed = 0

  /** `limit` is the most bytes of one file. */
  constructor(web: Web, options: ReadOptions, limit: number) {
    this.#web = web
    this.#options = options
    this.#limit = limit
  }

  /** What one input holds, as it is read; one that cannot be read to its end gives a notice last. */
  async *intakes(path: string, depth = 0): AsyncGenerator<Intake> {
    this.#seen.add(path)
    try {
      for await (const intake of readStream(this.#chunks(path), { path }, this.#options)) {
        if (this.#web.follow) yield* this.#follow(intake, depth)
        else yield intake
      }
    } catch (error) {
      if (!(error instanceof InputTrouble)) throw error
      yield { reports: [], notices: [error.notice] }
    }
  }

  async *#chunks(path: string): AsyncGenerator<Uint8Array> {
    if (!isAddress(path)) {
      yield* chunksOf({ path }, this.#limit)
      return
    }
    const fetched = await this.#web.fetch(path)
    if (!(fetched instanceof Uint8Array)) throw new InputTrouble(fetched)
    yield fetched
  }

  /** What an intake links to, in its place: the feeds of a list, the full texts of excerpts. */
  async *#follow(intake: Intake, depth: number): AsyncGenerator<Intake> {
    const { links = [], reports, notices } = intake
    const follows = links.length > 0 && depth < DEEPEST
    const told = follows ? notices.filter(({ code }) => code !== ONLY_LINKS) : notices
    if (told.length > 0) yield { reports: [], notices: told }
    for (const report of reports) yield await this.#full(report)
    if (!follows) return
    for (const link of links) {
      if (this.#seen.has(link)) continue
      const refusal = this.#budget(link)
      if (refusal !== null) {
        yield { reports: [], notices: [refusal] }
        return
      }
      yield* this.intakes(link, depth + 1)
    }
  }

  /** An excerpt with the full text of its page, where that can be fetched; else the excerpt, and why. */
  async #full(report: Report): Promise<Intake> {
    const { url, extent } = report
    const as = (one: Report, ...notices: Notice[]): Intake => ({ reports: [one], notices })
    if (extent !== 'excerpt' || url === undefined || !isAddress(url)) return as(report)
    const refusal = this.#budget(url)
    if (refusal !== null) return as(report, refusal)
    const fetched = await this.#web.fetch(url)
    if (!(fetched instanceof Uint8Array)) return as(report, { ...fetched, severity: 'warning' })
    const notices: Notice[] = []
    for await (const intake of readStream(once(fetched), { path: url } satisfies Hints, this.#options)) {
      const [page] = intake.reports
      const full = page === undefined ? null : withFullText(report, page)
      if (full !== null) return as(full, ...intake.notices)
      notices.push(...intake.notices.filter(({ severity }) => severity === 'error'))
    }
    const short: Notice = {
      code: 'no-full-text',
      severity: 'warning',
      message: 'its page holds no more than the excerpt, which is kept; save the page and give the file',
      at: { path: url },
    }
    return as(report, ...(notices.length > 0 ? notices.map(asWarning) : [short]))
  }

  /** Why no more is followed; null where it may. */
  #budget(address: string): Notice | null {
    if (++this.#followed <= LIMITS.followed) return null
    // Said once; what comes after it is left out silently.
    const severity = this.#followed === LIMITS.followed + 1 ? 'warning' : 'info'
    const message = `over ${LIMITS.followed} addresses are linked; this one and the rest are not fetched`
    return { code: 'followed', severity, message, at: { path: address } }
  }
}

/** The excerpt is there all the same. */
const asWarning = (notice: Notice): Notice => ({ ...notice, severity: 'warning' })

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
