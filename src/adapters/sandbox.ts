import { Worker } from 'node:worker_threads'

/** Limits on one call. */
export interface SandboxLimits {
  readonly milliseconds: number
  /** Heap of the worker. */
  readonly megabytes: number
}

/** What became of one call: a value, or which limit it met. */
export type Outcome<Result> =
  | { readonly ok: true; readonly value: Result }
  | { readonly ok: false; readonly why: 'time' | 'memory' | 'crash'; readonly message: string }

/** Runs one exported function of one module in a worker thread, call after call. */
export interface Sandbox<Arguments extends readonly unknown[], Result> {
  /** Runs the function on arguments that can be cloned. Never rejects. Calls wait for one another. */
  call(...parameters: Arguments): Promise<Outcome<Result>>
  /** Ends the worker; a later call starts another. */
  close(): Promise<void>
}

/** A page of 5 MB takes about two seconds; a hostile one must not hold up the others for long. */
const DEFAULT_LIMITS: SandboxLimits = { milliseconds: 10_000, megabytes: 768 }
/** After so many calls the worker is replaced, so that what a library leaks does not add up. */
const CALLS_A_WORKER = 500

/** Megabytes for new objects. With 64 beside a small heap, V8 ended the whole process instead of the worker; with 16 it never did. */
const YOUNG = 16

type Answer<Result> = { readonly value: Result } | { readonly error: string }
interface Held {
  readonly worker: Worker
  /** Whether the worker lives once it has loaded its module. */
  readonly ready: Promise<boolean>
  calls: number
}

const ENDED = { ok: false, why: 'memory', message: 'the worker ended' } as const

/** A sandbox for the export `name` of the module at the address `module`. The worker starts with the first call and does not keep the process alive. */
export function createSandbox<Arguments extends readonly unknown[], Result>(
  module: string,
  name: string,
  limits: SandboxLimits = DEFAULT_LIMITS,
): Sandbox<Arguments, Result> {
  let held: Held | null = null
  let last: Promise<unknown> = Promise.resolve()
  const close = async (): Promise<void> => {
    const old = held
    held = null
    await old?.worker.terminate()
  }
  const once = async (parameters: Arguments): Promise<Outcome<Result>> => {
    if (held !== null && held.calls >= CALLS_A_WORKER) await close()
    const mine: Held = held ?? { ...start(module, name, limits), calls: 0 }
    held = mine
    mine.calls++
    mine.worker.ref()
    const outcome = (await mine.ready) ? await ask<Result>(mine.worker, parameters, limits) : ENDED
    if (!outcome.ok && outcome.why !== 'crash') await close()
    return outcome
  }
  const call = async (...parameters: Arguments): Promise<Outcome<Result>> => {
    const fresh = held === null
    const outcome = await once(parameters)
    // A worker that has read much may fail where a new one does not; what came before must not decide.
    return !outcome.ok && outcome.why === 'memory' && !fresh ? once(parameters) : outcome
  }
  return {
    call(...parameters) {
      const next = last.then(() => call(...parameters))
      last = next
      return next
    },
    close,
  }
}

function start(module: string, name: string, limits: SandboxLimits): Omit<Held, 'calls'> {
  const file = import.meta.url.endsWith('.ts') ? './sandbox-worker.ts' : './sandbox-worker.js'
  const worker = new Worker(new URL(file, import.meta.url), {
    workerData: { module, name, announce: true },
    resourceLimits: {
      maxOldGenerationSizeMb: limits.megabytes,
      maxYoungGenerationSizeMb: YOUNG,
      stackSizeMb: 4,
    },
  })
  // A failure between two calls must not end the process; the next call meets it.
  worker.on('error', () => {})
  worker.unref()
  const ready = new Promise<boolean>(resolve => {
    worker.once('message', () => resolve(true)).once('exit', () => resolve(false))
  })
  return { worker, ready }
}

function ask<Result>(
  worker: Worker,
  parameters: readonly unknown[],
  limits: SandboxLimits,
): Promise<Outcome<Result>> {
  return new Promise(resolve => {
    const end = (outcome: Outcome<Result>): void => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit).unref()
      resolve(outcome)
    }
    const onMessage = (answer: Answer<Result>): void => {
      if ('error' in answer) end({ ok: false, why: 'crash', message: answer.error })
      else end({ ok: true, value: answer.value })
    }
    const onError = (error: Error & { code?: string }): void => {
      const full = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      end({
        ok: false,
        why: 'memory',
        message: full ? `needed more than ${limits.megabytes} MB` : error.message,
      })
    }
    const onExit = (): void => end(ENDED)
    const late = `took longer than ${limits.milliseconds / 1000} seconds`
    const timer = setTimeout(() => end({ ok: false, why: 'time', message: late }), limits.milliseconds)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit).ref()
    worker.postMessage(parameters)
  })
}
