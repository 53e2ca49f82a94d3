import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Report } from '../../model/index.ts'
import { LIMITS } from '../limits.ts'
import { read } from '../read.ts'
import { readStream } from '../stream.ts'
import type { Hints, Intake } from '../intake.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const readText = (text: string, hints: Hints = { path: 'feed.xml' }): Promise<Intake> =>
  read(encode(text), hints)

const rss = (items: string, channel = '<link>https://post.example/</link>'): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Fictional Post</title>${channel}${items}</channel></rss>`
const item = (inner: string, title = 'Lock opens'): string => `<item><title>${title}</title>${inner}</item>`
const LINK = '<link>https://post.example/lock</link>'

async function only(text: string): Promise<Report> {
  const { reports, notices } = await readText(text)
  assert.deepEqual(notices, [])
  assert.equal(reports.length, 1)
  return reports[0] as Report
}

const messages = ({ notices }: Intake): string[] => notices.map(({ message }) => message)

const encoded = (html: string): string => `<content:encoded><![CDATA[${html}]]></content:encoded>`

describe('an item of a feed', () => {
  test('of RSS becomes a report: title, text in paragraphs, author, date, address', async () => {
    const report = await only(
      rss(
        item(`${LINK}<dc:creator>Ada Brook</dc:creator><pubDate>Mon, 03 Feb 2031 10:00:00 +0100</pubDate>
          <guid isPermaLink="false">n1</guid><description>A blurb.</description>
          <content:encoded><![CDATA[<p>The lock <b>opens</b>.</p><p>Barges &amp; boats wait.</p>]]></content:encoded>`),
      ),
    )
    assert.equal(report.text, 'Lock opens\n\nThe lock opens.\n\nBarges & boats wait.')
    assert.deepEqual(report.headlines, [{ text: 'Lock opens', from: 'feed' }])
    assert.deepEqual(report.authors, ['Ada Brook'])
    assert.equal(report.published, '2031-02-03T10:00:00+01:00')
    assert.equal(report.url, 'https://post.example/lock')
    assert.equal(report.outlet, 'The Fictional Post')
    assert.equal(report.extent, 'full')
    assert.deepEqual(report.meta, {
      feed: { title: 'The Fictional Post', link: 'https://post.example/', item: 1, id: 'n1' },
    })
    assert.deepEqual(
      report.markup?.map(({ tag, start, end }) => [tag, report.text.slice(start, end)]),
      [
        ['h1', 'Lock opens'],
        ['p', 'The lock opens.'],
        ['p', 'Barges & boats wait.'],
      ],
    )
  })
  test('of Atom keeps a caption apart, runs no script, and resolves its address', async () => {
    const report =
      await only(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title>The Fictional Post</title>
      <link href="https://post.example/"/><entry><title type="html">Lock &lt;i&gt;opens&lt;/i&gt;</title><id>n1</id>
      <updated>2031-02-03T10:00:00Z</updated><link href="/lock"/><author><name>Tom Reed</name></author>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><figure><figcaption>A barge.</figcaption></figure>
      <script>steal()</script><p hidden="hidden">Not shown.</p><p>Said a <q>minister</q>.</p></div></content></entry></feed>`)
    assert.equal(report.text, 'Lock opens\n\nA barge.\n\nSaid a “minister”.')
    assert.deepEqual(report.markup?.[1]?.inside, ['figure', 'figcaption'])
    assert.equal(report.url, 'https://post.example/lock')
    assert.equal(report.language, 'en-GB')
    assert.deepEqual(report.authors, ['Tom Reed'])
  })
  test('of RDF in another encoding is decoded as declared', async () => {
    const rdf = `<?xml version="1.0" encoding="ISO-8859-1"?><rdf:RDF xmlns="http://purl.org/rss/1.0/"
      xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>The Fictional Post</title><link>https://post.example/</link></channel>
      <item rdf:about="https://post.example/1"><title>Caf\xe9 opens</title><link>https://post.example/1</link>
      <dc:date>2031-02-03</dc:date></item></rdf:RDF>`
    const { reports } = await read(Buffer.from(rdf, 'latin1'), { path: 'feed.rdf' })
    assert.equal(reports[0]?.text, 'Café opens')
    assert.equal(reports[0]?.published, '2031-02-03')
    assert.equal(reports[0]?.outlet, 'The Fictional Post')
  })
  test('of JSON Feed is read, and one that is none loses itself only', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Fictional Post',
      home_page_url: 'https://post.example/',
      items: [
        {
          id: '1',
          url: 'https://post.example/1',
          title: 'Lock opens',
          content_text: 'It opens.\n\nAt once.',
        },
        5,
        { id: '3', title: 'Soon', summary: 'A blurb.' },
      ],
    }
    const intake = await readText(JSON.stringify(feed), { path: 'feed.json' })
    assert.deepEqual(
      intake.reports.map(({ text, extent, outlet }) => [text, extent, outlet]),
      [
        ['Lock opens\n\nIt opens.\n\nAt once.', 'full', 'The Fictional Post'],
        ['Soon\n\nA blurb.', 'excerpt', null],
      ],
    )
    assert.deepEqual(messages(intake), ['item 2: is no item of a JSON Feed'])
  })
})

describe('a feed', () => {
  test('is the outlet of what stands on its own site only; a named source wins', async () => {
    const outletOf = async (inner: string, channel?: string): Promise<string | null> =>
      (await only(rss(item(inner), channel))).outlet
    assert.equal(await outletOf(LINK), 'The Fictional Post')
    assert.equal(await outletOf('<link>https://news.post.example/1</link>'), 'The Fictional Post')
    assert.equal(await outletOf('<link>https://wire.example/1</link>'), null)
    assert.equal(await outletOf('<link>https://notpost.example/1</link>'), null)
    assert.equal(await outletOf(`${LINK}<source url="https://wire.example/">A Wire</source>`), 'A Wire')
  })
  test("of others' news puts the source behind the title, which is taken off", async () => {
    const source = '<source url="https://wire.example/">A Wire</source>'
    assert.equal((await only(rss(item(source, 'Lock opens - A Wire')))).text, 'Lock opens')
    assert.equal((await only(rss(item(source, 'Lock opens - A Wise')))).text, 'Lock opens - A Wise')
  })
  const extents: readonly [string, string, 'full' | 'excerpt'][] = [
    ['a blurb', '<description>A blurb.</description>', 'excerpt'],
    ['a title alone', LINK, 'excerpt'],
    ['a text', encoded('<p>All of it.</p>'), 'full'],
    [
      'a text that only repeats the blurb',
      `<description>A blurb.</description>${encoded('A blurb.')}`,
      'excerpt',
    ],
    ['a text that goes on elsewhere', encoded('<p>The lock opens, and […]</p>'), 'excerpt'],
    ['a text with a link to more', encoded('<p>It opens.</p><a href="/x">Continue reading</a>'), 'excerpt'],
    [
      'a description as long as a report',
      `<description>${'&lt;p&gt;The lock opens. '.repeat(150)}</description>`,
      'full',
    ],
    [
      'a long description in one piece',
      `<description>${'The lock opens. '.repeat(150)}</description>`,
      'excerpt',
    ],
  ]
  for (const [name, inner, extent] of extents) {
    test(`that gives ${name} gives ${extent === 'full' ? 'the full text' : 'an excerpt'}`, async () => {
      assert.equal((await only(rss(item(inner)))).extent, extent)
    })
  }
})

describe('a feed as a whole', () => {
  test('with items that cannot be read gives the others, and one line each', async () => {
    const deep = item(encoded('<div>'.repeat(LIMITS.htmlDepth + 1)))
    const intake = await readText(rss(item(LINK) + deep + '<item/>' + item(LINK)))
    assert.equal(intake.reports.length, 2)
    assert.deepEqual(
      intake.reports.map(({ meta }) => (meta?.['feed'] as { item?: number } | undefined)?.item),
      [1, 4],
    )
    assert.match(messages(intake)[0] ?? '', /^item 2: nests more than 512 elements; /)
    assert.match(messages(intake)[1] ?? '', /^item 3: .*; /)
    assert.equal(intake.notices[0]?.at?.path, 'feed.xml')
  })
  test('that is cut off gives what is whole', async () => {
    const intake = await readText(rss(item(LINK) + item(LINK)).slice(0, -60))
    assert.equal(intake.reports.length, 1)
    assert.deepEqual(messages(intake), ['is cut off in item 2; get the whole feed'])
  })
  test('gives the same in pieces of any size', async () => {
    const items = Array.from({ length: 250 }, (_, n) =>
      item(`${LINK}<description>Blurb “${n}”.</description>`),
    )
    const bytes = encode(rss(items.join('\n')))
    const whole = await read(bytes, { path: 'feed.xml' })
    assert.equal(whole.reports.length, 250)
    for (const size of [999, 70_001]) {
      async function* cut(): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
      }
      const reports: Report[] = []
      for await (const intake of readStream(cut(), { path: 'feed.xml' })) reports.push(...intake.reports)
      assert.deepEqual(reports, whole.reports)
    }
  })
  test('without an end is read item by item, and ends at its limit', async () => {
    let asked = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield encode(rss('').replace('</channel></rss>', ''))
      for (;;) {
        asked++
        yield encode('<item><title>A</title></item>'.repeat(10_000))
      }
    }
    let reports = 0
    const told: string[] = []
    for await (const intake of readStream(endless(), {})) {
      reports += intake.reports.length
      told.push(...messages(intake))
    }
    assert.equal(reports, LIMITS.feedItems)
    assert.ok(asked < 15, `asked ${asked} times`)
    assert.match(told.join(), /^has more than 100000 items; the rest was left out/)
  })
})

describe('XML that could be a bomb', () => {
  const BOMB = '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
  const refused: readonly [string, string, RegExp][] = [
    [
      'entities',
      `<?xml version="1.0"?>${BOMB}<rss version="2.0"><channel>${item('', '&b;')}</channel></rss>`,
      /declares entities/,
    ],
    [
      'an external subset',
      `<!DOCTYPE rss [<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;]><rss>${item('')}</rss>`,
      /declares entities/,
    ],
    ['entities among its items', rss(BOMB + item('')), /declares entities/],
    ['nesting', rss('<a>'.repeat(100_000)), /nests more than 256 elements/],
    [
      'a long beginning',
      rss(`<generator>${'x'.repeat(200_000)}</generator>${item('')}`),
      /before its first item/,
    ],
    [
      'entities in an OPML list',
      `${BOMB}<opml><body><outline xmlUrl="https://a.example/"/></body></opml>`,
      /declares entities/,
    ],
    [
      'entities in a sitemap',
      `${BOMB}<urlset><url><loc>https://a.example/</loc></url></urlset>`,
      /declares entities/,
    ],
  ]
  for (const [name, xml, expected] of refused) {
    test(`by ${name} is refused in one line`, async () => {
      const intake = await readText(xml)
      assert.equal(intake.reports.length, 0)
      assert.equal(intake.notices.length, 1)
      assert.match(messages(intake)[0] ?? '', expected)
    })
  }
  test('a document type without entities is none', async () => {
    const old = `<!DOCTYPE rss PUBLIC "-//Fictional//DTD RSS 0.91//EN" "https://post.example/rss.dtd">`
    assert.equal((await readText(rss(item(LINK)).replace('<rss', `${old}<rss`))).reports.length, 1)
  })
  test('an item that is too long loses itself only', async () => {
    const intake = await readText(rss(item(LINK) + item('x'.repeat(LIMITS.feedItem)) + item(LINK)))
    assert.equal(intake.reports.length, 2)
    assert.match(messages(intake)[0] ?? '', /^item 2: is longer than 5 million characters; /)
  })
  test('nothing that a feed is changed to crashes', async () => {
    const whole = rss(item(`${LINK}<description>A &lt;b&gt;blurb</description>`) + item(LINK))
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length),
        fc.nat(40),
        fc.string({ maxLength: 12 }),
        async (at, drop, add) => {
          const { reports, notices } = await readText(whole.slice(0, at) + add + whole.slice(at + drop))
          assert.ok(reports.length > 0 || notices.filter(({ severity }) => severity === 'error').length === 1)
          assert.ok(notices.every(({ message }) => !message.includes('\n')))
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('lists', () => {
  test('of feeds hold no report, and give their addresses', async () => {
    const intake = await readText(`<opml version="2.0"><head/><body><outline text="News">
      <outline xmlUrl="https://a.example/feed"/><outline xmlUrl="javascript:alert(1)"/></outline></body></opml>`)
    assert.deepEqual(intake.links, ['https://a.example/feed'])
    assert.deepEqual(messages(intake), [
      'lists 1 feed and holds no report; fetch them with --follow, or give the reports',
    ])
  })
  test('of news are excerpts that hold a headline', async () => {
    const { reports, notices } = await readText(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
      xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://post.example/1</loc><news:news>
      <news:publication><news:name>The Fictional Post</news:name><news:language>en</news:language></news:publication>
      <news:publication_date>2031-02-03</news:publication_date><news:title>Lock opens &amp; closes</news:title>
      </news:news></url></urlset>`)
    assert.deepEqual(notices, [])
    const [{ text, extent, outlet, published, url }] = reports as [Report]
    assert.deepEqual(
      [text, extent, outlet, published, url],
      ['Lock opens & closes', 'excerpt', 'The Fictional Post', '2031-02-03', 'https://post.example/1'],
    )
  })
  test('of pages or of other sitemaps give their addresses', async () => {
    const page = await readText('<urlset><url><loc> https://post.example/1 </loc></url></urlset>')
    assert.deepEqual(page.links, ['https://post.example/1'])
    const map = await readText(
      '<sitemapindex><sitemap><loc>https://post.example/s.xml</loc></sitemap></sitemapindex>',
    )
    assert.deepEqual(map.links, ['https://post.example/s.xml'])
  })
})
