import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { english } from '../locales/index.ts'
import { firstAt, tokenise, tokensIn } from './tokens.ts'

const cut = (text: string): string =>
  tokenise(text, english.tokens)
    .map(token => token.text)
    .join(' ')

test('clitics and possessives are tokens of their own', () => {
  assert.equal(cut("Orla's aides don't, can't and won't."), "Orla 's aides do n't , ca n't and wo n't .")
  assert.equal(cut('It’s the leaders’ plan; they’re late.'), 'It ’s the leaders ’ plan ; they ’re late .')
  assert.equal(cut("The U.S.'s offer, 2031's last"), "The U.S. 's offer , 2031 's last")
  assert.equal(cut("WE'RE OUT, DON'T ASK"), "WE 'RE OUT , DO N'T ASK")
})

test('compounds, initials and abbreviations are whole', () => {
  assert.equal(cut('a two-day, 42-year-old, U.S.-led talk'), 'a two-day , 42-year-old , U.S.-led talk')
  assert.equal(
    cut('Dr. A. B. Vale, Ph.D., at 5 p.m. (i.e. late)'),
    'Dr. A. B. Vale , Ph.D. , at 5 p.m. ( i.e. late )',
  )
  assert.equal(cut("O'Hara of R&D in the U.S told"), "O'Hara of R&D in the U.S told")
})

test('a full stop belongs to an abbreviation only where the word is none', () => {
  assert.equal(cut('They said no. He sat. No. 10'), 'They said no . He sat . No. 10')
  assert.equal(cut('On Sat. and in Mar. she was ill.'), 'On Sat. and in Mar. she was ill .')
})

test('numbers keep their points, units and dashes', () => {
  assert.equal(cut('$1.5bn, US$2m, 10,000 and .265'), '$ 1.5bn , US$ 2m , 10,000 and .265')
  assert.equal(cut('2-1 on 2031-04-05 at 3:30pm, 10–20%'), '2-1 on 2031-04-05 at 3:30pm , 10 – 20 %')
})

test('addresses and handles are whole, without the marks of their sentence', () => {
  assert.equal(
    cut('See www.orbit.example/a?b=1, orbit.com. Or a@b.example!'),
    'See www.orbit.example/a?b=1 , orbit.com . Or a@b.example !',
  )
  assert.equal(cut('@orla_v said #now'), '@orla_v said #now')
})

const BLANK = /^(?:\s|\p{Cc})*$/u
const odd = fc.string({
  unit: fc.constantFrom(
    'a',
    'B',
    'é',
    '1',
    '.',
    ',',
    "'",
    '’',
    '-',
    ' ',
    '\u00a0',
    '\n',
    '@',
    '#',
    '$',
    '“',
    '😀',
    '\ud800',
    's',
    't',
    'n',
  ),
  maxLength: 60,
})

test('nothing but white space lies between tokens, and offsets are exact', () => {
  fc.assert(
    fc.property(fc.oneof(odd, fc.string({ unit: 'binary' })), text => {
      let at = 0
      for (const token of tokenise(text, english.tokens)) {
        assert.ok(BLANK.test(text.slice(at, token.start)))
        assert.equal(token.text, text.slice(token.start, token.end))
        assert.ok(token.end > token.start && token.start >= at)
        at = token.end
      }
      assert.ok(BLANK.test(text.slice(at)))
    }),
    { numRuns: 500 },
  )
})

test('a span is cut by itself', () => {
  const text = 'Kim said yes. Lee said no.'
  const tokens = tokenise(text, english.tokens, { start: 4, end: 12 })
  assert.deepEqual(
    tokens.map(token => token.text),
    ['said', 'yes'],
  )
})

test('tokens of a span are found by bisection', () => {
  const tokens = tokenise('one two three four', english.tokens)
  assert.deepEqual(tokensIn(tokens, { start: 4, end: 13 }), [1, 3])
  assert.equal(firstAt(tokens, 99), 4)
})

/** Runaway patterns took seconds to hours here; sound ones take a tenth of a second. */
const LIMIT_MS = 5000

test('hostile texts of 100 kB take no more than their length', () => {
  const units = [
    'a',
    'A.',
    'a.',
    '1.',
    '1.a',
    'a-',
    "'",
    '’s',
    '.',
    '-',
    '@',
    'a@',
    'http://',
    'www.a.',
    '@a',
    'a.b-',
    'x.com.',
    '\ud800',
    'e\u0301',
    'a\u00ad',
    '\u200b',
    'no. ',
  ]
  for (const unit of units) {
    const text = unit.repeat(Math.ceil(100_000 / unit.length))
    const start = performance.now()
    tokenise(text, english.tokens)
    assert.ok(performance.now() - start < LIMIT_MS, JSON.stringify(unit))
  }
})
