/**
 * Raises eval/floors.json to what the golden stories score now; no floor ever goes down. Run: node test/raise-floors.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { compareScores, FLOORS_FILE, raisedFloors, readFloors } from './floors.ts'

const before = readFloors()
const after = await raisedFloors(before)
mkdirSync(dirname(FLOORS_FILE), { recursive: true })
writeFileSync(FLOORS_FILE, `${JSON.stringify(after, null, 2)}\n`)
for (const [name, score] of Object.entries(after.dossiers)) {
  const floor = before?.dossiers[name]
  const raised = floor ? compareScores(floor, score).above : ['first measured']
  process.stdout.write(`${name}: ${raised.join(', ') || 'nothing to raise'}\n`)
}
