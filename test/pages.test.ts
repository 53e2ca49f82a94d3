/**
 * Pages that no editor wrote: whatever is done to a page, it is read or refused in one line. `MUTATIONS=10000 node --test
 * test/pages.test.ts` for the longer run; the seed and the number of a page that fails make it again.
 */
import assert from 'node:assert/strict'
import { cpuUsage } from 'node:process'
import { test } from 'node:test'
import { readHtml } from '../src/readers/html/page.ts'
import { randomFrom } from '../src/learn/random.ts'

const MUTATIONS = Number(process.env['MUTATIONS'] ?? 300)
const SEED = Number(process.env['SEED'] ?? 20310306)

const PROSE =
  'The harbour minister of the fictional port said on Monday that no barge, and no crew, was lost in the fog.'
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Barges wait | Harbour Post</title>
<meta property="og:title" content="Barges wait at the lock"><meta name="author" content="Ana Sand">
<link rel="canonical" href="https://harbourpost.example/barges">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Barges wait",
"datePublished":"2031-03-06T08:00:00+01:00","author":[{"@type":"Person","name":"Ana Sand"}],"articleBody":"${PROSE} ${PROSE} ${PROSE} ${PROSE}"}]}</script>
</head><body class="story"><nav><ul><li><a href="/">Home</a></li><li><a href="/river">River</a></li></ul></nav>
<div id="onetrust-consent-sdk"><p>We store cookies.</p></div><main><article><h1>Barges wait at the lock</h1>
<p class="standfirst">No one was hurt</p><div class="byline">By <a rel="author" href="/ana">Ana Sand</a></div>
<time datetime="2031-03-06">6 March 2031</time><figure><img src="/a.jpg" alt="A barge"><figcaption>A barge in fog</figcaption></figure>
<div class="part"><p>${PROSE}</p><p>${PROSE}</p></div><aside><ul><li><a href="/x">Ten bridges</a></li></ul></aside>
<div class="part"><p>${PROSE}</p><blockquote><p>“${PROSE}”</p></blockquote></div><div class="paywall" hidden><p>${PROSE}</p></div>
<template><p>${PROSE}</p></template><table><tr><td>Gate 1</td><td>7</td></tr></table></article></main>
<footer><p>© 2031 The Harbour Post</p></footer></body></html>`

const PIECES = [
  '<', '>', '</', '/>', '"', "'", '&', '&#', '&#x110000;', '<!--', '-->', '<![CDATA[', '<script>', '</script>', '<style>',
  '<template>', '</template>', '<svg>', '<math>', '<table>', '<p>', '</p>', '<div>', '</div>', '</body>', '<body>', '<html>',
  '<frameset>', '<plaintext>', '<textarea>', '<title>', '<a href="', '<article>', '<h1>', '\u0000', '\uFEFF', '\uD800', '\u202E',
  '{', '}', '[', ']', '\\', '<meta charset="utf-16le">', '<base href="//">', ' hidden', ' class="', ' style="display:none"',
] // biome-ignore format: a list of pieces

type Change = (page: string, random: () => number) => string
const at = (page: string, random: () => number): number => Math.floor(random() * page.length)
const CHANGES: readonly Change[] = [
  (page, random) => page.slice(0, at(page, random)),
  (page, random) => page.slice(at(page, random)),
  (page, random) => {
    const [from, to] = [at(page, random), at(page, random)]
    return page.slice(0, Math.min(from, to)) + page.slice(Math.max(from, to))
  },
  (page, random) => {
    const [from, where] = [at(page, random), at(page, random)]
    return page.slice(0, where) + page.slice(from, from + 400) + page.slice(where)
  },
  (page, random) => {
    const where = at(page, random)
    return page.slice(0, where) + PIECES[Math.floor(random() * PIECES.length)] + page.slice(where)
  },
  (page, random) => {
    const where = at(page, random)
    const piece = PIECES[Math.floor(random() * PIECES.length)] as string
    return page.slice(0, where) + piece.repeat(Math.floor(random() * 2000)) + page.slice(where)
  },
  (page, random) => {
    const where = at(page, random)
    return page.slice(0, where) + String.fromCharCode(Math.floor(random() * 65_536)) + page.slice(where + 1)
  },
  (page, random) => page.replaceAll(/<[^<>]*>/g, tag => (random() < 0.05 ? '' : tag)),
]

/** The page with one to six changes, as text, or as bytes of which some are changed too. */
function mutated(random: () => number): string | Uint8Array {
  let page = PAGE
  for (let times = 1 + Math.floor(random() * 6); times > 0; times--)
    page = (CHANGES[Math.floor(random() * CHANGES.length)] as Change)(page, random)
  if (random() < 0.5) return page
  const bytes = new TextEncoder().encode(page)
  for (let times = Math.floor(random() * 20); times > 0 && bytes.length > 0; times--)
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
  return bytes
}

test(`${MUTATIONS} mutated pages are read or refused in one line`, {
  timeout: 60_000 + MUTATIONS * 100,
}, async () => {
  const random = randomFrom(SEED)
  let slowest = { milliseconds: 0, number: 0 }
  for (let number = 0; number < MUTATIONS; number++) {
    const page = mutated(random)
    const before = cpuUsage()
    const { reports, notices } = await readHtml(page, { url: 'https://harbourpost.example/barges' }).catch(
      (error: unknown) => assert.fail(`page ${number} of seed ${SEED}: ${String(error)}`),
    )
    const { user, system } = cpuUsage(before)
    const milliseconds = (user + system) / 1000
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, number }
    assert.ok(reports.length === 1 || notices.length === 1, `page ${number} of seed ${SEED}`)
    for (const notice of notices) assert.doesNotMatch(notice.message, /\n/)
    for (const { text, markup = [] } of reports) {
      assert.ok(text.isWellFormed())
      assert.equal(markup.map(hint => text.slice(hint.start, hint.end)).join('\n\n'), text)
    }
  }
  if (process.env['MUTATIONS'] !== undefined)
    console.log(`slowest page: ${slowest.number}, ${Math.round(slowest.milliseconds)} ms of CPU`)
})
