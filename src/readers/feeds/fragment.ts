import { Parser } from 'htmlparser2'
import type { MarkupHint } from '../../model/index.ts'
import { LIMITS } from '../limits.ts'

/** One paragraph of an HTML fragment, and what the markup says about it. */
export interface FragmentBlock extends Omit<MarkupHint, 'start' | 'end'> {
  readonly text: string
}

const BLOCK = new Set(
  `address article aside blockquote body caption center dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6
  header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
)
/** A fragment is nested too deep; the message is a sentence without its subject. */
export class FragmentTrouble extends Error {}

/** Elements that hold no prose. */
const SILENT = new Set(
  `script style noscript template title head svg math canvas iframe object embed audio video map button select textarea
  datalist form dialog`.split(/\s+/),
)
const INSIDE: Readonly<Record<string, MarkupHint['inside'][number]>> = {
  figure: 'figure',
  figcaption: 'figcaption',
  aside: 'aside',
  blockquote: 'blockquote',
  ul: 'list',
  ol: 'list',
  dl: 'list',
  table: 'table',
  nav: 'nav',
  footer: 'footer',
}
/** Caps on names, against fragments that carry megabytes in an attribute. */
const LONGEST_NAME = 60
const MOST_NAMES = 16

interface Open {
  readonly tag: string
  readonly isBlock: boolean
  readonly isSilent: boolean
  readonly hints: readonly string[]
}

/**
 * The paragraphs of an HTML fragment: the content of a feed's item, which is the article already, or a rendered Markdown
 * text. One pass in time proportional to its length, without a tree and without running or fetching anything. Throws a
 * FragmentTrouble where it nests deeper than a page may.
 */
export function fragmentBlocks(html: string): FragmentBlock[] {
  const walker = new FragmentWalker()
  const parser: Parser = new Parser({
    onopentag: (name, attributes) => walker.open(name, attributes),
    ontext: text => walker.text(text),
    onclosetag: () => walker.close(),
  })
  parser.end(html.toWellFormed().replaceAll('\u0000', '\uFFFD'))
  walker.flush()
  return walker.blocks
}

/** The paragraphs of a text without markup, parted by blank lines. */
export const textBlocks = (text: string): FragmentBlock[] =>
  text
    .toWellFormed()
    .split(/(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/)
    .map(collapse)
    .filter(paragraph => paragraph !== '')
    .map(paragraph => ({ text: paragraph, tag: 'p', hints: [], linkDensity: 0, inside: [] }))

/** White space collapsed as a browser shows it; no-break spaces are kept inside. */
export const collapse = (text: string): string => text.replace(/[\t\n\f\r ]+/g, ' ').trim()

class FragmentWalker {
  readonly blocks: FragmentBlock[] = []
  readonly #open: Open[] = []
  #parts: string[] = []
  #letters = 0
  #linked = 0
  #links = 0
  #silent = 0
  #broken = false
  #wrapped: readonly string[] = []

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#open.length >= LIMITS.htmlDepth)
      throw new FragmentTrouble(`nests more than ${LIMITS.htmlDepth} elements; save it as text`)
    const isBlock = BLOCK.has(tag)
    if (isBlock) this.flush()
    const isSilent = SILENT.has(tag) || isHidden(attributes)
    const hints = namesOf(attributes)
    this.#open.push({ tag, isBlock, isSilent, hints })
    if (isSilent) this.#silent++
    if (tag === 'a') this.#links++
    if (tag === 'q') this.#parts.push('“')
    if (tag === 'br') this.#lineBreak()
    if (!isBlock && this.#letters === 0 && this.#wrapped.length === 0) this.#wrapped = hints
  }

  close(): void {
    const closed = this.#open.at(-1)
    if (closed === undefined) return
    if (closed.isBlock) this.flush()
    if (closed.isSilent) this.#silent--
    if (closed.tag === 'a') this.#links--
    if (closed.tag === 'q') this.#parts.push('”')
    this.#open.pop()
  }

  text(text: string): void {
    if (this.#silent > 0) return
    const letters = text.replace(/[^\p{L}\p{N}]+/gu, '').length
    if (text.trim() !== '') this.#broken = false
    this.#letters += letters
    if (this.#links > 0) this.#linked += letters
    this.#parts.push(text)
  }

  /** Ends the paragraph that is being gathered. */
  flush(): void {
    const text = collapse(this.#parts.join(''))
    if (text !== '' && this.#silent === 0) {
      const around = this.#open.filter(element => element.isBlock)
      this.blocks.push({
        text,
        tag: around.at(-1)?.tag ?? 'p',
        hints: [...new Set([...this.#wrapped, ...around.toReversed().flatMap(element => element.hints)])],
        linkDensity: this.#letters === 0 ? 0 : Math.round((this.#linked / this.#letters) * 100) / 100,
        inside: [
          ...new Set(around.map(element => INSIDE[element.tag]).filter(inside => inside !== undefined)),
        ],
      })
    }
    this.#parts = []
    this.#letters = 0
    this.#linked = 0
    this.#broken = false
    this.#wrapped = []
  }

  /** Two line breaks in a row part paragraphs. */
  #lineBreak(): void {
    if (this.#broken) {
      this.flush()
      return
    }
    this.#broken = true
    this.#parts.push(' ')
  }
}

function namesOf(attributes: Readonly<Record<string, string>>): string[] {
  const written = ['class', 'id', 'role'].map(name => (attributes[name] ?? '').slice(0, 1000)).join(' ')
  const names = written.toLowerCase().split(/\s+/)
  return names.filter(name => name !== '' && name.length <= LONGEST_NAME).slice(0, MOST_NAMES)
}

const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  /display:\s*none|visibility:\s*hidden/i.test((attributes['style'] ?? '').slice(0, 1000))
