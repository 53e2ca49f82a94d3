import { styleText } from 'node:util'
import type { StemmaBranch } from '../view/branches.ts'
import type { View } from '../view/view.ts'
import { type LineBlock, type Run, said } from './block.ts'
import { clean } from './clean.ts'
import { outlineOf } from './outline.ts'
import { columnsOf, type Styled, wrap } from './wrap.ts'

const DEFAULT_WIDTH = 80
const WIDEST = 100
const NARROWEST = 30
/** Below this many columns a side, the sides of a disagreement stand under one another. */
const SIDE = 34

type Look = (text: string) => string
type LookName = 'plain' | 'heading' | 'strong' | 'faint' | 'alert' | 'lemma' | 'siglum' | 'editorial'

interface Screen {
  readonly width: number
  readonly looks: Readonly<Record<LookName, Look>>
}

const PLAIN: Look = text => text

const ansi =
  (...formats: Parameters<typeof styleText>[0] extends infer F ? F[] : never): Look =>
  text =>
    styleText(formats.flat() as Parameters<typeof styleText>[0], text, { validateStream: false })

const COLOURED: Screen['looks'] = {
  plain: PLAIN,
  heading: ansi('bold', 'cyan'),
  strong: ansi('bold'),
  faint: ansi('dim'),
  alert: ansi('bold', 'red'),
  lemma: ansi('bold', 'underline'),
  siglum: ansi('bold', 'yellow'),
  editorial: ansi('italic'),
}

const COLOURLESS: Screen['looks'] = {
  plain: PLAIN,
  heading: PLAIN,
  strong: PLAIN,
  faint: PLAIN,
  alert: PLAIN,
  lemma: PLAIN,
  siglum: PLAIN,
  editorial: PLAIN,
}

/** The account for a terminal or a text file. */
export function writeText(
  view: View,
  options: { readonly color?: boolean; readonly width?: number },
): string {
  const asked = Math.floor(options.width ?? DEFAULT_WIDTH) || DEFAULT_WIDTH
  const screen: Screen = {
    width: Math.min(WIDEST, Math.max(NARROWEST, asked)),
    looks: options.color ? COLOURED : COLOURLESS,
  }
  const lines: string[] = []
  let before: LineBlock | null = null
  for (const block of outlineOf(view)) {
    if (before && needsGap(before, block)) lines.push('')
    lines.push(...linesOf(screen, block))
    before = block
  }
  return `${lines.join('\n')}\n`
}

/** Items of one list stand close; numbered ones and everything else are set apart by an empty line. */
function needsGap(before: LineBlock, block: LineBlock): boolean {
  if (before.kind === 'heading') return before.level === 1
  if (before.kind !== 'item' || block.kind !== 'item') return true
  return isNumber(block.marker) || (isVariant(before.marker) && !isVariant(block.marker))
}

/** A variant place is marked by its sign and number. */
const isVariant = (marker: string): boolean => /^[^-\d]/u.test(marker)

function linesOf(screen: Screen, block: LineBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return headingLines(screen, block)
    case 'paragraph':
      return wrap(looked(screen, block.runs), screen.width)
    case 'quotation':
      return indented(screen, looked(screen, block.runs), '  │ ', '  │ ')
    case 'item':
      return itemLines(screen, block)
    case 'columns':
      return columnLines(screen, block)
    case 'table':
      return tableLines(screen, block)
    case 'tree':
      return block.branches.flatMap(branch => treeLines(screen, branch, '', ''))
  }
}

function headingLines(screen: Screen, { level, runs }: Extract<LineBlock, { kind: 'heading' }>): string[] {
  const { heading, strong } = screen.looks
  const text = clean(runs.map(said).join(''))
  if (level === 3) return wrap([{ text, look: strong }], screen.width)
  const lines = wrap([{ text: level === 1 ? text : text.toUpperCase(), look: heading }], screen.width)
  return [...lines, heading((level === 1 ? '═' : '─').repeat(screen.width))]
}

function itemLines(screen: Screen, { marker, runs, depth }: Extract<LineBlock, { kind: 'item' }>): string[] {
  const indent = '   '.repeat(depth)
  const shown = marker === '-' ? '•' : marker
  const head = `${indent}${shown.padEnd(isNumber(marker) ? 3 : 1)} `
  return indented(screen, looked(screen, runs), head, ' '.repeat(columnsOf(head)))
}

const isNumber = (marker: string): boolean => /^\d/u.test(marker)

function indented(screen: Screen, runs: readonly Styled[], first: string, rest: string): string[] {
  const room = screen.width - columnsOf(rest)
  return wrap(runs, room).map((line, i) => `${i === 0 ? first : rest}${line}`)
}

/** The sides of a disagreement: beside one another where there is room. */
function columnLines(screen: Screen, { titles, cells }: Extract<LineBlock, { kind: 'columns' }>): string[] {
  const gap = ' │ '
  const width = Math.floor((screen.width - gap.length * (titles.length - 1)) / Math.max(1, titles.length))
  const beside = width >= SIDE
  const sides = titles.map((title, i) => {
    const room = beside ? width : screen.width - 4
    const head = wrap([{ text: clean(title), look: screen.looks.strong }], room)
    const body = (cells[i] ?? []).flatMap(cell => wrap(looked(screen, cell), room))
    return [...head, '─'.repeat(beside ? width : 8), ...body]
  })
  if (!beside) return sides.flatMap((side, i) => [...(i === 0 ? [] : ['']), ...side.map(line => `  ${line}`)])
  const height = Math.max(0, ...sides.map(side => side.length))
  return Array.from({ length: height }, (_, row) => {
    const line = sides.map(side => padded(side[row] ?? '', width)).join(gap)
    return line.trimEnd()
  })
}

/** A line filled up with spaces; escape sequences take no columns. */
const padded = (line: string, width: number): string =>
  line + ' '.repeat(Math.max(0, width - columnsOf(clean(line))))

/** A table as one short list a row: a terminal has no room for nine columns. */
function tableLines(screen: Screen, { head, rows }: Extract<LineBlock, { kind: 'table' }>): string[] {
  const longest = Math.max(...head.slice(2).map(title => title.length)) + 2
  const beside = screen.width >= longest + SIDE
  return rows.flatMap((row, i) => {
    const [siglum = [], outlet = [], ...rest] = row
    const title: Styled[] = [...looked(screen, siglum), { text: ' ', look: PLAIN }, ...looked(screen, outlet)]
    const cells = rest.flatMap((cell, j) => {
      if (cell.length === 0) return []
      const name = head[j + 2] ?? ''
      const label = screen.looks.faint(beside ? name.padEnd(longest) : name)
      if (beside) return indented(screen, looked(screen, cell), `  ${label}`, ' '.repeat(longest + 2))
      return [`  ${label}`, ...indented(screen, looked(screen, cell), '    ', '    ')]
    })
    return [...(i === 0 ? [] : ['']), ...wrap(title, screen.width), ...cells]
  })
}

/** A branch of the stemma; what is too deep for the screen is not drawn in any further. */
function treeLines(screen: Screen, branch: StemmaBranch, first: string, rest: string): string[] {
  const isDeep = columnsOf(rest) + 3 > screen.width / 2
  const own = indented(screen, [{ text: clean(branch.label), look: PLAIN }], first, rest)
  return [
    ...own,
    ...branch.children.flatMap((child, i) => {
      const last = i === branch.children.length - 1
      return isDeep
        ? treeLines(screen, child, first, rest)
        : treeLines(screen, child, `${rest}${last ? '└─ ' : '├─ '}`, `${rest}${last ? '   ' : '│  '}`)
    }),
  ]
}

/** Runs as clean text with their looks. */
function looked({ looks }: Screen, runs: readonly Run[]): Styled[] {
  return runs.flatMap((run): Styled[] => {
    if (run.kind === 'witness')
      return [
        { text: clean(run.cite.siglum), look: looks.siglum },
        { text: run.cite.outlet === '' ? '' : ` ${clean(run.cite.outlet)}`, look: looks.plain },
      ]
    return [{ text: clean(said(run)), look: looks[lookOf(run)] }]
  })
}

function lookOf(run: Run): LookName {
  if (run.kind === 'styled') return run.style
  if (run.kind === 'siglum' || run.kind === 'editorial') return run.kind
  return 'plain'
}
