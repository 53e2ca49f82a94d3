/**
 * The outside world behind ports: files, the network, weights, a worker to read pages in, workers to annotate in.
 * @module
 */
export { chunksOf, expandInputs, InputTrouble, isAddress, readInput } from './files.ts'
export type { Input, Inputs } from './files.ts'
export { capturesIn } from './fetch/captures.ts'
export { createFetcher } from './fetch/fetcher.ts'
export type { Fetcher } from './fetch/fetcher.ts'
export { proxiesOf } from './fetch/network.ts'
export { compileLess } from './compiling.ts'
export { beThrifty } from './garbage.ts'
export type { Thrift } from './garbage.ts'
export { writeOutput } from './output.ts'
export { createPageReader } from './pages.ts'
export type { PageReader } from './pages.ts'
export { createSandbox } from './sandbox.ts'
export type { Outcome, Sandbox, SandboxLimits } from './sandbox.ts'
export { weightsOf } from './weights.ts'
export type { WeightsLayer } from './weights.ts'
export { createWorkers, threadsFor } from './workers.ts'
export type { Workers } from './workers.ts'
