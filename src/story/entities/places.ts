import { isAdjectiveOf } from '../../locales/index.ts'
import type { Locale } from '../../locales/index.ts'
import { distance } from './distance.ts'
import type { Local } from './local.ts'
import { likely, sure } from './reason.ts'
import type { Reason } from './reason.ts'

/** Fewest letters of two places that may differ by one. */
const LONG_ENOUGH = 5

/** Joins two places: one state of the gazetteer, one name, a state and its adjective ("Marenia", "Marenian"), or one unknown name spelled in two ways ("Orlsk", "Orlesk"). */
export function joinPlaces(a: Local, b: Local, locale: Locale): Reason | undefined {
  if (a.entity.state && a.entity.state === b.entity.state)
    return sure(`both stand for the state ${a.entity.state}`)
  if (a.forms.some(form => b.forms.includes(form))) return sure('same name')
  if (a.entity.state || b.entity.state) return undefined
  const endings = locale.names.adjectiveEndings
  const derived = a.forms.some(one =>
    b.forms.some(other => isAdjectiveOf(one, other, endings) || isAdjectiveOf(other, one, endings)),
  )
  if (derived) return sure('a place and its adjective')
  return isMisspelt(a.forms[0] ?? '', b.forms[0] ?? '') ? likely('spelled almost alike') : undefined
}

const isMisspelt = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= LONG_ENOUGH &&
  a[0] === b[0] &&
  a.at(-1) === b.at(-1) &&
  distance(a, b) === 1
