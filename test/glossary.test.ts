import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { exportsOf, ROOT } from './source.ts'

/** An entry: `- **word** (`Type`, `Other`): what it is.` */
const ENTRY = /^- \*\*([^*]+)\*\*(?: \(([^)]*)\))?: \S/

const entries = readFileSync(join(ROOT, 'GLOSSARY.md'), 'utf8')
  .split('\n')
  .filter(line => line.startsWith('- '))

const typesOf = (line: string): string[] =>
  [...(ENTRY.exec(line)?.[2] ?? '').matchAll(/`(\w+)`/g)].map(match => match[1] ?? '')

const exported = new Set(
  ['src/index.ts', 'src/model/index.ts'].flatMap(path =>
    [...exportsOf(path)].filter(([, kind]) => kind === 'type').map(([name]) => name),
  ),
)

test('every entry of the glossary is a word and what it is, once', () => {
  assert.deepEqual(
    entries.filter(line => !ENTRY.test(line)),
    [],
  )
  const words = entries.map(line => ENTRY.exec(line)?.[1] ?? '')
  assert.deepEqual(
    words.filter((word, i) => words.indexOf(word) !== i),
    [],
  )
})

test('the glossary names every type that the library exports, and none that it does not', () => {
  const named = entries.flatMap(typesOf)
  assert.deepEqual([...named].sort(), [...exported].sort())
})
