import type { MarkupHint } from '../../model/index.ts'
import { isoDate } from '../dates.ts'
import { refuse } from '../intake.ts'
import type { Hints, Intake } from '../intake.ts'
import { languageOfPage } from '../language.ts'
import { makeReport } from '../make-report.ts'
import { collapse, fragmentBlocks, FragmentTrouble, textBlocks } from './fragment.ts'
import type { FragmentBlock } from './fragment.ts'

/** A text in a feed, and whether it is written in HTML. */
export interface FeedText {
  readonly text: string
  readonly isHtml: boolean
}

/** What a feed says about itself. */
export interface Feed {
  readonly title: string | undefined
  /** The site that the feed is of. */
  readonly link: string | undefined
  readonly language: string | undefined
}

/** One item of a feed, whatever the format of the feed. */
export interface FeedItem {
  readonly title: FeedText | undefined
  /** What the feed gives as the text of the report. */
  readonly content: FeedText | undefined
  /** What the feed gives as its description. */
  readonly summary: FeedText | undefined
  readonly link: string | undefined
  readonly id: string | undefined
  /** As written. */
  readonly published: string | undefined
  readonly modified: string | undefined
  readonly authors: readonly string[]
  /** Where the feed says that it has the item from. */
  readonly source: { readonly title: string | undefined; readonly url: string | undefined } | undefined
  readonly language: string | undefined
}

/** Longest title, name or address that is taken. */
const LONGEST = 2000
const MOST_AUTHORS = 50
/**
 * Characters from which a description is taken for the whole text although it is not called so. What 678 news pages say of
 * themselves in a description has 145 characters in the middle, 500 at the 99th hundredth and 1,607 at most; of the 679
 * articles 564 have more than 2,000, all but one of these in three paragraphs or more. To take a short report for an
 * excerpt costs a look at its page; to take a blurb for the report would make a claim of what it leaves out.
 */
const FULL_DESCRIPTION = 2000
/** How a text ends that goes on elsewhere: "… ", "[…]", "Read more". */
const GOES_ON = /(?:…|\.\.\.|\[(?:…|\.\.\.)\]|(?:read|continue) (?:more|reading|the (?:full|whole) \w+)\W*)$/i

/** The report that one item of a feed holds: its title and its text, joined by blank lines, and where it comes from. */
export async function readItem(item: FeedItem, feed: Feed, number: number, hints: Hints): Promise<Intake> {
  try {
    return await itemReport(item, feed, number, hints)
  } catch (error) {
    if (!(error instanceof FragmentTrouble)) throw error
    return refuse('too-complex', error.message, hints)
  }
}

async function itemReport(item: FeedItem, feed: Feed, number: number, hints: Hints): Promise<Intake> {
  const source = item.source?.title
  const title = withoutSource(hints.headline ?? lineOf(item.title), source)
  const content = blocksOf(item.content)
  const summary = blocksOf(item.summary)
  const body = lengthOf(content) >= lengthOf(summary) ? content : summary
  if (title === '' && body.length === 0)
    return refuse('empty', 'has neither a title nor a text; give its page', hints)
  // Some feeds repeat the title, often as a link, where the text should begin.
  const rest = body[0]?.text === title ? body.slice(1) : body
  const blocks = title === '' ? body : [headingOf(title), ...rest]
  const text = blocks.map(block => block.text).join('\n\n')
  const published = isoDate(item.published ?? '')
  // The address in the hints is that of the feed.
  const url = addressOf(item.link, feed.link ?? hints.url)
  const report = makeReport({
    ...hints,
    text,
    url,
    outlet: hints.outlet ?? outletOf(item, feed.link ?? hints.url, feed.title, url),
    headlines: title === '' ? [] : [{ text: title, from: hints.headline === undefined ? 'feed' : 'given' }],
    authors: [...new Set(item.authors.map(author => short(author)).filter(author => author !== ''))].slice(
      0,
      MOST_AUTHORS,
    ),
    published: hints.published ?? published,
    modified: isoDate(item.modified ?? ''),
    language: await languageOfPage(text, item.language ?? feed.language ?? null),
    extent: hints.extent ?? extentOf(content, summary),
    meta: {
      ...hints.meta,
      feed: said({
        title: feed.title && short(feed.title),
        link: feed.link && short(feed.link),
        item: number,
        id: item.id && short(item.id),
        source: item.source && said({ title: source && short(source), url: item.source.url }),
        published: published === null ? item.published && short(item.published) : undefined,
      }),
    },
    markup: markupOf(blocks),
  })
  return { reports: [report], notices: [] }
}

/** What is there of some facts. */
const said = (facts: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''))

/**
 * A blurb is not a full text. Full is what the feed gives as content, unless it only repeats the description or says that
 * it goes on elsewhere; a description only where it is as long as a report, in paragraphs.
 */
function extentOf(content: readonly FragmentBlock[], summary: readonly FragmentBlock[]): 'full' | 'excerpt' {
  const given = content.length > 0 ? content : summary
  const text = textOf(given)
  if (text === '' || GOES_ON.test(text.slice(-200).trimEnd())) return 'excerpt'
  const onlyDescribes = content.length === 0 || text === textOf(summary)
  if (!onlyDescribes) return lengthOf(content) >= lengthOf(summary) ? 'full' : 'excerpt'
  return text.length >= FULL_DESCRIPTION && given.length > 2 ? 'full' : 'excerpt'
}

/**
 * The source that the item names wins; the feed's own title is the outlet only where the item stands on the feed's own site:
 * a collection of others' news must not become the outlet of what they published.
 */
function outletOf(
  item: FeedItem,
  site: string | undefined,
  title: string | undefined,
  url: string | undefined,
): string | null {
  if (item.source?.title) return short(item.source.title)
  const isOwn = url !== undefined && site !== undefined && isSameSite(url, site)
  return isOwn && title ? short(title).replace(/\s+[|:–—-]?\s*(?:RSS|Atom|RSS feed)$/i, '') : null
}

/** Whether two addresses are of one site: one host, or one below the other; "www.", "feeds." and such do not count. */
function isSameSite(one: string, other: string): boolean {
  const [a, b] = [siteOf(one), siteOf(other)]
  return a !== '' && b !== '' && (a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`))
}

const siteOf = (url: string): string =>
  (URL.parse(url)?.hostname ?? '').replace(/^(?:www\d?|feeds?|rss|m|news)\.(?=[^.]+\.)/, '')

function addressOf(link: string | undefined, base: string | undefined): string | undefined {
  const parsed = link === undefined ? null : URL.parse(link.slice(0, LONGEST).trim(), base)
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.href : undefined
}

/** A title without the source's name behind a dash at its end ("Lock opens - The Fictional Post"). */
function withoutSource(title: string, source: string | undefined): string {
  if (!source) return title
  const tail = /\s+[-–—|]\s+([^|]*)$/.exec(title.slice(-source.length - 6))
  return tail?.[1] === source.trim() ? title.slice(0, -tail[0].length) : title
}

const lineOf = (text: FeedText | undefined): string =>
  short(
    blocksOf(text)
      .map(block => block.text)
      .join(' '),
  )

/** A title written as text may still hold character references, written twice by its program; HTML reads them away. */
function blocksOf(given: FeedText | undefined): FragmentBlock[] {
  if (given === undefined) return []
  return given.isHtml && /<[a-z!/]|&(?:#\w+|\w+);/i.test(given.text)
    ? fragmentBlocks(given.text)
    : textBlocks(given.text)
}

const headingOf = (text: string): FragmentBlock => ({
  text,
  tag: 'h1',
  hints: [],
  linkDensity: 0,
  inside: [],
})

const textOf = (blocks: readonly FragmentBlock[]): string => blocks.map(block => block.text).join(' ')

const lengthOf = (blocks: readonly FragmentBlock[]): number => textOf(blocks).length

const short = (text: string): string => collapse(text).slice(0, LONGEST).toWellFormed()

/** What the markup says about each block of a text that joins them by blank lines. */
export function markupOf(blocks: readonly FragmentBlock[]): MarkupHint[] {
  let start = 0
  return blocks.map(({ text, ...hint }) => {
    const placed = { start, end: start + text.length, ...hint }
    start = placed.end + 2
    return placed
  })
}
