/**
 * From a cold start to the finished account, the whole process: `node bench/start.ts [FILE...]`.
 * @module
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Single runs differ by a tenth; the median of seven by a hundredth. */
const RUNS = 7

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const given = process.argv.slice(2)
const files = given.length > 0 ? given : [at('../dossiers/visit/reports')]
const account = [at('../bin/variorum.js'), 'collate', ...files]
const nothing = ['-e', '0']

/** Milliseconds that a node process takes with these arguments. */
function time(parameters: readonly string[]): number {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, parameters, { maxBuffer: 1 << 30 })
  if (status !== 0) throw new Error(`node ${parameters.join(' ')}: ${stderr}`)
  return performance.now() - started
}

/** Greatest resident memory of a node process with these arguments, in MB. */
function peak(parameters: readonly string[]): number {
  const stdio = ['ignore', 'ignore', 'inherit', 'pipe'] as const
  const { output } = spawnSync(process.execPath, ['--import', at('./cost.js'), ...parameters], {
    stdio: [...stdio],
  })
  return Number(String(output[3]).split(' ')[1])
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

const accounts: number[] = []
const nothings: number[] = []
time(account)
// In turns, so that a busy moment of the machine touches both.
for (let run = 0; run < RUNS; run++) {
  accounts.push(time(account))
  nothings.push(time(nothing))
}
const [whole, empty] = [median(accounts), median(nothings)]
console.log(
  `runs ${existsSync(at('../dist')) ? 'dist/' : 'src/ (not built)'} on node ${process.versions.node}, ${RUNS} runs each, medians`,
)
console.log(
  `account   ${whole.toFixed(0).padStart(6)} ms   ${peak(account).toFixed(0).padStart(5)} MB at most`,
)
console.log(
  `node -e 0 ${empty.toFixed(0).padStart(6)} ms   ${peak(nothing).toFixed(0).padStart(5)} MB at most`,
)
console.log(`ratio     ${(whole / empty).toFixed(1).padStart(6)}`)
