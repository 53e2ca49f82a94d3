import type { Mention } from '../../model/index.ts'
import type { Candidate, Scene } from './scene.ts'

/** Characters before the guest in what a host welcomes: "the French president". */
const LEAD = 12

/**
 * `Vale said the ministry would ask for a loan`, `Vale said the ministry did not comment on letters`: inside somebody's words,
 * what another would say or did not say has not been said; it stays a matter of the words around it. Nor is anything said
 * where `the rest of the talks was not revealed`, and where `Vale welcomed President Orr`, in person.
 */
export const withoutUnsaid = (
  scene: Scene,
  candidates: readonly Candidate[],
  parents: readonly (number | null)[],
  mentions: readonly Mention[],
): Candidate[] =>
  candidates.map((one, i) => {
    const parent = candidates[parents[i] ?? -1]
    const cue = one.cue[0]
    if (!cue || one.class !== 'speech') return one
    const words = scene.analysis.text.slice(cue.start, cue.end)
    if (scene.locale.speech.undisclosed.test(words) || isReception(scene, one, mentions))
      return { ...one, class: 'attitude' }
    if (parent?.class !== 'speech') return one
    return scene.locale.speech.unsaid.test(words) ? { ...one, class: 'attitude' } : one
  })

/** Somebody is welcomed, not something: "welcomed Orr's offer" is a stance. */
function isReception(
  { analysis, locale }: Scene,
  { cue, content }: Candidate,
  mentions: readonly Mention[],
): boolean {
  const words = cue.flatMap(({ start, end }) => analysis.text.slice(start, end).toLowerCase().split(/\s+/))
  const start = content[0]?.start ?? 0
  return (
    words.some(word => locale.speech.doneToPeople.has(locale.stem(word))) &&
    mentions.some(
      one =>
        one.kind === 'person' &&
        one.start >= start &&
        one.start - start <= LEAD &&
        !/^['’]/.test(analysis.text.slice(one.end, one.end + 1)),
    )
  )
}
