import assert from 'node:assert/strict'
import { test } from 'node:test'
import { engine } from '../../../test/engine.ts'
import { read } from '../../readers/index.ts'
import { findBlocks } from './index.ts'

const rolesOf = async (lines: readonly string[]): Promise<string[]> => {
  const { reports } = await read(new TextEncoder().encode(lines.join('\n\n')), { path: 'report.txt' })
  const report = reports[0]
  assert.ok(report)
  const { locale, tagger } = await engine()
  return findBlocks(report, locale, tagger).map(
    block =>
      `${block.role} ${report.text.slice(block.start, block.end).trim().split(' ').slice(0, 3).join(' ')}`,
  )
}

const HEADLINE = 'Lock crew sues the harbour office'
const TEXT = [
  'The crew of the eastern lock sued the harbour office of Port Alma on Monday, its lawyer said.',
  'The office said on Tuesday that it had not yet read the complaint, and would answer it in court.',
  'Three barges waited at the lock until the evening, because nobody could open the upper gate.',
  'A judge in Orlesk will hear both sides in May, after the spring floods are over.',
  'The ferry to Tessel ran as planned, the company said in a short statement.',
]

test('what stands before the first sentence without a stop is no running text', async () => {
  assert.deepEqual(
    await rolesOf([
      HEADLINE,
      'Crew of the lock says that it was warned of the floods in March',
      'Harbour office says that nobody on its staff had heard of a warning',
      'Read aloud',
      'TESSEL, May 3 -',
      ...TEXT,
    ]),
    [
      'headline Lock crew sues',
      'standfirst Crew of the',
      'standfirst Harbour office says',
      'notice Read aloud',
      'dateline TESSEL, May 3',
      ...TEXT.map(line => `body ${line.split(' ').slice(0, 3).join(' ')}`),
    ],
  )
})

test('a greeting, and what goes on in the next line, stay', async () => {
  const found = await rolesOf([HEADLINE, 'This is what the crew of the lock wrote to the office:', ...TEXT])
  assert.equal(found[1], 'body This is what')
})

test('runs of lines without a stop beside furniture or behind the text lead elsewhere', async () => {
  const found = await rolesOf([
    HEADLINE,
    ...TEXT.slice(0, 2),
    'Most read in Rivers',
    'Ten bridges to see before the spring comes',
    'Why the upper gate of the lock leaks again',
    'What the judge must decide',
    ...TEXT.slice(2),
    'Ferry company hires forty new deckhands',
    'A winter without barges in the river towns',
  ])
  assert.equal(found.filter(one => one.startsWith('body')).length, TEXT.length)
  assert.ok(found.includes('crosshead What the judge'), 'the last line over a paragraph is its crosshead')
})

test('a list of the text stays', async () => {
  const list = ['2028: Ana Velde', '2029: Tomas Ruzgar', '2030: Ilse Brandt']
  const found = await rolesOf([HEADLINE, ...TEXT, 'Those who kept the lock before were:', ...list])
  assert.equal(found.filter(one => one.startsWith('body')).length, TEXT.length + 1 + list.length)
})

test('summaries of other stories between their headlines end the text', async () => {
  const found = await rolesOf([
    HEADLINE,
    ...TEXT,
    'Most read in Rivers',
    'Ferry company hires forty deckhands',
    'Rivers',
    'The company wants to run at night as well, and asks the towns for quays that are lit.',
    'Winter without barges',
    'Towns',
    'Bridges',
    'Ten bridges to see',
  ])
  assert.deepEqual(
    found.filter(one => /Winter|Ferry|Ten|Towns|Rivers$/u.test(one)).map(one => one.split(' ')[0]),
    ['promo', 'related', 'related', 'related', 'promo'],
  )
})

test('a headline that ran into the first paragraph is cut off', async () => {
  const found = await rolesOf([HEADLINE, `${HEADLINE} ${TEXT[0] as string}`, ...TEXT.slice(1)])
  assert.deepEqual(found.slice(0, 3), [
    'headline Lock crew sues',
    'headline Lock crew sues',
    'body The crew of',
  ])
})

test('a sentence that goes on after the words of the headline stays whole', async () => {
  const found = await rolesOf([
    HEADLINE,
    `${HEADLINE} because of a gate that leaks, its lawyer said.`,
    ...TEXT,
  ])
  assert.equal(found[1], 'body Lock crew sues')
})

test('pleas, credits and captions in the words of pages', async () => {
  const apart = [
    'This is a developing story. Check back for updates.',
    'Read or share this story: https://ledger.example/a1',
    'Leave your thoughts on the lock in the comments below.',
    'Contributing: Narrows Press',
    'Read the full letter of the crew here.',
    'A version of this story appeared in the Tessel Ledger.',
    'skip past newsletter promotion',
    'Leading article, page 14',
    'Barges wait at the upper gate. Ana Sand/Tallow',
    'The crew waves to a barge at the gateCredit: Tallow Images',
    'FILE-The upper gate of the lock in 2029.',
  ]
  for (const line of apart) {
    const found = await rolesOf([HEADLINE, ...TEXT, line, ...TEXT.map(one => one.replace('The', 'That'))])
    assert.ok(!/^(?:body|crosshead)/u.test(found[TEXT.length + 1] as string), line)
  }
})

test('sentences that speak of stories and pages stay', async () => {
  for (const line of [
    'It was a developing story that nobody in the harbour office wanted to read about.',
    'The letter of the crew was found on page 14 of the report.',
    'Read by all, the letter was soon forgotten in the towns along the river.',
    'Both sides said that the talks would go on here.',
  ]) {
    const found = await rolesOf([HEADLINE, ...TEXT, line, ...TEXT.map(one => one.replace('The', 'That'))])
    assert.match(found[TEXT.length + 1] as string, /^body/u, line)
  }
})

test('captions as libraries of pictures write them', async () => {
  const captions = [
    'PORT ALMA, KS - MAY 3: The premier waits at the lock.',
    'The premier speaks during a meeting of the lock keepers on May 3, 2031 in Port Alma, Kessar.',
    'The premier walks on the lawn of the Quay Residence on Dec. 18, 2030.',
  ]
  for (const caption of captions) {
    const found = await rolesOf([HEADLINE, caption, ...TEXT])
    assert.match(found[1] as string, /^caption/u, caption)
  }
  const born = 'The premier was born to a poor family in the hills on May 3, 1971, in Port Alma.'
  assert.match((await rolesOf([HEADLINE, born, ...TEXT]))[1] as string, /^body/u)
})

test('the questions over a call to the reader with which a text closes are part of it', async () => {
  const asked = [
    'So what do you think?',
    'Should the lock be opened, or should the barges wait until the spring?',
  ]
  const roles = await rolesOf([HEADLINE, ...TEXT, ...asked, 'Sound off in the comments below!'])
  assert.deepEqual(roles.slice(-3), ['promo So what do', 'promo Should the lock', 'promo Sound off in'])
  // without a call they are text, and so is what somebody asks
  assert.equal((await rolesOf([HEADLINE, ...TEXT, ...asked])).at(-1), 'body Should the lock')
  const quoted = [HEADLINE, ...TEXT, '“Should the lock be opened?”', 'Sound off in the comments below!']
  assert.equal((await rolesOf(quoted)).at(-2), 'body “Should the lock')
})

test('a sentence that lost its stop is no caption; a picture told without a verb is one', async () => {
  const lost = [
    'On Dec. 8 the crew of the ferry went home with a warm coat',
    'The ferry at once altered its route and challenged the boats near the pier',
  ]
  for (const line of lost)
    assert.equal(
      (await rolesOf([HEADLINE, TEXT[0] as string, line, ...TEXT.slice(1)]))[2]?.split(' ')[0],
      'body',
    )
  const shown = 'Ana Velde and the crew of the ferry on the steps of the old harbour office'
  assert.equal(
    (await rolesOf([HEADLINE, TEXT[0] as string, shown, ...TEXT.slice(1)]))[2],
    'caption Ana Velde and',
  )
})
