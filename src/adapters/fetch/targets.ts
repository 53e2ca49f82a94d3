import ipaddr from 'ipaddr.js'
import { FetchTrouble } from './trouble.ts'

/** Longest address that is fetched. */
const LONGEST = 8000
/** Names that stand for machines of one's own, whatever a name server says (RFC 6761, RFC 6762, RFC 8375, ICANN's "internal"). */
const OWN_NAME = /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/
/** Below this port stand services that are no web servers; a request sent there can be a command to them. */
const FIRST_FREE_PORT = 1024

/** Whether an address is one of the public internet, and no private, loopback, link-local, shared, multicast or translated one. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  // Of IPv6 only 2000::/3 is given out; the rest is not assigned.
  return !(parsed instanceof ipaddr.IPv6) || ((parsed.parts[0] ?? 0) & 0xe000) === 0x2000
}

/**
 * The address that a written one stands for, where it may be fetched: http(s), without a user's name, no literal address
 * that `allow` refuses, and no name of one's own machine. Throws a FetchTrouble. What a name resolves to is checked when
 * it is connected to.
 */
export function targetOf(written: string, allow: (address: string) => boolean, base?: string): URL {
  const url = written.length > LONGEST ? null : URL.parse(written, base)
  if (url === null) throw new FetchTrouble('is no address', 'check it')
  if (!/^https?:$/.test(url.protocol))
    throw new FetchTrouble(`is an address of ${url.protocol.slice(0, 40)}`, 'only http and https are fetched')
  if (url.username !== '' || url.password !== '')
    throw new FetchTrouble('holds a user name before the host', 'give the address without it')
  if (url.port !== '' && Number(url.port) < FIRST_FREE_PORT && !/^(?:80|443)$/.test(url.port))
    throw new FetchTrouble(`asks for port ${url.port}, where no web server stands`, 'check the address')
  const host = hostOf(url)
  const isLiteral = ipaddr.isValid(host)
  if (isLiteral ? !allow(host) : OWN_NAME.test(host) && !allow('127.0.0.1')) throw notPublic(host)
  return url
}

/** Where a redirect leads, under the rules of {@link targetOf}. Throws a FetchTrouble for what is not fetched, and for one from https to http. */
export function redirectedTo(from: URL, location: string, allow: (address: string) => boolean): URL {
  let to: URL
  try {
    to = targetOf(asWritten(location), allow, from.href)
  } catch (error) {
    if (!(error instanceof FetchTrouble)) throw error
    throw new FetchTrouble('leads to an address that is not fetched', error.message)
  }
  // Who asks for an encrypted page must not get one that anybody on the way could have written.
  if (from.protocol === 'https:' && to.protocol === 'http:')
    throw new FetchTrouble('leads from https to http', 'give the address it leads to, if you trust it')
  return to
}

/** A header comes as one character a byte; servers write addresses in UTF-8 there. */
function asWritten(location: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(location, 'latin1'))
  } catch {
    return location
  }
}

/** The host of an address as a name server or a socket takes it: without brackets and the dot at its end, in lower case. */
export const hostOf = (url: URL): string =>
  url.hostname
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
    .toLowerCase()

/** The trouble of an address that is not of the public internet. */
export const notPublic = (host: string): FetchTrouble =>
  new FetchTrouble(
    `${host} is not on the public internet`,
    'save the page and give the file, or add --allow-private if the host is yours',
  )
