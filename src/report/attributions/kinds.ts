import type { Attribution, Span } from '../../model/index.ts'
import { overlapping } from './scene.ts'

/** Direct: all words in marks; indirect: none; the share is that of PolNeAR's quotation types. */
const DIRECT = 0.98
const INDIRECT = 0.02

/** Whether content is quoted, told or both, by the share of it that stands in quotation marks. */
export function kindOf(regions: readonly Span[], content: readonly Span[]): Attribution['kind'] {
  let all = 0
  let quoted = 0
  for (const span of content) {
    all += span.end - span.start
    for (const region of overlapping(regions, span))
      quoted += Math.max(0, Math.min(span.end, region.end) - Math.max(span.start, region.start))
  }
  const share = all ? quoted / all : 0
  return share >= DIRECT ? 'direct' : share <= INDIRECT ? 'indirect' : 'mixed'
}
