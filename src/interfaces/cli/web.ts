import { capturesIn, createFetcher, proxiesOf } from '../../adapters/index.ts'
import type { Notice } from '../../model/index.ts'
import { LIMITS, unpackBody } from '../../readers/index.ts'
import { VERSION } from '../../pipeline/index.ts'

/** Flags about what may be fetched, the settings file already under them. */
export interface WebFlags {
  /** Folder in which what is fetched is kept; false for none. */
  readonly captures?: string | false
  /** Nothing is fetched. */
  readonly offline?: boolean
  /** What feeds, OPML lists and sitemaps link to is fetched. */
  readonly follow?: boolean
  /** Hosts of private networks are fetched from too. */
  readonly allowPrivate?: boolean
}

/** What a command may fetch. */
export interface Web {
  /** The page at an address as a web archive, or one notice that says why not. */
  readonly fetch: (address: string) => Promise<Uint8Array | Notice>
  readonly follow: boolean
  readonly close: () => Promise<void>
}

/** Where captures are kept unless the user says otherwise: a citation of a page that nobody kept cannot be proved. */
const CAPTURES = 'captures'

/** What a command may fetch, as its flags say. Nothing is opened before the first address. */
export function openWeb(flags: WebFlags): Web {
  const { captures = CAPTURES, offline = false, follow = false, allowPrivate = false } = flags
  const fetcher = createFetcher({
    agent: `variorum/${VERSION}`,
    limits: LIMITS,
    unpack: unpackBody,
    captures: captures === false || captures === '' ? null : capturesIn(captures),
    proxies: proxiesOf(process.env),
    ...(allowPrivate ? { allow: () => true } : {}),
  })
  const refused = (address: string): Notice => ({
    code: 'offline',
    severity: 'error',
    message: 'nothing is fetched offline; leave --offline out, or save the page and give the file',
    at: { path: address },
  })
  return {
    fetch: address => (offline ? Promise.resolve(refused(address)) : fetcher.fetch(address)),
    follow: follow && !offline,
    close: fetcher.close,
  }
}
