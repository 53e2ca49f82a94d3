import htmlEncodingSniffer from 'html-encoding-sniffer'
import type { MarkupHint, Notice, Report } from '../../model/index.ts'
import { decode, encodingNotices } from '../encoding.ts'
import type { Decoded } from '../encoding.ts'
import { languageOfPage } from '../language.ts'
import { LIMITS } from '../limits.ts'
import { makeReport } from '../make-report.ts'
import { notice, refuse } from '../intake.ts'
import type { Hints, Intake } from '../intake.ts'
import { articleOf } from './article.ts'
import type { Article } from './article.ts'
import { sharedDepth } from './blocks.ts'
import type { ArticleBlock } from './blocks.ts'
import { headlineElement, headlinesOf, tailsOf } from './headlines.ts'
import type { PrintedHeadline } from './headlines.ts'
import { readMetadata } from './metadata.ts'
import type { PageFacts } from './metadata.ts'
import { depthOf, parsePage } from './parse.ts'
import { TOO_DEEP, scan } from './scan.ts'

/**
 * Reads one HTML page: the headline and the article's blocks as text, joined by blank lines, with what the markup said
 * about each; outlet, dates, authors and the other headline from the metadata. Given hints win over the page.
 */
export async function readHtml(page: Uint8Array | string, hints: Hints): Promise<Intake> {
  if (page.length > LIMITS.html) {
    return refuse(
      'too-large',
      `the page is larger than ${LIMITS.html >> 20} MB; save the article alone`,
      hints,
    )
  }
  const decoded =
    typeof page === 'string'
      ? { text: page, encoding: 'utf-16', damaged: false }
      : decode(page, declaredIn(page))
  const html = decoded.text.toWellFormed().replaceAll('\u0000', '\uFFFD')
  const tooComplex = (why: string): Intake =>
    refuse('too-complex', `the page ${why}; save the article as text`, hints)
  const { complaint, language, pruned } = scan(html)
  if (complaint !== null) return tooComplex(complaint)
  const document = parsePage(pruned)
  const deepest = depthOf(document)
  if (deepest > LIMITS.htmlDepth) return tooComplex(TOO_DEEP)
  const facts = readMetadata(document, hints.url)
  const heading = headlineElement(document, facts)
  const tails = tailsOf(heading)
  const article = articleOf(document, heading, {
    facts,
    deepest,
    again: () => parsePage(pruned),
  })
  const blocks =
    article.headline === null ? article.blocks : [{ ...article.headline, margin: false }, ...article.blocks]
  if (blocks.length === 0) {
    return refuse(
      'empty',
      'the page holds no text; if a script writes it, save the page from a browser',
      hints,
    )
  }
  const printed = article.headline === null ? null : { text: article.headline.text, tails }
  const report = await reportOf(blocks, printed, facts, hints, language ?? facts.language)
  return {
    reports: [report],
    notices: [...noticesOf(article, decoded, hints), ...elsewhere(facts.canonical, hints)],
  }
}

/** The encoding that a page declares; null where it says `content="text/html; charset="` and no more, on which the library fails. */
function declaredIn(page: Uint8Array): string | null {
  try {
    return htmlEncodingSniffer(page, { defaultEncoding: 'UTF-8' })
  } catch {
    return null
  }
}

function noticesOf(article: Article, decoded: Decoded, hints: Hints): Notice[] {
  const notices = encodingNotices(decoded, hints)
  const left = `${article.outside} characters outside the article were left out`
  return article.outside > 0 ? [...notices, notice('info', 'outside-article', left, hints)] : notices
}

/** A page whose own address is on the site of another outlet is probably a copy of what stands there. */
function elsewhere(canonical: string | undefined, hints: Hints): Notice[] {
  const [own, other] = [siteOf(hints.url), siteOf(canonical)]
  if (own === undefined || other === undefined || own === other) return []
  return [notice('info', 'canonical-elsewhere', `the page names ${canonical} as its original`, hints)]
}

/** The longest part of a host: "ledger" of "amp.ledger.example". */
function siteOf(url: string | undefined): string | undefined {
  const labels =
    URL.parse(url ?? '')
      ?.hostname.split('.')
      .slice(0, -1) ?? []
  return labels.reduce<string | undefined>(
    (best, label) => (label.length > (best?.length ?? 0) ? label : best),
    undefined,
  )
}

async function reportOf(
  blocks: readonly ArticleBlock[],
  printed: PrintedHeadline | null,
  facts: PageFacts,
  hints: Hints,
  language: string | null,
): Promise<Report> {
  const text = blocks.map(block => block.text).join('\n\n')
  return makeReport({
    ...hints,
    text,
    canonical: facts.canonical,
    outlet: hints.outlet ?? facts.outlet,
    headlines: headlinesOf(printed, facts, hints.headline),
    authors: facts.authors.length > 0 ? facts.authors : facts.signer,
    published: hints.published ?? facts.published,
    modified: facts.modified,
    language: await languageOfPage(text, language),
    markup: markupOf(blocks),
  })
}

function markupOf(blocks: readonly ArticleBlock[]): MarkupHint[] {
  const shared = sharedDepth(blocks)
  let start = 0
  return blocks.map(block => {
    const own = block.around.length - 1
    // What stands around the whole article says nothing about one block of it.
    const around = block.around.slice(Math.min(shared, own))
    const hint: MarkupHint = {
      start,
      end: start + block.text.length,
      tag: block.around[own]?.tag ?? 'body',
      hints: [...new Set([...block.wrapped, ...around.toReversed().flatMap(element => element.hints)])],
      linkDensity: block.linkDensity,
      inside: [
        ...new Set(around.map(element => element.inside).filter(inside => inside !== null)),
        ...(block.margin ? (['margin'] as const) : []),
      ],
    }
    start = hint.end + 2
    return hint
  })
}
