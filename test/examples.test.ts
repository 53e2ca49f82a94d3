import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { test } from 'node:test'
import { ROOT } from './source.ts'

const examples = globSync('examples/*.ts', { cwd: ROOT }).sort()

test('there are examples', () => {
  assert.notEqual(examples.length, 0)
})

for (const path of examples) {
  test(`${path} runs and prints something`, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [path], { cwd: ROOT, encoding: 'utf8' })
    assert.equal(status, 0, stderr)
    assert.notEqual(stdout.trim(), '')
  })
}
