import type { Hints, Intake, ReadHtml } from './intake.ts'
import { decode } from './encoding.ts'
import { LIMITS } from './limits.ts'
import { readRecord } from './record.ts'
import { nameOf, separatorOf } from './table-head.ts'
import { Tally } from './tally.ts'

/** Enough to tell the encoding and the separator. */
const HEAD = 65_536

/**
 * Reads a table (CSV, or parted by tabs or semicolons) as it comes: the first line names the columns after the keys of
 * JSON-Lines, each other row is a report. A row that cannot be read gives one notice with its number and the rest goes on.
 */
export async function* readTable(
  chunks: AsyncIterable<Uint8Array>,
  hints: Hints,
  readHtml: ReadHtml,
): AsyncGenerator<Intake> {
  const tally = new Tally('row', hints)
  let columns: readonly string[] | null = null
  let number = 0
  try {
    for await (const record of rowsOf(chunks)) {
      if (columns === null) {
        columns = record.map(nameOf)
        continue
      }
      const fields = fieldsOf(columns, record)
      if (++number > 0 && fields['text'] === undefined && fields['html'] === undefined) {
        tally.lose(number, 'empty', 'its text is empty; fill the column text or html')
        continue
      }
      const reports = tally.take(number, await readRecord(fields, hints, readHtml))
      if (reports.length > 0) yield { reports, notices: [] }
    }
  } catch (error) {
    const why = complaintOf(error)
    if (why === null) throw error
    tally.tell('error', 'bad-table', `row ${number + 1}: ${why}`)
  }
  yield tally.end('the table has no rows below its first line; give one that has')
}

async function* rowsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  const { parse } = await import('csv-parse')
  const iterator = chunks[Symbol.asyncIterator]()
  const head = await headOf(iterator)
  const { encoding, first } = lookAt(head)
  const rows: string[][] = []
  const parser = parse({
    delimiter: separatorOf(first),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LIMITS.tableRow,
    // Rows are taken here rather than from the stream, which drops those before a fault.
    on_record: (row: string[]) => {
      rows.push(row)
      return null
    },
  })
  parser.on('error', () => {}).resume()
  const decoder = new TextDecoder(encoding)
  const feed = (text: string): Promise<Error | null | undefined> =>
    new Promise(resolve => parser.write(text, resolve))
  let fault = await feed(decoder.decode(head, { stream: true }))
  yield* rows.splice(0)
  while (!fault) {
    const next = await iterator.next()
    if (next.done === true) break
    fault = await feed(decoder.decode(next.value, { stream: true }))
    yield* rows.splice(0)
  }
  fault ??= await new Promise<Error | null | undefined>(resolve => parser.end(resolve))
  yield* rows.splice(0)
  if (fault) throw fault
}

/** The beginning of a table. */
async function headOf(iterator: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for (let length = 0; length < HEAD; ) {
    const next = await iterator.next()
    if (next.done === true) break
    pieces.push(next.value)
    length += next.value.length
  }
  return Buffer.concat(pieces)
}

/** The encoding that a table seems to have, and its first line. */
function lookAt(head: Uint8Array): { encoding: string; first: string } {
  // Cut behind the last ASCII character, so that no character is cut and looks broken.
  let end = head.length
  while (end > 0 && (head[end - 1] ?? 0) > 0x7f) end--
  const { encoding, text } = decode(head.subarray(0, end))
  return { encoding, first: text.split(/\r\n?|\n/, 1)[0] ?? '' }
}

function fieldsOf(columns: readonly string[], record: readonly string[]): Record<string, string> {
  const named = columns.map((name, index) => [name, record[index] ?? ''] as const)
  return Object.fromEntries(named.filter(([name, cell]) => name !== '' && cell.trim() !== ''))
}

/** Why a table cannot be read on; null for what is no fault of the table. */
function complaintOf(error: unknown): string | null {
  const { code = '' } = error as { code?: string }
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quotation mark is not closed; close it'
  if (code === 'CSV_MAX_RECORD_SIZE')
    return `larger than ${LIMITS.tableRow >> 20} MB; is a quotation mark missing?`
  return code.startsWith('CSV_') ? 'not written as a table; correct it' : null
}
