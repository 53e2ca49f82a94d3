import assert from 'node:assert/strict'
import { test } from 'node:test'
import { speakers, told } from '../../../test/attributing.ts'

test('who stands with a role behind a quotation is its speaker, and no word of it', () => {
  assert.deepEqual(told('“He was a happy boy,” Mara Orr, the boy’s aunt said.'), [
    'Mara Orr: “He was a happy boy,”',
  ])
  assert.deepEqual(told('“He was a happy boy,” the boy’s aunt said.'), ['boy’s aunt: “He was a happy boy,”'])
})

test('what a verb behind an aside does something to has not said what stands before it', () => {
  assert.deepEqual(
    speakers('It came after Mayor Mara Orr, responding to a leak that grew, announced new tolls on boats.'),
    [],
  )
  assert.deepEqual(
    speakers('“We will build, work for peace, maintain a strong roof over the mill, and go,” Mara Orr said.'),
    ['Mara Orr'],
  )
  assert.deepEqual(speakers('The lock that broke leaks, said a company official.'), ['a company official'])
  assert.deepEqual(speakers('The lock that broke leaks, reports the harbour commission.'), [
    'the harbour commission',
  ])
})
