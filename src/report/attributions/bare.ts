import type { Span } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import { tagAt, textAt } from './scene.ts'
import type { Scene } from './scene.ts'

/** "Vale, 34, who leads the council": the clause behind the comma tells of the source and is no part of its name. */
export function bareSource(scene: Scene, span: Span): Span {
  const { tokens } = scene.analysis
  const from = firstAt(tokens, span.start)
  for (let i = from + 1; (tokens[i]?.end ?? span.end) < span.end; i++) {
    if (textAt(scene, i) !== ',') continue
    const clause = tagAt(scene, i + 1) === 'CD' && textAt(scene, i + 2) === ',' ? i + 3 : i + 1
    if (/^W(?:P|DT)/.test(tagAt(scene, clause)) || leavesOpen(scene, clause, span.end))
      return { start: span.start, end: tokens[i - 1]?.end ?? span.end }
  }
  return span
}

/** "Vale, the guard whom the mayor": an aside with a clause in it that is not closed again. */
function leavesOpen(scene: Scene, from: number, end: number): boolean {
  const { tokens } = scene.analysis
  let opens = false
  for (let i = from; (tokens[i]?.end ?? end + 1) <= end; i++) {
    if (textAt(scene, i) === ',') return false
    if (/^whom$/i.test(textAt(scene, i))) opens = true
  }
  return opens
}
