import type { PositionWords, Stance } from '../../locales/index.ts'
import type { Position } from '../../model/index.ts'
import type { Word } from '../alignments/index.ts'
import { isCourtesy } from './deeds.ts'
import type { Sight } from './sight.ts'

/** Words behind a cue among which one stands that the cue needs: "asked the two councils [to]". */
const SOON = 6
/** Words of what is offered among which stands what it is: "Vale a piece of advice". */
const GIFT = 5

/** "demanded", "ruled out"; but not "rejected that account" nor "vowed that nothing had been paid". */
export function byCue(sight: Sight): Position['kind'] | undefined {
  const { words, stem, cue, behind, said, begins } = sight
  // what is said after what somebody demanded is demanded no more
  if (!begins) return undefined
  const forms = said.slice(0, SOON).map(({ form }) => form)
  for (const word of cue) {
    const root = stem(word)
    if (words.siding.has(root)) return cue.some(one => words.against.has(one)) ? 'refusal' : 'view'
    const kind = words.cues.get(root)
    if (!kind || !hasNeeded(root, sight) || words.particles.get(root)?.test(beyond(sight))) continue
    const isToDo = [forms[0], behind[0]].includes(words.infinitive)
    if (words.efforts.has(root) && (isToDo || cue.includes(words.infinitive) || !isSought(said, sight)))
      return undefined
    if (words.wishes.has(root)) {
      if (isCourtesy(forms, words) || (isToDo && cue.some(one => words.perfected.has(one)))) return undefined
      if (isToDo) return 'view'
    }
    return isEmpty(kind, sight) ? undefined : kind
  }
  return undefined
}

/** What stands right behind the cue, as the report writes it. */
const beyond = ({ behind }: Sight): string => behind.join(' ')

/** "called [for] a toll", "asked the two councils [to] lower it", "called on the council [to] lower it". */
function hasNeeded(root: string, { words, cue, behind, said }: Sight): boolean {
  const needed = words.needs.get(root)
  if (!needed) return true
  const forms = said.slice(0, SOON).map(({ form }) => form)
  const all = [...cue, ...forms]
  const isToDo = (at: number): boolean =>
    all[at] === words.infinitive && !words.determiners.has(all[at + 1] ?? '')
  // "appealed to the crews [to] wait": the first of the two only leads to them
  const from = words.leading.has(root) ? cue.length + 1 : 0
  if (words.reaching.has(root) && all.some((_, i) => i >= from && isToDo(i))) return true
  const [next = '', later = ''] = behind
  const led = [...cue, ...forms.slice(0, 1), next, later === words.infinitive ? next : later]
  if (!led.some(one => needed.has(one))) return false
  // "called on his deputy, who" gives her the word
  const isOnSomebody = words.addressing.has(root) && led.some(one => words.onto.has(one))
  return !isOnSomebody || said.some(({ form }) => form === words.infinitive)
}

/** "seeks nine millions in damages", "sought an extension": it is asked for, not looked for. */
const isSought = (said: readonly Word[], { words, stem }: Sight): boolean =>
  said
    .slice(0, SOON)
    .some(({ form, concept }, i) => words.sought.has(stem(form)) || (i < 2 && /^[nv]:/.test(concept)))

/** "declined to comment", "asked not to be named", "rejected that account", "rejected that", "offered no date", "vowed that nothing had been paid". */
function isEmpty(kind: Stance, sight: Sight): boolean {
  const { words, stem, cue, behind, said } = sight
  const forms = said.slice(0, SOON).map(({ form }) => form)
  if (said.every(({ concept }) => concept === '')) return true
  if (kind === 'offer') return isGesture(sight)
  if (
    kind === 'demand' &&
    [...behind.slice(0, 1), ...forms.slice(0, 1)].some(form => words.errands.has(form))
  )
    return true
  if (kind === 'refusal')
    return (
      forms.some(form => words.claims.has(stem(form))) ||
      [...cue, ...forms.slice(0, 2)].some(form => words.idle.has(form))
    )
  if (kind === 'commitment') return forms[0] !== words.infinitive && !isToCome(said, words)
  return forms.some(form => words.negations.has(form)) && forms.some(form => words.unnamed.has(form))
}

/** "offered a sharp critique", "remarks she offered", "offered no date", "papers offering details". */
function isGesture({ words, stem, cue, said, given }: Sight): boolean {
  const forms = said.slice(0, GIFT).map(({ form }) => form)
  if (words.negations.has(forms[0] ?? '')) return true
  if (cue.some(word => words.loose.has(word)) && forms[0] !== words.infinitive) return true
  return [...cue, ...given, ...forms].some(form => words.gestures.has(stem(form)))
}

/** "that nobody will lose a job", "five millions": no verb of what is or has been alone. */
const isToCome = (said: readonly Word[], { future, told, been }: PositionWords): boolean =>
  said.some(({ form }) => future.has(form) || told.has(form)) || !said.some(({ form }) => been.has(form))
