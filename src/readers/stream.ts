import { decode, encodingOfMark, utf16WithoutMark } from './encoding.ts'
import { binaryComplaint } from './binary.ts'
import { formatOf } from './format.ts'
import { readEntries, startOfWhole } from './json-lines.ts'
import type { Entry } from './json-lines.ts'
import { unpack } from './gzip.ts'
import type { GzipFault } from './gzip.ts'
import { LIMITS } from './limits.ts'
import { refuse } from './intake.ts'
import type { Hints, Intake } from './intake.ts'
import { limitOf, readHtmlHere, readWhole } from './whole.ts'
import type { ReadOptions } from './whole.ts'

/** So much must be there before the format is told. */
const HEAD = 65_536 + 1
/** A line of more bytes is over the limit however it is encoded: a code unit has three at most. */
const LONGEST_LINE = LIMITS.text * 3

/**
 * Reads the bytes of one input as they come: the same reports and notices as {@link read}, but those of JSON-Lines, feeds,
 * tables and web archives one by one, so that a file of any length is read in the memory of one; their notices come last.
 * Everything else is gathered first. What is packed with gzip is unpacked as it comes.
 */
export async function* readStream(
  chunks: AsyncIterable<Uint8Array>,
  hints: Hints = {},
  options: ReadOptions = {},
): AsyncGenerator<Intake> {
  const iterator = chunks[Symbol.asyncIterator]()
  try {
    const head = await gather(iterator, HEAD)
    if (head[0] === 0x1f && head[1] === 0x8b) yield* readPacked(joined(head, iterator), hints, options)
    else yield* readPlain(head, iterator, hints, options)
  } finally {
    await iterator.return?.()
  }
}

/** Reads what gzip packed; that it is cut off or grows too much is said after what could be read. */
async function* readPacked(
  chunks: AsyncIterable<Uint8Array>,
  hints: Hints,
  options: ReadOptions,
): AsyncGenerator<Intake> {
  let fault: GzipFault | null = null
  const told = (): GzipFault | null => fault
  const iterator = unpack(chunks, found => {
    fault = found
  })
  const head = await gather(iterator, HEAD)
  let any = false
  for await (const intake of readPlain(head, iterator, hints, options)) {
    const found = told()
    // What is gathered of a bomb is no report; what was read before it came is one.
    if (found?.isBomb === true) continue
    any ||= intake.reports.length > 0
    // Why nothing could be read, or why it ends too early, the packing explains.
    if (found === null) yield intake
    else if (any) yield { ...intake, notices: intake.notices.filter(({ code }) => code !== 'cut-off') }
  }
  await iterator.return(undefined)
  const found = told()
  if (found !== null) yield refuse(found.isBomb ? 'bomb' : 'damaged', found.why, hints)
}

async function* readPlain(
  head: Uint8Array,
  iterator: AsyncIterator<Uint8Array>,
  hints: Hints,
  options: ReadOptions,
): AsyncGenerator<Intake> {
  const format = binaryComplaint(head) === null ? formatOf(head, hints.path) : null
  const html = options.html ?? readHtmlHere
  // What reads a format is loaded when the first input of it comes: a run on plain text starts without it.
  if (format === 'feed') {
    const { readFeed } = await import('./feeds/feed.ts')
    yield* readFeed(joined(head, iterator), hints)
  } else if (format === 'csv') {
    const { readTable } = await import('./table.ts')
    yield* readTable(joined(head, iterator), hints, html)
  } else if (isArchive(head)) {
    const { readArchive } = await import('./warc/archive.ts')
    const readBytes = (bytes: Uint8Array, inner: Hints) => readStream(once(bytes), inner, options)
    yield* readArchive(joined(head, iterator), hints, html, readBytes)
  } else if (isLines(head, hints)) yield* readEntries(linesOf(head, joined(null, iterator)), hints, html)
  else {
    const rest = await gather(iterator, most(head, hints) + 1 - head.length)
    yield await readWhole(Buffer.concat([head, rest]), hints, options)
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** Told before anything else: the first record of an archive may be packed bytes, which look like a binary file. */
const isArchive = (head: Uint8Array): boolean => formatOf(head) === 'warc'

async function* joined(head: Uint8Array | null, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head !== null && head.length > 0) yield head
  for (;;) {
    const next = await rest.next()
    if (next.done === true) return
    yield next.value
  }
}

/** Whether the beginning of an input is that of JSON-Lines which can be cut at line feeds. */
function isLines(head: Uint8Array, hints: Hints): boolean {
  return (
    head.length >= HEAD &&
    encodingOfMark(head)?.startsWith('utf-16') !== true &&
    utf16WithoutMark(head) === null &&
    binaryComplaint(head) === null &&
    formatOf(head, hints.path) === 'json' &&
    startOfWhole(head) === null &&
    (head.includes(10) || !head.includes(13))
  )
}

/** How much of an input that begins so can be of use. */
const most = (head: Uint8Array, hints: Hints): number =>
  binaryComplaint(head) === null ? limitOf(formatOf(head, hints.path)) : 0

/** The next bytes, `least` or all that are left. */
async function gather(iterator: AsyncIterator<Uint8Array>, least: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for (let length = 0; length < least; ) {
    const next = await iterator.next()
    if (next.done === true) break
    pieces.push(next.value)
    length += next.value.length
  }
  return pieces.length === 1 ? (pieces[0] as Uint8Array) : Buffer.concat(pieces)
}

/** Cuts at line feeds before decoding, so that a broken byte spoils one line only. */
async function* linesOf(head: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Entry> {
  const line = new Line()
  for (const entry of line.cut(head)) yield entry
  for await (const chunk of rest) for (const entry of line.cut(chunk)) yield entry
  const last = line.end()
  if (last !== null) yield last
}

/** The line that is being read. */
class Line {
  private readonly pieces: Uint8Array[] = []
  private length = 0
  private number = 1

  private add(piece: Uint8Array): void {
    this.length += piece.length
    if (this.length > LONGEST_LINE) this.pieces.length = 0
    else if (piece.length > 0) this.pieces.push(piece)
  }

  /** The lines that some more bytes end. */
  *cut(bytes: Uint8Array): Generator<Entry> {
    let start = 0
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, start)) {
      this.add(bytes.subarray(start, at))
      const entry = this.end()
      if (entry !== null) yield entry
      start = at + 1
    }
    this.add(bytes.subarray(start))
  }

  /** What stands on the line, which is over; null where it is blank. */
  end(): Entry | null {
    const text = this.length > LONGEST_LINE ? null : decode(Buffer.concat(this.pieces)).text
    const line = this.number++
    this.pieces.length = 0
    this.length = 0
    return text?.trim() === '' ? null : { line, text }
  }
}
