import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { english } from '../../locales/index.ts'
import type { MarkupHint, Role } from '../../model/index.ts'
import { findBlocks } from './blocks.ts'
import { blankReport } from '../../../test/fixture-report.ts'

const said = (n: number): string =>
  `The lock keeper of gate ${n} said on Monday that the barges had waited for a day.`
interface Line {
  readonly text: string
  readonly hint?: Partial<MarkupHint>
}

/** The role of each line of a page. */
function rolesOf(lines: readonly Line[]): Role[] {
  let start = 0
  const markup = lines.map(({ text, hint }) => {
    const one = { start, end: start + text.length, tag: 'p', hints: [], linkDensity: 0, inside: [], ...hint }
    start = one.end + 2
    return one
  })
  const text = lines.map(line => line.text).join('\n\n')
  return findBlocks(blankReport(text, { markup }), english).map(block => block.role)
}
const body: readonly Line[] = [1, 2, 3, 4, 5, 6].map(n => ({ text: said(n) }))
const last = (line: Line): Role | undefined => rolesOf([...body, line]).at(-1)

describe('running text in a box', () => {
  test('is what the name of the box says', () => {
    assert.equal(last({ text: said(7), hint: { hints: ['author-bio'] } }), 'byline')
    assert.equal(last({ text: said(7), hint: { hints: ['c-newsletter'] } }), 'promo')
    assert.equal(last({ text: said(7), hint: { hints: ['embed-consent'] } }), 'notice')
    assert.equal(
      last({ text: said(7), hint: { hints: ['twitter-tweet'], inside: ['blockquote'] } }),
      'related',
    )
    assert.equal(last({ text: said(7), hint: { hints: ['story-part'] } }), 'body')
    assert.equal(last({ text: said(7), hint: { inside: ['blockquote'] } }), 'body')
  })

  test('is the article where the name holds much of the page', () => {
    const walled = body.map(line => ({ ...line, hint: { hints: ['paywall'] } }))
    assert.deepEqual(new Set(rolesOf(walled)), new Set(['body']))
  })
})

test('captions may be most of a page, where the element itself is called so', () => {
  const captioned = body.map(line => ({ ...line, hint: { hints: ['gallery__caption', 'gallery'] } }))
  assert.deepEqual(new Set(rolesOf([...body.slice(0, 2), ...captioned]).slice(2)), new Set(['caption']))
})

describe('a line in the margin', () => {
  test('leads elsewhere where it is linked, and is furniture else', () => {
    assert.equal(last({ text: 'Text size', hint: { inside: ['margin'] } }), 'notice')
    assert.equal(last({ text: said(7), hint: { inside: ['aside'] } }), 'notice')
    assert.equal(
      last({ text: 'Ten bridges to see', hint: { inside: ['margin'], linkDensity: 0.9 } }),
      'promo',
    )
  })

  test('is no crosshead, as it would be in the text', () => {
    const over = (inside: MarkupHint['inside']): Role | undefined =>
      rolesOf([
        ...body.slice(0, 3),
        { text: 'Seeking talks', hint: { tag: 'h2', inside } },
        ...body.slice(3),
      ])[3]
    assert.equal(over([]), 'crosshead')
    assert.equal(over(['margin']), 'notice')
  })
})

test('a figure holds captions, and a quotation set in one stays', () => {
  const text =
    'Barges wait under the wall of the old lock while the keeper counts them one by one in the fog, and the crews of three of them stand on deck.'
  assert.equal(last({ text, hint: { inside: ['figure'] } }), 'caption')
  assert.equal(last({ text, hint: { inside: ['figure', 'blockquote'] } }), 'body')
})

test('the cells of a table are no statements; a text laid out in one stays', () => {
  const cell = (text: string, tag = 'td'): Role | undefined =>
    last({ text, hint: { tag, inside: ['table'] } })
  for (const tag of ['td', 'th']) assert.equal(cell('Gate 7, north', tag), 'caption')
  assert.equal(cell(said(7)), 'body')
  assert.equal(cell('Four barges wait.', 'p'), 'body')
})

test('the name of an agency that is all link is a button, a tag or a picture credit', () => {
  const [headline, ...text] = [{ text: 'Lock opens again', hint: { tag: 'h1' } }, ...body]
  const roles = (linkDensity: number): Role | undefined =>
    rolesOf([headline as Line, { text: 'AP', hint: { linkDensity } }, ...text])[1]
  assert.equal(roles(0), 'credit')
  assert.notEqual(roles(1), 'credit')
})
