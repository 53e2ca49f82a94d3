import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readHtml } from './page.ts'

const PROSE =
  '<p>The lock keeper said on Monday that forty barges had waited since the fog came down over the lower river.</p>'

/** What a page gives as its headlines, and its first block. */
async function read(body: string, meta: { og?: string; stated?: string } = {}): Promise<[string[], string]> {
  const head = `${meta.og === undefined ? '' : `<meta property="og:title" content="${meta.og}">`}
    <script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: meta.stated })}</script>`
  const html = `<html><head>${head}</head><body>${body}${PROSE.repeat(5)}</body></html>`
  const report = (await readHtml(html, {})).reports[0] ?? assert.fail('no report')
  return [report.headlines.map(headline => headline.text), report.text.split('\n\n')[0] ?? '']
}
const first = async (...page: Parameters<typeof read>): Promise<string | undefined> =>
  (await read(...page))[0][0]

const WHOLE = 'On the river: Barges collide in thick fog'
const BARE = 'Barges collide in thick fog'

describe('the printed headline', () => {
  test('is the heading of the article, not the last step of the way to it', async () => {
    const printed = '<h2>Forty crews wait for the fog to lift</h2>'
    const meta = { og: WHOLE, stated: 'Forty crews wait for the fog to lift' }
    for (const way of ['<nav><h1>X</h1></nav>', '<ol class="c-breadcrumb__list"><li><h1>X</h1></li></ol>'])
      assert.equal(await first(`${way.replace('X', WHOLE)}<main>${printed}</main>`, meta), meta.stated)
    // A page that has such a way in it is none.
    const page = `<div class="has-breadcrumbs"><h1>${WHOLE}</h1>${printed}${PROSE.repeat(6)}</div>`
    assert.equal(await first(page, meta), WHOLE)
  })
  test('is a lower heading where the <h1> names a section', async () => {
    const page = `<h1>Report details</h1><h2>${BARE}</h2>`
    assert.equal(await first(page, { og: BARE }), BARE)
    assert.equal(
      await first(`<h1>Barges meet</h1><h2>${BARE}</h2>`, { og: 'Fog on the canal' }),
      'Barges meet',
    )
    assert.equal(await first('<h1>A view</h1><h2>Barges and fog</h2>', { og: WHOLE }), 'A view')
  })
  test('is the one in the article of two that are alike', async () => {
    const page = `<h1>Fog stops barges</h1><article><h2>${BARE}</h2></article>`
    assert.equal(await first(page, { og: BARE, stated: 'Fog stops barges' }), BARE)
  })
  test('is one line where its parts stand on lines of their own', async () => {
    const parted = '<h1><div>On the river</div><span class="sr-only">: </span><b>Barges collide</b></h1>'
    assert.deepEqual(await read(parted), [['On the river: Barges collide'], 'On the river: Barges collide'])
    const labelled = '<h1><span class="sr-only">Exclusive: </span>Barges collide</h1>'
    assert.equal(await first(labelled), 'Barges collide')
  })
  test('is not the first line of the page where the heading is taken out with a dialog', async () => {
    const page = `<p>Skip to the text</p><div id="onetrust-banner"><h1>We value your privacy</h1></div>${PROSE}`
    assert.equal(await first(page, { og: BARE }), BARE)
  })
})

describe('a kicker', () => {
  test('that the metadata part from the headline is parted', async () => {
    const [headlines, block] = await read('<h1>On the river Barges collide in thick fog</h1>', { og: WHOLE })
    assert.deepEqual(headlines, [WHOLE])
    assert.equal(block, 'On the river Barges collide in thick fog')
    assert.equal(
      await first('<h1>On the lake Barges collide in thick fog</h1>', { og: WHOLE }),
      'On the lake Barges collide in thick fog',
    )
  })
  test('in an element of its own is left out where a title of the metadata has none', async () => {
    const page = '<h1><b>On the river:</b> <span>Barges collide in thick fog</span></h1>'
    assert.equal(await first(page, { og: WHOLE, stated: BARE }), BARE)
    assert.equal(await first(page, { og: WHOLE, stated: WHOLE }), WHOLE)
    assert.equal(await first(`<h1>${WHOLE}</h1>`, { og: WHOLE, stated: BARE }), WHOLE)
  })
  test('or any other part that runs into the next gets the space that the metadata have', async () => {
    const page = '<h1><b>Collision:</b><span>two barges sink</span></h1>'
    assert.equal(await first(page, { og: 'Collision: two barges sink' }), 'Collision: two barges sink')
    assert.equal(await first(page, { og: 'Collision: two ferries sink' }), 'Collision:two barges sink')
    const spaced = '<h1>Collision: two barges sink</h1>'
    assert.equal(await first(spaced, { og: 'Collision:two barges sink' }), 'Collision: two barges sink')
  })
  test('over the heading belongs to it where Open Graph and JSON-LD both have it', async () => {
    assert.equal(await first(`<p>On the river</p><h1>${BARE}</h1>`, { og: WHOLE, stated: WHOLE }), WHOLE)
    assert.equal(await first(`<h1>${BARE}</h1>`, { og: WHOLE, stated: 'Fog stops barges' }), BARE)
  })
})

test('a component is no consent dialog for beginning with cmp', async () => {
  const page = `<div class="cmp-title"><h1>${BARE}</h1></div><div class="cmp-container">${PROSE}</div>`
  assert.equal((await read(page))[1], BARE)
  assert.notEqual((await read(page.replace('cmp-title', 'cmp-wrapper')))[1], BARE)
})
