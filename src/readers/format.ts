import { decode } from './encoding.ts'
import { frontMatterOf } from './front-matter.ts'
import { isTable } from './table-head.ts'

/** A format that is read, or one that is only recognised, to say so. */
export type Format =
  | 'text'
  | 'html'
  | 'json'
  | 'feed'
  | 'json-feed'
  | 'opml'
  | 'sitemap'
  | 'csv'
  | 'markdown'
  | 'warc'
  | 'gzip'
  | 'xml'
  | 'mhtml'

/** How much of the bytes is looked at. */
const SAMPLE = 65_536
/** Lines of a would-be JSON-Lines file that are tried until one is an object. */
const TRIED = 20

const HTML_START =
  /^(?:<\?xml[^<>]*\?>\s*)?<(?:!doctype\s+html|(?:html|head|body|title|meta|link|script|style|article|main|section|header|nav|div|span|p|h[1-6]|ul|ol|table|figure|time|a|b|i|em|strong|blockquote|template|noscript|font|center|br|hr|img)(?=[\s/>]))/i
const HTML_TAG =
  /<\/?(?:html|head|body|article|main|section|div|p|h[1-6]|ul|li|table|span|a|br|title)(?=[\s/>])/i
const EXTENSION = /\.([a-z0-9]{1,8})(?:\.gz)?$/i
const JSON_FEED = /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\//
/** Root elements of XML that lists reports or addresses, and what they are. */
const ROOTS: readonly (readonly [RegExp, Format])[] = [
  [/^<(?:rss|feed|(?:\w+:)?RDF|(?:atom|a):feed)[\s>]/i, 'feed'],
  [/^<opml[\s>]/i, 'opml'],
  [/^<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/i, 'sitemap'],
]

/** The format of some bytes: by what stands in them; by the extension of `path` where that leaves a choice. */
export function formatOf(bytes: Uint8Array, path = ''): Format {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip'
  const head = withoutComments(decode(bytes.subarray(0, SAMPLE)).text)
  const extension = (EXTENSION.exec(path)?.[1] ?? '').toLowerCase()
  if (/^WARC\/\d\.\d\r?\n/.test(head)) return 'warc'
  if (head.startsWith('{') && JSON_FEED.test(head)) return 'json-feed'
  if (/^[{[]/.test(head) && (/^(?:jsonl|ndjson|json)$/.test(extension) || hasRecord(bytes, head)))
    return 'json'
  if (/^(?:jsonl|ndjson)$/.test(extension)) return 'json'
  if (HTML_START.test(head)) return 'html'
  const root = rootOf(head)
  const listing = ROOTS.find(([pattern]) => pattern.test(root))
  if (listing !== undefined) return listing[1]
  if (/^<\?xml\s/i.test(head)) return HTML_TAG.test(head.slice(0, 4096)) ? 'html' : 'xml'
  if (/^(?:From: <Saved by|MIME-Version:)/i.test(head) && /multipart\/related/i.test(head.slice(0, 4096)))
    return 'mhtml'
  if (/^(?:x?html?)$/.test(extension) && HTML_TAG.test(head)) return 'html'
  if (hasRecord(bytes, head)) return 'json'
  if (isTable(head, extension)) return 'csv'
  return /^(?:md|markdown)$/.test(extension) || frontMatterOf(head) !== null ? 'markdown' : 'text'
}

/** What stands before the first element says nothing about the format; a loop, because a pattern could backtrack over thousands of comments. */
function withoutComments(head: string): string {
  let rest = head.trimStart()
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4)
    if (end < 0) return rest
    rest = rest.slice(end + 3).trimStart()
  }
  return rest
}

/** An XML document from its first element on, without declarations, instructions and comments. */
function rootOf(head: string): string {
  let rest = head
  for (let end = 0; /^<[?!]/.test(rest) && end >= 0; ) {
    const subset = /^<!doctype[^[>]*\[/i.test(rest)
    const [close, length] = rest.startsWith('<!--') ? ['-->', 3] : subset ? [']>', 2] : ['>', 1]
    end = rest.indexOf(close)
    if (end >= 0) rest = rest.slice(end + length).trimStart()
  }
  return rest
}

/** Whether one of the first lines, or the whole when it is short, is a JSON object that holds a text. */
function hasRecord(bytes: Uint8Array, head: string): boolean {
  const lines = head.split('\n').filter(line => line.trim() !== '')
  const whole = bytes.length <= SAMPLE
  const tried = lines.slice(0, TRIED).filter((_, index) => whole || index < lines.length - 1)
  if (tried.some(isRecord) || (whole && /^[{[]/.test(head) && isRecord(head))) return true
  // A record longer than the sample: nothing to parse yet, but no prose begins so.
  return lines.length === 1 && /^\{\s*"[^"\\]{1,40}"\s*:/.test(head)
}

function isRecord(line: string): boolean {
  if (!/^\s*[{[]/.test(line)) return false
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && (!Array.isArray(value) || value.some(isObject))
  } catch {
    return false
  }
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null
