import type { Draft } from './draft.ts'
import type { Placement } from './phrases.ts'
import { findPhrases } from './phrases.ts'
import type { Scan } from './scan.ts'

/** Heads of carriers that other organisations bear as often: they count only beside a word of the trade. */
const DOUBTFUL = new Set(
  'agency network report standard review monitor sentinel globe mirror express examiner radio television tv broadcasting magazine mail'.split(
    ' ',
  ),
)
const TRADE =
  /^(?:news|press|telegraph|telegraphic|broadcasting|media|wire|evening|morning|daily|sunday|weekly|national|state)$/u
const FIRSTS = new Set(['agencia', 'agence', 'agenzia'])

/** Notes what the report calls an organisation: "the newspaper [Orbit Mail]", "[Orbit] news agency", "broadcaster [OBS]". */
export function noteNouns(scan: Scan, placement: Placement): void {
  const { organisationNouns } = scan.names
  const media = findPhrases(
    scan,
    placement,
    fold => MEDIA.has(organisationNouns.get(fold) ?? ''),
    fold => fold === 'news',
  )
  for (const phrase of media) {
    if (phrase.head === 'agency' && phrase.modifiers.length === 0) continue
    const before = placement.endingAt.get(phrase.headAt - phrase.modifiers.length)
    // "shares paid in Norva paper": the noun behind a name tells of it under an article, "the Norva newspaper"
    const told = before && (phrase.modifiers.length > 0 || scan.words[before.first - 1]?.fold === 'the')
    const name = placement.startingAt.get(phrase.headAt + 1) ?? (told ? before : undefined)
    if (name?.draft.kind === 'organisation' && !name.draft.nouns.includes(phrase.head))
      name.draft.nouns.push(phrase.head)
  }
}

const MEDIA = new Set(['agency', 'newspaper', 'broadcaster', 'carrier'])

/** Whether an organisation is a news agency, newspaper or broadcaster: by the gazetteer, by what the report calls it, by its name ("Kessar [Telegraph Agency]", "Calder [Ledger]"). */
export function isCarrier(draft: Draft, scan: Scan): boolean {
  if (draft.kind !== 'organisation' || !draft.named) return false
  if (draft.entry?.medium || draft.entry?.carrier || draft.nouns.length > 0) return true
  if (scan.names.organisations.some(one => one.name === draft.entry?.name)) return false
  const words = draft.name.toLowerCase().split(/\s+/)
  const last = words.at(-1) as string
  if (FIRSTS.has(words[0] as string)) return true
  if (last === 'service') return words.at(-2) === 'press' || words.at(-2) === 'news'
  if (!scan.names.carrierHeads.has(last)) return false
  return !DOUBTFUL.has(last) || words.slice(0, -1).some(word => TRADE.test(word))
}
