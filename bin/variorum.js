#!/usr/bin/env node
import { existsSync } from 'node:fs'

const [major] = process.versions.node.split('.')
if (Number(major) < 24) {
  process.stderr.write(
    `variorum: needs Node 24 or newer, this is ${process.versions.node}; in a checkout, \`npx variorum\` uses the one that npm installed\n`,
  )
  process.exitCode = 2
} else {
  // the second start finds the modules compiled; where no cache can be kept, it is no error
  const { enableCompileCache } = await import('node:module')
  enableCompileCache?.()
  const built = new URL('../dist/interfaces/cli/main.js', import.meta.url)
  const source = new URL('../src/interfaces/cli/main.ts', import.meta.url)
  await import(existsSync(built) ? built.href : source.href)
}
