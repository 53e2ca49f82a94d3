import { isoDate } from '../dates.ts'
import { lineOf } from './dom.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { linkedData } from './json-ld.ts'
import type { LinkedData } from './json-ld.ts'

/** What a page says about itself outside its article. Dates in ISO 8601. */
export interface PageFacts {
  readonly outlet: string | null
  /** The headline in the metadata, without the outlet's name at its end; null where there is none. */
  readonly title: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly authors: readonly string[]
  readonly canonical: string | undefined
  readonly language: string | null
  /** The text of the article as JSON-LD states it, paragraphs on lines of their own. */
  readonly body: string | undefined
}

/** Longest value of a meta element that is taken. */
const LONGEST = 500

/** Most values of one meta element that are taken. */
const MOST_VALUES = 50

/** Reads JSON-LD, Open Graph and other meta elements, `<time>` and the canonical link. */
export function readMetadata(document: DomDocument, url: string | undefined): PageFacts {
  const linked = linkedData(document)
  const meta = metaOf(document)
  const first = (...names: string[]): string | undefined =>
    names.map(name => meta.get(name)?.[0]).find(value => value)
  const outlet = linked?.publisher ?? first('og:site_name', 'application-name') ?? null
  const title =
    first('og:title') ?? linked?.headline ?? first('twitter:title') ?? lineOf(document.querySelector('title'))
  return {
    outlet,
    title: withoutOutlet(title, [outlet, first('og:site_name') ?? null]) || null,
    published: firstDate([linked?.published, ...dates(meta, PUBLISHED), timeOf(document)]),
    modified: firstDate([linked?.modified, ...dates(meta, MODIFIED)]),
    authors: authorsOf(linked, meta),
    canonical: canonicalOf(document, first('og:url'), url),
    body: linked?.body,
    language: linked?.language ?? first('og:locale', 'content-language', 'language') ?? null,
  }
}

const PUBLISHED = `article:published_time og:article:published_time datepublished date pubdate publishdate publish-date
  parsely-pub-date sailthru.date dc.date dc.date.issued dcterms.created dcterms.date cxenseparse:recs:publishtime`
const MODIFIED = 'article:modified_time og:updated_time datemodified lastmod last-modified dcterms.modified'

const dates = (meta: ReadonlyMap<string, readonly string[]>, names: string): (string | undefined)[] =>
  names.split(/\s+/).map(name => meta.get(name)?.[0])

function metaOf(document: DomDocument): Map<string, string[]> {
  const meta = new Map<string, string[]>()
  for (const element of document.querySelectorAll('meta')) {
    const content = (element.getAttribute('content') ?? '').slice(0, LONGEST).replace(/\s+/g, ' ').trim()
    if (content === '') continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase()
      if (!name) continue
      const values = meta.get(name) ?? []
      // A page has a handful of authors; thousands are an attack.
      if (values.length < MOST_VALUES) values.push(content.toWellFormed())
      meta.set(name, values)
    }
  }
  return meta
}

function firstDate(candidates: readonly (string | undefined)[]): string | null {
  for (const candidate of candidates) {
    const date = candidate === undefined ? null : isoDate(candidate)
    if (date !== null) return date
  }
  return null
}

/** The date of a `<time>` that says it is the date of publication, else of the first one in the article. */
function timeOf(document: DomDocument): string | undefined {
  const selectors = [
    'time[pubdate]',
    'time[itemprop="datePublished"]',
    'article time[datetime]',
    'main time[datetime]',
  ]
  for (const selector of selectors) {
    const element = document.querySelector(selector)
    if (element !== null) return element.getAttribute('datetime') ?? lineOf(element)
  }
  const all = [...document.querySelectorAll('time[datetime]')]
  // Several outside any article are a list of other stories.
  return all.length === 1 ? (all[0]?.getAttribute('datetime') ?? undefined) : undefined
}

function authorsOf(linked: LinkedData | null, meta: ReadonlyMap<string, readonly string[]>): string[] {
  if (linked !== null && linked.authors.length > 0) return [...linked.authors]
  const stated = ['article:author', 'author', 'parsely-author', 'dc.creator', 'byl'].find(name =>
    meta.get(name)?.some(value => !/^https?:/i.test(value)),
  )
  const names = (stated === undefined ? [] : (meta.get(stated) ?? [])).filter(
    value => !/^https?:/i.test(value),
  )
  return [...new Set(names.map(name => name.replace(/^by\s+/i, '')))]
}

function canonicalOf(
  document: DomDocument,
  ogUrl: string | undefined,
  url: string | undefined,
): string | undefined {
  const link = document.querySelector('link[rel~="canonical"]')?.getAttribute('href')?.trim() || ogUrl
  if (!link) return undefined
  const parsed = URL.parse(link.slice(0, 2000), url)
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.href : undefined
}

/** A title without the outlet's name behind a bar or dash at its end ("Bridge falls | The Fictional Post"). */
function withoutOutlet(title: string, outlets: readonly (string | null)[]): string {
  for (const outlet of outlets) {
    const tail = outlet === null ? null : /\s+[|\-–—•·:»]\s+([^|]*)$/.exec(title.slice(-outlet.length - 8))
    if (tail !== null && tail[1]?.toLowerCase() === outlet?.toLowerCase())
      return title.slice(0, -tail[0].length).trim()
  }
  return title.trim()
}

/**
 * The element that holds the headline: of the `<h1>` (and elements marked as headline) the one most like the title in
 * the metadata; a lone one is taken unless it is the outlet's name. Null where there is none.
 */
export function headlineElement(document: DomDocument, facts: PageFacts): DomElement | null {
  const marked = [...document.querySelectorAll('h1, [itemprop="headline"], article h2')].filter(
    element => lineOf(element) !== '' && lineOf(element).length <= LONGEST && element.localName !== 'meta',
  )
  const scored = marked.map(element => ({ element, score: likeness(lineOf(element), facts.title ?? '') }))
  const [best] = [...scored].sort((a, b) => b.score - a.score)
  if (best !== undefined && best.score >= ALIKE) return best.element
  const named = marked.filter(element => element.localName === 'h1' && lineOf(element) !== facts.outlet)
  return named.find(element => isInside(element, /^(?:article|main)$/)) ?? named[0] ?? null
}

/** Share of words in common above which a heading is the title of the page in another form. */
const ALIKE = 0.6

function likeness(a: string, b: string): number {
  const words = (line: string): Set<string> => new Set(line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const [one, other] = [words(a), words(b)]
  const both = [...one].filter(word => other.has(word)).length
  return one.size + other.size === 0 ? 0 : (2 * both) / (one.size + other.size)
}

function isInside(element: DomElement, names: RegExp): boolean {
  for (let up = element.parentNode; up !== null; up = up.parentNode)
    if (names.test(up.localName ?? '')) return true
  return false
}
