import type { NameLists } from '../locales/index.ts'
import type { MarkedName, NameKind } from './names.ts'

/** A mention as MEANTIME marks it. */
export interface MeantimeMention {
  readonly start: number
  readonly end: number
  /** NAM and PRE.NAM are names. */
  readonly syntactic: string | null
  readonly class?: string
}

/** A document of MEANTIME; its names are marked up to `annotated_until`. */
export interface MeantimeDocument {
  readonly id: string
  readonly text: string
  readonly annotated_until: number
  readonly entities: readonly MeantimeMention[]
}

const KINDS: Readonly<Record<string, NameKind>> = { PER: 'person', ORG: 'organisation', LOC: 'place' }
const ARTICLE = /^(?:the|a|an|its|their|his|this|these)\s+/i
const TAIL = /(?:['’]s?|-(?:led|based|owned|style)|\s*\([^)]*)$/
/** Small words other than those that names have inside. */
const PLAIN = /\s(?!(?:of|the|for|and|de|la|du|in|on|van|von)\b)\p{Ll}/u
const OFFICE = /Minister|President|CEO/
const DEMONYM = /(?:ese|ian|ish|can|man|nch|utch|ean|wiss|reek|raqi|aeli|ani)$/

interface Named extends MarkedName {
  readonly text: string
}

/** The proper names of the part that is marked: without articles, titles and what follows a comma; nested ones fall to the inner name. */
export function meantimeNames(document: MeantimeDocument, lists: NameLists): MarkedName[] {
  const marked = document.entities.filter(
    one => one.end <= document.annotated_until && /^(?:PRE\.)?NAM$/.test(one.syntactic ?? '') && one.class,
  )
  const named = marked.flatMap(one => nameOf(one, document.text, lists))
  const kept = named.filter(one => !named.some(other => gives(one, other)))
  kept.sort((a, b) => a.start - b.start || b.end - a.end)
  const names: MarkedName[] = []
  for (const { start, end, kind } of kept)
    if (start >= (names.at(-1)?.end ?? 0)) names.push({ start, end, kind })
  return names
}

function nameOf(mention: MeantimeMention, text: string, lists: NameLists): Named[] {
  const kind = KINDS[mention.class ?? ''] ?? 'other'
  let start = mention.start
  let name = text.slice(start, mention.end)
  const drop = (length: number): void => {
    start += length
    name = name.slice(length)
  }
  drop(ARTICLE.exec(name)?.[0].length ?? 0)
  const comma = name.indexOf(', ')
  if (comma > 0 && kind === 'person') return []
  if (comma > 0) name = name.slice(0, comma)
  name = name.replace(TAIL, '')
  if (!/\p{Lu}/u.test(name.split(' ')[0] as string) && !/^\d/.test(name)) return []
  if (PLAIN.test(name)) return []
  if (kind === 'place' && mention.syntactic === 'PRE.NAM' && DEMONYM.test(name) && !/America$/.test(name))
    return []
  if (kind === 'person') {
    drop(titleLength(name, lists))
    if (OFFICE.test(name)) return []
  }
  return [{ start, end: start + name.length, kind, text: name }]
}

function titleLength(name: string, lists: NameLists): number {
  const words = name.split(' ')
  const last = words
    .slice(0, -1)
    .findLastIndex(
      word => lists.titleHeads.has(word.toLowerCase()) || lists.honorifics.has(word.toLowerCase()),
    )
  return last < 0 ? 0 : words.slice(0, last + 1).join(' ').length + 1
}

/** Whether a mention gives way to one inside it: a person to any, others to one of their kind behind their first words. */
function gives(one: Named, inner: Named): boolean {
  if (inner === one || inner.start < one.start || inner.end > one.end) return false
  if (inner.start === one.start && inner.end === one.end) return false
  if (one.kind === 'person') return true
  return inner.kind === one.kind && inner.start > one.start && one.kind !== 'organisation'
}
