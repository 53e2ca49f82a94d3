import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../../test/engine.ts'
import { alignmentOf } from '../../../test/facts.ts'

/** On how many origins what these say rests at least and at most. */
async function range(...speakers: readonly string[]): Promise<string> {
  const outlets = ['Harn Courier', 'Meridian Post', 'Arden Gazette']
  const told = speakers.map((who, i) => ({
    outlet: outlets[i] as string,
    text: `The harbour will close in May, ${who} said on Monday.`,
  }))
  const { atLeast, atMost } = alignmentOf(await tell(...told), 'The harbour').origins
  return `${atLeast} to ${atMost}`
}

test('one surname that two papers spell in two ways may be one person', async () => {
  assert.equal(await range('Ida Wolffer', 'Ida Wolfer'), '1 to 2')
})

test('other given names, and short surnames, are two persons', async () => {
  assert.equal(await range('Ida Wolffer', 'Mara Wolfer'), '2 to 2')
  assert.equal(await range('Ida Holt', 'Ida Hold'), '2 to 2')
})

test('a firm by the first words of its name is that firm; another is another', async () => {
  assert.equal(await range('the firm Orlane', 'Orlane Systems'), '1 to 1')
  assert.equal(await range('Orlane Systems', 'Tessel Systems'), '2 to 2')
})
