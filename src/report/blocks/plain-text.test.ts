import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from '../../locales/index.ts'
import type { Headline, Report } from '../../model/index.ts'
import { findBlocks } from './blocks.ts'
import { describe } from './provenance.ts'
import { withoutSite } from './provenance/site.ts'
import { engine } from '../../../test/engine.ts'
import { blankReport } from '../../../test/fixture-report.ts'

const LEAD =
  'The premier said on Friday that the lock would open before the spring flood, after seven months of talks.'
const SECOND =
  'Officials on both banks had warned that the grain would rot in the barges if nobody moved the gates.'
const THIRD =
  'The harbour master has been told to grease the gates, though nobody has told him when to open them.'
const HEADLINE = 'Kessar offers to open lock before flood'

const given = (text: string): Headline[] => [{ text, from: 'given' }]

function told(lines: readonly string[], more: Partial<Report> = {}): Report {
  const read = blankReport(lines.join('\n\n'), more)
  return describe(read, findBlocks(read, english), english)
}

const roles = (lines: readonly string[], more: Partial<Report> = {}): string[] =>
  findBlocks(blankReport(lines.join('\n\n'), more), english).map(({ role }) => role)

test('a text that breaks off is an excerpt, also where only its marks say so', () => {
  for (const end of ['The crew had...', 'Neither bank would say when the …', 'The...'])
    assert.equal(told([LEAD, SECOND, end]).extent, 'excerpt', end)
  for (const end of [THIRD, '“We waited, and then...”', 'He asked: "And the ... gates?"'])
    assert.equal(told([LEAD, SECOND, end]).extent, 'full', end)
  assert.deepEqual(roles([LEAD, SECOND, 'The...']), ['body', 'body', 'body'])
})

test('what calls itself opinion is opinion', () => {
  assert.equal(told([LEAD, SECOND], { outlet: 'Harbour Post (Opinion)' }).genre, 'opinion')
  for (const text of [
    'Editorial: Good for Kessar for opening the lock',
    'Opinion | Open the lock',
    'Open the lock (opinion)',
  ])
    assert.equal(told([LEAD, SECOND], { headlines: given(text) }).genre, 'opinion', text)
  assert.equal(told(['Opinion', HEADLINE, 'By Ana Sand', LEAD, SECOND]).genre, 'opinion')
  for (const text of [
    'Opinion of court is open to all',
    'Column of barges waits at lock',
    'Poll: opinion on lock divided',
  ])
    assert.equal(told([LEAD, SECOND], { headlines: given(text) }).genre, undefined, text)
})

test('what argues in its own voice, or pleads in its headline, or is signed by a person for an outlet, is opinion', () => {
  const column = [
    'I agree that the harbour office ought to go, and we should say so while there is somebody left to hear it.',
    'Of course nobody will be shamed by this farce, will they?',
  ]
  assert.equal(told([...column, THIRD]).genre, 'opinion')
  // the same in somebody's mouth, or in a document, is none
  assert.equal(told([LEAD, `“${column.join(' ')}” said Vale.`, SECOND]).genre, undefined)
  assert.equal(told([...column, THIRD], { kind: 'document' }).genre, undefined)
  assert.equal(told([`"${column[0]}`, `"${column[1]}"`, LEAD, SECOND]).genre, undefined)
  for (const text of ['Kessar Should Open the Lock Now', 'If Vale lied, she has to go'])
    assert.equal(told([LEAD, SECOND], { headlines: given(text) }).genre, 'opinion', text)
  for (const text of [
    'Premier says Kessar should open lock',
    'Vale: Kessar should open lock',
    'What you should know about the lock',
    'Should the lock be opened?',
    'Court rules lock should be opened',
    '‘We should go,’ crews tell Vale',
  ])
    assert.equal(told([LEAD, SECOND], { headlines: given(text) }).genre, undefined, text)
  assert.equal(told([LEAD, SECOND], { outlet: 'Anna Marie Orr' }).genre, 'opinion')
  for (const outlet of ['Charlotte Observer', 'Madison Daily Press', 'Anna', 'Harbour Post'])
    assert.equal(told([LEAD, SECOND], { outlet }).genre, undefined, outlet)
})

test('a headline loses the site that its title names, which is the outlet where nothing else is', () => {
  const cases: [string, string | null, string, string][] = [
    ['Two dead in lock fall - KXQRTV.com North Kessar', null, 'Two dead in lock fall', 'KXQRTV.com'],
    ['Teen steers barge alone - KZTV5', null, 'Teen steers barge alone', 'KZTV5'],
    ['Lock opens early | Orbit News', 'Orbit News', 'Lock opens early', 'Orbit News'],
    ['Lock opens early - The Harbour Post', 'Harbour Post', 'Lock opens early', 'The Harbour Post'],
    ['Lock opens – but only for barges', 'Orbit News', 'Lock opens – but only for barges', ''],
    ['Murder - suicide at the lock', null, 'Murder - suicide at the lock', ''],
    ['Orbit | Orbit News', 'Orbit News', 'Orbit | Orbit News', ''],
  ]
  for (const [title, outlet, text, site] of cases)
    assert.deepEqual(withoutSite(title, outlet, english), { text, site }, title)
  const report = told([LEAD, SECOND], { headlines: given('Two dead in lock fall - KXQRTV.com North Kessar') })
  assert.deepEqual([report.outlet, report.headlines[0]?.text], ['KXQRTV.com', 'Two dead in lock fall'])
})

test('the first sentence of a text is no headline', () => {
  const opening = 'Orlesk guards its lock no more.'
  assert.deepEqual(roles([opening, LEAD, SECOND], { headlines: given(HEADLINE) }), ['body', 'body', 'body'])
  assert.deepEqual(roles(['A fire has destroyed the old lock.', LEAD, SECOND]), ['body', 'body', 'body'])
})

test('a headline may end in a full stop where it leaves out small words or the text tells it again', () => {
  const stopped = 'Kessar crews sue harbour office over lock.'
  assert.deepEqual(roles([stopped, LEAD, SECOND]), ['headline', 'body', 'body'])
  const again =
    'Premier promises talks, flood barges and new gates for the lock, alleging months of silence before spring on banks.'
  assert.deepEqual(roles([again, LEAD, SECOND]), ['headline', 'body', 'body'])
  assert.deepEqual(roles(['EXCLUSIVE:', stopped, LEAD, SECOND]), ['crosshead', 'headline', 'body', 'body'])
  assert.deepEqual(roles([stopped, 'Harbour office denies all fault.', LEAD, SECOND]), [
    'headline',
    'headline',
    'body',
    'body',
  ])
})

test('a dateline may stand on its own line', () => {
  for (const line of ['ORLESK —', 'PORT ALMA, Kessar —', 'ORLESK (Narrows Press) -'])
    assert.deepEqual(roles([HEADLINE, line, LEAD, SECOND]), ['headline', 'dateline', 'body', 'body'], line)
  assert.notEqual(roles([HEADLINE, LEAD, 'The gates:', SECOND])[2], 'dateline')
})

test('the end of a quotation is no crosshead', () => {
  for (const line of [
    'We had no choice. "',
    'No more barges!”',
    '“How long must we wait?',
    'We had no choice. ”',
  ])
    assert.equal(roles([HEADLINE, LEAD, SECOND, line, THIRD])[3], 'body', line)
  for (const line of ['What next?', '‘By the bucket’', '“By the bucket”'])
    assert.equal(roles([HEADLINE, LEAD, SECOND, line, THIRD])[3], 'crosshead', line)
})

test('a line without a finite verb that shows somebody is a caption', async () => {
  const { tagger } = await engine()
  const role = (line: string): string | undefined =>
    findBlocks(blankReport([HEADLINE, LEAD, line, SECOND, THIRD].join('\n\n')), english, tagger)[2]?.role
  const shown = [
    'A young girl from Harn standing near the lock.',
    'Families from the barges waiting for a meal.',
    'Tomas Ruzgar, the head of the council, during the winter meeting in Orlesk last February.',
    'Ana Velde, right, the former premier, with Tomas Ruzgar in January 2030.',
    'Barge crews wait at the gate of the old lock near the harbour office in Orlesk, Friday, April 27, 2035.',
  ]
  for (const line of shown) assert.equal(role(line), 'caption', line)
  const running = [
    'A young girl from Harn was standing near the lock.',
    'A crew holding the gate open called for help.',
    'Tomas Ruzgar, the head of the council, resigned during the winter meeting in Orlesk last February.',
    'The premier, immediately after making his remarks, signed the orders.',
    'Not a single barge in the harbour of Orlesk.',
    'A recording of a crew talking about a girl who claimed they had paid her suggests otherwise.',
  ]
  for (const line of running) assert.equal(role(line), 'body', line)
})

test('a page that says it will be updated, and who has the story on video, are no text', () => {
  assert.equal(
    roles([HEADLINE, LEAD, SECOND, 'KXQR News will update this web version as more is known.'])[3],
    'notice',
  )
  assert.equal(roles([HEADLINE, LEAD, SECOND, 'Vidar’s Ana Sand has that story.'])[3], 'credit')
})

test('a rubric is no word of the sentence that it stands over', () => {
  const text = [
    HEADLINE,
    LEAD,
    'Why it matters: The lock feeds ten mills on both banks of the river.',
    THIRD,
  ].join('\n\n')
  const blocks = findBlocks(blankReport(text), english)
  assert.deepEqual(
    blocks.slice(2, 4).map(({ role, start, end }) => [role, text.slice(start, end).trim()]),
    [
      ['crosshead', 'Why it matters:'],
      ['body', 'The lock feeds ten mills on both banks of the river.'],
    ],
  )
  assert.equal(roles([HEADLINE, LEAD, 'The latest: nobody has been told when the gates open.'])[2], 'body')
})

test('where the journalist can be reached is a byline, terms that were not disclosed are news', () => {
  const contact = 'Ana Sand: 303-555-0133, asand@harnpost.example or'
  assert.equal(roles([HEADLINE, LEAD, SECOND, THIRD, contact])[4], 'byline')
  assert.equal(roles([HEADLINE, LEAD, SECOND, THIRD, 'Ana Sand (@anasand) June 29, 2036'])[4], 'notice')
  const tip = 'Anyone with information is asked to contact the Orlesk police at 303-555-0133.'
  assert.equal(roles([HEADLINE, LEAD, SECOND, THIRD, tip])[4], 'body')
  assert.equal(roles([HEADLINE, LEAD, SECOND, THIRD, 'Contact Ana Sand at 303-555-0133.'])[4], 'byline')
  assert.equal(roles([HEADLINE, LEAD, SECOND, 'Terms of the deal were not disclosed.'])[3], 'body')
  assert.equal(roles([HEADLINE, LEAD, SECOND, 'Terms of use'])[3], 'notice')
})

test('what a page put before a paragraph, and what stands before a dateline, is cut off', () => {
  const cases: [string, string][] = [
    [`Advertisement ${THIRD}`, 'promo'],
    [`(Also on the Harn Post: Ten locks to see) ${THIRD}`, 'promo'],
    [`Barges wait at the old lock (Photo: Ana Sand / Harn Post) ${THIRD}`, 'promo'],
    [`(Photo: Ana Sand/Harn Post)Buy Photo ${THIRD}`, 'promo'],
    [`UPDATED at 3:05 p.m. PORT ALMA, KE — ${THIRD}`, 'dateline'],
  ]
  for (const [line, role] of cases) assert.deepEqual(roles([line, SECOND]), [role, 'body', 'body'], line)
  assert.deepEqual(
    roles([LEAD, 'Advertisement sales fell, the harbour office said on Friday.', THIRD])[1],
    'body',
  )
})
