import type { Report } from '../model/index.ts'
import { makeReport } from './make-report.ts'

/**
 * An excerpt with the full text of its page: what the page says wins, and what it does not say (outlet, date, authors) the
 * excerpt still does. Null where the page holds less than the excerpt: a consent form or a paywall rather than the report.
 */
export function withFullText(excerpt: Report, page: Report): Report | null {
  if (page.text.length <= excerpt.text.length) return null
  const { text, language, markup, byline, canonical } = page
  const said = new Set(page.headlines.map(headline => headline.text))
  return makeReport({
    text,
    language,
    markup,
    byline,
    canonical,
    kind: excerpt.kind,
    path: excerpt.path,
    url: page.url ?? excerpt.url,
    outlet: page.outlet ?? excerpt.outlet,
    headlines: [...page.headlines, ...excerpt.headlines.filter(headline => !said.has(headline.text))],
    authors: page.authors.length > 0 ? page.authors : excerpt.authors,
    published: page.published ?? excerpt.published,
    modified: page.modified ?? excerpt.modified,
    extent: page.extent,
    meta: { ...excerpt.meta, ...page.meta },
  })
}
