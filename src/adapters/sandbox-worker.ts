import { parentPort, workerData } from 'node:worker_threads'

/** What runs inside a worker: loads one module and answers each message, in their order, with what its function gives. */
const { module, name, announce } = workerData as {
  readonly module: string
  readonly name: string
  /** Whether to say, before any answer, that the module is loaded. */
  readonly announce?: boolean
}
const loaded = import(module) as Promise<Readonly<Record<string, (...parameters: unknown[]) => unknown>>>
let last: Promise<void> = Promise.resolve()

// The clock of the first call starts here: how long loading takes depends on what else the machine does.
const ready = (): void => parentPort?.postMessage({ ready: true })
if (announce === true) loaded.then(ready, ready)

parentPort?.on('message', (parameters: unknown[]) => {
  last = last.then(() => answer(parameters))
})

async function answer(parameters: readonly unknown[]): Promise<void> {
  try {
    const value: unknown = await (await loaded)[name]?.(...parameters)
    parentPort?.postMessage({ value })
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) })
  }
}
