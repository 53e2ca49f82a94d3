import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from '../../locales/index.ts'
import type { Report } from '../../model/index.ts'
import { findBlocks } from './blocks.ts'
import { engine } from '../../../test/engine.ts'
import { blankReport } from '../../../test/fixture-report.ts'

const LEAD =
  'The premier said on Friday that the lock would open before the spring flood, after seven months of talks.'
const SECOND =
  'Officials on both banks had warned that the grain would rot in the barges if nobody moved the gates.'
const THIRD =
  'The harbour master has been told to grease the gates, though nobody has told him when to open them.'
const HEADLINE = 'Kessar offers to open lock before flood'

/** Role and words of each block. */
function blocksOf(lines: readonly string[], more: Partial<Report> = {}): [string, string][] {
  const text = lines.join('\n\n')
  return findBlocks(blankReport(text, more), english).map(({ role, start, end }) => [
    role,
    text.slice(start, end).trim(),
  ])
}

const roles = (lines: readonly string[]): string[] => blocksOf(lines).map(([role]) => role)

test('what stands over the dateline of the first paragraph is none of the text', () => {
  const deck = 'The harbour office has locked the gates and called the guard to the old quay.'
  const found = blocksOf([HEADLINE, deck, 'They are coming anyway.', `PORT ALMA ― ${LEAD}`, SECOND])
  assert.deepEqual(
    found.map(([role]) => role),
    ['headline', 'standfirst', 'standfirst', 'dateline', 'body', 'body'],
  )
  // behind more of the text another report begins, and a heading of a list is no dateline
  assert.equal(roles([HEADLINE, deck, SECOND, THIRD, `PORT ALMA (NP) — ${LEAD}`])[1], 'body')
  assert.equal(roles([HEADLINE, deck, `Port Alma — ${LEAD}`, SECOND])[1], 'body')
})

test('a headline that runs into the first sentence is cut off where the sentence begins', () => {
  const headline = 'Barges wait at flooded lock, despite warnings from the Kessar crews'
  assert.deepEqual(blocksOf([`${headline} ${LEAD}`, SECOND])[0], ['headline', headline])
  assert.deepEqual(blocksOf([`${headline} ${LEAD}`, SECOND])[1], ['body', LEAD])
  const whole = [
    'Barges that the harbour daily The Narrows Post counted on Friday waited at the old lock for seven hours.',
    'Crews in Port Alma heard on Friday from The Narrows Post that the lock would be closed again.',
    'Crews told a newspaper The Narrows Post was wrong on Friday about the lock and the barges.',
  ]
  for (const line of whole) assert.deepEqual(blocksOf([line, SECOND])[0], ['body', line])
})

test('a line of a quotation that was opened above is no crosshead', () => {
  for (const line of ['WOW!', 'Now why would they do that?', 'The other thing is:']) {
    assert.equal(roles([HEADLINE, LEAD, '"They knew all along.', line, SECOND])[3], 'body', line)
    assert.equal(roles([HEADLINE, LEAD, 'He said: “They knew all along.', line, SECOND])[3], 'body', line)
  }
  for (const line of ['Gates ‘rusty’', 'What next?'])
    assert.equal(roles([HEADLINE, LEAD, '"They knew all along," he said.', line, SECOND])[3], 'crosshead')
})

test('what a label with a colon announces is a link, also with a full stop', () => {
  const link = 'Ana Velde on barges: They are the river that we cannot do without.'
  assert.equal(roles([HEADLINE, LEAD, SECOND, 'Related:', link, THIRD])[4], 'promo')
  assert.deepEqual(roles([HEADLINE, LEAD, SECOND, 'Related:', LEAD, THIRD]).slice(4), ['body', 'body'])
  assert.equal(roles([HEADLINE, LEAD, SECOND, link, THIRD])[3], 'body')
})

test('a line that ends in a title or between two parties goes on in the next', () => {
  for (const [first, second] of [
    ['The lock would open before the spring flood, said Sen.', 'Ana Velde, who had asked for it in March.'],
    ['The court has never said what it thinks of Velde v.', 'Ruzgar, which the harbour office lost.'],
  ] as const) {
    const text = `${first}\n\n${second}`
    assert.deepEqual(blocksOf([HEADLINE, LEAD, text, THIRD])[2], ['body', text])
  }
  const street = ['The gates were found in an old yard on Mill St.', 'Nobody knows who took them there.']
  assert.equal(blocksOf([HEADLINE, LEAD, ...street, THIRD]).length, 5)
})

test('who wrote it is told of at the head or behind the text; a person of the story is not', () => {
  const body = [
    HEADLINE,
    LEAD,
    SECOND,
    THIRD,
    LEAD.replace('Friday', 'Monday'),
    SECOND.replace('both', 'the'),
  ]
  const about = 'Ana Velde is a contributing editor of the Narrows Post. She also builds boats.'
  const last = (...lines: string[]): string | undefined =>
    roles([...body, ...lines]).at(-1 - (lines.length - 1))
  assert.equal(last(about, THIRD.replace('has been', 'was')), 'byline')
  assert.equal(last('Ana Velde is about to learn what the editor of the Narrows Post thinks.'), 'body')
  assert.equal(roles([HEADLINE, LEAD, about, SECOND, THIRD])[2], 'body')
  const named = findBlocks(
    blankReport([about, LEAD, SECOND].join('\n\n'), { authors: ['Ana Velde'] }),
    english,
  )
  assert.equal(named[0]?.role, 'byline')
  const first = 'Ana is a reporter who has covered the river since the old lock was closed.'
  assert.equal(roles([HEADLINE, 'By Ana Velde', LEAD, SECOND, first]).at(-1), 'byline')
})

test('what a page earns, offers and asks is none of the text', () => {
  const cases: [string, string][] = [
    [
      'If you buy something from a link, the Narrows Post may earn a commission. See our ethics statement.',
      'notice',
    ],
    ['Your subscription could not be saved. Please try again.', 'notice'],
    ['Updated to add comments from the harbour office.', 'notice'],
    ['This is an opinion piece.', 'notice'],
    ['Keep checking narrows.example for real-time updates on this story.', 'notice'],
    ['The top stories of the river, straight to your inbox.', 'promo'],
    ['Do you have information to share with our crew? Here’s how.', 'promo'],
    ['You can also sign up for email alerts.', 'promo'],
    ['The Post’s Bo Reed contributed reporting.', 'credit'],
    ['The Narrows Post’s Bo Reed reports on crews who have gathered at the old lock.', 'credit'],
  ]
  for (const [line, role] of cases) assert.equal(roles([HEADLINE, LEAD, SECOND, line, THIRD])[3], role, line)
  for (const line of [
    'Brokers may earn a commission of two crowns a barge, the harbour office said on Friday.',
    'The parcel was sent directly to your inbox of grain, the harbour master told the crew.',
    'The subscription could not be saved by the bank, the crew was told on Friday.',
    '“You can also sign up for the crew,” she said.',
    'The Narrows Post’s Bo Reed reports that crews have gathered at the old lock.',
  ])
    assert.equal(roles([HEADLINE, LEAD, SECOND, line, THIRD])[3], 'body', line)
})

test('what is shown in the present, with its whole date or the country of its place, is a caption', async () => {
  const { tagger } = await engine()
  const role = (line: string): string | undefined =>
    findBlocks(blankReport([HEADLINE, LEAD, line, SECOND, THIRD].join('\n\n')), english, tagger)[2]?.role
  for (const line of [
    'Crews and friends of the barges from both banks of the river have gathered at the old lock in Orlesk, on April 27, 2035.',
    'Barges pass the Mill Bridge in Orlesk, Kessar.',
    'Ana Velde helps her son with the ropes on May 3, 2035, in Port Alma, Kessar.',
  ])
    assert.equal(role(line), 'caption', line)
  const shown = 'Barges pass the Mill Bridge in Orlesk, Kessar.'
  const more = 'Their crews will decide on Friday whether they go on to the sea.'
  const twice = [HEADLINE, LEAD, shown, more, SECOND, shown, more, THIRD].join('\n\n')
  assert.deepEqual(
    findBlocks(blankReport(twice), english, tagger).map(one => one.role),
    ['headline', 'body', 'caption', 'caption', 'body', 'caption', 'caption', 'body'],
  )
  const once = [HEADLINE, LEAD, shown, more, SECOND, THIRD].join('\n\n')
  assert.equal(findBlocks(blankReport(once), english, tagger)[3]?.role, 'body')
  for (const line of [
    'The lock is to be opened in Orlesk, on April 27, 2035.',
    'The crews have asked for talks, which the premier announced in Orlesk, on April 27, 2035.',
    'The harbour office has its seat in Orlesk, Kessar.',
    'Ana Velde was born in Orlesk, Kessar, on April 27, 1985.',
    'They wait for the barges in Orlesk, Kessar.',
  ])
    assert.equal(role(line), 'body', line)
})

test('lines that something cut inside a sentence or a quotation are one', () => {
  const bodies = (lines: readonly string[]): string[] =>
    blocksOf([HEADLINE, LEAD, ...lines, THIRD])
      .filter(([role]) => role === 'body')
      .map(([, words]) => words.replace(/\s+/gu, ' '))
      .slice(1, -1)
  assert.deepEqual(bodies(['In May a judge in Orlesk stopped the office’s', 'attempt to open the lock.']), [
    'In May a judge in Orlesk stopped the office’s attempt to open the lock.',
  ])
  assert.deepEqual(bodies(['"No barge will ever pass the old lock!"', 'she wrote.']), [
    '"No barge will ever pass the old lock!" she wrote.',
  ])
  assert.deepEqual(
    bodies(['Nobody was hurt at the old lock. “', 'It just leaked, ” said Vale.', '“ We ran. ', '”']),
    ['Nobody was hurt at the old lock. “ It just leaked, ” said Vale.', '“ We ran. ”'],
  )
  assert.deepEqual(
    bodies(['Nobody was hurt at the old lock.', 'eBarge shares fell by a third on that day.']).length,
    2,
  )
  // the date under a headline
  assert.equal(
    blocksOf(['Kessar offers to open the old lock', 'on 3 March 2031 10:15.', LEAD])[1]?.[0],
    'dateline',
  )
})

test('what a page ran into the dateline or the first paragraph is cut off', () => {
  const found = blocksOf([`Lock shuts in Harn HARN COUNTY, Kan. (NPT)`, `– ${LEAD}`, SECOND])
  assert.deepEqual(found[1], ['dateline', 'HARN COUNTY, Kan. (NPT)\n\n–'])
  assert.deepEqual(found[2], ['body', LEAD])
  const headline = 'Kessar shuts the old lock for good'
  const posted = `Posted: Sunday, March 9th 2031 at 9:17pm ${headline} HARN-Harn police say they shut the old lock on Sunday night.`
  assert.deepEqual(
    blocksOf([posted, SECOND], { headlines: [{ text: headline, from: 'given' }] }).map(([role]) => role),
    ['dateline', 'headline', 'dateline', 'body', 'body'],
  )
  // the dash of a sentence, and letters that are no place
  assert.equal(blocksOf([HEADLINE, `The crews of KHAO — ${LEAD}`, SECOND]).length, 3)
  assert.equal(
    blocksOf([HEADLINE, `KHAO-Kessar talks will go on, said those who sat in them.`, SECOND]).length,
    3,
  )
})

test('a caption over a dateline ends with its day; a name over a credit is one too', () => {
  const scene =
    'Ana Velde talks about the lock on the steps of the old office in Orlesk on Friday, Oct. 21, 2031.'
  assert.deepEqual(
    roles([HEADLINE, scene, 'She said the gates might open.', `ORLESK, Kan. (NP) — ${LEAD}`, SECOND]),
    ['headline', 'caption', 'caption', 'dateline', 'body', 'body'],
  )
  assert.equal(roles([HEADLINE, SECOND, '(NPT Photo)', LEAD])[1], 'body')
  assert.deepEqual(roles([HEADLINE, 'Jordan Malik Vale', '(Facebook)', LEAD, SECOND]).slice(1, 3), [
    'caption',
    'notice',
  ])
  assert.deepEqual(
    roles([
      HEADLINE,
      'FILE - The lock in 2030.',
      'Nobody was there that day.',
      'Photo: Ana Sand',
      LEAD,
      SECOND,
    ]).slice(1, 4),
    ['caption', 'caption', 'credit'],
  )
})

test('what is asked or exclaimed in a text with a sentence a line is no crosshead', () => {
  const body = [LEAD, SECOND, THIRD, LEAD.replace('premier', 'minister'), SECOND.replace('grain', 'coal')]
  const asked = (lines: readonly string[]): string[] =>
    roles([HEADLINE, ...body, ...lines, THIRD]).slice(6, -1)
  assert.deepEqual(asked(['Where was the crew?']), ['body'])
  assert.deepEqual(asked(['Astounding!']), ['body'])
  assert.deepEqual(asked(['WHERE WAS THE CREW?']), ['crosshead'])
  const three = ['Where was the crew?', SECOND, 'Who shut the gate?', SECOND, 'What comes next?']
  assert.equal(asked(three).filter(role => role === 'crosshead').length, 3)
  // paragraphs of several sentences have crossheads between them
  const long = body.map(line => `${line} ${SECOND}`)
  assert.equal(roles([HEADLINE, ...long, 'Where was the crew?', LEAD])[6], 'crosshead')
})

test('titles and sentences with a stroke are no bylines and no credits', () => {
  assert.notEqual(roles([HEADLINE, 'Multiple Special Circumstances', LEAD, SECOND])[1], 'byline')
  assert.equal(roles([HEADLINE, 'Anna Orr', LEAD, SECOND])[1], 'byline')
  assert.equal(roles([HEADLINE, LEAD, 'Orr served 2-1/2 years of it.', SECOND])[2], 'body')
  assert.equal(roles([HEADLINE, LEAD, 'Writing in a blog, Orr told crews to go.', SECOND])[2], 'body')
})

test('a line that lost its stop in a long text with a sentence a line is no caption', () => {
  const lines = [LEAD, SECOND, THIRD, LEAD, SECOND, THIRD, LEAD, SECOND, THIRD, LEAD]
  const line = 'The two crews spoke in public at the old lock on Saturday to show their anger'
  assert.equal(roles([HEADLINE, ...lines, line, SECOND])[11], 'body')
  assert.equal(roles([HEADLINE, ...lines.map(one => `${one} ${SECOND}`), line, SECOND])[11], 'caption')
})
