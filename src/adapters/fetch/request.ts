import type { Dispatcher } from 'undici'
import { asTrouble, FetchTrouble } from './trouble.ts'

/** What a server answered. */
export interface Answer {
  readonly status: number
  readonly statusText: string
  /** As they came: name and value by turns. */
  readonly headers: readonly (readonly [string, string])[]
  /** As it came: perhaps packed; empty unless the status is asked for. */
  readonly body: Uint8Array
}

/** One request and its limits. */
export interface Asked {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  /** Bytes of the body. */
  readonly limit: number
  /** What is beyond the limit is left out rather than refused. */
  readonly cut?: boolean
  readonly signal: AbortSignal
  /** The statuses whose body is read; the others' is thrown away. */
  readonly wanted: (status: number) => boolean
}

/** Asks a server once, without following redirects. Throws a FetchTrouble. */
export async function ask(dispatcher: Dispatcher, asked: Asked): Promise<Answer> {
  const { request } = await import('undici')
  const { url, headers, signal, limit } = asked
  try {
    const response = await request(url, { dispatcher, headers, signal, responseHeaders: 'raw' })
    const pairs = pairsOf(response.headers as unknown as readonly (string | Buffer)[])
    const answer = { status: response.statusCode, statusText: response.statusText, headers: pairs }
    const stated = Number(headerOf(pairs, 'content-length') ?? 0)
    const wanted = asked.wanted(response.statusCode)
    const tooLarge = stated > limit && asked.cut !== true
    if (!wanted || tooLarge) {
      // An aborted body says so with an error, which nobody waits for.
      response.body.on('error', () => {}).destroy()
      if (wanted) throw tooLargeFor(limit)
      return { ...answer, body: new Uint8Array() }
    }
    return { ...answer, body: await bodyOf(response.body, limit, asked.cut === true) }
  } catch (error) {
    throw signal.aborted
      ? new FetchTrouble('takes too long', 'save the page and give the file')
      : asTrouble(error)
  }
}

async function bodyOf(stream: AsyncIterable<Uint8Array>, limit: number, cut: boolean): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of stream) {
    pieces.push(piece)
    length += piece.length
    if (length <= limit) continue
    if (cut) break
    throw tooLargeFor(limit)
  }
  return Buffer.concat(pieces).subarray(0, limit)
}

/** The trouble of a page that is larger than a limit in bytes. */
export const tooLargeFor = (limit: number): FetchTrouble =>
  new FetchTrouble(
    `larger than ${limit >= 1 << 20 ? `${limit >> 20} MB` : `${limit} bytes`}`,
    'save the article alone and give the file',
  )

function pairsOf(raw: readonly (string | Buffer)[]): (readonly [string, string])[] {
  const written = raw.map(part => (typeof part === 'string' ? part : part.toString('latin1')))
  return written.flatMap((name, index) =>
    index % 2 === 0 ? [[name, written[index + 1] ?? ''] as const] : [],
  )
}

/** The first value of a header, whatever the case of its name. */
export const headerOf = (headers: readonly (readonly [string, string])[], name: string): string | undefined =>
  headers.find(([one]) => one.toLowerCase() === name)?.[1]
