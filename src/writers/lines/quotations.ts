import type { VariantView } from '../view/apparatus.ts'
import { type Inline, joined, listed, plain } from '../view/inline.ts'
import { type QuotationView, sharedQuotations } from '../view/quotations.ts'
import type { View } from '../view/view.ts'
import { counted, GRAVITY, WEIGHT } from '../view/words.ts'
import { heading, item, type LineBlock, paragraph, type Run, styled, term } from './block.ts'

/** What was said: first what several outlets have, with the apparatus; then what one outlet has, a line each. */
export function quotations({ said }: View): LineBlock[] {
  const places = sharedQuotations(said).flatMap(one => one.apparatus)
  const used = GRAVITY.filter(kind => places.some(place => place.weight === kind))
  const key = used.map(kind => `${WEIGHT[kind].sign} ${WEIGHT[kind].label}`).join('   ')
  const { shared, single, short } = said
  return [
    ...(used.length > 0 ? [paragraph(styled('faint', `Variants inside quotation marks: ${key}`))] : []),
    ...shared.flatMap(({ speaker, items }) => [heading(3, plain(speaker)), ...items.flatMap(quotation)]),
    ...(single.length > 0 ? [heading(3, plain('Other quotations'))] : []),
    ...single.flatMap(({ speaker, items }) =>
      items.map(({ words, cites }) => term(0, speaker, plain(`${words} `), ...listed(cites, 'siglum'))),
    ),
    ...(short > 0
      ? [paragraph(styled('faint', `Not listed: ${counted(short, 'quotation')} of a few words.`))]
      : []),
  ]
}

function quotation(one: QuotationView): LineBlock[] {
  const spelling = one.apparatus.filter(place => place.weight === 'accidental')
  return [
    { kind: 'quotation', runs: [styled('faint', `${one.number}. `), ...lemma(one)] },
    ...one.apparatus.filter(place => place.weight !== 'accidental').map(variant),
    ...(spelling.length > 0 ? [spelt(spelling)] : []),
    ...one.chains.map(chain => item(0, '-', ...chain)),
    term(0, 'Rests on', ...one.origins),
    ...one.quoting.map(({ cite, words }) =>
      term(0, 'In quotation marks', plain(`${words} `), { kind: 'siglum', cite }),
    ),
    ...cuts(one),
    ...ownWords(one),
  ]
}

/** The words of the best witness; a caret where others have words and it has none. */
function lemma({ lemma: pieces, style, best }: QuotationView): Run[] {
  const runs = pieces.map(({ text, variant: number, weight }): Run => {
    if (number === null) return plain(text)
    const shown = (text === '' ? '‸' : text) + superscript(number)
    return weight === 'substantive' ? styled('lemma', shown) : plain(shown)
  })
  const [open, close] = style === 'quoted' ? ['“', '”'] : ['', '']
  return [
    plain(open),
    ...runs,
    plain(close),
    ...(best ? [plain(' '), { kind: 'siglum' as const, cite: best }] : []),
    ...(style === 'indirect' ? [styled('faint', ' in indirect speech')] : []),
  ]
}

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const superscript = (number: number): string =>
  [...String(number)].map(digit => DIGITS[Number(digit)]).join('')

/** A variant place in the manner of a critical apparatus: "◆ 1 international] A B; global] C". */
const variant = (place: VariantView): LineBlock =>
  item(0, `${WEIGHT[place.weight].sign} ${place.number}`, ...readings(place))

/** Places of spelling and pointing, in one line. */
const spelt = (places: readonly VariantView[]): LineBlock =>
  item(
    0,
    WEIGHT.accidental.sign,
    styled('faint', 'spelling and pointing: '),
    ...places.flatMap((place, i): Run[] => [
      plain(`${i === 0 ? '' : ' · '}${place.number} `),
      ...readings(place),
    ]),
  )

function readings({ readings: list, weight }: VariantView): Run[] {
  return list.flatMap(({ text, cites }, i): Run[] => [
    ...(i === 0 ? [] : [plain('; ')]),
    text === ''
      ? styled('faint', i === 0 ? 'nothing' : 'left out')
      : weight === 'substantive' && i > 0
        ? styled('strong', text)
        : plain(text),
    plain(i === 0 ? ']' : ''),
    ...cites.flatMap((cite): Run[] => [plain(' '), { kind: 'siglum', cite }]),
  ])
}

function cuts({ cuts: list }: QuotationView): LineBlock[] {
  if (list.length === 0) return []
  const told = list.map(({ label, cites }): Inline[] => [plain(`${label} in `), ...listed(cites, 'siglum')])
  return [term(0, 'Cut', ...joined(told, '; '))]
}

function ownWords({ partly, paraphrased }: QuotationView): LineBlock[] {
  const told = [
    { cites: partly, how: 'partly in' },
    { cites: paraphrased, how: 'wholly in' },
  ].flatMap(({ cites, how }): Inline[][] =>
    cites.length === 0
      ? []
      : [[...listed(cites, 'siglum'), plain(`: ${how} ${cites.length > 1 ? 'their' : 'its'} own words`)]],
  )
  return told.length === 0 ? [] : [item(0, '-', ...joined(told, '; '))]
}
