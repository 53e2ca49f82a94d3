import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../../test/engine.ts'
import { witnessesOf } from '../../../test/facts.ts'

/** Every report of these invented stories opens alike, so that they tell one event. */
const LEAD =
  'Premier Oskar Lindahl met President Mira Tavares in Harn on Tuesday for talks about the Sund bridge.'
const OUTLETS = ['Harn Post', 'Sund Echo', 'Coast Radio', 'North Times']

/** Who has the words, where each report says one thing of the same speakers: A, B, C in the order of the outlets below. */
async function witnesses(words: string, ...lines: readonly string[]): Promise<string> {
  const told = lines.map((line, i) => ({ outlet: OUTLETS[i] ?? `Outlet ${i}`, text: `${LEAD}\n\n${line}` }))
  return witnessesOf(await tell(...told), words)
}

const JOINED: readonly (readonly [string, string, readonly string[], string])[] = [
  [
    'two words cut from a quotation',
    'knowingly closed a bridge',
    [
      '“I have never knowingly closed a bridge to anybody,” Lindahl said.',
      'Lindahl insisted that he had “never knowingly” shut out the barges of his neighbour.',
    ],
    'A B',
  ],
  [
    'a quotation with its middle left out, whatever it denied',
    'rule out a boycott',
    ['“We will not rule out a boycott of the bridge,” Lindahl said.', '“We will boycott,” Lindahl said.'],
    'A B',
  ],
  [
    'a short quotation with a word changed',
    'pure invention',
    ['Lindahl called the report “pure invention”.', 'Lindahl called it “pure fiction”.'],
    'A B',
  ],
]

const APART: typeof JOINED = [
  [
    'a stock word behind an article',
    'run a bridge',
    [
      '“I know how to run a bridge in winter,” Lindahl said.',
      'Lindahl called the audit of the port “a bridge”.',
    ],
    'A',
  ],
  [
    'words cut together that are another speaker’s',
    'rule out a boycott',
    ['“We will not rule out a boycott of the bridge,” Lindahl said.', '“We will boycott,” Tavares said.'],
    'A',
  ],
  [
    'short quotations with two words changed',
    'pure invention',
    ['Lindahl called the report “pure invention”.', 'Lindahl called the toll “plain robbery”.'],
    'A',
  ],
  [
    'what a report itself sets beside it',
    'large payment',
    [
      'Lindahl asked for a “large payment” before the thaw. On Friday he spoke of a “prompt payment” for the wounded pilot.',
      'The rain went on.',
    ],
    'A',
  ],
]

for (const [what, words, lines, expected] of JOINED)
  test(`one utterance: ${what}`, async () => assert.equal(await witnesses(words, ...lines), expected))

for (const [what, words, lines, expected] of APART)
  test(`no utterance of both: ${what}`, async () => assert.equal(await witnesses(words, ...lines), expected))
