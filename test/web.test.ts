import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, beforeEach, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Report } from '../src/model/index.ts'

const MAIN = fileURLToPath(new URL('../src/interfaces/cli/main.ts', import.meta.url))

let folder = ''
let server: Server
let base = ''
let asked: string[] = []

const prose = (about: string): string =>
  `<p>${`The harbour minister, Ada Brook, said on Monday that ${about} would open at noon. `.repeat(3)}</p>`.repeat(
    4,
  )
const page = (title: string): string =>
  `<html lang="en"><head><title>${title}</title><meta property="og:site_name" content="The Fictional Post"></head>
  <body><article><h1>${title}</h1>${prose(title)}</article></body></html>`

/** What stands at a path of the server of these tests; null: nothing. */
function content(path: string): string | null {
  if (/^\/page\d$/.test(path)) return page(`Lock ${path.slice(5)} opens`)
  if (path === '/consent') return '<html><body><p>Agree?</p></body></html>'
  if (path === '/opml')
    return `<opml version="2.0"><body><outline xmlUrl="${base}/feed"/><outline xmlUrl="${base}/opml"/></body></opml>`
  if (path !== '/feed') return null
  const items = ['page1', 'page2', 'consent', 'missing'].map(
    name =>
      `<item><title>On ${name}</title><link>${base}/${name}</link><description>A blurb, or two.</description></item>`,
  )
  return `<rss version="2.0"><channel><title>The Fictional Post</title><link>${base}/</link>${items.join('')}</channel></rss>`
}

before(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const found = content(request.url ?? '')
    response
      .writeHead(found === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
      .end(found ?? '')
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
after(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  asked = []
  folder = mkdtempSync(join(tmpdir(), 'variorum-web-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the program in the test's folder, without a proxy. */
function run(
  ...parameters: string[]
): Promise<{ code: number | null; reports: Report[]; err: string; out: string }> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, http_proxy: '', HTTP_PROXY: '', https_proxy: '', HTTPS_PROXY: '' }
    const child = spawn(process.execPath, [MAIN, ...parameters], { cwd: folder, env })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString()
    })
    child.on('error', reject)
    child.on('close', code => {
      const lines = out.split('\n').filter(line => line.startsWith('{'))
      resolve({ code, out, err, reports: lines.map(line => JSON.parse(line) as Report) })
    })
  })
}

const read = (...parameters: string[]) => run('read', '--json', '--allow-private', ...parameters)

describe('an address', () => {
  test('is fetched, and its capture gives the same report again', async () => {
    const first = await read(`${base}/page1`)
    assert.deepEqual([first.code, first.err], [0, ''])
    const [report] = first.reports
    assert.equal(report?.url, `${base}/page1`)
    assert.equal(report?.outlet, 'The Fictional Post')
    assert.match(String(report?.meta?.['capture']), /^sha256:[0-9a-f]{64}$/)
    assert.deepEqual(readdirSync(join(folder, 'captures')), ['127.0.0.1'])
    const again = await run('read', '--json', '--offline', 'captures')
    assert.deepEqual(
      again.reports.map(({ path, ...rest }) => rest),
      first.reports.map(({ path, ...rest }) => rest),
    )
    assert.match(again.reports[0]?.path ?? '', /^captures\/127\.0\.0\.1\/.*\.warc\.gz$/)
  })
  test('leaves nothing behind with --no-captures, nor the time in its report', async () => {
    const { reports } = await read('--no-captures', `${base}/page1`)
    assert.deepEqual(Object.keys(reports[0]?.meta ?? {}), ['capture'])
    assert.deepEqual(readdirSync(folder), [])
  })
  test('of this machine is refused unless the user allows it, whatever the settings say', async () => {
    const { code, err } = await run('read', `${base}/page1`)
    assert.equal(code, 2)
    assert.match(err, /^variorum: http:\S+: 127\.0\.0\.1 is not on the public internet; save .*\n$/)
    writeFileSync(join(folder, 'variorum.json'), '{"allowPrivate": true}')
    assert.match((await run('read', `${base}/page1`)).err, /unknown setting "allowPrivate"/)
    assert.deepEqual(asked, [])
  })
  test('is not fetched offline, by flag or by setting; the files are read', async () => {
    writeFileSync(join(folder, 'a.txt'), 'The lock opens.')
    const flag = await read('--offline', `${base}/page1`, 'a.txt')
    assert.equal(flag.code, 2)
    assert.equal(flag.reports.length, 1)
    assert.match(flag.err, /nothing is fetched offline; leave --offline out, or save the page/)
    writeFileSync(join(folder, 'variorum.json'), '{"offline": true}')
    assert.match((await read(`${base}/page1`)).err, /nothing is fetched offline/)
    assert.deepEqual(asked, [])
  })
  test('stands beside files on every command', async () => {
    writeFileSync(
      join(folder, 'a.txt'),
      'The Fictional Gazette\n\nThe harbour minister said the lock would open at noon.',
    )
    const collated = await run('collate', '--json', '--allow-private', `${base}/page1`, 'a.txt')
    assert.deepEqual([collated.code, collated.err], [0, ''])
    assert.match(collated.out, /"capture":"sha256:/)
    const checked = await run('check', '--allow-private', 'Lock 1 opens would open at noon', `${base}/page1`)
    assert.equal(checked.err, '')
  })
})

describe('what is linked', () => {
  test('is not fetched unasked', async () => {
    const feed = await read(`${base}/feed`)
    assert.deepEqual(
      feed.reports.map(({ extent }) => extent),
      ['excerpt', 'excerpt', 'excerpt', 'excerpt'],
    )
    assert.deepEqual(asked, ['/robots.txt', '/feed'])
    const opml = await read(`${base}/opml`)
    assert.match(opml.err, /lists 2 feeds and holds no report; fetch them with --follow/)
  })
  test('is fetched with --follow: feeds of a list, full texts of excerpts; what cannot be had stays an excerpt', async () => {
    const { code, reports, err } = await read('--follow', `${base}/opml`)
    assert.deepEqual(
      reports.map(({ extent, headlines }) => [extent, headlines[0]?.text]),
      [
        ['full', 'Lock 1 opens'],
        ['full', 'Lock 2 opens'],
        ['excerpt', 'On consent'],
        ['excerpt', 'On missing'],
      ],
    )
    assert.deepEqual(
      reports[0]?.headlines.map(({ from }) => from),
      ['h1', 'feed'],
    )
    assert.match(err, /consent: its page holds no more than the excerpt/)
    assert.match(err, /missing: the host answers 404/)
    assert.equal(code, 0)
    assert.equal(asked.filter(path => path === '/opml').length, 1)
  })
})

test('a folder of every format is read, each told by its content', async () => {
  const files: Record<string, string | Uint8Array> = {
    'a.txt': 'The lock opens, the minister said on Monday.',
    'b.md': '---\ntitle: Lock opens\n---\nThe *lock* opens.\n',
    'c.html': page('Lock opens'),
    'd.jsonl': `${JSON.stringify({ text: 'The lock opens.' })}\n`,
    'e.csv': 'outlet,text\nA,The lock opens.\n',
    'f.xml': content('/feed') ?? '',
    'g.json': JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'F',
      items: [{ id: '1', title: 'Lock' }],
    }),
    'h.warc.gz': gzipSync(
      `WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: ${34 + Buffer.byteLength(page('Lock'))}\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: x\r\n\r\n`,
    ),
    'i.opml': content('/opml') ?? '',
    'j.txt.gz': gzipSync('The lock opens at noon.'),
    'k.pdf': '%PDF-1.7',
  }
  mkdirSync(join(folder, 'all'))
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, 'all', name), bytes)
  const { code, reports, err } = await run('read', '--json', 'all')
  assert.equal(code, 2)
  assert.deepEqual(
    reports.map(({ path }) => path),
    [
      'a.txt',
      'b.md',
      'c.html',
      'd.jsonl',
      'e.csv',
      'f.xml',
      'f.xml',
      'f.xml',
      'f.xml',
      'g.json',
      'j.txt.gz',
    ].map(name => `all/${name}`),
  )
  const lines = err.trimEnd().split('\n')
  assert.equal(lines.length, 3)
  assert.match(lines[0] ?? '', /all\/h\.warc\.gz: is cut off in record 1; /)
  assert.match(lines[1] ?? '', /all\/i\.opml: lists 2 feeds/)
  assert.match(lines[2] ?? '', /all\/k\.pdf: looks like a PDF/)
})
