import type { Notice, Report } from '../model/index.ts'
import { decode, encodingOfMark, utf16WithoutMark } from './encoding.ts'
import { LIMITS } from './limits.ts'
import { notice, refuse } from './intake.ts'
import type { Hints, ReadHtml, Intake } from './intake.ts'
import { readRecord } from './record.ts'

/** One would-be record and the line it begins on, from 1; `value` where it is already parsed. */
interface Entry {
  readonly line: number
  readonly text?: string
  readonly value?: unknown
}

/**
 * Reads JSON-Lines: one report a line, in their order. A line that cannot be read gives one notice with its number and
 * the rest goes on. One JSON object over several lines, or an array of objects, is taken too.
 */
export async function readJsonLines(bytes: Uint8Array, hints: Hints, readHtml: ReadHtml): Promise<Intake> {
  const reports: Report[] = []
  const notices: Notice[] = []
  const failed: Notice[] = []
  for (const entry of entriesOf(bytes)) {
    const reading = await readEntry(entry, hints, readHtml)
    reports.push(...reading.reports)
    for (const found of reading.notices) {
      const placed = notice(found.severity, found.code, found.message, { path: hints.path, line: entry.line })
      if (found.severity === 'error') failed.push(placed)
      else notices.push(placed)
    }
  }
  if (reports.length === 0) return refuse('no-records', whyNone(failed), hints)
  const told = [...notices, ...capped(failed, hints)]
  return { reports, notices: told.sort((a, b) => (a.at?.line ?? Infinity) - (b.at?.line ?? Infinity)) }
}

async function readEntry(entry: Entry, hints: Hints, readHtml: ReadHtml): Promise<Intake> {
  if (entry.text === undefined) return readRecord(entry.value, hints, readHtml)
  if (entry.text.length > LIMITS.text)
    return refuse('too-large', `longer than ${LIMITS.text >> 20} MB`, hints)
  if (jsonDepth(entry.text) > LIMITS.jsonDepth) {
    return refuse('too-deep', `nested deeper than ${LIMITS.jsonDepth}; give {"text": …} a line`, hints)
  }
  const value = parse(entry.text)
  if (value === undefined) return refuse('bad-line', 'not JSON; each line must be one JSON object', hints)
  return readRecord(value, hints, readHtml)
}

function whyNone(failed: readonly Notice[]): string {
  const [first] = failed
  if (first === undefined) return 'holds no record; give one JSON object a line, {"text": …}'
  const count = failed.length > 1 ? `none of its ${failed.length} lines can be read; ` : ''
  return `${count}line ${first.at?.line ?? 1}: ${first.message}`
}

function capped(failed: readonly Notice[], hints: Hints): Notice[] {
  if (failed.length <= LIMITS.badLines) return [...failed]
  const rest = failed.length - LIMITS.badLines
  const more = notice(
    'error',
    'bad-lines',
    `${rest} more lines cannot be read; each must be one JSON object`,
    hints,
  )
  return [...failed.slice(0, LIMITS.badLines), more]
}

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
  const head = decode(bytes.subarray(0, 4096)).text.trimStart()
  const firstLine = head.split(/\r?\n|\r/, 1)[0] ?? ''
  const oneObject = head.startsWith('{') && head.length > firstLine.length && parse(firstLine) === undefined
  if (!head.startsWith('[') && !oneObject) return undefined
  const { text } = decode(bytes)
  if (jsonDepth(text) > LIMITS.jsonDepth + 1) return undefined
  const value = parse(text)
  return Array.isArray(value) || oneObject ? value : undefined
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
