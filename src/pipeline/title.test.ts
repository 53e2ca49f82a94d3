import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blankReport } from '../../test/fixture-report.ts'
import { english } from '../locales/index.ts'
import type { Report } from '../model/index.ts'
import { titleOf } from './title.ts'

const report = (headline: string, more: Partial<Report> = {}): Report =>
  blankReport('Lock gates opened for barges on Friday, the harbour office said.', {
    headlines: headline === '' ? [] : [{ text: headline, from: 'given' }],
    ...more,
  })

test('the title is the headline whose words the others open with', () => {
  const joke = report('Did the water move for you?')
  const plain = report('Lock gates opened after winter')
  assert.equal(titleOf([joke, plain, report('Nobody told them')], english), 'Lock gates opened after winter')
  assert.equal(
    titleOf([report('Lock gates opened, at last', { genre: 'opinion' }), plain, joke], english),
    'Lock gates opened after winter',
  )
})

test('of equals the first is taken, of one report its own, of none nothing', () => {
  assert.equal(titleOf([report('Flood'), report('Storm')], english), 'Flood')
  assert.equal(titleOf([report('Flood'), report('')], english), 'Flood')
  assert.equal(titleOf([report('')], english), '')
})
