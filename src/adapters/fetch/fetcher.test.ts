import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, describe, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { capturesIn } from './captures.ts'
import type { Clock } from './clock.ts'
import { createFetcher } from './fetcher.ts'
import type { FetchOptions } from './fetcher.ts'
import { proxiesOf } from './network.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** What the server of these tests answers; anything else is not there. */
let routes: Record<string, Handler> = {}
let asked: string[] = []
let server: Server
let port = 0
let folder = ''

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-fetch-'))
  server = createServer((request, response) => {
    asked.push(`${request.headers.host?.replace(/:.*/, '')} ${request.url}`)
    const route = routes[(request.url ?? '').replace(/^http:\/\/[^/]+/, '')]
    if (route === undefined) response.writeHead(404).end('not here')
    else route(request, response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
after(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => {
  routes = {}
  asked = []
})

/** A clock that stands still but for what is waited for. */
function stillClock(): Clock & { readonly waits: number[]; readonly abort: () => void } {
  let time = Date.UTC(2031, 1, 3, 4, 5, 6)
  const waits: number[] = []
  const ends: AbortController[] = []
  return {
    waits,
    now: () => time,
    wait: async milliseconds => {
      waits.push(milliseconds)
      time += milliseconds
    },
    deadline: () => {
      const end = new AbortController()
      ends.push(end)
      return end.signal
    },
    abort: () => {
      for (const end of ends) end.abort()
    },
  }
}

const LIMITS = {
  fetch: 100_000,
  fetchTime: 20_000,
  redirects: 5,
  robots: 2000,
  hostDelay: 1000,
  crawlDelay: 10_000,
}

const fetcherWith = (options: Partial<FetchOptions> = {}) =>
  createFetcher({
    agent: 'variorum/0',
    limits: LIMITS,
    unpack: (body, encoding, limit) => {
      try {
        return {
          body: encoding === 'gzip' ? gunzipSync(body, { maxOutputLength: limit }) : body,
          complaint: null,
        }
      } catch {
        return { body, complaint: 'unpacks to more than its limit' }
      }
    },
    captures: null,
    allow: address => address === '127.0.0.1',
    clock: stillClock(),
    // Every name stands for the server of these tests, but for those that say otherwise.
    resolve: async host => [{ address: host.startsWith('inside') ? '10.0.0.7' : '127.0.0.1', family: 4 }],
    ...options,
  })

const at = (path: string, host = 'post.example'): string => `http://${host}:${port}${path}`

/** What came of fetching an address: the archive, or the message. */
async function outcome(address: string, options: Partial<FetchOptions> = {}): Promise<string> {
  const fetcher = fetcherWith(options)
  const fetched = await fetcher.fetch(address)
  await fetcher.close()
  if (fetched instanceof Uint8Array) return gunzipSync(fetched).toString()
  assert.equal(fetched.severity, 'error')
  assert.deepEqual(fetched.at, { path: address })
  assert.ok(!fetched.message.includes('\n'))
  return fetched.message
}

const html =
  (text: string): Handler =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(text)
const to =
  (location: string, status = 302): Handler =>
  (_, response) =>
    response.writeHead(status, { location }).end()

describe('a page', () => {
  test('comes as a web archive with its headers and digests, and the program says its name', async () => {
    let agent = ''
    routes['/1'] = (request, response) => {
      agent = request.headers['user-agent'] ?? ''
      html('<p>The lock opens.')(request, response)
    }
    const archive = await outcome(at('/1#part'))
    assert.match(archive, /^WARC\/1\.1\r\n[^]*software: variorum\/0\r\n/)
    assert.match(archive, new RegExp(`WARC-Target-URI: http://post.example:${port}/1\r\n`))
    assert.match(archive, /WARC-Payload-Digest: sha256:[0-9a-f]{64}\r\n/)
    assert.match(archive, /HTTP\/1\.1 200 OK\r\ncontent-type: text\/html\r\n[^]*<p>The lock opens\./)
    assert.doesNotMatch(archive, /WARC-Date/)
    assert.equal(agent, 'variorum/0')
  })
  test('that is packed is kept unpacked, and the header says so', async () => {
    routes['/1'] = (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('<p>The lock opens.'))
    const archive = await outcome(at('/1'))
    assert.match(archive, /X-Variorum-content-encoding: gzip\r\n[^]*<p>The lock opens\./i)
  })
  test('that is not there, or breaks off, is told in one line', async () => {
    routes['/short'] = (_, response) => {
      response.writeHead(200, { 'content-length': 500 }).write('half')
      setImmediate(() => response.destroy())
    }
    assert.match(await outcome(at('/nowhere')), /^the host answers 404 Not Found; check/)
    assert.match(await outcome(at('/short')), /^the host broke the connection off; /)
    const refuse = fetcherWith({
      resolve: () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' })),
    })
    assert.match(JSON.stringify(await refuse.fetch(at('/1'))), /no such host; check/)
  })
})

describe('a private host', () => {
  const none = { allow: () => false }
  test('is refused by its address and by what its name resolves to, before anything is sent', async () => {
    routes['/1'] = html('secret')
    assert.match(await outcome(at('/1', '127.0.0.1'), none), /^127\.0\.0\.1 is not on the public internet/)
    assert.match(await outcome(at('/1'), none), /^post\.example is not on the public internet/)
    assert.match(await outcome(at('/1', 'inside.example')), /^inside\.example is not on the public internet/)
    assert.deepEqual(asked, [])
  })
  test('is refused when one of the addresses of a name is private', async () => {
    const resolve = async () => [
      { address: '127.0.0.1', family: 4 },
      { address: '10.0.0.7', family: 4 },
    ]
    assert.match(await outcome(at('/1'), { resolve }), /^post\.example is not on the public internet/)
  })
  test('is refused when a name changes what it stands for', async () => {
    routes['/robots.txt'] = (_, response) => response.writeHead(404, { connection: 'close' }).end()
    routes['/1'] = html('secret')
    let answers = 0
    const resolve = async () => [{ address: answers++ === 0 ? '127.0.0.1' : '10.0.0.7', family: 4 }]
    assert.match(await outcome(at('/1'), { resolve }), /^post\.example is not on the public internet/)
    assert.deepEqual(asked, ['post.example /robots.txt'])
  })
  test('is refused at every redirect', async () => {
    for (const location of [
      'http://10.0.0.7/',
      'http://[::ffff:10.0.0.7]/',
      'http://167772167/',
      'file:///etc/passwd',
      'http://me@post.example/',
    ]) {
      routes = { '/1': to('/2'), '/2': to(location) }
      assert.match(await outcome(at('/1')), /^leads to an address that is not fetched; /, location)
    }
    routes = { '/1': to(at('/2', 'inside.example')) }
    assert.match(await outcome(at('/1')), /^inside\.example is not on the public internet/)
  })
  test('is refused where the robots.txt leads there', async () => {
    routes = { '/robots.txt': to('http://10.0.0.7/robots.txt'), '/1': html('x') }
    assert.match(await outcome(at('/1')), /10\.0\.0\.7 is not on the public internet/)
  })
})

describe('redirects', () => {
  test('are followed five times, and no longer', async () => {
    for (let n = 1; n <= 6; n++) routes[`/${n}`] = to(`/${n + 1}`, [301, 302, 303, 307, 308][n % 5])
    routes['/7'] = html('far')
    assert.match(await outcome(at('/2')), /via: http:[^]*far/)
    assert.match(await outcome(at('/1')), /^leads on more than 5 times; /)
    routes['/loop'] = to('/loop')
    assert.match(await outcome(at('/loop')), /^leads on more than 5 times; /)
  })
})

describe('limits', () => {
  test('on size hold with and without a stated length, and for what is unpacked', async () => {
    routes['/stated'] = (_, response) =>
      response.writeHead(200, { 'content-length': 200_000 }).end('x'.repeat(200_000))
    routes['/endless'] = (_, response) => {
      response.writeHead(200)
      const more = (): void => {
        while (response.write('x'.repeat(10_000)));
        response.once('drain', more)
      }
      more()
    }
    routes['/bomb'] = (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000)))
    assert.match(await outcome(at('/stated')), /^larger than 100000 bytes; /)
    assert.match(await outcome(at('/endless')), /^larger than 100000 bytes; /)
    assert.match(await outcome(at('/bomb')), /^unpacks to more than its limit; /)
  })
  test('on time end a page that drips', async () => {
    const clock = stillClock()
    let drops = 0
    routes['/drip'] = (_, response) => {
      response.writeHead(200)
      const drip = (): void => {
        // The deadline comes when some of it is there.
        if (++drops === 3) clock.abort()
        if (!response.destroyed && drops < 10_000) response.write('x', () => setImmediate(drip))
      }
      drip()
    }
    assert.match(await outcome(at('/drip'), { clock }), /^takes too long; /)
    assert.ok(drops < 10_000)
  })
  test('on headers hold', async () => {
    routes['/1'] = (_, response) => response.writeHead(200, { x: 'y'.repeat(100_000) }).end()
    assert.match(await outcome(at('/1')), /^its headers are too long; /)
  })
})

describe('a robots.txt', () => {
  const robots =
    (text: string, status = 200): Handler =>
    (_, response) =>
      response.writeHead(status).end(text)
  test('that forbids a page is honoured, and asked for once a host', async () => {
    routes['/robots.txt'] = robots(
      'User-agent: *\nDisallow: /private\n\nUser-agent: variorum\nDisallow: /own\n',
    )
    routes['/private'] = html('open to us')
    routes['/own'] = html('not for us')
    const fetcher = fetcherWith()
    assert.ok((await fetcher.fetch(at('/private'))) instanceof Uint8Array)
    assert.match(
      JSON.stringify(await fetcher.fetch(at('/own'))),
      /the robots\.txt of its host forbids it; save/,
    )
    await fetcher.close()
    assert.deepEqual(asked, ['post.example /robots.txt', 'post.example /private'])
  })
  test('that is not there allows all; one that the host fails to give allows nothing', async () => {
    routes['/1'] = html('page')
    assert.match(await outcome(at('/1')), /page$|page\r\n/)
    routes['/robots.txt'] = robots('', 503)
    assert.match(await outcome(at('/1')), /^the robots\.txt of its host answers 503; /)
  })
  test('forbids the page that a redirect leads to as well', async () => {
    routes['/robots.txt'] = robots('User-agent: *\nDisallow: /2')
    routes['/1'] = to('/2')
    routes['/2'] = html('x')
    assert.match(await outcome(at('/1')), /^the robots\.txt of its host forbids it; /)
    assert.ok(!asked.includes('post.example /2'))
  })
  test('that is longer than its limit is read as far as that', async () => {
    routes['/robots.txt'] = robots(`User-agent: *\nDisallow: /2\n${'# x\n'.repeat(5000)}Disallow: /1\n`)
    routes['/1'] = html('page')
    assert.match(await outcome(at('/1')), /page/)
  })
})

test('a host is asked for one page at a time, with a delay that its robots.txt may lengthen to a limit', async () => {
  routes['/1'] = html('one')
  routes['/2'] = html('two')
  for (const [text, expected] of [
    ['', 1000],
    ['User-agent: *\nCrawl-delay: 3', 3000],
    ['User-agent: *\nCrawl-delay: 3600', 10_000],
  ] as const) {
    routes['/robots.txt'] = (_, response) => response.writeHead(200).end(text)
    const clock = stillClock()
    const fetcher = fetcherWith({ clock })
    await Promise.all([at('/1'), at('/2'), at('/1', 'other.example')].map(fetcher.fetch))
    await fetcher.close()
    assert.deepEqual(clock.waits, [expected])
  }
})

describe('a capture', () => {
  test('is kept with the time, asked for anew with its marks, and given again where nothing changed', async () => {
    const kept = mkdtempSync(join(folder, 'kept-'))
    let seen: (string | undefined)[] = []
    routes['/1'] = (request, response) => {
      seen = [request.headers['if-none-match'], request.headers['if-modified-since']]
      if (seen[0] === '"v1"') response.writeHead(304).end()
      else
        response.writeHead(200, { etag: '"v1"', 'last-modified': 'Mon, 03 Feb 2031 00:00:00 GMT' }).end('one')
    }
    const captures = capturesIn(kept)
    const first = await outcome(at('/1'), { captures })
    assert.match(first, /WARC-Date: 2031-02-03T04:05:06\.000Z\r\n/)
    assert.deepEqual(seen, [undefined, undefined])
    const files = readdirSync(join(kept, 'post.example'))
    assert.equal(files.length, 1)
    assert.match(files[0] ?? '', /^[0-9a-f]{16}-20310203T040506000Z\.warc\.gz$/)
    assert.equal(await outcome(at('/1'), { captures }), first)
    assert.deepEqual(seen, ['"v1"', 'Mon, 03 Feb 2031 00:00:00 GMT'])
    assert.deepEqual(readdirSync(join(kept, 'post.example')), files)
  })
  test('that cannot be written is told in one line', async () => {
    routes['/1'] = html('x')
    const captures = capturesIn(join(folder, 'kept-file\u0000'))
    assert.match(
      await outcome(at('/1'), { captures }),
      /^its capture cannot be written to .*; give another folder/,
    )
  })
})

describe('a proxy', () => {
  /** A proxy that answers itself, and notes what it was asked for. */
  async function withProxy(run: (proxy: string, through: string[]) => Promise<void>): Promise<void> {
    const through: string[] = []
    const proxy = createServer((request, response) => {
      through.push(request.url ?? '')
      response.writeHead(request.url?.endsWith('/robots.txt') ? 404 : 200).end('through')
    })
    proxy.on('connect', (request, socket) => {
      through.push(`CONNECT ${request.url}`)
      const out = connect(port, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'))
      out.pipe(socket).pipe(out)
      out.on('error', () => socket.destroy())
      socket.on('error', () => out.destroy())
    })
    await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve))
    try {
      await run(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, through)
    } finally {
      proxy.closeAllConnections()
      proxy.close()
    }
  }
  const publicName = async () => [{ address: '93.184.215.14', family: 4 }]
  test('may stand on a private address; what it is asked for may not', async () => {
    await withProxy(async (proxy, through) => {
      const options = { proxies: { http: proxy, https: proxy }, allow: () => false }
      assert.match(await outcome(at('/1'), { ...options, resolve: publicName }), /through/)
      assert.deepEqual(through, [at('/robots.txt'), at('/1')])
      assert.match(
        await outcome(at('/1', 'inside.example'), options),
        /^inside\.example is not on the public internet/,
      )
      assert.match(
        await outcome('http://10.0.0.7:8080/', options),
        /^10\.0\.0\.7 is not on the public internet/,
      )
      assert.match(
        await outcome('http://localhost:8080/', options),
        /^localhost is not on the public internet/,
      )
      assert.equal(through.length, 2)
    })
  })
  test('resolves names that this machine cannot', async () => {
    await withProxy(async (proxy, through) => {
      const resolve = () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' }))
      assert.match(await outcome(at('/1'), { proxies: { http: proxy }, resolve }), /through/)
      assert.equal(through.length, 2)
    })
  })
  test('is passed by for hosts that the environment excepts, and then the guard holds', async () => {
    await withProxy(async (proxy, through) => {
      routes['/1'] = html('direct')
      const proxies = { http: proxy, none: 'post.example' }
      assert.match(await outcome(at('/1'), { proxies }), /direct/)
      assert.match(await outcome(at('/1'), { proxies, allow: () => false }), /is not on the public internet/)
      assert.deepEqual(through, [])
    })
  })
  test('is asked for a tunnel to a page over https', async () => {
    await withProxy(async (proxy, through) => {
      const address = `https://post.example:${port}/1`
      await outcome(address, { proxies: { https: proxy }, resolve: publicName })
      assert.deepEqual(through, [`CONNECT post.example:${port}`])
    })
  })
  test('is named by the environment, in small letters first', () => {
    assert.deepEqual(proxiesOf({ HTTP_PROXY: 'http://a:1', http_proxy: 'http://b:1', NO_PROXY: 'c' }), {
      http: 'http://b:1',
      https: undefined,
      none: 'c',
    })
  })
})
