import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readHands } from './index.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('names and affiliations are one object, decisions a line each or one array', async () => {
  const names = await readHands(
    'names',
    bytes('\uFEFF{"aliases":[{"name":"Jorun Askel","aliases":["Askel"]}]}'),
  )
  assert.deepEqual(names.aliases, [{ name: 'Jorun Askel', aliases: ['Askel'] }])
  const role = '{"decide":"role","report":"A","exact":"Read also","role":"related"}'
  const lines = await readHands('decisions', bytes(`\n${role}\r\n\n${role}\n`), 'd.jsonl')
  assert.deepEqual(
    lines.map(one => one.at),
    [
      { path: 'd.jsonl', line: 2 },
      { path: 'd.jsonl', line: 4 },
    ],
  )
  assert.equal((await readHands('decisions', bytes(`[${role},\n ${role}]`))).length, 2)
  assert.deepEqual(await readHands('decisions', bytes('')), [])
})

test('a file with a mistake gives one line that says where and what', async () => {
  const cases: readonly (readonly ['names' | 'affiliations' | 'decisions', string, RegExp])[] = [
    ['names', '{', /^f: is not JSON; correct it, docs\/hands\.md shows the form$/],
    ['names', '{"alias":[]}', /^f: unrecognized key: "alias"; /],
    ['names', '{"apart":[["Greta Dorn"]]}', /^f: apart\[0\]: /],
    [
      'affiliations',
      '{"affiliations":[{"who":"KTA","kind":"friend","by":"Karvelia"}]}',
      /^f: affiliations\[0\]\.kind: /,
    ],
    [
      'decisions',
      '{"decide":"role","report":"A","exact":"x","role":"body"}\n{"decide":"role"}',
      /^f: line 2: report: /,
    ],
    ['decisions', '{"decide":"role"}\nno', /^f: line 2: is not JSON/],
    ['decisions', '[{"decide":"hide"}]', /^f: entry 1: decide: /],
    ['names', `{"aliases":${'['.repeat(5000)}${']'.repeat(5000)}}`, /^f: is not JSON/],
  ]
  for (const [which, written, expected] of cases)
    await assert.rejects(readHands(which, bytes(written), 'f'), ({ message }: Error) => {
      assert.match(message, expected)
      return !message.includes('\n')
    })
})
