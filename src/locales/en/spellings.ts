import type { SenseWords } from '../senses.ts'

/** British and other spellings, the American first as the common form. */
const SPELLING = `
center centre|color colour|labor labour|favor favour|honor honour|neighbor neighbour|harbor harbour|behavior behaviour
defense defence|offense offence|license licence|program programme|gray grey|theater theatre|meter metre|liter litre
organize organise|realize realise|recognize recognise|emphasize emphasise|criticize criticise|apologize apologise
modernize modernise|authorize authorise|denuclearize denuclearise|denuclearization denuclearisation|traveled travelled
organization organisation|realizing realising|realized realised|criticized criticised|traveling travelling
canceled cancelled|fulfill fulfil|skillful skilful|aging ageing|check cheque|tire tyre|jail gaol|judgment judgement
toward towards|among amongst|while whilst|afterward afterwards|ok okay|adviser advisor|percent per-cent|email e-mail
specializing specialising|specialize specialise|maneuver manoeuvre|pretense pretence|tons tonnes|ton tonne
not n't|and &|are 're|have 've|will 'll|am 'm|would 'd
2 two|3 three|4 four|5 five|6 six|7 seven|8 eight|9 nine|10 ten|11 eleven|12 twelve
`

/** Every other spelling with the common form. */
export const SPELLINGS: SenseWords['spelling'] = new Map(
  SPELLING.trim()
    .split(/[|\n]/)
    .map(pair => pair.trim().split(/\s+/).reverse() as [string, string]),
)

/** "legalise", "paralyse", "labour", "litre", "catalogue", "travelled", "defence", "anaesthetic". */
export const RESPELT: SenseWords['respelt'] = [
  [/is(?=(?:e|ed|er|ers|es|ing|ation|ations)$)/, 'iz'],
  [/ys(?=(?:e|ed|er|ers|es|ing)$)/, 'yz'],
  [/our(?=(?:s|ed|ing|ite|ites|able|ably|er|ers|ful|less|hood|hoods|ly)?$)/, 'or'],
  [/(?<=[tbv])re(?=s?$)/, 'er'],
  [/ogue(?=s?$)/, 'og'],
  [/ll(?=(?:ed|er|ers|ing)$)/, 'l'],
  [/ence(?=s?$)/, 'ense'],
  [/ae|oe/, 'e'],
]

/** "can't", "won't", "shan't". */
export const CLIPS: SenseWords['clips'] = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
])

/** What English words lean on: "I'm", "don't", "Vale's". */
export const CLITICS: SenseWords['clitics'] = {
  any: /^(?:s|m|re|ll|ve|d|t)$/i,
  owner: 's',
  owned: "'s",
  not: 't',
  negation: "n't",
  negated: /^n['’]t$/i,
}
