import { analyse } from 'chardet'
import type { Notice } from '../model/index.ts'
import { notice } from './intake.ts'
import type { Hints } from './intake.ts'

/** Bytes as characters, and how they were understood. */
export interface Decoded {
  readonly text: string
  /** Name in the WHATWG Encoding Standard, lower case. */
  readonly encoding: string
  /** Bytes that are no characters in that encoding were replaced by U+FFFD. */
  readonly damaged: boolean
  /** Nothing stated the encoding: it is the most likely one. */
  readonly guessed?: boolean
}

/** Scripts whose legacy encodings are told apart by statistics; the Latin ones are too alike for that. */
const STATISTICAL = new Set(
  ['Shift_JIS', 'EUC-JP', 'EUC-KR', 'GB18030', 'Big5', 'windows-1251', 'KOI8-R', 'ISO-8859-7', 'windows-1253']
    .concat(['windows-1255', 'ISO-8859-8', 'windows-1256', 'ISO-8859-6'])
    .map(name => name.toLowerCase()),
)
/** A text in another script has most of its letters above 0x7F; French or Portuguese in windows-1252 has under a tenth. */
const OTHER_SCRIPT = 0.3
/** How much of a text is looked at for statistics. */
const SAMPLE = 65_536

/**
 * Decodes text: byte order mark, else UTF-16 told by its NULs, else UTF-8, else `declared`, else statistics for
 * non-Latin scripts, else windows-1252 (which never fails). UTF-8 with a few broken bytes stays UTF-8. A byte order
 * mark is dropped, nothing else is changed.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = encodingOfMark(bytes) ?? utf16WithoutMark(bytes)
  if (marked !== null) return decodeAs(bytes, marked)
  if (declared !== null && /^iso-2022-jp$/i.test(declared)) return decodeAs(bytes, declared)
  const utf8 = decodeAs(bytes, 'utf-8')
  if (!utf8.damaged || isMostlyUtf8(bytes)) return utf8
  if (declared !== null && !/^(utf-?8|replacement)$/i.test(declared)) return decodeAs(bytes, declared)
  return { ...decodeAs(bytes, guess(bytes)), guessed: true }
}

/** The encoding that a byte order mark stands for, or null. */
export function encodingOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/**
 * UTF-16 told by where its zero bytes stand: ASCII characters (at least the spaces and line ends) have theirs all on
 * one side. Null where both sides or neither have them.
 */
export function utf16WithoutMark(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4096) & ~1
  const zeros = [0, 0]
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (length < 8 || Math.min(even, odd) > 0 || Math.max(even, odd) < length * 0.02) return null
  const encoding = even > 0 ? 'utf-16be' : 'utf-16le'
  const { text, damaged } = decodeAs(bytes.subarray(0, length), encoding)
  const strange = text.match(/[^\t\n\f\r\P{C}]/gu)?.length ?? 0
  return (damaged && strange > 2) || strange > text.length * 0.01 ? null : encoding
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, damaged: false }
  } catch (error) {
    if (error instanceof RangeError) return decodeAs(bytes, 'windows-1252')
    return { text: new TextDecoder(encoding).decode(bytes), encoding, damaged: true }
  }
}

/** Whether broken bytes are rarer than whole characters of several bytes: then this is UTF-8 that was cut or patched. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0
  let broken = 0
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at)
    if (length === 0) broken++
    else if (length > 1) whole++
    at += length || 1
  }
  return whole > broken
}

/** Length of the UTF-8 sequence at an offset; 0 where there is none. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number
  if (lead < 0x80) return 1
  const length = lead >= 0xf5 || lead < 0xc2 ? 0 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}

function guess(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE)
  let high = 0
  for (const byte of sample) if (byte > 0x7f) high++
  if (high < sample.length * OTHER_SCRIPT) return 'windows-1252'
  const best = analyse(sample).find(match => STATISTICAL.has(match.name.toLowerCase()))
  return best === undefined ? 'windows-1252' : best.name.toLowerCase()
}

/** What the user must know about how some bytes were decoded: at most one notice. */
export function encodingNotices({ encoding, damaged, guessed }: Decoded, hints: Hints): Notice[] {
  if (damaged) {
    const message = `some bytes are not ${encoding}; they stand as U+FFFD in the text`
    return [notice('warning', 'encoding-damaged', message, hints)]
  }
  if (guessed !== true) return []
  const message = `it is not UTF-8 and was read as ${encoding}; save it as UTF-8 if letters look wrong`
  return [notice('info', 'encoding-guessed', message, hints)]
}
