import type { Attribution, Report, Span, Value } from '../../model/index.ts'
import { printable } from './terminal.ts'

/** Columns of the widest role and a gap. */
const ROLE_WIDTH = 12

/** A report's blocks with their roles, for a reader at a terminal. */
export function listBlocks(report: Report, width: number): string {
  const blocks = report.layers.blocks.map(block => {
    const text = wordsOf(report, block)
    return wrap(text, block.role.padEnd(ROLE_WIDTH), width)
  })
  return [...headOf(report), '', ...blocks, ''].join('\n')
}

/** What was found in a report, layer by layer, each finding with its offset: attributions as source | cue | content. */
export function listLayers(report: Report, width: number): string {
  const { attributions, mentions, values } = report.layers
  return [
    ...headOf(report),
    ...section(
      'attributions',
      attributions.map(attribution => attributionLine(report, attribution, width)),
    ),
    ...section('mentions', mentionLines(report, width)),
    ...section(
      'values',
      values.map(value => valueLine(report, value)),
    ),
    mentions.length + attributions.length + values.length === 0 ? '  nothing found' : '',
    '',
  ].join('\n')
}

function headOf(report: Report): string[] {
  const about = [
    report.outlet ?? 'outlet not stated',
    report.published ?? 'date not stated',
    report.byline ?? report.authors.join(', '),
    report.credits.length > 0 ? `credits ${report.credits.join(', ')}` : '',
    report.language,
    report.kind === 'document' ? 'held document' : '',
    report.extent === 'excerpt' ? 'excerpt' : '',
  ]
  const headline = report.headlines[0]?.text ?? 'no headline'
  return [
    printable(`${report.id}  ${headline}`, true),
    printable(
      `  ${about.filter(part => part !== '').join(' · ')}${report.path === undefined ? '' : ` · ${report.path}`}`,
      true,
    ),
    // Of an input that holds many, its path does not say which.
    ...(report.url === undefined || report.url === report.path ? [] : [printable(`  ${report.url}`, true)]),
  ]
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `  ${title}`, ...lines]

function attributionLine(report: Report, attribution: Attribution, width: number): string {
  const words = (spans: readonly Span[]): string =>
    spans.map(span => wordsOf(report, span)).join(' … ') || '–'
  const at = Math.min(
    ...[...attribution.source, ...attribution.cue, ...attribution.content].map(span => span.start),
  )
  const speaker = report.layers.entities.find(entity => entity.id === attribution.speaker)
  const within = attribution.within === null ? '' : `, within ${attribution.within}`
  const about = `(${attribution.kind}${within}${speaker === undefined ? '' : `, ${speaker.name}`})`
  const line = `${words(attribution.source)} | ${words(attribution.cue)} | ${words(attribution.content)} ${about}`
  return wrap(line, `    ${String(at).padStart(6)}  `, width)
}

function mentionLines(report: Report, width: number): string[] {
  return report.layers.entities.map(entity => {
    const own = report.layers.mentions.filter(mention => mention.entity === entity.id)
    const forms = [...new Set(own.map(mention => wordsOf(report, mention)))].join(', ')
    const named = entity.named ? '' : ', unnamed'
    return wrap(`${entity.name} (${entity.kind}${named}) ×${own.length}: ${forms}`, '    ', width)
  })
}

function valueLine(report: Report, value: Value): string {
  const extra = [value.unit, value.of, value.mod].filter(part => part !== undefined).join(' ')
  const words = wordsOf(report, value)
  return printable(
    `    ${String(value.start).padStart(6)}  ${words}  = ${value.kind} ${value.value} ${extra}`.trimEnd(),
    true,
  )
}

const wordsOf = (report: Report, span: Span): string =>
  printable(report.text.slice(span.start, span.end).trim(), true).replace(/\s+/g, ' ')

/** Breaks a line at spaces; what follows the first line is indented as far as its label. */
function wrap(text: string, label: string, width: number): string {
  const room = Math.max(20, width - label.length)
  const lines: string[] = []
  let line = ''
  for (const word of printable(text, true).split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines.map((part, index) => (index === 0 ? label : ' '.repeat(label.length)) + part).join('\n')
}
