import assert from 'node:assert/strict'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { createPageReader, createSandbox, expandInputs, readInput, weightsOf, writeOutput } from './index.ts'

let folder = ''
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-adapters-'))
})
after(() => rmSync(folder, { recursive: true, force: true }))

const fill = (name: string, ...paths: string[]): string => {
  for (const path of paths) {
    mkdirSync(join(folder, name, path, '..'), { recursive: true })
    writeFileSync(join(folder, name, path), `Fictional ${path}.`)
  }
  return join(folder, name)
}

describe('inputs', () => {
  test('a folder gives its files in UTF-8 byte order, without dotfiles', async () => {
    const root = fill(
      'order',
      'b.txt',
      'a/z.txt',
      'a.txt',
      'B.txt',
      '.hidden',
      '.git/x',
      'é.txt',
      '\u{1F600}.txt',
      '\uFB01.txt',
    )
    const { inputs, notices } = await expandInputs([`${root}/`])
    const names = inputs.map(input => input.path.slice(root.length + 1))
    assert.deepEqual(names, ['B.txt', 'a.txt', 'a/z.txt', 'b.txt', 'é.txt', '\uFB01.txt', '\u{1F600}.txt'])
    assert.deepEqual(notices, [])
  })
  test('links in a circle end', async () => {
    const root = fill('circle', 'a/one.txt')
    symlinkSync('..', join(root, 'a', 'up'))
    symlinkSync('loop', join(root, 'loop'))
    const { inputs } = await expandInputs([root])
    assert.deepEqual(
      inputs.map(input => input.path.slice(root.length + 1)),
      ['a/one.txt', 'loop'],
    )
    const read = await readInput({ path: join(root, 'loop') }, 100)
    assert.ok(!(read instanceof Uint8Array))
    assert.match(read.message, /links lead in a circle; /)
  })
  test('what is not there gives one notice; the others go on, and an address is one of them', async () => {
    const root = fill('mixed', 'one.txt')
    const { inputs, notices } = await expandInputs([
      'nowhere',
      join(root, 'one.txt'),
      'https://post.example/1',
      '-',
      '-',
    ])
    assert.deepEqual(
      inputs.map(input => input.path),
      [join(root, 'one.txt'), 'https://post.example/1', '-'],
    )
    assert.deepEqual(
      notices.map(notice => notice.message.split(';')[0]),
      ['no such file or folder', 'given twice'],
    )
  })
  test('over the limit nothing is read', async () => {
    const root = fill('large', 'one.txt')
    const read = await readInput({ path: join(root, 'one.txt') }, 3)
    assert.ok(!(read instanceof Uint8Array))
    assert.match(read.message, /^larger than/)
  })
})

test('output is written whole, and leaves nothing behind where it fails', () => {
  writeOutput(join(folder, 'new', 'deep', 'a.txt'), 'one')
  writeOutput(join(folder, 'new', 'deep', 'a.txt'), 'two')
  assert.equal(readFileSync(join(folder, 'new', 'deep', 'a.txt'), 'utf8'), 'two')
  assert.deepEqual(readdirSync(join(folder, 'new', 'deep')), ['a.txt'])
  assert.throws(() => writeOutput(join(folder, 'new', 'deep', 'a.txt', 'b'), 'x'))
  assert.throws(() => writeOutput(join(folder, 'new'), 'x'))
})

test('weights of a language that has none are null', async () => {
  assert.equal(await weightsOf('tagger', 'xx'), null)
  assert.equal(await weightsOf('tagger', '../en'), null)
})

/** A module as an address, so that the sandbox has something harmless and something hostile to run. */
const moduleOf = (source: string): string => `data:text/javascript,${encodeURIComponent(source)}`
const HOSTILE = moduleOf(`export function readHtml(page) {
  if (page === 'hang') for (;;);
  if (page === 'fill') { const all = []; for (;;) all.push({ a: [all.length] }) }
  if (page === 'throw') throw new Error('broken\\nin two')
  return { reports: [], notices: [], page }
}`)

describe('the sandbox', () => {
  // what fills the memory has time for it, however busy the machine is
  for (const [milliseconds, calls, expected] of [
    [60_000, ['a', 'throw', 'b', 'fill', 'c'], ['a', 'crash', 'b', 'memory', 'c']],
    [2000, ['a', 'hang', 'b'], ['a', 'time', 'b']],
  ] as const)
    test(`answers call after call, and after a failure: ${expected[1]} and the like`, async () => {
      const limits = { milliseconds, megabytes: 64 }
      const sandbox = createSandbox<[string], { page: string }>(HOSTILE, 'readHtml', limits)
      const values = await Promise.all(calls.map(page => sandbox.call(page)))
      assert.deepEqual(
        values.map(outcome => (outcome.ok ? outcome.value.page : outcome.why)),
        expected,
      )
      await sandbox.close()
    })
  test('does not count the time that loading takes, and tells a module that cannot be loaded', async () => {
    const slow = moduleOf(
      'await new Promise(done => setTimeout(done, 600)); export const readHtml = page => ({ page })',
    )
    const limits = { milliseconds: 400, megabytes: 64 }
    for (const [module, expected] of [
      [slow, true],
      [moduleOf('throw new Error("no")'), false],
      [moduleOf('process.exit()'), false],
    ] as const) {
      const sandbox = createSandbox<[string], { page: string }>(module, 'readHtml', limits)
      assert.equal((await sandbox.call('a')).ok, expected, module)
      await sandbox.close()
    }
  })
  test('a page that meets a limit gives one clear line', async () => {
    const pages = createPageReader(HOSTILE, { milliseconds: 300, megabytes: 64 })
    for (const [page, expected] of [
      ['hang', /took longer than 0.3 seconds; save/],
      ['throw', /broken in two; save/],
    ] as const) {
      const { notices } = await pages.read(page, { path: 'p.html' })
      assert.match(notices[0]?.message ?? '', expected)
      assert.equal(notices[0]?.at?.path, 'p.html')
    }
    await pages.close()
  })
})
