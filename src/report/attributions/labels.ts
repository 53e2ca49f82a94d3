import type { Span } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import type { AnalysedSentence } from '../analysis.ts'
import { contentAfter } from './contents.ts'
import { isMark, isProper, overlapping, spanOf, textAt } from './scene.ts'
import type { Candidate, Finder, Range, Scene } from './scene.ts'

/** Tokens of the longest name before a colon. */
const LABEL = 4

/** `VALE: "..."` and `Vale: No, we did not.` at the start of a block. */
export const label: Finder = (scene, sentence) => {
  const turn = turnOf(scene, sentence)
  if (turn) return [turn]
  const colon = sentence.first + LABEL
  for (let i = sentence.first + 1; i <= Math.min(colon, sentence.last - 2); i++) {
    if (textAt(scene, i) !== ':') continue
    const source = { from: sentence.first, to: i }
    const names = scene.analysis.tags
      .slice(source.from, source.to)
      .every((tag, at) => /^NNP?S?$/.test(tag) && /^\p{Lu}/u.test(textAt(scene, source.from + at)))
    if (!names || !(isMark(scene, i + 1) || sentence.role === 'headline')) return []
    const content = contentAfter(scene, sentence, i + 1)
    return content.length
      ? [
          {
            rule: 'label',
            class: 'speech',
            source: [spanOf(scene, source)],
            cue: [spanOf(scene, { from: i, to: i + 1 })],
            content,
            confidence: 0.8,
          },
        ]
      : []
  }
  return []
}

/** `VALE: No, we did not. ...` at the start of a block of a transcript: the whole block is hers. */
function turnOf(scene: Scene, sentence: AnalysedSentence): Candidate | undefined {
  const block = scene.analysis.blocks[sentence.block]
  if (!block || firstAt(scene.analysis.tokens, block.start) !== sentence.first) return undefined
  const from = isMark(scene, sentence.first) ? sentence.first + 1 : sentence.first
  let colon = from
  while (colon - from < LABEL && /^\p{Lu}[\p{Lu}.’'-]+$/u.test(textAt(scene, colon))) colon++
  if (colon === from || textAt(scene, colon) !== ':' || colon + 1 >= sentence.last) return undefined
  const content = { start: scene.analysis.tokens[colon + 1]?.start ?? 0, end: block.end }
  return labelled(scene, { from, to: colon }, [content], colon)
}

function labelled(scene: Scene, source: Range, content: readonly Span[], cue: number): Candidate {
  const spans = { source: [spanOf(scene, source)], cue: [spanOf(scene, { from: cue, to: cue + 1 })] }
  return { rule: 'label', class: 'speech', ...spans, content, confidence: 0.8 }
}

/** `"..." — Idris Vale, a pilot` at the end of a block: the quotation is signed. */
export const signature: Finder = (scene, sentence) => {
  const block = scene.analysis.blocks[sentence.block]
  for (let i = sentence.first; block && i < sentence.last - 1; i++) {
    if (
      (scene.regionOf[i - 1] ?? -1) < 0 ||
      scene.regionOf[i] !== -1 ||
      !/^(?:—|–|―|--)$/.test(textAt(scene, i))
    )
      continue
    const region = scene.regions[scene.regionOf[i - 1] as number] as Span
    let to = i + 1
    while (to < sentence.last && isProper(scene, to)) to++
    const ends =
      to === sentence.last ||
      (to === sentence.last - 1 && textAt(scene, to) === '.') ||
      textAt(scene, to) === ','
    const alone = region.start <= block.start + 1 && overlapping(scene.regions, block).length === 1
    if (to === i + 1 || to - i > LABEL + 1 || !ends || !alone || sentence.end < block.start) continue
    return [
      {
        ...labelled(scene, { from: i + 1, to }, [{ start: region.start, end: region.end }], i),
        rule: 'signature',
        confidence: 0.9,
      },
    ]
  }
  return []
}
