import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { fetcherWith, html, outcome, startInternet, stillClock, to } from './fixture.ts'

const { routes, asked, port, at } = startInternet()

describe('a page', () => {
  test('comes as a web archive with its headers and digests, and the program says its name', async () => {
    let agent = ''
    routes.set('/1', (request, response) => {
      agent = request.headers['user-agent'] ?? ''
      html('<p>The lock opens.')(request, response)
    })
    const archive = await outcome(at('/1#part'))
    assert.match(archive, /^WARC\/1\.1\r\n[\s\S]*software: variorum\/0\r\n/)
    assert.match(archive, new RegExp(`WARC-Target-URI: http://post.example:${port()}/1\r\n`))
    assert.match(archive, /WARC-Payload-Digest: sha256:[0-9a-f]{64}\r\n/)
    assert.match(archive, /HTTP\/1\.1 200 OK\r\ncontent-type: text\/html\r\n[\s\S]*<p>The lock opens\./)
    assert.doesNotMatch(archive, /WARC-Date/)
    assert.equal(agent, 'variorum/0')
  })
  test('that is packed is kept unpacked, and the header says so', async () => {
    routes.set('/1', (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('<p>The lock opens.')),
    )
    const archive = await outcome(at('/1'))
    assert.match(archive, /X-Variorum-content-encoding: gzip\r\n[\s\S]*<p>The lock opens\./i)
  })
  test('that is not there, or breaks off, is told in one line', async () => {
    routes.set('/short', (_, response) => {
      response.writeHead(200, { 'content-length': 500 }).write('half')
      setImmediate(() => response.destroy())
    })
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
    routes.set('/1', html('secret'))
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
    routes.set('/robots.txt', (_, response) => response.writeHead(404, { connection: 'close' }).end())
    routes.set('/1', html('secret'))
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
      routes.set('/1', to('/2')).set('/2', to(location))
      assert.match(await outcome(at('/1')), /^leads to an address that is not fetched; /, location)
    }
    routes.set('/1', to(at('/2', 'inside.example')))
    assert.match(await outcome(at('/1')), /^inside\.example is not on the public internet/)
  })
  test('is refused where the robots.txt leads there', async () => {
    routes.set('/robots.txt', to('http://10.0.0.7/robots.txt')).set('/1', html('x'))
    assert.match(await outcome(at('/1')), /10\.0\.0\.7 is not on the public internet/)
  })
})

describe('redirects', () => {
  test('are followed five times, and no longer', async () => {
    for (let n = 1; n <= 6; n++) routes.set(`/${n}`, to(`/${n + 1}`, [301, 302, 303, 307, 308][n % 5]))
    routes.set('/7', html('far'))
    assert.match(await outcome(at('/2')), /via: http:[\s\S]*far/)
    // An address may come from a feed: what breaks its line must not begin a field of the archive.
    assert.doesNotMatch(await outcome(at('/\r\n2')), /^2/m)
    assert.match(await outcome(at('/1')), /^leads on more than 5 times; /)
    routes.set('/loop', to('/loop'))
    assert.match(await outcome(at('/loop')), /^leads on more than 5 times; /)
  })
})

describe('limits', () => {
  test('on size hold with and without a stated length, and for what is unpacked', async () => {
    routes.set('/stated', (_, response) =>
      response.writeHead(200, { 'content-length': 200_000 }).end('x'.repeat(200_000)),
    )
    routes.set('/endless', (_, response) => {
      response.writeHead(200)
      const more = (): void => {
        while (response.write('x'.repeat(10_000)));
        response.once('drain', more)
      }
      more()
    })
    routes.set('/bomb', (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000))),
    )
    assert.match(await outcome(at('/stated')), /^larger than 100000 bytes; /)
    assert.match(await outcome(at('/endless')), /^larger than 100000 bytes; /)
    assert.match(await outcome(at('/bomb')), /^unpacks to more than its limit; /)
  })
  test('on time end a page that drips', async () => {
    const clock = stillClock()
    let drops = 0
    routes.set('/drip', (_, response) => {
      response.writeHead(200)
      const drip = (): void => {
        // The deadline comes when some of it is there.
        if (++drops === 3) clock.abort()
        if (!response.destroyed && drops < 10_000) response.write('x', () => setImmediate(drip))
      }
      drip()
    })
    assert.match(await outcome(at('/drip'), { clock }), /^takes too long; /)
    assert.ok(drops < 10_000)
  })
  test('on headers hold', async () => {
    routes.set('/1', (_, response) => response.writeHead(200, { x: 'y'.repeat(100_000) }).end())
    assert.match(await outcome(at('/1')), /^its headers are too long; /)
  })
})
