import { jsonDepth } from '../json-lines.ts'
import { LIMITS } from '../limits.ts'
import type { DomDocument } from './dom.ts'
import { depthOf, parsePage } from './parse.ts'
import { scan } from './scan.ts'

/** What a page says about itself in schema.org terms. */
export interface LinkedData {
  readonly headline?: string
  readonly published?: string
  readonly modified?: string
  readonly publisher?: string
  readonly authors: readonly string[]
  readonly language?: string
  /** `articleBody`, that of a live page entry by entry; without tags, paragraphs on lines of their own. */
  readonly body?: string
  /** The parts of `body` where the page is a live one: what stands over the entries, and each entry under its headline. */
  readonly entries: readonly StatedEntry[]
}

/** One entry of a live page (`liveBlogUpdate`). */
export interface StatedEntry {
  readonly headline?: string
  readonly body: string
}

type Thing = Readonly<Record<string, unknown>>

const ARTICLE = /(?:Article|Posting|Report|Review)$/
/** Objects looked at on one page. */
const MOST_THINGS = 2000

/** The first article that a page describes in JSON-LD, also inside arrays and `@graph`; null where there is none. Blocks that are not JSON are passed over. */
export function linkedData(document: DomDocument): LinkedData | null {
  const things: Thing[] = []
  for (const script of document.getElementsByTagName('script')) {
    if (!/^application\/ld\+json/i.test((script.getAttribute('type') ?? '').trim())) continue
    gather(parse(script.textContent ?? ''), things)
  }
  const article = things.find(isArticle)
  return article === undefined ? null : describe(article, things)
}

function parse(written: string): unknown {
  const json = written.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)\s*$/g,
    '',
  )
  if (jsonDepth(json) > LIMITS.jsonDepth) return null
  // Pages break lines inside strings, which JSON forbids; between them a space changes nothing.
  for (const attempt of [json, json.replace(CONTROL, ' ')]) {
    try {
      return JSON.parse(attempt) as unknown
    } catch {
      // the next attempt
    }
  }
  return null
}

const CONTROL = /\p{Cc}/gu

function gather(value: unknown, into: Thing[]): void {
  if (typeof value !== 'object' || value === null || into.length >= MOST_THINGS) return
  if (Array.isArray(value)) {
    for (const item of value) gather(item, into)
    return
  }
  const thing = value as Thing
  into.push(thing)
  gather(thing['@graph'], into)
  for (const key of ['mainEntity', 'mainEntityOfPage'])
    if (isArticleLike(thing[key])) gather(thing[key], into)
}

const isArticleLike = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && isArticle(value as Thing)

function isArticle(thing: Thing): boolean {
  const types = [thing['@type']].flat()
  return types.some(type => typeof type === 'string' && ARTICLE.test(type))
}

function describe(article: Thing, things: readonly Thing[]): LinkedData {
  const name = (value: unknown): string | undefined => namesOf(value, things)[0]
  const entries = {
    headline: text(article['headline']) ?? text(article['name']),
    published: text(article['datePublished']) ?? text(article['dateCreated']),
    modified: text(article['dateModified']),
    publisher: name(article['publisher']),
    language: text(article['inLanguage']),
  }
  const parts = partsOf(article)
  const body = parts.map(part => part.body).join('\n')
  const stated = Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined))
  return {
    ...stated,
    ...(body === '' ? {} : { body }),
    entries: parts.some(part => part.headline !== undefined) ? parts : [],
    authors: [...new Set(namesOf(article['author'], things).concat(namesOf(article['creator'], things)))],
  }
}

/** Longest stated body that is read. */
const LONGEST_BODY = 400_000
/** Entries of a live blog that are read. */
const MOST_ENTRIES = 500

/** The article's own text, and that of each entry of a live page. */
function partsOf(article: Thing): StatedEntry[] {
  const entries = [article['liveBlogUpdate']].flat().slice(0, MOST_ENTRIES) as (Thing | null | undefined)[]
  let left = LONGEST_BODY
  return [article, ...entries].flatMap(thing => {
    const written = thing?.['articleBody']
    if (typeof written !== 'string' || written === '' || left <= 0) return []
    const body = plain(written.slice(0, left)).toWellFormed()
    left -= body.length
    const headline = thing === article ? undefined : text(thing?.['headline'])
    return [headline === undefined ? { body } : { headline, body }]
  })
}

/** A text that may hold tags and character references, as plain lines. */
function plain(written: string): string {
  if (!/<[a-z/]|&#?\w+;/i.test(written)) return written
  const lines = written.replace(/<\/?(?:p|div|br|li|h[1-6]|ul|ol|blockquote)\b[^<>]*>/gi, '\n')
  // What would overflow a tree is no text of an article.
  if (scan(lines).complaint !== null) return ''
  const page = parsePage(lines)
  return depthOf(page) > LIMITS.htmlDepth ? '' : (page.body.textContent ?? '')
}

/** Persons of one list that are read: thousands are an attack. */
const MOST_NAMES = 100

/** Names of people and organisations, which stand as a string, an object, a reference by `@id`, or a list of these. */
function namesOf(value: unknown, things: readonly Thing[]): string[] {
  if (Array.isArray(value)) return value.slice(0, MOST_NAMES).flatMap(item => namesOf(item, things))
  const plain = text(value)
  if (plain !== undefined) return /^https?:/i.test(plain) ? [] : [plain]
  if (typeof value !== 'object' || value === null) return []
  const thing = value as Thing
  const named = [thing['name']]
    .flat()
    .map(text)
    .filter(name => name !== undefined)
  if (named.length > 0) return named
  const parts = [text(thing['givenName']), text(thing['familyName'])].filter(part => part !== undefined)
  if (parts.length > 0) return [parts.join(' ')]
  const id = thing['@id']
  const target =
    typeof id === 'string'
      ? things.find(other => other['@id'] === id && other['name'] !== undefined)
      : undefined
  return target === undefined
    ? []
    : [target['name']]
        .flat()
        .map(text)
        .filter(name => name !== undefined)
}

function text(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const line = plain(value.slice(0, 1000)).replace(/\s+/g, ' ').trim().slice(0, 500).toWellFormed()
  return line === '' ? undefined : line
}
