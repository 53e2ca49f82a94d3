/** Where an event of the parser stands in the source, both ends inclusive. */
export interface Place {
  readonly startIndex: number
  readonly endIndex: number
}

/** Attributes that are read somewhere; a tree of all others would be a third larger, and slower by as much. */
const READ = new Set(
  `class id itemprop role rel href lang xml:lang dir hidden content datetime name property itemscope summary datatable
  rowspan colspan pubdate http-equiv aria-hidden aria-modal data-testid data-component style`.split(/\s+/),
)
/** Elements all of whose attributes are read: pictures and what is embedded are told by addresses in any of them. */
const WHOLE = new Set(
  'img picture source figure iframe embed object video audio meta link script base'.split(' '),
)
/** What stands in a head; the first other element begins the body. */
const IN_HEAD = new Set('html head title meta link base script style noscript template'.split(' '))
/** Of links only those matter that lead nowhere else: the others all count alike. */
const NOWHERE = /^\s*(?:#|javascript:)/i

function isRead(name: string, value: string): boolean {
  if (name === 'href') return NOWHERE.test(value)
  return READ.has(name) && (name !== 'style' || HIDING.test(value))
}

/** A name that every parser takes for one. */
const PLAIN_NAME = /^[a-z@:_][\w:.@-]*$/i
const HIDING = /display|visibility/i
const LINKED_DATA = /^\s*application\/ld\+json/i
const WANTED_LINK = /canonical|author|publisher|headline|date/i

/**
 * Gathers, event by event, what of a page's source no tree is needed for: scripts but JSON-LD, style sheets,
 * drawings without words, links of the head to other files, attributes that nobody asks for.
 */
export class Pruner {
  readonly #html: string
  /** First and last of each cut, by turns, in the order of the page; the last is not part of it. */
  readonly #cuts: number[] = []
  #tag = ''
  #inHead = true
  /** The link or the script that is open must stay. */
  #wanted = false
  /** Where the script or style sheet begins that is open, and how many cuts were made before. */
  #raw = { start: -1, cuts: 0 }
  /** The outermost drawing that is open: how many are inside one another, where its inside begins (-1: not yet), cuts before that. */
  #drawing = { depth: 0, start: -1, cuts: 0, words: false }

  constructor(html: string) {
    this.#html = html
  }

  open(name: string, { startIndex }: Place): void {
    this.#enterDrawing(startIndex)
    this.#tag = name
    this.#wanted = false
    if (!IN_HEAD.has(name)) this.#inHead = false
    if (name === 'script' || name === 'style') this.#raw = { start: startIndex, cuts: this.#cuts.length }
    else if (name === 'svg' && this.#drawing.depth++ === 0)
      this.#drawing = { depth: 1, start: -1, cuts: 0, words: false }
  }

  attribute(name: string, value: string, { startIndex, endIndex }: Place): void {
    if (this.#tag === 'script' && name === 'type') this.#wanted = LINKED_DATA.test(value)
    else if (this.#tag === 'link' && (name === 'itemprop' || name === 'rel'))
      this.#wanted ||= WANTED_LINK.test(value)
    if (WHOLE.has(this.#tag) || isRead(name, value) || !PLAIN_NAME.test(name)) return
    this.#cuts.push(startIndex, endIndex)
  }

  text(written: string, { startIndex }: Place): void {
    this.#enterDrawing(startIndex)
    if (this.#drawing.depth > 0 && this.#raw.start < 0 && written.trim() !== '') this.#drawing.words = true
  }

  close(name: string, implied: boolean, { startIndex, endIndex }: Place): void {
    if (name === 'link' && this.#inHead && !this.#wanted) this.#cut(startIndex, endIndex + 1)
    else if (name === 'script' || name === 'style') {
      const { start, cuts } = this.#raw
      this.#raw = { start: -1, cuts: 0 }
      if (start >= 0 && !implied && !(name === 'script' && this.#wanted)) this.#cut(start, endIndex + 1, cuts)
    } else if (name === 'svg' && --this.#drawing.depth === 0) {
      const { start, cuts, words } = this.#drawing
      if (start >= 0 && !implied && !words) this.#cut(start, startIndex, cuts)
    }
  }

  /** The source without what was gathered. */
  rest(): string {
    const pieces: string[] = []
    let at = 0
    for (let i = 0; i < this.#cuts.length; i += 2) {
      pieces.push(this.#html.slice(at, this.#cuts[i]))
      at = this.#cuts[i + 1] ?? at
    }
    return pieces.join('') + this.#html.slice(at)
  }

  #enterDrawing(start: number): void {
    if (this.#drawing.depth > 0 && this.#drawing.start < 0)
      this.#drawing = { ...this.#drawing, start, cuts: this.#cuts.length }
  }

  /** Cuts a stretch, and forgets the cuts inside of it. What follows a lone "<" stays, for that would become a tag with what comes behind. */
  #cut(start: number, end: number, cuts = this.#cuts.length): void {
    if (this.#html[start - 1] === '<' || end <= start) return
    this.#cuts.length = cuts
    this.#cuts.push(start, end)
  }
}
