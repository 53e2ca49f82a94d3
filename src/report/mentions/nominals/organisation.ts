import type { OrganisationNoun } from '../../../locales/index.ts'
import { draftOf } from '../draft.ts'
import type { Draft, Placed } from '../draft.ts'
import { endsPhrase, findPhrases, isSpeaking } from '../phrases.ts'
import type { Phrase } from '../phrases.ts'
import type { Scan } from '../scan.ts'
import { keyOf, wordsOf } from './words.ts'
import type { Nominal, NominalScan } from './types.ts'

const MODIFIERS = new Set(
  'official state-run state-owned state-controlled state government news local private ruling semi-official influential foreign national daily party wire same english-language central opposition leading liberal conservative independent'.split(
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
    const known = phrase.determiner === 'a' ? undefined : answering(phrase, noun, placement.placed, scan)
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

/** The organisation last named before the phrase that the noun can mean; for "the agency" else an abbreviation that nobody explains and that speaks. */
function answering(
  phrase: Phrase,
  noun: OrganisationNoun,
  placed: readonly Placed[],
  scan: Scan,
): Draft | undefined {
  const before = placed.filter(one => one.draft.kind === 'organisation' && one.last <= phrase.first)
  const home = phrase.of?.entry?.state
  const fits = before.filter(
    one =>
      means(noun, phrase.head, one.draft, scan) &&
      !(home && one.draft.entry?.state && one.draft.entry.state !== home),
  )
  if (fits.length > 0 || noun === 'company' || noun === 'other') return fits.at(-1)?.draft
  return before.findLast(
    one => !one.draft.entry?.medium && /^\p{Lu}{2,6}$/u.test(one.draft.name) && isSpeaking(one, scan),
  )?.draft
}

function means(noun: OrganisationNoun, head: string, draft: Draft, scan: Scan): boolean {
  const words = draft.forms.concat(draft.name).join(' ').toLowerCase().split(/\s+/)
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
