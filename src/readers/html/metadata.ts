import { isoDate } from '../dates.ts'
import { isAgency, isOutlet, isOutletItself, labelledAuthors, markedAuthors, signersOf } from './authors.ts'
import { lineOf } from './dom.ts'
import type { DomDocument } from './dom.ts'
import { linkedData } from './json-ld.ts'
import type { LinkedData, StatedEntry } from './json-ld.ts'
import { dayOfAddress, modifiedTimeOf, timeOf, writtenDay } from './page-dates.ts'

/** What a page says about itself outside its article. Dates in ISO 8601. */
export interface PageFacts {
  readonly outlet: string | null
  /** The headline in the metadata, without the outlet's name at its end; null where there is none. */
  readonly title: string | null
  /** The headline in JSON-LD, where it is another. */
  readonly stated: string | null
  readonly published: string | null
  readonly modified: string | null
  /** Persons. */
  readonly authors: readonly string[]
  /** Who signs where the metadata name no person: the outlet, an agency, initials. */
  readonly signer: readonly string[]
  readonly canonical: string | undefined
  readonly language: string | null
  /** The text of the article as JSON-LD states it, paragraphs on lines of their own. */
  readonly body: string | undefined
  /** The same of a live page, entry by entry; empty for any other. */
  readonly entries: readonly StatedEntry[]
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
  const outlets = [outlet, first('og:site_name'), linked?.publisher, ...hostNames(url)].filter(
    name => name !== null && name !== undefined,
  )
  return {
    outlet,
    title: withoutOutlet(title, [...outlets, ...lastPart(title, document)]) || null,
    stated: linked?.headline ?? null,
    published:
      firstDate([linked?.published, ...dates(meta, PUBLISHED)]) ??
      firstDate([timeOf(document)]) ??
      dayOfAddress(url) ??
      writtenDay(document) ??
      null,
    modified: firstDate([linked?.modified, ...dates(meta, MODIFIED), modifiedTimeOf(document)]),
    ...authorsOf(document, linked, meta, outlets, title),
    canonical: canonicalOf(document, first('og:url'), url),
    body: linked?.body,
    entries: linked?.entries ?? [],
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
  for (const element of document.getElementsByTagName('meta')) {
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

/** "post" and "post.example" of an address: sites sign with these. */
function hostNames(url: string | undefined): string[] {
  const host = URL.parse(url ?? '')?.hostname.replace(/^www\./, '') ?? ''
  return host === '' ? [] : [host, ...host.split('.').slice(0, -1)]
}

const AUTHORS = `article:author author parsely-author dc.creator dcterms.creator byl sailthru.author cxenseparse:author
  articleauthor article.author og:article:author twitter:creator:name`

/**
 * The persons in JSON-LD, else in the meta elements, else where the page marks them; where only the outlet or an agency
 * signs, the page's own lines may name somebody, and the signer is kept apart.
 */
function authorsOf(
  document: DomDocument,
  linked: LinkedData | null,
  meta: ReadonlyMap<string, readonly string[]>,
  outlets: readonly string[],
  title: string,
): { readonly authors: readonly string[]; readonly signer: readonly string[] } {
  const listed = signersOf(linked?.authors ?? [], outlets)
  if (listed.persons.length > 0)
    return { authors: [...listed.persons, ...beside(listed.others, outlets)], signer: [] }
  const sources = [...AUTHORS.split(/\s+/).map(name => meta.get(name) ?? []), labelledAuthors(meta)]
  const signers = [...listed.others]
  for (const stated of sources) {
    const { persons, others } = signersOf(stated, outlets)
    if (persons.length > 0) return { authors: persons, signer: [] }
    signers.push(...others.filter(other => !/^https?:|^\d+$/i.test(other)))
  }
  // An agency that signs is no outlet: nobody else is looked for.
  const foreign = listed.others.filter(other => !isOutlet(other, outlets))
  if (foreign.length > 0) return { authors: [], signer: foreign }
  const marked = markedAuthors(document, outlets, title, listed.others.length > 0)
  const signer = signers.find(one => !isOutlet(one, outlets)) ?? signers[0]
  return { authors: marked.persons, signer: signer === undefined ? marked.others : [signer] }
}

/** Whom JSON-LD lists beside persons: an agency, a desk ("River Team"); not the outlet itself. */
const beside = (others: readonly string[], outlets: readonly string[]): string[] =>
  others.filter(other => isAgency(other) || !isOutletItself(other, outlets))

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

/** What follows the heading of the page in its title: "Barges collide" / "Barges collide | Harbour Post". */
function lastPart(title: string, document: DomDocument): string[] {
  for (const heading of document.getElementsByTagName('h1')) {
    const line = lineOf(heading)
    if (line !== '' && title.startsWith(line))
      return [title.slice(line.length).replace(/^[\s|\-–—•·:»｜]+/u, '')]
  }
  return []
}

/** A title without the outlet's name behind a bar or dash at its end ("Bridge falls | The Fictional Post"). */
function withoutOutlet(title: string, outlets: readonly (string | null)[]): string {
  for (const outlet of outlets) {
    const tail =
      outlet === null || outlet === ''
        ? null
        : /(?:\s+[|\-–—•·:»]\s+|\s*｜\s*)([^|｜]*)$/u.exec(title.slice(-outlet.length - 8))
    if (tail !== null && tail[1]?.toLowerCase() === outlet?.toLowerCase())
      return title.slice(0, -tail[0].length).trim()
  }
  return title.trim()
}
