import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { english } from '../locales/index.ts'
import { splitSentences } from './sentences.ts'
import { tokenise } from './tokens.ts'

const rules = { ...english.sentences, cues: new Set(['said', 'asked']) }
const split = (text: string): string[] =>
  splitSentences(tokenise(text, english.tokens), rules).map(({ start, end }) => text.slice(start, end))
/** The text has a bar wherever a sentence must end, and nowhere else. */
const splits = (marked: string): void =>
  assert.deepEqual(
    split(marked.replaceAll('| ', '')),
    marked.split('| ').map(one => one.trim()),
  )

test('sentences end at full stops before capitals', () => {
  splits('The port is shut. | It reopens in May. | Nobody knows why! | Why not?')
  splits('It costs 3.5 crowns. | 40 ships wait.')
})

test('abbreviations end a sentence only before a word that begins sentences', () => {
  splits('Mr. Vale met Gen. Orr of the U.S. Navy. | He left the U.S. | The talks go on.')
  splits('They met at 5 p.m. on Sat. in Arden. | J. K. Marsh Inc. Chairman Lowe spoke.')
  splits('They chose Plan B. | The rest is known. | George W. Hale agreed.')
})

test('the point of a number ends nothing; a letter that names a street does', () => {
  splits('She carried a.45-calibre gun and the.22 of her brother. | It was loaded.')
  splits('He died in Avenue A. | Detectives came at noon. | They voted on H. Res. 601 and S. Con. Res. 14.')
  splits('Vladimir V. Orr came. | Class B. J. Vale of Harsk won.')
})

test('a clock time ends a sentence before all but a day, a month or a zone', () => {
  splits('It opened at 8 a.m. | Police came. | It shut at 5 p.m. Friday and at 6 p.m. ET on Oct. 3.')
  splits('It opened at 8 p.m. Oct. 3. | The rest waited until 9 a.m. Pacific Time and 11 p.m. Arden time.')
})

test('blanks that something put behind a point end nothing', () => {
  splits('It shook at 3:30 a. m. Tuesday, by 6. 30am again. | They left at 4 p. m. | The town slept.')
  splits('A 6. 4-magnitude quake hit about 8. 7 acres. | He drew a. 38 calibre gun at a force of 6. 1.')
  splits('It was 2031. | 40 ships waited. | It costs 12. | 140 paid.')
  splits('County Atty. Ana Orr left. | Nobody saw it.')
})

test('an abbreviation that a bracket holds ends nothing but the bracket’s own sentence', () => {
  splits(
    'A star at Harn (N.K.) High School won. | Vale (R-Kan.) — a rival — left, as did Ana Orr (Kan.) Lowe said.',
  )
  splits('He left. | (She stayed in the U.S.) | The talks go on.')
})

test('what a dash adds begins no sentence, and a number may open with letters', () => {
  splits('It shut on Sept. 9. — the second time this year. | Good news! | — Ana Vale')
  splits(
    'He is charged in case No. KA0417 of Harn. | Dist. Atty. Ana Orr spoke. | So did former Cong. Ben Lowe.',
  )
})

test('words that look like abbreviations are none', () => {
  splits('He said no. | She sat. | The sun rose at No. 10 Mill Road.')
})

test('closing marks belong to the sentence, and a quotation is cut inside', () => {
  splits('“We left. | They stayed.” | He paused. | "Good." | (It was not.) | Then he went.')
  splits("'We left.' | They stayed.")
})

test('a cue after a quoted question keeps the sentence going', () => {
  splits('“Why now?” Orla Vale asked. | “Why not?” | The room laughed. | "Stop!" he said.')
})

test('footnote marks and list numbers', () => {
  splits('It closed in 2031. [1] [12] | It reopened.')
  splits('1. The aim is peace. | 2. The rest follows.')
})

test('ellipses and doubled marks', () => {
  splits('They waited ... and left. | What?! | He said so... | Nobody came.')
})

test('every token belongs to exactly one sentence', () => {
  const piece = fc.constantFrom(
    'Kim',
    'no.',
    'U.S.',
    '.',
    '?',
    '"',
    '”',
    '“',
    '(',
    ')',
    'he',
    '[',
    '1',
    ']',
    '…',
    '—',
    ' ',
    ' ',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
      const tokens = tokenise(pieces.join(''), english.tokens)
      const sentences = splitSentences(tokens, rules)
      for (const token of tokens) {
        assert.equal(sentences.filter(one => one.start <= token.start && token.end <= one.end).length, 1)
      }
      for (const [i, one] of sentences.entries())
        assert.ok(i === 0 || (sentences[i - 1]?.end ?? 0) <= one.start)
    }),
    { numRuns: 500 },
  )
})

test('hostile texts of 100 kB take no more than their length', () => {
  for (const unit of [
    '"',
    '."',
    '. (',
    '. ( ',
    'U.S. ',
    '[1] ',
    '. [1] ',
    '?" A said ',
    'A. The ',
    '… ',
    '?!',
  ]) {
    const tokens = tokenise(unit.repeat(Math.ceil(100_000 / unit.length)), english.tokens)
    const start = performance.now()
    splitSentences(tokens, rules)
    assert.ok(performance.now() - start < 5000, JSON.stringify(unit))
  }
})
