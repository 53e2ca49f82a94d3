import type { Notice } from '../../model/index.ts'
import { archiveOf } from './captures.ts'
import type { Captures, Page } from './captures.ts'
import { systemClock } from './clock.ts'
import type { Clock } from './clock.ts'
import { openNetwork, resolveHere } from './network.ts'
import type { Network, Proxies, Resolve } from './network.ts'
import { ask, headerOf, tooLargeFor } from './request.ts'
import type { Answer } from './request.ts'
import { robotsOf } from './robots.ts'
import type { Robots } from './robots.ts'
import { hostOf, isPublic, redirectedTo, targetOf } from './targets.ts'
import { asTrouble, FetchTrouble } from './trouble.ts'
import { Turns } from './turns.ts'

/** What fetching takes in before it refuses. */
export interface FetchLimits {
  /** Bytes of a page, as they come and unpacked. */
  readonly fetch: number
  /** Milliseconds for one address in all, without waiting for its host's turn. */
  readonly fetchTime: number
  readonly redirects: number
  /** Bytes of a robots.txt. */
  readonly robots: number
  /** Milliseconds between two requests to one host, and the most that its robots.txt may ask for. */
  readonly hostDelay: number
  readonly crawlDelay: number
}

/** How pages are fetched. */
export interface FetchOptions {
  /** Name and version of the program, as a server is told. */
  readonly agent: string
  readonly limits: FetchLimits
  /** Unpacks a body; `complaint` says why it cannot. */
  readonly unpack: (
    body: Uint8Array,
    encoding: string,
    limit: number,
  ) => { readonly body: Uint8Array; readonly complaint: string | null }
  /** Where pages are kept; null: nowhere. */
  readonly captures: Captures | null
  /** Lets through addresses that are not of the public internet. */
  readonly allow?: (address: string) => boolean
  readonly proxies?: Proxies
  readonly clock?: Clock
  readonly resolve?: Resolve
}

/** Fetches pages, feeds and files over http(s). */
export interface Fetcher {
  /** A page as a packed web archive that holds nothing else, or one notice that says why not. Never rejects. */
  readonly fetch: (address: string) => Promise<Uint8Array | Notice>
  readonly close: () => Promise<void>
}

const PACKED = 'gzip, deflate, br'
const ACCEPT =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json;q=0.9,*/*;q=0.8'

/** A fetcher that is polite, and reaches the public internet only. Nothing is asked of the network before the first address. */
export function createFetcher(options: FetchOptions): Fetcher {
  let run: Promise<Run> | undefined
  return {
    async fetch(address) {
      try {
        run ??= Run.start(options)
        return await (await run).page(address)
      } catch (error) {
        const { message } = asTrouble(error)
        return { code: 'fetch', severity: 'error', message, at: { path: address } }
      }
    },
    close: async () => {
      // A run that could not begin was told with each address.
      await (await run?.catch(() => null))?.close()
    },
  }
}

/** What is known while the program runs. */
class Run {
  readonly #options: FetchOptions
  readonly #network: Network
  readonly #clock: Clock
  readonly #turns: Turns
  readonly #allow: (address: string) => boolean
  readonly #robots = new Map<string, Promise<Robots>>()

  private constructor(options: FetchOptions, network: Network, allow: (address: string) => boolean) {
    this.#options = options
    this.#network = network
    this.#allow = allow
    this.#clock = options.clock ?? systemClock
    this.#turns = new Turns(this.#clock)
  }

  static async start(options: FetchOptions): Promise<Run> {
    const allow = (address: string): boolean => isPublic(address) || options.allow?.(address) === true
    const network = await openNetwork(allow, options.proxies ?? {}, options.resolve ?? resolveHere)
    return new Run(options, network, allow)
  }

  async close(): Promise<void> {
    await this.#network.dispatcher.destroy()
  }

  async page(address: string): Promise<Uint8Array> {
    const budget = new Budget(this.#options.limits.fetchTime, this.#clock)
    const first = targetOf(address, this.#allow)
    let url = first
    for (let redirects = 0; ; redirects++) {
      const robots = await this.#robotsOf(url, budget)
      const refusal = robots.refusal(url)
      if (refusal !== null) throw new FetchTrouble(refusal, 'save the page and give the file')
      const kept = (await this.#options.captures?.latest(url)) ?? null
      const delay = Math.min(
        Math.max(this.#options.limits.hostDelay, robots.delay),
        this.#options.limits.crawlDelay,
      )
      const conditions = {
        ...(kept?.etag === undefined ? {} : { 'if-none-match': kept.etag }),
        ...(kept?.modified === undefined ? {} : { 'if-modified-since': kept.modified }),
      }
      const answer = await this.#turns.take(hostOf(url), delay, () => this.#ask(url, budget, conditions))
      if (answer.status === 304 && kept !== null) return kept.archive
      const next = headerOf(answer.headers, 'location')
      if (answer.status < 300 || answer.status > 399 || next === undefined)
        return this.#taken(url, answer, redirects === 0 ? undefined : first.href)
      if (redirects >= this.#options.limits.redirects)
        throw new FetchTrouble(
          `leads on more than ${this.#options.limits.redirects} times`,
          'give the last address',
        )
      url = redirectedTo(url, next, this.#allow)
    }
  }

  async #ask(url: URL, budget: Budget, conditions: Readonly<Record<string, string>>): Promise<Answer> {
    await this.#network.check(url)
    const { agent, limits } = this.#options
    return budget.spend(signal =>
      ask(this.#network.dispatcher, {
        url,
        headers: { 'user-agent': agent, accept: ACCEPT, 'accept-encoding': PACKED, ...conditions },
        limit: limits.fetch,
        signal,
        wanted: status => status === 200,
      }),
    )
  }

  async #taken(url: URL, answer: Answer, via: string | undefined): Promise<Uint8Array> {
    const { status, statusText, headers } = answer
    if (status !== 200)
      throw new FetchTrouble(
        `the host answers ${status} ${statusText.slice(0, 60)}`.trim(),
        'check the address',
      )
    const { captures, limits, unpack, agent } = this.#options
    const encoding = headerOf(headers, 'content-encoding') ?? ''
    const { body, complaint } = unpack(answer.body, encoding, limits.fetch)
    if (complaint !== null) throw new FetchTrouble(complaint, 'save the page and give the file')
    if (body.length > limits.fetch) throw tooLargeFor(limits.fetch)
    const date = captures === null ? '' : new Date(this.#clock.now()).toISOString()
    const page: Page = { url, date, status: `200 ${statusText || 'OK'}`, headers, body, via }
    const archive = await archiveOf(page, agent)
    captures?.keep(page, archive)
    return archive
  }

  /** What the robots.txt of an address's host says; asked for once. */
  #robotsOf(url: URL, budget: Budget): Promise<Robots> {
    const known = this.#robots.get(url.origin) ?? this.#askRobots(url, budget)
    this.#robots.set(url.origin, known)
    return known
  }

  async #askRobots(page: URL, budget: Budget): Promise<Robots> {
    const { agent, limits } = this.#options
    let url = new URL('/robots.txt', page)
    for (let redirects = 0; redirects <= limits.redirects; redirects++) {
      await this.#network.check(url)
      const answer = await budget.spend(signal =>
        ask(this.#network.dispatcher, {
          url,
          headers: { 'user-agent': agent, 'accept-encoding': 'identity' },
          limit: limits.robots,
          cut: true,
          signal,
          wanted: status => status === 200,
        }),
      )
      const next = headerOf(answer.headers, 'location')
      if (answer.status < 300 || answer.status > 399 || next === undefined) return robotsOf(answer, agent)
      url = targetOf(next, this.#allow, url.href)
    }
    // RFC 9309: what leads on more than five times counts as "not there".
    return robotsOf({ status: 404, statusText: '', headers: [], body: new Uint8Array() }, agent)
  }
}

/** The time that one address has left. */
class Budget {
  #left: number
  readonly #clock: Clock

  constructor(milliseconds: number, clock: Clock) {
    this.#left = milliseconds
    this.#clock = clock
  }

  /** Runs a request that is ended when no time is left. */
  async spend<Result>(run: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const started = this.#clock.now()
    try {
      return await run(this.#clock.deadline(Math.max(this.#left, 0)))
    } finally {
      this.#left -= this.#clock.now() - started
    }
  }
}
