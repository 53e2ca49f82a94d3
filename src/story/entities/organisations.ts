import type { LetterWords, Locale } from '../../locales/index.ts'
import type { Local } from './local.ts'
import { likely, sure } from './reason.ts'
import type { Reason } from './reason.ts'

/** Joins two organisations: one entry of the gazetteer ("Xinhua"), one name, the initials of the other ("KTA", "Kessar Telegraph Agency"), or a name that is the other's without its first or last words ("Courier", "Harrow Courier"). */
export function joinOrganisations(a: Local, b: Local, locale: Locale): Reason | undefined {
  if (a.key && a.key === b.key) return sure(`both are known as ${a.key}`)
  if (a.forms.some(form => b.forms.includes(form))) return sure('same name')
  if (a.key || b.key) return undefined
  if (abbreviates(a, b, locale.letters) || abbreviates(b, a, locale.letters))
    return likely('one is the initials of the other')
  if (shortens(a, b, locale) || shortens(b, a, locale)) return likely('one is a short form of the other')
  return undefined
}

/** Whether a short form is the initials of a long one ("KTA"). */
export function abbreviates(short: Local, long: Local, { skipped }: LetterWords): boolean {
  const letters = short.forms.filter(form => /^\p{L}{2,6}$/u.test(form))
  return long.forms.some(form => {
    const words = form.split(' ')
    const initials = words
      .filter(word => !skipped.has(word))
      .map(word => word[0])
      .join('')
    return words.length > 1 && letters.includes(initials)
  })
}

/** At least one word of the short form must be no common word and no head, so that "Foreign Ministry" is not everybody's. A carrier may go by its head ("the Courier"). */
function shortens(short: Local, long: Local, locale: Locale): boolean {
  const { common, organisationHeads, carrierHeads } = locale.names
  return short.forms.some(form => {
    const words = form.split(' ')
    const telling =
      words.some(word => !common.has(word) && !organisationHeads.has(word)) ||
      (words.length === 1 && carrierHeads.has(form))
    return (
      telling &&
      form.length > 3 &&
      long.forms.some(other => other.startsWith(`${form} `) || other.endsWith(` ${form}`))
    )
  })
}
