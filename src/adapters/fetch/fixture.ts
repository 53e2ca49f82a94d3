import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, beforeEach } from 'node:test'
import { gunzipSync } from 'node:zlib'
import type { Clock } from './clock.ts'
import { createFetcher } from './fetcher.ts'
import type { Fetcher, FetchOptions } from './fetcher.ts'

/** Answers one request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** A server on this machine that stands for the internet, for the tests of one file. */
export interface Internet {
  /** What stands at a path; anything else is not there. Empty before each test. */
  readonly routes: Map<string, Handler>
  /** Host and path of each request, in their order. */
  readonly asked: string[]
  readonly port: () => number
  /** Address of a path at a host, which resolves to the server. */
  readonly at: (path: string, host?: string) => string
}

/** Starts the server before the tests of a file, and ends it after them. */
export function startInternet(): Internet {
  const routes = new Map<string, Handler>()
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host?.replace(/:.*/, '')} ${request.url}`)
    const route = routes.get(request.url ?? '')
    if (route === undefined) response.writeHead(404).end('not here')
    else route(request, response)
  })
  const port = (): number => (server.address() as AddressInfo).port
  before(() => new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve)))
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  beforeEach(() => {
    routes.clear()
    asked.length = 0
  })
  return { routes, asked, port, at: (path, host = 'post.example') => `http://${host}:${port()}${path}` }
}

/** A clock that stands still but for what is waited for. */
export function stillClock(): Clock & { readonly waits: number[]; readonly abort: () => void } {
  let time = Date.UTC(2031, 1, 3, 4, 5, 6)
  const waits: number[] = []
  const ends: AbortController[] = []
  return {
    waits,
    now: () => time,
    wait: async milliseconds => {
      waits.push(milliseconds)
      time += milliseconds
    },
    deadline: () => {
      const end = new AbortController()
      ends.push(end)
      return end.signal
    },
    abort: () => {
      for (const end of ends) end.abort()
    },
  }
}

const LIMITS = {
  fetch: 100_000,
  fetchTime: 20_000,
  redirects: 5,
  robots: 2000,
  hostDelay: 1000,
  crawlDelay: 10_000,
}

/** A fetcher for which every name stands for the server of the tests, but those that begin with "inside". */
export const fetcherWith = (options: Partial<FetchOptions> = {}): Fetcher =>
  createFetcher({
    agent: 'variorum/0',
    limits: LIMITS,
    unpack: (body, encoding, limit) => {
      try {
        return {
          body: encoding === 'gzip' ? gunzipSync(body, { maxOutputLength: limit }) : body,
          complaint: null,
        }
      } catch {
        return { body, complaint: 'unpacks to more than its limit' }
      }
    },
    captures: null,
    allow: address => address === '127.0.0.1',
    clock: stillClock(),
    resolve: async host => [{ address: host.startsWith('inside') ? '10.0.0.7' : '127.0.0.1', family: 4 }],
    ...options,
  })

/** What came of fetching an address: the archive, or the message. */
export async function outcome(address: string, options: Partial<FetchOptions> = {}): Promise<string> {
  const fetcher = fetcherWith(options)
  const fetched = await fetcher.fetch(address)
  await fetcher.close()
  if (fetched instanceof Uint8Array) return gunzipSync(fetched).toString()
  assert.equal(fetched.severity, 'error')
  assert.deepEqual(fetched.at, { path: address })
  assert.ok(!fetched.message.includes('\n'))
  return fetched.message
}

/** Gives a page. */
export const html =
  (text: string): Handler =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(text)
/** Leads to another address. */
export const to =
  (location: string, status = 302): Handler =>
  (_, response) =>
    response.writeHead(status, { location }).end()
