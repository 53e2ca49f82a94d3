import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readHtml } from './page.ts'

const PROSE =
  'The harbour minister of the fictional port said on Monday that no barge, and no crew, was lost in the fog. '
const reportOf = async (html: string, hints = {}) =>
  (await readHtml(html, hints)).reports[0] ?? assert.fail('no report')
const article = (head: string, body: string): string =>
  `<!doctype html><html lang="en-NZ"><head>${head}</head><body><nav><a href="/">Home</a> <a href="/a">World</a></nav>${body}
  <footer><p>© 2031 The Fictional Post</p></footer></body></html>`
const PAGE = article(
  `<title>Barges collide - The Fictional Post</title><meta property="og:title" content="Two barges collide | The Fictional Post">
   <meta property="og:site_name" content="The Fictional Post"><link rel="canonical" href="/news/1">
   <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Two barges collide",
   "datePublished":"2031-02-03T08:00:00+13:00","dateModified":"2031-02-03","author":[{"name":"Ana Fictional"},{"@id":"#b"}],
   "publisher":{"@id":"#p"}},{"@id":"#p","name":"The Fictional Post"},{"@id":"#b","name":"Bo Fictional"}]}</script>`,
  `<main><article class="story"><h1>Barges  collide\n in fog</h1><p class="Standfirst big">No one was hurt</p>
   <div><span class="byline">By Ana Fictional</span></div>
   <figure class="lead"><img alt="x"><figcaption>The lock</figcaption></figure>
   <p>${PROSE}${PROSE}</p><p>He said <q>the lock is shut</q>,<br>and left.<br><br>${PROSE}</p>
   <aside><ul><li><a href="/x">Another story</a></li></ul></aside><p>${PROSE}</p></article></main>`,
)

describe('a page', () => {
  test('gives its headline first, then its blocks joined by blank lines', async () => {
    const { text } = await reportOf(PAGE)
    assert.deepEqual(
      text.split('\n\n').map(block => block.slice(0, 30)),
      [
        'Barges collide in fog',
        'No one was hurt',
        'By Ana Fictional',
        'The lock',
        PROSE.slice(0, 30),
        'He said “the lock is shut”, an',
        PROSE.slice(0, 30),
        'Another story',
        PROSE.slice(0, 30),
      ],
    )
  })
  test('gives one markup hint a block', async () => {
    const { text, markup = [] } = await reportOf(PAGE)
    assert.deepEqual(
      markup.map(hint => text.slice(hint.start, hint.end)),
      text.split('\n\n'),
    )
    assert.deepEqual(
      markup.map(({ tag, hints, inside, linkDensity }) => [tag, hints, inside, linkDensity]).slice(0, 4),
      [
        ['h1', [], [], 0],
        ['p', ['standfirst', 'big'], [], 0],
        ['div', ['byline'], [], 0],
        ['figcaption', ['lead'], ['figure', 'figcaption'], 0],
      ],
    )
    assert.deepEqual(markup[7]?.inside, ['aside', 'list', 'margin'])
    assert.equal(markup[7]?.linkDensity, 1)
  })
  test('gives what its metadata says', async () => {
    const report = await reportOf(PAGE, { url: 'https://post.example/news/1?utm=x' })
    assert.equal(report.outlet, 'The Fictional Post')
    assert.equal(report.published, '2031-02-03T08:00:00+13:00')
    assert.equal(report.modified, '2031-02-03')
    assert.equal(report.canonical, 'https://post.example/news/1')
    assert.equal(report.language, 'en-NZ')
    assert.deepEqual(report.authors, ['Ana Fictional', 'Bo Fictional'])
    assert.deepEqual(report.headlines, [
      { text: 'Barges collide in fog', from: 'h1' },
      { text: 'Two barges collide', from: 'og' },
    ])
  })
  test('says how much was left out', async () => {
    const { notices } = await readHtml(PAGE, {})
    assert.match(notices[0]?.message ?? '', /^\d+ characters outside the article were left out$/)
  })
})

describe('a page without', () => {
  test('a headline element keeps the title of its metadata out of the text', async () => {
    const report = await reportOf(`<meta property="og:title" content="Barges collide"><p>${PROSE}</p>`)
    assert.equal(report.text, PROSE.trim())
    assert.deepEqual(report.headlines, [{ text: 'Barges collide', from: 'og' }])
  })
  test('html, head and body is read all the same', async () => {
    for (const html of [
      '<p>Words.',
      'Words.<br>',
      '<html></html><p>Words.',
      '<body><p>Words.',
      '<title>x</title><p>Words.',
    ]) {
      assert.equal((await reportOf(html)).text, 'Words.', html)
    }
  })
  test('text is refused', async () => {
    for (const html of ['<template><p>a</p></template>', '<p hidden>a</p>', '<script>a</script>', '<img>']) {
      const { reports, notices } = await readHtml(html, {})
      assert.equal(reports.length, 0, html)
      assert.match(notices[0]?.message ?? '', /holds no text; /, html)
    }
  })
})

describe('the encoding of a page', () => {
  const page = (label: string): string => `<meta charset="${label}"><p>The café “opened”.</p>`
  const textOf = async (bytes: Uint8Array) => (await readHtml(bytes, {})).reports[0]?.text
  test('is what the bytes are, where they are UTF-8, whatever the label says', async () => {
    for (const label of ['utf-8', 'iso-8859-1', 'klingon']) {
      assert.equal(await textOf(new TextEncoder().encode(page(label))), 'The café “opened”.', label)
    }
  })
  test('is found out where the declaration breaks off', async () => {
    for (const content of ['charset', 'text/html; charset=', 'text/html; charset = ']) {
      const page = `<meta http-equiv="Content-Type" content="${content}"><p>The caf\xe9 \x93opened\x94.</p>`
      assert.equal(await textOf(Buffer.from(page, 'latin1')), 'The café “opened”.', content)
    }
  })
  test('is what it declares, where they are not', async () => {
    const bytes = Buffer.from('<meta charset="windows-1252"><p>The caf\xe9 \x93opened\x94.</p>', 'latin1')
    assert.equal(await textOf(bytes), 'The café “opened”.')
  })
})

test('a page that nests deep, but not too deep, is read', async () => {
  const { text } = await reportOf(`${'<h1>'.repeat(400)}Barges wait<p>${PROSE}`)
  assert.match(text, /said on Monday/)
})

test('the encoding of a page that says nothing is windows-1252, and a byte order mark wins over its label', async () => {
  const { reports, notices } = await readHtml(Buffer.from('<p>The caf\xe9 \x93opened\x94.</p>', 'latin1'), {})
  assert.equal(reports[0]?.text, 'The café “opened”.')
  assert.deepEqual(
    notices.map(({ code }) => code),
    ['encoding-guessed'],
  )
  const marked = Buffer.from('\uFEFF<meta charset="windows-1252"><p>The café opened.</p>', 'utf16le')
  assert.equal((await readHtml(marked, {})).reports[0]?.text, 'The café opened.')
})

test('the language of a page is what it declares where the text agrees or says too little, else that of the text', async () => {
  const languageOf = async (lang: string, text: string): Promise<string> =>
    (await reportOf(`<html lang="${lang}"><p>${text}</p>`)).language
  assert.equal(await languageOf('en-NZ', PROSE), 'en-NZ')
  assert.equal(await languageOf('de-DE', PROSE), 'en')
  assert.equal(await languageOf('de-DE', 'Ok.'), 'de-DE')
  assert.equal(await languageOf('klingon!', PROSE), 'en')
})

test('a page over a limit is refused before it is made into a tree', async () => {
  const cases: readonly [string, RegExp][] = [
    ['<div>'.repeat(600), /nests more than 512 elements; /],
    ['<h1>'.repeat(600), /nests more than 512 elements; /],
    ['<h1>'.repeat(90_000), /nests more than 512 elements; /],
    ['<p></p>'.repeat(100_001), /has more than 100000 elements; /],
    [`<p class="${'a '.repeat(20_000)}">`, /class attribute of more than 20000 characters; /],
    ['<p>'.padEnd(6_000_000, 'a'), /larger than 5 MB; /],
  ]
  for (const [html, expected] of cases)
    assert.match((await readHtml(html, {})).notices[0]?.message ?? '', expected)
})
