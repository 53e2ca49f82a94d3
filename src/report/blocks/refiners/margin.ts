import type { Role } from '../../../model/index.ts'
import { type Refiner, withLabels } from '../page.ts'

/** Above this share of letters in links a line leads elsewhere. */
const LINKED = 0.5

const isBeside = (inside: string): boolean => inside === 'margin' || inside === 'aside'

/**
 * What the page sets aside, or its reader found beside the article, and no rule knows: a link to another story ("Ten bridges to see
 * before spring"), else furniture ("Text size"). It is no running text.
 */
export const margin: Refiner = {
  name: 'margin',
  refine: (page, labels) => {
    const found = new Map<number, Role>()
    for (const [i, line] of page.lines.entries()) {
      if ((labels[i] && labels[i]?.role !== 'crosshead') || !line.hint?.inside.some(isBeside)) continue
      found.set(i, line.hint.linkDensity > LINKED ? 'promo' : 'notice')
    }
    return withLabels(labels, 'blocks/margin', 'implied', found)
  },
}
