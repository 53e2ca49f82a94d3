import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { robotsOf } from './robots.ts'
import type { Robots } from './robots.ts'

const robots = (text: string): Robots =>
  robotsOf(
    { status: 200, statusText: 'OK', headers: [], body: new TextEncoder().encode(text) },
    'variorum/1.2',
  )
const allows = (text: string, path: string): boolean =>
  robots(text).refusal(new URL(path, 'https://post.example/')) === null
const forAll = (...lines: readonly string[]): string => ['User-agent: *', ...lines].join('\n')

describe('the rules of a robots.txt', () => {
  test('hold for what begins as they do; the longest that fits wins, of two as long the one that allows', () => {
    const cases: readonly (readonly [readonly string[], string, boolean])[] = [
      [['Disallow: /'], '/1', false],
      [['Disallow:'], '/1', true],
      [['Disallow: /river'], '/riverside?a=1', false],
      [['Disallow: /river'], '/the/river', true],
      [['Disallow: /river', 'Allow: /river/lock'], '/river/lock/1', true],
      [['Allow: /river/lock', 'Disallow: /river'], '/river/quay', false],
      [['Disallow: /1', 'Allow: /1'], '/1', true],
      [['Allow: /1', 'Disallow: /1'], '/1', true],
      [['Disallow: /*.pdf$'], '/a/b.pdf', false],
      [['Disallow: /*.pdf$'], '/a/b.pdf?x', true],
      [['Disallow: /*.pdf$'], '/a.pdf/b.pdf', false],
      [['Disallow: /1$'], '/1', false],
      [['Disallow: /1$'], '/12', true],
      [['Disallow: /ab*ba$'], '/aba', true],
      [['Disallow: /*a*b*c'], '/xaxbxc1', false],
      [['Disallow: /*a*b*c'], '/xcxbxa1', true],
      [['Disallow: /*?print='], '/1?print=1', false],
      [['Disallow: /caf\u00E9'], '/caf\u00E9/1', false],
      [['Disallow: /%7eana'], '/~ana', false],
      [['Disallow: /a%2fb'], '/a%2Fb', false],
      [['Disallow: /a%2fb'], '/a/b', true],
      [['disallow :  /1  # of the press'], '/1', false],
      [['# Disallow: /1', 'nonsense', ': /1'], '/1', true],
    ]
    for (const [lines, path, expected] of cases)
      assert.equal(allows(forAll(...lines), path), expected, `${lines.join(' | ')} of ${path}`)
  })
  test('are those of the groups that name the agent, wherever they stand, else those for all', () => {
    const text = `User-agent: other\nUser-agent: Variorum/2\nDisallow: /own\n\nUser-agent: *\nDisallow: /all\n
User-agent: variorumbot\nDisallow: /longer\nSitemap: https://post.example/s.xml\nUser-agent: variorum\nDisallow: /more`
    for (const [path, expected] of [
      ['/own', false],
      ['/more', false],
      ['/all', true],
      ['/longer', true],
    ] as const)
      assert.equal(allows(text, path), expected, path)
    assert.equal(allows('User-agent: other\nDisallow: /', '/1'), true)
    assert.equal(allows('Disallow: /', '/1'), true)
    assert.equal(
      allows(
        'User-agent: *\nSitemap: https://post.example/s.xml\nUser-agent: other\nDisallow: /1\nUser-agent: third\nDisallow: /2',
        '/1',
      ),
      false,
    )
  })
  test('may ask for a delay, in seconds', () => {
    for (const [written, delay] of [
      ['2.5', 2500],
      ['-1', 0],
      ['soon', 0],
      ['Infinity', 0],
    ] as const)
      assert.equal(robots(forAll(`Crawl-delay: ${written}`)).delay, delay, written)
  })
})

describe('a hostile robots.txt', () => {
  const whole = 512 * 1024
  const filled = (line: string): string => `${line}\n`.repeat(whole / (line.length + 1))
  test('that names thousands of agents over thousands of rules is read, its last rule too', () => {
    const agents = filled('User-agent: a').slice(0, whole / 2)
    const text = `${agents}\nUser-agent: *\n${filled('Allow: /a').slice(0, whole / 2)}\nDisallow: /1`
    assert.equal(allows(text, '/1'), false)
  })
  test('of wildcards that nearly fit is matched to its end', () => {
    const path = `/${'a'.repeat(7000)}`
    for (const line of [
      `Disallow: /${'*a'.repeat(1000)}*b`,
      `Disallow: /*b${'a'.repeat(1000)}`,
      `Disallow: /${'*'.repeat(1000)}b`,
    ])
      assert.equal(allows(forAll(filled(line), 'Disallow: /aa'), path), false, line.slice(0, 20))
  })
})
