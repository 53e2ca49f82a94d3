import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WARCRecord } from 'warcio'
import { writeOutput } from '../output.ts'
import { hostOf } from './targets.ts'
import { FetchTrouble } from './trouble.ts'

/** A page as it came, to be kept. */
export interface Page {
  readonly url: URL
  /** ISO 8601 in UTC; empty where nothing is kept and the time must not be told. */
  readonly date: string
  readonly status: string
  readonly headers: readonly (readonly [string, string])[]
  /** The bytes of the page, unpacked. */
  readonly body: Uint8Array
  /** The address that was asked for first, where others led to this one. */
  readonly via: string | undefined
}

/** A page that is kept: its archive, and what a server needs to say whether it has changed. */
export interface Kept {
  /** One web archive (WARC), packed. */
  readonly archive: Uint8Array
  readonly etag: string | undefined
  readonly modified: string | undefined
}

/** Keeps pages as they came, to prove later what was cited. */
export interface Captures {
  /** The newest capture of an address; null where there is none that can be read. */
  readonly latest: (url: URL) => Promise<Kept | null>
  /** Keeps the archive of a page. Throws a FetchTrouble where it cannot be written. */
  readonly keep: (page: Page, archive: Uint8Array) => void
}

/** Begins the first line of an archive, by which the reader knows those of this program. */
const SOFTWARE = 'software:'
/** Headers that would be untrue of the bytes as they are kept: the old name goes behind this. */
const CHANGED = /^(?:content-encoding|content-length|transfer-encoding)$/i
const PREFIX = 'X-Variorum-'

/**
 * Captures in a folder, one web archive (ISO 28500) for each: a folder a host, and in the name of each file the hash of its
 * address and the time, so that the newest of an address is found without an index. Files are written whole or not at all.
 */
export function capturesIn(folder: string): Captures {
  const placeOf = (url: URL): { host: string; name: string } => ({
    host: join(
      folder,
      hostOf(url)
        .replace(/[^a-z0-9.-]+|^\.+/g, '_')
        .slice(0, 100),
    ),
    name: createHash('sha256').update(withoutFragment(url)).digest('hex').slice(0, 16),
  })
  return {
    async latest(url) {
      const { host, name } = placeOf(url)
      try {
        const files = readdirSync(host).filter(
          file => file.startsWith(`${name}-`) && file.endsWith('.warc.gz'),
        )
        const newest = files.sort().at(-1)
        return newest === undefined
          ? null
          : await keptIn(readFileSync(join(host, newest)), withoutFragment(url))
      } catch {
        // What cannot be read is as good as not there: the page is fetched anew.
        return null
      }
    },
    keep(page, archive) {
      const { host, name } = placeOf(page.url)
      const path = join(host, `${name}-${page.date.replace(/[-:.]/g, '')}.warc.gz`)
      try {
        writeOutput(path, archive)
      } catch (error) {
        const { code = '', message } = error as NodeJS.ErrnoException
        const what = `its capture cannot be written to ${folder} (${code || message})`
        throw new FetchTrouble(what, 'give another folder with --captures, or --no-captures')
      }
    },
  }
}

/** The web archive of one page: who wrote it, and the response. The bytes are as the server sent them, but unpacked, so that their digest is that of what was read. */
export async function archiveOf(page: Page, agent: string): Promise<Uint8Array> {
  const { WARCRecord, WARCSerializer } = await import('warcio')
  const info = [
    `${SOFTWARE} ${agent}`,
    'format: WARC File Format 1.1',
    ...(page.via ? [`via: ${page.via}`] : []),
  ]
  const date = page.date === '' ? {} : { date: page.date }
  const common = { ...date, warcVersion: 'WARC/1.1' as const }
  const first = WARCRecord.create({ ...common, type: 'warcinfo' }, [Buffer.from(`${info.join('\r\n')}\r\n`)])
  const headers = page.headers.map(
    ([name, value]) => [CHANGED.test(name) ? `${PREFIX}${name}` : name, value] as [string, string],
  )
  const response = WARCRecord.create(
    {
      ...common,
      type: 'response',
      url: withoutFragment(page.url),
      statusline: `HTTP/1.1 ${page.status}`,
      httpHeaders: headers,
    },
    [page.body],
  )
  const pieces: Uint8Array[] = []
  for (const record of [first, response]) {
    // The library writes the time itself where it is given none.
    if (page.date === '') record.warcHeaders.headers.delete('WARC-Date')
    pieces.push(
      await WARCSerializer.serialize(record, { gzip: true, digest: { algo: 'sha-256', prefix: 'sha256:' } }),
    )
  }
  return Buffer.concat(pieces)
}

async function keptIn(archive: Uint8Array, url: string): Promise<Kept | null> {
  const { WARCParser } = await import('warcio')
  for await (const record of WARCParser.iterRecords([archive]) as AsyncIterable<WARCRecord>) {
    if (record.warcType !== 'response' || record.warcTargetURI !== url) continue
    const read = (name: string): string | undefined => record.httpHeaders?.headers.get(name) ?? undefined
    return { archive, etag: read('etag'), modified: read('last-modified') }
  }
  return null
}

const withoutFragment = (url: URL): string => url.href.replace(/#.*$/s, '')
