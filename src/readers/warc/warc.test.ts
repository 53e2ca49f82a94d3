import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, test } from 'node:test'
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import type { Intake } from '../intake.ts'
import { LIMITS } from '../limits.ts'
import { read } from '../read.ts'
import { readStream } from '../stream.ts'

const PAGE = `<html lang="en"><body><article><h1>Lock opens</h1><p>The lock opens, the café owner said on Monday.</p></article></body></html>`

const record = (type: string, block: Buffer, headers = ''): Buffer =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Date: 2031-02-03T04:05:06Z\r\n${headers}Content-Length: ${block.length}\r\n\r\n`,
    ),
    block,
    Buffer.from('\r\n\r\n'),
  ])

const http = (
  body: Uint8Array,
  headers = 'Content-Type: text/html; charset=utf-8',
  status = '200 OK',
): Buffer => Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), body])

const response = (block: Buffer, url = 'https://post.example/1'): Buffer =>
  record('response', block, `WARC-Target-URI: ${url}\r\nContent-Type: application/http; msgtype=response\r\n`)

const page = (html = PAGE): Buffer => response(http(Buffer.from(html)))
const INFO = record(
  'warcinfo',
  Buffer.from('software: A Fictional Crawler\r\n'),
  'Content-Type: application/warc-fields\r\n',
)

const readAll = (...records: readonly Buffer[]): Promise<Intake> =>
  read(Buffer.concat(records), { path: 'a.warc' })
const messages = ({ notices }: Intake): string[] => notices.map(({ message }) => message)
const complaints = ({ notices }: Intake): string[] =>
  notices.filter(({ severity }) => severity !== 'info').map(({ message }) => message)

describe('a web archive', () => {
  test('gives its HTML pages with status 200, with address, digest and time; the rest is counted', async () => {
    const intake = await readAll(
      INFO,
      record(
        'request',
        Buffer.from('GET / HTTP/1.1\r\n\r\n'),
        'Content-Type: application/http; msgtype=request\r\n',
      ),
      page(),
      response(http(Buffer.from('gone'), 'Content-Type: text/html', '404 Not Found')),
      response(http(Buffer.from([0xff, 0xd8, 0xff]), 'Content-Type: image/jpeg')),
    )
    assert.equal(intake.reports.length, 1)
    const [report] = intake.reports
    assert.match(report?.text ?? '', /^Lock opens\n\nThe lock opens, the café owner/)
    assert.equal(report?.url, 'https://post.example/1')
    assert.deepEqual(report?.meta, {
      capture: `sha256:${createHash('sha256').update(PAGE).digest('hex')}`,
      captured: '2031-02-03T04:05:06Z',
    })
    assert.deepEqual(messages(intake), ['4 records are no HTML pages with status 200 and were left out'])
    assert.equal(intake.notices[0]?.severity, 'info')
  })
})

describe('the body of a response', () => {
  const forms: readonly [string, Buffer][] = [
    ['packed with gzip', http(gzipSync(PAGE), 'Content-Type: text/html\r\nContent-Encoding: gzip')],
    ['packed with brotli', http(brotliCompressSync(PAGE), 'Content-Type: text/html\r\nContent-Encoding: br')],
    [
      'packed with deflate',
      http(deflateRawSync(PAGE), 'Content-Type: text/html\r\nContent-Encoding: deflate'),
    ],
    [
      'unpacked, though its header says gzip',
      http(Buffer.from(PAGE), 'Content-Type: text/html\r\nContent-Encoding: gzip'),
    ],
    [
      'in chunks',
      http(
        Buffer.from(
          `5\r\n${PAGE.slice(0, 5)}\r\n${Buffer.byteLength(PAGE.slice(5)).toString(16)};x=1\r\n${PAGE.slice(5)}\r\n0\r\n\r\n`,
        ),
        'Content-Type: text/html\r\nTransfer-Encoding: chunked',
      ),
    ],
    [
      'joined, though its header says chunked',
      http(Buffer.from(PAGE), 'Content-Type: text/html\r\nTransfer-Encoding: chunked'),
    ],
    [
      'in windows-1252 by its header',
      http(Buffer.from(PAGE, 'latin1'), 'content-type: TEXT/HTML;charset="windows-1252"'),
    ],
    ['without a type', http(Buffer.from(PAGE), 'Server: fictional')],
  ]
  for (const [name, block] of forms) {
    test(`reads a page ${name}`, async () => {
      const intake = await readAll(response(block))
      assert.deepEqual(complaints(intake), [])
      assert.match(intake.reports[0]?.text ?? '', /the café owner said/)
    })
  }
})

describe('the encoding that the header of a response states', () => {
  const OWN = record(
    'warcinfo',
    Buffer.from('software: variorum/1\r\n'),
    'Content-Type: application/warc-fields\r\n',
  )
  const SENTENCE = 'The lock keeper of ~odz said on Monday that forty barges wait in the fog. '
  /** In ISO 8859-2 the byte 0xB3 is "ł"; in windows-1252, which is taken where nothing is known, "³". */
  const polish = (text: string): Buffer => Buffer.from(text.replaceAll('~', '\u00B3'), 'latin1')
  const textOf = async (body: Buffer, type: string): Promise<string> =>
    (await readAll(OWN, response(http(body, `Content-Type: ${type}`)))).reports[0]?.text ?? ''

  test('is that of a text, a table and a feed as well', async () => {
    const feed = `<?xml version="1.0"?><rss><channel><item><title>Fog</title><description>${SENTENCE}</description></item></channel></rss>`
    const table = `headline,text\nFog,${SENTENCE}\n`
    for (const [body, type] of [
      [SENTENCE.repeat(3), 'text/plain'],
      [table, 'text/csv'],
      [feed, 'application/rss+xml'],
    ] as const) {
      assert.match(await textOf(polish(body), `${type}; charset=ISO-8859-2`), /keeper of łodz/, type)
      assert.match(await textOf(polish(body), type), /keeper of ³odz/, type)
    }
  })

  test('is passed over where there is no such encoding, and for what is packed', async () => {
    const html = `<html><head><meta charset="iso-8859-2"></head><body><p>${SENTENCE}</p></body></html>`
    assert.match(await textOf(polish(html), 'text/html; charset=fiction'), /keeper of łodz/)
    assert.match(await textOf(gzipSync(SENTENCE), 'text/plain; charset=ISO-8859-2'), /keeper of ~odz/)
  })
})

describe('a web archive as it comes', () => {
  test('packed with gzip, member by member, gives the same in pieces of any size', async () => {
    const bytes = Buffer.concat(
      [INFO, page(), page(PAGE.replace('Monday', 'Sunday'))].map(part => gzipSync(part)),
    )
    const whole = await read(bytes, { path: 'a.warc.gz' })
    assert.equal(whole.reports.length, 2)
    for (const size of [100, 1000]) {
      async function* cut(): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
      }
      const reports = []
      for await (const intake of readStream(cut(), { path: 'a.warc.gz' })) reports.push(...intake.reports)
      assert.deepEqual(reports, whole.reports)
    }
  })
  test('of any length is read record by record', async () => {
    let asked = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield INFO
      for (;;) {
        asked++
        yield page()
      }
    }
    const intakes = readStream(endless(), {})
    await intakes.next()
    const before = asked
    for (let n = 0; n < 20; n++) assert.equal((await intakes.next()).value?.reports.length, 1)
    assert.ok(asked - before <= 21, `asked ${asked - before} times`)
    await intakes.return(undefined)
  })
})

describe('a damaged web archive', () => {
  test('that is cut off gives what is whole, and one line', async () => {
    const bytes = Buffer.concat([page(), page()])
    for (const drop of [30, bytes.length / 4]) {
      const intake = await read(bytes.subarray(0, bytes.length - drop), { path: 'a.warc' })
      assert.equal(intake.reports.length, 1)
      assert.deepEqual(messages(intake), ['is cut off in record 2; get the whole archive'])
    }
    const packed = await read(gzipSync(bytes).subarray(0, -20), { path: 'a.warc.gz' })
    assert.deepEqual(complaints(packed), [
      'is cut off: its compression (gzip) does not end; get the whole file',
    ])
  })
  test('with a wrong length, a header without an end or none ends there, in one line', async () => {
    const wrong = page()
      .toString('latin1')
      .replace(/Content-Length: \d+/, 'Content-Length: 40')
    const intake = await readAll(page(), Buffer.from(wrong, 'latin1'), page())
    assert.equal(intake.reports.length, 1)
    assert.match(complaints(intake).at(-1) ?? '', /^record 2 has another length than it says/)
    for (const tail of [
      Buffer.from('WARC/1.0\r\nX: 1\r\n'.padEnd(LIMITS.warcHeaders * 2, 'x')),
      Buffer.from('nonsense\r\n\r\n'),
    ]) {
      const ended = await readAll(page(), tail)
      assert.equal(ended.reports.length, 1)
      assert.match(complaints(ended)[0] ?? '', /^record 2 is damaged/)
    }
  })
  test('loses a page that cannot be read, and goes on', async () => {
    const bomb = gzipSync(Buffer.alloc(LIMITS.warcRecord + 1))
    const intake = await readAll(
      response(http(bomb, 'Content-Type: text/html\r\nContent-Encoding: gzip')),
      response(http(Buffer.from('no gzip at all'), 'Content-Type: text/html\r\nContent-Encoding: gzip')),
      response(Buffer.from('no http')),
      record(
        'response',
        Buffer.alloc(LIMITS.warcRecord + LIMITS.warcHeaders + 1),
        'Content-Type: application/http\r\n',
      ),
      page(),
    )
    assert.equal(intake.reports.length, 1)
    const told = complaints(intake)
    assert.match(told[0] ?? '', /^record 1: its page unpacks to more than 10 MB; /)
    assert.match(told[1] ?? '', /^record 2: its page is packed as gzip and damaged; /)
    assert.match(told[2] ?? '', /^record 3: its HTTP response is damaged; /)
    assert.match(told[3] ?? '', /^record 4: larger than 10 MB; /)
    assert.equal(told.length, 4)
  })
  test('never crashes or hangs, whatever is changed in it', async () => {
    const whole = Buffer.concat([INFO, page()])
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length),
        fc.nat(60),
        fc.uint8Array({ maxLength: 9 }),
        async (at, drop, add) => {
          const changed = Buffer.concat([whole.subarray(0, at), add, whole.subarray(at + drop)])
          const { reports, notices } = await read(changed, { path: 'a.warc' })
          assert.ok(reports.length > 0 || notices.filter(({ severity }) => severity === 'error').length === 1)
        },
      ),
      { numRuns: 200 },
    )
  })
})

test('a web archive tells why a page cannot be read, however much is said of the others', async () => {
  const aside = `${PAGE}<nav><p>The lock keeper waited for a day.</p></nav>`
  const many = Array.from({ length: LIMITS.badLines + 5 }, () => page(aside))
  const intake = await readAll(INFO, ...many, page('<p hidden>x</p>'))
  assert.equal(intake.reports.length, many.length)
  assert.match(messages(intake).join('\n'), /^record 27: the page holds no text; /m)
  assert.equal(intake.notices.filter(({ code }) => code === 'outside-article').length, LIMITS.badLines)
})

describe('gzip', () => {
  test('around any format is unpacked, and told by its content', async () => {
    const text = 'The lock opens, the minister said on Monday.'
    assert.equal((await read(gzipSync(text), { path: 'a.txt.gz' })).reports[0]?.text, text)
    const line = JSON.stringify({ text })
    assert.equal((await read(gzipSync(`${line}\n${line}\n`), { path: 'a' })).reports.length, 2)
    assert.equal((await read(Buffer.from(text), { path: 'mislabelled.gz' })).reports[0]?.text, text)
  })
  const refused: readonly [string, () => Uint8Array, RegExp][] = [
    [
      'is a bomb',
      () => gzipSync(Buffer.alloc(LIMITS.gzipFree * 2, 'The lock opens. ')),
      /unpacks to more than 200 times/,
    ],
    ['holds gzip', () => gzipSync(gzipSync('text')), /packed twice/],
    [
      'only begins as gzip',
      () => Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
      /damaged compression/,
    ],
    ['holds a picture', () => gzipSync(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')), /PNG image/],
  ]
  for (const [name, bytes, expected] of refused) {
    test(`that ${name} is refused in one line`, async () => {
      const intake = await read(bytes(), { path: 'a.gz' })
      assert.equal(intake.reports.length, 0)
      assert.equal(intake.notices.length, 1)
      assert.match(messages(intake)[0] ?? '', expected)
    })
  }
  test('that is cut off gives what was there, and one line', async () => {
    const lines = Array.from({ length: 9000 }, (_, n) =>
      JSON.stringify({ text: `The lock opens ${n * 7919}.` }),
    )
    const intake = await read(gzipSync(lines.join('\n')).subarray(0, -2000), { path: 'a.jsonl.gz' })
    assert.ok(intake.reports.length > 5000)
    assert.match(messages(intake).at(-1) ?? '', /is cut off: its compression/)
  })
})
