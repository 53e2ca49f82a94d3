import type { Gender } from '../../../locales/index.ts'
import { draftOf } from '../draft.ts'
import { endsPhrase, findPhrases } from '../phrases.ts'
import type { Phrase, Placement } from '../phrases.ts'
import type { Scan } from '../scan.ts'
import { wordAt } from '../scan.ts'
import { keyOf, wordsOf } from './words.ts'
import type { Nominal, NominalScan } from './types.ts'

/** Bare nouns that stand for sources without any modifier. */
const BARE = new Set(
  'officials sources police authorities analysts experts observers critics diplomats witnesses residents investigators prosecutors insiders'.split(
    ' ',
  ),
)

/**
 * People and media without a name: "[a senior Kessari official] said", "[state media] reported", "[officials]".
 * "[The official]" afterwards is the one official met before.
 */
export function findUnnamed({ scan, placement, roles }: NominalScan, soFar: readonly Nominal[]): Nominal[] {
  const { groupNouns, unnamedNouns, sourceModifiers } = scan.names
  const taken = new Set([...roles.beside, ...soFar.map(one => one.phrase)].flatMap(one => range(one)))
  const phrases = findPhrases(
    scan,
    placement,
    fold => groupNouns.has(fold) || unnamedNouns.has(fold),
    fold => sourceModifiers.has(fold),
  )
  const found: Nominal[] = []
  for (const phrase of phrases) {
    if (taken.has(phrase.headAt) || !isSource(phrase, scan, placement)) continue
    found.push(nominal(phrase, scan, [...soFar, ...found]))
  }
  return found
}

const range = (one: { readonly first: number; readonly last: number }): number[] =>
  Array.from({ length: one.last - one.first }, (_, i) => one.first + i)

function isSource(phrase: Phrase, scan: Scan, placement: Placement): boolean {
  const head = wordAt(scan, phrase.headAt)
  if (head.capital && !head.head && !wordAt(scan, phrase.first).head) return false
  const next = placement.startingAt.get(phrase.headAt + 1)
  if (next && (next.draft.kind === 'person' || next.draft.kind === 'organisation')) return false
  if (!endsPhrase(phrase.headAt + 1, scan)) return false
  const marked = phrase.determiner !== 'none' || phrase.modifiers.length > 0 || phrase.of !== undefined
  if (phrase.head === 'media') return phrase.modifiers.length > 0 || phrase.of !== undefined
  if (scan.names.unnamedNouns.has(phrase.head))
    return phrase.determiner !== 'none' && phrase.determiner !== 'pronoun'
  return marked || BARE.has(phrase.head)
}

function nominal(phrase: Phrase, scan: Scan, soFar: readonly Nominal[]): Nominal {
  const key = keyOf(scan, phrase)
  const by = 'mentions/unnamed'
  const again = soFar.find(one => one.draft.key === key && phrase.determiner !== 'a')
  const back =
    phrase.determiner === 'the' && !phrase.of
      ? soFar.findLast(one => !one.draft.named && one.draft.key.endsWith(` ${phrase.head}`))
      : undefined
  const known = (again ?? back)?.draft
  const kind = phrase.head === 'media' || phrase.head === 'police' ? 'organisation' : 'person'
  const draft =
    known ?? draftOf({ kind, key, name: wordsOf(scan, phrase), by, named: false, ...genderOf(phrase, scan) })
  return { phrase, by, draft }
}

/** "a police spokesman": a noun that says whether a man or a woman is meant. */
export function genderOf({ head }: Phrase, { names }: Scan): { readonly gender?: Gender } {
  const gender = names.titleHeads.get(head) ?? names.personNouns.get(head)
  return gender === 'male' || gender === 'female' ? { gender } : {}
}
