import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { SCHEMA_FILE, schemaText } from '../scripts/write-schema.ts'
import { dossierJsonSchema, dossierSchema, reportSchema, SCHEMA_ID } from '../src/model/schema.ts'
import { seal } from '../src/pipeline/index.ts'
import type { Draft } from './corrupt.ts'
import { fixtureDossier } from './fixture-dossier.ts'

const published = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')) as Record<string, unknown>
const conforms = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(published)
const draft = (): Draft => structuredClone(seal(fixtureDossier())) as Draft

test('the published schema is what scripts/write-schema.ts writes', () => {
  assert.equal(readFileSync(SCHEMA_FILE, 'utf8'), schemaText(), 'run: node scripts/write-schema.ts')
})

test('the schema says which draft it follows and where it lives', () => {
  assert.equal(published.$schema, 'https://json-schema.org/draft/2020-12/schema')
  assert.equal(published.$id, SCHEMA_ID)
})

test('every property has a title and a description', () => {
  let properties = 0
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { properties: own } = node as {
      properties?: Record<string, { title?: string; description?: string }>
    }
    for (const [name, property] of Object.entries(own ?? {})) {
      properties++
      assert.ok(property.title && property.description, name)
    }
    for (const member of Object.values(node)) walk(member)
  }
  walk(dossierJsonSchema())
  assert.ok(properties > 150, String(properties))
})

test('a dossier conforms, by ajv and by zod, with further names too', () => {
  const more = {
    ...draft(),
    'x-desk': { note: 1 },
    reports: draft().reports.map(report => ({ ...report, seen: true })),
  }
  for (const dossier of [draft(), more]) {
    assert.ok(conforms(dossier), JSON.stringify(conforms.errors))
    assert.deepEqual(dossierSchema.parse(dossier), dossier)
  }
  for (const report of draft().reports) assert.deepEqual(reportSchema.parse(report), report)
})

const BREACHES: readonly (readonly [string, (d: Draft) => unknown])[] = [
  ['another format', d => Object.assign(d, { schema: 'variorum/2' })],
  ['no account', d => Reflect.deleteProperty(d, 'account')],
  ['a hash that is none', d => Object.assign(d.reports[0] ?? {}, { hash: 'abc' })],
  ['a date that is none', d => Object.assign(d.reports[0] ?? {}, { published: 'yesterday' })],
  ['an outlet left out', d => Reflect.deleteProperty(d.reports[0] ?? {}, 'outlet')],
  ['a role unheard of', d => Object.assign(d.reports[0]?.layers.blocks[0] ?? {}, { role: 'advert' })],
  ['an offset below zero', d => Object.assign(d.reports[0]?.layers.sentences[0] ?? {}, { start: -1 })],
  ['half an offset', d => Object.assign(d.reports[0]?.layers.sentences[0] ?? {}, { start: 0.5 })],
  ['a finding by nobody', d => Reflect.deleteProperty(d.entities[0] ?? {}, 'by')],
  ['an alignment without witness', d => Object.assign(d.alignments[0] ?? {}, { witnesses: [] })],
  ['a locus without place', d => Object.assign(d.alignments[0]?.witnesses[0]?.locus ?? {}, { spans: [] })],
  [
    'a locus in a footnote',
    d => Object.assign(d.alignments[0]?.witnesses[0]?.locus.spans[0] ?? {}, { part: 'note' }),
  ],
  ['a grade unheard of', d => Object.assign(d.discrepancies[0] ?? {}, { grade: 'scandal' })],
  ['one side', d => d.discrepancies[0]?.sides.pop()],
  ['a sentence without citation', d => Object.assign(d.account.brief[0] ?? {}, { citations: [] })],
  ['a part from nowhere', d => Object.assign(d.account.brief[0] ?? {}, { parts: [{ text: 'x' }] })],
  ['a seal that is none', d => Object.assign(d.generator, { seal: 'broken' })],
]

for (const [name, breach] of BREACHES)
  test(`the schema refuses ${name}, by ajv and by zod`, () => {
    const broken = draft()
    breach(broken)
    assert.equal(conforms(broken), false)
    assert.equal(dossierSchema.safeParse(broken).success, false)
  })
