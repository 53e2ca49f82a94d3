import assert from 'node:assert/strict'
import { test } from 'node:test'
import { speakers, told } from '../../../test/attributing.ts'

const chainOf = (text: string): string | undefined => told(text).at(-1)?.split(':')[0]

test('a statement stays that of its one author over the whole report', () => {
  const said = 'The ministry said in a statement that the lock was shut.\nA.\nB.\nC.\nD.\n'
  assert.equal(speakers(`${said}No date was set, the statement said.`).at(-1), 'The ministry')
  const two = `${said}The union said in a statement that it was locked out.\nE.\nF.\nG.\nH.\n`
  assert.notEqual(speakers(`${two}No date was set, the statement said.`).at(-1), 'The ministry')
})

test('the report of a country is that of its agency which has spoken in one', () => {
  const said = 'Vale told Orr of his plan to sail, the Chinese Telegraph Agency said in a separate report.'
  assert.equal(chainOf(`${said} The toll fell, the Chinese report said.`), 'Chinese Telegraph Agency')
  assert.notEqual(chainOf(`${said} The toll fell, the police report said.`), 'Chinese Telegraph Agency')
})

test('the words of a letter are those of whoever wrote it', () => {
  const reads = 'The disputed sentence reads: “I am ready to go.”'
  assert.equal(chainOf(`The ministry published Holt’s letter. ${reads}`), 'Holt')
  assert.notEqual(chainOf(`The ministry published Holt’s picture. ${reads}`), 'Holt')
  assert.equal(chainOf('Officials said Holt had written a letter saying he was ready.'), 'Officials < Holt')
})

test('whoever is quoted by a carrier has the words, and speaks on', () => {
  assert.equal(
    chainOf('“The lock will not hold,” Ostra Press quoted Vale as telling Holt.'),
    'Ostra Press < Vale',
  )
  assert.equal(
    chainOf(
      'Jorun Holt said his union would leave unless Idris Vale was freed, Meridian News reported. “We will go,” he said.',
    ),
    'Meridian News < Jorun Holt',
  )
  assert.equal(chainOf('Norda quoted Vale as an expert on locks.'), 'Norda')
})

test('two sources in one sentence have each their own part', () => {
  const text = 'The talks lasted three hours, according to Ostpress, and ninety minutes, according to SNNA.'
  assert.deepEqual(
    told(text).map(one => one.split(':')[0]),
    ['Ostpress', 'SNNA'],
  )
})

test('a request names whom it bids', () => {
  assert.equal(
    chainOf('The envoys asked both sides to reply by noon, a diplomat said.'),
    'a diplomat < envoys',
  )
  assert.equal(chainOf('Idris Vale invited 40 guests to dinner.'), '-')
})
