import type { Scene } from './scene.ts'
import type { Candidate } from './scene.ts'

/**
 * `Vale said the ministry would ask for a loan`, `Vale said the ministry did not comment on letters`: inside somebody's words,
 * what another would say or did not say has not been said; it stays a matter of the words around it. Nor is anything said
 * where `the rest of the talks was not revealed`.
 */
export const withoutUnsaid = (
  scene: Scene,
  candidates: readonly Candidate[],
  parents: readonly (number | null)[],
): Candidate[] =>
  candidates.map((one, i) => {
    const parent = candidates[parents[i] ?? -1]
    const cue = one.cue[0]
    if (!cue || one.class !== 'speech') return one
    const words = scene.analysis.text.slice(cue.start, cue.end)
    if (scene.locale.speech.undisclosed.test(words)) return { ...one, class: 'attitude' }
    if (parent?.class !== 'speech') return one
    return scene.locale.speech.unsaid.test(words) ? { ...one, class: 'attitude' } : one
  })
