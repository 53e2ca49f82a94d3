import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jsonDepth } from './json-lines.ts'
import { read } from './read.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const lines = (...records: unknown[]): Uint8Array =>
  bytes(records.map(record => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n'))

test('reads one report a line, with what the record says', async () => {
  const record = {
    text: 'Fictional words.\r\nMore.',
    outlet: 'The Fictional Post',
    headline: 'Words',
    published: 'Mon, 03 Feb 2031 08:00:00 GMT',
    url: 'https://post.example/1',
    kind: 'document',
    id: 'mine',
    desk: 'harbour',
  }
  const { reports, notices } = await read(lines(record), { path: 'a.jsonl' })
  assert.deepEqual(notices, [])
  const { id, kind, text, outlet, published, url, headlines, meta, path } = reports[0] ?? assert.fail()
  assert.deepEqual(
    { id, kind, text, outlet, published, url, headlines, meta, path },
    {
      ...{
        id: 'mine',
        kind: 'document',
        text: record.text,
        outlet: 'The Fictional Post',
        published: '2031-02-03T08:00:00Z',
      },
      ...{
        url: record.url,
        headlines: [{ text: 'Words', from: 'given' }],
        meta: { desk: 'harbour' },
        path: 'a.jsonl',
      },
    },
  )
})

test('a bad line gives one notice with its number, and the others are read', async () => {
  const { reports, notices } = await read(
    lines(
      { text: 'One.' },
      '{"text": "cut',
      '',
      { text: ' ' },
      [1],
      { html: '<p>Five.</p>' },
      { body: 'no' },
    ),
  )
  assert.deepEqual(
    reports.map(report => report.text),
    ['One.', 'Five.'],
  )
  assert.deepEqual(
    notices.map(notice => notice.at?.line),
    [2, 4, 5, 7],
  )
  assert.ok(notices.every(notice => notice.severity === 'error'))
})

test('many bad lines are summed up', async () => {
  const { reports, notices } = await read(
    lines({ text: 'One.' }, ...Array.from({ length: 100 }, () => '{broken')),
  )
  assert.equal(reports.length, 1)
  assert.equal(notices.length, 21)
  assert.match(notices.at(-1)?.message ?? '', /80 more lines/)
})

test('a file without one good line is one error', async () => {
  const { reports, notices } = await read(bytes('nothing\nhere'), { path: 'a.jsonl' })
  assert.equal(reports.length, 0)
  assert.match(notices[0]?.message ?? '', /none of its 2 lines can be read; line 1: not JSON; /)
})

test('a field of the wrong kind is kept in meta, with a warning', async () => {
  const { reports, notices } = await read(lines({ text: 'One.', published: 'someday', outlet: 5 }))
  assert.deepEqual(reports[0]?.meta, { published: 'someday', outlet: 5 })
  assert.equal(reports[0]?.published, null)
  assert.deepEqual(
    notices.map(notice => notice.severity),
    ['warning', 'warning'],
  )
})

test('a key named __proto__ is a key like any other', async () => {
  const { reports } = await read(bytes('{"text":"One.","__proto__":{"outlet":"x"}}'))
  assert.equal(JSON.stringify(reports[0]?.meta), '{"__proto__":{"outlet":"x"}}')
  assert.equal(reports[0]?.outlet, null)
})

test('deep JSON is refused before it is parsed', async () => {
  const deep = `{"text":"a","m":${'['.repeat(50_000)}${']'.repeat(50_000)}}`
  const { notices } = await read(bytes(`${deep}\n${JSON.stringify({ text: 'b' })}`))
  assert.match(notices[0]?.message ?? '', /nested deeper than 64/)
  assert.equal(jsonDepth('{"a":"[[\\"[","b":[[]]}'), 3)
})

test('an array, a pretty-printed object and carriage returns are taken too', async () => {
  const textsOf = async (text: string) => (await read(bytes(text))).reports.map(report => report.text)
  assert.deepEqual(await textsOf('[\n {"text":"a b"},\n {"text":"c"}\n]'), ['a b', 'c'])
  assert.deepEqual(await textsOf('{\n  "text": "a b"\n}'), ['a b'])
  assert.deepEqual(await textsOf('{"text":"a"}\r{"text":"b"}\r'), ['a', 'b'])
})

test('a surrogate without its other half becomes U+FFFD', async () => {
  const { reports } = await read(bytes('{"text":"a \\ud800 b"}'))
  assert.equal(reports[0]?.text, 'a \uFFFD b')
})

test('a report that this program printed is read again as it was, without its layers', async () => {
  const { reports } = await read(bytes('<title>Words</title><h1>Words on</h1><p>Fictional words.</p>'), {
    path: 'p.html',
  })
  const again = await read(lines(reports[0]))
  assert.deepEqual(again.reports, reports)
})
