import type { NameLists } from '../locales/index.ts'
import type { NameKind, MarkedName } from './names.ts'

/** A mention as GUM marks it. */
export interface GumMention {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly named: boolean
}

/** A document of GUM: its text, its tokens ([start, end, lemma, universal tag, Penn tag, ...]) and its mentions. */
export interface GumDocument {
  readonly id: string
  readonly genre: string
  readonly text: string
  readonly tokens: readonly (readonly [number, number, string, string, string, ...unknown[]])[]
  readonly entities: readonly GumMention[]
}

interface Part {
  readonly start: number
  readonly end: number
  readonly word: string
  readonly upos: string
  readonly xpos: string
}

const KINDS: Readonly<Record<string, NameKind>> = {
  person: 'person',
  place: 'place',
  organization: 'organisation',
}
/** Marks that end a name, unless "Inc." or its like follows. */
const ENDS = /^[,;:([–—]$/
const COMPANY = /^(?:Inc|Ltd|Jr|Sr|Corp|LLC)/
const CLAUSE = new Set(['VERB', 'AUX', 'SCONJ', 'PRON'])
/** Prepositions that end the name of anything, and those inside names of persons. */
const OUTSIDE = /^(?:in|from|at|near|to|with|about|on)$/
const PARTICLE = /^(?:de|van|von|da|di|la|al|bin)$/
const SMALL = new Set(['ADP', 'DET', 'CCONJ', 'NUM', 'PART', 'PUNCT'])
/** Words that may be cut from the ends before a thing no longer counts as its name. */
const MOST_CUT = 2

const isProper = (part: Part): boolean => part.upos === 'PROPN' || /^\p{Lu}/u.test(part.word)

/**
 * The proper names of a document. GUM marks whole noun phrases; the name in one is what is left without articles, clauses,
 * what follows a comma, possessive marks and, in a person's, titles and what follows a preposition. Bare titles and
 * peoples are no persons' names. Names do not overlap: the longest stands, of the same words the mention cut least.
 */
export function gumNames(document: GumDocument, lists: NameLists): MarkedName[] {
  const parts: Part[] = document.tokens
    .filter(([start, end]) => end > start)
    .map(([start, end, , upos, xpos]) => ({ start, end, word: document.text.slice(start, end), upos, xpos }))
  const found: (MarkedName & { cut: number })[] = []
  for (const mention of document.entities.filter(one => one.named)) {
    const own = parts.filter(part => part.start >= mention.start && part.end <= mention.end)
    const kind = KINDS[mention.type] ?? 'other'
    const core = coreOf(own, kind)
    if (core.length === 0 || isPairOfNames(core, mention, document.entities)) continue
    const name = kind === 'person' ? withoutTitle(core, lists) : core
    const first = name[0]
    const last = name.at(-1)
    const cut = own.length - name.length
    if (first && last && !(kind === 'other' && cut > MOST_CUT))
      found.push({ start: first.start, end: last.end, kind, cut })
  }
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.cut - b.cut || a.start - b.start)
  const names: MarkedName[] = []
  for (const { start, end, kind } of found)
    if (!names.some(one => start < one.end && one.start < end)) names.push({ start, end, kind })
  return names.sort((a, b) => a.start - b.start)
}

function coreOf(own: readonly Part[], kind: NameKind): readonly Part[] {
  const upos = (part: Part, ...tags: string[]): boolean => tags.includes(part.upos)
  let core = from(own, part => !upos(part, 'DET', 'PUNCT', 'PRON'))
  core = until(core, (part, i) => {
    if (ENDS.test(part.word)) return !COMPANY.test(core[i + 1]?.word ?? '')
    return CLAUSE.has(part.upos) && part.xpos !== 'NNP'
  })
  if (kind === 'person') {
    const owner = core.findIndex((part, i) => part.xpos === 'POS' && i < core.length - 1)
    core = core.slice(owner + 1)
  }
  core = until(core, part => {
    if (part.upos !== 'ADP' || isProper(part) || PARTICLE.test(part.word)) return false
    return kind === 'person' || OUTSIDE.test(part.word)
  })
  const plain = core.findLastIndex(part => !isProper(part) && !SMALL.has(part.upos))
  const last = core.at(-1)
  // a phrase that ends in a common noun has no name at its end: the name is what stands before
  core = plain === core.length - 1 && last ? core.slice(0, plain) : core.slice(plain + 1)
  core = from(core, isProper)
  const end = core.findLastIndex(part => isProper(part) || part.upos === 'NUM' || part.word === '.')
  core = core.slice(0, end + 1)
  return core.some(part => part.upos === 'PROPN') ? core : []
}

function from(parts: readonly Part[], begins: (part: Part) => boolean): readonly Part[] {
  const at = parts.findIndex(begins)
  return at < 0 ? [] : parts.slice(at)
}

function until(parts: readonly Part[], ends: (part: Part, i: number) => boolean): readonly Part[] {
  const at = parts.findIndex((part, i) => i > 0 && ends(part, i))
  return at < 0 ? parts : parts.slice(0, at)
}

/** "Ana Velde and Noor Haddad": two names, marked apart. */
function isPairOfNames(core: readonly Part[], mention: GumMention, others: readonly GumMention[]): boolean {
  if (!core.some(part => part.upos === 'CCONJ')) return false
  if (mention.type === 'person') return true
  const start = (core[0] as Part).start
  const end = (core.at(-1) as Part).end
  return others.some(
    one =>
      one !== mention &&
      one.named &&
      one.type === mention.type &&
      one.start >= start &&
      one.end <= end &&
      one.end - one.start < end - start,
  )
}

const MORE_TITLES = /^(?:madam|speaker|prophet|saint|brother|brigadier|chair)$/

function withoutTitle(core: readonly Part[], lists: NameLists): readonly Part[] {
  const folds = core.map(part => part.word.toLowerCase())
  const isTitle = (word: string): boolean =>
    lists.honorifics.has(word) || lists.titleHeads.has(word) || MORE_TITLES.test(word)
  const leads = (word: string): boolean =>
    isTitle(word) ||
    lists.titleModifiers.has(word) ||
    lists.common.has(word) ||
    /(?:n|ese|ish)$|^(?:and|-)$/.test(word)
  const [only] = core
  if (core.length === 1 && only && (only.xpos === 'NNPS' || isTitle(folds[0] as string))) return []
  let cut = 0
  for (let i = 0; i < core.length - 1; i++)
    if (isTitle(folds[i] as string) && folds.slice(0, i).every(leads)) cut = i + 1
  const name = from(core.slice(cut), part => part.upos !== 'PUNCT')
  return name.every((_, i) => isTitle(folds[core.length - name.length + i] as string)) ? [] : name
}
