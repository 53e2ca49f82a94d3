/**
 * Learns how to tell that two numbers of two reports are those of one thing: those that are equal mostly are, and what stands around them
 * shows how such are told. From the training topics of ECB+, and says how it does on others: node test/fit-numbers.ts CORPORA
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { regress } from '../src/learn/pairs/regression.ts'
import type { Example } from '../src/learn/pairs/regression.ts'
import { english } from '../src/locales/index.ts'
import { read } from '../src/readers/index.ts'
import { areOfOneKind, toldIn } from '../src/story/discrepancies/like-numbers.ts'
import { numberEvidence } from '../src/story/discrepancies/number-evidence.ts'
import { unitsOf, worldOf } from '../src/story/index.ts'
import { collateOne } from './engine.ts'

/** Pairs of one event that are learned from: a match has hundreds of numbers. */
const MOST = 300
/** Strength of the pull towards 0. */
const RIDGE = 1

interface Document {
  readonly id: string
  readonly event_cluster: string
  readonly split: string
  readonly text: string
}

const [corpora = ''] = process.argv.slice(2)
const documents = readFileSync(join(corpora, 'ecbplus', 'docs.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Document)

async function examplesOf(event: readonly Document[]): Promise<Example[]> {
  const lines = event.map(({ id, text }) => JSON.stringify({ id, text })).join('\n')
  const { reports: given } = await read(new TextEncoder().encode(`${lines}\n`), { path: 'event.jsonl' })
  const { reports, entities } = await collateOne(given)
  const ids = new Map(entities.flatMap(({ id, locals }) => locals.map(local => [local, id])))
  const units = unitsOf(reports, local => ids.get(local) ?? local, english)
  const world = worldOf(units, entities, reports, english)
  const told = toldIn({ units, reports, world }).flat()
  const pairs = told.flatMap((b, j) =>
    told.slice(0, j).flatMap((a): Example[] => {
      if (!areOfOneKind(a, b) || world.textOf[a.unit.report] === world.textOf[b.unit.report]) return []
      const features = numberEvidence(a, b, world)
      return features[0] === 0 ? [] : [{ features, positive: a.value.value === b.value.value }]
    }),
  )
  const step = Math.max(1, pairs.length / MOST)
  return pairs.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step))
}

async function examplesIn(split: string): Promise<Example[]> {
  const found: Example[] = []
  const events = Map.groupBy(
    documents.filter(one => one.split === split),
    one => one.event_cluster,
  )
  for (const event of events.values())
    try {
      found.push(...(await examplesOf(event)))
    } catch {
      // two events to the program: nothing is compared between them
    }
  return found
}

const learned = regress(await examplesIn('train'), RIDGE)
process.stdout.write(`${learned.map(one => one.toFixed(2)).join(', ')}\n`)
const others = (await examplesIn('val')).map(({ features, positive }) => ({
  positive,
  sum: features.reduce((total, one, i) => total + one * (learned[i + 1] as number), learned[0] as number),
}))
for (const chance of [0.9, 0.8, 0.7, 0.6, 0.5, 0.4]) {
  const taken = others.filter(({ sum }) => 1 / (1 + Math.exp(-sum)) >= chance)
  const right = taken.filter(({ positive }) => positive).length
  process.stdout.write(`chance ${chance}: ${taken.length} of ${others.length}, equal ${right}\n`)
}
