import { isCommonNoun, lowerAt, tagAt, textAt } from './scene.ts'
import type { Scene } from './scene.ts'

/** "Thursday" speaks never; it stands before the verb of somebody else. */
export const isDay = (scene: Scene, i: number): boolean => scene.locale.speech.dayWords.has(lowerAt(scene, i))

/** "The ministry on Thursday said", "who on Monday said", "Mara Orr, a clerk, on Monday said": the token behind the subject. */
export function beforeTime(scene: Scene, first: number, i: number): number {
  const spell = beforeSpell(scene, first, i) ?? beforeDay(scene, first, i)
  if (spell !== undefined) return spell
  let on = i - 1
  while (on > first && i - on < 4 && (isTimeWord(scene, on) || tagAt(scene, on) === 'CD')) on--
  const follows = /^(?:NN|NNS|NNP|NNPS|PRP|WP)$/.test(tagAt(scene, on - 1)) || textAt(scene, on - 1) === ','
  return on < i - 1 && on > first && follows && /^(?:on|in)$/.test(lowerAt(scene, on)) ? on : i
}

/** "Harbour officials [late Thursday] said", without a preposition: the token behind the subject. */
function beforeDay(scene: Scene, first: number, i: number): number | undefined {
  if (!isDay(scene, i - 1)) return undefined
  const at = /^(?:late|early)$/.test(lowerAt(scene, i - 2)) ? i - 3 : i - 2
  return at >= first && /^(?:NNS?|NNPS?|PRP|WP)$/.test(tagAt(scene, at)) && !isDay(scene, at)
    ? at + 1
    : undefined
}

/** "people who [for years] have said", "the mayor [last week] announced": the token behind the subject before a stretch of time. */
function beforeSpell(scene: Scene, first: number, i: number): number | undefined {
  if (!scene.locale.speech.spellNouns.has(scene.stems[i - 1] ?? '')) return undefined
  let at = i - 2
  while (at > first && /^(?:CD|JJ|DT|PDT|RBR?)$/.test(tagAt(scene, at)) && i - at < SPELL) at--
  const opened = /^(?:for|in|over|during|since|within|at)$/.test(lowerAt(scene, at))
  const bare = /^(?:last|this|next|earlier|late|a|one|two|three|four|many|some)$/.test(lowerAt(scene, at + 1))
  const subject = opened ? at - 1 : bare ? at : first
  return subject >= first &&
    (/^(?:WP|NNP|NNPS|NNS|PRP)$/.test(tagAt(scene, subject)) ||
      (tagAt(scene, subject) === 'NN' && /^(?:last|this|next)$/.test(lowerAt(scene, at + 1)))) &&
    (opened || at + 1 < i - 1)
    ? subject + 1
    : undefined
}

/** Tokens of the longest stretch of time: "for more than a hundred years". */
const SPELL = 7

/** Words that open a stretch of time behind a name, and those that lead in one. */
const OPENS_SPELL = /^(?:last|this|next|earlier|late|early|recent|a|one|two|three|four|many|some|several)$/
const LEADS_SPELL = /^(?:for|in|over|during|since|within|at)$/

/**
 * Where the stretch of time begins that closes a phrase: "Vale [last week]", "Vale [at the time]", "[a year]"; the end of the phrase
 * where none does. A name like one ("Weeks") is none.
 */
export function spellFrom(scene: Scene, from: number, to: number): number {
  const isSpell = (i: number): boolean =>
    scene.locale.speech.spellNouns.has(scene.stems[i] ?? '') &&
    isCommonNoun(scene, i) &&
    /^\p{Ll}/u.test(textAt(scene, i))
  if (!isSpell(to - 1)) return to
  let at = to - 1
  while (at > from && /^(?:CD|JJ|DT|PDT|RB|RBR)$/.test(tagAt(scene, at - 1)) && to - at < SPELL) at--
  if (at > from && LEADS_SPELL.test(lowerAt(scene, at - 1))) return at - 1
  if (OPENS_SPELL.test(lowerAt(scene, at)) || at === from) return at === to - 1 && at > from ? to : at
  return to
}

/** Whether a token is a word of time. */
export const isTimeWord = (scene: Scene, i: number): boolean =>
  scene.locale.speech.timeWords.has(scene.stems[i] ?? '')
