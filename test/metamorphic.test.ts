import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Discrepancy, Dossier, Report } from '../src/model/index.ts'
import { isFact } from '../src/model/index.ts'
import { collateAll, collateOne } from './engine.ts'
import { golden } from './golden.ts'
import { alignmentWith, copied, reworded, substantive, swapped, withReport } from './retell.ts'
import { EXAMPLES } from './truth.ts'

/** A golden story before anything is changed. */
interface Base {
  readonly reports: readonly Report[]
  readonly dossier: Dossier
  readonly file: (name: string) => Report
}

async function baseOf(name: string): Promise<Base> {
  const { example, dossier } = await golden(name)
  const file = (one: string): Report => {
    const report = example.reports.get(one)
    if (report === undefined) throw new Error(`${name} has no ${one}`)
    return report
  }
  return { reports: [...example.reports.values()], dossier, file }
}

/** What a change of marks or line ends must leave as it is. */
const shapeOf = ({ alignments, reports, discrepancies }: Dossier) => ({
  alignments: alignments.length,
  witnesses: alignments.map(one => one.witnesses.length).join(' '),
  substantive: alignments.flatMap(substantive).length,
  statements: reports.map(one => one.layers.statements.length).join(' '),
  discrepancies: discrepancies.map(one => `${one.kind} ${one.grade}`).join(', '),
})

const curly = (text: string): string =>
  text
    .replace(/(^|[\s([—])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([“])'/g, '$1‘')
    .replace(/'/g, '’')
const straight = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
const crlf = (text: string): string => text.replace(/\r?\n/g, '\r\n')

const KEEP: readonly (readonly [string, (text: string) => string])[] = [
  ['curly quotation marks', curly],
  ['straight quotation marks', straight],
  ['line ends of two characters', crlf],
]

for (const name of EXAMPLES) {
  test(`${name}: the order of the reports changes nothing`, async () => {
    const { reports, dossier } = await baseOf(name)
    const expected = JSON.stringify([dossier])
    const half = Math.floor(reports.length / 2)
    for (const order of [[...reports].reverse(), [...reports.slice(half), ...reports.slice(0, half)]])
      assert.ok(JSON.stringify(await collateAll(order)) === expected)
  })

  test(`${name}: an added copy of a report raises no count of origins`, async () => {
    const base = await baseOf(name)
    const raised: string[] = []
    for (const report of base.reports) raised.push(...(await raisedBy(base, report)))
    assert.deepEqual(raised, [])
  })

  for (const [what, edit] of KEEP)
    test(`${name}: ${what} in one report change no alignment, witness or variant of substance`, async () => {
      const { reports, dossier } = await baseOf(name)
      for (const report of reports) {
        // the text of a page is put together by its reader, with line ends of one kind
        if (edit(report.text) === report.text || (edit === crlf && report.markup)) continue
        const changed = await collateOne(withReport(reports, reworded(report, edit)))
        assert.deepEqual(shapeOf(changed), shapeOf(dossier), report.path)
      }
    })

  test(`${name}: a promotion or caption at the end changes no statement`, async () => {
    const { reports, dossier } = await baseOf(name)
    const wanted = statementsOf(dossier)
    for (const [i, report] of reports.filter(one => one.markup === undefined).entries()) {
      const line = LINES[i % LINES.length] as string
      const changed = await collateOne(
        withReport(
          reports,
          reworded(report, text => `${text}\n\n${line}`),
        ),
      )
      assert.deepEqual(statementsOf(changed), wanted, `${report.path}: ${line}`)
    }
  })
}

/** Lines that belong to the page and not to the report. */
const LINES = [
  'READ MORE: Ten lighthouses to see before you are old',
  'Sign up for Tide Notes, our free daily newsletter',
  'A gull stands on the quay wall on Sunday. Photograph: Ada Finch/Tallow Images',
]

const statementsOf = (dossier: Dossier): string[] =>
  dossier.reports.flatMap(report =>
    report.layers.statements.map(one => {
      const words = one.spans.map(span => report.text.slice(span.start, span.end)).join(' … ')
      return `${report.siglum} ${one.sources.length}: ${words}`
    }),
  )

async function raisedBy({ reports, dossier }: Base, report: Report): Promise<string[]> {
  const more = await collateOne([...reports, copied(report, 'Tidewater Echo', afterDay(dossier.story.last))])
  return dossier.alignments.flatMap(one => {
    const first = one.witnesses[0]?.locus
    const span = first?.spans[0]
    // a part may begin where its statement does
    const now = more.alignments.find(
      each =>
        (isFact(one) ? each.by === one.by : !isFact(each)) &&
        each.witnesses.some(
          ({ locus: { report: id, spans } }) =>
            id === first?.report &&
            spans[0]?.start === span?.start &&
            (!isFact(one) || spans[0]?.end === span?.end),
        ),
    )
    // a fact that was barely likely may be so no more; that raises nothing
    if (now === undefined) return isFact(one) ? [] : [`${report.path}: lost ${span?.exact}`]
    const range = ({ origins }: typeof one): string => `${origins.atLeast}-${origins.atMost}`
    const isHigher = now.origins.atLeast > one.origins.atLeast || now.origins.atMost > one.origins.atMost
    return isHigher ? [`copy of ${report.path}: ${range(one)} → ${range(now)} ${span?.exact}`] : []
  })
}

function afterDay(day: string | null): string {
  const next = new Date(Date.parse(day ?? '2031-01-01') + 86_400_000)
  return next.toISOString().slice(0, 10)
}

/** A change of words in one report of a story. */
interface Change {
  readonly story: string
  readonly file: string
  readonly from: string
  readonly to: string
}

const ONE_WORD: readonly Change[] = [
  { story: 'visit', file: 'wire.jsonl:1', from: 'none was offered,"', to: 'none was granted,"' },
  { story: 'visit', file: 'orbit-news.txt', from: 'has fed both', to: 'has warmed both' },
  {
    story: 'visit',
    file: 'harrow-courier.txt',
    from: 'liked a telephone call',
    to: 'liked a telephone warning',
  },
  { story: 'accident', file: 'obs.txt', from: 'on that deck this morning', to: 'on that boat this morning' },
  {
    story: 'accident',
    file: 'morning-spark.txt',
    from: 'then they sold the stairs',
    to: 'then they sold the roof',
  },
  { story: 'accident', file: 'calder-ledger.html', from: 'every cup in', to: 'every glass in' },
  { story: 'verdict', file: 'morning-spark.txt', from: 'museum wants its', to: 'museum covets its' },
  {
    story: 'verdict',
    file: 'morning-spark.txt',
    from: 'museum wants its',
    to: 'museum demands its',
  },
  {
    story: 'verdict',
    file: 'calder-ledger.txt',
    from: 'our Christmas parties,"',
    to: 'our summer parties,"',
  },
]

for (const change of ONE_WORD)
  test(`${change.story}: one word swapped (${change.to}) is one variant and one discrepancy`, async () => {
    const base = await baseOf(change.story)
    const report = base.file(change.file)
    const now = await collateOne(withReport(base.reports, swapped(report, change.from, change.to)))
    const before = substantive(alignmentWith(base.dossier, report.id, change.from))
    const after = substantive(alignmentWith(now, report.id, change.to))
    assert.equal(after.length, before.length + 1, `${before.join(', ')} | ${after.join(', ')}`)
    const wordings = (dossier: Dossier): string[] => ofKind(dossier, ['wording']).map(inWords)
    const fresh = wordings(now).filter(line => !wordings(base.dossier).includes(line))
    assert.equal(
      ofKind(now, ['wording']).length,
      ofKind(base.dossier, ['wording']).length + 1,
      fresh.join('\n'),
    )
    assert.ok(touching(now, ['wording'], report.id, change.to).length >= 1, fresh.join('\n'))
  })

const A_NUMBER: readonly Change[] = [
  {
    story: 'accident',
    file: 'narrows-wire.txt',
    from: 'nine people were killed',
    to: '27 people were killed',
  },
  { story: 'accident', file: 'obs.txt', from: 'Twelve people are now', to: 'Seventy people are now' },
  { story: 'visit', file: 'wire.jsonl:1', from: 'About 40 Marenian barges', to: 'About 90 Marenian barges' },
  { story: 'visit', file: 'orbit-news.txt', from: 'her third trip', to: 'her fifth trip' },
  {
    story: 'verdict',
    file: 'narrows-wire.txt',
    from: 'heard from 31 witnesses',
    to: 'heard from 45 witnesses',
  },
  {
    story: 'verdict',
    file: 'narrows-wire.txt',
    from: 'fined him 250,000 euros',
    to: 'fined him 350,000 euros',
  },
]

for (const change of A_NUMBER)
  test(`${change.story}: a number changed (${change.to}) is a discrepancy of count`, async () => {
    const { file, reports } = await baseOf(change.story)
    const report = file(change.file)
    const now = await collateOne(withReport(reports, swapped(report, change.from, change.to)))
    assert.ok(
      touching(now, ['count'], report.id, change.to).length >= 1,
      ofKind(now, ['count']).map(inWords).join('\n'),
    )
  })

const A_NOT: readonly Change[] = [
  {
    story: 'accident',
    file: 'morning-spark.txt',
    from: 'was not overloaded,”',
    to: 'was overloaded,”',
  },
  {
    story: 'verdict',
    file: 'morning-spark.txt',
    from: 'has not confessed and',
    to: 'has confessed and',
  },
  { story: 'visit', file: 'harrow-courier.txt', from: 'must not be made', to: 'must be made' },
]

for (const change of A_NOT)
  test(`${change.story}: a "not" dropped (${change.to}) is a contradiction`, async () => {
    const { file, reports } = await baseOf(change.story)
    const report = file(change.file)
    const now = await collateOne(withReport(reports, swapped(report, change.from, change.to)))
    const found = touching(now, ['wording', 'polarity'], report.id, change.to)
    const all = ofKind(now, ['wording', 'polarity']).map(inWords).join('\n')
    assert.ok(
      found.some(one => one.grade === 'contradiction'),
      all,
    )
  })

const ofKind = (dossier: Dossier, kinds: readonly Discrepancy['kind'][]): Discrepancy[] =>
  dossier.discrepancies.filter(one => kinds.includes(one.kind))

const inWords = (one: Discrepancy): string =>
  `${one.kind} ${one.grade}: ${one.sides.map(side => side.value).join(' <> ')}`

/** Discrepancies of some kinds with a place in given words of a report, or directly beside them where a word was dropped. */
function touching(
  dossier: Dossier,
  kinds: readonly Discrepancy['kind'][],
  id: string,
  words: string,
): Discrepancy[] {
  const start = dossier.reports.find(one => one.id === id)?.text.indexOf(words) ?? -1
  assert.ok(start >= 0, `${id} does not say: ${words}`)
  const end = start + words.length
  return ofKind(dossier, kinds).filter(one =>
    one.sides.some(side =>
      side.loci.some(
        locus => locus.report === id && locus.spans.some(span => span.start <= end && start <= span.end),
      ),
    ),
  )
}
