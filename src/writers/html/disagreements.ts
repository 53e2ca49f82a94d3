import type { DisagreementView, SideView } from '../view/disagreements.ts'
import type { View } from '../view/view.ts'
import type { Change, WordingView } from '../view/wordings.ts'
import { counted, GRADES, signOf } from '../view/words.ts'
import { listedSigla, type Page, runs, siglum } from './runs.ts'
import { html, type Markup } from './template.ts'

/** Where they disagree: the sides of each disagreement beside one another; other words inside quotation marks last. */
export function disagreements(page: Page, { disagreements: { listed, wordings } }: View): Markup {
  const used = GRADES.filter(
    ({ grade }) => listed.some(one => one.grade === grade) || (grade === 'variance' && wordings.length > 0),
  )
  return html`<p class="key">${used.map(({ grade, sign, meaning }) => html`<span><span class="sign" aria-hidden="true">${sign}</span> ${grade}: ${meaning}.</span> `)}</p>
${listed.map(one => disagreement(page, one))}
${wordings.length > 0 && html`<h3>Other words inside quotation marks</h3>${wordings.map(one => wording(page, one))}`}`
}

function disagreement(page: Page, one: DisagreementView): Markup {
  const place = `Where they disagree, ${one.number}`
  return html`<article class="disagreement ${one.grade}" id="d${one.number}" aria-labelledby="dh${one.number}">
<h3 id="dh${one.number}"><span class="number">${one.number}</span> ${one.about}</h3>
<p class="verdict"><span class="grade"><span aria-hidden="true">${signOf(one.grade)}</span>${one.grade}</span> <span class="of-kind">of ${one.kind}:</span> ${one.reason}</p>
<div class="sides">${one.sides.map(side => sideOf(page, side, place))}</div>
${one.silent.length > 0 && html`<p class="silent">Silent: ${listedSigla(page, one.silent, place)}</p>`}
</article>`
}

const sideOf = (page: Page, { value, when, evidence }: SideView, place: string): Markup =>
  html`<section class="side"><h4>${value}${when !== null && html` <span class="small">${when}</span>`}</h4>
<ul>${evidence.map(({ cites, runs: line }) => html`<li>${listedSigla(page, cites, place)}<p class="context">${runs(page, line, place)}</p></li>`)}</ul></section>`

/** Who has other words in which utterances, a line an utterance. */
function wording(page: Page, one: WordingView): Markup {
  const place = `Where they disagree, ${one.number}`
  const verb = one.who.length > 1 ? 'have' : 'has'
  const rewords =
    one.rewords.length > 0 &&
    html`, which rewords ${one.rewords.map((cite, i) => html`${i > 0 && ' and '}${siglum(page, cite, place)}`)},`
  return html`<article class="disagreement variance" id="d${one.number}" aria-label="Disagreement ${one.number}">
<p><span class="number">${one.number}</span> ${listedSigla(page, one.who, place)}${rewords} ${verb} other words in ${counted(one.utterances.length, 'utterance')}:</p>
<ul class="changes">${one.utterances.map(
    ({ speaker, changes, cite, quotation }) =>
      html`<li>${speaker}: ${changes.map((change, i) => html`${i > 0 && ', '}${changed(change)}`)} ${siglum(page, cite, place)}${quotation !== null && html` <a class="small" href="#q${quotation}">quotation ${quotation}</a>`}</li>`,
  )}</ul>
</article>`
}

const changed = ({ from, to }: Change): Markup =>
  html`<b>“${to}”</b> ${from === '' ? 'added' : html`for “${from}”`}`
