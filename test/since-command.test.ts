import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Dossier, Report } from '../src/model/index.ts'
import { readFerry } from './ferry.ts'

const MAIN = fileURLToPath(new URL('../src/interfaces/cli/main.ts', import.meta.url))

let folder = ''
const file = (name: string, text: string): void => writeFileSync(join(folder, name), text)
const lines = (reports: readonly Report[]): string =>
  reports
    .map(({ id, outlet, published, headlines, text }) =>
      JSON.stringify({ id, outlet, published, headline: headlines[0]?.text, text }),
    )
    .join('\n')

function run(parameters: readonly string[], input = ''): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...parameters], {
    cwd: folder,
    encoding: 'utf8',
    input,
  })
  return { code: status, out: stdout, err: stderr }
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-since-'))
  const { first, copy, later } = await readFerry()
  file('first.jsonl', lines(first))
  file('all.jsonl', lines([...first, copy, later]))
  file('later.jsonl', lines([later]))
  file('yesterday.json', run(['collate', 'first.jsonl', '--json']).out)
})
after(() => rmSync(folder, { recursive: true, force: true }))

test('the account says what has changed since the dossier of an earlier run, and keeps the id', () => {
  const { code, out, err } = run(['collate', 'all.jsonl', '--since', 'yesterday.json'])
  assert.equal(code, 0)
  assert.equal(err, '')
  assert.match(out, /\n2\. SINCE THE LAST ACCOUNT\n─+\nCompared with the earlier account/)
  assert.match(out, /• New: C Coast Mirror \(a copy of A\), D Brennick Post\n/)
  assert.match(out, /Injured: Nine \(A, B; copy: C\) → Fourteen \(new: D\)/)
  assert.match(out, /A, B, C|A; new: D; copy: C/)
  const [then, now] = ['first.jsonl', 'all.jsonl'].map(
    path => JSON.parse(run(['collate', path, '--json', '--since', 'yesterday.json']).out) as Dossier,
  )
  assert.equal(now?.story.id, then?.story.id)
  assert.match(String(now?.generator.settings.since), /^sha256:[0-9a-f]{64}$/)
})

test('several dossiers, one a line, and one without texts will do; so will the settings file', () => {
  const yesterday = readFileSync(join(folder, 'yesterday.json'), 'utf8')
  file('several.jsonl', run(['collate', 'later.jsonl', '--json', '--no-text']).out + yesterday)
  const { out } = run(['collate', 'all.jsonl', '--since', 'several.jsonl'])
  assert.match(out, /New: C Coast Mirror/)
  file('bare.json', run(['collate', 'first.jsonl', '--json', '--no-text']).out)
  assert.match(run(['collate', 'all.jsonl', '--since', 'bare.json']).out, /New: C Coast Mirror/)
  file('variorum.json', '{"since": "yesterday.json"}')
  assert.match(run(['collate', 'all.jsonl']).out, /New: C Coast Mirror/)
  rmSync(join(folder, 'variorum.json'))
})

test('a page with what has changed can be verified, with its reports and without', () => {
  assert.equal(run(['collate', 'all.jsonl', '--since', 'yesterday.json', '-o', 'today.json']).code, 0)
  assert.match(run(['verify', 'today.json', 'all.jsonl']).out, /\nsince: \d+ of \d+ hold\n/)
  assert.equal(run(['verify', 'today.json']).code, 0)
})

test('an earlier dossier that does not hold is one clear line, and nothing is collated', () => {
  const yesterday = readFileSync(join(folder, 'yesterday.json'), 'utf8')
  const broken: readonly (readonly [string, string, RegExp])[] = [
    ['changed.json', yesterday.replace('Dita Holm', 'Dita Helm'), /was changed after it was sealed; give/],
    [
      'other.json',
      yesterday.replace('variorum/1', 'variorum/9'),
      /is no dossier of the format variorum\/1; give/,
    ],
    [
      'shape.json',
      yesterday.replace('"brief":[', '"brief":[7,'),
      /is no dossier .*\/account\/brief\/0.*; give/,
    ],
    ['text.json', 'no dossier', /is no JSON; give a dossier/],
    ['two.jsonl', `${yesterday}{"schema":"variorum/1"}\n`, /dossier 2: is no dossier/],
  ]
  for (const [name, text, message] of broken) {
    file(name, text)
    const { code, out, err } = run(['collate', 'all.jsonl', '--since', name])
    assert.deepEqual([code, out], [2, ''], name)
    assert.match(err, /^variorum: [^\n]+\n$/)
    assert.match(err, message)
    assert.ok(err.startsWith(`variorum: ${name}: `), err)
  }
  assert.match(
    run(['collate', 'all.jsonl', '--since', 'nowhere.json']).err,
    /^variorum: nowhere\.json: .+; .+\n$/,
  )
})

test('without a report in common: one line, and no section', () => {
  const { code, out, err } = run(['collate', 'later.jsonl', '--since', 'yesterday.json'])
  assert.equal(code, 0)
  assert.match(err, /^variorum: no report of this story stands in the earlier account[^\n]+\n$/)
  assert.doesNotMatch(out, /SINCE THE LAST ACCOUNT/)
})

test('the earlier dossier may come from standard input, but not together with the reports', () => {
  const yesterday = readFileSync(join(folder, 'yesterday.json'), 'utf8')
  assert.match(run(['collate', 'all.jsonl', '--since', '-'], yesterday).out, /New: C Coast Mirror/)
  const { code, err } = run(['collate', '-', '--since', '-'], yesterday)
  assert.equal(code, 2)
  assert.match(err, /^variorum: reports and --since cannot both come from standard input; .+\n$/)
})
