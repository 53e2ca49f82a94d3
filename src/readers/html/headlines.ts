import type { Headline } from '../../model/index.ts'
import { collapse, elementsIn, isInside, lineOf } from './dom.ts'
import type { DomDocument, DomElement, DomNode } from './dom.ts'
import type { PageFacts } from './metadata.ts'

/** Longest heading that is a headline. */
const LONGEST = 500
const ARTICLE = /^(?:article|main)$/
/** Share of words in common above which a heading is the title of the page in another form. */
const ALIKE = 0.6
/** Share from which a lower heading is the title of the page; the entries of a list share words with it. */
const SAME = 0.8
/** Up to this share it speaks of something else: "Article", the name of a section. */
const UNLIKE = 0.1
/** A headline of fewer letters may end another line by chance. */
const HEADLINE_LETTERS = 20

/**
 * The element that holds the headline: of the `<h1>` (and elements marked as headline) the one most like the title in
 * the metadata, else, where no `<h1>` is anything like it, a lower heading that is; a lone `<h1>` is taken unless it is the
 * outlet's name. The last step of the way to the page is worded for search engines and is no headline. Null where there is none.
 */
export function headlineElement(document: DomDocument, facts: PageFacts): DomElement | null {
  const all = elementsIn(document.documentElement)
  const marked = headingsIn(all, isMarked)
  const best = mostAlike(marked, facts)
  if (best !== null && best.score >= ALIKE) return best.element
  if (best === null || best.score <= UNLIKE) {
    const lower = mostAlike(
      headingsIn(all, element => /^h[23]$/.test(element.localName)),
      facts,
    )
    if (lower !== null && lower.score >= SAME) return lower.element
  }
  const named = marked.filter(element => element.localName === 'h1' && lineOf(element) !== facts.outlet)
  return named.find(element => isInside(element, ARTICLE)) ?? named[0] ?? null
}

/** Headings looked at. */
const MOST_HEADINGS = 200

const isMarked = (element: DomElement): boolean =>
  element.localName === 'h1' ||
  element.getAttribute('itemprop') === 'headline' ||
  (element.localName === 'h2' && isInside(element, /^article$/))

function headingsIn(all: readonly DomElement[], wanted: (element: DomElement) => boolean): DomElement[] {
  const headings = all.filter(wanted).slice(0, MOST_HEADINGS)
  return headings.filter(element => {
    const line = lineOf(element)
    return line !== '' && line.length <= LONGEST && element.localName !== 'meta' && !isOnTheWay(element)
  })
}

/** Whether an element belongs to the way to the page: `<nav>`, `<ul class="breadcrumb">`; a longer element only has such a way in it. */
function isOnTheWay(element: DomElement): boolean {
  let up: DomElement | null = element
  for (let level = 0; up?.nodeType === 1 && level < WAY_LEVELS; level++, up = up.parentNode) {
    if (up.localName === 'nav') return true
    const named = /crumb/i.test((up.getAttribute('class') ?? '').slice(0, LONGEST))
    if (named && lineOf(up).length <= LONGEST) return true
  }
  return false
}

/** Elements around a heading that are looked at. */
const WAY_LEVELS = 6

function mostAlike(
  headings: readonly DomElement[],
  { title, stated }: PageFacts,
): { readonly element: DomElement; readonly score: number } | null {
  const scored = headings.map(element => {
    const line = lineOf(element)
    return { element, score: Math.max(likeness(line, title ?? ''), likeness(line, stated ?? '')) }
  })
  const [best] = scored.sort((a, b) => b.score - a.score)
  // Of two alike the one in the article is printed over it; the other leads there.
  const equals = scored.filter(one => one.score === best?.score)
  return equals.find(one => isInside(one.element, ARTICLE)) ?? best ?? null
}

function likeness(a: string, b: string): number {
  const words = (line: string): Set<string> => new Set(line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const [one, other] = [words(a), words(b)]
  const both = [...one].filter(word => other.has(word)).length
  return one.size + other.size === 0 ? 0 : (2 * both) / (one.size + other.size)
}

/** What a page prints as its headline. */
export interface PrintedHeadline {
  /** On one line. */
  readonly text: string
  /** What of it stands in elements of its own and ends with it: `<h1><b>On the river</b> Barges collide</h1>` has "Barges collide". */
  readonly tails: readonly string[]
}

/** The ends of a heading that begin with a new element. */
export function tailsOf(heading: DomElement | null): string[] {
  const texts: string[] = []
  if (heading !== null) gatherTexts(heading, texts)
  return texts.slice(1).map((_, at) => collapse(texts.slice(at + 1).join('')))
}

/** The texts of a node one by one; blank ones belong to the one before. */
function gatherTexts(node: DomNode, into: string[]): void {
  if (node.nodeType !== 3) {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) gatherTexts(child, into)
    return
  }
  const text = node.textContent ?? ''
  if (into.length > 0 && text.trim() === '') into[into.length - 1] += ' '
  else into.push(text)
}

/** Given, as printed, Open Graph and JSON-LD, in that order, each only where it says something else. */
export function headlinesOf(
  printed: PrintedHeadline | null,
  facts: Pick<PageFacts, 'title' | 'stated'>,
  given: string | undefined,
): Headline[] {
  const candidates: readonly (readonly [string | null | undefined, Headline['from']])[] = [
    [given, 'given'],
    [printed === null ? null : asTitled(printed, facts), 'h1'],
    [facts.title, 'og'],
    [facts.stated, 'og'],
  ]
  const headlines: Headline[] = []
  for (const [text, from] of candidates) {
    if (text && !headlines.some(headline => headline.text === text)) headlines.push({ text, from })
  }
  return headlines
}

/**
 * The printed headline with the kicker that the metadata give it. "On the river Barges collide in fog" runs two lines
 * together, and the metadata know where the headline begins, or which mark parts them ("On the river: Barges collide in
 * fog"). Over a heading "Barges collide in fog" stands a kicker, if both Open Graph and JSON-LD have it.
 */
function asTitled(printed: PrintedHeadline, { title, stated }: Pick<PageFacts, 'title' | 'stated'>): string {
  const { text, tails } = printed
  const titles = [title, stated].filter(one => one !== null)
  const tail = titles.find(one => one.length >= HEADLINE_LETTERS && one !== text && text.endsWith(one))
  if (tail !== undefined && (tails.includes(tail) || !titles.includes(text))) return tail
  if (title !== null && title === stated && title.endsWith(` ${text}`)) return title
  return titles.find(one => isParted(one, text) || isSpaced(one, text)) ?? text
}

/** Whether a title is a line that runs words together, with the spaces between them: "Collision:two barges sink" stands in two elements. */
const isSpaced = (title: string, line: string): boolean =>
  title.length > line.length && title.replace(/\s+/g, '') === line.replace(/\s+/g, '')

/** A mark between two parts of a title, with the spaces around it. */
const MARK = /\s*[:–—|/]\s+|\s+[-–—|/]\s*/gu

const unparted = (line: string): string => line.slice(0, LONGEST).replace(MARK, '').replace(/\s+/g, '')

/** Whether a title is a line but for the marks between its parts: "On the river: Barges collide", "On the river Barges collide". */
const isParted = (title: string, line: string): boolean => unparted(title) === unparted(line)
