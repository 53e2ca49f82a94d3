import { Parser } from 'htmlparser2'
import { LIMITS } from '../limits.ts'

/** One item of a feed as it is written; `source` null where it is longer than an item may be. */
export interface Piece {
  /** Position in the feed, from 1. */
  readonly number: number
  readonly source: string | null
}

/** An XML document that is not read; the message is a sentence without its subject ("declares entities; …"). */
export class XmlTrouble extends Error {}

/** What stands before the first item of a feed: title, address and language; a longer one is a bomb. */
const LONGEST_HEAD = 65_536
const ITEM = /^(?:[\w-]+:)?(?:item|entry)$/i
/** An item stands in the root or in its channel. */
const DEEPEST_ITEM = 3

/**
 * Cuts a feed into its items as it comes, so that of a feed of any length one item is held. Builds no tree and resolves no
 * entity. Throws an XmlTrouble where the document has entities of its own, or is nested too deep.
 */
export class FeedCutter {
  /** Where the document ends inside an item: the number of that item, else null. */
  cutOff: number | null = null
  readonly #parser: Parser
  #text = ''
  /** Offset of `#text` in the document. */
  #base = 0
  #open: string[] = []
  #start = -1
  #depth = 0
  #count = 0
  #envelope: { readonly head: string; readonly tail: string } | null = null
  #rootStart = -1
  #pieces: Piece[] = []
  #ending = false

  constructor() {
    this.#parser = new Parser(
      {
        onopentag: name => this.#opened(name),
        onclosetag: (name, implied) => this.#closed(name, implied),
        onprocessinginstruction: (name, data) => refuseEntities(name, data),
      },
      { xmlMode: true, decodeEntities: false },
    )
  }

  /** What stands around the items: the document up to the first one, and the ends of what is open there. */
  get envelope(): { readonly head: string; readonly tail: string } | null {
    return this.#envelope
  }

  /** The items that some more text ends. */
  write(text: string): Piece[] {
    this.#text += text
    this.#parser.write(text)
    return this.#taken()
  }

  /** The items that the end of the document ends. */
  end(): Piece[] {
    this.#ending = true
    this.#parser.end()
    if (this.#envelope === null) this.#envelope = this.#around(this.#text.length + this.#base)
    return this.#taken()
  }

  #taken(): Piece[] {
    const pieces = this.#pieces
    this.#pieces = []
    const kept =
      this.#start >= 0 ? this.#start : this.#envelope === null ? Math.max(this.#rootStart, 0) : null
    this.#forget(kept ?? this.#parser.endIndex + 1)
    if (this.#envelope === null && this.#text.length > LONGEST_HEAD) throw longHead()
    // Of an item that is too long nothing is kept but that it was there.
    if (this.#start >= 0 && this.#text.length > LIMITS.feedItem) this.#forget(this.#base + this.#text.length)
    return pieces
  }

  /** Drops the text before an offset of the document. */
  #forget(offset: number): void {
    const drop = Math.min(Math.max(offset - this.#base, 0), this.#text.length)
    this.#text = this.#text.slice(drop)
    this.#base += drop
  }

  #opened(name: string): void {
    if (++this.#depth > LIMITS.xmlDepth)
      throw new XmlTrouble(`nests more than ${LIMITS.xmlDepth} elements; give a feed, or the pages it lists`)
    const { endIndex } = this.#parser
    // Behind an instruction ("<?xml …?><rss>") the parser counts its last character to the tag.
    const startIndex = this.#base + this.#text.indexOf('<', this.#parser.startIndex - this.#base)
    if (this.#rootStart < 0) this.#rootStart = startIndex
    if (this.#start < 0 && this.#depth > 1 && this.#depth <= DEEPEST_ITEM && ITEM.test(name)) {
      this.#envelope ??= this.#around(startIndex)
      this.#start = startIndex
      this.#open.length = this.#depth
    }
    if (this.#start < 0) this.#open[this.#depth - 1] = this.#slice(startIndex, endIndex + 1)
  }

  #closed(name: string, implied: boolean): void {
    const atItem = this.#start >= 0 && this.#depth === this.#open.length && ITEM.test(name)
    if (atItem) {
      const number = ++this.#count
      const { startIndex, endIndex } = this.#parser
      if (implied && this.#ending) this.cutOff = number
      else if (implied) this.#pieces.push({ number, source: this.#whole(startIndex, `</${name}>`) })
      else this.#pieces.push({ number, source: this.#whole(endIndex + 1) })
      this.#start = -1
    }
    this.#depth--
  }

  #whole(end: number, close = ''): string | null {
    if (this.#start < this.#base || end - this.#start > LIMITS.feedItem) return null
    return this.#slice(this.#start, end) + close
  }

  #slice(start: number, end: number): string {
    return this.#text.slice(start - this.#base, end - this.#base)
  }

  #around(offset: number): { head: string; tail: string } {
    const open = this.#open.slice(0, Math.max(this.#depth - 1, 0))
    const ends = open.map(tag => `</${/^<([^\s/>]+)/.exec(tag)?.[1] ?? ''}>`)
    const start = Math.max(this.#rootStart, 0)
    if (offset - start > LONGEST_HEAD) throw longHead()
    return { head: this.#slice(start, offset), tail: ends.toReversed().join('') }
  }
}

const longHead = (): XmlTrouble =>
  new XmlTrouble(`has more than ${LONGEST_HEAD >> 10} kB before its first item; give a feed`)

/** Refuses a declaration of entities; a document type without any ("<!DOCTYPE rss PUBLIC …>") is harmless. */
export function refuseEntities(name: string, data: string): void {
  if (!name.startsWith('!')) return
  if (/^!entity/i.test(name) || (/^!doctype/i.test(name) && /[[\]]|<!/.test(data)))
    throw new XmlTrouble('declares entities of its own, which can be a bomb; give a feed without a DOCTYPE')
}
