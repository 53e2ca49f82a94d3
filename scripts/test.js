/**
 * What `npm test` runs: types, format and lint, dead code, the build, then the tests. Stops at the first step that
 * fails, with the tool's own output. Arguments are handed to node's test runner: `npm test -- src/text/*.test.ts`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const at = path => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url))

/** The node that npm installed, where the machine's own is older than the program needs. */
const node =
  Number(process.versions.node.split('.')[0]) >= 24 || !existsSync(at('node/bin/node'))
    ? process.execPath
    : at('node/bin/node')

const steps = [
  ['types', [at('typescript/bin/tsc'), '-p', '.']],
  [
    'format and lint',
    [at('@biomejs/biome/bin/biome'), 'check', '--diagnostic-level=warn', '--error-on-warnings'],
  ],
  ['dead code', [at('knip/bin/knip.js')]],
  ['build', ['scripts/build.js']],
]

for (const [name, command] of steps) {
  const started = process.hrtime.bigint()
  const { status, error } = spawnSync(node, command, { cwd: root, stdio: 'inherit' })
  if (status !== 0) {
    process.stderr.write(`\n${name}: failed${error ? ` (${error.message})` : ''}\n`)
    process.exit(1)
  }
  const seconds = Number(process.hrtime.bigint() - started) / 1e9
  process.stdout.write(`${name}: in order (${seconds.toFixed(1)} s)\n`)
}

const given = process.argv.slice(2)
const files = given.length > 0 ? given : globSync('{src,test}/**/*.test.ts', { cwd: root }).sort()
// Left alone, node keeps one core free, which on two cores doubles the time.
const options = ['--test', `--test-concurrency=${availableParallelism()}`]
const { status } = spawnSync(node, [...options, ...files], { cwd: root, stdio: 'inherit' })
process.exitCode = status ?? 1
