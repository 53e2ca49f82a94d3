import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { LIMITS } from '../limits.ts'

/** An HTTP response as an archive holds it. */
export interface HttpResponse {
  readonly status: number
  /** Names in lower case; of several values the first. */
  readonly headers: ReadonlyMap<string, string>
  /** The bytes of the page, unchunked and unpacked. */
  readonly body: Uint8Array
  /** Why the body cannot be read ("is packed …"); null where it can. */
  readonly complaint: string | null
}

/** Reads the block of a response record; null where it is no HTTP response. */
export function readResponse(block: Uint8Array): HttpResponse | null {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength)
  const crlf = bytes.indexOf('\r\n\r\n')
  const end = crlf >= 0 ? crlf : bytes.indexOf('\n\n')
  const head = bytes.subarray(0, end < 0 ? bytes.length : end).toString('latin1')
  const [, status] = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(head) ?? []
  if (status === undefined) return null
  const headers = headersOf(head)
  const raw = end < 0 ? Buffer.alloc(0) : bytes.subarray(end + (crlf >= 0 ? 4 : 2))
  const chunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '')
  const body = chunked ? unchunked(raw) : raw
  const content = unpackBody(body, headers.get('content-encoding') ?? '', LIMITS.warcRecord)
  return { status: Number(status), headers, ...content }
}

function headersOf(head: string): Map<string, string> {
  const headers = new Map<string, string>()
  for (const line of head.split(/\r?\n/).slice(1)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase()
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return headers
}

/** Joins the chunks of a body; archives often hold it joined already although the header says otherwise, and then it stays. */
function unchunked(body: Buffer): Buffer {
  const pieces: Buffer[] = []
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\r\n', at)
    const [, size] =
      /^([0-9a-f]{1,8})(?:;.*)?$/i.exec(end < 0 ? '' : body.toString('latin1', at, Math.min(end, at + 99))) ??
      []
    if (size === undefined) return pieces.length === 0 ? body : Buffer.concat(pieces)
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    pieces.push(body.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
  return Buffer.concat(pieces)
}

/**
 * Unpacks the body of an HTTP response after its Content-Encoding, to at most `limit` bytes. `complaint` says why it cannot
 * be, as a sentence without its subject. What is there unpacked already, or packed in a way that nobody told, stays.
 */
export function unpackBody(
  body: Uint8Array,
  encoding: string,
  limit: number,
): { readonly body: Uint8Array; readonly complaint: string | null } {
  const unpack = UNPACK[encoding.trim().toLowerCase()]
  // Archives often hold the page unpacked although the header says otherwise: told by its first bytes.
  const start = String.fromCharCode(...body.subarray(0, 64))
  if (unpack === undefined || body.length === 0 || /^\s*</.test(start)) return { body, complaint: null }
  try {
    return { body: unpack(body, { maxOutputLength: limit }), complaint: null }
  } catch (error) {
    const bomb = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    const complaint = bomb
      ? `unpacks to more than ${limit >= 1 << 20 ? `${limit >> 20} MB` : `${limit} bytes`}`
      : `is packed as ${encoding.slice(0, 20)} and damaged`
    return { body: new Uint8Array(), complaint }
  }
}

const UNPACK: Readonly<
  Record<string, (body: Uint8Array, limit: { readonly maxOutputLength: number }) => Buffer>
> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  br: brotliDecompressSync,
  // Servers send both forms under this name.
  deflate: (body, limit) =>
    ((body[0] ?? 0) & 0x0f) === 8 ? inflateSync(body, limit) : inflateRawSync(body, limit),
}
