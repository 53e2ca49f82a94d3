import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../../test/engine.ts'
import { english } from '../../locales/index.ts'
import { postsOf } from './posts.ts'

/** "Ida Vale: Tessel Steel (speaks)", for all who have a post in a text. */
async function posts(text: string): Promise<string[]> {
  const { reports, entities } = await tell({ outlet: 'Sund Echo', text })
  const found = postsOf(reports, entities, english)
  const nameOf = (id: string): string | undefined => entities.find(one => one.id === id)?.name
  return entities.flatMap(({ id, name }) =>
    [...(found.of(id) ?? [])].map(([body, speaks]) => `${name}: ${nameOf(body)}${speaks ? ' (speaks)' : ''}`),
  )
}

test('who heads a body or speaks for it', async () => {
  for (const text of [
    'Ida Vale, chief executive of Tessel Steel Company, shut the works on Monday.',
    'Tessel Steel Company’s chief executive, Ida Vale, shut the works on Monday.',
    'Tessel Steel Company spokeswoman Ida Vale was there on Monday.',
    'Ida Vale, who heads the Tessel Steel Company, shut the works on Monday.',
    'Ida Vale, the Tessel Steel Company’s director, said nothing on Monday.',
  ])
    assert.deepEqual(await posts(text), ['Ida Vale: Tessel Steel Company (speaks)'], text)
})

test('who belongs to a body without speaking for it', async () => {
  assert.deepEqual(await posts('Ida Vale, a doctor with the Meridian Medical Foundation, wept on Monday.'), [
    'Ida Vale: Meridian Medical Foundation',
  ])
})

test('who has left it, met it or only stands beside it has no post in it', async () => {
  for (const text of [
    'Ida Vale, a former director of Tessel Steel Company, came on Monday.',
    'Tessel Steel Company met president Ida Vale on Monday.',
    'Ida Vale sued the Tessel Steel Company on Monday.',
    'Ida Vale, said officials of the Tessel Steel Company, came on Monday.',
  ])
    assert.deepEqual(await posts(text), [], text)
})

test('a minister heads the ministry of the same matter', async () => {
  const text = 'Health Minister Ida Vale wept on Monday. The Health Ministry was shut.'
  assert.deepEqual(await posts(text), ['Ida Vale: Health Ministry (speaks)'])
  assert.deepEqual(await posts(text.replace('The Health', 'The Justice')), [])
})
