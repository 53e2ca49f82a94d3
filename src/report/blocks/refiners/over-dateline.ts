import type { Role } from '../../../model/index.ts'
import { type Line, type Refiner, withLabels } from '../page.ts'
import { isDatelineAlone } from '../split.ts'

/** So many lines of running text at most stand over the dateline that opens the text; behind more it opens a second report, or an update. */
const MOST_ABOVE = 2

/**
 * What stands over the dateline that opens the first paragraph is none of the text, full stop or not: "The harbour office has
 * locked the gates." / "They are coming anyway." / "PORT ALMA — The crews of ...". With its day at the end it is a caption, and what goes
 * on from it: "Vale speaks at the lock in Orlesk on Friday, Oct. 21, 2031." / "She said the gates might open."
 */
export const overDateline: Refiner = {
  name: 'over-dateline',
  refine: (page, labels) => {
    const at = page.lines.findIndex(
      (line, i) => labels[i]?.role === 'dateline' && (line.cut === 'dateline' || isDatelineAlone(line.text)),
    )
    const above = at < 0 ? [] : labels.flatMap((label, i) => (!label && i < at ? [i] : []))
    if (above.length === 0 || above.length > MOST_ABOVE || !OPENS.test((page.lines[at] as Line).text))
      return labels
    const role = above.some(i => page.locale.captions.day.test((page.lines[i] as Line).tail))
      ? 'caption'
      : 'standfirst'
    const found = new Map<number, Role>(above.map(i => [i, role]))
    return withLabels(labels, 'blocks/over-dateline', 'implied', found)
  },
}

/** A place in capitals, or an agency: "PORT ALMA —", "Port Alma (NP) -". "Port Alma — " may be a heading of a list. */
const OPENS = /^\p{Lu}[\p{Lu}.'’-]{2,}|\([\p{Lu}/]{2,}\)/u
