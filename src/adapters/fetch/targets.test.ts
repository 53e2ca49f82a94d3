import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hostOf, isPublic, redirectedTo, targetOf } from './targets.ts'
import { FetchTrouble } from './trouble.ts'

test('only addresses of the public internet are public', () => {
  for (const address of ['93.184.215.14', '8.8.8.8', '2606:4700::1111', '2a00:1450::8a'])
    assert.ok(isPublic(address), address)
  const own = `127.0.0.1 127.255.0.9 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0
    255.255.255.255 224.0.0.1 240.0.0.1 192.0.2.1 198.18.0.1 198.51.100.1 203.0.113.1 192.88.99.1 :: ::1 ::127.0.0.1
    ::ffff:127.0.0.1 ::ffff:7f00:1 ::ffff:8.8.8.8 ::ffff:0:127.0.0.1 64:ff9b::7f00:1 64:ff9b::8.8.8.8 64:ff9b:1::1
    2002:7f00:1:: 2001::1 2001:db8::1 fc00::1 fd12:3456::1 fe80::1 fe80::1%eth0 fec0::1 ff02::1 100::1 3fff::1 5f00::1
    4000::1 post.example`
  for (const address of own.split(/\s+/)) assert.ok(!isPublic(address), address)
})

test('an address of a private host is refused however it is written', () => {
  const written = `http://127.0.0.1/ http://2130706433/ http://0x7f000001/ http://0177.0.0.1/ http://127.1/ http://0/
    http://127.0.0.1./ http://[::1]/ http://[::ffff:127.0.0.1]/ http://[::ffff:7f00:1]/ http://[64:ff9b::7f00:1]/
    http://①②⑦.0.0.1/ http://127。0。0。1/ http:\\\\127.0.0.1/ http:////127.0.0.1/ https://[fd00::1]:8443/ http://localhost/
    http://LOCALHOST./ http://printer.local/ http://db.internal/ http://nas.home.arpa/ http://a.localhost:8080/`
  for (const address of written.split(/\s+/))
    assert.throws(() => targetOf(address, isPublic), /is not on the public internet; save the page/, address)
})

test('what is no web address is refused, each in one line', () => {
  const cases: readonly [string, RegExp][] = [
    ['http://post.example@127.0.0.1/', /holds a user name before the host; /],
    ['http://127.0.0.1:80@post.example/', /holds a user name/],
    ['http://:secret@post.example/', /holds a user name/],
    ['file:///etc/passwd', /is an address of file:; only http/],
    ['gopher://post.example/', /is an address of gopher:/],
    ['javascript:alert(1)', /is an address of javascript:/],
    ['http://post.example:25/', /asks for port 25/],
    ['http://[fe80::1%25eth0]/', /is no address; check it/],
    ['http://', /is no address/],
    [`http://post.example/${'a'.repeat(9000)}`, /is no address/],
  ]
  for (const [address, expected] of cases) {
    assert.throws(
      () => targetOf(address, isPublic),
      error => error instanceof FetchTrouble && expected.test(error.message) && !error.message.includes('\n'),
      address,
    )
  }
})

test('a public address is taken, on a port for web servers', () => {
  for (const address of ['https://post.example/1?a=b#c', 'http://post.example:8080/', 'http://8.8.8.8/'])
    assert.equal(targetOf(address, isPublic).href, address)
  assert.equal(targetOf('/2', isPublic, 'https://post.example/1').href, 'https://post.example/2')
  assert.equal(hostOf(new URL('https://POST.example.:443/')), 'post.example')
  assert.equal(hostOf(new URL('https://[2606:4700::1111]/')), '2606:4700::1111')
})

test('a redirect may lead from http to https, and not back', () => {
  const [plain, safe] = [new URL('http://post.example/'), new URL('https://post.example/')]
  assert.equal(redirectedTo(plain, 'https://post.example/1', isPublic).href, 'https://post.example/1')
  assert.equal(redirectedTo(safe, '//other.example/1', isPublic).href, 'https://other.example/1')
  assert.throws(() => redirectedTo(safe, 'http://post.example/1', isPublic), /leads from https to http; /)
})

test('a redirect in UTF-8 leads where it says, one in Latin letters too', () => {
  const from = new URL('https://post.example/')
  for (const [location, href] of [
    [Buffer.from('/café').toString('latin1'), 'https://post.example/caf%C3%A9'],
    ['/caf\u00E9', 'https://post.example/caf%C3%A9'],
  ] as const)
    assert.equal(redirectedTo(from, location, isPublic).href, href)
})
