/**
 * Raises eval/floors.json to what the golden stories and those for tuning score now; no floor ever goes down. Run:
 * node test/raise-floors.ts [--means]; with --means those of the blind stories and of those held back are recorded or raised too.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { compareScores, FLOORS_FILE, raisedFloors, readFloors } from './floors.ts'
import { compareFigures, raisedTables } from './table-floors.ts'

const before = readFloors()
const after = await raisedTables(await raisedFloors(before), process.argv.includes('--means'))
mkdirSync(dirname(FLOORS_FILE), { recursive: true })
writeFileSync(FLOORS_FILE, `${JSON.stringify(after, null, 2)}\n`)

const say = (name: string, raised: readonly string[]): void => {
  process.stdout.write(`${name}: ${raised.join(', ') || 'nothing to raise'}\n`)
}
for (const [name, score] of Object.entries(after.dossiers)) {
  const floor = before?.dossiers[name]
  say(name, floor ? compareScores(floor, score).above : ['first measured'])
}
for (const [name, figures] of Object.entries(after.tables ?? {})) {
  const floor = before?.tables?.[name]
  say(name, floor ? compareFigures(floor, figures).above : ['first measured'])
}
for (const group of ['heldBack', 'blind'] as const) {
  const [floor, figures] = [before?.[group], after[group]]
  if (figures) say(group, floor ? compareFigures(floor, figures).above : ['first measured'])
}
