import { parentPort, workerData } from 'node:worker_threads'

/** What runs inside a worker: loads one module and answers each message, in their order, with what its function gives. */
const { module, name } = workerData as { readonly module: string; readonly name: string }
const loaded = import(module) as Promise<Readonly<Record<string, (...parameters: unknown[]) => unknown>>>
let last: Promise<void> = Promise.resolve()

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
