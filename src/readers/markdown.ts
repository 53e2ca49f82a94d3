import { isoDate } from './dates.ts'
import { decode, encodingNotices } from './encoding.ts'
import { fragmentBlocks, FragmentTrouble } from './feeds/fragment.ts'
import type { FragmentBlock } from './feeds/fragment.ts'
import { markupOf } from './feeds/item.ts'
import { frontMatterOf } from './front-matter.ts'
import type { FrontMatter } from './front-matter.ts'
import { refuse } from './intake.ts'
import type { Hints, Intake } from './intake.ts'
import { languageOfPage } from './language.ts'
import { LIMITS } from './limits.ts'
import { makeReport } from './make-report.ts'

/** Keys of a front matter that are read; all others go to `meta`. */
const KNOWN = new Set(
  'title headline author authors date published modified lastmod outlet url lang language'.split(' '),
)

/**
 * Reads a Markdown text: its paragraphs without the marks, joined by blank lines; title, author and date of a front matter,
 * where it has one. Rendering takes time on hostile texts, so whoever reads what others wrote runs it in a sandbox.
 */
export async function readMarkdown(written: Uint8Array | string, hints: Hints): Promise<Intake> {
  const decoded =
    typeof written === 'string' ? { text: written, encoding: 'utf-16', damaged: false } : decode(written)
  if (decoded.text.length > LIMITS.markdown)
    return refuse('too-large', `larger than ${LIMITS.markdown >> 20} MB; cut it into smaller files`, hints)
  const front = frontMatterOf(decoded.text)
  const blocks = await render(decoded.text.slice(front?.end ?? 0))
  if (typeof blocks === 'string') return refuse('too-complex', `the text ${blocks}`, hints)
  if (blocks.length === 0) return refuse('empty', 'holds no text; give a file with a report in it', hints)
  return { reports: [await reportOf(blocks, front, hints)], notices: encodingNotices(decoded, hints) }
}

/** The paragraphs of a Markdown text; as a string why it cannot be read. */
async function render(text: string): Promise<FragmentBlock[] | string> {
  const { marked } = await import('marked')
  try {
    return fragmentBlocks(marked.parse(text, { async: false, gfm: true }))
  } catch (error) {
    if (error instanceof RangeError) return 'nests too deep; save it as plain text'
    if (error instanceof FragmentTrouble) return error.message
    throw error
  }
}

async function reportOf(written: readonly FragmentBlock[], front: FrontMatter | null, hints: Hints) {
  const one = (...keys: string[]): string | undefined =>
    keys.map(key => [front?.fields.get(key) ?? []].flat()[0]).find(value => value)
  const title = hints.headline ?? one('title', 'headline')
  const heading = written[0]?.tag === 'h1' ? written[0].text : undefined
  const h1: FragmentBlock = { text: title ?? '', tag: 'h1', hints: [], linkDensity: 0, inside: [] }
  const blocks = title === undefined || heading !== undefined ? written : [h1, ...written]
  const text = blocks.map(block => block.text).join('\n\n')
  const meta = [...(front?.fields ?? [])].filter(([key]) => !KNOWN.has(key))
  return makeReport({
    ...hints,
    text,
    url: hints.url ?? one('url'),
    outlet: hints.outlet ?? one('outlet') ?? null,
    headlines: [
      ...(title === undefined ? [] : [{ text: title, from: 'given' as const }]),
      ...(heading === undefined || heading === title ? [] : [{ text: heading, from: 'h1' as const }]),
    ],
    authors: [...['author', 'authors'].flatMap(key => front?.fields.get(key) ?? [])],
    published: hints.published ?? isoDate(one('date', 'published') ?? ''),
    modified: isoDate(one('modified', 'lastmod') ?? ''),
    language: await languageOfPage(text, one('lang', 'language') ?? null),
    meta: { ...hints.meta, ...Object.fromEntries(meta) },
    markup: markupOf(blocks),
  })
}
