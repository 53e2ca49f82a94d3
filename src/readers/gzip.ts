import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { LIMITS } from './limits.ts'

/** Why something packed with gzip ends too early. */
export interface GzipFault {
  /** A sentence without its subject ("is cut off; …"). */
  readonly why: string
  /** It grows beyond the limits; else it is cut off or damaged. */
  readonly isBomb: boolean
}

/**
 * Unpacks gzip as it comes, member after member. Where it is cut off, damaged, or grows beyond the limits it ends, and
 * `complain` is told why; what was unpacked before has been given.
 */
export async function* unpack(
  chunks: AsyncIterable<Uint8Array>,
  complain: (fault: GzipFault) => void,
): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip()
  let packed = 0
  let length = 0
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      packed += chunk.length
      yield chunk
    }
  }
  // Errors reach the loop below, because the last stream is destroyed with them.
  pipeline(Readable.from(counted(), { objectMode: false }), gunzip, () => {})
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      length += chunk.length
      if (length > LIMITS.gzipFree && length > packed * LIMITS.gzipRatio) {
        const why = `unpacks to more than ${LIMITS.gzipRatio} times its size; unpack it yourself if you trust it`
        complain({ why, isBomb: true })
        return
      }
      yield chunk
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (!code.startsWith('Z_')) throw error
    const why =
      code === 'Z_BUF_ERROR'
        ? 'is cut off: its compression (gzip) does not end; get the whole file'
        : 'has damaged compression (gzip); get the file again'
    complain({ why, isBomb: false })
  }
}
