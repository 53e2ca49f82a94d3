import assert from 'node:assert/strict'
import { test } from 'node:test'
import { told } from '../../../test/attributing.ts'

const all = (text: string): string => told(text, 'The Calder Ledger').join('\n')

test('relative clauses joined by a conjunction say which somebody speaks', () => {
  assert.match(
    all('A man who drives a lorry and who asked not to be named said the lock leaks.'),
    /^man who .*the lock leaks$/,
  )
  assert.match(
    all('A woman whose son was hurt and who saw the fire said it was old.'),
    /^woman .*: it was old$/,
  )
  assert.match(
    all('Mara Orr, the Harn mayor whose boat sank in May, appealed to the two sides to leave.'),
    /^Mara Orr: /,
  )
})

test('a relative clause tells what its carrier says, with whom it has it from', () => {
  assert.match(
    all('The count came from Meridian News, which, citing the council, said that nine boats sank.'),
    /^Meridian News < .*council: /m,
  )
  assert.match(
    all('It was given by the Velm Press Agency (VPA), which said on Monday that 31 boats sank.'),
    /^Velm Press Agency: /m,
  )
  // a thing says nothing
  assert.match(all('He took a boat, which said nothing to anybody.'), /^-: /)
})

test('how one reads a paper is how one tells it', () => {
  assert.match(all('On Marenia’s reading of the paper, the lock was to open at six.'), /^Marenia: /)
  assert.match(all('In Mara Orr’s view, the lock leaks.'), /^Mara Orr: /)
  assert.match(all('On the miller’s boat, the lock was painted red.'), /^-: /)
})

test('when somebody says that a thing was', () => {
  assert.match(all('Marenia dates the start of the truce to midnight.'), /^Marenia: the start/)
  assert.match(all('The house dates back to the old king.'), /^-: /)
})
