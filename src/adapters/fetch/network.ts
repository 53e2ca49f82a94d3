import { lookup as resolveName } from 'node:dns'
import type { LookupAddress, LookupOptions } from 'node:dns'
import type { Dispatcher } from 'undici'
import { hostOf, notPublic } from './targets.ts'
import { FetchTrouble } from './trouble.ts'

/** Proxies as the environment names them. */
export interface Proxies {
  /** For http; as HTTP_PROXY. */
  readonly http?: string | undefined
  /** For https; as HTTPS_PROXY. */
  readonly https?: string | undefined
  /** Hosts that are asked directly; as NO_PROXY. */
  readonly none?: string | undefined
}

/** All addresses of a name. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>

/** What is asked over the network, and through what. */
export interface Network {
  readonly dispatcher: Dispatcher
  /** Checks the name of a host that a proxy will resolve: throws a FetchTrouble where it resolves here to what is not allowed. */
  readonly check: (url: URL) => Promise<void>
}

/** Milliseconds to wait for a connection; the limit of the whole fetch ends it as well. */
const CONNECT_TIME = 10_000
/** Bytes of the headers of one response. */
const MOST_HEADERS = 65_536

/** The addresses of a name as this machine resolves it. */
export const resolveHere: Resolve = host =>
  new Promise((resolve, reject) =>
    resolveName(host, { all: true }, (error, found) => (error === null ? resolve(found) : reject(error))),
  )

/**
 * The network, of which only the addresses that `allow` lets through are connected to. The address that was checked is
 * the one that is connected to, so a name server that changes its mind gains nothing. A proxy may stand anywhere, for the user
 * named it; it resolves the names itself, and `check` looks at them before.
 */
export async function openNetwork(
  allow: (address: string) => boolean,
  proxies: Proxies,
  resolve: Resolve,
): Promise<Network> {
  const { buildConnector, EnvHttpProxyAgent } = await import('undici')
  if ([proxies.http, proxies.https].some(proxy => proxy && !URL.canParse(proxy)))
    throw new FetchTrouble(
      'the proxy that the environment names is no address',
      'correct HTTP_PROXY, HTTPS_PROXY',
    )
  const checked = async (host: string): Promise<readonly LookupAddress[]> => {
    const found = await resolve(host)
    // One that is not allowed spoils all: a public site has no private address.
    if (found.length === 0 || found.some(({ address }) => !allow(address))) throw notPublic(host)
    return found
  }
  type Answer = (error: Error | null, found: string | LookupAddress[], family?: number) => void
  const lookup = (host: string, options: LookupOptions, answer: Answer): void => {
    checked(host).then(
      found => {
        const [first] = found
        if (options.all === true) answer(null, [...found])
        else answer(null, first?.address ?? '', first?.family)
      },
      (error: Error) => answer(error, []),
    )
  }
  const connector = buildConnector({ lookup, timeout: CONNECT_TIME, autoSelectFamily: true } as never)
  const guarded: typeof connector = (options, callback) => {
    // A literal address is never looked up, so it is checked here.
    const host = options.hostname.replace(/^\[(.*)\]$/, '$1')
    if (isLiteral(host) && !allow(host)) callback(notPublic(host), null)
    else connector(options, callback)
  }
  const dispatcher = new EnvHttpProxyAgent({
    httpProxy: proxies.http ?? '',
    httpsProxy: proxies.https ?? '',
    noProxy: proxies.none ?? '',
    connect: guarded,
    maxHeaderSize: MOST_HEADERS,
    connections: 2,
    keepAliveTimeout: 1000,
  })
  const hasProxy = Boolean(proxies.http) || Boolean(proxies.https)
  return {
    dispatcher,
    async check(url) {
      if (!hasProxy || isLiteral(hostOf(url))) return
      try {
        await checked(hostOf(url))
      } catch (error) {
        // What only the proxy can resolve is the proxy's to judge.
        if (error instanceof FetchTrouble) throw error
      }
    },
  }
}

/** The proxies that the environment names, in lower case first, as other programs read them. */
export function proxiesOf(environment: Readonly<Record<string, string | undefined>>): Proxies {
  const named = (name: string): string | undefined =>
    environment[name] || environment[name.toUpperCase()] || undefined
  // Without a scheme ("proxy.example:3128") it is one for http, as other programs take it.
  const proxy = (name: string): string | undefined =>
    named(name)?.replace(/^(?![a-z][a-z0-9+.-]*:\/\/)/i, 'http://')
  return { http: proxy('http_proxy'), https: proxy('https_proxy'), none: named('no_proxy') }
}

const isLiteral = (host: string): boolean => /^[\d.]+$/.test(host) || host.includes(':')
