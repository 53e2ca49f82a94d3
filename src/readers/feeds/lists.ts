import { Parser } from 'htmlparser2'
import { notice, ONLY_LINKS, refuse } from '../intake.ts'
import type { Hints, Intake } from '../intake.ts'
import { LIMITS } from '../limits.ts'
import { Tally } from '../tally.ts'
import { refuseEntities, XmlTrouble } from './cut.ts'
import { decoded } from './decoded.ts'
import { collapse } from './fragment.ts'
import { readItem } from './item.ts'

/** Longest text of one element of a list that is kept. */
const LONGEST = 4000

/** Reads an OPML list: it holds no report, only the addresses of feeds. */
export async function readOpml(bytes: Uint8Array, hints: Hints): Promise<Intake> {
  const feeds: string[] = []
  const onopentag = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name.toLowerCase() !== 'outline') return
    const [, address] = Object.entries(attributes).find(([key]) => key.toLowerCase() === 'xmlurl') ?? []
    addAddress(feeds, address)
  }
  const complaint = await walk(bytes, { onopentag })
  if (complaint !== null) return refuse('unsafe-xml', complaint, hints)
  return feeds.length === 0
    ? refuse('empty', 'the OPML list names no feeds; give one that does', hints)
    : onlyLinks('feed', feeds, hints)
}

/**
 * Reads a sitemap: of a news sitemap each page is an excerpt that holds its headline, with outlet and date; any other lists
 * addresses only.
 */
export async function readSitemap(bytes: Uint8Array, hints: Hints): Promise<Intake> {
  const { pages, maps, complaint } = await entriesOf(bytes)
  if (complaint !== null) return refuse('unsafe-xml', complaint, hints)
  const titled = pages.some(page => page.has('title'))
  if (!titled) {
    const links: string[] = []
    for (const page of [...maps, ...pages]) addAddress(links, page.get('loc'))
    if (links.length === 0) return refuse('empty', 'the sitemap lists nothing; give one that does', hints)
    return onlyLinks(maps.length > 0 ? 'sitemap' : 'page', links, hints)
  }
  const tally = new Tally('entry', hints)
  const reports = []
  for (const [index, page] of pages.entries()) {
    const text = (name: string): { text: string; isHtml: boolean } | undefined =>
      page.has(name) ? { text: page.get(name) ?? '', isHtml: false } : undefined
    const item = {
      title: text('title'),
      content: undefined,
      summary: undefined,
      link: page.get('loc'),
      id: undefined,
      published: page.get('publication_date'),
      modified: page.get('lastmod'),
      authors: [],
      source: page.has('name') ? { title: page.get('name'), url: undefined } : undefined,
      language: page.get('language'),
    }
    const feed = { title: undefined, link: undefined, language: undefined }
    reports.push(...tally.take(index + 1, await readItem(item, feed, index + 1, hints)))
  }
  return { reports, notices: tally.end('the sitemap lists nothing; give one that does').notices }
}

function onlyLinks(what: string, links: readonly string[], hints: Hints): Intake {
  const count = `${links.length} ${what}${links.length === 1 ? '' : 's'}`
  const message = `lists ${count} and holds no report; fetch them with --follow, or give the reports`
  return { reports: [], notices: [notice('error', ONLY_LINKS, message, { path: hints.path })], links }
}

function addAddress(list: string[], written: string | undefined): void {
  const address = URL.parse((written ?? '').trim().slice(0, LONGEST))
  if (address === null || !/^https?:$/.test(address.protocol)) return
  if (list.length < LIMITS.feedItems && list.at(-1) !== address.href) list.push(address.href)
}

interface Entries {
  readonly pages: readonly ReadonlyMap<string, string>[]
  readonly maps: readonly ReadonlyMap<string, string>[]
  readonly complaint: string | null
}

/** The entries of a sitemap, each a map from the local names of its elements to their texts. */
async function entriesOf(bytes: Uint8Array): Promise<Entries> {
  const pages: Map<string, string>[] = []
  const maps: Map<string, string>[] = []
  let entry: Map<string, string> | null = null
  let name = ''
  const complaint = await walk(bytes, {
    onopentag(tag) {
      name = localName(tag)
      if (name !== 'url' && name !== 'sitemap') return
      entry = new Map()
      if (pages.length + maps.length < LIMITS.feedItems) (name === 'url' ? pages : maps).push(entry)
    },
    ontext(text) {
      const known = entry?.get(name) ?? ''
      if (known.length < LONGEST && (text.trim() !== '' || known !== '')) entry?.set(name, known + text)
    },
    onclosetag(tag) {
      const written = entry?.get(name)
      if (written !== undefined && localName(tag) === name) entry?.set(name, collapse(written))
      name = ''
    },
  })
  return { pages, maps, complaint }
}

const localName = (tag: string): string => tag.slice(tag.indexOf(':') + 1).toLowerCase()

interface Handler {
  readonly onopentag: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly ontext?: (text: string) => void
  readonly onclosetag?: (name: string) => void
}

/** Reads an XML document once, without a tree and without entities of its own; gives why it must not be read, or null. */
async function walk(bytes: Uint8Array, handler: Handler): Promise<string | null> {
  let depth = 0
  const parser = new Parser(
    {
      ...handler,
      onopentag(name, attributes) {
        if (++depth > LIMITS.xmlDepth) throw new XmlTrouble(`nests more than ${LIMITS.xmlDepth} elements`)
        handler.onopentag(name, attributes)
      },
      onclosetag(name) {
        depth--
        handler.onclosetag?.(name)
      },
      onprocessinginstruction: refuseEntities,
    },
    { xmlMode: true, decodeEntities: true },
  )
  async function* once(): AsyncGenerator<Uint8Array> {
    yield bytes
  }
  try {
    for await (const text of decoded(once())) parser.write(text)
    parser.end()
  } catch (error) {
    if (!(error instanceof XmlTrouble)) throw error
    return error.message
  }
  return null
}
