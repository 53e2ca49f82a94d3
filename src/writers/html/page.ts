import { legendNote } from '../view/holdings.ts'
import { nodeName } from '../view/nodes.ts'
import { leftOutLine } from '../view/stemma.ts'
import { isEmpty, sectionsOf, type View } from '../view/view.ts'
import type { SectionKey, SectionTitle } from '../view/words.ts'
import { startAnchors } from './anchors.ts'
import { disagreements } from './disagreements.ts'
import { branchList, drawing } from './drawing.ts'
import { fullTexts, holdings } from './holdings.ts'
import type { Marking } from './marks.ts'
import { quotations } from './quotations.ts'
import { type Page, witness } from './runs.ts'
import { since } from './since.ts'
import { brief, notices, people, positions, sole, support, timeline } from './sentences.ts'
import { STYLE } from './style.ts'
import { html, type Markup, printed, trusted } from './template.ts'

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/** The account as one self-contained page without any script. */
export function writeHtml(view: View, title: string): string {
  const page: Page = { names: view.names, anchors: startAnchors(view.names) }
  const marking: Marking = { begun: new Set(), broken: new Set() }
  const account = sectionsOf(view).map((section, i) => sectionOf(page, view, section, i + 1))
  const texts = fullTexts(page, view, marking)
  const body = html`<body id="top">
<a class="skip" href="#account">Skip to the account</a>
<div class="sheet">
${masthead(view)}
<div class="columns">
<div class="margin">${legend(page, view)}${contents(view)}</div>
<main id="account">
${account}
<section id="texts" aria-labelledby="texts-h"><h2 id="texts-h">The reports in full</h2>
<p class="key">Words cited above are marked. What does not belong to the story is dimmed and labelled, and left where it stands.</p>
${view.reports.length === 0 ? html`<p class="none">No report is held.</p>` : texts}</section>
</main>
</div>
<footer><p>${view.generator}</p><p>Every sentence above stands in a report below. A count of origins is no score of truth.</p></footer>
</div>
</body>`
  return `${printed(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${trusted(STYLE + brokenMarks(marking))}</style>
</head>
${body}
</html>`)}\n`
}

/** Marks that are printed in several fragments light up together. The ids are the writer's own. */
const brokenMarks = ({ broken }: Marking): string =>
  [...broken]
    .map(id => `:root:has(#${id}:target) .${id}{background:var(--target);color:var(--ink)}`)
    .join('\n')

function masthead(view: View): Markup {
  return html`<header class="masthead">
<p class="name">Variorum</p>
<h1>${view.headline}</h1>
<p class="dates">${view.dates} · ${view.holdings}</p>
</header>`
}

function legend(page: Page, view: View): Markup {
  return html`<section class="legend" aria-labelledby="sigla-h"><h2 id="sigla-h">Sigla</h2>
${view.reports.length === 0 ? html`<p class="none">No report is held.</p>` : html`<ul>${view.reports.map(one => html`<li>${witness(page, one.cite, 'Sigla')} <span class="small">${legendNote(one)}</span></li>`)}</ul>`}</section>`
}

function contents(view: View): Markup {
  return html`<nav class="contents" aria-labelledby="contents-h"><h2 id="contents-h">Contents</h2><ol>${sectionsOf(
    view,
  ).map(
    ({ key, title }) => html`<li><a href="#${key}">${title}</a></li>`,
  )}<li><a href="#texts">The reports in full</a></li></ol></nav>`
}

function sectionOf(page: Page, view: View, { key, title, none }: SectionTitle, number: number): Markup {
  const content = isEmpty(view, key) ? html`<p class="none">${none}</p>` : CONTENT[key](page, view)
  return html`<section id="${key}" aria-labelledby="${key}-h"><h2 id="${key}-h"><span class="ordinal">${number}</span> ${title}</h2>
${content}</section>
`
}

const CONTENT: Readonly<Record<SectionKey, (page: Page, view: View) => Markup>> = {
  happened: brief,
  since,
  behind: support,
  said: quotations,
  disagree: disagreements,
  alone: sole,
  timeline,
  positions,
  people,
  reports: holdings,
  stemma: (_page, view) => stemma(view),
  notices,
}

function stemma({ stemma: view }: View): Markup {
  return html`<div class="drawing" role="region" aria-label="Drawing of the stemma" tabindex="0">${drawing(view)}</div>
<p class="key">A line leads from the source to those who have it from there; ×n: n statements. Dashed: a source that no report holds, or a derivation that no statement shows.</p>
${leftOutLine(view) !== '' && html`<p class="key">${leftOutLine(view)}</p>`}
${view.apart.length > 0 && html`<p class="key">No chain leads to: ${view.apart.map(nodeName).join(', ')}.</p>`}
<h3>The same as a list</h3>
<div class="tree">${branchList(view.tree)}</div>`
}
