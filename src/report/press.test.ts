import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hear } from '../../test/attributing.ts'
import { english } from '../locales/index.ts'
import { carriersOf } from './press.ts'

/** Which names of a text are those of carriers. */
function carriers(text: string): string[] {
  const heard = hear(text)
  const { isCarrier } = carriersOf(heard, heard.analysis, english, null)
  return heard.entities.filter(one => isCarrier(one.id)).map(one => one.name)
}

test('initials that nobody explains are those of a carrier, but where everybody knows the body', () => {
  assert.deepEqual(carriers('Mara Orr told MNA on Monday that the lock leaks.'), ['MNA'])
  assert.deepEqual(carriers('Mara Orr told IAEA inspectors, and the ACLU said the lock leaks.'), [])
  assert.deepEqual(carriers('The NLRB said on Monday that the lock leaks.'), [])
})
