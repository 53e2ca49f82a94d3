/**
 * The outside world behind ports: files, weights, a worker to read pages in.
 * @module
 */
export { expandInputs, readInput } from './files.ts'
export type { Input, Inputs } from './files.ts'
export { writeOutput } from './output.ts'
export { createPageReader } from './pages.ts'
export type { PageReader } from './pages.ts'
export { createSandbox } from './sandbox.ts'
export type { Outcome, Sandbox, SandboxLimits } from './sandbox.ts'
export { taggerWeights } from './weights.ts'
