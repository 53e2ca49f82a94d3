import type { StemmaBranch } from '../view/branches.ts'
import type { View } from '../view/view.ts'
import { type LineBlock, type Run, said } from './block.ts'
import { clean } from './clean.ts'
import { outlineOf } from './outline.ts'

/** The account as Markdown (CommonMark with GitHub's tables). */
export function writeMarkdown(view: View): string {
  const out: string[] = []
  let before: LineBlock | null = null
  for (const block of outlineOf(view)) {
    if (before && !(before.kind === 'item' && block.kind === 'item')) out.push('')
    out.push(...linesOf(block))
    before = block
  }
  return `${out.join('\n')}\n`
}

/** A text in which nothing is markup, on one line. */
const escapeMarkdown = (text: string): string =>
  clean(text)
    .replace(/[\\`*_[\]|~$]/gu, '\\$&')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')

/** Escapes what would begin a heading, a list or a rule at the start of a line. */
const atLineStart = (line: string): string =>
  line.replace(/^(\s*)([#+=-])/u, '$1\\$2').replace(/^(\s*\d{1,9})([.)])/u, '$1\\$2')

function linesOf(block: LineBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${inline(block.runs)}`]
    case 'paragraph':
      return [atLineStart(inline(block.runs))]
    case 'quotation':
      return [`> ${atLineStart(inline(block.runs))}`]
    case 'item':
      return [itemLine(block)]
    case 'columns':
      return columnLines(block)
    case 'table':
      return tableLines(
        block.head.map(escapeMarkdown),
        block.rows.map(row => row.map(inline)),
      )
    case 'tree':
      return block.branches.flatMap(branch => treeLines(branch, 0))
  }
}

/** Numbered items keep their number; the sign of a variant place is part of its text. */
function itemLine({ marker, runs, depth }: Extract<LineBlock, { kind: 'item' }>): string {
  const numbered = /^\d+\.$/u.test(marker)
  const sign = numbered || marker === '-' ? '' : `${escapeMarkdown(marker)} `
  return `${'   '.repeat(depth)}${numbered ? marker : '-'} ${sign}${sign ? inline(runs) : atLineStart(inline(runs))}`
}

function columnLines({ titles, cells }: Extract<LineBlock, { kind: 'columns' }>): string[] {
  const height = Math.max(0, ...cells.map(side => side.length))
  const rows = Array.from({ length: height }, (_, i) => cells.map(side => inline(side[i] ?? [])))
  return tableLines(titles.map(escapeMarkdown), rows)
}

const tableLines = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${head.join(' | ')} |`,
  `|${' --- |'.repeat(head.length)}`,
  ...rows.map(row => `| ${row.join(' | ')} |`),
]

const treeLines = ({ label, children }: StemmaBranch, depth: number): string[] => [
  `${'  '.repeat(depth)}- ${atLineStart(escapeMarkdown(label))}`,
  ...children.flatMap(child => treeLines(child, depth + 1)),
]

const inline = (runs: readonly Run[]): string => runs.map(marked).join('')

function marked(run: Run): string {
  const text = escapeMarkdown(said(run))
  if (run.kind === 'siglum') return `**${text}**`
  if (run.kind === 'witness')
    return `**${escapeMarkdown(run.cite.siglum)}** ${escapeMarkdown(run.cite.outlet)}`.trimEnd()
  if (run.kind === 'editorial') return emphasised(text, '*')
  if (run.kind !== 'styled' || run.style === 'faint') return text
  return emphasised(text, '**')
}

/** Emphasis inside the white space: Markdown knows none that begins or ends with a space. */
const emphasised = (text: string, mark: string): string =>
  text.trim() === '' ? text : text.replace(/^(\s*)(.*?)(\s*)$/su, `$1${mark}$2${mark}$3`)
