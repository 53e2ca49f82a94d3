import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isCalled, isSiteOf } from './index.ts'

test('a site is its paper, in full, by initials or with what sites are called', () => {
  assert.ok(isSiteOf('harnpost.example', 'The Harn Post'))
  assert.ok(isSiteOf('www.theharnpost.co.example', 'the Harn Post'))
  assert.ok(isSiteOf('hctimes.example', 'Harn County Times'))
  assert.ok(isSiteOf('news.hbc.co.example', 'HBC News'))
  assert.ok(isSiteOf('harnpostonline.example', 'Harn Post'))
  assert.ok(isSiteOf('tesseldailypost.example', 'the Daily Post'))
  assert.ok(isSiteOf('hnt.example', 'Harn News Telegraph'))
  assert.ok(isSiteOf('htdailypost.example', 'Harn Tessel Daily Post'))
  assert.ok(isSiteOf('kxqrtv.example', 'KXQR 6 News'))
  assert.ok(isSiteOf('harnnewsagency.example', 'HNA'))
  assert.ok(isSiteOf('tesselreporter.example', 'TTR'))
})

test('another paper is not, nor is what is no address', () => {
  assert.equal(isSiteOf('harnpost.example', 'Tessel Post'), false)
  assert.equal(isSiteOf('harnpost.example', 'Post'), false)
  assert.equal(isSiteOf('Harn Post', 'Harn Post'), false)
  assert.equal(isSiteOf('harnpost.example', ''), false)
  assert.equal(isSiteOf('hbc.example', 'Harn'), false)
  assert.equal(isSiteOf('harntv.example', 'Harn Water Board'), false)
  assert.equal(isSiteOf('harnnewsagency.example', 'HNB'), false)
  assert.equal(isSiteOf('harnreporter.example', 'HR'), false)
  assert.equal(isSiteOf('harnwaterboard.example', 'HWB'), false)
})

test('an outlet is called by its name, whatever stands behind it, and by its initials', () => {
  assert.ok(isCalled('Harn Post (News)', 'The Harn Post'))
  assert.ok(isCalled('hct', 'Harn County Times'))
  assert.ok(isCalled('Harn County Times', 'HCT'))
  assert.equal(isCalled('Harn Post', 'Tessel Post'), false)
  assert.equal(isCalled('Harn Post', 'Post'), false)
  assert.equal(isCalled('hp', 'Harn Post'), false)
})
