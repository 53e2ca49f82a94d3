import type { Names, Cite } from '../view/names.ts'
import type { Inline } from '../view/inline.ts'
import type { Anchors } from './anchors.ts'
import { html, type Markup } from './template.ts'

/** What every part of the page is printed with. */
export interface Page {
  readonly names: Names
  readonly anchors: Anchors
}

/** Runs of a line; `from` says in the marks of the full text where they are cited. */
export function runs(page: Page, line: readonly Inline[], from: string): Markup[] {
  return line.map(run => one(page, run, from))
}

function one(page: Page, run: Inline, from: string): Markup {
  switch (run.kind) {
    case 'plain':
      return html`${run.text}`
    case 'sign':
      return html`<span class="sign">${run.text}</span>`
    case 'editorial':
      return html`<ins class="inserted" title="Added by the editor: ${run.reason}">[${run.text}]</ins>`
    case 'words':
      return words(page, run, from)
    case 'siglum':
      return siglum(page, run.cite, from)
    case 'witness':
      return witness(page, run.cite, from)
  }
}

function words(page: Page, run: Extract<Inline, { kind: 'words' }>, from: string): Markup {
  const href = page.anchors.link(run.locus, from)
  const lang = langOf(page.names.reports.get(run.locus.report)?.language)
  const text = html`<span class="words"${lang}>${run.text}</span>`
  if (href === null)
    return html`<span class="unheld" title="The held text does not have these words at this place">${text}</span>`
  return html`<a class="to-words" href="${href}">${text}</a>`
}

/** The `lang` attribute for words of a report, where its language is known and is not the page's. */
export function langOf(language: string | undefined): Markup | null {
  const known = language !== undefined && language !== 'en' && language !== 'und'
  return known && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language) ? html` lang="${language}"` : null
}

/** A siglum, linked to the words cited or else to the full text. */
export function siglum(page: Page, cite: Cite, from: string): Markup {
  const href = (cite.locus && page.anchors.link(cite.locus, from)) ?? page.anchors.reportLink(cite.report)
  if (href === null) return html`<b class="siglum">${cite.siglum}</b>`
  return html`<a class="siglum" href="${href}" title="${[cite.siglum, ...(cite.outlet === '' ? [] : [cite.outlet])].join(': ')}">${cite.siglum}</a>`
}

/** A siglum with the outlet's name. */
export const witness = (page: Page, cite: Cite, from: string): Markup =>
  html`<span class="witness">${siglum(page, cite, from)}${cite.outlet !== '' && html` <span class="outlet">${cite.outlet}</span>`}</span>`

/** Sigla in a row. */
export const sigla = (page: Page, cites: readonly Cite[], from: string): Markup[] =>
  cites.map((cite, i) => html`${i > 0 && ' '}${siglum(page, cite, from)}`)

/** Sigla in a row, with commas. */
export const listedSigla = (page: Page, cites: readonly Cite[], from: string): Markup[] =>
  cites.map((cite, i) => html`${i > 0 && ', '}${siglum(page, cite, from)}`)
