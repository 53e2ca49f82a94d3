import assert from 'node:assert/strict'
import { availableParallelism } from 'node:os'
import { test } from 'node:test'
import { createWorkers, threadsFor } from './index.ts'

/** A module as an address: what a worker loads. */
const moduleOf = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`

const CODE = `
  import { threadId } from 'node:worker_threads'
  export const twice = async (n, wait) => {
    await new Promise(resolve => setTimeout(resolve, wait))
    if (n < 0) throw new Error('below zero')
    return [n * 2, threadId]
  }
  export const quit = () => process.exit(3)
`

test('calls are spread over the workers, and each gets its own answer', async () => {
  const workers = createWorkers<[number, number], [number, number]>(moduleOf(CODE), 'twice', 2)
  const answers = await Promise.all([1, 2, 3, 4, 5, 6].map(n => workers.call(n, 20 - n)))
  assert.deepEqual(
    answers.map(([value]) => value),
    [2, 4, 6, 8, 10, 12],
  )
  assert.equal(new Set(answers.map(([, thread]) => thread)).size, 2)
  await workers.close()
})

test('what the function throws rejects its call only', async () => {
  const workers = createWorkers<[number, number], [number, number]>(moduleOf(CODE), 'twice', 1)
  const [bad, good] = await Promise.allSettled([workers.call(-1, 0), workers.call(1, 0)])
  assert.equal(bad.status === 'rejected' && (bad.reason as Error).message, 'below zero')
  assert.equal(good.status === 'fulfilled' && good.value[0], 2)
  await workers.close()
})

test('a worker that ends rejects its calls, and the next call starts another', async () => {
  const workers = createWorkers<[], never>(moduleOf(CODE), 'quit', 1)
  await assert.rejects(workers.call(), /the worker ended/)
  await assert.rejects(workers.call(), /the worker ended/)
  await workers.close()
})

test('no more threads are worth starting than the machine runs at once', () => {
  assert.equal(threadsFor(1), 1)
  assert.equal(threadsFor(1_000_000), availableParallelism())
})
