import type { OrganisationNoun } from '../../../locales/index.ts'
import { draftOf } from '../draft.ts'
import type { Draft, Placed } from '../draft.ts'
import { endsPhrase, findPhrases, isSpeaking } from '../phrases.ts'
import type { Phrase } from '../phrases.ts'
import { wordAt } from '../scan.ts'
import type { Scan } from '../scan.ts'
import { keyOf, wordsOf } from './words.ts'
import type { Nominal, NominalScan } from './types.ts'

const MODIFIERS = new Set(
  'official state-run state-owned state-controlled state government news local private ruling semi-official influential foreign national daily party wire same english-language central opposition leading liberal conservative independent press telegraph'.split(
    ' ',
  ),
)

/**
 * A common noun for an organisation named before: "[the agency] said" after "Kessar Telegraph Agency",
 * "[Kessar's official news agency]"; what no name answers to stays without one.
 */
export function findOrganisations({ scan, placement }: NominalScan): Nominal[] {
  const { organisationNouns } = scan.names
  const phrases = findPhrases(
    scan,
    placement,
    fold => organisationNouns.has(fold),
    fold => MODIFIERS.has(fold),
  )
  const found: Nominal[] = []
  for (const phrase of phrases) {
    if (
      !['the', 'possessive', 'a'].includes(phrase.determiner) ||
      isApposed(phrase, placement) ||
      !endsPhrase(phrase.headAt + 1, scan)
    )
      continue
    const noun = organisationNouns.get(phrase.head) as OrganisationNoun
    const carrier = noun !== 'company' && noun !== 'other'
    const known =
      phrase.determiner === 'a'
        ? undefined
        : (beside(phrase, noun, placement, scan) ?? answering(phrase, noun, placement.placed, scan, found))
    if (known) found.push({ phrase, draft: known, by: 'mentions/organisation-noun' })
    else if (carrier || phrase.of || phrase.modifiers.length > 0 || isSpeaking(phrase, scan))
      found.push(unnamed(phrase, scan, found))
  }
  return found
}

function unnamed(phrase: Phrase, scan: Scan, found: readonly Nominal[]): Nominal {
  const key = keyOf(scan, phrase)
  const draft = found.find(one => one.draft.key === key)?.draft
  const by = 'mentions/organisation-noun'
  return {
    phrase,
    by,
    draft: draft ?? draftOf({ kind: 'organisation', key, name: wordsOf(scan, phrase), by, named: false }),
  }
}

/** "Orbit news agency", "state news agency KTA": the noun only explains a name. */
const isApposed = (phrase: Phrase, placement: NominalScan['placement']): boolean =>
  placement.startingAt.get(phrase.last)?.draft.kind === 'organisation' ||
  (phrase.determiner === 'none' && placement.endingAt.has(phrase.first))

/** "the [Orbit] agency", "the [Spark] newspaper": the noun says what the carrier is that it stands behind; not "the UN agency". */
function beside(
  phrase: Phrase,
  noun: OrganisationNoun,
  { endingAt }: NominalScan['placement'],
  scan: Scan,
): Draft | undefined {
  const draft = endingAt.get(phrase.headAt)?.draft
  if (noun === 'company' || noun === 'other' || draft?.kind !== 'organisation') return undefined
  return scan.names.organisations.some(one => one.name === draft.entry?.name) ? undefined : draft
}

/**
 * The organisation last named before the phrase that the noun can mean; for "the agency" else an abbreviation that nobody
 * explains and that speaks. One that says which, "the regional health agency", means none but one that is named so, before or
 * after; and "the agency" behind one without a name means that one.
 */
function answering(
  phrase: Phrase,
  noun: OrganisationNoun,
  placed: readonly Placed[],
  scan: Scan,
  found: readonly Nominal[],
): Draft | undefined {
  const organisations = placed.filter(one => one.draft.kind === 'organisation')
  const before = organisations.filter(one => one.last <= phrase.first)
  const telling = noun === 'agency' ? phrase.modifiers.filter(word => !MODIFIERS.has(word)) : []
  if (telling.length > 0) {
    const named = organisations.filter(({ draft }) => hasWords(draft, phrase.head, telling))
    return (before.findLast(one => named.includes(one)) ?? named[0])?.draft
  }
  const home = phrase.of?.entry?.state
  const fits = before.filter(
    one =>
      means(noun, phrase.head, one.draft, scan) &&
      !(home && one.draft.entry?.state && one.draft.entry.state !== home),
  )
  const nearest = fits.at(-1)
  if (noun === 'company')
    return (fits.findLast(one => isFirm(one, scan)) ?? fits.findLast(one => mayTrade(one, scan)))?.draft
  if (noun === 'other') return nearest?.draft
  const nominal = phrase.of ? undefined : found.findLast(one => one.draft.key.endsWith(` ${phrase.head}`))
  if (nominal && nominal.phrase.first > (nearest?.first ?? -1)) return nominal.draft
  if (nearest) return nearest.draft
  const spoke = before.findLast(
    one => !one.draft.entry?.medium && ABBREVIATION.test(one.draft.name) && isSpeaking(one, scan),
  )?.draft
  return spoke ?? (noun === 'agency' ? publicBody(phrase, before, scan) : undefined)
}

const ABBREVIATION = /^\p{Lu}{2,6}$/u
/** Sentences back in which a public body may be named that "the agency" takes up. */
const REACH = 2

/** "The [Lock Safety Commission] met. The agency was late": the only body of a state in the sentences just before, by its name or its initials. */
function publicBody(phrase: Phrase, before: readonly Placed[], scan: Scan): Draft | undefined {
  const at = wordAt(scan, phrase.first).sentence
  const { publicHeads } = scan.names
  const near = before.filter(({ first, last, draft }) => {
    if (draft.entry?.medium || at - wordAt(scan, first).sentence > REACH) return false
    const own = scan.words.slice(first, last)
    // "the Velde administration" is no agency
    const named = own.some(word => word.capital && publicHeads.has(word.fold))
    return named || ABBREVIATION.test(own[0]?.text ?? '')
  })
  const [one, ...more] = new Set(near.map(({ draft }) => draft))
  return more.length === 0 ? one : undefined
}

/** What stands beside a name, lower case: "the builder [Orr & Sons]", "[Orr], the operator". */
const besideName = (one: Placed, scan: Scan): string[] => {
  const at = (i: number): string => scan.words[i]?.fold ?? ''
  const comma = at(one.first - 1) === ','
  const behind = at(one.last) === ',' && /^(?:the|an?)$/.test(at(one.last + 1))
  return [at(comma ? one.first - 2 : one.first - 1), ...(behind ? [at(one.last + 2), at(one.last + 3)] : [])]
}

/** A name that says so, or beside which a noun for a company stands. */
const isFirm = (one: Placed, scan: Scan): boolean => {
  const words = wordsIn(one.draft)
  return (
    words.some(word => scan.names.companySuffixes.has(word) || scan.names.companyWords.has(word)) ||
    besideName(one, scan).some(word => scan.names.companyWords.has(word))
  )
}

/** Neither a body by the noun beside it, "the union UBW", nor one that is told things, "told MNA". */
const mayTrade = (one: Placed, scan: Scan): boolean =>
  !besideName(one, scan).some(word => {
    const noun = scan.names.organisationNouns.get(word)
    return noun !== undefined && noun !== 'company'
  }) && !/^(?:told|tells|telling)$/.test(scan.words[one.first - 1]?.fold ?? '')

const wordsIn = (draft: Draft): string[] =>
  draft.forms.concat(draft.name).join(' ').toLowerCase().split(/\s+/)

/** "Lower Tessel Health Agency" for "the regional health agency". */
function hasWords(draft: Draft, head: string, telling: readonly string[]): boolean {
  const words = wordsIn(draft)
  return words.includes(head) && telling.some(word => words.includes(word))
}

function means(noun: OrganisationNoun, head: string, draft: Draft, scan: Scan): boolean {
  const words = wordsIn(draft)
  const medium = draft.entry?.medium
  if (noun === 'other') return words.includes(head)
  const carrier = medium !== undefined || words.some(word => scan.names.carrierHeads.has(word))
  if (noun === 'company') return !carrier && !words.some(word => GOVERNING.has(word))
  if (noun === 'carrier') return carrier
  if (words.includes(head)) return true
  if (medium) return medium === noun
  return carrier && (noun !== 'agency' || words.includes('service') || words.includes('press'))
}

const GOVERNING = new Set(
  'ministry department court parliament police army government university un eu nato congress senate party council committee commission nations union'.split(
    ' ',
  ),
)
