import assert from 'node:assert/strict'
import { cpuUsage } from 'node:process'
import { test } from 'node:test'
import fc from 'fast-check'
import { english } from '../../locales/index.ts'
import type { MarkupHint } from '../../model/index.ts'
import { findBlocks } from './blocks.ts'
import { blankReport } from '../../../test/fixture-report.ts'

/** Reads "role | line" lines ("/" alone stands for a blank line), and checks that each line is a block of its role. */
function check(marked: string): void {
  const rows = marked
    .trim()
    .split('\n')
    .map(row => row.trim())
  const text = rows.map(row => (row === '/' ? '' : row.slice(row.indexOf('|') + 2))).join('\n')
  const blocks = findBlocks(blankReport(text), english)
  const found = blocks.map(block => `${block.role} | ${text.slice(block.start, block.end).trim()}`)
  assert.deepEqual(
    found,
    rows.filter(row => row !== '/').map(row => row.replace(/^(\S+)\s+\|/u, '$1 |')),
  )
}

const PROSE_A =
  'The premier said on Friday that the lock would open before the spring flood, after seven months of talks.'
const PROSE_B =
  'Officials on both banks had warned that the grain would rot in the barges if nobody moved the gates.'
const PROSE_C =
  'The harbour master has been told to grease the gates, though nobody has told him when to open them.'

test('a plain page: kicker, headline, standfirst, byline, dateline, body', () => {
  check(
    `
    crosshead | Politics
    /
    headline | Kessar to open river lock before the flood
    /
    standfirst | The premier says barges will move again within weeks.
    /
    byline | By Ana Sand, Chief Foreign Writer
    dateline | January 10, 2031, 5:02 AM
    /
    body | ${PROSE_A}
    /
    body | ${PROSE_B}
  `,
  )
})

test('a dateline with its agency is cut off the paragraph that it opens', () => {
  const text = `River lock to open\n\nPORT SAREN, March 3 (Narrows Press) - ${PROSE_A}\n\n(Narrows Press) -- ${PROSE_B}`
  const blocks = findBlocks(blankReport(text), english)
  assert.deepEqual(
    blocks.map(block => block.role),
    ['headline', 'dateline', 'body', 'credit', 'body'],
  )
  assert.equal(text.slice(blocks[1]?.start, blocks[1]?.end), 'PORT SAREN, March 3 (Narrows Press) - ')
})

test('a dash inside a sentence is no dateline', () => {
  const text = `River lock to open\n\n${PROSE_A}\n\n${PROSE_B}\n\nVelde -- The name means field -- came by train to the talks in Orlesk, as she likes to do.`
  assert.equal(findBlocks(blankReport(text), english).length, 4)
})

test('headlines: repeated, second, after a caption, ending in a question', () => {
  check(`
    headline | Kessar offers to open lock
    /
    headline | Kessar offers to open lock
    /
    body | ${PROSE_A}
    /
    body | ${PROSE_B}
  `)
  check(`
    caption | A screen shows the premier at the quay in Orlesk. (Photographer: Bo Reed/Tallow Images)
    /
    headline | Kessar Offers to Open the Lock
    /
    headline | River Towns Breathe Again After Seven Months
    /
    body | ${PROSE_A}
  `)
  check(`
    headline | Who owns the river?
    /
    body | ${PROSE_A}
  `)
})

test('a first paragraph is no headline, and no standfirst', () => {
  check(`
    body | ${PROSE_A}
    /
    body | ${PROSE_B}
  `)
  check(`
    headline | Kessar offers to open lock
    /
    body | ${PROSE_A}
    /
    caption | PHOTO: Barges wait at the lock.
    /
    body | ${PROSE_B}
  `)
})

test('a given headline is found in the text, and the first line of a bare text is not made one', () => {
  const text = `Kessar offers to open lock\n\n${PROSE_A}`
  const given = blankReport(text, { headlines: [{ text: 'Kessar offers to open lock', from: 'given' }] })
  assert.deepEqual(
    findBlocks(given, english).map(block => block.role),
    ['headline', 'body'],
  )
})

test('captions: marked, doubled, over a credit, and by their words alone', () => {
  check(`
    headline | Kessar offers to open lock
    /
    body | ${PROSE_A}
    /
    caption | PHOTO: President Ana Velde waves from a train at Quay station in Orlesk, March 5, 2031.
    caption | President Ana Velde waves from a train at Quay station in Orlesk, March 5, 2031. The train was late.
    credit | Bo Reed/Tallow Images, FILE
    /
    body | ${PROSE_B}
    /
    caption | A black car in the motorcade of Premier Tomas Ruzgar leaves the gate of the state guesthouse in Orlesk on Wednesday.
    /
    body | ${PROSE_C}
    /
    caption | The two leaders met in Port Saren last year
    /
    body | ${PROSE_A}
    /
    caption | Ana Velde and Tomas Ruzgar on the steps of the old Quay Residence
    /
    body | ${PROSE_B}
    /
    caption | Maureen waits for a bus to the hotel
    credit | Credit: Tallow Images
    /
    body | ${PROSE_C}
  `)
})

test('running text that looks like a caption stays', () => {
  check(`
    headline | Kessar offers to open lock
    /
    body | ${PROSE_A}
    /
    body | The summit takes place in Orlesk on Wednesday.
    /
    body | The premier hoped that the two banks would “meet each other halfway”, the state agency reported
    /
    body | The premier visited a grain terminal run by the state company in the free zone of Orlesk, Tuesday, before leaving.
    /
    body | Velde went on television a month ago to promise that no crew would spend a second winter on the
    /
    notice | Copyright © 2031 Brisk Report. All Rights Reserved.
  `)
})

test('crossheads stand over a paragraph; items of a list do not', () => {
  check(`
    headline | Kessar offers to open lock
    /
    body | ${PROSE_A}
    /
    crosshead | ‘By the bucket’
    /
    body | ${PROSE_B}
    /
    crosshead | What next?
    /
    body | ${PROSE_C}
    /
    body | Two barges of wheat
    /
    body | Three barges of coal
    /
    body | One barge of salt
    /
    body | ${PROSE_A}
  `)
})

test('promotions, related stories and comments', () => {
  check(`
    headline | Kessar offers to open lock
    /
    body | ${PROSE_A}
    /
    promo | WATCH: Velde waves from her carriage (2:19)
    /
    body | ${PROSE_B}
    /
    promo | More news: Goalkeeper close to signing for Rovers
    /
    body | ${PROSE_C}
    /
    promo | Sign up for First Light, our morning briefing.
    /
    related | Related Topics
    related | Kessar
    related | Rivers
    /
    related | Most read in World
    /
    promo | Pilot turns back after leaving wife in departures
    /
    comments | Leave a Reply
  `)
})

test('what readers wrote is set apart, a button above the text opens nothing', () => {
  check(`
    headline | Kessar offers to open lock
    /
    notice | Comments
    /
    body | ${PROSE_A}
    /
    body | ${PROSE_B}
    /
    body | ${PROSE_C}
    /
    comments | 2 Comments
    /
    comments | I have waited at that lock since August and will believe it when I see it.
  `)
})

test('errors, rights, corrections and buttons are notices', () => {
  check(`
    headline | Kessar offers to open lock
    /
    notice | Facebook Twitter Email
    /
    body | ${PROSE_A}
    /
    notice | [an error occurred while processing this directive]
    /
    body | ${PROSE_B}
    /
    notice | Correction: An earlier version of this story gave the wrong toll.
    /
    credit | (Reporting by Ana Sand; Editing by Bo Reed)
    /
    credit | ©2031 The Ledger L.P.
  `)
})

test('paragraphs broken by width are one block', () => {
  const text = [
    'River lock to open',
    '',
    'The premier said on Friday that the lock would open before the',
    'spring flood, after seven months in which barges had queued on',
    'both sides of the gate.',
    '',
    PROSE_B,
  ].join('\n')
  assert.deepEqual(
    findBlocks(blankReport(text), english).map(block => block.role),
    ['headline', 'body', 'body'],
  )
})

test('what the HTML says', () => {
  const lines = [
    'Kessar offers to open lock',
    'Barges move again',
    'A quay in the rain',
    PROSE_A,
    'Ten bridges to see',
    PROSE_B,
  ]
  const tags = ['h1', 'div', 'figcaption', 'p', 'a', 'p']
  const text = lines.join('\n\n')
  let at = 0
  const markup = lines.map((line, i): MarkupHint => {
    const start = at
    at += line.length + 2
    const hints = i === 1 ? ['article-standfirst'] : []
    return {
      start,
      end: start + line.length,
      tag: tags[i] as string,
      hints,
      linkDensity: i === 4 ? 1 : 0,
      inside: i === 2 ? ['figure', 'figcaption'] : [],
    }
  })
  const roles = findBlocks(blankReport(text, { markup }), english).map(block => block.role)
  assert.deepEqual(roles, ['headline', 'standfirst', 'caption', 'body', 'promo', 'body'])
})

test('blocks tile any text', () => {
  const line = fc.constantFrom(
    PROSE_A,
    'Related Posts',
    '',
    ' ',
    'By Ana Sand',
    'PHOTO: A quay.',
    'Quay',
    '(NP) -- The gate',
    '\u2028',
    '\r',
  )
  fc.assert(
    fc.property(
      fc.array(fc.oneof(line, fc.string())),
      fc.constantFrom('\n', '\n\n', '\r\n'),
      (lines, join) => {
        const text = lines.join(join)
        const blocks = findBlocks(blankReport(text), english)
        assert.equal(blocks.map(block => text.slice(block.start, block.end)).join(''), text)
        for (const [i, block] of blocks.entries()) assert.equal(block.start, i === 0 ? 0 : blocks[i - 1]?.end)
      },
    ),
  )
})

test('hostile texts cost no more than their length', () => {
  const size = 100_000
  const pieces = [
    '(',
    'A ',
    'Ab/',
    '"',
    'By A, ',
    'A\n',
    'Ab -- ',
    '1/',
    '[a',
    'PHOTO: ',
    'a.',
    '— ',
    'Related: x\n',
    '  \n \n',
    '\t',
    'X and ',
    '8:00\n\n',
    '8:00 Ab\n\nAb\n\n',
  ]
  for (const piece of pieces) {
    const text = `River lock opens\n\n${piece.repeat(size / piece.length)}`
    const before = cpuUsage()
    findBlocks(blankReport(text), english)
    const { user, system } = cpuUsage(before)
    assert.ok(user + system < 5_000_000, JSON.stringify(piece))
  }
})
