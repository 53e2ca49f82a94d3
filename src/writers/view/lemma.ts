import type { Reading, Span } from '../../model/index.ts'
import type { VariantView } from './apparatus.ts'
import { coverage, type Held } from './held.ts'
import { flat } from './names.ts'
import { curled, nested } from './typography.ts'

/** A piece of the lemma; a variant place has a number and a weight. */
export interface LemmaPiece {
  readonly text: string
  readonly variant: number | null
  readonly weight: Reading['kind']
}

/** How the words are printed: between marks, with marks of their own, or in indirect speech. */
export type LemmaStyle = 'quoted' | 'mixed' | 'indirect'

/** Whether all, some or none of a witness stands between quotation marks. */
export function styleOf(held: Held): LemmaStyle {
  const { quoted, own } = coverage(held)
  if (quoted === 0) return 'indirect'
  return own === 0 ? 'quoted' : 'mixed'
}

const PLAIN: Omit<LemmaPiece, 'text'> = { variant: null, weight: 'agreed' }

/** The words of the best witness, nothing put in, cut at the places of its apparatus. A cue inside is an ellipsis outside the marks. */
export function lemmaOf(held: Held, places: readonly VariantView[]): LemmaPiece[] {
  const style = styleOf(held)
  const look = style === 'quoted' ? nested : curled
  const pieces = held.spans.flatMap((span, i): LemmaPiece[] => [
    ...(i > 0 ? [{ ...PLAIN, text: style === 'quoted' ? '” … “' : ' … ' }] : []),
    ...piecesOf(held, style === 'quoted' ? unmarked(held.text, span) : span, places).map(piece => ({
      ...piece,
      text: look(piece.text.replace(/\s+/gu, ' ')),
    })),
  ])
  return withoutComma(pieces)
}

/** A piece of a quotation without the marks around it. */
function unmarked(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /[\s"“«„]/u.test(text[start] as string)) start++
  while (end > start && /[\s"”»]/u.test(text[end - 1] as string)) end--
  if (/^['‘]/u.test(text.slice(start, end)) && /['’]$/u.test(text.slice(start, end)) && end - start > 1)
    return { start: start + 1, end: end - 1 }
  return { start, end }
}

function piecesOf({ text }: Held, span: Span, places: readonly VariantView[]): LemmaPiece[] {
  const pieces: LemmaPiece[] = []
  let at = span.start
  for (const { place, number, weight } of [...places].sort((a, b) => a.place.start - b.place.start)) {
    if (place.start < at || place.end > span.end || place.start > span.end) continue
    if (place.start > at) pieces.push({ ...PLAIN, text: text.slice(at, place.start) })
    pieces.push({ text: text.slice(place.start, place.end), variant: number, weight })
    at = place.end
  }
  if (at < span.end) pieces.push({ ...PLAIN, text: text.slice(at, span.end) })
  return pieces
}

/** A comma before the closing mark belongs to the sentence around the quotation. */
function withoutComma(pieces: readonly LemmaPiece[]): LemmaPiece[] {
  const last = pieces.at(-1)
  if (!last || last.variant !== null) return [...pieces]
  return [
    ...pieces.slice(0, -1),
    { ...last, text: last.text.replace(/[,\s]+$/u, '').replace(/,(?=”$)/u, '') },
  ]
}

/** The lemma on one line, with its marks. */
export function lemmaText(pieces: readonly LemmaPiece[], style: LemmaStyle): string {
  const text = flat(pieces.map(piece => piece.text).join(''))
  return style === 'quoted' ? `“${text}”` : text
}
