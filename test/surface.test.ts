import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { VERSION } from '../src/pipeline/index.ts'
import { exportsOf, ROOT } from './source.ts'

/** What the library gives: a name that is missing here was added by accident, one too many was taken from its users. */
const VALUES = 'FORMATS annotate check collate readHands readReport readReports summarise verify write'
const TYPES = `Account AccountPart AccountSentence Affiliation Affiliations Alias Alignment AnnotateContext
  AnnotateOptions Attribution Block Certainty ChangedDisagreement ChangedStatement CheckOptions CollateOptions Decision Derivation Discrepancy
  Dossier Entity EntityKind Finding Format Generator GoneReport Hands Headline Hints Intake Layers Locus LocusSpan
  MarkupHint Mention Names Notice Origins Position QuotationCheck QuotationPlace Reading ReadingWitness Report
  ReportEntity Role Segment Sentence Since Span Statement Story Summary Target TimelineEntry Value Verdict Witness
  WordDifference WriteOptions`
/** What `variorum/model` gives besides the types of the model. */
const MODEL_VALUES = 'NO_LAYERS ROLES bySpan contains hull isFact lengthOf overlap slice subtract trim'

const names = (list: string): string[] => list.split(/\s+/).sort()

function exported(path: string, kind: 'type' | 'value'): string[] {
  return [...exportsOf(path)]
    .filter(entry => entry[1] === kind)
    .map(([name]) => name)
    .sort()
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'))

test('the library exports what is listed here, no more and no less', async () => {
  assert.deepEqual(exported('src/index.ts', 'value'), names(VALUES))
  assert.deepEqual(exported('src/index.ts', 'type'), names(TYPES))
  assert.deepEqual(exported('src/model/index.ts', 'value'), names(MODEL_VALUES))
  assert.deepEqual(Object.keys(await import('../src/index.ts')).sort(), names(VALUES))
  assert.deepEqual(Object.keys(await import('../src/model/index.ts')).sort(), names(MODEL_VALUES))
})

test('the version is the same in the package, its lock file and the program', () => {
  const { version } = readJson('package.json') as { readonly version: string }
  assert.equal(version, VERSION)
  assert.equal((readJson('package-lock.json') as { readonly version: string }).version, VERSION)
})

test('the lock file names no address, so that it installs from any registry', () => {
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8')
  assert.deepEqual([...lock.matchAll(/"resolved": "https?:[^"]*"/g)].map(String), [])
})

test('the package holds what its users need, and nothing else', () => {
  assert.ok(existsSync(join(ROOT, 'dist/index.js')), 'dist/ is not built: npm run build')
  const paths = packed()
  const wanted = `LICENSE NOTICE README.md dist/interfaces/cli/main.js dist/readers/html/page.js
    dist/adapters/sandbox-worker.js weights/en/NOTICE.md weights/en/tagger.bin`
  const { bin, exports } = readJson('package.json') as { readonly bin: object; readonly exports: object }
  const pointedAt = [...JSON.stringify([bin, exports]).matchAll(/":"(?:\.\/)?([^"]+)"/g)].map(
    match => match[1] ?? '',
  )
  assert.deepEqual(
    [...names(wanted), ...pointedAt].filter(path => !paths.includes(path)),
    [],
  )
  const kept =
    /^(?:bin|dist|schema|weights)\/|^docs\/hands\.md$|^(?:LICENSE|NOTICE|README\.md|package\.json)$/
  const unwanted = /\.test\.|fixture|\/corpora\//
  assert.deepEqual(
    paths.filter(path => !kept.test(path) || unwanted.test(path)),
    [],
  )
})

/** The files that `npm pack` would put into the package. */
function packed(): string[] {
  // Without its scripts, because `prepare` would build dist/ under the feet of the other tests.
  const command = ['pack', '--dry-run', '--json', '--ignore-scripts']
  const { stdout, stderr } = spawnSync('npm', command, {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  assert.ok(stdout, stderr)
  const answer = JSON.parse(stdout) as Readonly<
    Record<string, { readonly files: readonly { path: string }[] }>
  >
  return Object.values(answer).flatMap(one => one.files.map(file => file.path))
}
