/** Irregular forms and words that only look inflected: every form before the last word of an entry maps to the last. */
const IRREGULAR = `
was were been being is are am 's 're be|had has having have|did done does doing do|said says say|told tell|went gone goes go
made make|took taken take|gave given give|came come|saw seen see|knew known know|thought think|got gotten get|found find
left leave|felt feel|kept keep|held hold|brought bring|began begun begin|wrote written write|stood stand|met meet|led lead
paid pay|spoke spoken speak|spent spend|won win|lost lose|sent send|built build|fell fallen fall|grew grown grow|rose risen rise
bought buy|sold sell|sought seek|taught teach|fought fight|caught catch|drew drawn draw|drove driven drive|broke broken break
chose chosen choose|rode ridden ride|shot shoot|struck stricken strike|swore sworn swear|threw thrown throw|understood understand
wore worn wear|withdrew withdrawn withdraw|flew flown fly|forgot forgotten forget|heard hear|hid hidden hide|laid lay|meant mean
ran run|sang sung sing|sank sunk sink|sat sit|shook shaken shake|showed shown show|slept sleep|stole stolen steal|became become
ate eaten eat|dealt deal|fled flee|froze frozen freeze|hung hang|lent lend|lit light|overcame overcome|overthrew overthrown overthrow
undertook undertaken undertake|underwent undergone undergo|upheld uphold|woke woken wake|died dying dies die|lied lying lie
wounded wounding wound|found finding finds find|drowned drown|arose arisen arise|bore borne bear|bled bleed|forced force
people people|men man|women woman|children child|lives life|wives wife|countries country|crises crisis|bodies body|dead dead
media media|news news|series series|police police|troops troop|leaders leader|parties party|talks talk
better good|best good|worse bad|worst bad|fewer few|elder old
cut cut|cuts cut|put put|puts put|set set|sets set|hit hit|hits hit|let let|lets let|shut shut|cost cost|costs cost|hurt hurt|hurts hurt
quit quit|spread spread|split split|burst burst|bet bet|cast cast|read read
planes plane|plane plane|cares care|care care|caring care|stars star|star star|fires fire|fire fire|fired fire|firing fire|cars car
buses bus|gases gas|talking talk|talked talk|during during|nothing nothing|something something|anything anything|morning morning
agreed agreeing agree|disagreed disagreeing disagree|evening evening|wedding wedding|king king|spring spring|string string|building building|hundred hundred
`

const FORMS = new Map<string, string>()
for (const entry of IRREGULAR.split(/[|\n]/)) {
  const forms = entry.trim().split(/\s+/)
  const base = forms.at(-1) as string
  for (const form of forms) if (form) FORMS.set(form, base)
}

/** Endings that look like a plural and are not. */
const WHOLE = /(?:ss|us|is|ous|ews)$/

/**
 * The stem under which the forms of a lower-case English word are compared: "negotiates", "negotiated" and "negotiating"
 * are "negotiat". Irregular forms come from a list, the others from spelling. A stem need not be a word.
 */
export function stem(word: string): string {
  const known = STEMS.get(word)
  if (known !== undefined) return known
  if (STEMS.size >= MOST_STEMS) STEMS.clear()
  const found = cut(word)
  STEMS.set(word, found)
  return found
}

/** So many stems are remembered at most. */
const MOST_STEMS = 16_384
const STEMS = new Map<string, string>()

function cut(word: string): string {
  const base = FORMS.get(word) ?? (word.endsWith('ing') ? whole(bare(word)) : bare(word))
  if (base.length < 4 || FORMS.get(base) === base) return base
  return (FORMS.get(base) ?? base)
    .replace(/e$/, '')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/y$/, 'i')
}

/** "Leav", of "leaving", is "leave", whose other forms are irregular. */
const whole = (base: string): string => FORMS.get(`${base}e`) ?? base

/** A regular form without its ending. */
function bare(word: string): string {
  if (word.length < 4) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:sh|ch|x|z|ss)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('s') && !WHOLE.test(word)) return word.slice(0, -1)
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
  const cut = /(?:ed|ing)$/.exec(word)?.[0].length ?? 0
  return cut > 0 && /[aeiouy]/.test(word.slice(0, -cut)) && word.length - cut > 1 ? word.slice(0, -cut) : word
}
