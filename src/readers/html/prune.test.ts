import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scan } from './scan.ts'

const rest = (html: string): string => scan(html).pruned

test('what no tree is needed for is cut', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['<p>a</p><script>if (a<b) "</p>"</script>b<style>p{}</style>c', '<p>a</p>bc'],
    ['<p data-x="1" class=a onclick=go title=\'x\' defer>a</p>', '<p  class=a   >a</p>'],
    ['<svg viewBox="0"><g><path d="M1"/></g></svg>a', '<svg ></svg>a'],
    ['<svg><svg><path/></svg><path/></svg>a', '<svg></svg>a'],
    ['<head><link rel=icon href=/i><link rel=stylesheet href=/s></head>a', '<head></head>a'],
    ['<p style="color:red" id=a>a</p>', '<p  id=a>a</p>'],
  ]
  for (const [html, kept] of cases) assert.equal(rest(html), kept)
})

test('what is read somewhere is kept', () => {
  for (const html of [
    '<script type="application/ld+json">{"a":"<b>"}</script>',
    '<link rel="canonical" href="/a"><link itemprop="datePublished" content="2031-03-06">',
    '<body><link rel="stylesheet" href="/a">',
    '<svg><title>Share</title><path/></svg>',
    '<p style="display: none" data-testid="byline" aria-hidden="true" itemprop="author">a</p>',
    '<img data-src="/a.jpg" alt="a" srcset="/b.jpg 2x"><td colspan=2>a</td>',
    '<!-- a --><p>a</p>',
  ])
    assert.equal(rest(html), html)
})

test('what is not closed, and what stands behind a lone "<", is kept: the rest must not become a tag', () => {
  for (const html of [
    '<script>a',
    '<svg><path d="M1">',
    'a <<script>b</script>p class=c>d',
    '<p>a<<style></style>/p>',
  ])
    assert.equal(rest(html).replace(/ (?=>)/g, ''), html.replace(' d="M1"', ''))
})
