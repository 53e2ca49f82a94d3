/**
 * Learns what the evidence for two statements being one is worth, from the tables of the stories for tuning:
 * node test/fit-evidence.ts
 */
import { fitEvidence } from './evidence.ts'

process.stdout.write(`${(await fitEvidence()).map(one => one.toFixed(2)).join(', ')}\n`)
