import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Intake } from '../src/readers/index.ts'
import { LIMITS, read } from '../src/readers/index.ts'

/** Inputs that are made; each shape gets its share. */
const INPUTS = 1000
/** Milliseconds for all of them. Alone on one core they take about ten seconds. */
const TIME = 60_000

type Random = () => number

/** Mulberry32: the same damage in every run. */
function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const PROSE =
  'PORT NARROW (Fictional Wire) – The harbour minister, Zoë Tamás, said on Monday that “no barge was lost” in the fog. ' +
  'The café by the lock stayed shut, the fictional agency reported.\r\n\r\nTwo crews were questioned. 港口部长说。\n'
const PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Barges collide | The Fictional Post</title>' +
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Barges collide","datePublished":"2031-02-03"}</script></head>' +
  '<body><nav><a href="/">Home</a></nav><article><h1>Barges collide in fog</h1><p class="standfirst">No one was hurt, officials say</p>' +
  `${`<p>${PROSE}</p>`.repeat(4)}<figure><figcaption>The lock in fog</figcaption></figure></article><footer>©</footer></body></html>`
const RECORDS = [
  JSON.stringify({ text: PROSE, outlet: 'The Fictional Post', published: '2031-02-03' }),
  JSON.stringify({ html: PAGE, id: 'given' }),
  JSON.stringify({ text: PROSE, kind: 'document', extra: [1, { deep: true }] }),
]

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const int = (random: Random, below: number): number => Math.floor(random() * below)
const pick = <T>(random: Random, list: readonly T[]): T => list[int(random, list.length)] as T

function noise(random: Random, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => int(random, 256))
}

function splice(base: Uint8Array, random: Random, piece: Uint8Array): Uint8Array {
  const at = int(random, base.length)
  return new Uint8Array([...base.subarray(0, at), ...piece, ...base.subarray(at + int(random, 20))])
}

const BASES = [bytes(PROSE), bytes(PAGE), bytes(RECORDS.join('\n'))]
const MAGIC = ['%PDF-1.7\n', 'PK\u0003\u0004', '\u007fELF\u0002', 'GIF89a', '{\\rtf1', '\u001f\u008b\b']
const LABELS = [
  'klingon',
  'utf-16',
  'iso-8859-1',
  'shift_jis',
  'utf-7',
  'x-user-defined',
  'iso-2022-jp',
  '"',
  '\u0000',
]

/** One way to damage an input each; the path is what the extension says, right or wrong. */
const SHAPES: readonly ((random: Random) => Uint8Array)[] = [
  random => pick(random, BASES).slice(0, int(random, 900)),
  random => splice(pick(random, BASES), random, new Uint8Array(1 + int(random, 40))),
  random => splice(pick(random, BASES), random, noise(random, 1 + int(random, 30))),
  random => noise(random, 1 + int(random, 2000)),
  random => bytes(PAGE.slice(0, int(random, PAGE.length))),
  random =>
    bytes(PAGE.replaceAll(/<\/(p|article|body|figure)>/g, () => (random() < 0.7 ? '' : '</div></p>'))),
  random =>
    bytes(pick(random, ['div', 'p', 'b', 'table', 'ul', 'section']).replace(/.+/, '<$&>').repeat(20_000)),
  random =>
    bytes(`<p class="${'a '.repeat(int(random, 12_000) ** 2 / 1000)}" id=${'x'.repeat(1000)}>${PROSE}</p>`),
  random => Buffer.from(PAGE.replace('utf-8', pick(random, LABELS)), random() < 0.5 ? 'utf8' : 'latin1'),
  random =>
    bytes(RECORDS.map(record => (random() < 0.5 ? record : record.slice(0, int(random, 60)))).join('\n')),
  random => bytes(`{"text":"a","m":${'['.repeat(int(random, 50_000))}`),
  random =>
    bytes(
      JSON.stringify({
        text: `${PROSE}\\`,
        [pick(random, ['__proto__', 'constructor', 'toString'])]: { a: 1 },
      }),
    ),
  random =>
    bytes(pick(random, ['', ' ', '\n\n', '\r', '\t\u00A0', '\uFEFF', '<', '{', '[]', '{}', 'null', '""'])),
  random => bytes(`{"text":"Lone \\ud8${int(random, 90) + 10} surrogate, said the fictional minister"}`),
  random => bytes((random() < 0.5 ? PROSE : RECORDS.join('\n')).replaceAll(/\r?\n/g, '\r')),
  random => Buffer.concat([Buffer.from(pick(random, MAGIC), 'latin1'), noise(random, int(random, 400))]),
  random =>
    bytes(
      PAGE.replaceAll(/<(\/?)p\b/g, () =>
        pick(random, ['<template', '</template', '<noscript', '<p', '<!--', '<svg']),
      ),
    ),
  random => Buffer.from(PROSE, 'utf16le').subarray(int(random, 3)),
  random =>
    bytes(
      PAGE.split('')
        .sort(() => random() - 0.5)
        .join(''),
    ),
  random => bytes(`${'<!-- '.repeat(int(random, 3000))}${'-->'.repeat(int(random, 3000))}${PAGE}`),
]
const PATHS = [
  undefined,
  'report.txt',
  'report.html',
  'reports.jsonl',
  'report.json',
  'no-extension',
  'strange.\u0007name',
]

/** A reading is reports, each sound, or exactly one error on one clear line. */
function assertSound(reading: Intake, name: string): void {
  for (const report of reading.reports) {
    assert.ok(report.text.trim() !== '', name)
    assert.ok(report.text.isWellFormed(), name)
    assert.deepEqual(JSON.parse(JSON.stringify(report)), report, name)
    for (const hint of report.markup ?? [])
      assert.ok(hint.end <= report.text.length && hint.start < hint.end, name)
  }
  const errors = reading.notices.filter(notice => notice.severity === 'error')
  if (reading.reports.length === 0) assert.equal(reading.notices.length, 1, name)
  if (reading.reports.length === 0) assert.equal(errors.length, 1, name)
  for (const { message } of reading.notices) {
    assert.doesNotMatch(message, /[\p{Cc}\u2028\u2029]/u, name)
    assert.ok(message.length > 10 && message.length <= 300, `${name}: ${message}`)
  }
  for (const { message } of errors) assert.match(message, /; \S/, `${name}: says what to do: ${message}`)
}

test('a thousand damaged inputs give a report or one clear line each, in time', {
  timeout: TIME,
}, async () => {
  const started = performance.now()
  for (let index = 0; index < INPUTS; index++) {
    const random = seeded(index)
    const shape = SHAPES[index % SHAPES.length] as (random: Random) => Uint8Array
    const path = pick(random, PATHS)
    const reading = await read(shape(random), path === undefined ? {} : { path })
    assertSound(reading, `input ${index} (${shape.toString().slice(0, 60)}) as ${path}`)
  }
  assert.ok(performance.now() - started < TIME)
})

test('a line of 50 MB is one report', { timeout: TIME }, async () => {
  const line = Buffer.alloc(LIMITS.text, 'The fictional minister said so. ')
  const { reports, notices } = await read(line, { path: 'long.txt' })
  assert.equal(reports[0]?.text.length, LIMITS.text)
  assert.deepEqual(notices, [])
})

test('one byte over the limit is refused', async () => {
  const { reports, notices } = await read(Buffer.alloc(LIMITS.text + 1, 'a'), { path: 'long.txt' })
  assert.equal(reports.length, 0)
  assert.match(notices[0]?.message ?? '', /larger than 50 MB/)
})

test('20,000 nested elements are refused before a tree is built', async () => {
  const started = performance.now()
  const { notices } = await read(bytes(`${'<div>'.repeat(20_000)}deep`))
  assert.match(notices[0]?.message ?? '', /nests more than 512 elements/)
  assert.ok(performance.now() - started < 2000)
})
