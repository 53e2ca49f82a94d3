import { isLead } from '../alignments/index.ts'
import type { Ledger } from './ledger.ts'

/** How much a report's concepts are like the leads and headlines of the others: mean Dice, 0..1. */
export function centralityOf(ledger: Ledger): (concepts: ReadonlySet<string>, report: number) => number {
  const heads = ledger.reports.map(
    (_, at) =>
      new Set(
        ledger
          .unitsIn(at)
          .filter(isLead)
          .flatMap(unit => [...unit.concepts]),
      ),
  )
  const holders = new Map<string, number[]>()
  for (const [at, head] of heads.entries())
    for (const concept of head) {
      const held = holders.get(concept)
      if (held) held.push(at)
      else holders.set(concept, [at])
    }
  const sizes = Uint32Array.from(heads, head => head.size)
  const shared = new Uint32Array(heads.length)
  return (concepts, report) => {
    shared.fill(0)
    for (const concept of concepts)
      for (const at of holders.get(concept) ?? []) shared[at] = (shared[at] as number) + 1
    shared[report] = 0
    let sum = 0
    for (let at = 0; at < sizes.length; at++)
      sum += (2 * (shared[at] as number)) / Math.max(1, concepts.size + (sizes[at] as number))
    return sum / Math.max(1, heads.length - 1)
  }
}
