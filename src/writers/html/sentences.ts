import { ORIGINS_EXPLAINED } from '../view/origins.ts'
import { PEOPLE_NOTE } from '../view/people.ts'
import type { ActorView } from '../view/positions.ts'
import { seeDisagreements, type SentenceView } from '../view/sentences.ts'
import type { SupportView } from '../view/support.ts'
import { type SoleItem, soleNote } from '../view/sole.ts'
import { numberOf, type View } from '../view/view.ts'
import { signOf } from '../view/words.ts'
import { type Page, runs, sigla, witness } from './runs.ts'
import { html, type Markup } from './template.ts'

/** A sentence with the sigla of those who have it. */
function sentence(
  page: Page,
  { runs: line, from, also, partly, phrased, disputed }: SentenceView,
  place: string,
): Markup {
  return html`${runs(page, line, place)} <span class="who">${sigla(page, from, place)}${
    also.length > 0 &&
    html`<span class="also">${from.length > 0 ? '; also ' : 'see '}${sigla(page, also, place)}</span>`
  }${partly.length > 0 && html`<span class="also">; in part ${sigla(page, partly, place)}</span>`}</span>${phrased && html` <strong class="phrased">phrased by a language model: no report has these words</strong>`}${disputed.map(
    ({ numbers, grade }) =>
      html` <a class="disputed" href="#d${numbers[0]}"><span aria-hidden="true">${signOf(grade)}</span>${grade}, ${seeDisagreements(numbers)}</a>`,
  )}`
}

/** What happened. */
export const brief = (page: Page, view: View): Markup =>
  html`<ol class="brief">${view.brief.map(
    (one, i) =>
      html`<li id="s${i + 1}"${one.phrased && html` class="is-phrased"`}>${sentence(page, one, `What happened, ${i + 1}`)}</li>`,
  )}</ol>`

/** Who stands behind it. */
export const support = (page: Page, view: View): Markup =>
  html`<p class="key">${ORIGINS_EXPLAINED}</p><ol class="support">${view.support.map(one => html`<li>${supportOf(page, one)}</li>`)}</ol>`

function supportOf(page: Page, { number, statements }: SupportView): Markup {
  const place = `Who stands behind it, ${number}`
  return html`${statements.map(
    one => html`<p class="opening"><a href="#s${number}"><span class="words">${one.opening}</span></a></p>
<dl class="facts">
<div><dt>Came through</dt><dd>${one.chains.map(chain => html`<span class="chain">${runs(page, chain, place)}</span>`)}</dd></div>
<div class="rests"><dt>Rests on</dt><dd>${runs(page, one.origins, place)}</dd></div>
${one.because.length > 0 && html`<div><dt>Because</dt><dd>${one.because.join('; ')}</dd></div>`}
</dl>`,
  )}`
}

/** Who alone reports it: the most telling first, the rest to be opened. */
export const sole = (page: Page, view: View): Markup =>
  html`<p class="key">${soleNote(numberOf(view, 'said'))}</p>${view.sole.map(({ cite, items, more }, i) => {
    const place = `Who alone reports it, ${i + 1}`
    const list = (part: readonly SoleItem[]): Markup =>
      html`<ul>${part.map(item => html`<li>${runs(page, [{ kind: 'words', text: item.words, locus: item.locus }], place)}${item.source !== '' && html` <span class="by">${item.source}</span>`}</li>`)}</ul>`
    return html`<section class="alone"><h3>${witness(page, cite, place)}</h3>${list(items)}${
      more.length > 0 && html`<details><summary>and ${more.length} more</summary>${list(more)}</details>`
    }</section>`
  })}`

/** The timeline: a date once, what happened under it. */
export const timeline = (page: Page, view: View): Markup =>
  html`<ol class="timeline">${view.timeline.map(
    ({ date, entries }, i) =>
      html`<li><p class="when">${date}</p><div>${entries.map(({ time, sentence: one }) => html`<p>${time !== null && html`<b class="time">${time}</b> `}${sentence(page, one, `Timeline, ${i + 1}`)}</p>`)}</div></li>`,
  )}</ol>`

/** Positions by actor. */
export const positions = (page: Page, view: View): Markup =>
  html`${view.positions.map(
    (one: ActorView, i) =>
      html`<section class="actor"><h3>${one.actor}</h3><dl>${one.positions.map(
        position =>
          html`<div><dt>${position.label}</dt>${position.sentences.map(line => html`<dd>${sentence(page, line, `Positions by actor, ${i + 1}`)}</dd>`)}</div>`,
      )}</dl></section>`,
  )}`

/** Who is who. */
export const people = (page: Page, view: View): Markup =>
  html`<p class="key">${PEOPLE_NOTE}</p><ul class="people">${view.people.told.map(one => html`<li>${runs(page, one, 'Who is who')}</li>`)}</ul>${view.people.alike.length > 0 && html`<p class="key">${runs(page, view.people.alike, 'Who is who')}</p>`}`

/** The notices. */
export const notices = (page: Page, view: View): Markup =>
  html`<ul class="notices">${view.notices.map(
    one =>
      html`<li class="${one.severity}"><strong>${one.severity}</strong> <span class="code">${one.code}</span>: ${one.message}${one.at.length > 0 && html` <span class="at">(${runs(page, one.at, 'Notices')})</span>`}</li>`,
  )}</ul>`
