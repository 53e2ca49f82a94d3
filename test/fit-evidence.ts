/**
 * Learns what the evidence for two statements being one is worth, from the tables of the stories for tuning, and says how
 * well that orders the pairs of a story that it was not learned from: node test/fit-evidence.ts
 */
import { fitEvidence } from './evidence.ts'

const { weights, heldOut } = await fitEvidence()
process.stdout.write(`${weights.map(one => one.toFixed(2)).join(', ')}\n`)
for (const { story, learned, likeness } of heldOut)
  process.stdout.write(
    `${story}: average precision ${learned.toFixed(2)}, likeness alone ${likeness.toFixed(2)}\n`,
  )
