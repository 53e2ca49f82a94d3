import type { Anchor } from './anchors.ts'
import { html, type Markup, trusted } from './template.ts'

/** What has been printed of the marks so far. */
export interface Marking {
  /** Ids that already stand on the page. */
  readonly begun: Set<string>
  /** Ids of which more than one fragment is printed: these need a rule to light up whole. */
  readonly broken: Set<string>
}

interface Piece {
  readonly anchor: Anchor
  readonly start: number
  readonly end: number
}

/** The pieces of anchors that fall into a stretch of a text or of the headline with that index. */
function piecesIn(anchors: readonly Anchor[], headline: number | null, start: number, end: number): Piece[] {
  return anchors
    .flatMap(anchor =>
      anchor.places
        .filter(place => place.headline === headline)
        .map(place => ({ anchor, start: Math.max(start, place.start), end: Math.min(end, place.end) })),
    )
    .filter(piece => piece.start < piece.end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/**
 * A stretch of a text with its cited words marked. Marks that overlap are nested where one holds the other, and else
 * split at the boundary; the first fragment of each carries its id.
 */
export function markedText(
  text: string,
  stretch: { readonly start: number; readonly end: number; readonly headline: number | null },
  anchors: readonly Anchor[],
  marking: Marking,
): Markup {
  const pieces = piecesIn(anchors, stretch.headline, stretch.start, stretch.end)
  const cuts = [
    ...new Set([stretch.start, stretch.end, ...pieces.flatMap(one => [one.start, one.end])]),
  ].sort((a, b) => a - b)
  const out: Markup[] = []
  let open: Piece[] = []
  let next = 0
  for (const [i, cut] of cuts.entries()) {
    const ended = open.findIndex(piece => piece.end <= cut)
    const reopen = ended < 0 ? [] : open.slice(ended).filter(piece => piece.end > cut)
    if (ended >= 0) {
      out.push(trusted('</mark>'.repeat(open.length - ended)))
      open = open.slice(0, ended)
    }
    const begin: Piece[] = []
    while (next < pieces.length && pieces[next]?.start === cut) begin.push(pieces[next++] as Piece)
    const opening = [...reopen, ...begin].sort((a, b) => b.end - a.end)
    out.push(...opening.map(piece => openMark(piece.anchor, marking)))
    open.push(...opening)
    out.push(prose(text.slice(cut, cuts[i + 1] ?? cut)))
  }
  return html`${out}`
}

function openMark({ id, citedBy }: Anchor, marking: Marking): Markup {
  const title = `Cited in: ${citedBy.join('; ')}`
  if (marking.begun.has(id)) {
    marking.broken.add(id)
    return html`<mark class="${id}" title="${title}">`
  }
  marking.begun.add(id)
  return html`<mark id="${id}" title="${title}">`
}

/** Text in which an empty line is kept as a gap; other line breaks are white space. */
function prose(text: string): Markup {
  return html`${text.split(/\n[\t\r ]*\n/u).map((part, i) => (i === 0 ? part : html`<span class="gap"></span>${part}`))}`
}
