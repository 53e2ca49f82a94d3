// Finds who says what in one report. All text here is fiction.
import { annotate, readReport } from '../src/index.ts'

const text =
  'The lock will open on Friday, harbour minister Zora Fictive said. "No barge was lost," she added.'
const report = await annotate(await readReport(new TextEncoder().encode(text), { published: '2031-02-03' }))
const words = (spans: readonly { start: number; end: number }[]): string =>
  spans.map(span => report.text.slice(span.start, span.end)).join(' … ')

for (const { source, cue, content } of report.layers.attributions) {
  console.log(`${words(source)} | ${words(cue)} | ${words(content)}`)
}
