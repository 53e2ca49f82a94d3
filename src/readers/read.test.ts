import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, test } from 'node:test'
import { read } from './read.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')
const textOf = async (given: Uint8Array): Promise<string | undefined> => (await read(given)).reports[0]?.text
const complaintOf = async (given: Uint8Array, path?: string): Promise<string> => {
  const { reports, notices } = await read(given, path === undefined ? {} : { path })
  assert.equal(reports.length, 0)
  assert.equal(notices.length, 1)
  return notices[0]?.message ?? ''
}
const SENTENCE = 'The fictional minister said “the café is open”.'

describe('plain text', () => {
  test('is unchanged but for its byte order mark', async () => {
    const text = 'Fictional\u00A0report.\r\n\r\n  Second\tline \n'
    assert.equal(await textOf(bytes(`\uFEFF${text}`)), text)
  })
  test('is decoded from UTF-16 with and without a mark, and from windows-1252', async () => {
    assert.equal(await textOf(utf16(`\uFEFF${SENTENCE}`)), SENTENCE)
    assert.equal(await textOf(utf16(`${SENTENCE}\n`)), `${SENTENCE}\n`)
    assert.equal(await textOf(utf16(SENTENCE).swap16()), SENTENCE)
    assert.equal(
      await textOf(Buffer.from('The caf\xe9 \x93opened\x94, it said', 'latin1')),
      'The café “opened”, it said',
    )
  })
  test('cut inside a character stays UTF-8, with a warning', async () => {
    const { reports, notices } = await read(bytes(SENTENCE).subarray(0, -3))
    assert.equal(reports[0]?.text, `${SENTENCE.slice(0, -2)}\uFFFD`)
    assert.equal(notices[0]?.code, 'encoding-damaged')
  })
  test('in another script and a legacy encoding is told by statistics', async () => {
    const letters = 'Министр сказал что мост открыт для движения и пояснил что баржи ушли'
    const legacy = Uint8Array.from(
      [...letters].map(char => (char === ' ' ? 32 : (char.codePointAt(0) ?? 0) - 0x410 + 0xc0)),
    )
    assert.equal(await textOf(legacy), letters)
  })
  test('has an id over what is known, and keeps a given one', async () => {
    const hints = {
      outlet: 'The Fictional Post',
      url: 'https://post.example/1',
      published: '2031-02-03',
      headline: 'Open',
    }
    const { reports } = await read(bytes(SENTENCE), hints)
    const joined = [hints.outlet, hints.url, hints.published, hints.headline, SENTENCE].join('\u0000')
    assert.equal(reports[0]?.id, `r_${createHash('sha256').update(joined).digest('hex').slice(0, 16)}`)
    assert.equal((await read(bytes(SENTENCE), { id: 'mine' })).reports[0]?.id, 'mine')
  })
  test('states its language only where it is sure', async () => {
    const languageOf = async (text: string) => (await read(bytes(text))).reports[0]?.language
    assert.equal(await languageOf('Officials said the bridge fell on Monday.'), 'en')
    assert.equal(await languageOf('Le ministre a déclaré lundi que le pont était ouvert.'), 'fr')
    assert.equal(await languageOf('Ok.'), 'und')
  })
})

describe('what is no text', () => {
  const cases: readonly [string, Uint8Array, RegExp][] = [
    ['an empty file', bytes(''), /the file is empty; give/],
    ['white space', bytes(' \r\n\t'), /holds no text; give/],
    ['a PDF', bytes('%PDF-1.7\n1 0 obj'), /looks like a PDF; extract its text/],
    ['an archive', bytes('PK\u0003\u0004data'), /looks like a ZIP archive or an office document; unpack it/],
    ['an image', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /looks like a PNG image; /],
    ['a program', Buffer.from('\x7fELF\x02\x01', 'latin1'), /looks like a program/],
    ['NULs all over', bytes('a\u0000b\u0000\u0000c\u0000'), /binary file \(it has NUL bytes\); give/],
    [
      'a feed without items',
      bytes('<?xml version="1.0"?><rss version="2.0">'),
      /the feed has no items; give/,
    ],
    ['other XML', bytes('<?xml version="1.0"?><fiction/>'), /looks like XML that is neither .*; save/],
    ['a dossier', bytes('{"schema":"variorum/1","story":{}}'), /is a dossier, .*; use `variorum verify`/],
  ]
  for (const [name, given, expected] of cases) {
    test(`${name} is refused in one line`, async () => assert.match(await complaintOf(given), expected))
  }
})

describe('the format', () => {
  const formatOf = async (text: string, path?: string): Promise<string | undefined> =>
    (await read(bytes(text), path === undefined ? {} : { path })).reports[0]?.text
  test('is told by content, whatever the extension', async () => {
    assert.equal(await formatOf('<!doctype html><p>Fictional words.', 'page.txt'), 'Fictional words.')
    assert.equal(await formatOf('{"text":"Fictional words."}', 'lines.txt'), 'Fictional words.')
    assert.equal(await formatOf('Fictional words.', 'page.html'), 'Fictional words.')
  })
  test('of prose with brackets is text', async () => {
    for (const text of [
      '[Fiction] the minister said.\nMore.',
      '{sic} said he',
      '< 5 people said <b>so</b>',
    ]) {
      assert.equal(await formatOf(text), text)
    }
  })
  test('of thousands of comments is told without backtracking', async () => {
    const started = performance.now()
    await read(bytes('<!--a-->'.repeat(8000)))
    assert.ok(performance.now() - started < 2000)
  })
})
