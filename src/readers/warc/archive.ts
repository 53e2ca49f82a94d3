import { createHash } from 'node:crypto'
import { decode } from '../encoding.ts'
import type { Hints, Intake, ReadHtml } from '../intake.ts'
import { LIMITS } from '../limits.ts'
import { Tally } from '../tally.ts'
import { readResponse } from './response.ts'
import { recordsOf } from './records.ts'
import type { WarcRecord } from './records.ts'

const RESPONSE = /^application\/http\b/i
const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i

/**
 * Reads a web archive (WARC) as it comes, one record in memory: each HTML page that came with status 200 is a report, with
 * its address, the digest of the page's bytes and the time of capture; other records are counted. A record that cannot
 * be read gives one notice with its number and the rest goes on.
 */
export async function* readArchive(
  chunks: AsyncIterable<Uint8Array>,
  hints: Hints,
  readHtml: ReadHtml,
): AsyncGenerator<Intake> {
  const tally = new Tally('record', hints)
  let others = 0
  const complain = (why: string): void =>
    tally.tell('error', why.startsWith('is cut off') ? 'cut-off' : 'bad-archive', why)
  for await (const record of recordsOf(chunks, complain)) {
    const intake = await readPage(record, hints, readHtml)
    if (intake === null) others++
    else {
      const reports = tally.take(record.number, intake)
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

/** The report of a record's page; null where it holds none. */
async function readPage(record: WarcRecord, hints: Hints, readHtml: ReadHtml): Promise<Intake | null> {
  if (record.type !== 'response' || !RESPONSE.test(record.contentType)) return null
  if (record.length > LIMITS.warcRecord)
    return refused(`larger than ${LIMITS.warcRecord >> 20} MB; give its page alone`)
  const block = await record.block()
  // That it is cut off is said of the archive.
  if (block === null) return { reports: [], notices: [] }
  const response = readResponse(block)
  if (response === null) return refused('its HTTP response is damaged; get the archive again')
  const type = response.headers.get('content-type') ?? ''
  if (
    response.status !== 200 ||
    !(HTML.test(type) || (type === '' && /<html[\s>]/i.test(sample(response.body))))
  )
    return null
  if (response.complaint !== null) return refused(response.complaint)
  const charset = /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(type)?.[1] ?? null
  const page = charset === null ? response.body : decode(response.body, charset).text
  const url = /^https?:/i.test(record.url) ? record.url : undefined
  const capture = `sha256:${createHash('sha256').update(response.body).digest('hex')}`
  return readHtml(page, {
    ...(url === undefined ? {} : { url }),
    ...hints,
    meta: { ...hints.meta, capture, ...(record.date === '' ? {} : { captured: record.date }) },
  })
}

const sample = (body: Uint8Array): string => String.fromCharCode(...body.subarray(0, 4096))

const refused = (message: string): Intake => ({
  reports: [],
  notices: [{ code: 'bad-record', severity: 'error', message }],
})
