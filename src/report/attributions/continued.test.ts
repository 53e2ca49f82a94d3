import assert from 'node:assert/strict'
import { test } from 'node:test'
import { speakers, told } from '../../../test/attributing.ts'

test('a quotation that stands alone behind told speech is of the same speaker', () => {
  assert.deepEqual(speakers('The lock was shut, Mara Orr said. “Nobody asked us. It was late.”'), [
    'Mara Orr',
    'Mara Orr',
  ])
})

test('a quotation with a cue of its own, or in another paragraph, is not', () => {
  assert.deepEqual(speakers('The lock was shut, Mara Orr said. “Nobody asked us,” Idris Vale said.'), [
    'Mara Orr',
    'Idris Vale',
  ])
  assert.deepEqual(speakers('The lock was shut, Mara Orr said.\n\n“Nobody asked us.”'), ['Mara Orr'])
})

test('a quotation that runs on over paragraphs is whole, wherever its speaker is named', () => {
  const rows = told('"The lock leaks.\nIt always has.\nAsk anybody," Mara Orr said.')
  assert.deepEqual(rows, ['Mara Orr: "The lock leaks', 'Mara Orr: It always has', 'Mara Orr: Ask anybody,"'])
  const other = told('"The lock leaks.\nIt always has.\n"Ask anybody," Mara Orr said.')
  assert.equal(
    other.some(row => row.startsWith('Mara Orr: It always has')),
    false,
  )
})
