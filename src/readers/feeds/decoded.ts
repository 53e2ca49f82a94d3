import { decode, encodingOfMark, utf16WithoutMark } from '../encoding.ts'

/** Bytes in which an XML declaration must say its encoding. */
const HEAD = 1024
/** Pieces in which a long text is handed on, so that none is held twice. */
const PIECE = 1 << 20

/** The characters of an XML document as its bytes come, decoded as it declares, else as its beginning looks. Without a byte order mark. */
export async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | null = null
  let head: Uint8Array = new Uint8Array()
  for await (const chunk of chunks) {
    if (decoder !== null) {
      yield* inPieces(decoder, chunk)
      continue
    }
    head = head.length === 0 ? chunk : Buffer.concat([head, chunk])
    if (head.length < HEAD) continue
    decoder = new TextDecoder(encodingOf(head))
    yield* inPieces(decoder, head)
  }
  decoder ??= new TextDecoder(encodingOf(head))
  if (head.length < HEAD) yield decoder.decode(head, { stream: true })
  yield decoder.decode()
}

function* inPieces(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): Generator<string> {
  for (let start = 0; start < bytes.length; start += PIECE)
    yield decoder.decode(bytes.subarray(start, start + PIECE), { stream: true })
}

function encodingOf(head: Uint8Array): string {
  const marked = encodingOfMark(head) ?? utf16WithoutMark(head)
  if (marked !== null) return marked
  const start = String.fromCharCode(...head.subarray(0, HEAD))
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(start)?.[1] ?? null
  // Cut behind the last ASCII character, so that no character is cut and looks broken.
  let end = head.length
  while (end > 0 && (head[end - 1] ?? 0) > 0x7f) end--
  return decode(head.subarray(0, end), declared).encoding
}
