import { chainLine } from '../view/chains.ts'
import type { LemmaPiece, QuotationView, VariantView } from '../view/quotations.ts'
import type { View } from '../view/view.ts'
import { GRAVITY, WEIGHT } from '../view/words.ts'
import { type Page, runs, sigla, siglum, witness, witnesses } from './runs.ts'
import { html, type Markup } from './template.ts'

/** What was said: every quotation once, with its apparatus. */
export function quotations(page: Page, view: View): Markup {
  const used = GRAVITY.filter(kind =>
    view.quotations.some(one => one.apparatus.some(place => place.weight === kind)),
  )
  const key = used.map(
    kind =>
      html`<span><span class="sign" aria-hidden="true">${WEIGHT[kind].sign}</span> ${WEIGHT[kind].label}</span> `,
  )
  return html`${used.length > 0 && html`<p class="key">Variants: ${key}</p>`}${view.quotations.map(one => quotation(page, one))}`
}

function quotation(page: Page, one: QuotationView): Markup {
  const place = `What was said, ${one.number}`
  return html`<article class="quotation" id="q${one.number}" aria-labelledby="qh${one.number}">
<h3 id="qh${one.number}"><span class="number">${one.number}</span> ${one.speaker}</h3>
<blockquote><p>“${one.lemma.map(piece => lemmaPiece(one.number, piece))}”${one.best && html` <span class="who">${siglum(page, one.best, place)}</span>`}</p></blockquote>
${one.apparatus.length > 0 && html`<ol class="apparatus" aria-label="Variants of quotation ${one.number}">${one.apparatus.map(at => variant(page, one.number, at))}</ol>`}
<dl class="facts">
${one.best && html`<div><dt>Best witness</dt><dd>${witness(page, one.best, place)}${one.because !== '' && html`: ${one.because}`}</dd></div>`}
<div><dt>Has it</dt><dd>${one.renderings.map(({ label, cites }) => html`<span class="chain">${label}: ${witnesses(page, cites, place)}</span>`)}</dd></div>
${one.cutFront.length > 0 && html`<div><dt>Cut at the front</dt><dd>${witnesses(page, one.cutFront, place)}</dd></div>`}
${one.cutEnd.length > 0 && html`<div><dt>Cut at the end</dt><dd>${witnesses(page, one.cutEnd, place)}</dd></div>`}
${one.paraphrases.length > 0 && html`<div><dt>Only paraphrased</dt><dd>${one.paraphrases.map(({ cite, runs: line }) => html`<span class="chain">${witness(page, cite, place)}: ${runs(page, line, place)}</span>`)}</dd></div>`}
<div><dt>Came through</dt><dd>${one.chains.map(chain => html`<span class="chain">${runs(page, chainLine(chain), place)}</span>`)}</dd></div>
<div class="rests"><dt>Rests on</dt><dd>${runs(page, one.origins, place)}</dd></div>
</dl>
</article>`
}

function lemmaPiece(quotation: number, { text, variant, weight, altered }: LemmaPiece): Markup {
  if (variant === null) return html`${text}`
  const id = `q${quotation}v${variant}`
  const words = text === '' ? html`<span class="caret" title="others have words here">‸</span>` : text
  return html`<span class="variant ${weight}${altered && ' altered'}">${words}<sup><a href="#${id}" aria-label="variant ${variant}">${variant}</a></sup></span>`
}

function variant(page: Page, quotation: number, { number, weight, altered, readings }: VariantView): Markup {
  const place = `What was said, ${quotation}, variant ${number}`
  const { label, sign } = WEIGHT[weight]
  const told = readings.map(({ text, cites }, i) => {
    const words =
      text === '' ? html`<i class="omitted">omitted</i>` : html`<span class="reading">${text}</span>`
    return html`${i > 0 && html`<span class="next">; </span>`}${words}<span class="bracket">]</span> ${sigla(page, cites, place)}`
  })
  return html`<li id="q${quotation}v${number}" class="${weight}${altered && ' altered'}"><span class="sign" aria-hidden="true">${sign}</span> <b class="place">${number}</b> ${told} <span class="weight">${altered ? 'inside quotation marks' : label}</span></li>`
}
