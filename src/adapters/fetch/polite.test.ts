import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { capturesIn } from './captures.ts'
import { fetcherWith, html, outcome, startInternet, stillClock, to } from './fixture.ts'
import type { Handler } from './fixture.ts'
import { proxiesOf } from './network.ts'

const { routes, asked, port, at } = startInternet()
const folder = mkdtempSync(join(tmpdir(), 'variorum-fetch-'))
after(() => rmSync(folder, { recursive: true, force: true }))

describe('a robots.txt', () => {
  const robots =
    (text: string, status = 200): Handler =>
    (_, response) =>
      response.writeHead(status).end(text)
  test('that forbids a page is honoured, and asked for once a host', async () => {
    routes.set(
      '/robots.txt',
      robots('User-agent: *\nDisallow: /private\n\nUser-agent: variorum\nDisallow: /own\n'),
    )
    routes.set('/private', html('open to us'))
    routes.set('/own', html('not for us'))
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
    routes.set('/1', html('page'))
    assert.match(await outcome(at('/1')), /page$|page\r\n/)
    routes.set('/robots.txt', robots('', 503))
    assert.match(await outcome(at('/1')), /^the robots\.txt of its host answers 503; /)
  })
  test('forbids the page that a redirect leads to as well', async () => {
    routes.set('/robots.txt', robots('User-agent: *\nDisallow: /2'))
    routes.set('/1', to('/2'))
    routes.set('/2', html('x'))
    assert.match(await outcome(at('/1')), /^the robots\.txt of its host forbids it; /)
    assert.ok(!asked.includes('post.example /2'))
  })
  test('that is longer than its limit is read as far as that', async () => {
    routes.set('/robots.txt', robots(`User-agent: *\nDisallow: /2\n${'# x\n'.repeat(5000)}Disallow: /1\n`))
    routes.set('/1', html('page'))
    assert.match(await outcome(at('/1')), /page/)
  })
})

test('a host is asked for one page at a time, with a delay that its robots.txt may lengthen to a limit', async () => {
  routes.set('/1', html('one'))
  routes.set('/2', html('two'))
  for (const [text, expected] of [
    ['', 1000],
    ['User-agent: *\nCrawl-delay: 3', 3000],
    ['User-agent: *\nCrawl-delay: 3600', 10_000],
  ] as const) {
    routes.set('/robots.txt', (_, response) => response.writeHead(200).end(text))
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
    routes.set('/1', (request, response) => {
      seen = [request.headers['if-none-match'], request.headers['if-modified-since']]
      if (seen[0] === '"v1"') response.writeHead(304).end()
      else
        response.writeHead(200, { etag: '"v1"', 'last-modified': 'Mon, 03 Feb 2031 00:00:00 GMT' }).end('one')
    })
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
  test('of a host whose name is dots stays inside the folder', async () => {
    const kept = mkdtempSync(join(folder, 'dots-'))
    const [url, date] = [new URL('http://.../'), '2031-02-03T04:05:06.000Z']
    const page = { url, date, status: '200 OK', headers: [], body: new Uint8Array(), via: undefined }
    capturesIn(kept).keep(page, new Uint8Array())
    assert.deepEqual(readdirSync(kept), ['_'])
  })
  test('that cannot be written is told in one line', async () => {
    routes.set('/1', html('x'))
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
      const out = connect(port(), '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'))
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
      routes.set('/1', html('direct'))
      const proxies = { http: proxy, none: 'post.example' }
      assert.match(await outcome(at('/1'), { proxies }), /direct/)
      assert.match(await outcome(at('/1'), { proxies, allow: () => false }), /is not on the public internet/)
      assert.deepEqual(through, [])
    })
  })
  test('is asked for a tunnel to a page over https', async () => {
    await withProxy(async (proxy, through) => {
      const address = `https://post.example:${port()}/1`
      await outcome(address, { proxies: { https: proxy }, resolve: publicName })
      assert.deepEqual(through, [`CONNECT post.example:${port()}`])
    })
  })
  test('whose address is none is told with each page, and nothing is asked directly', async () => {
    routes.set('/1', html('direct'))
    assert.match(
      await outcome(at('/1'), { proxies: { http: 'http://' } }),
      /^the proxy that .* is no address; /,
    )
    assert.deepEqual(asked, [])
  })
})

test('proxies are named by the environment, in small letters first', () => {
  assert.deepEqual(
    proxiesOf({ HTTP_PROXY: 'http://a:1', http_proxy: 'b:1', https_proxy: '', NO_PROXY: 'c' }),
    {
      http: 'http://b:1',
      https: undefined,
      none: 'c',
    },
  )
})
