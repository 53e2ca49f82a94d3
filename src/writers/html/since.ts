import { seeDisagreements } from '../view/sentences.ts'
import type { SinceItem } from '../view/since.ts'
import type { View } from '../view/view.ts'
import { type Page, runs } from './runs.ts'
import { html, type Markup } from './template.ts'

/** What has changed since the last account: sort by sort, what there was no room for to be opened. */
export function since(page: Page, { since: view }: View): Markup {
  if (view === null) return html``
  const list = (items: readonly SinceItem[], place: string): Markup =>
    html`<ul>${items.map(one => html`<li>${line(page, one, place)}</li>`)}</ul>`
  return html`<p class="key">${view.note}</p>${view.groups.map(({ title, items, more }) => {
    const place = `Since the last account, ${title.toLowerCase()}`
    return html`<section class="changed"><h3>${title}</h3>${list(items, place)}${
      more.length > 0 &&
      html`<details><summary>and ${more.length} more</summary>${list(more, place)}</details>`
    }</section>`
  })}${view.rest !== '' && html`<p class="none">${view.rest}</p>`}`
}

const line = (page: Page, { runs: words, see }: SinceItem, place: string): Markup =>
  html`${runs(page, words, place)}${see.length > 0 && html` <a class="small" href="#d${see[0]}">${seeDisagreements(see)}</a>`}`
