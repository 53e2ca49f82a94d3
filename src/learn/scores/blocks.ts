import { ROLES } from '../../model/index.ts'
import type { Block } from '../../model/index.ts'
import { rates } from './count.ts'
import type { Counts, Measure } from './count.ts'

/** A line of a page, labelled by hand. */
export interface LabelledLine {
  readonly page: string
  readonly line: number
  readonly text: string
  readonly label: string
  readonly sub?: string
  /** Another label that could be defended. */
  readonly doubt?: string
}

/** Labels of the corpus that are called otherwise here; null counts for nothing. */
const CALLED: Readonly<Record<string, string | null>> = {
  deck: 'standfirst',
  kicker: 'crosshead',
  ad: 'promo',
  copyright: 'notice',
  error: 'notice',
  other: null,
}
const COUNTED = [...ROLES, 'none']
/** Roles with fewer lines say too little to be averaged. */
const LEAST_LINES = 20

/** The measures of {@link countBlocks}. */
export const BLOCK_MEASURES: readonly Measure[] = [
  { name: 'roles of 20 lines or more, macro F1', of: macro },
  {
    name: 'body lines kept',
    of: sum => 1 - (sum[COUNTED.length * 3] ?? 0) / (sum[COUNTED.length * 3 + 1] ?? 1),
  },
  {
    name: 'other lines left out of the body',
    of: sum => 1 - (sum[COUNTED.length * 3 + 2] ?? 0) / (sum[COUNTED.length * 3 + 3] ?? 1),
  },
]

function macro(sum: Counts): number {
  const each = COUNTED.map((_, i) => [sum[i * 3] ?? 0, sum[i * 3 + 1] ?? 0, sum[i * 3 + 2] ?? 0] as const)
  const large = each.filter(([right, , missed]) => right + missed >= LEAST_LINES)
  return large.reduce((all, counts) => all + rates(...counts).f, 0) / large.length
}

/** The lines of each page, in their order. */
export function pagesOf(lines: readonly LabelledLine[]): [string, LabelledLine[]][] {
  const pages = Map.groupBy(lines, line => line.page)
  return [...pages].map(([page, own]) => [page, own.sort((a, b) => a.line - b.line)])
}

/** The text of a page: its lines, joined by blank lines. */
export const textOfPage = (lines: readonly LabelledLine[]): string =>
  lines.map(line => line.text).join('\n\n')

const isBody = (role: string): boolean => role === 'body' || role === 'crosshead'

function roleOf({ label, sub = '' }: LabelledLine): string | null {
  if (label !== 'section-nav') return label in CALLED ? (CALLED[label] as string | null) : label
  if (/tags|widget-heading/.test(sub)) return 'related'
  return /comments/.test(sub) ? 'comments' : 'notice'
}

/** Compares the role of each line of a page with its label: right, wrong and missed of each role; body lines lost and all; others left in the body and all. */
export function countBlocks(lines: readonly LabelledLine[], blocks: readonly Block[]): Counts {
  const counts = new Array<number>(COUNTED.length * 3 + 4).fill(0)
  const add = (at: number): void => {
    counts[at] = (counts[at] ?? 0) + 1
  }
  const rest = COUNTED.length * 3
  let start = 0
  for (const line of lines) {
    const span = { start, end: start + line.text.length }
    start = span.end + 2
    const gold = roleOf(line)
    if (gold === null) continue
    const found = roleAt(blocks, span)
    const defended = line.doubt !== undefined && found === roleOf({ ...line, label: line.doubt })
    if (found === gold || defended) add(COUNTED.indexOf(gold) * 3)
    else {
      add(COUNTED.indexOf(gold) * 3 + 2)
      add(COUNTED.indexOf(found) * 3 + 1)
    }
    if (isBody(gold) && line.label !== 'kicker') {
      add(rest + 1)
      if (!isBody(found)) add(rest)
    } else if (!isBody(gold)) {
      add(rest + 3)
      if (isBody(found)) add(rest + 2)
    }
  }
  return counts
}

/** The role of the block that has most of a span. */
function roleAt(blocks: readonly Block[], span: { readonly start: number; readonly end: number }): string {
  const shared = (block: Block): number => Math.min(block.end, span.end) - Math.max(block.start, span.start)
  const [most] = blocks.filter(block => shared(block) > 0).sort((a, b) => shared(b) - shared(a))
  return most?.role ?? 'none'
}
