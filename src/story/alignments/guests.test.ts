import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../../test/engine.ts'

/** The statement that has some words first, and the sigla of its witnesses; the guests come last. */
async function told(words: string, ...lines: readonly string[]) {
  const lead =
    'Premier Oskar Lindahl met President Mira Tavares in Harn on Tuesday for talks about the Sund bridge.'
  const outlets = ['Coast Radio', 'Harn Post', 'North Times', 'Sund Echo']
  const dossier = await tell(
    ...lines.map((line, i) => ({ outlet: outlets[i] ?? '', text: `${lead}\n\n${line}` })),
  )
  const siglum = new Map(dossier.reports.map(report => [report.id, report.siglum]))
  const one = dossier.alignments.find(({ witnesses: [first] }) =>
    first?.locus.spans.some(({ exact }) => exact.includes(words)),
  )
  assert.ok(one, words)
  return { ...one, sigla: one.witnesses.map(({ locus }) => siglum.get(locus.report)).join(' ') }
}

const witnesses = async (words: string, ...lines: readonly string[]): Promise<string> =>
  (await told(words, ...lines)).sigla

const BOTH =
  'Divers found the rudder of the sunken dredger Alda near the Kell buoy in 31 metres of murky water.'
const RUDDER = 'The rudder of the sunken dredger Alda was found by divers on 6 May 2031.'
const DEPTH = 'The water at the Kell buoy was murky and 31 metres deep on 2 May 2031.'
const OTHER = 'The water in the Ferrow canal was clear and 12 metres deep on 2 May 2031.'

test('a statement of two facts stands with those who tell the one, and is a guest of those who tell the other', async () => {
  assert.equal(await witnesses('Divers found', BOTH, RUDDER, DEPTH), 'A C')
  assert.equal(await witnesses('The rudder', BOTH, RUDDER, DEPTH), 'B A')
})

test('who tells something else of the kind has no guest', async () => {
  assert.equal(await witnesses('The water in', BOTH, RUDDER, OTHER), 'C')
})

test('a guest raises what a statement rests on at most, and not at least', async () => {
  const [both, rudder] = [`Rosa Brandt said: ${BOTH}`, `Nils Okoro said: ${RUDDER}`]
  const { sigla, origins } = await told('The rudder', both, rudder, DEPTH)
  assert.equal(sigla, 'B A')
  assert.equal(origins.named.length, 2)
  assert.deepEqual([origins.atLeast, origins.atMost], [1, 2])
  assert.match(origins.because.join(), /A says this beside other things: counted at most, not at least/)
})
