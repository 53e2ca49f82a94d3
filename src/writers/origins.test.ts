import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../test/engine.ts'
import { write } from './index.ts'

/** What the account of a report beside another one says that it rests on. */
async function rests(text: string, other: string): Promise<string[]> {
  const dossier = await tell({ outlet: 'Harn Post', text }, { outlet: 'Coast Courier', text: other })
  const out = new TextDecoder().decode(write(dossier, 'md'))
  return [...new Set([...out.matchAll(/Rests on: ([^\n]*)/g)].map(one => one[1] ?? ''))]
}

const CLOSES = 'that the Sund bridge would close in May'

test('what an agency has from one person rests on that person, through the agency', async () => {
  const told = await rests(
    `Mayor Mira Tavares told the Sund Echo ${CLOSES}.`,
    `Mayor Mira Tavares told the Sund Echo on Monday ${CLOSES}.`,
  )
  assert.match(told.join('\n'), /1 origin: Mira Tavares, through Sund Echo/)
})

test('what it has of its own, or from nobody named, rests on the agency', async () => {
  const told = await rests(
    `The Sund Echo reported ${CLOSES}.`,
    `An official told the Sund Echo on Monday ${CLOSES}.`,
  )
  assert.match(told.join('\n'), /Sund Echo/)
  assert.doesNotMatch(told.join('\n'), /through/)
})

test('what nobody named told is said to have no named origin, before a count of who may have known', async () => {
  const told = await rests('The Sund bridge closed in May.', 'The Sund bridge closed in May, to lorries too.')
  assert.match(told.join('\n'), /^no named origin, at most 2: own voice \(\*\*A\*\*, \*\*B\*\*\)/)
})
