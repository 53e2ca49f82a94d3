import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../../test/engine.ts'
import { apparatus } from '../../../test/facts.ts'

/** Every report of these invented stories opens alike, so that they tell one event. */
const LEAD =
  'Premier Oskar Lindahl met President Mira Tavares in Harn on Tuesday for talks about the Sund bridge.'

/** What the apparatus of two renderings of one utterance notes as left out; A tells the first, B the other. */
async function leftOut(words: string, a: string, b: string): Promise<string[]> {
  const dossier = await tell(
    { outlet: 'Harn Post', text: `${LEAD}\n\n${a}` },
    { outlet: 'Sund Echo', text: `${LEAD}\n\n${b}` },
  )
  return apparatus(dossier, words, ['omission', 'substantive'])
}

const MADE: readonly (readonly [string, string, string, string, string[]])[] = [
  [
    'a clause that is cut in its midst',
    'the people',
    '“I am angry with the people who count barges,” Lindahl said.',
    '“I am angry,” Lindahl said.',
    ['with the people who count barges] om. (omission) B'],
  ],
  [
    'a reserve before the words that are quoted as a sentence',
    'two towns',
    '“On paper it is a fair offer to two towns,” Lindahl said.',
    '“It is a fair offer to two towns,” Lindahl said.',
    ['On paper] om. (omission) B'],
  ],
  [
    'a concession before them',
    'the northern pylon',
    '“We see no harm in the plan, but we would look very hard at the northern pylon,” Lindahl said.',
    '“We would look very hard at the northern pylon,” Lindahl said.',
    ['We see no harm in the plan, but] om. (omission) B'],
  ],
]

const KEPT: typeof MADE = [
  [
    'a quotation that ends where a clause does',
    'every barge',
    '“We waited two winters for the bridge, and every barge waited with us,” Lindahl said.',
    '“We waited two winters for the bridge,” Lindahl said.',
    [],
  ],
  [
    'a quotation that begins where a clause does',
    'every barge',
    '“We waited two winters for the bridge, and every barge in Harn waited with us,” Lindahl said.',
    '“Every barge in Harn waited with us,” Lindahl said.',
    [],
  ],
  [
    'what the report tells in its own words next to the quotation',
    'two towns',
    '“On paper it is a fair offer to two towns,” Lindahl said.',
    'Lindahl spoke of what stood on paper. “It is a fair offer to two towns,” he said.',
    [],
  ],
  [
    'dots that show the cut',
    'the people',
    '“I am angry with the people who count barges,” Lindahl said.',
    '“I am angry ...” Lindahl said.',
    [],
  ],
]

for (const [what, words, a, b, expected] of MADE)
  test(`left out: ${what}`, async () => assert.deepEqual(await leftOut(words, a, b), expected))

for (const [what, words, a, b, expected] of KEPT)
  test(`not left out: ${what}`, async () => assert.deepEqual(await leftOut(words, a, b), expected))
