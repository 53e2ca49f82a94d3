import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from '../../locales/index.ts'
import type { Report } from '../../model/index.ts'
import { findBlocks } from './blocks.ts'
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
