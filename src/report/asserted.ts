import type { Locale } from '../locales/index.ts'
import type { Attribution } from '../model/index.ts'

/** `Vale denied that Orr had spoken of a lease`: what is denied makes no statement of Orr's; it is left a matter of Vale's content. */
export function withoutDenied(
  text: string,
  attributions: readonly Attribution[],
  locale: Locale,
): Attribution[] {
  // few attributions hold another, and only those are asked
  const denied = new Map<Attribution, boolean>()
  const isDenying = (one: Attribution): boolean => {
    const known = denied.get(one) ?? denies(text, one, locale)
    denied.set(one, known)
    return known
  }
  const isDenied = (index: number): boolean => {
    let at = attributions[index]?.within ?? null
    for (let steps = 0; at !== null && steps < 20; steps++) {
      const holder: Attribution | undefined = attributions[at]
      if (holder && isDenying(holder)) return true
      at = holder?.within ?? null
    }
    return false
  }
  // "rejected a report by Norda that it leaks": the report has been made, whoever rejects it
  return attributions.map((one, index) =>
    isDenied(index) && one.by !== 'attributions/held-by' ? { ...one, class: 'attitude' } : one,
  )
}

/** Whether the cue denies what it introduces: "denied that", "would not confirm that", "mocked the notion that". */
export const denies = (text: string, { cue }: Attribution, { meaning, speech, stem }: Locale): boolean =>
  cue.some(({ start, end }) => {
    const words = text.slice(start, end)
    const stems = words.toLowerCase().split(/\s+/).map(stem)
    if (speech.refused.test(words) || stems.some(word => meaning.denials.has(word))) return true
    return speech.notions.test(text.slice(end, end + CLAIM)) && stems.some(word => speech.attacking.has(word))
  })

/** Characters behind a verb in which it names what it rejects: "the very notion that". */
const CLAIM = 40

/**
 * `The agency said Vale had invited Orr, who reportedly accepted`: inside speech the adverb tells of no further source. "It was
 * reported" does: the agency has it from somebody. And that two talked about something, the agency tells of them: neither says a thing.
 */
export function hedgesAmong(
  text: string,
  attributions: readonly Attribution[],
  { speech, stem }: Locale,
): Set<number> {
  const isAdverb = ({ cue }: Attribution): boolean =>
    cue.every(({ start, end }) => speech.impersonalAdverbs.has(stem(text.slice(start, end).toLowerCase())))
  const isTalk = ({ cue, source }: Attribution): boolean =>
    source.some(({ start, end }) => speech.together.test(text.slice(start, end))) &&
    cue.some(({ start, end }) =>
      text
        .slice(start, end)
        .toLowerCase()
        .split(/\s+/)
        .some(word => speech.speakingVerbs.has(stem(word))),
    )
  return new Set(
    attributions.flatMap((one, index) =>
      ((one.by === 'attributions/impersonal' && isAdverb(one)) || isTalk(one)) &&
      speechAbove(attributions, index) !== null
        ? [index]
        : [],
    ),
  )
}

/** The nearest attribution of speech around one, or null. */
export function speechAbove(attributions: readonly Attribution[], index: number): number | null {
  let at = attributions[index]?.within ?? null
  for (let steps = 0; at !== null && attributions[at]?.class === 'attitude' && steps < 20; steps++)
    at = attributions[at]?.within ?? null
  return at
}
