import { NOTICE_TABLES } from './cards.ts'
import type { NoticeRow } from './cards.ts'
import type { CardScore, LearnedLayer } from './learned-layer.ts'

/** A layer with its weights and what they score. */
export interface Described {
  readonly layer: LearnedLayer
  readonly bytes: number
  readonly scores: readonly CardScore[]
}

const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')

/** MODEL.md: each layer of the weights, how it is made and what it scores. */
export const modelCard = (layers: readonly Described[]): string =>
  `${layers.map(sectionOf).join('\n')}
## Made by
\`variorum train CORPORA\` (the same corpora give the same bytes). The settings were chosen on the development halves, so
the scores lean a little to the good side; no sentence of a development or test half was learned from. Names and
attributions are scored together with the rules: \`variorum eval\` has their scores with the rules as they are now.
`

function sectionOf({ layer, bytes, scores }: Described): string {
  const rows = scores.map(
    ({ name, value, count }) => `| ${name} | ${(100 * value).toFixed(2)} | ${grouped(count)} |`,
  )
  return `# ${layer.title}

${layer.card.replaceAll('{bytes}', grouped(bytes))}

## Scores of the ${layer.layer} (%)
| | score | of |
| --- | --- | --- |
${rows.join('\n')}
`
}

/** NOTICE.md: every corpus that the weights were learned from, and its terms; corpora that were left out are not named. */
export function noticeOf(layers: readonly LearnedLayer[], without: ReadonlySet<string>): string {
  const sources = layers.flatMap(layer => layer.learnsFrom)
  const isUsed = (use: string, { corpus }: NoticeRow): boolean =>
    corpus === '' || (!without.has(corpus) && sources.some(one => one.use === use && one.corpus === corpus))
  const tables = Object.entries(NOTICE_TABLES)
    .filter(([use]) => use === 'list' || sources.some(one => one.use === use))
    .map(([use, { title, rows }]) => {
      const lines = rows
        .filter(row => isUsed(use, row))
        .map(row => `| ${row.title} |${row.part === '' ? '' : ` ${row.part}`} | ${row.terms} |`)
      return `## ${title}\n| corpus | part | licence |\n| --- | --- | --- |\n${lines.join('\n')}\n`
    })
  return `# What the weights were learned from

The weights hold numbers under hashes of words and features; no text. Learned from:

${tables.join('\n')}`
}
