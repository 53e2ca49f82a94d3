import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { english } from '../../locales/index.ts'
import { findBlocks } from '../../report/index.ts'
import { readHtml } from './page.ts'

const said = (n: number): string =>
  `The lock keeper of gate ${n} said on Monday that ${n} barges had waited since the fog came down over the lower river.`
const HOURS = [0, 1, 2, 3, 4, 5]
const headline = (n: number): string => `More tugs come to gate ${n}`

const page = (body: string, data?: object): string =>
  `<!doctype html><html lang="en"><head><title>Fog on the river: live</title>${
    data === undefined ? '' : `<script type="application/ld+json">${JSON.stringify(data)}</script>`
  }</head><body><nav><a href="/">Home</a></nav><main><h1>Fog on the river: live</h1>${body}</main>
  <footer><p>© 2031 The Harbour Post</p></footer></body></html>`

async function rolesIn(html: string): Promise<string[]> {
  const { reports } = await readHtml(html, { url: 'https://harbourpost.example/live' })
  const report = reports[0] ?? assert.fail('no report')
  return findBlocks(report, english).map(
    block => `${block.role}: ${report.text.slice(block.start, block.end).trim()}`,
  )
}

describe('a live page', () => {
  const expected = HOURS.flatMap(n => [
    `dateline: ${n + 8}:15`,
    `crosshead: ${headline(n)}`,
    `body: ${said(2 * n)}`,
    `body: ${said(2 * n + 1)}`,
  ])
  test('is read entry by entry, whatever the entries are made of', async () => {
    for (const tag of ['article', 'div', 'li', 'section']) {
      const entries = HOURS.map(
        n => `<${tag} class="live-post"><time datetime="2031-03-06T${n + 8}:15">${n + 8}:15</time><h3>${headline(n)}</h3>
          <p>${said(2 * n)}</p><p>${said(2 * n + 1)}</p></${tag}>`,
      )
      const roles = await rolesIn(page(`<div class="feed">${entries.join('')}</div>`))
      assert.deepEqual(roles.slice(1), expected, tag)
    }
  })
  test('has entries whose time says who wrote them, or how long ago', async () => {
    for (const stamp of [
      '21:04Ana Sand',
      '20 mins ago11:48 Ana Sand',
      '2d ago / 7:58 AM UTC',
      '20:42 KEY EVENT',
      '7.15 p.m.',
    ]) {
      const entries = HOURS.map(n => `<div><p>${stamp}</p><p>${headline(n)}</p><p>${said(n)}</p></div>`)
      const roles = await rolesIn(page(`<p>${said(90)}</p>${entries.join('')}`))
      assert.equal(roles.filter(role => role === `dateline: ${stamp}`).length, HOURS.length, stamp)
      assert.equal(roles.filter(role => role.startsWith('crosshead: ')).length, HOURS.length, stamp)
    }
  })
  test('is none with two times, with a timetable, or with times that begin sentences', async () => {
    const two = HOURS.slice(0, 2).map(n => `<p>${n + 8}:15</p><p>${headline(n)}</p><p>${said(n)}</p>`)
    const table = HOURS.map(n => `<p>${n + 8}:15 Port Alma</p>`)
    const sentences = HOURS.map(n => `<p>At ${n + 8}:15 Ana Sand waited</p><p>${said(n)}</p>`)
    for (const lines of [two, table, sentences]) {
      const roles = await rolesIn(page(`<p>${said(90)}</p>${lines.join('')}<p>${said(91)}</p>`))
      assert.deepEqual(
        roles.filter(role => role.startsWith('dateline: ')),
        [],
        lines[0],
      )
    }
  })
  test('that a script would write is what JSON-LD says of its entries', async () => {
    const data = {
      '@type': 'LiveBlogPosting',
      headline: 'Fog on the river: live',
      datePublished: '2031-03-06T08:00:00+01:00',
      liveBlogUpdate: [
        ...HOURS.map(n => ({
          '@type': 'BlogPosting',
          headline: headline(n),
          articleBody: `<p>${said(2 * n)}</p><p>${said(2 * n + 1)}</p>`,
        })),
        null,
        'nonsense',
        { headline: 'An entry without a text' },
      ],
    }
    const roles = await rolesIn(page('<div id="app"></div>', data))
    assert.deepEqual(roles, [
      'headline: Fog on the river: live',
      ...expected.filter(role => !role.startsWith('dateline')),
    ])
  })
})
