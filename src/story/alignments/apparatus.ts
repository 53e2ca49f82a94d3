import type { SenseWords } from '../../locales/index.ts'
import type { Segment } from '../../model/index.ts'
import { columnsOf } from './columns.ts'
import { renditionsOf } from './renditions.ts'
import type { Retells } from './renditions.ts'
import { segmentsOf } from './segments.ts'
import type { Unit } from './units.ts'

/**
 * Collates the witnesses of one utterance word by word, the way a critical edition does: progressively, the best witness first and
 * then those nearest to it, so that the order of the witnesses changes nothing. Punctuation, case, brackets and quotation marks are no words
 * and never anchors. Other words than those of the best witness are another utterance, unless one report has them from the other (`retells`). Time grows with the different renditions; the others cost their readings.
 */
export function collate(
  witnesses: readonly Unit[],
  texts: readonly string[],
  best: number,
  meaning: SenseWords,
  retells: Retells = () => false,
): Segment[] {
  const { renditions, of } = renditionsOf(witnesses, texts, best, retells)
  const columns = columnsOf(renditions)
  return segmentsOf({ columns, renditions, of, witnesses, texts, best, meaning })
}
