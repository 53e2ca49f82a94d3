import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stripVTControlCharacters } from 'node:util'
import type { Dossier } from '../model/index.ts'
import { EMPTY, FIXTURE, UNCHANGED } from './fixture.ts'
import { documentTitle, FORMATS, type Format, write, type WriteOptions } from './index.ts'
import { columnsOf } from './lines/wrap.ts'
import { SECTIONS } from './view/words.ts'

const text = (dossier: Dossier, format: Format, options?: WriteOptions): string =>
  new TextDecoder().decode(write(dossier, format, options))

const READABLE = ['text', 'html', 'md'] as const

test('every readable format has the sections in order', () => {
  for (const format of READABLE) {
    for (const dossier of [FIXTURE, EMPTY, UNCHANGED]) {
      const out = text(dossier, format)
      const shown = SECTIONS.filter(({ key }) => (key === 'since' ? dossier === UNCHANGED : key !== 'people'))
      const heads = shown.map(({ title, key }) => {
        const head = { text: `. ${title.toUpperCase()}`, md: `. ${title}\n`, html: `<section id="${key}"` }[
          format
        ]
        return out.indexOf(head)
      })
      assert.deepEqual(
        heads,
        [...heads].sort((a, b) => a - b),
        format,
      )
      assert.ok(
        heads.every(at => at >= 0),
        `${format}: ${heads}`,
      )
    }
  }
})

test('an empty dossier says of every section that nothing was found', () => {
  for (const format of READABLE) {
    const out = text(EMPTY, format).replace(/\s+/gu, ' ')
    for (const { none, key } of SECTIONS)
      assert.equal(out.includes(none), !/^(?:since|people)$/.test(key), `${format}: ${none}`)
    assert.ok(out.includes('Untitled story'))
    assert.ok(out.includes('date not stated'))
  }
})

test('the same dossier gives the same bytes', () => {
  for (const format of FORMATS) {
    assert.deepEqual(write(FIXTURE, format), write(structuredClone(FIXTURE), format), format)
  }
})

test('JSON is the dossier on one line', () => {
  const out = text(FIXTURE, 'json')
  assert.equal(out.indexOf('\n'), out.length - 1)
  assert.deepEqual(JSON.parse(out), FIXTURE)
})

test('the title names the story', () => {
  assert.equal(documentTitle(FIXTURE), 'Marenia to reopen northern crossing in June · Variorum')
  assert.equal(documentTitle(EMPTY), 'Untitled story · Variorum')
})

test('no line of the text is wider than asked, and never wider than 100', () => {
  const long = {
    ...FIXTURE,
    story: { ...FIXTURE.story, headline: `${'w'.repeat(230)} 会談 ${'語'.repeat(90)}` },
  }
  for (const [asked, most] of [
    [30, 30],
    [40, 40],
    [80, 80],
    [100, 100],
    [400, 100],
    [Number.NaN, 80],
  ] as const) {
    for (const line of text(long, 'text', { width: asked }).split('\n'))
      assert.ok(columnsOf(line) <= most, `${columnsOf(line)} > ${most}: ${line}`)
  }
})

test('colour is only in the text and only where it is asked for', () => {
  assert.ok(text(FIXTURE, 'text', { color: true }).includes('\u001b['))
  for (const format of FORMATS) assert.ok(!text(FIXTURE, format).includes('\u001b'), format)
  const plain = stripVTControlCharacters(text(FIXTURE, 'text', { color: true }))
  assert.equal(plain, text(FIXTURE, 'text'))
})

test('the apparatus names each reading with its sigla; spelling is one line', () => {
  const out = text(FIXTURE, 'text', { width: 100 }).replace(/[\s│]+/gu, ' ')
  assert.match(
    out,
    /“We will¹ open the northern crossing‸² by the first of June³,⁴ and we ask⁵ our neighbour⁶ to do the same\.” A/u,
  )
  assert.match(out, /◆ 3 June\] A B; July C/u)
  assert.match(out, /▫ 2 nothing\] A B; \[at Hald\] C/u)
  assert.match(out, /spelling and pointing: 4 ,\] A B; left out C · 6 neighbour\] A B; neighbor C/u)
  assert.match(out, /E: wholly in its own words/u)
})

test('origins are a range, explained once; chains run from the speaker to the reports, a line a speaker', () => {
  const out = text(FIXTURE, 'text', { width: 100 }).replace(/\s+/gu, ' ')
  assert.equal(out.split('An origin is where a chain of sources ends').length, 2)
  assert.ok(out.includes('1 to 3 origins: Marenian News Agency and Ilse Velde (one relays the other'))
  assert.ok(out.includes('unnamed “State media” (C)'))
  assert.ok(out.includes('Ilse Velde ← A; ← Marenian News Agency ← B, D'))
  assert.ok(out.includes('own voice of A, B'))
})

test('an outlet that is not stated is said once, in the list of sigla', () => {
  const out = text(FIXTURE, 'text')
  assert.equal(out.split('outlet not stated').length, 2)
  assert.match(out.replace(/\s+/gu, ' '), /E \(outlet not stated, headline not stated, date not stated\)/u)
})

test('contradictions come first, with the evidence of both sides and who is silent', () => {
  const out = text(FIXTURE, 'md')
  assert.ok(out.indexOf('≠ contradiction** of date') < out.indexOf('≈ rounding** of count'))
  assert.ok(out.includes('| 1 June 2031 | 1 July 2031 |'))
  assert.ok(out.includes('Silent: **D**'))
  assert.ok(out.includes('**B**, **E**: **About 60** lorries were waiting at Hald on Friday evening.'))
})

test('words of the editor stand in square brackets, once', () => {
  assert.ok(text(FIXTURE, 'text').includes('2.  [Velde:] We will'))
  assert.match(
    text(FIXTURE, 'html'),
    /<ins class="inserted" title="Added by the editor: the speaker, [^"]*">\[Velde:\]<\/ins>/u,
  )
})

test('a sentence of a language model is marked as such everywhere', () => {
  const [first, ...rest] = FIXTURE.account.brief
  assert.ok(first)
  const brief = [{ ...first, kind: 'phrased' as const }, ...rest]
  for (const format of READABLE) {
    const out = text({ ...FIXTURE, account: { ...FIXTURE.account, brief } }, format).replace(/\s+/gu, ' ')
    assert.ok(out.includes('phrased by a language model'), format)
  }
})

test('an entity or a report that the dossier does not hold is shown by its words, not left out', () => {
  const dossier = { ...FIXTURE, entities: [], reports: FIXTURE.reports.slice(0, 2) }
  for (const format of READABLE) {
    const out = text(dossier, format)
    assert.ok(out.includes('agency'), format)
    assert.ok(out.includes('not held'), format)
  }
})

test('too many sources: carriers and outlets are drawn, and who was left out is counted', () => {
  const [crossing, ...others] = FIXTURE.alignments
  assert.ok(crossing)
  const extra = Array.from({ length: 14 }, (_, i) => ({
    ...(crossing.witnesses[0] as (typeof crossing.witnesses)[number]),
    sources: [`official ${i}`],
  }))
  const alignments = [{ ...crossing, witnesses: [...crossing.witnesses, ...extra] }, ...others]
  const out = text({ ...FIXTURE, alignments }, 'text').replace(/[\s│]+/gu, ' ')
  const stemma = out.slice(out.indexOf('9. STEMMA'))
  assert.match(stemma, /Left out to keep it legible: 15 speakers/u)
  assert.doesNotMatch(stemma, /official/u)
  assert.match(stemma, /Marenian News Agency \(not held\)/u)
})
