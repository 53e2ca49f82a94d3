import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Dossier } from '../src/model/index.ts'
import { check, collate, readHands, readReport, write } from '../src/index.ts'

const MAIN = fileURLToPath(new URL('../src/interfaces/cli/main.ts', import.meta.url))
const NAMES = '{"aliases": [{"name": "Jorun Askel", "kind": "person", "aliases": ["the iron minister"]}]}'

let folder = ''
const file = (name: string, text: string): void => writeFileSync(join(folder, name), text)

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-hands-'))
  mkdirSync(join(folder, 'reports'))
  file(
    'reports/bell.txt',
    'Foreign Minister Jorun Askel rejected the deal on Tuesday. "The Harn lock stays shut until the walls are safe," she said.',
  )
  file('reports/post.txt', '"The Harn lock stays closed until the walls are safe," the iron minister said.')
  file('names.json', NAMES)
})
after(() => rmSync(folder, { recursive: true, force: true }))

function run(...parameters: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...parameters], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

const dossierOf = (out: string): Dossier => JSON.parse(out) as Dossier

test('names are applied, and stated by the hash of their file', () => {
  const { code, out } = run('collate', 'reports', '--json', '--names', 'names.json')
  assert.equal(code, 0)
  const dossier = dossierOf(out)
  assert.deepEqual(dossier.generator.settings, {
    names: `sha256:${createHash('sha256').update(NAMES).digest('hex')}`,
  })
  assert.equal(dossier.entities.find(one => one.name === 'Jorun Askel')?.locals.length, 2)
  file('other.json', NAMES)
  assert.equal(run('collate', 'reports', '--json', '--names', 'other.json', '--jobs', '2').out, out)
})

test('annotate knows the names too', () => {
  assert.match(
    run('annotate', 'reports/post.txt', '--names', 'names.json').out,
    /the iron minister \(person\) ×1/,
  )
})

test('the settings file may say it all, a flag wins', () => {
  file('variorum.json', '{"names": "names.json", "text": false, "speaker": "Askel"}')
  assert.equal(dossierOf(run('collate', 'reports', '--json').out).reports[0]?.text, '')
  const { out } = run('collate', 'reports', '--json', '--text')
  assert.notEqual(dossierOf(out).reports[0]?.text, '')
  assert.match(String(dossierOf(out).generator.settings.names), /^sha256:/)
  assert.equal(run('check', 'stays closed until the walls are safe', 'reports').code, 0)
  assert.equal(run('check', 'stays closed until the walls are safe', 'reports', '--speaker', 'Dorn').code, 1)
  rmSync(join(folder, 'variorum.json'))
})

test('a decision that finds nothing is one line, and no failure', () => {
  file(
    'decisions.jsonl',
    '{"decide":"role","report":"reports/bell.txt","exact":"no such words","role":"body"}\n',
  )
  const { code, out, err } = run('collate', 'reports', '--json', '--decisions', 'decisions.jsonl')
  assert.equal(code, 0)
  assert.equal(
    err,
    'variorum: decisions.jsonl: line 1: decision not applied: "no such words" does not stand in the report "reports/bell.txt"; correct report or exact\n',
  )
  assert.deepEqual(dossierOf(out).notices.at(-1)?.at, { path: 'decisions.jsonl', line: 1 })
})

test('bad files and flags are one line and exit code 2', () => {
  file('bad.json', '{"aliases": [{"name": "Jorun Askel"}]}')
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [
      ['collate', 'reports', '--names', 'bad.json'],
      /^variorum: bad\.json: aliases\[0\]\.aliases: .+; correct it, .+\n$/,
    ],
    [['collate', 'reports', '--affiliations', 'nowhere.json'], /^variorum: nowhere\.json: no such file/],
    [
      ['collate', 'reports', '--no-text', '-f', 'md'],
      /^variorum: --no-text is for dossiers, and the format is md; .+\n$/,
    ],
    [['check', '...', 'reports'], /^variorum: the quotation has no words; .+\n$/],
  ]
  for (const [parameters, expected] of cases) {
    const { code, out, err } = run(...parameters)
    assert.deepEqual([code, out], [2, ''], parameters.join(' '))
    assert.match(err, expected)
  }
})

test('a dossier without texts is verified with the files, and without them as far as it goes', () => {
  const { out } = run('collate', 'reports', '--json', '--no-text')
  file('shared.json', out)
  const alone = run('verify', 'shared.json')
  assert.equal(alone.code, 0)
  assert.match(
    alone.out,
    /\nnot checked, because the texts are left out .+\n\d+ checks, all hold; \d+ could not be made\n$/,
  )
  const whole = run('verify', 'shared.json', 'reports')
  assert.equal(whole.code, 0)
  assert.match(whole.out, /\n\d+ checks, all hold\n$/)
})

test('check says here, with other words, elsewhere or nowhere, with the place', () => {
  const here = run('check', 'The Harn lock stays shut', 'reports')
  assert.equal(here.code, 0)
  assert.match(
    here.out,
    /^here: .+\n {2}reports\/bell\.txt:1 {2}[AB] .+ inside quotation marks\n {4}said by Jorun Askel\n/,
  )
  const other = run('check', 'The Harn lock stays wide open until the walls are safe', 'reports')
  assert.equal(other.code, 1)
  assert.match(other.out, /^with other words: /)
  assert.match(other.out, /\[(?:shut|closed) → wide open\]/)
  const elsewhere = run('check', 'The Harn lock stays shut', 'reports', '--speaker', 'Pavel Dorn')
  assert.equal(elsewhere.code, 1)
  assert.match(elsewhere.out, /^elsewhere: not said by Pavel Dorn\n/)
  const nowhere = run('check', 'cheese is made of moonlight', 'reports', '--json')
  assert.equal(nowhere.code, 1)
  assert.deepEqual(JSON.parse(nowhere.out), {
    verdict: 'nowhere',
    quotation: 'cheese is made of moonlight',
    places: [],
    leftOut: [],
  })
})

test('check reads a dossier as well', () => {
  file('dossier.json', run('collate', 'reports', '--json', '--names', 'names.json').out)
  const { code, out } = run(
    'check',
    'stays closed until the walls are safe',
    'dossier.json',
    '--speaker',
    'Askel',
  )
  assert.equal(code, 0, out)
  file('broken.json', '{"schema":"variorum/1"}')
  const broken = run('check', 'stays closed', 'broken.json')
  assert.deepEqual([broken.code, broken.out], [2, ''])
  assert.match(
    broken.err,
    /^variorum: broken\.json: is no sound dossier; see variorum verify broken\.json\n$/,
  )
})

test('the library does the same', async () => {
  const names = await readHands('names', readFileSync(join(folder, 'names.json')))
  const paths = ['bell.txt', 'post.txt'].map(name => join(folder, 'reports', name))
  const reports = await Promise.all(paths.map(path => readReport(readFileSync(path), { path })))
  const [dossier] = await collate(reports, { names })
  assert.ok(dossier)
  assert.equal(
    dossierOf(new TextDecoder().decode(write(dossier, 'json', { text: false }))).reports[0]?.text,
    '',
  )
  assert.throws(() => write(dossier, 'html', { text: false }), RangeError)
  const quotation = 'stays closed until the walls are safe'
  assert.equal((await check(quotation, reports, { names, speaker: 'Jorun Askel' })).verdict, 'here')
  assert.equal((await check(quotation, [dossier], { speaker: 'Jorun Askel' })).verdict, 'here')
})
