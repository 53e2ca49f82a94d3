import { Graph, layout } from '@dagrejs/dagre'
import type { StemmaBranch } from '../view/branches.ts'
import { nodeName, type StemmaEdge, type StemmaNode } from '../view/nodes.ts'
import type { StemmaView } from '../view/stemma.ts'
import { counted } from '../view/words.ts'
import { html, type Markup } from './template.ts'

/** Width of a character of the drawing's text, and height of a line, in pixels: an upper bound for common serifs. */
const CHARACTER = 7.2
const LINE = 18
/** Width of a character on a line of the stemma. */
const SMALL = 6.2
const MARGIN = 10
/** How far the drawing may shrink before its frame scrolls instead. */
const SMALLEST = 0.72
/** Longest line of a name in the drawing. */
const LONGEST = 20
const PADDING = 10
/** The last line of a source that no report holds. */
const NOT_HELD = 'not held'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Line {
  readonly points: readonly { readonly x: number; readonly y: number }[]
  readonly x?: number
  readonly y?: number
}

/** The stemma as a drawing, from the speakers at the left to the reports at the right. */
export function drawing(view: StemmaView): Markup {
  const { boxes, lines } = laidOut(view)
  const edges = view.edges.map((edge, i) => edgeOf(edge, view, lines[i] as Line))
  const nodes = view.nodes.map((node, i) => nodeOf(node, boxes[i] as Box))
  const { left, top, width, height } = frameOf(boxes, lines)
  return html`<svg role="img" aria-labelledby="stemma-title stemma-desc" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" style="min-width:${Math.round(width * SMALLEST)}px">
<title id="stemma-title">Stemma: from speakers through agencies to reports</title>
<desc id="stemma-desc">${view.edges.map(edge => edgeTitle(edge, view)).join('. ')}. The same is told as a list below.</desc>
<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 1 L7 4 L0 7 z"/></marker></defs>
${edges}${nodes}</svg>`
}

/** Lets the layout library place the nodes; lines run from the right side of a node to the left side of the next. */
function laidOut(view: StemmaView): { boxes: Box[]; lines: Line[] } {
  const graph = new Graph({ multigraph: false, compound: false })
  graph.setGraph({
    rankdir: 'LR',
    nodesep: 14,
    edgesep: 5,
    ranksep: Math.min(90, 36 + 2 * view.edges.length),
  })
  for (const node of view.nodes) graph.setNode(node.id, { ...sizeOf(node, view) })
  for (const edge of view.edges) {
    const label = edgeLabel(edge)
    const width = label === '' ? 0 : label.length * SMALL + 8
    graph.setEdge(edge.from, edge.to, { width, height: label === '' ? 0 : 14, labelpos: 'c' })
  }
  layout(graph)
  const boxOf = (id: string): Box => graph.node(id) as unknown as Box
  const lines = view.edges.map(({ from, to }) => {
    const { points, x, y } = graph.edge(from, to) as unknown as Partial<Line>
    const [start, end] = [boxOf(from), boxOf(to)]
    const backwards = end.x <= start.x
    const node = view.nodes.find(one => one.id === from)
    const own =
      node && isHeld(node) && !backwards
        ? start.width - textWidth(view.nodes) + textWidth([node])
        : start.width
    const first = backwards
      ? { x: start.x - start.width / 2, y: start.y }
      : { x: start.x - start.width / 2 + own, y: start.y }
    const last = { x: end.x - ((backwards ? -1 : 1) * end.width) / 2, y: end.y }
    return {
      points: [first, ...(points ?? []).slice(1, -1), last],
      ...(x === undefined || y === undefined ? {} : { x, y }),
    }
  })
  return { boxes: view.nodes.map(node => boxOf(node.id)), lines }
}

/** The smallest frame that holds everything drawn. */
function frameOf(
  boxes: readonly Box[],
  lines: readonly Line[],
): Record<'left' | 'top' | 'width' | 'height', number> {
  const points = lines.flatMap(line => line.points)
  const xs = [
    ...boxes.flatMap(box => [box.x - box.width / 2, box.x + box.width / 2]),
    ...points.map(point => point.x),
  ]
  const ys = [
    ...boxes.flatMap(box => [box.y - box.height / 2, box.y + box.height / 2]),
    ...points.map(point => point.y),
  ]
  const left = Math.floor(least(xs)) - MARGIN
  const top = Math.floor(least(ys)) - MARGIN
  return {
    left,
    top,
    width: Math.ceil(-least(xs.map(x => -x))) - left + MARGIN,
    height: Math.ceil(-least(ys.map(y => -y))) - top + MARGIN,
  }
}

const least = (values: readonly number[]): number =>
  values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)

/** A name cut into lines that fit a node. */
function linesOf(name: string): string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < LONGEST) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word.length > LONGEST ? `${word.slice(0, LONGEST - 1)}…` : word)
  }
  return lines.length <= 3 ? lines : [...lines.slice(0, 2), `${lines[2]} …`]
}

const isHeld = ({ kind }: StemmaNode): boolean => kind === 'report' || kind === 'document'

/** The lines of a node; an outlet that is not stated has none, a source that no report holds is labelled so. */
function namesIn(node: StemmaNode): string[] {
  if (isHeld(node)) return node.note === '' ? [] : linesOf(node.note)
  return node.kind === 'lost' ? [...linesOf(node.label), NOT_HELD] : linesOf(node.label)
}

/** Width of the widest name among the reports. */
const textWidth = (nodes: readonly StemmaNode[]): number =>
  nodes
    .filter(isHeld)
    .flatMap(namesIn)
    .reduce((most, line) => Math.max(most, line.length), 0) * CHARACTER

/** The size of a node: all reports are equally wide, and so are all sources, so that they stand in columns. */
function sizeOf(node: StemmaNode, view: StemmaView): { width: number; height: number } {
  const peers = view.nodes.filter(one => isHeld(one) === isHeld(node)).flatMap(namesIn)
  const widest = peers.reduce((most, line) => Math.max(most, line.length), 0)
  return {
    width: Math.round(widest * CHARACTER) + 2 * PADDING + (isHeld(node) ? 34 : 0),
    height: Math.max(namesIn(node).length * LINE + PADDING, isHeld(node) ? 34 : 0),
  }
}

function nodeOf(node: StemmaNode, { x, y, width, height }: Box): Markup {
  const left = x - width / 2
  const top = y - height / 2
  const isReport = isHeld(node)
  const lines = namesIn(node)
  const from = isReport ? left + 34 + PADDING / 2 : x
  const first = y - ((lines.length - 1) * LINE) / 2 + 5
  const text = lines.map(
    (line, i) =>
      html`<tspan${node.kind === 'lost' && i === lines.length - 1 && html` class="not-held"`} x="${round(from)}" y="${round(first + i * LINE)}">${line}</tspan>`,
  )
  const badge = html`<circle cx="${round(left + 17)}" cy="${round(y)}" r="14"/>${node.kind === 'document' && html`<circle cx="${round(left + 17)}" cy="${round(y)}" r="11"/>`}<text class="letter" x="${round(left + 17)}" y="${round(y + 5)}">${node.label}</text>`
  const box = html`<rect x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" rx="3"/>`
  return html`<g class="node ${node.kind}"><title>${nodeName(node)}</title>${isReport ? badge : box}<text class="${isReport ? 'outlet' : 'name'}">${text}</text></g>`
}

function edgeOf(edge: StemmaEdge, view: StemmaView, { points, x, y }: Line): Markup {
  const label = edgeLabel(edge)
  const width = label.length * SMALL + 6
  const dashed =
    view.nodes.some(node => node.id === edge.from && node.kind === 'lost') || edge.statements === 0
  const told =
    label !== '' && x !== undefined && y !== undefined
      ? html`<rect x="${round(x - width / 2)}" y="${round(y - 8)}" width="${round(width)}" height="16"/><text x="${round(x)}" y="${round(y + 4)}">${label}</text>`
      : null
  return html`<g class="edge${dashed && ' dashed'}"><title>${edgeTitle(edge, view)}</title><path d="${curve(points)}" marker-end="url(#arrow)"/>${told}</g>`
}

/** A smooth line through points that go from left to right. */
function curve(points: Line['points']): string {
  return points
    .map(({ x, y }, i) => {
      const before = points[i - 1]
      if (!before) return `M${round(x)} ${round(y)}`
      const middle = round((before.x + x) / 2)
      return `C${middle} ${round(before.y)} ${middle} ${round(y)} ${round(x)} ${round(y)}`
    })
    .join(' ')
}

const round = (value: number): number => Math.round(value * 10) / 10

/** What stands on a line: the number of statements where there are several, and how a report derives. */
function edgeLabel({ statements, derives }: StemmaEdge): string {
  const told = statements > 0 ? derives.filter(verb => verb !== 'relays') : derives
  return [...(statements > 1 ? [`×${statements}`] : []), ...told].join(', ')
}

function edgeTitle({ from, to, statements, derives }: StemmaEdge, view: StemmaView): string {
  const name = (id: string): string => {
    const node = view.nodes.find(one => one.id === id)
    return node ? nodeName(node) : id
  }
  const told = [
    ...(statements > 0 ? [counted(statements, 'statement')] : []),
    ...derives.map(verb => `the latter ${verb} the former`),
  ]
  return `${name(from)} to ${name(to)}: ${told.join(', ')}`
}

/** The stemma as a nested list. */
export const branchList = (branches: readonly StemmaBranch[]): Markup =>
  html`<ul>${branches.map(({ label, children }) => html`<li>${label}${children.length > 0 && branchList(children)}</li>`)}</ul>`
