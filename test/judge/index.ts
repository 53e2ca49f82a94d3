/**
 * Judges what the program makes of a story by the full tables of its truth. dossiers/README.md has their format.
 * @module
 */
import type { Dossier } from '../../src/model/index.ts'
import { tableStory } from '../tables.ts'
import { judgeAccount } from './account.ts'
import { judgeBlocks } from './blocks.ts'
import { judgeDisagreements } from './disagreements.ts'
import { loadGold } from './gold.ts'
import type { Gold } from './gold.ts'
import { judgeDates, judgeNames } from './names.ts'
import { judgeOrigins } from './origins.ts'
import { judgeStatements, judgeUtterances } from './pairs.ts'
import { sceneOf } from './scene.ts'
import type { Score } from './score.ts'
import { judgeSpeech } from './speech.ts'
import { judgeVariants } from './variants.ts'

export { loadGold } from './gold.ts'
export { valueIn } from './score.ts'
export type { Score } from './score.ts'

const JUDGES = [
  judgeBlocks,
  judgeSpeech,
  judgeNames,
  judgeDates,
  judgeStatements,
  judgeUtterances,
  judgeVariants,
  judgeDisagreements,
  judgeOrigins,
  judgeAccount,
]

/** All scores of a dossier by the tables of its story. */
export function judgeTables(gold: Gold, dossier: Dossier): Score[] {
  const scene = sceneOf(gold, dossier)
  return JUDGES.flatMap(judge => judge(scene))
}

const judged = new Map<string, Promise<Score[]>>()

/** All scores of a story; judged once a process. */
export function scoresOf(name: string): Promise<Score[]> {
  const known = judged.get(name) ?? tableStory(name).then(dossier => judgeTables(loadGold(name), dossier))
  judged.set(name, known)
  return known
}
