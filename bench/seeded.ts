/**
 * Of numbers that two reports share and that one of them is made to change, how many the account tells as a disagreement: on the
 * validation topics of ECB+, `node bench/seeded.ts CORPORA`. Numbers of events that the program takes for two are left out.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dossier, Report, Span, Value } from '../src/model/index.ts'
import { contains } from '../src/model/index.ts'
import { read } from '../src/readers/index.ts'
import { collateOne } from '../test/engine.ts'
import { reworded, withReport } from '../test/retell.ts'

/** Numbers of one event that are changed, one at a time. */
const MOST = 5
/** Words of three letters and more that the two sentences must share beside the number, to tell of one thing. */
const SHARED = 4

interface Document {
  readonly id: string
  readonly event_cluster: string
  readonly split: string
  readonly text: string
}

/** A number in a sentence of the body of a report. */
interface Place {
  readonly report: Report
  readonly value: Value
  readonly words: ReadonlySet<string>
}

const key = ({ value: { kind, value, of, unit } }: Place): string => [kind, value, of, unit].join('|')

function placesIn({ reports }: Dossier): Place[] {
  return reports.flatMap(report =>
    report.layers.values.flatMap((value): Place[] => {
      const sentence = report.layers.sentences.find(one => contains(one, value))
      if (!sentence || report.layers.blocks[sentence.block]?.role !== 'body') return []
      if (!/^(?:count|money|percent)$/.test(value.kind) || !/\d/.test(textOf(report, value))) return []
      const around = `${report.text.slice(sentence.start, value.start)} ${report.text.slice(value.end, sentence.end)}`
      return [{ report, value, words: new Set(around.toLowerCase().match(/\p{L}{3,}/gu)) }]
    }),
  )
}

const textOf = ({ text }: Report, { start, end }: Span): string => text.slice(start, end)

/** Numbers that stand once in their report and are told in another, in a sentence that speaks of the same. */
function shared(places: readonly Place[]): Place[] {
  const byKey = Map.groupBy(places, key)
  const once = places.filter(one => {
    const same = byKey.get(key(one)) ?? []
    const others = same.filter(other => other.report !== one.report)
    return (
      same.length === others.length + 1 &&
      others.some(other => [...one.words].filter(word => other.words.has(word)).length >= SHARED)
    )
  })
  return [...new Map(once.map(one => [key(one), one])).values()].slice(0, MOST)
}

/** Another number of the same length: its first digit is one or two higher, or lower. */
const changed = (words: string): string =>
  words.replace(/\d/, digit => String(Number(digit) <= 7 ? Number(digit) + (Number(digit) < 3 ? 1 : 2) : 5))

async function isTold(reports: readonly Report[], { report, value }: Place): Promise<boolean> {
  const given = reports.find(one => one.id === report.id)
  if (given?.text !== report.text) return false
  const words = changed(textOf(report, value))
  const edited = reworded(given, text =>
    text === given.text ? text.slice(0, value.start) + words + text.slice(value.end) : text,
  )
  const { discrepancies } = await collateOne(withReport(reports, edited))
  const place = { start: value.start, end: value.start + words.length }
  return discrepancies.some(({ sides }) => {
    const loci = sides.flatMap(side => side.loci)
    const here = loci.some(
      locus =>
        locus.report === report.id &&
        locus.spans.some(span => span.start < place.end && place.start < span.end),
    )
    return here && loci.some(locus => locus.report !== report.id)
  })
}

const [corpora = ''] = process.argv.slice(2)
const documents = readFileSync(join(corpora, 'ecbplus', 'docs.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Document)
  .filter(one => one.split === 'val')
let [told, all] = [0, 0]
for (const [event, own] of Map.groupBy(documents, one => one.event_cluster)) {
  const lines = own.map(({ id, text }) => JSON.stringify({ id, text })).join('\n')
  const { reports } = await read(new TextEncoder().encode(`${lines}\n`), { path: 'event.jsonl' })
  const dossier = await collateOne(reports).catch(() => null)
  const places = dossier ? shared(placesIn(dossier)) : []
  let found = 0
  for (const place of places) if (await isTold(reports, place)) found++
  told += found
  all += places.length
  process.stdout.write(`${event}: ${found} of ${places.length}\n`)
}
process.stdout.write(`all: ${told} of ${all}\n`)
