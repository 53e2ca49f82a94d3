import { parentPort, workerData } from 'node:worker_threads'

/** What runs inside the worker of a sandbox: loads one module and answers each message with what its function gives. */
const { module, name } = workerData as { readonly module: string; readonly name: string }
const loaded = import(module) as Promise<Readonly<Record<string, (...parameters: unknown[]) => unknown>>>

parentPort?.on('message', async (parameters: unknown[]) => {
  try {
    const value: unknown = await (await loaded)[name]?.(...parameters)
    parentPort?.postMessage({ value })
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) })
  }
})
