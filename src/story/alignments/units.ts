import type { Locale } from '../../locales/index.ts'
import type { Mention, Report, Role, Span, Statement, Value } from '../../model/index.ts'
import { contains, overlap } from '../../model/index.ts'
import { findQuotes, fold, tokenise } from '../../text/index.ts'
import type { Token } from '../../text/index.ts'
import { onceText } from '../gather.ts'
import { rejectersIn } from './sources.ts'
import { conditionIn, contrastedIn, deniedIn } from './denied.ts'

/** A word of a statement as the story compares it. */
export interface Word extends Span {
  readonly text: string
  /** Folded: lower case, plain marks. */
  readonly plain: string
  /** Folded and in one spelling ("centre" is "center"); what the collation aligns. */
  readonly form: string
  /** What it counts as: "e:<entity>", "v:<value>", "s:<SENSE>", "n:<digits>", "w:<stem>", or "" for a function word. */
  readonly concept: string
  /** Inside quotation marks. */
  readonly quoted: boolean
  /** Inside square or round brackets inside quotation marks: an editor's words. */
  readonly bracketed: boolean
  /** It stands for somebody or something that no report names: "the guards". */
  readonly unnamed: boolean
}

/** A statement of a report with all that the comparing of statements asks of it. */
export interface Unit {
  /** Its index among all units of the story. */
  readonly at: number
  /** Index of the report in the story. */
  readonly report: number
  /** Index into the report's statements. */
  readonly statement: number
  readonly spans: readonly Span[]
  readonly words: readonly Word[]
  /** Its words in quotation marks, without an editor's. */
  readonly quoted: readonly Word[]
  /** Those words as one text: what runs alike in two units hangs on it alone. Empty where nothing is quoted. */
  readonly wording: string
  /** The forms of those that carry matter. */
  readonly quotedForms: ReadonlySet<string>
  readonly concepts: ReadonlySet<string>
  /** Those that only say who or what without a name does or suffers something. */
  readonly unnamed: ReadonlySet<string>
  /** Those of the other statements of its paragraph. */
  readonly around: ReadonlySet<string>
  /** Story entities that it calls by their names. */
  readonly names: ReadonlySet<string>
  /** Story entities, outermost source first; null impersonal; empty the outlet's own voice. */
  readonly sources: readonly (string | null)[]
  /** Those among them who reject it: "Vale denied a report by Norda that the lock leaks". */
  readonly rejecters: readonly (string | null)[]
  readonly role: Role
  /** Position of its block among the body blocks of the report: 0 the lead; -1 headline or standfirst. */
  readonly place: number
  /** How far down its report it stands, 0..1. */
  readonly depth: number
  /** The concepts that it denies: those next behind a negation, all where its cue denies what follows. */
  readonly denied: ReadonlySet<string>
  /** Those among them that it sets its own matter against: "for an hour, not for [four days]". */
  readonly contrasted: ReadonlySet<string>
  /** The concepts of what it makes a condition: "would close [if the dam broke]". */
  readonly conditional: ReadonlySet<string>
  readonly values: readonly Value[]
  /** Its counts, percentages, sums and durations that tell something, not one or two, and its times of day. */
  readonly numbers: ReadonlySet<string>
  readonly rendering: 'direct' | 'indirect' | 'mixed' | 'own'
  /** It tells where, in what or to whom somebody speaks: what is said there is another statement. */
  readonly isFrame: boolean
}

/** Names story entities for the entities of the reports. */
export type EntityOf = (local: string) => string

/** All statements of the reports as units, in the order of the reports. */
export function unitsOf(reports: readonly Report[], entityOf: EntityOf, locale: Locale): Unit[] {
  let made = 0
  const lexicon = lexiconOf(locale)
  const identified = new Set(
    reports.flatMap(({ layers }) =>
      layers.entities.filter(one => one.named || one.members !== undefined).map(one => entityOf(one.id)),
    ),
  )
  return reports.flatMap((report, index) => {
    const speaking = report.layers.blocks.filter(block => /^(?:headline|standfirst|body)$/.test(block.role))
    const quotes = findQuotes(report.text, speaking)
    const body = report.layers.blocks.filter(block => block.role === 'body')
    const known = { entityOf, identified, lexicon }
    const units = report.layers.statements.map((statement, at) => {
      const first = statement.spans[0] as Span
      const block = report.layers.blocks.find(one => overlap(one, first) > 0)
      const isDenied = denies(report, statement, locale)
      const words = wordsOf(report, statement.spans, quotes, known, locale)
      const content = isDenied ? contentOf(report, statement) : statement.spans
      const told = words.filter(word => content.some(span => contains(span, word)))
      const quoted = words.filter(word => word.quoted && !word.bracketed)
      const subject = statement.subject ? wordsOf(report, [statement.subject], quotes, known, locale) : []
      const values = report.layers.values.filter(value => statement.spans.some(span => contains(span, value)))
      const contrasted = contrastedIn(words, report.text, locale)
      const all = [...subject, ...told].filter(word => word.concept !== '')
      const others = new Set(all.flatMap(({ unnamed, concept }) => (unnamed ? [] : [concept])))
      const sources = statement.sources.map(id => (id === null ? null : entityOf(id)))
      const unit: Alone = {
        at: made++,
        report: index,
        statement: at,
        spans: statement.spans,
        words,
        quoted,
        wording: quoted.map(({ form, concept }) => `${form}\t${concept === '' ? '' : 'matter'}`).join('\n'),
        quotedForms: new Set(quoted.filter(word => word.concept !== '').map(word => word.form)),
        concepts: new Set(all.map(word => word.concept)),
        unnamed: new Set(all.map(word => word.concept).filter(concept => !others.has(concept))),
        names: new Set(
          report.layers.mentions
            .filter(one => one.form === 'name' && statement.spans.some(span => contains(span, one)))
            .map(one => entityOf(one.entity)),
        ),
        sources,
        rejecters: rejectersIn(report, { statement: at, sources }, locale),
        role: block?.role ?? 'body',
        place: block?.role === 'body' ? body.indexOf(block) : -1,
        depth: at / report.layers.statements.length,
        denied: new Set([...deniedIn(told, isDenied, locale), ...contrasted]),
        contrasted,
        conditional: conditionIn(words, report.text, locale),
        values,
        numbers: numbersOf(values),
        rendering: renderingOf(statement, words),
        isFrame: statement.by === 'statements/frame',
      }
      return { unit, block }
    })
    const paragraphs = Map.groupBy(units, ({ block }) => block)
    return units.map(({ unit, block }) => {
      const others = (paragraphs.get(block) ?? []).filter(one => one.unit !== unit && !one.unit.isFrame)
      return { ...unit, around: new Set(others.flatMap(one => [...one.unit.concepts])) }
    })
  })
}

type Alone = Omit<Unit, 'around'>

/** A number that is not in every story, as one and two of something are. */
export const isTelling = ({ kind, value }: Value): boolean =>
  /^(?:count|percent|money|duration)$/.test(kind) && !(kind === 'count' && /^[12]$/.test(value))

/** What a number comes to; "800 million" may leave out the florins. */
const amountOf = ({ kind, value }: Value): string => `${kind === 'money' ? 'count' : kind} ${value}`

/** The hour and minute of a time of day that is told to the minute; "9 p.m." and "21:00" are one. */
const clockOf = ({ kind, value }: Value): string[] => {
  const clock = kind === 'time' ? /T(\d\d:\d\d)/.exec(value)?.[1] : undefined
  return clock === undefined ? [] : [`clock ${clock}`]
}

/** What some values come to that tell something, and the hours that they name. */
export const numbersOf = (values: readonly Value[]): ReadonlySet<string> =>
  new Set([...values.filter(isTelling).map(amountOf), ...values.flatMap(clockOf)])

const cueOf = (report: Report, { attribution }: Statement): string[] => {
  const link = attribution === null ? undefined : report.layers.attributions[attribution]
  return link?.cue.flatMap(cue => report.text.slice(cue.start, cue.end).toLowerCase().split(/\s+/)) ?? []
}

/** "denied that ...", "dismissed reports of ...": what a cue denies is said in the negative. */
function denies(report: Report, statement: Statement, { stem, meaning }: Locale): boolean {
  return cueOf(report, statement).some(word => meaning.denials.has(stem(word)))
}

/** What is denied, without the clause that denies it, with which it is cited. */
function contentOf({ layers }: Report, { attribution, spans }: Statement): readonly Span[] {
  const own = attribution === null ? undefined : layers.attributions[attribution]
  // "denied a report by Norda that it leaks": that it leaks is denied, and no report
  const held = layers.attributions.find(
    one => one.by === 'attributions/held-by' && one.within === attribution && attribution !== null,
  )
  const content = (held ?? own)?.content ?? []
  return spans.flatMap(span =>
    content.flatMap(one => {
      const told = { start: Math.max(one.start, span.start), end: Math.min(one.end, span.end) }
      return told.end > told.start ? [told] : []
    }),
  )
}

/** Share of words in quotation marks from which a rendering is direct, and below which it is indirect. */
const DIRECT = 0.9
const INDIRECT = 0.1

/** How words of a statement are told: by the share of them that stands in quotation marks. */
export function renderingOf(
  { sources }: Pick<Statement, 'sources'>,
  words: readonly Word[],
): Unit['rendering'] {
  if (sources.length === 0) return 'own'
  const share = words.length ? words.filter(word => word.quoted).length / words.length : 0
  return share >= DIRECT ? 'direct' : share <= INDIRECT ? 'indirect' : 'mixed'
}

function wordsOf(
  report: Report,
  spans: readonly Span[],
  quotes: readonly Span[],
  story: Pick<Known, 'entityOf' | 'identified' | 'lexicon'>,
  locale: Locale,
): Word[] {
  const { lexicon } = story
  const inside = (one: Span): boolean => spans.some(span => overlap(span, one) > 0)
  const known: Known = {
    mentions: report.layers.mentions.filter(inside),
    values: report.layers.values.filter(inside),
    ...story,
  }
  const marked = quotes.filter(inside)
  return spans.flatMap(span => {
    const brackets = bracketsIn(report.text, span)
    const tokens = withoutClitics(
      closedUp(
        tokenise(report.text, locale.tokens, span).filter(token => /[\p{L}\p{N}]|^&$/u.test(token.text)),
        report.text,
        locale,
      ),
    )
    return tokens.map((token, i) => ({
      ...token,
      unnamed: isUnnamed(mentionAt(token, known), known),
      plain: lexicon.plainOf(report.text.slice(token.start, token.end)),
      form: unclipped(lexicon.formOf(token.text), token, tokens[i + 1], locale),
      concept: conceptOf(token, known),
      quoted: marked.some(quote => quote.start < token.end && token.start < quote.end),
      bracketed: brackets.some(bracket => contains(bracket, token)),
    }))
  })
}

/** "I ’ m" and "don ’ t", printed with a space before the apostrophe, are "I'm" and "don't". */
function closedUp(
  tokens: readonly Token[],
  text: string,
  { meaning: { clitics } }: Locale,
): readonly Token[] {
  if (!/[\p{L}] ['’] ?\p{L}/u.test(text.slice(tokens[0]?.start, tokens.at(-1)?.end))) return tokens
  const kept: Token[] = []
  for (const token of tokens) {
    const last = kept.at(-1)
    const isClitic =
      last !== undefined &&
      clitics.any.test(token.text) &&
      /^ ['’] ?$/.test(text.slice(last.end, token.start))
    if (!isClitic) kept.push(token)
    else if (token.text === clitics.owner) kept[kept.length - 1] = { ...last, end: token.end }
    else if (token.text !== clitics.not) kept.push({ ...token, text: `'${token.text}` })
    else if (/n$/i.test(last.text)) {
      kept[kept.length - 1] = { ...last, text: last.text.slice(0, -1) }
      kept.push({ ...token, text: clitics.negation })
    } else kept.push(token)
  }
  return kept
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

/** Characters of an apostrophe that is printed with spaces. */
const APOSTROPHE = 3

/** "won't" is "will" and "not". */
const unclipped = (
  form: string,
  token: Span,
  next: Token | undefined,
  { meaning: { clips, clitics } }: Locale,
): string =>
  next !== undefined && next.start - token.end <= APOSTROPHE && clitics.negated.test(next.text)
    ? (clips.get(form) ?? form)
    : form

function spelled(form: string, locale: Locale): string {
  const plain = form.replace(/\.$/, '')
  const one = (word: string): string => locale.meaning.spelling.get(word) ?? word
  // "two-in-three"
  return plain.includes('-') && !locale.meaning.spelling.has(plain)
    ? plain.split('-').map(one).join('-')
    : one(plain)
}

/** Pieces in brackets; they cannot nest in news. */
function bracketsIn(text: string, span: Span): Span[] {
  return [...text.slice(span.start, span.end).matchAll(/\[[^\][]{0,80}\]|\([^()]{0,80}\)/g)].map(match => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }))
}

/** What a word is by itself, found once of each: a story has few words and says them often. */
interface Lexicon {
  readonly plainOf: (text: string) => string
  readonly formOf: (text: string) => string
  /** What a form counts as where it is part of no name and no value. */
  readonly meaningOf: (form: string) => string
}

const lexiconOf = (locale: Locale): Lexicon => ({
  plainOf: onceText(text => fold(text).replace(/ ' ?/, "'")),
  formOf: onceText(text => spelled(fold(text), locale)),
  meaningOf: onceText(form => {
    if (locale.meaning.functionWords.has(form)) return ''
    if (/^\d/.test(form)) return `n:${form.replace(/,/g, '')}`
    const root = locale.stem(form)
    const sense = locale.meaning.senseOf.get(root)
    return sense ? `s:${sense}` : `w:${root}`
  }),
})

/** The names and values among which the words of a statement stand. */
interface Known {
  readonly mentions: readonly Mention[]
  readonly values: readonly Value[]
  readonly entityOf: EntityOf
  /** Story entities that some report calls by a name, and groups whose members it knows. */
  readonly identified: ReadonlySet<string>
  readonly lexicon: Lexicon
}

/** The smallest of the findings that hold a token. */
function holding<T extends Span>(findings: readonly T[], token: Span): T | undefined {
  let best: T | undefined
  for (const one of findings) {
    if (!contains(one, token)) continue
    if (best === undefined || one.end - one.start < best.end - best.start) best = one
  }
  return best
}

/** Finds bodies that are called by a person or a state, whose noun stands for them alone as well. */
export const BODY = 'mentions/body'

/** Of a time its day: an hour is named by one report and left out by another. */
const dayOf = ({ value }: Value): string => value.replace(/T.*/, '')

/** Of whom a word tells; a name ends before the "'s" that its word reaches over. "The campaign" is told by its word, whosever it is. */
function mentionAt({ start, text }: Span & { text: string }, { mentions }: Known): Mention | undefined {
  const mention = holding(mentions, { start, end: start + text.length })
  return mention?.by === BODY ? undefined : mention
}

/** "The two guards" of two reports are two entities and the same words. */
const isUnnamed = (mention: Mention | undefined, { entityOf, identified }: Known): boolean =>
  mention?.form === 'nominal' && !identified.has(entityOf(mention.entity))

function conceptOf(token: Span & { text: string }, known: Known): string {
  const { start, text } = token
  const word = { start, end: start + text.length }
  const mention = mentionAt(token, known)
  if (mention && !isUnnamed(mention, known)) return `e:${known.entityOf(mention.entity)}`
  const value = holding(known.values, word)
  if (value && /\d/.test(value.value)) return `v:${value.kind === 'time' ? dayOf(value) : value.value}`
  return known.lexicon.meaningOf(known.lexicon.formOf(text))
}
