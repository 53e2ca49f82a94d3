import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Role } from '../../model/index.ts'
import { english } from '../../locales/index.ts'
import { describe as tell, findBlocks } from '../../report/index.ts'
import { readHtml } from './page.ts'

const URL_OF_PAGE = 'https://harbourpost.example/news/barges'

/** A paragraph that no other number gives. */
const said = (n: number): string =>
  `The lock keeper of gate ${n} said on Monday that ${n} barges had waited since the fog came down over the lower river.`
const paragraphs = (from: number, to: number, around = (p: string) => p): string =>
  Array.from({ length: to - from + 1 }, (_, i) => around(`<p>${said(from + i)}</p>`)).join('\n')

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Barges wait at the lock</title>${head}</head><body>
  <nav><a href="/">Home</a> <a href="/river">River</a></nav><main><article><h1>Barges wait at the lock</h1>${body}</article></main>
  <footer><p>© 2031 The Harbour Post</p></footer></body></html>`

async function rolesIn(html: string): Promise<(readonly [Role, string])[]> {
  const { reports } = await readHtml(html, { url: URL_OF_PAGE })
  const report = reports[0] ?? assert.fail('no report')
  return findBlocks(report, english).map(
    block => [block.role, report.text.slice(block.start, block.end).trim()] as const,
  )
}

const roleOf = (blocks: readonly (readonly [Role, string])[], text: string): Role | undefined =>
  blocks.find(([, words]) => words.includes(text))?.[0]

const bodyOf = (blocks: readonly (readonly [Role, string])[]): string[] =>
  blocks.filter(([role]) => role === 'body').map(([, text]) => text)

describe('the article is read whole', () => {
  test('with a <template> inside', async () => {
    const html = page(`${paragraphs(1, 2)}<template><p>${said(77)}</p></template>${paragraphs(3, 4)}`)
    assert.deepEqual(bodyOf(await rolesIn(html)), [1, 2, 3, 4].map(said))
  })

  test('over sibling containers with boxes between', async () => {
    const part = (from: number, to: number): string =>
      `<div class="row"><div class="part">${paragraphs(from, to)}</div></div>`
    const box =
      '<div class="row"><div class="box"><a href="/x">Ten bridges to see before spring</a></div></div>'
    const html = page(`${part(1, 4)}${box}${part(5, 5)}${box}${part(6, 6)}`)
    const blocks = await rolesIn(html)
    assert.deepEqual(bodyOf(blocks), [1, 2, 3, 4, 5, 6].map(said))
    assert.notEqual(roleOf(blocks, 'Ten bridges'), 'body')
  })

  test('and not the next story on the page', async () => {
    const one = (from: number): string =>
      `<article><div class="row"><div class="part">${paragraphs(from, from + 4)}</div></div></article>`
    const html = `<html lang="en"><title>Barges wait</title><body><h1>Barges wait</h1>${one(1)}${one(20)}</body></html>`
    const text = (await rolesIn(html)).map(([, words]) => words).join('\n')
    assert.equal([said(1), said(20)].filter(line => text.includes(line)).length, 1)
  })

  test('where a script shows its second half to some readers, or late', async () => {
    for (const name of [
      'class="paywall" hidden',
      'class="subscriber-only" style="display: none"',
      'id="S:1a" hidden',
    ]) {
      const html = page(`<div>${paragraphs(1, 3)}<div ${name}>${paragraphs(4, 6)}</div></div>`)
      assert.deepEqual(bodyOf(await rolesIn(html)), [1, 2, 3, 4, 5, 6].map(said), name)
    }
  })

  test('and what is hidden otherwise stays out', async () => {
    const html = page(`<div>${paragraphs(1, 4)}<div class="menu" hidden>${paragraphs(5, 6)}</div></div>`)
    assert.deepEqual(bodyOf(await rolesIn(html)), [1, 2, 3, 4].map(said))
  })

  test('where a dialog about cookies has more words', async () => {
    const html = page(`<div>${paragraphs(1, 3)}</div>`).replace(
      '<nav>',
      `<div id="onetrust-consent-sdk"><div>${'<p>We store cookies on your device, and our partners read them, to measure how you use the site.</p>'.repeat(30)}</div></div><nav>`,
    )
    assert.deepEqual(bodyOf(await rolesIn(html)), [1, 2, 3].map(said))
  })

  test('with quotations in <blockquote>', async () => {
    const quote = '“We were told nothing for a whole night,” said the skipper of the largest barge.'
    const html = page(`${paragraphs(1, 3)}<blockquote><p>${quote}</p></blockquote>${paragraphs(4, 5)}`)
    assert.equal(roleOf(await rolesIn(html), quote), 'body')
  })
})

describe('what stands in the article and is none of it', () => {
  test('the captions of a gallery are captions', async () => {
    const picture = (n: number): string =>
      `<figure><img src="/${n}.jpg"><figcaption>Barge ${n} lies under the wall of the old lock</figcaption></figure>`
    const html = page(
      `${paragraphs(1, 2)}<div class="gallery">${picture(1)}${picture(2)}${picture(3)}</div>${paragraphs(3, 4)}`,
    )
    const blocks = await rolesIn(html)
    for (const n of [1, 2, 3]) assert.equal(roleOf(blocks, `Barge ${n} lies`), 'caption')
    assert.deepEqual(bodyOf(blocks), [1, 2, 3, 4].map(said))
  })

  test('cards of persons and embedded things are no body', async () => {
    const card =
      '<div class="author-bio"><p>Ana Sand has covered the lower river for twenty years, and she lives beside the old lock with two dogs.</p></div>'
    const embed =
      '<div class="newsletter-signup"><p>Get the five stories that matter on the river every morning, before the first ferry leaves the quay.</p></div>'
    const blocks = await rolesIn(
      page(`${paragraphs(1, 5)}${card}${paragraphs(6, 9)}${embed}${paragraphs(10, 11)}`),
    )
    assert.equal(roleOf(blocks, 'Ana Sand has covered'), 'byline')
    assert.equal(roleOf(blocks, 'Get the five stories'), 'promo')
    assert.equal(bodyOf(blocks).length, 11)
  })

  test('what the style sheets hide is left out, unless a wide window shows it', async () => {
    const box = (names: string): string =>
      page(`${paragraphs(1, 3)}<div class="${names}"><p>${said(50)}</p></div>${paragraphs(4, 5)}`)
    for (const names of ['support hidden', 'd-none', 'sr-only', 'visually-hidden'])
      assert.equal(roleOf(await rolesIn(box(names)), said(50)), undefined, names)
    for (const names of ['support hidden md:block', 'd-none d-lg-block'])
      assert.equal(roleOf(await rolesIn(box(names)), said(50)), 'body', names)
  })

  test('a class that holds the whole text says nothing', async () => {
    const blocks = await rolesIn(
      page(
        `<div><div class="newsletter">${paragraphs(1, 5)}</div><div class="x">${paragraphs(6, 7)}</div></div>`,
      ),
    )
    assert.equal(bodyOf(blocks).length, 7)
  })
})

test('a stated body that would overflow a tree, and thousands of authors, cost nothing', async () => {
  const author = Array.from({ length: 50_000 }, (_, i) => ({ name: `Ana &amp; Sand${i}` }))
  const nested = `${'<b>'.repeat(2000)}${'<h1>'.repeat(20_000)}`
  const data = {
    '@type': 'NewsArticle',
    headline: '<h1>'.repeat(200),
    articleBody: nested + said(88),
    author,
  }
  const html = page(paragraphs(1, 4), `<script type="application/ld+json">${JSON.stringify(data)}</script>`)
  const report = (await readHtml(html, {})).reports[0] ?? assert.fail('no report')
  assert.ok(report.text.includes(said(4)) && !report.text.includes(said(88)))
  assert.ok(report.authors.length <= 100)
})

describe('what the page says of its own body', () => {
  const stated = (text: string, more = ''): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Barges wait at the lock', articleBody: text })}${more}</script>`
  const six = [1, 2, 3, 4, 5, 6].map(said)

  test('sets apart a paragraph that it does not hold', async () => {
    const strange =
      'Readers of the river pages can join our summer walk along the dyke, which starts at the old pumping house.'
    const html = page(`${paragraphs(1, 3)}<p>${strange}</p>${paragraphs(4, 6)}`, stated(six.join('\n')))
    const blocks = await rolesIn(html)
    assert.deepEqual(bodyOf(blocks), six)
    assert.equal(roleOf(blocks, strange), 'notice')
    assert.equal(
      roleOf(await rolesIn(page(`${paragraphs(1, 3)}<p>${strange}</p>${paragraphs(4, 6)}`)), strange),
      'body',
    )
  })

  test('says nothing where it is only the beginning', async () => {
    const html = page(paragraphs(1, 12), stated(six.join('\n')))
    assert.equal(bodyOf(await rolesIn(html)).length, 12)
  })

  test('is the text where a script would write it', async () => {
    const html = `<html lang="en"><head>${stated(six.join('\n\n'))}</head><body><div id="app"></div></body></html>`
    assert.deepEqual(bodyOf(await rolesIn(html)), six)
  })

  test('is passed over where it does not parse', async () => {
    const broken = stated(six.join('\n'), '}}')
    assert.deepEqual(bodyOf(await rolesIn(page(paragraphs(1, 6), broken))), six)
  })

  test('control characters in it do no harm', async () => {
    const raw = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Barges wait\tat the lock","author":{"name":"Ana\nSand"}}</script>`
    const { reports } = await readHtml(page(paragraphs(1, 3), raw), { url: URL_OF_PAGE })
    assert.deepEqual(reports[0]?.authors, ['Ana Sand'])
  })
})

describe('Readability finds a scrap', () => {
  test('where a short box is marked like an article, and the text is a plain list of lines', async () => {
    const box = `<div class="article-content story"><p>${said(90)}</p><p>${said(91)}</p></div>`
    const lines = Array.from(
      { length: 30 },
      (_, i) => `<section class="sidebar comment"><div class="q"><p>${said(i + 1)}</p></div></section>`,
    )
    const html = `<html lang="en"><body><h1>Barges wait at the lock</h1><div class="widget">${lines.join('')}</div>${box}</body></html>`
    assert.ok(bodyOf(await rolesIn(html)).length >= 30)
  })
})

describe('the only date of a page', () => {
  test('may stand in its text, over the article or in its dateline', async () => {
    for (const [line, published] of [
      ['<p>Published 6 March 2031, 3.20pm NZST</p>', '2031-03-06T15:20:00+12:00'],
      ['<div class="meta">March 6, 2031</div>', '2031-03-06'],
      [`<p>PORT ALMA, March 6, 2031 (Narrows Press) - ${said(9)}</p>`, '2031-03-06'],
      ['<p>Forty barges</p>', null],
    ] as const) {
      const { reports } = await readHtml(page(`${line}${paragraphs(1, 5)}`), { url: URL_OF_PAGE })
      const report = reports[0] ?? assert.fail('no report')
      assert.equal(tell(report, findBlocks(report, english), english).published, published, line)
    }
  })
})

describe('what the address says', () => {
  test('of a page whose original stands on another site is told', async () => {
    const link = '<link rel="canonical" href="https://www.delta-courier.example/barges">'
    const { notices } = await readHtml(page(paragraphs(1, 3), link), { url: URL_OF_PAGE })
    assert.ok(notices.some(notice => notice.code === 'canonical-elsewhere'))
    const own = '<link rel="canonical" href="https://amp.harbourpost.example/barges">'
    const same = await readHtml(page(paragraphs(1, 3), own), { url: URL_OF_PAGE })
    assert.ok(!same.notices.some(notice => notice.code === 'canonical-elsewhere'))
  })
})

describe('bad pages', () => {
  test('cut off in the middle are read as far as they go', async () => {
    const html = page(paragraphs(1, 6))
    const blocks = await rolesIn(html.slice(0, html.indexOf(said(5)) + 40))
    assert.deepEqual(bodyOf(blocks).slice(0, 4), [1, 2, 3, 4].map(said))
  })

  test('of 200,000 nested elements or with an endless attribute are refused in one line', async () => {
    for (const html of ['<div>'.repeat(200_000), `<p title="${'a'.repeat(50 * 1024 * 1024)}">x</p>`]) {
      const { reports, notices } = await readHtml(html, {})
      assert.equal(reports.length, 0)
      assert.equal(notices.length, 1)
      assert.match(notices[0]?.message ?? '', /^the page [^\n]+; save the article [^\n]+$/)
    }
  })

  test('of another encoding than they say are read', async () => {
    const html = page(
      `<p>The café at the quay was “open”. ${said(1)}</p>${paragraphs(2, 3)}`,
      '<meta charset="iso-8859-1">',
    )
    const { reports } = await readHtml(new TextEncoder().encode(html), {})
    assert.match(reports[0]?.text ?? '', /The café at the quay was “open”\./)
  })
})
