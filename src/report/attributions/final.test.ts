import assert from 'node:assert/strict'
import { test } from 'node:test'
import { told } from '../../../test/attributing.ts'

test('who stands with a role behind a quotation is its speaker, and no word of it', () => {
  assert.deepEqual(told('“He was a happy boy,” Mara Orr, the boy’s aunt said.'), [
    'Mara Orr: “He was a happy boy,”',
  ])
  assert.deepEqual(told('“He was a happy boy,” the boy’s aunt said.'), ['boy’s aunt: “He was a happy boy,”'])
})
