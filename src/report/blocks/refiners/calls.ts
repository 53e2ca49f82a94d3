import type { Role } from '../../../model/index.ts'
import { type Labels, type Page, type Refiner, withLabels } from '../page.ts'

/** No question to the readers is longer. */
const QUESTION_WORDS = 30

/**
 * "What do you think?" / "Should the lock be opened?" / "Sound off in the comments below!": the questions over a call to the reader with
 * which a text closes are part of it.
 */
export const calls: Refiner = {
  name: 'call',
  refine: (page, labels) => {
    const found = new Map<number, Role>()
    const end = page.lines.findLastIndex((_, i) => !labels[i])
    const call = labels[end + 1]
    if (end > 0 && call?.by === 'blocks/appeal')
      for (let i = end; i > 0 && isQuestion(page, labels, i); i--) found.set(i, 'promo')
    return withLabels(labels, 'blocks/call', 'implied', found)
  },
}

function isQuestion({ lines }: Page, labels: Labels, at: number): boolean {
  const line = lines[at]
  return (
    line !== undefined && !labels[at] && /^[^"“”]+\?$/u.test(line.text) && line.words.length <= QUESTION_WORDS
  )
}
