import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from '../../locales/index.ts'
import type { Segment } from '../../model/index.ts'
import { collate } from './apparatus.ts'
import type { Unit, Word } from './units.ts'

/** A witness that quotes some words; those in capitals are names of one thing. */
function quoting(text: string, report: number, start = 0): Unit {
  const words = [...text.matchAll(/\S+/g)].map((match): Word => {
    const form = match[0].toLowerCase()
    const at = { start: start + match.index, end: start + match.index + match[0].length }
    const concept = /^[A-Z]+$/.test(match[0]) ? 'e:1' : `w:${form}`
    return {
      ...at,
      text: match[0],
      plain: form,
      form,
      concept,
      quoted: true,
      bracketed: false,
      unnamed: false,
    }
  })
  return { words, report, sources: [], spans: [{ start, end: start + text.length }] } as unknown as Unit
}

const LINES = [
  'the LOCK will open in may',
  'the lock will not open before may',
  'in may the LOCK will open again',
  'the lock will open in may',
]
const PAD = 'Before it: '

/** The segments of witnesses that have these lines, the later half behind other words. */
const collated = (lines: readonly string[], best: number): Segment[] => {
  const half = lines.length > LINES.length
  const start = (at: number): number => (half && at >= LINES.length ? PAD.length : 0)
  const texts = lines.map((line, at) => (start(at) > 0 ? PAD : '') + line)
  return collate(
    lines.map((line, at) => quoting(line, at, start(at))),
    texts,
    best,
    { ...english.meaning, limits: /^unless\b/ },
  )
}

for (const best of LINES.keys())
  test(`witnesses of the same words stand where the first of them stands, the best being the ${best + 1}.`, () => {
    const once = collated(LINES, best)
    const twice = collated([...LINES, ...LINES], best)
    const firstHalf = twice.map(({ readings, ...rest }) => ({
      ...rest,
      readings: readings.map(one => ({
        ...one,
        witnesses: one.witnesses.filter(({ witness }) => witness < LINES.length),
      })),
    }))
    assert.deepEqual(firstHalf, once)
    for (const { witnesses } of twice.flatMap(segment => segment.readings))
      for (const { witness, start, end } of witnesses) {
        const twin = witnesses.find(one => one.witness === witness + LINES.length)
        if (witness < LINES.length)
          assert.deepEqual([twin?.start, twin?.end], [start + PAD.length, end + PAD.length])
      }
  })

test('other words are no rendition of these', () => {
  const segments = collated(['the lock opens', 'the gate opens'], 0)
  assert.deepEqual(
    segments.map(({ readings }) => readings.map(one => one.text)),
    [['the'], ['lock', 'gate'], ['opens']],
  )
})
