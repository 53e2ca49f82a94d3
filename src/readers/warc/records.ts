import { LIMITS } from '../limits.ts'

/** One record of a web archive, whose block is read when it is asked for. */
export interface WarcRecord {
  /** Position in the archive, from 1. */
  readonly number: number
  /** As written: "response", "request", "metadata" … */
  readonly type: string
  readonly contentType: string
  /** Address that was asked for; empty where none is written. */
  readonly url: string
  /** Time of capture, as written. */
  readonly date: string
  /** Bytes of the block, as written. */
  readonly length: number
  /** The bytes of the block, all of which must fit into memory; null where it is cut off. */
  readonly block: () => Promise<Uint8Array | null>
}

/** Bytes that are handed to the library at once. */
const PIECE = 65_536

/** The archive has a header without an end. */
class HeaderTrouble extends Error {}

/**
 * The records of an archive that is not packed, as its bytes come. Where it is cut off or damaged it ends, and `complain`
 * is told why in a sentence without its subject.
 */
export async function* recordsOf(
  chunks: AsyncIterable<Uint8Array>,
  complain: (why: string) => void,
): AsyncGenerator<WarcRecord> {
  const { AsyncIterReader, WARCParser } = await import('warcio')
  const guard = new Guard()
  // Null: nothing to unpack. Headers of HTTP are read with the block, where its length bounds them.
  const reader = new AsyncIterReader(guard.watch(chunks), null)
  for (let number = 1; ; number++) {
    guard.inHeader()
    // A parser of its own for each record: one for all would wait for ever for a block that is cut off.
    const record = await WARCParser.parse(reader, { parseHttp: false }).catch(asTrouble)
    if (record === null) return
    const length = record instanceof HeaderTrouble ? -1 : Number(record.warcHeader('Content-Length') ?? -1)
    if (
      record instanceof HeaderTrouble ||
      !/^WARC\/\d/.test(record.warcHeaders.statusline) ||
      !Number.isSafeInteger(length) ||
      length < 0
    ) {
      complain(`record ${number} is damaged, what comes after it was left out; get the archive again`)
      return
    }
    guard.inBlock()
    const body = new Body(record.reader as AsyncIterable<Uint8Array>, length)
    yield {
      number,
      type: record.warcType ?? '',
      contentType: record.warcContentType ?? '',
      url: record.warcTargetURI ?? '',
      date: record.warcDate ?? '',
      length,
      block: () => body.whole(),
    }
    const rest = (await body.drain()) ? Buffer.from(await reader.readSize(4)) : null
    if (rest === null || rest.length === 0) {
      if (rest === null) complain(`is cut off in record ${number}; get the whole archive`)
      return
    }
    if (rest.toString('latin1') !== '\r\n\r\n') {
      complain(`record ${number} has another length than it says, what comes after it was left out`)
      return
    }
  }
}

function asTrouble(error: unknown): HeaderTrouble {
  if (error instanceof HeaderTrouble) return error
  throw error
}

/** Counts the bytes that are read for one header: the library reads on until it ends. */
class Guard {
  #left = 0

  inHeader(): void {
    this.#left = LIMITS.warcHeaders
  }

  inBlock(): void {
    this.#left = Number.POSITIVE_INFINITY
  }

  async *watch(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      // In small pieces, because an input that is held as a whole is one chunk. An empty one would mean the end.
      for (let start = 0; start < chunk.length; start += PIECE) {
        const piece = chunk.subarray(start, start + PIECE)
        this.#left -= piece.length
        if (this.#left < 0) throw new HeaderTrouble()
        yield piece
      }
    }
  }
}

/** The block of one record. */
class Body {
  #read = 0
  readonly #chunks: AsyncIterable<Uint8Array>
  readonly #length: number

  constructor(chunks: AsyncIterable<Uint8Array>, length: number) {
    this.#chunks = chunks
    this.#length = length
  }

  async whole(): Promise<Uint8Array | null> {
    const pieces: Uint8Array[] = []
    for await (const chunk of this.#chunks) {
      this.#read += chunk.length
      pieces.push(chunk)
    }
    return this.#read < this.#length ? null : Buffer.concat(pieces)
  }

  /** Reads what is left; whether all of the block was there. */
  async drain(): Promise<boolean> {
    if (this.#read < this.#length) for await (const chunk of this.#chunks) this.#read += chunk.length
    return this.#read >= this.#length
  }
}
