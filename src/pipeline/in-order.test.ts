import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inOrder } from './in-order.ts'

const later = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds))

test('results come in the order of the things, whichever is ready first', async () => {
  let running = 0
  let most = 0
  const work = async (delay: number): Promise<number> => {
    most = Math.max(most, ++running)
    await later(delay)
    running--
    return delay
  }
  const found: number[] = []
  for await (const result of inOrder([9, 1, 5, 2, 7], 3, work)) found.push(result)
  assert.deepEqual(found, [9, 1, 5, 2, 7])
  assert.equal(most, 3)
})

test('a failure is thrown in its turn, after the results before it', async () => {
  const found: number[] = []
  const work = async (thing: number): Promise<number> => {
    if (thing === 2) throw new Error('no two')
    await later(5)
    return thing
  }
  await assert.rejects(async () => {
    for await (const result of inOrder([0, 1, 2, 3], 4, work)) found.push(result)
  }, /no two/)
  assert.deepEqual(found, [0, 1])
})

test('nothing is asked for before there is room', async () => {
  let asked = 0
  function* things(): Generator<number> {
    for (;;) yield asked++
  }
  const results = inOrder(things(), 2, async thing => thing)
  await results.next()
  assert.equal(asked, 2)
  await results.return(0)
})
