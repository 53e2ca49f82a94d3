import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Report } from '../src/model/index.ts'

const MAIN = fileURLToPath(new URL('../src/interfaces/cli/main.ts', import.meta.url))
const BIN = fileURLToPath(new URL('../bin/variorum.js', import.meta.url))
const EXAMPLES = fileURLToPath(new URL('../dossiers', import.meta.url))

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

let folder = ''
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-cli-'))
})
after(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the program in the test's folder; `chunks` is how much of standard output is read before it is closed. */
function run(
  parameters: readonly string[],
  given: { stdin?: string; env?: NodeJS.ProcessEnv; chunks?: number } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...parameters], {
      cwd: folder,
      env: { ...process.env, ...given.env },
    })
    let out = ''
    let err = ''
    let chunks = 0
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      if (++chunks === given.chunks) child.stdout.destroy()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString()
    })
    child.on('error', reject)
    child.on('close', code => resolve({ code, out, err }))
    child.stdin.on('error', () => {})
    child.stdin.end(given.stdin ?? '')
  })
}

function file(name: string, text: string | Uint8Array): string {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), text)
  return name
}

const reportsOf = (out: string): Report[] =>
  out
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Report)

const PROSE = 'The fictional harbour minister said on Monday that the lock would open.'

describe('the command line', () => {
  test('answers --version and --help of every command, with an example', async () => {
    assert.match((await run(['--version'])).out, /^\d+\.\d+\.\d+\n$/)
    for (const command of [[], ['collate'], ['read'], ['annotate'], ['check'], ['verify'], ['start']]) {
      const { code, out, err } = await run([...command, '--help'])
      assert.deepEqual([code, err], [0, ''], command.join())
      assert.match(out, /^Usage: variorum /)
      assert.match(out, /\nExample:\n {2}variorum /)
    }
  })
  test('says in one line what is wrong with its usage, and ends with 2', async () => {
    const cases: readonly (readonly [string[], RegExp])[] = [
      [[], /no command given; see variorum --help/],
      [['reports/'], /unknown command "reports\/"; .*variorum collate reports\//],
      [['read'], /missing required argument/],
      [['read', '--nonsense', 'x'], /unknown option '--nonsense'/],
      [['collate', '-f', 'pdf', 'x'], /unknown format "pdf"; known are text, html, md, json/],
      [['collate', '--json', '-f', 'md', 'x'], /exclude each other/],
      [['annotate', '--jobs', 'many', 'x'], /--jobs many: is no whole number from 1 to 64/],
      [['collate', '--jobs', '0', 'x'], /--jobs 0: is no whole number/],
      [['start', 'nothing'], /no example "nothing"/],
    ]
    for (const [parameters, expected] of cases) {
      const { code, out, err } = await run(parameters)
      assert.deepEqual([code, out], [2, ''], parameters.join(' '))
      assert.match(err, /^variorum: [^\n]+\n$/)
      assert.match(err, expected)
    }
  })
  test('needs no terminal and no package to say that Node is too old', () => {
    const written = readFileSync(BIN, 'utf8')
    assert.match(written, /^#!\/usr\/bin\/env node\nimport \{ existsSync \} from 'node:fs'\n/)
    assert.match(written, /< 24/)
  })
})

describe('inputs', () => {
  test('a bad one gives one line and exit code 2, the good ones are processed', async () => {
    file('good.txt', PROSE)
    file('bad.pdf', '%PDF-1.7 fictional')
    file('lines.jsonl', `{broken\n${JSON.stringify({ text: PROSE })}\n`)
    const { code, out, err } = await run(['read', '--json', 'nowhere', 'bad.pdf', 'lines.jsonl', 'good.txt'])
    assert.equal(code, 2)
    assert.deepEqual(
      reportsOf(out).map(report => report.path),
      ['lines.jsonl', 'good.txt'],
    )
    const lines = err.trimEnd().split('\n')
    assert.equal(lines.length, 3)
    assert.ok(
      lines.every(line => /^variorum: \S+: .+; .+$/.test(line)),
      err,
    )
    assert.match(err, /variorum: lines\.jsonl: line 1: not JSON; /)
  })
  test('a folder is read in byte order, dotfiles skipped, paths as given', async () => {
    for (const name of ['b.txt', 'a/z.txt', 'a.txt', 'B.txt']) file(`many/${name}`, `${PROSE} ${name}`)
    file('many/.hidden', PROSE)
    const { code, out } = await run(['read', '--json', './many/'])
    assert.equal(code, 0)
    assert.deepEqual(
      reportsOf(out).map(report => report.path),
      ['./many/B.txt', './many/a.txt', './many/a/z.txt', './many/b.txt'],
    )
  })
  test('standard input is read, and told by its content', async () => {
    const { out } = await run(['read', '--json', '-'], { stdin: `<h1>Lock opens</h1><p>${PROSE}</p>` })
    assert.equal(reportsOf(out)[0]?.text, `Lock opens\n\n${PROSE}`)
  })
  test('what one command prints another reads', async () => {
    file('good.txt', PROSE)
    const { out } = await run(['read', '--json', 'good.txt'])
    const again = await run(['read', '--json', '-'], { stdin: out })
    assert.equal(again.out, out)
  })
  test('nothing readable is no account', async () => {
    const { code, out, err } = await run(['collate', '-'], { stdin: '' })
    assert.deepEqual([code, out], [2, ''])
    assert.equal(err, 'variorum: standard input: the file is empty; give a file with a report in it\n')
  })
})

describe('several jobs', () => {
  const reports = join(EXAMPLES, 'visit', 'reports')
  for (const command of [
    ['annotate', '--json'],
    ['collate', '--json'],
  ]) {
    test(`${command.join(' ')} gives the same bytes in the same order`, async () => {
      const one = await run([...command, '--jobs', '1', reports])
      const two = await run([...command, '--jobs', '2', reports])
      assert.ok(one.out.length > 1000)
      assert.deepEqual(two, one)
    })
  }
  test('an input that cannot be read is told once, and the others are printed', async () => {
    file('good.txt', PROSE)
    const { code, out, err } = await run(['annotate', '--json', '--jobs', '2', 'nowhere', 'good.txt'])
    assert.equal(code, 2)
    assert.equal(reportsOf(out).length, 1)
    assert.match(err, /^variorum: nowhere: no such file or folder; check the path\n$/)
  })
  test('equal ids are told apart', async () => {
    const line = JSON.stringify({ id: 'same', text: PROSE })
    const { out } = await run(['annotate', '--json', '--jobs', '2', '-'], { stdin: `${line}\n`.repeat(3) })
    assert.deepEqual(
      reportsOf(out).map(report => report.id),
      ['same', 'same_2', 'same_3'],
    )
  })
})

describe('listings', () => {
  test('read shows each block with its role; annotate shows source, cue and content', async () => {
    file('page.html', `<h1>Lock opens</h1><p>${PROSE}</p>`)
    assert.match((await run(['read', 'page.html'])).out, /^headline {4}Lock opens\nbody {8}The fictional/m)
    assert.match((await run(['annotate', 'page.html'])).out, /minister \| said \| that the lock would open/)
  })
  test('control characters of a report do not reach the terminal', async () => {
    const { out } = await run(['read', '-'], { stdin: `\u001B[31m${PROSE}\u001B]0;title\u0007` })
    assert.doesNotMatch(out, /[^\P{Cc}\n]/u)
  })
})

describe('collate and verify', () => {
  const reports = join(EXAMPLES, 'visit', 'reports')
  test('writes by extension, whole, in a new folder; the same bytes twice', async () => {
    assert.equal((await run(['collate', reports, '-o', 'new/a.html'])).code, 0)
    assert.equal((await run(['collate', reports, '-o', 'new/b.html'])).code, 0)
    assert.match(readFileSync(join(folder, 'new/a.html'), 'utf8'), /^<!doctype html>/i)
    assert.deepEqual(readFileSync(join(folder, 'new/a.html')), readFileSync(join(folder, 'new/b.html')))
    assert.deepEqual(readdirSync(join(folder, 'new')), ['a.html', 'b.html'])
  })
  test('prints no colours where nobody looks, nor with NO_COLOR', async () => {
    for (const env of [{}, { NO_COLOR: '1' }]) {
      const { out } = await run(['collate', reports], { env })
      assert.ok(!out.includes('\u001B'))
    }
  })
  test('a closed pipe is no failure', async () => {
    const { err } = await run(['annotate', '--json', reports], { chunks: 1 })
    assert.equal(err, '')
  })
  test('the settings file is used, a flag wins, nonsense in it is told', async () => {
    file('variorum.json', '{"format": "md"}')
    assert.match((await run(['collate', reports])).out, /^# /)
    assert.match((await run(['collate', reports, '--json'])).out, /^\{"schema":"variorum\/1"/)
    file('variorum.json', '{"fromat": "md"}')
    const { code, err } = await run(['collate', reports])
    assert.equal(code, 2)
    assert.match(err, /^variorum: variorum\.json: unknown setting "fromat"; known are/)
    rmSync(join(folder, 'variorum.json'))
  })
  test('verify ends with 1 where a citation does not hold, with 2 where there is nothing to read', async () => {
    const { out } = await run(['collate', reports, '--json'])
    file('forged.json', out.replace('Tessel', 'Tossel'))
    const forged = await run(['verify', 'forged.json'])
    assert.equal(forged.code, 1)
    assert.match(forged.out, /^hash \/reports\/\d+\/hash: /m)
    assert.match(forged.out, /\n\d+ checks, \d+ do(?:es)? not hold\n$/)
    file('no.json', 'no dossier')
    for (const path of ['nowhere.json', 'no.json']) {
      const { code, err } = await run(['verify', path])
      assert.equal(code, 2)
      assert.match(err, /^variorum: \S+: .+; .+\n$/)
    }
  })
  test('start prints an account, writes its page and dossier, and says how to go on', async () => {
    const { code, out } = await run(['start'])
    assert.equal(code, 0)
    assert.deepEqual(readdirSync(join(folder, 'account')).sort(), ['dossier.json', 'index.html'])
    assert.match(out, /Open it in a browser: file:\/\//)
  })
})
