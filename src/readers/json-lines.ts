import type { Notice, Report } from '../model/index.ts'
import { decode, encodingOfMark, utf16WithoutMark } from './encoding.ts'
import { LIMITS } from './limits.ts'
import { notice, refuse } from './intake.ts'
import type { Hints, ReadHtml, Intake } from './intake.ts'
import { readRecord } from './record.ts'

/** One would-be record and the line it begins on, from 1; `value` where it is already parsed. */
export interface Entry {
  readonly line: number
  /** The line; null where it is too long to be held. */
  readonly text?: string | null
  readonly value?: unknown
}

/**
 * Reads JSON-Lines: one report a line, in their order. A line that cannot be read gives one notice with its number and
 * the rest goes on. One JSON object over several lines, or an array of objects, is taken too.
 */
export async function readJsonLines(bytes: Uint8Array, hints: Hints, readHtml: ReadHtml): Promise<Intake> {
  const reports: Report[] = []
  let notices: readonly Notice[] = []
  for await (const reading of readEntries(entriesOf(bytes), hints, readHtml)) {
    reports.push(...reading.reports)
    notices = reading.notices
  }
  return { reports, notices }
}

/** Reads record after record; each gives its reports at once, and what is to be said of all comes last, alone. */
export async function* readEntries(
  entries: Iterable<Entry> | AsyncIterable<Entry>,
  hints: Hints,
  readHtml: ReadHtml,
): AsyncGenerator<Intake> {
  const notices: Notice[] = []
  const failed: Notice[] = []
  let read = 0
  let unread = 0
  for await (const entry of entries) {
    const { reports, notices: found } = await readEntry(entry, hints, readHtml)
    for (const { severity, code, message } of found) {
      const placed = notice(severity, code, message, { path: hints.path, line: entry.line })
      if (severity !== 'error') notices.push(placed)
      else if (unread++ < LIMITS.badLines) failed.push(placed)
    }
    read += reports.length
    if (reports.length > 0) yield { reports, notices: [] }
  }
  if (read === 0) yield refuse('no-records', whyNone(failed[0], unread), hints)
  else {
    const told = [...notices, ...failed, ...restOf(unread - failed.length, hints)]
    yield { reports: [], notices: told.sort((a, b) => (a.at?.line ?? Infinity) - (b.at?.line ?? Infinity)) }
  }
}

async function readEntry(entry: Entry, hints: Hints, readHtml: ReadHtml): Promise<Intake> {
  if (entry.text === undefined) return readRecord(entry.value, hints, readHtml)
  if (entry.text === null || entry.text.length > LIMITS.text)
    return refuse('too-large', `longer than ${LIMITS.text >> 20} MB`, hints)
  if (jsonDepth(entry.text) > LIMITS.jsonDepth) {
    return refuse('too-deep', `nested deeper than ${LIMITS.jsonDepth}; give {"text": …} a line`, hints)
  }
  const value = parse(entry.text)
  if (value === undefined) return refuse('bad-line', 'not JSON; each line must be one JSON object', hints)
  return readRecord(value, hints, readHtml)
}

function whyNone(first: Notice | undefined, failed: number): string {
  if (first === undefined) return 'holds no record; give one JSON object a line, {"text": …}'
  const count = failed > 1 ? `none of its ${failed} lines can be read; ` : ''
  return `${count}line ${first.at?.line ?? 1}: ${first.message}`
}

const restOf = (rest: number, hints: Hints): Notice[] =>
  rest <= 0
    ? []
    : [notice('error', 'bad-lines', `${rest} more lines cannot be read; each must be one JSON object`, hints)]

function* entriesOf(bytes: Uint8Array): Generator<Entry> {
  const whole = bytes.length <= LIMITS.text ? wholeValue(bytes) : undefined
  if (whole !== undefined) {
    yield* Array.isArray(whole)
      ? whole.map(value => ({ line: 1, value: value as unknown }))
      : [{ line: 1, value: whole }]
    return
  }
  let line = 0
  for (const text of linesOf(bytes)) {
    line++
    if (text.trim() !== '') yield { line, text }
  }
}

/** The value of a file that is one JSON array, or one object over several lines; undefined for JSON-Lines. */
function wholeValue(bytes: Uint8Array): unknown {
  const start = startOfWhole(bytes)
  if (start === null) return undefined
  const { text } = decode(bytes)
  if (jsonDepth(text) > LIMITS.jsonDepth + 1) return undefined
  const value = parse(text)
  return Array.isArray(value) || start === 'object' ? value : undefined
}

/** Whether bytes begin like one JSON array or one object over several lines, rather than like JSON-Lines. */
export function startOfWhole(bytes: Uint8Array): 'array' | 'object' | null {
  const head = decode(bytes.subarray(0, 4096)).text.trimStart()
  if (head.startsWith('[')) return 'array'
  const firstLine = head.split(/\r?\n|\r/, 1)[0] ?? ''
  return head.startsWith('{') && head.length > firstLine.length && parse(firstLine) === undefined
    ? 'object'
    : null
}

/** Cuts at line feeds before decoding, so that a broken byte spoils one line only. */
function* linesOf(bytes: Uint8Array): Generator<string> {
  if (encodingOfMark(bytes)?.startsWith('utf-16') || utf16WithoutMark(bytes) !== null) {
    yield* decode(bytes).text.split('\n')
    return
  }
  // A file of an old Macintosh has carriage returns only.
  const end = bytes.includes(10) ? 10 : 13
  for (let start = 0; start < bytes.length; ) {
    const next = bytes.indexOf(end, start)
    const stop = next < 0 ? bytes.length : next
    yield decode(bytes.subarray(start, stop)).text
    start = stop + 1
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** How deep arrays and objects stand inside one another in a JSON text, without parsing it. */
export function jsonDepth(text: string): number {
  let depth = 0
  let deepest = 0
  for (let at = 0, inString = false; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (inString) {
      if (char === 0x5c) at++
      else if (char === 0x22) inString = false
    } else if (char === 0x22) inString = true
    else if (char === 0x5b || char === 0x7b) deepest = Math.max(deepest, ++depth)
    else if (char === 0x5d || char === 0x7d) depth--
  }
  return deepest
}
