import type { PositionWords } from '../../locales/index.ts'
import type { Position } from '../../model/index.ts'
import type { Word } from '../alignments/index.ts'
import type { Sight } from './sight.ts'

/** Words between a speaker's word for itself and the verb: "we will now also [close]". */
const BETWEEN = 3
/** Words among which the infinitive stands behind a wish: "want the two councils [to]". */
const SOON = 4

/** Characters of the longest aside between two commas that parts a verb from its auxiliary. */
const ASIDE = 20

/** What somebody says that it will do or wants: "we will not sign", "she was ready to talk". */
interface Deed {
  /** Nothing where it may only be done: a position with a condition alone. */
  readonly kind: Position['kind'] | undefined
}

/** What the speaker does by its own words: the first of its words for itself behind which a deed stands. */
export function ownDeed(sight: Sight): Deed | undefined {
  const { said, isSelf, words } = sight
  for (const [i, word] of said.entries()) {
    // "if we refuse" is what hangs on it, no deed
    if (!isSelf(word) || words.conditions.has(said[i - 1]?.form ?? '')) continue
    if (isOfWhat(said[i - 1], word, sight)) continue
    const deed = deedOf(restOf(sight, i), sight, hangs(sight, i))
    if (deed) return deed
  }
  return undefined
}

/** The words behind one, up to the next stop: "he [would], the others will". */
function restOf({ said, text }: Sight, at: number): Word[] {
  const rest: Word[] = []
  for (let i = at + 1; i < said.length && rest.length <= BETWEEN + SOON; i++) {
    const [before, word] = [said[i - 1] as Word, said[i] as Word]
    // "we will, of course, pay"
    const aside = /^, [^.,;:?!–—]{1,14}, /u.exec(text.slice(before.end, before.end + ASIDE))?.[0].length ?? 0
    if (word.start < before.end + aside) continue
    if (/[.,;:?!–—]/u.test(text.slice(before.end + aside, word.start))) break
    rest.push(word)
  }
  return rest
}

/** "what [he] would call", "how [she] will vote": of what it does not say. */
const isOfWhat = (before: Word | undefined, word: Word, { text, words }: Sight): boolean =>
  before !== undefined &&
  text.slice(before.end, word.start).trim() === '' &&
  words.relatives.has(before.form) &&
  before.form !== words.that

/** "the extent [we] want": it hangs on a noun before it, and is not what the sentence says. */
function hangs({ said, text, words, stem }: Sight, at: number): boolean {
  const [before, word] = [said[at - 1], said[at] as Word]
  if (!before || text.slice(before.end, word.start).trim() !== '') return false
  return /^[ws]:/.test(before.concept) && !words.beliefs.has(stem(before.form))
}

/** What the words behind a speaker's word for itself say that it does. */
function deedOf(behind: readonly Word[], { words, stem }: Sight, hanging: boolean): Deed | undefined {
  let future = false
  let possible = false
  let denied = false
  for (const [i, { form, quoted }] of behind.slice(0, BETWEEN + 1).entries()) {
    // "we wanted her to hear it" tells of what has been
    const own = quoted && words.past.test(form) ? undefined : words.own.get(stem(form))
    if (words.future.has(form) || (!quoted && words.told.has(form))) {
      if (isHad(form, behind[i + 1]?.form ?? '', words)) return undefined
      future = true
    } else if (words.possible.has(form)) possible = true
    else if (words.negations.has(form)) denied = true
    else if (words.ready.has(form) && !isToDo(behind, i, words)) return readyKind(behind, i, denied, words)
    else if (words.intentions.has(stem(form)) && behind[i - 1]?.form === words.none)
      return { kind: 'refusal' }
    else if (words.being.has(form) && ((!future && !possible) || isReadyTo(behind, i + 1, words))) continue
    else if (future && words.habits.has(form)) return undefined
    else if (future && words.going.has(stem(form))) continue
    else if (!words.adverbs.has(form) && !isGoing(behind, i, words)) {
      if (own && !future && !possible)
        return denied || hanging ? undefined : wish(own, behind.slice(i), words, stem)
      if (!future)
        return possible && !denied && !hanging && !words.idle.has(form) ? { kind: undefined } : undefined
      denied ||= words.negations.has(behind[i + 1]?.form ?? '')
      if (words.idle.has(form)) return undefined
      return { kind: denied && !words.ceasing.has(stem(form)) ? 'refusal' : 'commitment' }
    }
  }
  return undefined
}

/** "we want to go", "she expects it"; nothing of "I want to thank you all". */
function wish(
  kind: Position['kind'],
  behind: readonly Word[],
  words: PositionWords,
  stem: (word: string) => string,
): Deed | undefined {
  const [verb, ...rest] = behind.map(({ form }) => form)
  if (isCourtesy(rest, words)) return undefined
  const root = stem(verb ?? '')
  if (!words.wishes.has(root)) return { kind }
  const foresees = words.expectations.has(root) && behind[0]?.quoted === false
  return { kind: foresees || rest[0] === words.infinitive ? 'view' : kind }
}

/** "want [to thank]", "wanted [you all to know]", "want [to be clear]": a turn of speech. */
export function isCourtesy(
  forms: readonly string[],
  { infinitive, courtesies, being }: PositionWords,
): boolean {
  const at = forms.slice(0, SOON).indexOf(infinitive)
  const [next = '', then = ''] = forms.slice(at + 1)
  return at >= 0 && (courtesies.has(next) || (being.has(next) && courtesies.has(then)))
}

/** "willing to talk" offers, "willing to take it" agrees; who is "ready to fight" or "prepared to close it" offers nothing. */
function readyKind(
  behind: readonly Word[],
  at: number,
  denied: boolean,
  words: PositionWords,
): Deed | undefined {
  if (denied) return { kind: 'refusal' }
  const next = behind.slice(at + 1, at + 5).map(({ form }) => form)
  if (next.slice(0, 2).some(form => words.accepting.has(form))) return { kind: 'commitment' }
  const isOffer = !words.alert.has(behind[at]?.form ?? '') || next.some(form => words.serving.has(form))
  return isOffer ? { kind: 'offer' } : undefined
}

/** "will [open]": a verb, not "is open". */
const isToDo = (behind: readonly Word[], at: number, { future, told, possible }: PositionWords): boolean =>
  [future, told, possible].some(set => set.has(behind[at - 1]?.form ?? ''))

/** "would be [open] to", but not "will be [ready] when". */
const isReadyTo = (behind: readonly Word[], at: number, { ready, infinitive }: PositionWords): boolean =>
  ready.has(behind[at]?.form ?? '') && behind[at + 1]?.form === infinitive

/** "have no" of "have no intention of", "to" of "continue to". */
const isGoing = (behind: readonly Word[], at: number, { none, been, infinitive }: PositionWords): boolean => {
  const [form, next] = [behind[at]?.form ?? '', behind[at + 1]?.form]
  return form === none || (been.has(form) && next === none) || (form === infinitive && at > 0)
}

/** "he'd spoken with her", "he would rather wait": nothing that he will do. */
const isHad = (form: string, next: string, { told, perfect, regular, rather }: PositionWords): boolean =>
  next === rather || (told.has(form) && (perfect.has(next) || regular.test(next)))

/** "We may close the bridge if ...": with a deed of one's own, or as a warning of somebody else's; not "asked if". */
export const isCondition = ({ said, cue, words, stem }: Sight, deed: Deed | undefined): boolean =>
  said.some(
    ({ form }, i) =>
      words.conditions.has(form) &&
      !words.concessions.has(said[i - 1]?.form ?? '') &&
      !words.elected.has(said[i + 1]?.form ?? ''),
  ) &&
  (deed !== undefined ||
    (cue.some(word => words.warnings.has(stem(word))) &&
      said.some(({ form }) => words.future.has(form) || words.told.has(form) || words.possible.has(form))))

/** "The dam must go", but not "he must have known", "we must go", "why should I", "it should be back" nor "she thought it should". */
export const obliges = (sight: Sight): boolean => {
  const { said, words, isSelf } = sight
  return said.some(({ form, text }, i) => {
    const before = said[i - 1]
    // "Must be tough": who must?
    if (!words.obliging.has(form) || (!before && /^\p{Lu}/u.test(text))) return false
    if (before && (isSelf(before) || words.relatives.has(before.form))) return false
    // "it ought to boost growth" expects
    if (before && words.impersonal.has(before.form) && !words.strict.has(form)) return false
    if (said.slice(0, i).some(one => words.doubts.has(one.form)) || isOthers(sight, i)) return false
    const [next, then] = said.slice(i + (words.negations.has(said[i + 1]?.form ?? '') ? 2 : 1))
    if (next === undefined || isSelf(next) || words.due.has(next.form)) return false
    return next.form === words.be ? !words.reckoned.has(then?.form ?? '') : !words.idle.has(next.form)
  })
}

/** "[they believed] the law must", "on [how] the town must": what the sentence only tells that somebody thinks. */
function isOthers({ said, text, words, stem, isSelf }: Sight, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const word = said[i] as Word
    if (/[.?!]["”’']*\s/u.test(text.slice(word.end, (said[i + 1] as Word).start))) return false
    if (words.manner.has(word.form)) return true
    const by = said.slice(Math.max(0, i - 2), i)
    if (i > 0 && words.beliefs.has(stem(word.form)) && !by.some(isSelf)) return true
  }
  return false
}
