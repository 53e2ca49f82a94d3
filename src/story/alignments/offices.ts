import type { Locale } from '../../locales/index.ts'
import type { Mention, Report, Span, Statement } from '../../model/index.ts'
import { contains, overlap } from '../../model/index.ts'
import type { EntityOf } from './units.ts'

/** What a report says that somebody is. */
export interface Office {
  /** Index of the report. */
  readonly report: number
  /** Entity of the story. */
  readonly person: string
  /** "Mayor", as it is compared. */
  readonly role: string
  readonly isPast: boolean
  /** What it is of or in: entities of the story. */
  readonly bodies: ReadonlySet<string>
  /** The other words that say which one it is: "deputy", "campaign". */
  readonly kinds: ReadonlySet<string>
  readonly span: Span
}

/** Characters before and behind a name in which is told what its bearer is. */
const REACH = 110
/** Words of the longest description. */
const LONGEST = 12

/** `Harbour Commissioner Mira Orr`, `Mira Orr, the mayor of Harn,`, `Tessel's chairman, Per Holt,`: what a report says that the people whom it names are. */
export function officesIn(report: Report, index: number, entityOf: EntityOf, locale: Locale): Office[] {
  const { mentions, sentences } = report.layers
  let sentence = 0
  return mentions.flatMap((one, at) => {
    if (one.form !== 'name' || one.kind !== 'person') return []
    while ((sentences[sentence]?.end ?? Infinity) < one.end) sentence++
    const near = mentions.slice(Math.max(0, at - NEAR), at + NEAR + 1)
    const scene: Scene = { report, index, sentence: sentences[sentence] ?? one, near, entityOf, locale }
    return [before(scene, one), behind(scene, one)].flatMap(label => officeOf(scene, one, label))
  })
}

/** Mentions on each side of a name that may stand in what its bearer is said to be. */
const NEAR = 8

interface Scene {
  readonly report: Report
  readonly index: number
  readonly sentence: Span
  /** The mentions around the name. */
  readonly near: readonly Mention[]
  readonly entityOf: EntityOf
  readonly locale: Locale
}

/** A word of a description. */
interface Token extends Span {
  readonly text: string
  /** The name that it belongs to, or somebody for whom a pronoun stands. */
  readonly mention?: Mention
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.’'&-]*|[^\s\p{L}\p{N}]/gu

function tokensIn({ report, near }: Scene, from: number, to: number): Token[] {
  return [...report.text.slice(from, to).matchAll(WORD)].map(match => {
    const start = from + match.index
    const text = match[0].replace(/['’]s?$/u, '')
    const span = { start, end: start + text.length }
    // "Harn's mayor" may be somebody without a name, and has the name of the town in it
    const mention = near.find(one => one.form !== 'nominal' && overlap(one, span) > 0)
    return { ...span, text, ...(mention ? { mention } : {}) }
  })
}

const roleOf = ({ text, mention }: Token, { posts, names, stem }: Locale): string | undefined => {
  if (mention) return undefined
  const word = text.toLowerCase()
  if (names.honorifics.has(word)) return undefined
  return posts.roles.get(word) ?? (names.titleHeads.has(word) ? stem(word) : undefined)
}

/** A word that may stand in a description before its role. */
const isKind = ({ text, mention }: Token, { names, posts }: Locale): boolean =>
  mention !== undefined || names.titleModifiers.has(text.toLowerCase()) || posts.past.test(text)

/** `Chief [Lock] Officer`: a word of an office whose words all have capitals. */
const isTitled = ({ text, start }: Token, { sentence, locale }: Scene): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text) &&
  start > sentence.start &&
  !locale.names.calendar.has(text.toLowerCase()) &&
  !locale.meaning.functionWords.has(text.toLowerCase())

/** Characters of the longest role. */
const LONGEST_WORD = 24

/** Whether what stands before a name may end in a role, or apart from it. */
function mayEndIn(text: string, locale: Locale): boolean {
  const last = /([\p{L}][\p{L}.’'-]*|,)\s+$/u.exec(text)?.[1]
  return (
    last === ',' || (last !== undefined && roleOf({ start: 0, end: 0, text: last }, locale) !== undefined)
  )
}

/** `former campaign adviser` (George Orr), `the mayor of Harn,` (Mira Orr). */
function before(scene: Scene, name: Mention): readonly Token[] | undefined {
  const { locale } = scene
  const last = scene.report.text.slice(Math.max(0, name.start - LONGEST_WORD), name.start)
  if (!mayEndIn(last, locale)) return undefined
  const tokens = tokensIn(scene, Math.max(scene.sentence.start, name.start - REACH), name.start)
  const isApart = tokens.at(-1)?.text === ','
  const all = isApart ? tokens.slice(0, -1) : tokens
  let from = all.length
  let roleAt = -1
  for (; from > 0 && all.length - from < LONGEST; from--) {
    const one = all[from - 1] as Token
    // `met Vale. Sen. Orr`: a full stop behind a name ends what can be told of the next one
    if (one.mention && one.text.endsWith('.') && one.mention.end < one.end) break
    const isRole = roleOf(one, locale) !== undefined
    const isLink = isApart && roleAt < 0 && locale.posts.roleLinks.has(one.text)
    const isArticle = locale.posts.article.test(`${one.text} `)
    const isInside = isApart && roleAt < 0 && (isArticle || isKind(one, locale))
    if (isRole) roleAt = from - 1
    else if (!isLink && !isInside && !(roleAt >= 0 && (isKind(one, locale) || isTitled(one, scene)))) break
  }
  if (roleAt < 0) return undefined
  const label = all.slice(from)
  // `on Friday said the mayor, Mira Orr`: what stands apart must be definite
  const isDefinite = /^the$/i.test(all[from - 1]?.text ?? '') || label[0]?.mention !== undefined
  return isApart && !isDefinite ? undefined : label
}

/** The last word of a sentence without its full stop. */
function withoutStop(tokens: readonly Token[], end: number): readonly Token[] {
  const last = tokens.at(-1)
  if (last === undefined || last.end !== end || !/[^.]\.$/u.test(last.text)) return tokens
  return [...tokens.slice(0, -1), { ...last, end: end - 1, text: last.text.slice(0, -1) }]
}

/** (Mira Orr), `the mayor of Harn,`. */
function behind(scene: Scene, name: Mention): readonly Token[] | undefined {
  const { locale } = scene
  const { end } = scene.sentence
  const open = /^,\s(?:\d{1,3},\s)?(?=\p{L})/u.exec(scene.report.text.slice(name.end, name.end + 8))
  if (!open) return undefined
  const from = name.end + open[0].length
  const to = Math.min(end, from + REACH)
  const tokens = withoutStop(tokensIn(scene, from, to), to)
  const stop = tokens.findIndex(({ text: mark }) => /^[,.;:)—–]$/u.test(mark))
  const close = stop < 0 && to === end ? tokens.length : stop
  if (close < 1 || close > LONGEST) return undefined
  const label = tokens.slice(0, close)
  const at = label.findIndex(one => roleOf(one, locale) !== undefined)
  if (at < 0) return undefined
  const isWhole = label
    .slice(0, at)
    .every(one => isKind(one, locale) || locale.posts.article.test(`${one.text} `))
  const next = label[at + 1]
  const roleEnds =
    next === undefined || locale.posts.roleLinks.has(next.text) || roleOf(next, locale) !== undefined
  return isWhole && roleEnds ? label : undefined
}

/** What a description says. */
function officeOf(scene: Scene, name: Mention, label: readonly Token[] | undefined): Office[] {
  const { index, entityOf, locale } = scene
  if (!label || label.length === 0) return []
  const links = label.findIndex(one => locale.posts.roleLinks.has(one.text))
  const head = label.slice(0, links < 0 ? label.length : links)
  const role = head.map(one => roleOf(one, locale)).findLast(one => one !== undefined)
  if (role === undefined) return []
  const person = entityOf(name.entity)
  const bodies = new Set(label.flatMap(({ mention }) => (mention ? [entityOf(mention.entity)] : [])))
  if (bodies.has(person)) return []
  const all = [...label, name]
  const isBefore = (label[0] as Token).start < name.start
  const span = {
    start: isBefore ? wholeFrom(scene, label) : name.start,
    end: isBefore ? wholeName(scene.report.text, name.end) : Math.max(...all.map(one => one.end)),
  }
  const isPast = locale.posts.past.test(label.map(({ text }) => text).join(' '))
  const kinds = head
    .filter(one => !one.mention && roleOf(one, locale) === undefined && !locale.posts.past.test(one.text))
    .map(({ text }) => text.toLowerCase())
    .filter(word => !locale.meaning.functionWords.has(word))
  return [{ report: index, person, role, isPast, bodies, kinds: new Set(kinds.map(locale.stem)), span }]
}

/** Characters of what stands between a given name and a surname that nobody tied to it. */
const LONGEST_NICKNAME = 24

/** `Deputy Luis Gerardo [(Jerry) Orr]`, `Mob boss Vince ["The Oar" Holt]`: a name goes on behind what people call its bearer. */
function wholeName(text: string, end: number): number {
  const rest = text.slice(end, end + 2 * LONGEST_NICKNAME)
  const more = /^ (?:[“"(][^“”"()\n]{1,24}[”")]|\p{Lu}\.)[ ]\p{Lu}[\p{L}’'-]*\p{Ll}/u.exec(rest)?.[0]
  return end + (more?.length ?? 0)
}

/** Words of a description that are found before the first that was known. */
const MOST_BEFORE = 4

/**
 * `[Joint Chiefs of] Staff Chairman`, `an [advanced threat] researcher`: a description begins where its name does, or behind the
 * word that opens it.
 */
function wholeFrom({ report: { text }, sentence, locale }: Scene, label: readonly Token[]): number {
  const [first] = label as [Token]
  const before = text.slice(sentence.start, first.start)
  const isName =
    /^\p{Lu}/u.test(first.text) && first.mention === undefined && roleOf(first, locale) === undefined
  const words = (isName ? (locale.posts.nameRun.exec(before)?.[0] ?? '') : before).split(/(?<= )/u)
  const isOfNone = (word: string): boolean => locale.meaning.functionWords.has(word.trim().toLowerCase())
  if (isName) {
    const from = words.findIndex(word => !isOfNone(word))
    return first.start - (from < 0 ? 0 : words.slice(from).join('').length)
  }
  if (!/^\p{Ll}/u.test(first.text)) return first.start
  let start = first.start
  for (let i = 1; i <= MOST_BEFORE + 1; i++) {
    const word = words.at(-i) ?? ''
    if (locale.posts.opening.has(word.trim().toLowerCase())) return start
    const isVerb =
      locale.posts.gerund.test(word) && !locale.names.titleModifiers.has(word.trim().toLowerCase())
    if (!/^[\p{L}-]+ $/u.test(word) || isOfNone(word) || isVerb) break
    start -= word.length
  }
  return first.start
}

/** Words that tell a fact as a statement, of those sources who tell what they stand in. */
export function statementAt({ layers }: Report, span: Span): Statement {
  const around = layers.statements
    .filter(one => one.spans.some(piece => overlap(piece, span) > 0))
    .sort(
      (a, b) =>
        Number(b.spans.some(one => contains(one, span))) - Number(a.spans.some(one => contains(one, span))),
    )[0]
  return {
    spans: [span],
    sources: around?.sources ?? [],
    attribution: around?.attribution ?? null,
    by: 'statements/fact',
    certainty: around?.certainty ?? 'stated',
  }
}

/** The offices of one person that are one, of a report each that says which office it is, else its fullest. */
export function sameOffices(offices: readonly Office[], textOf: readonly number[]): Office[][] {
  const groups: Office[][] = []
  const own = offices.filter(({ report }) => textOf[report] === report)
  for (const some of Map.groupBy(own, one => `${one.person} ${one.role} ${one.isPast}`).values()) {
    const open: Office[][] = []
    // what says most comes first, so that "the minister" joins the one ministry that is told of
    const told = ({ bodies, kinds }: Office): number => bodies.size + kinds.size
    for (const one of [...some].sort((a, b) => told(b) - told(a) || a.report - b.report)) {
      const group = open.find(each => each.every(other => mayBeOne(one, other)))
      if (group === undefined) open.push([one])
      else if (told(one) > 0 || group.every(other => other.report !== one.report)) group.push(one)
    }
    groups.push(...open.filter(group => new Set(group.map(({ report }) => report)).size > 1))
  }
  return groups.map(group => group.sort((a, b) => a.report - b.report || a.span.start - b.span.start))
}

/** One office of one person: of one body, where both name any, and no other one in the words for it. */
const mayBeOne = (a: Office, b: Office): boolean => meet(a.bodies, b.bodies) && meet(a.kinds, b.kinds)

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === 0 || b.size === 0 || [...a].some(one => b.has(one))
