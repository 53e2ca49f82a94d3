import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../../test/engine.ts'
import { origins } from '../../../test/facts.ts'

const SUIT =
  "The Harn Boatmen's Union filed a lawsuit on Friday against the lock company. The lawsuit says the company knew in May that the gate was leaking."

test('what a suit says is said by whoever has filed it', async () => {
  const dossier = await tell(
    { outlet: 'Harn Post', text: SUIT },
    {
      outlet: 'Calder Ledger',
      text: "The company knew in May that the gate was leaking, the Harn Boatmen's Union said.",
    },
  )
  assert.equal(origins(dossier, 'knew in May'), "1: Harn Boatmen's Union")
})

test('where two have filed suits nobody is known to have filed the one', async () => {
  const dossier = await tell({
    outlet: 'Harn Post',
    text: `${SUIT} The Tessel Anglers' Union filed a lawsuit on Monday.`,
  })
  assert.doesNotMatch(origins(dossier, 'knew in May'), /Union/u)
})
