import assert from 'node:assert/strict'
import type { Block, Role, Span } from '../src/model/index.ts'
import type { Analysis, Attributed } from '../src/report/index.ts'
import {
  analyse,
  chainCarriers,
  findAttributions,
  findMentions,
  findStatements,
} from '../src/report/index.ts'
import { engine } from './engine.ts'
import { mark } from './mark.ts'

const { tagger, locale } = await engine()

/** An invented text as far as its attributions: one block a line, the first a headline where asked. */
export interface Heard extends Attributed {
  readonly analysis: Analysis
  readonly text: string
}

/** Reads the attributions of an invented text. */
export function hear(text: string, headline = false): Heard {
  const blocks = [...text.matchAll(/[^\n]+(?:\n+|$)/g)].map((match, i): Block => {
    const role: Role = headline && i === 0 ? 'headline' : 'body'
    return { start: match.index, end: match.index + match[0].length, role, by: 'test', certainty: 'stated' }
  })
  const report = { id: 'r', text, published: null } as unknown as Parameters<typeof analyse>[0]
  const analysis = analyse(report, blocks, tagger, locale)
  const { mentions, entities } = findMentions(analysis, locale)
  return { analysis, text, ...findAttributions(analysis, locale, mentions, entities) }
}

/** What one attribution holds, as words: "source | cue | content / content". */
const line = (text: string, ...parts: readonly (readonly Span[])[]): string =>
  parts.map(spans => spans.map(span => text.slice(span.start, span.end)).join(' / ')).join(' | ')

/** The speech found in a text must be what its marks say, no more and no less; where a rule is named, it found the first. */
export function finds(marked: string, rule?: string, headline = false): void {
  const { text, spans } = mark(marked)
  const numbers = [...new Set([...spans.keys()].map(label => label.replace(/^\D+/, '')))].sort()
  const expected = numbers.map(number => {
    const [source, cue, content] = ['source', 'cue', 'content'].map(part => spans.get(part + number) ?? [])
    return line(text, source ?? [], cue ?? [], content ?? [])
  })
  const found = hear(text, headline).attributions.filter(one => one.class === 'speech')
  const lines = found.map(one => line(text, one.source, one.cue, one.content))
  assert.deepEqual(lines.sort(), expected.sort())
  if (rule)
    assert.ok(
      found.some(one => one.by === `attributions/${rule}`),
      `${found.map(one => one.by)} for ${text}`,
    )
}

/** Nobody says anything in a text. */
export const findsNothing = (text: string): void => finds(text)

/** The statements of a text, each as "outermost < speaker: words"; the outlet's own voice is "-", nobody is "?". */
export function told(text: string, outlet: string | null = null): string[] {
  const heard = hear(text)
  const names = new Map(heard.entities.map(one => [one.id, one.name]))
  const statements = chainCarriers(
    findStatements(heard.analysis, heard.attributions, locale),
    heard,
    heard.analysis,
    locale,
    outlet,
  )
  return statements.map(one => {
    const chain = one.sources.map(id => (id === null ? '?' : (names.get(id) ?? id))).join(' < ')
    return `${chain || '-'}: ${line(text, one.spans)}`
  })
}

/** What leads to each statement of a text that has no subject or verb of its own: "[lead] statement". */
export function ledIn(text: string): string[] {
  const { analysis, attributions } = hear(text)
  return findStatements(analysis, attributions, locale).flatMap(({ spans, subject, lead }) => {
    const before = lead ?? subject
    return before ? [`[${text.slice(before.start, before.end)}] ${line(text, spans)}`] : []
  })
}

/** Who speaks in each attribution of speech, in the order of the contents. */
export function speakers(text: string): (string | null)[] {
  const { attributions, entities } = hear(text)
  const name = (id: string | null): string | null => entities.find(one => one.id === id)?.name ?? null
  return attributions.filter(one => one.class === 'speech').map(one => name(one.speaker))
}
