import type { AgeWords } from '../ages.ts'

/** How English writes the age of somebody beside a name. */
export const AGES: AgeWords = {
  behind:
    /^(?:,\s|\s\()(?:(?:now |aged? |who (?:is|was|has just turned|turned) |an? (?:(?!mother|father|mom|mum|dad|parent|grand)[\p{Ll}-]+ ){1,3}(?:of|aged) )?)(\d{1,3})(?=[,.;)](?!\d)|$| (?:and|who|from|of)\b)/u,
  formerly: /\bthen[- ]+$/i,
  attributive: /^\d+[-\s]year-old$/,
  office: /^(?:[ ,]+(?!of\b|for\b|to\b|and\b|by\b|with\b|from\b)\p{Ll}[\p{L}-]*){0,3} $/u,
  unnamed: /^(?:The (\d{1,3})[-‑]year[-‑]old\b|The \p{L}[\p{L}-]*, (\d{1,3}),)(?: (\p{Ll}+))?/u,
  resident:
    /^(?:-based)? (?:resident|native|man|woman|boy|girl|teen|teenager|youth|male|female|citizen|national|student|worker|officer|player|fan)\b/,
}
