import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from '../../locales/index.ts'
import type { Report } from '../../model/index.ts'
import { findBlocks } from './blocks.ts'
import { describe } from './provenance.ts'
import { namesOf } from './provenance/authors.ts'
import { datesIn } from './provenance/dates.ts'
import { blankReport } from '../../../test/fixture-report.ts'

const BODY =
  'The premier said on Friday that the lock would open before the spring flood, after seven months of talks.'

function told(text: string, given: Partial<Report> = {}): Report {
  const report = blankReport(text, given)
  return describe(report, findBlocks(report, english), english)
}

test('dates as they are written, the offset kept', () => {
  const cases: [string, string[]][] = [
    ['January 10, 2031, 5:02 AM', ['2031-01-10T05:02:00']],
    ['Thu 6 Mar 2031 06.15 GMT', ['2031-03-06T06:15:00Z']],
    ['PUBLISHED: 00:15, 11 October 2031', ['2031-10-11T00:15:00']],
    ['Published 15 June 2031, 3.20pm NZST', ['2031-06-15T15:20:00+12:00']],
    ['April 25, 20312:26 PM GMT+2Last Updated 9 min ago', ['2031-04-25T14:26:00+02:00']],
    ['2031-04-25T14:26:00Z', ['2031-04-25T14:26:00Z']],
    ['25/04/2031', ['2031-04-25']],
    ['04/05/2031', []],
    ['31 February 2031', []],
    ['March 3', []],
    ['12 a.m. on 1 May 2031', ['2031-05-01T00:00:00']],
    ['Edited on Mon Mar-17-31 03:49 PM', ['2031-03-17T15:49:00']],
    ['Sunday, March 16-2031 at 16:12', ['2031-03-16T16:12:00']],
    ['17-Mar-2031', ['2031-03-17']],
    ['Room 4-may-12-b', []],
    // when somebody took the page from its site
    ['Posted 1 year, 160 days ago [downloaded on 2 May 2031]', []],
    ['Posted 2 May 2031, downloaded on 4 May 2031', ['2031-05-02']],
  ]
  for (const [line, dates] of cases)
    assert.deepEqual(
      datesIn(line, english).map(date => date.iso),
      dates,
      line,
    )
})

test('the date of a change is not the date of publication', () => {
  const dates = datesIn(
    'Published: 09:09 GMT, 22 December 2031 | Updated: 10:53 GMT, 23 December 2031',
    english,
  )
  assert.deepEqual(dates, [
    { iso: '2031-12-22T09:09:00Z', modified: false },
    { iso: '2031-12-23T10:53:00Z', modified: true },
  ])
})

test('the persons of a byline', () => {
  assert.deepEqual(namesOf('By GUS SAND and Bo Reed in Port Alma', english), ['GUS SAND', 'Bo Reed'])
  assert.deepEqual(namesOf('By Ana Sand, Chief Foreign Writer', english), ['Ana Sand'])
  assert.deepEqual(namesOf('By Ana Sand and Orbit staff', english), ['Ana Sand'])
  assert.deepEqual(namesOf('By Associated Press', english), [])
  assert.deepEqual(namesOf('By Ana Sand | asand@ledger.example | The Ledger', english), ['Ana Sand'])
})

test('an agency is credited by dateline, credit line, byline or sign-off', () => {
  const credits: [string, string[]][] = [
    [`Lock opens\n\nPORT SAREN (Narrows Press) - ${BODY}`, ['Narrows Press']],
    [`Lock opens\n\n(Narrows Press) -- ${BODY}`, ['Narrows Press']],
    [`Lock opens\n\n4 October 2031, 18:07 (GMT+05:00)\n\n${BODY}`, []],
    [`Lock opens\n\n${BODY}\n\nSource: The Ledger, News Agencies`, ['News Agencies']],
    [`Lock opens\n\n${BODY}\n\nNarrows Press contributed to this report.`, ['Narrows Press']],
    [`Lock opens\n\n${BODY}\n\nBo Reed contributed to this report.`, []],
    [`Lock opens\n\n${BODY}\n\nThis story originally appeared in The Harbour Ledger.`, ['Harbour Ledger']],
    [
      `Lock opens\n\n${BODY}\n\nThis article was first published on Dyke Watch under a free licence.`,
      ['Dyke Watch'],
    ],
    [`Lock opens\n\n${BODY}\n\nThis article was first published on Monday.`, []],
    [`Lock opens\n\n${BODY}\n\nThis story was originally published on March 3, 2031.`, []],
    [`Lock opens\n\n${BODY}\n\nThis story was originally published in our spring issue.`, []],
    [`Lock opens\n\n${BODY} — Reuters`, ['Reuters']],
    [`Lock opens\n\n|\n\nmehr\n\n/\n\n${BODY}`, []],
    [`Lock opens\n\ndpa\n\n${BODY}`, ['dpa']],
    [`Lock opens\n\nReuters\n\n${BODY}`, ['Reuters']],
    [`Lock opens\n\nPHOTO: A quay.\nBo Reed/AFP/Tallow Images\n\n${BODY}`, []],
    [`Lock opens\n\nPHOTO: A quay.\nAP\n\n${BODY}`, []],
  ]
  for (const [text, names] of credits) assert.deepEqual(told(text).credits, names, text)
})

test('an outlet is stated by copyright or source line, or not at all', () => {
  assert.equal(told(`Lock opens\n\n${BODY}\n\n©2031 Ledger L.P.`).outlet, 'Ledger')
  assert.equal(
    told(`Lock opens\n\n${BODY}\n\nCopyright © 2031 Brisk Report. All Rights Reserved.`).outlet,
    'Brisk Report',
  )
  assert.equal(told(`Lock opens\n\n${BODY}\n\nSource: The Ledger, News Agencies`).outlet, 'The Ledger')
  assert.equal(told(`Lock opens\n\n${BODY}\n\nSource: Reuters`).outlet, null)
  assert.equal(told(`Lock opens\n\n${BODY}`).outlet, null)
})

test('headlines of the text, each wording once; a given value wins', () => {
  const report = told(`Lock opens\n\nLock opens\n\n${BODY}`)
  assert.deepEqual(report.headlines, [{ text: 'Lock opens', from: 'text', span: { start: 0, end: 10 } }])
  const given = told(`Lock opens\n\n10 May 2031\n\n${BODY}`, {
    headlines: [{ text: 'Lock opens!', from: 'given' }],
    published: '2031-05-11',
    outlet: 'The Ledger',
  })
  assert.deepEqual(given.headlines, [{ text: 'Lock opens!', from: 'given' }])
  assert.equal(given.published, '2031-05-11')
  assert.equal(given.outlet, 'The Ledger')
})

test('place of the dateline, and a text that says it is cut off', () => {
  const report = told(
    `Lock opens\n\nPORT SAREN, Kessar, March 3 (Narrows Press) — ${BODY}\n\nThe gates were greased on Thursday and the barges … [+2310 chars]`,
  )
  assert.equal(report.dateline, 'PORT SAREN, Kessar')
  assert.equal(report.published, null)
  assert.equal(report.extent, 'excerpt')
  const download = told(`Lock opens\n\nPosted 1 year, 160 days ago [downloaded on 2 May 2031]\n\n${BODY}`)
  assert.equal(download.dateline, undefined)
  assert.equal(download.published, null)
})

test('a station is known by its call sign before its text; an agency is credited', () => {
  const station = told(
    `Lock shut\n\nOVERTON, Mo. (KQVX) – ${BODY}\n\nThe premier left on Saturday for the coast.`,
  )
  assert.equal(station.outlet, 'KQVX')
  const agency = told(
    `Lock shut\n\nOVERTON, Mo. (KUNA) – ${BODY}\n\nThe premier left on Saturday for the coast.`,
  )
  assert.notEqual(agency.outlet, 'KUNA')
})
