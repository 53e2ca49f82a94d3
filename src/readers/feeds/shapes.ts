import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith'
import type { Feed, FeedItem, FeedText } from './item.ts'

/** A feed's facts and items, in one form for all formats. */
export interface FeedShape {
  readonly feed: Feed
  readonly items: readonly FeedItem[]
}

const html = (text: string | undefined): FeedText | undefined =>
  text === undefined ? undefined : { text, isHtml: true }
const plain = (text: string | undefined): FeedText | undefined =>
  text === undefined ? undefined : { text, isHtml: false }

/** RSS 0.9x and 2.0, with what its modules add: the whole text, the author, the dates. */
export function ofRss(rss: RssFeed.Feed<string>): FeedShape {
  const items = (rss.items ?? []).map(item => ({
    title: html(item.title),
    content: html(item.content?.encoded),
    summary: html(item.description),
    link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
    id: item.guid?.value,
    published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.atom?.published,
    modified: item.dcterms?.modified?.[0] ?? item.atom?.updated,
    authors: item.dc?.creators ?? (item.authors ?? []).map(author => author.name ?? ''),
    source: item.source && { title: item.source.title, url: item.source.url },
    language: item.dc?.languages?.[0],
  }))
  return { feed: { title: rss.title, link: rss.link, language: rss.language }, items }
}

/** RDF, as RSS 0.90 and 1.0 are written. */
export function ofRdf(rdf: RdfFeed.Feed<string>): FeedShape {
  const items = (rdf.items ?? []).map(item => ({
    title: html(item.title),
    content: html(item.content?.encoded),
    summary: html(item.description),
    link: item.link,
    id: item.rdf?.about,
    published: item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0],
    modified: item.dcterms?.modified?.[0],
    authors: item.dc?.creators ?? [],
    source: item.dc?.sources?.[0] === undefined ? undefined : sourceOf(item.dc.sources[0]),
    language: item.dc?.languages?.[0],
  }))
  return { feed: { title: rdf.title, link: rdf.link, language: rdf.dc?.languages?.[0] }, items }
}

/** Dublin Core's source may be an address or a name. */
const sourceOf = (written: string): FeedItem['source'] =>
  /^https?:/i.test(written) ? { title: undefined, url: written } : { title: written, url: undefined }

/** Atom. */
export function ofAtom(atom: AtomFeed.Feed<string>): FeedShape {
  const items = (atom.entries ?? []).map(entry => ({
    title: atomText(entry.title),
    // Content at another address is not here.
    content: entry.content?.src === undefined ? atomText(entry.content) : undefined,
    summary: atomText(entry.summary),
    link: pageOf(entry.links),
    id: entry.id,
    published: entry.published ?? entry.updated,
    modified: entry.updated,
    authors: (entry.authors ?? atom.authors ?? []).map(author => author.name ?? ''),
    source: entry.source && { title: entry.source.title?.value, url: pageOf(entry.source.links) },
    language: entry.xml?.lang,
  }))
  return { feed: { title: atom.title?.value, link: pageOf(atom.links), language: atom.xml?.lang }, items }
}

function atomText(text: AtomFeed.Content | undefined): FeedText | undefined {
  const type = text?.type ?? 'text'
  return /^(?:text|text\/plain)$/i.test(type) ? plain(text?.value) : html(text?.value)
}

const pageOf = (
  links: readonly { readonly href?: string; readonly rel?: string }[] | undefined,
): string | undefined =>
  (links?.find(link => link.rel === undefined || link.rel === 'alternate') ?? links?.find(link => !link.rel))
    ?.href

/** JSON Feed. */
export function ofJson(json: JsonFeed.Feed<string>): FeedShape {
  const items = (json.items ?? []).map(item => ({
    title: plain(item.title),
    content: item.content_html === undefined ? plain(item.content_text) : html(item.content_html),
    summary: plain(item.summary),
    link: item.url ?? item.external_url,
    id: item.id,
    published: item.date_published,
    modified: item.date_modified,
    authors: (item.authors ?? json.authors ?? []).map(author => author.name ?? ''),
    source: undefined,
    language: item.language,
  }))
  return { feed: { title: json.title, link: json.home_page_url, language: json.language }, items }
}
