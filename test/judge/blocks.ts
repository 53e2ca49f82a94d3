import { overlap } from '../../src/model/index.ts'
import { bestOf, BODY } from './scene.ts'
import type { Scene } from './scene.ts'
import { share } from './score.ts'
import type { Score } from './score.ts'

/** Are the lines of the body body, and all others set apart? */
export function judgeBlocks({ gold, reports }: Scene): Score[] {
  const lines = gold.documents.flatMap(({ doc, lines }) =>
    lines
      .filter(line => line.text.trim() && line.label !== 'blank' && !/^ambiguous/i.test(line.note ?? ''))
      .map(line => {
        const block = bestOf(reports.get(doc)?.layers.blocks ?? [], one => overlap(one, line))
        const kept = block?.role === 'body' || block?.role === 'crosshead'
        const body = BODY.test(line.label)
        return {
          body,
          ok: kept === body,
          what: `${doc} ${line.line} ${line.label}: ${line.text.slice(0, 70)}`,
        }
      }),
  )
  return [
    share(
      'body kept',
      lines.filter(line => line.body),
    ),
    share(
      'others set apart',
      lines.filter(line => !line.body),
    ),
  ]
}
