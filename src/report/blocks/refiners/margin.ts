import type { Role } from '../../../model/index.ts'
import { type Refiner, withLabels } from '../page.ts'

/** Above this share of letters in links a line leads elsewhere. */
const LINKED = 0.5

/**
 * What the reader of the page found beside the article and no rule knows: a link to another story ("Ten bridges to see
 * before spring"), else furniture ("Text size"). It is no running text.
 */
export const margin: Refiner = {
  name: 'margin',
  refine: (page, labels) => {
    const found = new Map<number, Role>()
    for (const [i, line] of page.lines.entries()) {
      if ((labels[i] && labels[i]?.role !== 'crosshead') || !line.hint?.inside.includes('margin')) continue
      found.set(i, line.hint.linkDensity > LINKED ? 'promo' : 'notice')
    }
    return withLabels(labels, 'blocks/margin', 'implied', found)
  },
}
