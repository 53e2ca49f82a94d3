/**
 * Builds dist/, which the command and the published package run from. With --if-possible (npm's `prepare`) it does
 * nothing where the compiler is not installed, as in `npm ci --omit=dev`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url))

if (existsSync(compiler)) {
  // What was removed from src/ must not live on in the package.
  rmSync(`${root}dist`, { recursive: true, force: true })
  const built = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  })
  process.exitCode = built.status ?? 1
} else if (!process.argv.includes('--if-possible')) {
  process.stderr.write('build: the TypeScript compiler is not installed; run npm ci\n')
  process.exitCode = 1
}
