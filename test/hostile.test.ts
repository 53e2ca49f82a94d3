/** What no writer writes: the whole annotation takes time in proportion to its length, and throws nothing. */
import assert from 'node:assert/strict'
import { performance } from 'node:perf_hooks'
import { test } from 'node:test'
import type { Report } from '../src/model/index.ts'
import { annotateReport } from '../src/pipeline/index.ts'
import { engine, readTold } from './engine.ts'

const SIZE = 100_000
/** Four times the text may take so many times as long; taking the square of the length would be sixteen. */
const RATIO = 8
/** Milliseconds under which a ratio says nothing. */
const NOISE = 250
/** Milliseconds for the whole, on a slow machine that does other things as well. */
const GUARD = 60_000

const PIECES: Readonly<Record<string, string>> = {
  'quotation marks': '"',
  'opening marks': '“',
  'single marks': "'",
  'turned marks': '” ',
  capitals: 'A',
  'capital words': 'Vale ',
  digits: '7',
  numbers: '7 ',
  years: '2019 ',
  'thousands separators': '1,',
  spaces: ' ',
  'brackets that open': '(',
  'brackets that close': '] ',
  commas: ',',
  'full stops': '.',
  colons: ':',
  'line feeds': '\n',
  paragraphs: 'Vale said so.\n\n',
  hyphens: '-',
  'joined words': 'a-',
  'dotted letters': 'A.',
  'one endless word': 'a',
  'said said said': 'said ',
  'who said that': 'who said that ',
  'quotations with a cue': '"a" said ',
  'quotations that do not end': 'it added: "a ',
  weekdays: 'Monday ',
  dates: 'on 5 March 2019 ',
  titles: 'Mr. ',
  offices: 'president of the ',
  'combining marks': '\u0301',
  'lone surrogates': '\uD800',
  addresses: 'a@',
  'one endless sentence': 'and the minister of Vale said that ',
}

const SYLLABLES = ['ka', 'lo', 'mi', 'ru', 'te', 'so', 'va', 'ne', 'pi', 'du']
/** A name that no other number has: "Lokamir". */
const nameOf = (n: number): string => {
  const word = [...String(n)].map(digit => SYLLABLES[Number(digit)]).join('')
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}r`
}
const WRITTEN: Readonly<Record<string, (n: number) => string>> = {
  'people who are all different': n => `Ana ${nameOf(n)} spoke. `,
  'titles of people who are all different': n => `Mr. ${nameOf(n)} spoke. `,
  'places that are all different': n => `It was in ${nameOf(n)} on Monday. `,
  'speakers who are all different': n => `"It is ${n}," said ${nameOf(n)}.\n`,
  bylines: n => `By Ana ${nameOf(n)}\n\n`,
}

let blank: Report | undefined
async function milliseconds(text: string): Promise<number> {
  blank ??= (await readTold([{ outlet: 'Post', text: 'The lock opened.' }]))[0] as Report
  const report = { ...blank, language: 'en', text }
  const loaded = await engine()
  const started = performance.now()
  annotateReport(report, loaded)
  return performance.now() - started
}

/** How often a ratio is measured before it counts: other work on the machine disturbs single times, not all of them. */
const TIMES = 3

async function growsInProportion(write: (size: number) => string): Promise<void> {
  await milliseconds(write(2000))
  const told: string[] = []
  for (let n = 0; n < TIMES; n++) {
    const small = Math.max(NOISE, await milliseconds(write(SIZE / 4)))
    const large = await milliseconds(write(SIZE))
    assert.ok(large < GUARD, `${large.toFixed()} ms`)
    if (large <= small * RATIO) return
    told.push(`${small.toFixed()} ms grow to ${large.toFixed()} ms`)
  }
  assert.fail(told.join(', '))
}

const repeated = (piece: string, size: number): string =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

for (const [name, piece] of Object.entries(PIECES))
  test(`100 kB of ${name}`, () => growsInProportion(size => repeated(piece, size)))

for (const [name, piece] of Object.entries({
  spaces: ' ',
  commas: ',',
  colons: ':',
  marks: '"',
  letters: 'a-',
}))
  test(`100 kB of ${name} in a byline, and then a letter`, () =>
    growsInProportion(size => `By Ana ${repeated(piece, size)}x. Vale said so.\n\nVale said so.`))

for (const [name, piece] of Object.entries(WRITTEN))
  test(`100 kB of ${name}`, () =>
    growsInProportion(size => {
      let text = ''
      for (let n = 100; text.length < size; n++) text += piece(n)
      return text
    }))
