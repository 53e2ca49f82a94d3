import { createHash } from 'node:crypto'
import { binaryComplaint } from '../binary.ts'
import { decode } from '../encoding.ts'
import { formatOf } from '../format.ts'
import type { Hints, Intake, ReadHtml } from '../intake.ts'
import { LIMITS } from '../limits.ts'
import { Tally } from '../tally.ts'
import { readResponse } from './response.ts'
import { recordsOf } from './records.ts'
import type { WarcRecord } from './records.ts'

const RESPONSE = /^application\/http\b/i
const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i
/** First line of the archives that this program writes itself: what it fetched is read whatever its format. */
const OWN = /^software: variorum\//
/** A record that says who wrote an archive has a dozen lines. */
const LONGEST_INFO = 65_536

/** Reads the bytes of one page or file, whatever its format. */
export type ReadBytes = (bytes: Uint8Array, hints: Hints) => AsyncIterable<Intake>

/**
 * Reads a web archive (WARC) as it comes, one record in memory: each HTML page that came with status 200 is a report, with
 * its address, the digest of the page's bytes and the time of capture; other records are counted. A record that cannot
 * be read gives one notice with its number and the rest goes on. In a capture of this program's own, feeds and files are
 * read as well, with `readBytes`.
 */
export async function* readArchive(
  chunks: AsyncIterable<Uint8Array>,
  hints: Hints,
  readHtml: ReadHtml,
  readBytes: ReadBytes,
): AsyncGenerator<Intake> {
  const tally = new Tally('record', hints)
  const complain = (why: string): void =>
    tally.tell('error', why.startsWith('is cut off') ? 'cut-off' : 'bad-archive', why)
  let others = 0
  let isOwn = false
  for await (const record of recordsOf(chunks, complain)) {
    if (record.type === 'warcinfo' && record.length < LONGEST_INFO) {
      isOwn = OWN.test(Buffer.from((await record.block()) ?? []).toString('latin1'))
      if (isOwn) continue
    }
    const page = await pageOf(record, hints, isOwn)
    if (page === null) others++
    else if ('notices' in page) tally.take(record.number, page)
    else if (isOwn) {
      // It says itself what is wrong with it: there is one page in an archive, whose number says nothing.
      tally.read++
      if (formatOf(page.body) === 'html') yield await readHtml(page.text, page.hints)
      else yield* readBytes(typeof page.text === 'string' ? Buffer.from(page.text) : page.body, page.hints)
    } else {
      const reports = tally.take(record.number, await readHtml(page.text, page.hints))
      if (reports.length > 0) yield { reports, notices: [] }
    }
  }
  if (others > 0)
    tally.tell(
      'info',
      'other-records',
      `${others} records are no HTML pages with status 200 and were left out`,
    )
  yield tally.end('the archive holds no HTML page with status 200; give one that does')
}

interface Page {
  readonly body: Uint8Array
  /** Decoded, where the header of the response says how. */
  readonly text: Uint8Array | string
  readonly hints: Hints
}

/** The page in a record, or why it cannot be read; null where it holds none. */
async function pageOf(record: WarcRecord, hints: Hints, isOwn: boolean): Promise<Page | Intake | null> {
  if (record.type !== 'response' || !RESPONSE.test(record.contentType)) return null
  if (record.length > LIMITS.warcRecord + LIMITS.warcHeaders)
    return refused(`larger than ${LIMITS.warcRecord >> 20} MB; give its page alone`)
  const block = await record.block()
  // That it is cut off is said of the archive.
  if (block === null) return { reports: [], notices: [] }
  const response = readResponse(block)
  if (response === null) return refused('its HTTP response is damaged; get the archive again')
  const { status, headers, body, complaint } = response
  const type = headers.get('content-type') ?? ''
  const isPage = HTML.test(type) || (type === '' && /<html[\s>]/i.test(sample(body)))
  if (status !== 200 || !(isPage || isOwn)) return null
  if (complaint !== null) return refused(`its page ${complaint}; get the archive again`)
  const charset = charsetOf(type, body)
  const capture = `sha256:${createHash('sha256').update(body).digest('hex')}`
  return {
    body,
    text: charset === null ? body : decode(body, charset).text,
    hints: {
      ...(/^https?:/i.test(record.url) ? { url: record.url } : {}),
      ...hints,
      meta: { ...hints.meta, capture, ...(record.date === '' ? {} : { captured: record.date }) },
    },
  }
}

/** The encoding that the header of a response states; null where it states none that is known, or the body is no text. */
function charsetOf(type: string, body: Uint8Array): string | null {
  const label = /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(type)?.[1]
  if (label === undefined || binaryComplaint(body) !== null || isPacked(body)) return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

const isPacked = (body: Uint8Array): boolean => body[0] === 0x1f && body[1] === 0x8b

const sample = (body: Uint8Array): string => String.fromCharCode(...body.subarray(0, 4096))

const refused = (message: string): Intake => ({
  reports: [],
  notices: [{ code: 'bad-record', severity: 'error', message }],
})
