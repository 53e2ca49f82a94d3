import assert from 'node:assert/strict'
import { test } from 'node:test'
import { engine } from '../../test/engine.ts'
import { blankReport } from '../../test/fixture-report.ts'
import type { Report } from '../model/index.ts'
import { annotateReport } from './annotate.ts'
import { boilerplateOf } from './boilerplate.ts'

const LINE = 'The evening letter of the Harn Post comes at six and costs nothing but your address.'
const ARTICLES = [
  'The ferry to Sund ran aground at noon.\n\nNobody was hurt, the harbour master said.\n\nDivers will look at the hull today.',
  'A goat won the town race for the third time.\n\nIts owner wept and thanked the butcher.\n\nThe prize is a bell of brass.',
  'Rents in the old town rose by nine per cent.\n\nTenants met in the school on Monday night.\n\nThe mayor stayed at home with a cold.',
]

const ready = await engine()
const reports = (texts: readonly string[], outlet = 'Harn Post'): Report[] =>
  texts.map((text, i) => annotateReport(blankReport(text, { id: `r${i}`, outlet, language: 'en' }), ready))

const withLine = ARTICLES.map(text => `${text}\n\n${LINE}`)

test('a line under three articles of one host is the host’s, and no part of them', () => {
  const lines = boilerplateOf(reports(withLine))
  assert.deepEqual([...(lines.get('r0') ?? [])], [LINE])
  const [first] = reports(withLine) as [Report]
  const read = annotateReport(first, ready, { boilerplate: lines.get('r0') ?? new Set() })
  const roles = read.layers.blocks.map(({ role, by }) => `${role} ${by}`)
  assert.equal(roles.at(-1), 'notice blocks/host')
  assert.ok(
    !read.layers.statements.some(({ spans }) => read.text.slice(spans[0]?.start).startsWith('The evening')),
  )
  assert.ok(read.layers.statements.length > 0)
})

test('two articles are too few, three outlets are no host, and three versions of one article are one', () => {
  assert.equal(boilerplateOf(reports(withLine.slice(0, 2))).size, 0)
  const outlets = withLine.flatMap((text, i) =>
    reports([text], `Outlet ${i}`).map(one => ({ ...one, id: `o${i}` })),
  )
  assert.equal(boilerplateOf(outlets).size, 0)
  const versions = ['Monday', 'Tuesday', 'Wednesday'].map(
    day => `${withLine[0]}\n\nThis was written on ${day}.`,
  )
  assert.equal(boilerplateOf(reports(versions)).size, 0)
})
