import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locus } from '../../../model/index.ts'
import { lociNow, matchPlaces } from './matching.ts'

const at = (report: string, start: number, end: number, part?: 'headline'): Locus => ({
  report,
  spans: [{ start, end, exact: 'x'.repeat(end - start), ...(part ? { part } : {}) }],
})

const matched = (then: readonly Locus[][], now: readonly Locus[][], parted = false): [number, number][] =>
  [...matchPlaces(then, now, parted)].sort(([a], [b]) => a - b)

test('things that share most of their words are one, best first', () => {
  const then = [[at('A', 0, 40), at('B', 10, 50)], [at('A', 45, 90)]]
  const now = [[at('A', 44, 90)], [at('A', 2, 40), at('B', 10, 50)]]
  assert.deepEqual(matched(then, now), [
    [0, 1],
    [1, 0],
  ])
})

test('an edge in common is not enough, nor the same offsets of another report or of a headline', () => {
  assert.deepEqual(matched([[at('A', 0, 40)]], [[at('A', 30, 90)]]), [])
  assert.deepEqual(matched([[at('A', 0, 40)]], [[at('B', 0, 40)]]), [])
  assert.deepEqual(matched([[at('A', 0, 40)]], [[at('A', 0, 40, 'headline')]]), [])
  assert.deepEqual(matched([[]], [[]]), [])
})

test('one to one, but what a thing was parted into has its past from it where that is asked', () => {
  const then = [[at('A', 0, 40), at('B', 0, 38)]]
  const now = [[at('A', 0, 40)], [at('B', 0, 38)]]
  assert.deepEqual(matched(then, now), [[0, 0]])
  assert.deepEqual(matched(then, now, true), [
    [0, 0],
    [1, 0],
  ])
})

test('a long stretch counts whole, wherever in the text it lies', () => {
  assert.deepEqual(matched([[at('A', 500, 3000)], [at('A', 3000, 9000)]], [[at('A', 3001, 9000)]]), [[0, 1]])
})

test('places of reports that are gone are left out, the others have the ids of now', () => {
  const loci = lociNow([at('A', 0, 4), at('B', 0, 4)], new Map([['A', 'Z']]))
  assert.deepEqual(loci, [at('Z', 0, 4)])
})
