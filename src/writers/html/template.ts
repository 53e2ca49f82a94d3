const MARKUP: unique symbol = Symbol('markup')

/** Markup that is safe to print. Nothing that was parsed from JSON can be one: its key is a symbol. */
export interface Markup {
  readonly [MARKUP]: string
}

type Hole = Markup | string | number | null | undefined | false | readonly Hole[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * A text in which nothing is markup. Control characters and those that override the direction of writing are shown as
 * a replacement character, one for one: they could make words appear in an order that they do not have.
 */
const escaped = (text: string): string =>
  text
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu, char =>
      /[\t\n\r]/.test(char) ? char : '\ufffd',
    )
    .replace(/[&<>"']/g, char => ENTITIES[char] as string)

/** Fills a template; every value but markup is escaped. Attribute values must stand in double quotes. */
export function html(strings: TemplateStringsArray, ...holes: readonly Hole[]): Markup {
  return trusted(strings.map((piece, i) => piece + (i < holes.length ? print(holes[i]) : '')).join(''))
}

/** Markup out of a string that the writer itself made. */
export const trusted = (markup: string): Markup => ({ [MARKUP]: markup })

/** The markup as a string. */
export const printed = (markup: Markup): string => markup[MARKUP]

function print(hole: Hole): string {
  if (hole === null || hole === undefined || hole === false) return ''
  if (typeof hole === 'string') return escaped(hole)
  if (typeof hole === 'number') return String(hole)
  return isMarkup(hole) ? hole[MARKUP] : hole.map(print).join('')
}

const isMarkup = (hole: Markup | readonly Hole[]): hole is Markup => MARKUP in hole

/** An address that may be linked: http and https only; null for any other. */
export function safeUrl(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
}
