import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineDiff, readExpected } from './expected.ts'
import { compareScores, measure, readFloors } from './floors.ts'
import { golden } from './golden.ts'
import { render } from './render.ts'
import { EXAMPLES, lostPassages } from './truth.ts'

/** Lines beyond which nobody reviews an account. */
const READABLE = 150

test('there are golden stories', () => {
  assert.deepEqual(EXAMPLES, ['accident', 'verdict', 'visit'])
})

for (const name of EXAMPLES) {
  test(`${name}: every passage of the truth stands in its report`, async () => {
    const { example, dossier } = await golden(name)
    assert.deepEqual(lostPassages(example, dossier), [])
    assert.deepEqual(
      example.truth.reports.map(one => one.file).sort(),
      [...example.reports.keys()].sort(),
      'the truth names the reports that are there',
    )
  })

  test(`${name}: no score falls below its floor`, async t => {
    const floor = readFloors()?.dossiers[name]
    assert.ok(floor, `eval/floors.json has no ${name}; measure it: node test/raise-floors.ts`)
    const { score, wrong } = await measure(name)
    const { below, above } = compareScores(floor, score)
    if (above.length > 0)
      t.diagnostic(`${name}: floors can be raised (${above.join(', ')}): node test/raise-floors.ts`)
    const lists = below.map(line => line.split(' ')[0] ?? '')
    const because = wrong.filter(line =>
      lists.some(list => line.startsWith(list.replace('Alarms', ' alarm'))),
    )
    assert.equal(below.length, 0, `below the floor: ${below.join(', ')}\n${because.join('\n')}`)
  })

  test(`${name}: the account is the reviewed one`, async () => {
    const now = render((await golden(name)).dossier)
    const expected = readExpected(name)
    const accept = `when the new account is right: node test/accept.ts ${name}`
    assert.ok(expected !== undefined, `dossiers/${name}/expected.md is not there; ${accept}`)
    assert.ok(now.split('\n').length <= READABLE, `longer than ${READABLE} lines`)
    // Not assert.equal on the texts: its own diff hides most of a long text.
    assert.ok(now === expected, `${lineDiff(expected, now).join('\n')}\n${accept}`)
  })
}

test('a floor never goes down, and what is better is said', () => {
  const floor = { right: { chains: 5, sole: 2 }, falseAlarms: 1 }
  assert.deepEqual(compareScores(floor, { right: { chains: 4, sole: 3, apart: 1 }, falseAlarms: 2 }), {
    below: ['chains 5 → 4', 'falseAlarms 1 → 2'],
    above: ['sole 2 → 3', 'apart none → 1'],
  })
  assert.deepEqual(compareScores(floor, { right: { chains: 5 }, falseAlarms: 0 }), {
    below: ['sole 2 → 0'],
    above: ['falseAlarms 1 → 0'],
  })
})

test('the diff of two texts keeps what they share', () => {
  assert.deepEqual(lineDiff('a\nb\nc', 'a\nx\nc\nd'), ['- b', '+ x', '+ d'])
  assert.deepEqual(lineDiff('a', 'a'), [])
})
