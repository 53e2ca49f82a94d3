import type { DisagreementView } from '../view/disagreements.ts'
import type { SentenceView, SupportView } from '../view/sentences.ts'
import type { ActorView, SoleView, TimelineView, View } from '../view/view.ts'
import { chainLine } from '../view/chains.ts'
import { counted, GRADES, signOf } from '../view/words.ts'
import { type Page, runs, sigla, witness, witnesses } from './runs.ts'
import { html, type Markup } from './template.ts'

/** A sentence with the sigla of those who have it. */
export function sentence(
  page: Page,
  { runs: line, from, also, phrased, disputed }: SentenceView,
  place: string,
): Markup {
  return html`${runs(page, line, place)} <span class="who">${sigla(page, from, place)}${
    also.length > 0 &&
    html`<span class="also">${from.length > 0 ? '; also ' : 'see '}${sigla(page, also, place)}</span>`
  }</span>${phrased && html` <strong class="phrased">phrased by a language model: no report has these words</strong>`}${disputed.map(
    ({ number, grade }) =>
      html` <a class="disputed" href="#d${number}"><span aria-hidden="true">${signOf(grade)}</span>${grade}, see disagreement ${number}</a>`,
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
  html`<ol class="support">${view.support.map(one => html`<li>${supportOf(page, one)}</li>`)}</ol>`

function supportOf(page: Page, one: SupportView): Markup {
  const place = `Who stands behind it, ${one.number}`
  return html`<p class="opening"><a href="#s${one.number}"><span class="words">${one.opening}</span></a></p>
<dl class="facts">
<div><dt>Speaker</dt><dd>${one.speaker}</dd></div>
<div class="rests"><dt>Rests on</dt><dd>${runs(page, one.origins, place)}</dd></div>
${one.chains.length > 0 && html`<div><dt>Came through</dt><dd>${one.chains.map(chain => html`<span class="chain">${runs(page, chainLine(chain), place)}</span>`)}</dd></div>`}
<div><dt>Told by</dt><dd>${counted(one.repeats.length, 'report')}: ${witnesses(page, one.repeats, place)}</dd></div>
${one.because.length > 0 && html`<div><dt>Because</dt><dd>${one.because.map(line => html`<span class="chain">${line}</span>`)}</dd></div>`}
</dl>`
}

/** Where they disagree: the sides of each disagreement beside one another. */
export function disagreements(page: Page, view: View): Markup {
  const used = GRADES.filter(({ grade }) => view.disagreements.some(one => one.grade === grade))
  return html`<p class="key">${used.map(({ grade, sign, meaning }) => html`<span><span class="sign" aria-hidden="true">${sign}</span> ${grade}: ${meaning}.</span> `)}</p>
${view.disagreements.map(one => disagreement(page, one))}`
}

function disagreement(page: Page, one: DisagreementView): Markup {
  const place = `Where they disagree, ${one.number}`
  return html`<article class="disagreement ${one.grade}" id="d${one.number}" aria-labelledby="dh${one.number}">
<h3 id="dh${one.number}"><span class="number">${one.number}</span> ${one.about}</h3>
<p class="verdict"><span class="grade"><span aria-hidden="true">${signOf(one.grade)}</span>${one.grade}</span> <span class="of-kind">of ${one.kind}:</span> ${one.reason}</p>
<div class="sides">${one.sides.map(
    side => html`<section class="side"><h4>${side.value}</h4>
<ul>${side.evidence.map(({ cite, runs: line }) => html`<li>${witness(page, cite, place)}<p class="context">${runs(page, line, place)}</p></li>`)}</ul></section>`,
  )}</div>
<p class="silent">${one.silent.length === 0 ? 'No report is silent on it.' : html`Silent: ${witnesses(page, one.silent, place)}.`}</p>
</article>`
}

/** Who alone reports it. */
export const sole = (page: Page, view: View): Markup =>
  html`${view.sole.map((one: SoleView, i) => {
    const place = `Who alone reports it, ${i + 1}`
    return html`<section class="alone"><h3>${witness(page, one.cite, place)}</h3><ul>${one.items.map(
      item => html`<li><q>${runs(page, item.runs, place)}</q> <span class="by">${item.source}</span></li>`,
    )}</ul></section>`
  })}`

/** The timeline. */
export const timeline = (page: Page, view: View): Markup =>
  html`<ol class="timeline">${view.timeline.map(
    (one: TimelineView, i) =>
      html`<li><p class="when">${one.date}${one.precision !== 'day' && html` <span class="precision">(${one.precision})</span>`}</p><p>${sentence(page, one.sentence, `Timeline, ${i + 1}`)}</p></li>`,
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

/** The notices. */
export const notices = (page: Page, view: View): Markup =>
  html`<ul class="notices">${view.notices.map(
    one =>
      html`<li class="${one.severity}"><strong>${one.severity}</strong> <span class="code">${one.code}</span>: ${one.message}${one.at.length > 0 && html` <span class="at">(${runs(page, one.at, 'Notices')})</span>`}</li>`,
  )}</ul>`
