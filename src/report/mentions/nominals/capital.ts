import { draftOf } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { findPhrases } from '../phrases.ts'
import type { Nominal, NominalScan } from './types.ts'

/** "[the Kessari capital]" is the city, where the gazetteer or the report knows which. */
export function findCapitals({ scan, placement }: NominalScan): Nominal[] {
  const phrases = findPhrases(
    scan,
    placement,
    fold => fold === 'capital',
    () => false,
  )
  return phrases.flatMap(phrase => {
    const state = scan.names.states.find(
      one => one.code === phrase.of?.entry?.state && phrase.of?.key === `state:${one.code}`,
    )
    const name = state?.capitals[0]
    if (!name) return []
    const key = `place:${name.toLowerCase()}`
    const draft: Draft =
      placement.placed.find(one => one.draft.key === key)?.draft ??
      draftOf({ kind: 'place', key, name, by: 'mentions/capital' })
    return [{ phrase, draft, by: 'mentions/capital' }]
  })
}
