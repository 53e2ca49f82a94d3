import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** Runs one exported function of one module in several worker threads at once. */
export interface Workers<Arguments extends readonly unknown[], Result> {
  /** Runs the function, on arguments that can be cloned, in the worker that has least to do. Rejects with what the function threw. */
  call(...parameters: Arguments): Promise<Result>
  /** Ends all workers; calls that are not answered reject. */
  close(): Promise<void>
}

/** How many threads are worth their memory where so many are asked for: no more than the machine runs at once, at least one. */
export const threadsFor = (jobs: number): number => Math.min(jobs, availableParallelism())

/** Megabytes for new objects in one worker: with the 48 that V8 takes by itself, each worker holds 100 MB more and is no faster. */
const YOUNG = 16

type Answer = { readonly value: unknown } | { readonly error: string }
interface Call {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}
interface Held {
  readonly worker: Worker
  /** Calls that wait for their answer, oldest first. */
  readonly calls: Call[]
}

/** Workers for the export `name` of the module at the address `module`, at most `count`. One starts when a call finds all others busy; none keeps the process alive. */
export function createWorkers<Arguments extends readonly unknown[], Result>(
  module: string,
  name: string,
  count: number,
): Workers<Arguments, Result> {
  const held: Held[] = []
  const lose = (lost: Held): void => {
    if (held.includes(lost)) held.splice(held.indexOf(lost), 1)
  }
  const freest = (): Held => {
    const [first] = [...held].sort((a, b) => a.calls.length - b.calls.length)
    if (first !== undefined && (first.calls.length === 0 || held.length >= count)) return first
    const added = start(module, name, lose)
    held.push(added)
    return added
  }
  return {
    call(...parameters) {
      const { worker, calls } = freest()
      return new Promise((resolve, reject) => {
        calls.push({ resolve: value => resolve(value as Result), reject })
        worker.ref()
        worker.postMessage(parameters)
      })
    },
    async close() {
      await Promise.all(held.splice(0).map(({ worker }) => worker.terminate()))
    },
  }
}

function start(module: string, name: string, lose: (held: Held) => void): Held {
  const file = import.meta.url.endsWith('.ts') ? './sandbox-worker.ts' : './sandbox-worker.js'
  const worker = new Worker(new URL(file, import.meta.url), {
    workerData: { module, name },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  })
  const calls: Call[] = []
  const held: Held = { worker, calls }
  const end = (error: Error): void => {
    lose(held)
    for (const { reject } of calls.splice(0)) reject(error)
  }
  worker.on('message', (answer: Answer) => {
    const call = calls.shift()
    if (calls.length === 0) worker.unref()
    if ('error' in answer) call?.reject(new Error(answer.error))
    else call?.resolve(answer.value)
  })
  worker.on('error', end)
  worker.on('exit', () => end(new Error('the worker ended')))
  worker.unref()
  return held
}
