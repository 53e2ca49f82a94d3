import type { Locale } from '../../locales/index.ts'
import type { Mention, Report, Role, Span, Statement, Value } from '../../model/index.ts'
import { contains, overlap } from '../../model/index.ts'
import { findQuotes, fold, tokenise } from '../../text/index.ts'
import type { Token } from '../../text/index.ts'

/** A word of a statement as the story compares it. */
export interface Word extends Span {
  readonly text: string
  /** Folded: lower case, plain marks. */
  readonly plain: string
  /** Folded and in one spelling ("centre" is "center"); what the collation aligns. */
  readonly form: string
  /** What it counts as: "e:<entity>", "s:<SENSE>", "w:<stem>", or "" for a function word. */
  readonly concept: string
  /** Inside quotation marks. */
  readonly quoted: boolean
  /** Inside square or round brackets inside quotation marks: an editor's words. */
  readonly bracketed: boolean
}

/** A statement of a report with all that the comparing of statements asks of it. */
export interface Unit {
  /** Index of the report in the story. */
  readonly report: number
  /** Index into the report's statements. */
  readonly statement: number
  readonly spans: readonly Span[]
  readonly words: readonly Word[]
  /** Its words in quotation marks, without an editor's. */
  readonly quoted: readonly Word[]
  /** The forms of those that carry matter. */
  readonly quotedForms: ReadonlySet<string>
  readonly concepts: ReadonlySet<string>
  /** Story entities, outermost source first; null impersonal; empty the outlet's own voice. */
  readonly sources: readonly (string | null)[]
  readonly role: Role
  /** Position of its block among the body blocks of the report: 0 the lead; -1 headline or standfirst. */
  readonly place: number
  readonly negated: boolean
  readonly values: readonly Value[]
  readonly rendering: 'direct' | 'indirect' | 'mixed' | 'own'
}

/** Names story entities for the entities of the reports. */
export type EntityOf = (local: string) => string

/** All statements of the reports as units, in the order of the reports. */
export function unitsOf(reports: readonly Report[], entityOf: EntityOf, locale: Locale): Unit[] {
  return reports.flatMap((report, index) => {
    const speaking = report.layers.blocks.filter(block => /^(?:headline|standfirst|body)$/.test(block.role))
    const quotes = findQuotes(report.text, speaking)
    const body = report.layers.blocks.filter(block => block.role === 'body')
    return report.layers.statements.map((statement, at) => {
      const first = statement.spans[0] as Span
      const block = report.layers.blocks.find(one => overlap(one, first) > 0)
      const words = wordsOf(report, statement, quotes, entityOf, locale)
      const quoted = words.filter(word => word.quoted && !word.bracketed)
      const unit: Unit = {
        report: index,
        statement: at,
        spans: statement.spans,
        words,
        quoted,
        quotedForms: new Set(quoted.filter(word => word.concept !== '').map(word => word.form)),
        concepts: new Set(words.map(word => word.concept).filter(Boolean)),
        sources: statement.sources.map(id => (id === null ? null : entityOf(id))),
        role: block?.role ?? 'body',
        place: block?.role === 'body' ? body.indexOf(block) : -1,
        negated:
          words.some(word => locale.meaning.negations.has(word.form)) !== isDenied(report, statement, locale),
        values: report.layers.values.filter(value => statement.spans.some(span => contains(span, value))),
        rendering: renderingOf(statement, words),
      }
      return unit
    })
  })
}

/** "denied that ...", "dismissed reports of ...": what a cue denies is said in the negative. */
function isDenied(report: Report, statement: Statement, { stem, meaning }: Locale): boolean {
  const link = statement.attribution === null ? undefined : report.layers.attributions[statement.attribution]
  const words =
    link?.cue.flatMap(cue => report.text.slice(cue.start, cue.end).toLowerCase().split(/\s+/)) ?? []
  return words.some(word => meaning.denials.has(stem(word)))
}

/** Share of words in quotation marks from which a rendering is direct, and below which it is indirect. */
const DIRECT = 0.9
const INDIRECT = 0.1

function renderingOf(statement: Statement, words: readonly Word[]): Unit['rendering'] {
  if (statement.sources.length === 0) return 'own'
  const share = words.length ? words.filter(word => word.quoted).length / words.length : 0
  return share >= DIRECT ? 'direct' : share <= INDIRECT ? 'indirect' : 'mixed'
}

function wordsOf(
  report: Report,
  statement: Statement,
  quotes: readonly Span[],
  entityOf: EntityOf,
  locale: Locale,
): Word[] {
  const mentions = report.layers.mentions.filter(one => statement.spans.some(span => overlap(span, one) > 0))
  return statement.spans.flatMap(span => {
    const brackets = bracketsIn(report.text, span)
    return withoutClitics(
      tokenise(report.text, locale.tokens, span).filter(token => /[\p{L}\p{N}]/u.test(token.text)),
    ).map(token => ({
      ...token,
      plain: fold(report.text.slice(token.start, token.end)),
      form: spelled(fold(token.text), locale),
      concept: conceptOf(token, mentions, entityOf, locale),
      quoted: quotes.some(quote => quote.start < token.end && token.start < quote.end),
      bracketed: brackets.some(bracket => contains(bracket, token)),
    }))
  })
}

/** "Vale's" is the word "Vale", and reaches over its "'s". */
function withoutClitics(tokens: readonly Token[]): Token[] {
  const kept: Token[] = []
  for (const token of tokens) {
    const last = kept.at(-1)
    if (last && last.end === token.start && /^['’]s$/i.test(token.text))
      kept[kept.length - 1] = { ...last, end: token.end }
    else kept.push(token)
  }
  return kept
}

function spelled(form: string, locale: Locale): string {
  const plain = form.replace(/\.$/, '')
  return locale.meaning.spelling.get(plain) ?? plain
}

/** Pieces in brackets; they cannot nest in news. */
function bracketsIn(text: string, span: Span): Span[] {
  return [...text.slice(span.start, span.end).matchAll(/\[[^\][]{0,80}\]|\([^()]{0,80}\)/g)].map(match => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }))
}

function conceptOf(
  token: { start: number; end: number; text: string },
  mentions: readonly Mention[],
  entityOf: EntityOf,
  locale: Locale,
): string {
  const mention = mentions
    .filter(one => contains(one, token))
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0]
  if (mention) return `e:${entityOf(mention.entity)}`
  const form = spelled(fold(token.text), locale)
  if (locale.meaning.functionWords.has(form)) return ''
  if (/^\d/.test(form)) return `n:${form.replace(/,/g, '')}`
  const root = locale.stem(form)
  const sense = locale.meaning.senseOf.get(root)
  return sense ? `s:${sense}` : `w:${root}`
}
