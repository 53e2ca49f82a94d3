import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findCopies, groupStories, type StreamReport } from './index.ts'

/** A report with one sentence a line; the first line is the headline. */
function report(id: string, published: string | null, lines: readonly string[]): StreamReport {
  const text = lines.join('\n')
  let at = 0
  const sentences = lines.map(line => {
    const start = at
    at += line.length + 1
    return { start, end: start + line.length }
  })
  const quotes = [...text.matchAll(/“[^”]*”/gu)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  return { id, published, outlet: null, text, sentences, headlines: [lines[0] as string], quotes }
}

const WIRE = report('wire', '2031-03-05', [
  'Kessar to reopen river lock before flood',
  'Kessar is ready to reopen the Karsin lock on the Tessel river before the spring flood, its premier told President Ana Velde on Wednesday.',
  'Almost forty barges have been stuck behind the gates since August, when Marenia seized two Kessari dredgers.',
  'A toll of 4.50 dinars a tonne is being discussed, a Kessari trade official said, declining to be named because the talks are not public.',
  'Velde toured the Dorn grain terminal on the outskirts of Orlesk before she boarded her train for Port Saren.',
  'The harbour master, Wim Castellanos, said by telephone that he had been told to grease the gates but not when to open them.',
])
const SPUN = report('spun', null, [
  'Premier offers barges a way out',
  'Premier offers barges a way out',
  'Kessar is prepared to reopen the Karsyn lock on the Tessel river before the spring flood, its premier told President Ana Velde on Wednesday.',
  'A toll of 4.50 dinars a ton is being mulled, a Kessari trade official said, declining to be named since the talks are not public.',
  'The retired lock keeper of Karsin, who lives in the tower above the gates, told a local paper that he had',
])
const OWN = report('own', '2031-03-06', [
  'Velde comes home with promise on lock',
  'President Ana Velde returned to Port Saren with a promise that barges will move again, though nobody would name a day.',
  'The premier said that “Kessar stands ready to reopen the Karsin lock before the spring flood and expects that good faith will be answered”.',
  'The retired lock keeper of Karsin, who lives in the tower above the gates, told a local paper that he had heard such promises in four decades.',
  'Opposition leaders in Kessar called the talks a sell-out of the river and of those who live by it.',
])
const OTHER = report('other', '2031-03-05', [
  'Goalkeeper Lindgaard close to signing',
  'Goalkeeper Sven Lindgaard will sign for Tamside Rovers within days, the club said, after a medical in Harrow on Tuesday.',
  'The Rovers have conceded more goals than any other side this season and sit at the bottom of the league table.',
])
const STREAM = [WIRE, SPUN, OWN, OTHER]

test('one event stays together, another one parts, in any order', () => {
  const groups = groupStories(STREAM)
  assert.deepEqual(
    groups.map(group => [...group].sort()),
    [['other'], ['own', 'spun', 'wire']],
  )
  assert.deepEqual(groupStories([...STREAM].reverse()), groups)
  assert.deepEqual(groupStories([OTHER, SPUN, WIRE, OWN]), groups)
})

test('no reports, one report, a report without words', () => {
  assert.deepEqual(groupStories([]), [])
  assert.deepEqual(groupStories([WIRE]), [['wire']])
  assert.equal(groupStories([WIRE, report('empty', null, [''])]).length, 2)
  assert.deepEqual(findCopies([]), [])
})

test('a spun copy of two donors: sentence by sentence, with the words that were put for others', () => {
  const copies = findCopies(STREAM)
  assert.deepEqual(
    copies.map(copy => [copy.report, copy.from, copy.kind, copy.decided]),
    [
      ['spun', 'wire', 'spins', true],
      ['spun', 'own', 'excerpts', true],
    ],
  )
  const [fromWire, fromOwn] = copies
  assert.deepEqual(
    fromWire?.pairs.map(pair => pair.changed),
    [
      ['ready → prepared', 'Karsin → Karsyn'],
      ['tonne → ton', 'discussed → mulled', 'because → since'],
    ],
  )
  assert.equal(fromOwn?.pairs[0]?.cut, true)
  assert.ok(fromWire?.because.includes('spun prints its headline more than once'))
  const span = fromOwn?.pairs[0]?.donorSpan
  assert.ok(span && OWN.text.slice(span.start, span.end).startsWith('The retired lock keeper'))
})

test('a quotation that two outlets share proves nothing', () => {
  const quotation =
    '“We are ready to reopen the lock before the spring flood and expect that good faith will be answered with good faith by all,” the premier said'
  const a = report('a', null, [
    'Lock to open',
    `${quotation}.`,
    'Barges have waited at the gates for seven long months.',
  ])
  const b = report('b', null, [
    'Gates may move',
    `${quotation} on Wednesday.`,
    'Farmers on both banks had feared for their wheat all winter.',
  ])
  assert.deepEqual(findCopies([a, b]), [])
})

test('a copy of the whole is a duplicate, taken from the earlier one; without a sign it is undecided', () => {
  const late = { ...WIRE, id: 'late', published: '2031-03-07' }
  const [copy] = findCopies([late, WIRE])
  assert.deepEqual(
    [copy?.report, copy?.from, copy?.kind, copy?.decided],
    ['late', 'wire', 'duplicates', true],
  )
  assert.equal(copy?.pairs.length, WIRE.sentences.length)
  const [unsigned] = findCopies([
    { ...WIRE, published: null },
    { ...WIRE, id: 'zzz', published: null },
  ])
  assert.deepEqual([unsigned?.report, unsigned?.decided], ['zzz', false])
})

test('nothing is taken from what was published later, whatever the zone; without dates it takes several signs', () => {
  const shared = (WIRE.text.split('\n')[2] as string).replace('seven', 'eight')
  const own = (id: string, published: string | null): StreamReport =>
    report(id, published, [
      `Lock ${id}`,
      shared,
      `The mayor of ${id} baked a cake in the shape of a pier on Sunday.`,
    ])
  const of = (a: string | null, b: string | null): string[] =>
    findCopies([own('a', a), own('b', b)]).map(one => `${one.report} of ${one.from}, ${one.decided}`)
  assert.deepEqual(of('2031-03-05T11:25:00+02:00', '2031-03-05T09:39:00Z'), ['b of a, true'])
  assert.deepEqual(of('2031-03-05T11:55:00+02:00', '2031-03-05T09:39:00Z'), ['a of b, true'])
  // a day beside a moment of that day tells nothing
  assert.match(of('2031-03-05', '2031-03-05T09:39:00Z').join(), /false/)
  assert.match(of(null, null).join(), /false/)
  const cut = report('cut', null, [
    'Lock',
    shared.slice(0, -40),
    'A cake was baked in the shape of a pier on Sunday.',
  ])
  assert.match(
    findCopies([own('b', null), cut])
      .map(one => String(one.decided))
      .join(),
    /false/,
  )
})

test('the style of a house is no change', () => {
  const line = (us: string): string =>
    `The envoy said in Orlesk that the ${us} would send two pilots to guide the barges through the narrow gates of Karsin.`
  const [copy] = findCopies([
    report('a', '2031-01-01', ['One', line('United States')]),
    report('b', '2031-01-02', ['Two', line('U.S.')]),
  ])
  assert.equal(copy?.kind, 'duplicates')
  assert.deepEqual(copy?.pairs[0]?.changed, [])
})

test('the order of the reports changes no copy', () => {
  assert.deepEqual(findCopies([...STREAM].reverse()), findCopies(STREAM))
})

test('a thousand reports and a hostile text take seconds', () => {
  const words =
    'river lock gate barge toll premier visit flood grain train quay dredger talks wheat tower'.split(' ')
  const many = Array.from({ length: 1000 }, (_, i) =>
    report(
      `r${i}`,
      null,
      Array.from({ length: 12 }, (_row, k) =>
        words.map((word, w) => `${word}${(i * 7 + k * 3 + w * w) % 97}`).join(' '),
      ),
    ),
  )
  const before = performance.now()
  groupStories(many)
  findCopies([
    ...many.slice(0, 300),
    report('same', null, ['a '.repeat(50_000), 'lock gate '.repeat(10_000)]),
  ])
  assert.ok(performance.now() - before < 15_000)
})
