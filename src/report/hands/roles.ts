import type { Block } from '../../model/index.ts'
import { overlap } from '../../model/index.ts'
import type { ReportHands } from './report-hands.ts'

/** The blocks, those that a decision touches with the role that it gives. */
export const rolesByHand = (blocks: readonly Block[], { roles = [] }: ReportHands): readonly Block[] =>
  roles.reduce<readonly Block[]>(
    (all, decided) =>
      all.map(block =>
        overlap(block, decided) > 0
          ? { ...block, role: decided.role, by: 'user', certainty: 'stated' }
          : block,
      ),
    blocks,
  )
