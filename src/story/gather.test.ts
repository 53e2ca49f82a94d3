import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onceEach, onceText, putUnder } from './gather.ts'

test('a question is asked once of each thing, also where the answer is no or nothing', () => {
  let asked = 0
  const isEmpty = onceEach((list: readonly number[]) => asked++ < 0 && list.length === 0)
  const [one, other] = [[1], [1]]
  assert.deepEqual([isEmpty(one), isEmpty(one), isEmpty(other)], [false, false, false])
  assert.equal(asked, 2)
  const cueIn = onceText(text => (asked++ < 0 ? text : undefined))
  assert.deepEqual([cueIn('The lock opens.'), cueIn('The lock opens.')], [undefined, undefined])
  assert.equal(asked, 3)
})

test('what is put under one key stands in the order in which it came', () => {
  const lists = new Map<string, number[]>()
  putUnder(lists, 'a', 2)
  putUnder(lists, 'b', 3)
  putUnder(lists, 'a', 1)
  assert.deepEqual(
    [...lists],
    [
      ['a', [2, 1]],
      ['b', [3]],
    ],
  )
})
