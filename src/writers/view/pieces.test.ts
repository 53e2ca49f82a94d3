import assert from 'node:assert/strict'
import test from 'node:test'
import type { Locus, Report } from '../../model/index.ts'
import { inSentence } from './pieces.ts'

const TEXT =
  'On Monday two pilots took an offer of the guild, which was new, and sailed since Orr had left. Nobody knew.'
const report = {
  id: 'r',
  text: TEXT,
  layers: {
    sentences: [{ start: 0, end: TEXT.indexOf(' Nobody') }],
    attributions: [
      { source: [{ start: TEXT.indexOf('of the guild'), end: TEXT.indexOf(', which') }], cue: [] },
    ],
  },
} as unknown as Report
const locus = (...words: string[]): Locus => ({
  report: 'r',
  spans: words.map(exact => ({
    start: TEXT.indexOf(exact),
    end: TEXT.indexOf(exact) + exact.length,
    exact,
  })),
})

test('pieces of a sentence are read with what joins them', () => {
  assert.equal(
    inSentence(locus('On Monday two pilots took an offer', 'and sailed'), report, true, true),
    'On Monday two pilots took an offer [of the guild, which was new] and sailed [since Orr had left]',
  )
  assert.equal(
    inSentence(locus('took an offer of the guild', 'which was new'), report, true, false),
    '[On Monday two pilots] took an offer of the guild, which was new',
  )
})

test('what hangs on words that are not among the pieces is read behind them', () => {
  assert.equal(
    inSentence(locus('which was new'), report, true, false),
    '[On Monday two pilots took an offer of the guild,] which was new',
  )
  assert.equal(inSentence(locus('which was new'), report, true, true), 'which was new')
})

test('who says it is not put to what is said', () => {
  assert.equal(inSentence(locus('an offer'), report, false, false), 'an offer')
  assert.equal(inSentence(locus('On Monday'), report, false, false).includes('[two pilots took'), true)
})

test('nothing is put to a whole sentence', () => {
  const whole = TEXT.slice(0, TEXT.indexOf(' Nobody'))
  assert.equal(inSentence(locus(whole), report, true, false), whole)
})
