import type { Block, Report } from '../../model/index.ts'
import { asideInShort, type DerivationView, type ReportView } from '../view/holdings.ts'
import { type Cite, shorten, wordsOf } from '../view/names.ts'
import { inMarks } from '../view/typography.ts'
import type { View } from '../view/view.ts'
import { counted, NOT_STATED, ROLE, STORY_ROLES } from '../view/words.ts'
import { reportId } from './anchors.ts'
import { type Marking, markedText } from './marks.ts'
import { langOf, listedSigla, type Page, runs, siglum, witness } from './runs.ts'
import { html, type Markup, safeUrl } from './template.ts'

/** How many words of a set-aside block the list shows. */
const SET_ASIDE_WORDS = 24

/** The reports: the table, who copies whom, what was set aside. */
export function holdings(page: Page, view: View): Markup {
  const aside = view.reports.filter(one => one.setAside.length > 0)
  return html`<table class="holdings" role="table">
<caption class="visually-hidden">The reports and documents held</caption>
<thead role="rowgroup"><tr role="row">${['Siglum', 'Report', 'Date', 'Credits', 'Language', 'Read from'].map(
    title => html`<th scope="col" role="columnheader">${title}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">${view.reports.map(one => row(page, one))}</tbody></table>
<h3>Copies and donors</h3>
${view.derivations.length === 0 ? html`<p class="none">No derivation was found.</p>` : html`<ul class="derivations">${view.derivations.map(one => derivation(page, one))}</ul>`}
<h3>Set aside</h3>
${aside.length === 0 ? html`<p class="none">Nothing was set aside.</p>` : html`<ul class="aside">${aside.map(one => setAside(page, view, one))}</ul>`}`
}

function row(page: Page, one: ReportView): Markup {
  const cell = (label: string, content: Markup): Markup =>
    html`<td role="cell" data-label="${label}">${content}</td>`
  const held = one.report.kind === 'document'
  return html`<tr role="row"><th scope="row" role="rowheader">${siglum(page, one.cite, 'The reports')}</th>
${cell(
  'Report',
  html`<span class="outlet">${one.cite.outlet || `outlet ${NOT_STATED}`}</span><span class="title"${langOf(one.report.language)}>${one.headline}</span><span class="small">${held ? html`<b class="held">held document</b>` : one.kind} · ${one.extent} · ${one.byline === NOT_STATED ? `byline ${NOT_STATED}` : `by ${one.byline}`}</span>`,
)}
${cell('Date', html`${one.published}${one.modified !== null && html`<span class="small">changed ${one.modified}</span>`}`)}
${cell('Credits', html`${one.credits}`)}
${cell('Language', html`${one.language}`)}
${cell('Read from', html`${one.places.length === 0 ? 'not stated' : one.places.map(place)}`)}</tr>`
}

function place(address: string): Markup {
  const href = safeUrl(address)
  if (href === null) return html`<span class="place">${address}</span>`
  return html`<span class="place"><a href="${href}" rel="noopener noreferrer nofollow">${address}</a></span>`
}

function derivation(page: Page, one: DerivationView): Markup {
  const from = one.donor ? witness(page, one.donor, 'The reports') : html`${one.from}`
  const shown = one.evidence.map(cite => html`<li>${evidence(page, cite)}</li>`)
  return html`<li>${listedSigla(page, one.cites, 'The reports')} <em>${one.verb}</em> ${one.lost ? html`<span class="lost">${from}</span> <span class="small">(not held)</span>` : from}${one.implied && html` <span class="small">(implied)</span>`}${shown.length > 0 && html`<details><summary>evidence</summary><ul>${shown}</ul></details>`}</li>`
}

function evidence(page: Page, cite: Cite): Markup {
  const from = 'The reports, copies and donors'
  const words =
    cite.locus &&
    runs(
      page,
      [{ kind: 'words', text: inMarks(shorten(wordsOf(cite.locus), SET_ASIDE_WORDS)), locus: cite.locus }],
      from,
    )
  return html`${words} ${siglum(page, cite, from)} `
}

function setAside(page: Page, view: View, one: ReportView): Markup {
  const id = reportId(view.reports.indexOf(one))
  return html`<li>${siglum(page, one.cite, 'The reports')} ${asideInShort(one)}<details><summary>which words</summary><ul>${one.setAside.map(
    block =>
      html`<li><a href="#${id}b${block.block + 1}">${block.role}</a>: <span class="words"${langOf(one.report.language)}>${shorten(block.text, SET_ASIDE_WORDS)}</span>${block.words > SET_ASIDE_WORDS && html` <span class="small">(${counted(block.words, 'word')})</span>`}</li>`,
  )}</ul></details></li>`
}

/** The full texts, with the cited words marked. Print it last: it marks what was cited before. */
export function fullTexts(page: Page, view: View, marking: Marking): Markup {
  return html`${view.reports.map((one, i) => fullText(page, one, reportId(i), marking))}`
}

function fullText(
  page: Page,
  { report, cite, headline, published, kind }: ReportView,
  id: string,
  marking: Marking,
): Markup {
  const anchors = page.anchors.inReport(report.id)
  const elsewhere = report.headlines.flatMap((headline, index) => {
    if (headline.from === 'text' && headline.span) return []
    const line = markedText(
      headline.text,
      { start: 0, end: headline.text.length, headline: index },
      anchors,
      marking,
    )
    return [html`<p class="block headline"><span class="role">headline (${headline.from})</span> ${line}</p>`]
  })
  return html`<article class="report" id="${id}" aria-labelledby="${id}h">
<h3 id="${id}h"><span class="siglum">${cite.siglum}</span> ${cite.outlet || headline}</h3>
<p class="small">${kind} · ${published} · <a href="#top">back to the top</a></p>
<div class="text"${langOf(report.language)}>${elsewhere}${tiles(report).map((block, i) =>
    blockOf(
      report,
      block,
      `${id}b${i + 1}`,
      markedText(
        report.text,
        {
          start: block.start,
          end: block.start + report.text.slice(block.start, block.end).trimEnd().length,
          headline: null,
        },
        anchors,
        marking,
      ),
    ),
  )}</div>
</article>`
}

/** The blocks of a report; all of its text as body where nothing has looked for blocks. */
function tiles(report: Report): readonly Pick<Block, 'start' | 'end' | 'role'>[] {
  return report.layers.blocks.length > 0
    ? report.layers.blocks
    : [{ start: 0, end: report.text.length, role: 'body' }]
}

function blockOf(
  report: Report,
  block: Pick<Block, 'start' | 'end' | 'role'>,
  id: string,
  marked: Markup,
): Markup | null {
  if (report.text.slice(block.start, block.end).trim() === '') return html`<span id="${id}"></span>`
  if (block.role === 'body') return html`<p class="block body" id="${id}">${marked}</p>`
  const aside = !STORY_ROLES.has(block.role)
  return html`<p class="block ${block.role}${aside && ' set-aside'}" id="${id}"><span class="role">${ROLE[block.role]}${aside && ', set aside'}</span> ${marked}</p>`
}
