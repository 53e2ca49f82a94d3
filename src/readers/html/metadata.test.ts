import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { signersOf } from './authors.ts'
import { readMetadata } from './metadata.ts'
import type { PageFacts } from './metadata.ts'
import { parsePage } from './parse.ts'

const URL_OF_PAGE = 'https://harbourpost.example/news/barges'
const factsOf = (html: string, url = URL_OF_PAGE): PageFacts => readMetadata(parsePage(html), url)
const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

describe('the persons among stated authors', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['By Ana Sand and Bo Reed', ['Ana Sand', 'Bo Reed'], []],
    ['von Ana Sand und Bo Reed, Altmark', ['Ana Sand', 'Bo Reed'], []],
    ['Ana Sand, Bo Reed, Cy Vale & Di Moor', ['Ana Sand', 'Bo Reed', 'Cy Vale', 'Di Moor'], []],
    ['Ana Sand und Bo Reed, dpa', ['Ana Sand', 'Bo Reed'], ['dpa']],
    ['Ana Sand (as)', ['Ana Sand'], []],
    ['Ana Sand The Associated Press', ['Ana Sand'], []],
    ['The Associated Press', [], ['The Associated Press']],
    ['Ana Sand, Contributing Opinion Writer', ['Ana Sand'], []],
    ['Ana de la Cruz', ['Ana de la Cruz'], []],
    ['Ana Sand, professor of rivers at the college of Alma', ['Ana Sand'], []],
    ['The Harbour Post', [], ['The Harbour Post']],
    ['Harbour Post Staff', [], ['Harbour Post Staff']],
    ['harbourpost.example', [], ['harbourpost.example']],
    ['Narrows Press Agency', [], ['Narrows Press Agency']],
    ['105092', [], []],
    ['(Image: Tallow Images)', [], []],
  ]
  for (const [stated, persons, others] of cases)
    test(`"${stated}"`, () => {
      assert.deepEqual(signersOf([stated], ['The Harbour Post', 'harbourpost.example']), { persons, others })
    })
})

describe('the authors of a page', () => {
  test('are those of JSON-LD, with an agency beside them, not the outlet', () => {
    const authors = [{ name: 'Ana Sand' }, { name: 'AP' }, { name: 'Harbour Post' }]
    assert.deepEqual(
      factsOf(linked({ '@type': 'NewsArticle', publisher: { name: 'Harbour Post' }, author: authors }))
        .authors,
      ['Ana Sand', 'AP'],
    )
  })

  test('may have a desk beside them', () => {
    const publisher = { name: 'Harbour Post' }
    const author = [{ name: 'Ana Sand' }, { name: 'River Team' }, { name: 'harbour-post' }]
    const facts = factsOf(linked({ '@type': 'NewsArticle', publisher, author }))
    assert.deepEqual(facts.authors, ['Ana Sand', 'River Team'])
  })

  test('may have given and family names', () => {
    const author = [{ '@type': 'Person', givenName: 'Ana', familyName: 'Sand' }]
    assert.deepEqual(factsOf(linked({ '@type': 'NewsArticle', author })).authors, ['Ana Sand'])
  })

  test('stand in the page where only the outlet signs', () => {
    const data = linked({
      '@type': 'NewsArticle',
      publisher: { name: 'Harbour Post' },
      author: { name: 'Harbour Post' },
    })
    for (const mark of [
      '<a rel="author" href="/ana">Ana Sand</a>',
      '<div class="article-byline"><a href="/ana">Ana Sand</a></div>',
      '<span itemprop="author"><span itemprop="name">Ana Sand</span></span>',
      '<p>von Ana Sand</p>',
    ]) {
      const facts = factsOf(`${data}<h1>Barges wait</h1>${mark}`)
      assert.deepEqual([facts.authors, facts.signer], [['Ana Sand'], ['Harbour Post']], mark)
    }
  })

  test('are not looked for where an agency signs, nor in the headline', () => {
    const data = linked({ '@type': 'NewsArticle', author: { name: 'dpa' } })
    const facts = factsOf(`${data}<a rel="author" href="/ana">Ana Sand</a>`)
    assert.deepEqual([facts.authors, facts.signer], [[], ['dpa']])
    assert.deepEqual(factsOf('<title>By Night Train</title><h1><span>By Night Train</span></h1>').authors, [])
  })

  test('may be labelled as messengers show them', () => {
    const meta =
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ana Sand">'
    assert.deepEqual(factsOf(meta).authors, ['Ana Sand'])
    assert.deepEqual(factsOf(meta.replace('Written by', 'Reading time')).authors, [])
  })
})

describe('a line that signs a text', () => {
  const text =
    '<p>Forty barges waited at the lock on Monday, because the fog came down over the river.</p>'.repeat(2)
  const signed = (html: string): readonly (readonly string[])[] => {
    const { authors, signer } = factsOf(`<meta name="author" content="Harbour Post"><div>${html}</div>`)
    return [authors, signer]
  }

  test('stands in bold or italics over it or under it', () => {
    for (const page of [
      `<p><b>Ana Sand</b></p><p>&nbsp;</p>${text}`,
      `${text}<p><em><strong>Ana Sand</strong></em></p>`,
    ])
      assert.deepEqual(signed(page), [['Ana Sand'], ['Harbour Post']], page)
    assert.deepEqual(factsOf(`<div>${text}<p><i>River Desk</i></p></div>`).signer, ['River Desk'])
  })

  test('is no name of a part, no plain line and no other note', () => {
    for (const page of [
      `<p><b>Ana Sand</b></p>${text}<p><b>Bo Reed</b></p>${text}`,
      `<p>Ana Sand</p>${text}`,
      `<p><b>Ana Sand</b> waits</p>${text}`,
      `${text}<p><b>Picture: press office of the lower river</b></p>`,
      '<p><b>Ana Sand</b></p>',
    ])
      assert.deepEqual(signed(page), [[], ['Harbour Post']], page)
    assert.deepEqual(factsOf(`<div>${text}<p><i>Source: Harbour Press via Ana Sand</i></p></div>`).signer, [])
  })

  test('may hold initials, if it is marked as the author', () => {
    const marked = '<p itemprop="author">hpo/asd; bre</p><div class="author-box">Cy Vale</div>'
    assert.deepEqual([factsOf(marked).authors, factsOf(marked).signer], [[], ['hpo/asd', 'bre']])
  })
})

describe('the date of a page', () => {
  const jsonLd = linked({ '@type': 'NewsArticle', datePublished: '2031-03-06T23:30:00-05:00' })
  const meta = '<meta property="article:published_time" content="2031-03-05">'
  const time = '<article><time datetime="2031-03-04">4 March</time></article>'
  const address = 'https://harbourpost.example/2031/03/03/barges'

  test('is that of JSON-LD as written, then of meta, <time>, the address, a short line', () => {
    assert.equal(factsOf(jsonLd + meta + time, address).published, '2031-03-06T23:30:00-05:00')
    assert.equal(factsOf(meta + time, address).published, '2031-03-05')
    assert.equal(factsOf(time, address).published, '2031-03-04')
    assert.equal(factsOf('<p>Do 02.03.31 | 14:07 Uhr</p>', address).published, '2031-03-03')
    assert.equal(factsOf('<p>Do 02.03.31 | 14:07 Uhr</p>').published, '2031-03-02T14:07')
  })

  test('of its change is that of JSON-LD, of meta, or of microdata, each as written', () => {
    const micro = '<time itemprop="dateModified" datetime="2031-03-07T00:10+09:00">7 March</time>'
    const own = '<meta property="article:modified_time" content="2031-03-08T23:50:00-08:00">'
    const first = linked({ '@type': 'NewsArticle', dateModified: '2031-03-09' })
    assert.equal(factsOf(micro).modified, '2031-03-07T00:10+09:00')
    assert.equal(factsOf(own + micro).modified, '2031-03-08T23:50:00-08:00')
    assert.equal(factsOf(first + own + micro).modified, '2031-03-09')
    assert.equal(factsOf('<p itemprop="dateModified">last week</p>').modified, null)
  })

  test('is not read from a number, a version or a long line', () => {
    for (const html of [
      '<p>Release 12.13.2031</p>',
      '<p>1.2.31.4</p>',
      `<p>${'On the river '.repeat(9)} 02.03.2031</p>`,
    ])
      assert.equal(factsOf(html).published, null, html)
    assert.equal(factsOf('', 'https://harbourpost.example/2031/13/03/barges').published, null)
  })
})

describe('the headlines of a page', () => {
  test('are written without references and without the outlet behind them', () => {
    const facts = factsOf(
      `${linked({ '@type': 'NewsArticle', headline: 'Barges &amp; boats wait' })}
       <meta property="og:title" content="Barges wait at the lock | Lower River Courier"><h1>Barges wait at the lock</h1>`,
    )
    assert.equal(facts.title, 'Barges wait at the lock')
    assert.equal(facts.stated, 'Barges & boats wait')
  })
})
