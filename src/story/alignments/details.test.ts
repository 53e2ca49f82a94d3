import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../../test/engine.ts'

/** What is told in common beside the statements, of one kind: each fact as the words of its witnesses. */
async function facts(by: string, ...texts: readonly string[]): Promise<string[]> {
  const outlets = ['Coast Radio', 'Harn Post', 'North Times', 'Sund Echo']
  const lead = 'The harbour of Harn lay still on Tuesday while its crews waited for the tide.'
  const { alignments } = await tell(
    ...texts.map((text, i) => ({ outlet: outlets[i] ?? '', text: `${lead}\n\n${text}` })),
  )
  return alignments
    .filter(one => one.by === `alignments/${by}`)
    .map(({ witnesses }) => witnesses.map(({ locus }) => locus.spans[0]?.exact).join(' | '))
}

test('what witnesses of one statement tell beside its main thing is aligned piece by piece', async () => {
  const found = await facts(
    'detail',
    'A petrol bomb killed two clerks in the Harn bank on Wednesday, as thousands marched along the quay to protest the new toll, during a general strike.',
    'Thousands marched along the quay on Wednesday to protest the new toll, during the general strike, when a petrol bomb killed clerks of the Harn bank.',
  )
  assert.deepEqual(found, [
    'during a general strike | during the general strike',
    'as thousands marched along the quay | Thousands marched along the quay on Wednesday',
    'to protest the new toll | to protest the new toll',
  ])
})

test('an age of one person in two reports is one fact, two ages are none', async () => {
  const told = 'Mira Orr, 56, was seen on the quay at noon.'
  assert.deepEqual(await facts('age', told, 'The guild has hired the 56-year-old Mira Orr.'), [
    'Mira Orr, 56 | 56-year-old Mira Orr',
  ])
  assert.deepEqual(await facts('age', told, 'The guild has hired the 57-year-old Mira Orr.'), [])
})
