import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bracketRegions, isElided, isInside, quotedRegions } from './regions.ts'

const quoted = (text: string): string[] => quotedRegions(text).map(({ start, end }) => text.slice(start, end))

test('quotation marks of every make are paired inside a line', () => {
  assert.deepEqual(quoted('He said “yes” and "no", «oui», „ja“.'), ['yes', 'no', 'oui', 'ja'])
  assert.deepEqual(quoted('“Begun\nand gone on”'), ['Begun'])
  assert.deepEqual(quoted('odd " here\n"and even" there'), [' here', 'and even'])
})

test('an apostrophe opens and closes nothing', () => {
  assert.deepEqual(quoted("The sailors' boat wasn't Velde's."), [])
  assert.deepEqual(quoted('Lock ‘before spring flood’ opens, and it’s late'), ['before spring flood'])
  assert.deepEqual(quoted("rival vows 'don't wait' again"), ["don't wait"])
})

test('brackets are found with their marks, long parentheses are not', () => {
  const text = `[Tolvar] and (the port) and (${'word '.repeat(20)})`
  assert.deepEqual(
    bracketRegions(text).map(({ start, end }) => text.slice(start, end)),
    ['[Tolvar]', '(the port)'],
  )
})

test('an empty place is inside only between words of one quotation', () => {
  const text = 'said “one two” and went'
  const regions = quotedRegions(text)
  const at = (index: number): boolean => isInside(text, regions, { start: index, end: index })
  assert.equal(at(text.indexOf(' two')), true)
  assert.equal(at(text.indexOf('”')), false)
  assert.equal(at(text.indexOf(' and')), false)
})

test('what an ellipsis stands for is marked as left out', () => {
  assert.equal(isElided('the lock ... and', 8), true)
  assert.equal(isElided('the lock […] and', 8), true)
  assert.equal(isElided('the lock and more', 8), false)
})
