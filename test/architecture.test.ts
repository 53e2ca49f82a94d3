import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join, matchesGlob } from 'node:path'
import { test } from 'node:test'
import { identifiers, wordsOfLanguage } from './language.ts'
import type { SourceFile } from './source.ts'
import { asSource, declarationsOf, importsOf, lineAt, ROOT, sources } from './source.ts'

const MOST_LINES = 400
const MOST_LINES_OF_A_FUNCTION = 60
const NAMES_OF_NOTHING = ['utils', 'helpers', 'common', 'core', 'services', 'lib']
/** The library entry: may enter every room, and only the ways in may import it. */
const ENTRY = 'src/index.ts'

/** One row of the table of rooms in ARCHITECTURE.md. */
interface Room {
  readonly mayImport: readonly string[]
  readonly packages: readonly string[]
  /** Stands above `adapters/`: no clock, network, disk or randomness. */
  readonly pure: boolean
}

const page = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8')
const rooms = readRooms()
const lazyEntries = listed('Lazy entries').map(path => `src/${path}`)
const dataFiles = listed('Data files')
const files = sources()
const known = identifiers(files)

function readRooms(): Map<string, Room> {
  const rows = [...page.matchAll(/^\| `(\w+)\/` \|[^|]*\|([^|]*)\|([^|]*)\|$/gm)]
  const names = rows.map(row => row[1] ?? '')
  return new Map(
    rows.map(([, name = '', may = '', packages = ''], index) => {
      const named = quoted(may)
      const mayImport = may.includes('all but') ? names.filter(one => !named.includes(one)) : named
      return [name, { mayImport, packages: quoted(packages), pure: index < names.indexOf('adapters') }]
    }),
  )
}

function quoted(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(match => match[1] ?? '')
}

/** What stands in backquotes on the line that starts with a label. */
function listed(label: string): string[] {
  return quoted(page.split('\n').find(line => line.startsWith(`${label}: `)) ?? '')
}

/** First folder of a file under src/; the entry has none. */
const roomOf = (path: string): string => (path === ENTRY ? '' : (path.split('/')[1] ?? ''))

test('the table of rooms names every folder of src/, and each room has an index', () => {
  const folders = globSync('src/*/', { cwd: ROOT }).map(path => basename(path))
  assert.deepEqual(folders.sort(), [...rooms.keys()].sort())
  const entered = [...rooms.keys()].filter(room => room !== 'interfaces')
  assert.deepEqual(
    entered.filter(room => !existsSync(join(ROOT, 'src', room, 'index.ts'))),
    [],
  )
})

test('a room imports only the rooms and packages that the table allows, and enters a room by its index', () => {
  assert.deepEqual(files.flatMap(wrongImports), [])
})

function wrongImports(file: SourceFile): string[] {
  const from = roomOf(file.path)
  const room = rooms.get(from)
  return importsOf(file).flatMap(({ specifier, path, line }) => {
    const at = `${file.path}:${line}`
    if (path === null) return isAllowedPackage(room, specifier) ? [] : [`${at} uses the package ${specifier}`]
    if (path === ENTRY) return from === 'interfaces' ? [] : [`${at} imports the library entry`]
    const to = roomOf(path)
    if (from === 'interfaces' && to === 'interfaces')
      return file.path.split('/')[2] === path.split('/')[2] ? [] : [`${at} imports another way in`]
    if (to === from) return []
    if (room !== undefined && !room.mayImport.includes(to)) return [`${at} imports ${to}/`]
    const isEntry = path === `src/${to}/index.ts` || lazyEntries.includes(path)
    return isEntry ? [] : [`${at} goes past the index of ${to}/`]
  })
}

function isAllowedPackage(room: Room | undefined, specifier: string): boolean {
  if (room?.pure !== true && specifier.startsWith('node:')) return true
  const name = specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1)
  return room === undefined || room.packages.includes(name.join('/'))
}

/** What would let the same input give other bytes: the clock, chance, the process, the machine's language and time zone. */
const IMPURE =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bnew Date\b(?!\()|\bDate\(\s*\)|\bMath\.random\b|\bcrypto\.(?:random|getRandom)\w*|\brandom(?:UUID|Bytes|Int)\b|\bprocess\.|\bperformance\.|\bfetch\(|\brequire\(|\.toLocale\w*\(|\.localeCompare\(|\bIntl\.(?!getCanonicalLocales)|\.get(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)\(/g

test('rooms above adapters/ know no clock, chance, disk, network or machine', () => {
  const found = files
    .filter(file => rooms.get(roomOf(file.path))?.pure === true)
    .flatMap(file =>
      [...file.bare.matchAll(IMPURE)].map(
        match => `${file.path}:${lineAt(file.bare, match.index)} ${match[0]}`,
      ),
    )
  assert.deepEqual(found, [])
})

/** What still has words of English in its rules, or always will: ARCHITECTURE.md says why. */
const wordy = listed('Words of a language still stand in')
/** The list may only become shorter. */
const MOST_WORDY = 7

test('words of a language stand in its folder, and rules take them from the locale', () => {
  const folders = ['report', 'story', 'stream', 'text', 'pipeline', 'locales'].map(room => `src/${room}/`)
  const rules = files.filter(
    ({ path }) => folders.some(folder => path.startsWith(folder)) && !/^src\/locales\/\w+\//.test(path),
  )
  const isWordy = (path: string): boolean => wordy.some(one => path.startsWith(`src/${one}`))
  const found = rules.filter(({ path }) => !isWordy(path)).flatMap(file => wordsOfLanguage(file, known))
  assert.deepEqual(found, [])
  const clean = wordy.filter(
    one => !rules.some(file => file.path.startsWith(`src/${one}`) && wordsOfLanguage(file, known).length > 0),
  )
  assert.deepEqual(clean, [], 'these are clean: take them from the list')
  assert.ok(wordy.length <= MOST_WORDY)
})

test('a word of a language is known by what is done with it', () => {
  const found = (code: string): string[] => wordsOfLanguage(asSource('a.ts', code), known)
  for (const code of [
    "if (word === 'whereas') return",
    "if (word.form !== 'the') return",
    'const CAUSE = /^(?:because|since)$/u',
    "const SMALL = new Set(['whereas', 'hence'])",
    "const SMALL = 'whereas hence'.split(' ')",
    "const CAUSE = new RegExp('^(?:because of) ', 'u')",
    "if (!text.startsWith('whereas')) return",
  ])
    assert.equal(found(code).length, 1, code)
  for (const code of [
    "throw new RangeError('there is no report of that name')",
    "because: ['it is the fullest']",
    "if (kind === 'person' || one.by === 'alignments/part') return",
    'const NAME = /^\\p{Lu}[a-z]+ (?<name>\\d+)$/u',
    "const tag = /^(?:NN|VB[DZ])$/.test('NNP')",
    "type One = Report['published']",
  ])
    assert.deepEqual(found(code), [], code)
})

test('no file is too long, and the linter holds functions to their limit', () => {
  const paths = globSync('{src,test,bench,scripts,examples,bin}/**/*.{ts,js}', { cwd: ROOT }).filter(
    path => !path.includes('node_modules'),
  )
  const long = paths
    .filter(path => !dataFiles.some(pattern => matchesGlob(path, pattern)))
    .map(path => ({ path, lines: readFileSync(join(ROOT, path), 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > MOST_LINES)
  assert.deepEqual(long, [])
  const { linter } = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8')) as {
    readonly linter: { readonly rules: { readonly complexity: Readonly<Record<string, unknown>> } }
  }
  assert.deepEqual(linter.rules.complexity['noExcessiveLinesPerFunction'], {
    level: 'error',
    options: { maxLines: MOST_LINES_OF_A_FUNCTION },
  })
})

test('no folder or file is called after nothing', () => {
  const named = files.flatMap(({ path }) => path.replace(/\.ts$/, '').split('/'))
  assert.deepEqual(
    NAMES_OF_NOTHING.filter(name => named.includes(name)),
    [],
  )
})

test('everything that is exported says what it is', () => {
  const silent = files.flatMap(file =>
    declarationsOf(file)
      .filter(({ offset }) => !/\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(file.text.slice(0, offset)))
      .map(({ name, offset }) => `${file.path}:${lineAt(file.text, offset)} ${name}`),
  )
  assert.deepEqual(silent, [])
})
