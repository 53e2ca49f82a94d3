import type { VariantView } from '../view/apparatus.ts'
import type { LemmaPiece } from '../view/lemma.ts'
import {
  type QuotationView,
  sharedQuotations,
  type SingleView,
  type SpeakerView,
} from '../view/quotations.ts'
import type { View } from '../view/view.ts'
import { counted, GRAVITY, WEIGHT } from '../view/words.ts'
import { listedSigla, type Page, runs, sigla, siglum } from './runs.ts'
import { html, type Markup } from './template.ts'

/** What was said: what several outlets have with its apparatus, then what one has, a line each. */
export function quotations(page: Page, { said }: View): Markup {
  const places = sharedQuotations(said).flatMap(one => one.apparatus)
  const used = GRAVITY.filter(kind => places.some(place => place.weight === kind))
  const key = used.map(
    kind =>
      html`<span><span class="sign" aria-hidden="true">${WEIGHT[kind].sign}</span> ${WEIGHT[kind].label}</span> `,
  )
  const { shared, single, short } = said
  return html`${used.length > 0 && html`<p class="key">Variants inside quotation marks: ${key}</p>`}
${shared.map(one => speaker(page, one))}
${single.length > 0 && html`<h3>Other quotations</h3><dl class="singles">${single.map(one => singles(page, one))}</dl>`}
${short > 0 && html`<p class="key">Not listed: ${counted(short, 'quotation')} of a few words.</p>`}`
}

const speaker = (page: Page, { speaker: name, items }: SpeakerView<QuotationView>): Markup =>
  html`<section class="speaker"><h3>${name}</h3>${items.map(one => quotation(page, one))}</section>`

function singles(page: Page, { speaker: name, items }: SpeakerView<SingleView>): Markup {
  const from = 'What was said'
  return html`<div><dt>${name}</dt>${items.map(
    ({ words, cites: [first, ...others] }) =>
      html`<dd>${first?.locus ? runs(page, [{ kind: 'words', text: words, locus: first.locus }], from) : words} ${first && listedSigla(page, [first, ...others], from)}</dd>`,
  )}</div>`
}

function quotation(page: Page, one: QuotationView): Markup {
  const place = `What was said, ${one.number}`
  const spelling = one.apparatus.filter(({ weight }) => weight === 'accidental')
  const graver = one.apparatus.filter(({ weight }) => weight !== 'accidental')
  return html`<article class="quotation" id="q${one.number}" aria-label="Quotation ${one.number}">
<blockquote class="${one.style}"><p><span class="number" aria-hidden="true">${one.number}</span> ${one.style === 'quoted' && '“'}${one.lemma.map(piece => lemmaPiece(one.number, piece))}${one.style === 'quoted' && '”'}${one.best && html` <span class="who">${siglum(page, one.best, place)}${one.style === 'indirect' && html` <span class="small">in indirect speech</span>`}</span>`}</p></blockquote>
${one.apparatus.length > 0 && html`<ul class="apparatus" aria-label="Variants of quotation ${one.number}">${graver.map(at => variant(page, one.number, at))}${spelling.length > 0 && spelt(page, one.number, spelling)}</ul>`}
<dl class="facts">
<div><dt>Came through</dt><dd>${one.chains.map(chain => html`<span class="chain">${runs(page, chain, place)}</span>`)}</dd></div>
<div class="rests"><dt>Rests on</dt><dd>${runs(page, one.origins, place)}</dd></div>
${one.quoting.length > 0 && html`<div><dt>In quotation marks</dt><dd>${one.quoting.map(({ cite, words }) => html`<span class="chain">${words} ${siglum(page, cite, place)}</span>`)}</dd></div>`}
${one.cuts.length > 0 && html`<div><dt>Cut</dt><dd>${one.cuts.map(({ label, cites }, i) => html`${i > 0 && '; '}${label} in ${listedSigla(page, cites, place)}`)}</dd></div>`}
${ownWords(page, one, place)}
${one.best && one.because !== '' && html`<div><dt>Best witness</dt><dd>${siglum(page, one.best, place)}: ${one.because}</dd></div>`}
</dl>
</article>`
}

function ownWords(page: Page, { partly, paraphrased }: QuotationView, place: string): Markup | null {
  const told = [
    { cites: partly, how: 'partly' },
    { cites: paraphrased, how: 'wholly' },
  ].filter(({ cites }) => cites.length > 0)
  if (told.length === 0) return null
  return html`<div><dt>In own words</dt><dd>${told.map(({ cites, how }, i) => html`${i > 0 && '; '}${how} ${listedSigla(page, cites, place)}`)}</dd></div>`
}

function lemmaPiece(quotation: number, { text, variant, weight }: LemmaPiece): Markup {
  if (variant === null) return html`${text}`
  const id = `q${quotation}v${variant}`
  const words = text === '' ? html`<span class="caret" title="others have words here">‸</span>` : text
  return html`<span class="variant ${weight}"><span class="word">${words}</span><sup><a href="#${id}" aria-label="variant ${variant}">${variant}</a></sup></span>`
}

function variant(page: Page, quotation: number, place: VariantView): Markup {
  const { label, sign } = WEIGHT[place.weight]
  return html`<li id="q${quotation}v${place.number}" class="${place.weight}"><span class="sign" aria-hidden="true">${sign}</span> <b class="place">${place.number}</b> ${readings(page, quotation, place)} <span class="visually-hidden">${label}</span></li>`
}

/** Places of spelling and pointing, in one line. */
function spelt(page: Page, quotation: number, places: readonly VariantView[]): Markup {
  const each = places.map(
    place =>
      html`<span class="spelt" id="q${quotation}v${place.number}"><b class="place">${place.number}</b> ${readings(page, quotation, place)}</span> `,
  )
  return html`<li class="accidental"><span class="sign" aria-hidden="true">${WEIGHT.accidental.sign}</span> <span class="weight">spelling and pointing:</span> ${each}</li>`
}

function readings(page: Page, quotation: number, { number, readings: list }: VariantView): Markup[] {
  const place = `What was said, ${quotation}, variant ${number}`
  return list.map(({ text, cites }, i) => {
    const words =
      text === ''
        ? html`<i class="omitted">${i === 0 ? 'nothing' : 'left out'}</i>`
        : html`<span class="reading">${text}</span>`
    return html`${i > 0 && html`<span class="next">; </span>`}${words}${i === 0 && html`<span class="bracket">]</span>`} ${sigla(page, cites, place)}`
  })
}
