import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { NO_LAYERS } from '../../model/index.ts'
import type { Block, Report } from '../../model/index.ts'
import { score } from './count.ts'
import { BODY_MEASURES, countBody, countMetadata } from './pages.ts'
import type { KnownPage } from './pages.ts'

const PAGE: KnownPage = {
  id: 'p',
  url: 'https://harbourpost.example/p',
  html: 'p.html.gz',
  body: 'The lock is shut again.\n\nNo barge moved on Monday.',
  title: 'Lock shut',
  authors: ['Ana Sand', 'Bo Reed'],
  date: '2031-03-06 23:30:00-05:00',
}
const TEXT = 'The lock is shut again.\n\nRead more'
const report = (given: Partial<Report> = {}): Report => ({
  id: 'r', siglum: '', kind: 'report', text: TEXT, hash: '', outlet: null, headlines: [], authors: [], published: null,
  modified: null, credits: [], language: 'en', extent: 'full', layers: NO_LAYERS, ...given,
}) // biome-ignore format: one report
const block = (role: Block['role'], start: number, end: number): Block => ({
  role,
  start,
  end,
  by: 'test',
  certainty: 'stated',
})

describe('the body of a page', () => {
  test('is held against the known text by its runs of four words', () => {
    const blocks = [block('body', 0, 25), block('promo', 25, TEXT.length)]
    assert.deepEqual(countBody(PAGE, report(), blocks), [1, 1, 2 / 7, 1])
    const [f] = score([countBody(PAGE, report(), blocks)], BODY_MEASURES)
    assert.equal(f?.value, (2 * (2 / 7)) / (1 + 2 / 7))
  })

  test('counts as missed where nothing was read', () => {
    assert.deepEqual(countBody(PAGE, undefined, []), [0, 0, 0, 1])
  })
})

describe('the metadata of a page', () => {
  test('may name the day in UTC, the authors in any order, the title second', () => {
    const found = report({
      headlines: [
        { text: 'Fog', from: 'h1' },
        { text: 'Lock  shut', from: 'og' },
      ],
      authors: ['Bo Reed', 'Ana Sand'],
      published: '2031-03-07',
    })
    assert.deepEqual(countMetadata(PAGE, found), [0, 1, 1, 1, 1, 1, 1])
  })

  test('are wrong where an author is missing or the day is another', () => {
    assert.deepEqual(
      countMetadata(PAGE, report({ authors: ['Ana Sand'], published: '2031-03-08' })),
      [0, 0, 1, 0, 1, 0, 1],
    )
    assert.deepEqual(countMetadata({ ...PAGE, authors: null, date: null }, undefined), [0, 0, 1, 0, 0, 0, 0])
  })
})
