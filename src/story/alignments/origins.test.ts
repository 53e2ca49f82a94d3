import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Told, tell } from '../../../test/engine.ts'
import { alignmentOf, origins, witnessesOf } from '../../../test/facts.ts'

/** One readout, told five times; two papers say no more than "state media". */
const FIVE: readonly Told[] = [
  {
    outlet: 'Coast Radio',
    text: 'The Sund bridge will reopen before the first snow, Premier Oskar Lindahl told President Mira Tavares, according to the Varland News Agency.',
  },
  {
    outlet: 'Harn Post',
    text: 'The Sund bridge will reopen before the first snow, Lindahl told Tavares, the Varland News Agency reported.',
  },
  {
    outlet: 'North Times',
    text: 'Premier Oskar Lindahl has told President Mira Tavares that the Sund bridge is to open again before the first snow, state media reported.',
  },
  {
    outlet: 'Sund Echo',
    text: 'Before the first snow lorries will cross the Sund bridge, which will reopen, Premier Oskar Lindahl told President Mira Tavares, state media said.',
  },
  {
    outlet: 'The Pilot',
    text: 'The Varland News Agency quoted Premier Oskar Lindahl as saying that the Sund bridge will reopen before the first snow.',
  },
]
const EYES: Told = {
  outlet: 'Own Eyes',
  text: 'The Sund bridge will reopen before the first snow, and Oskar Lindahl and Mira Tavares shook hands on it.',
}

test('one agency told five times, by two as “state media”, is one to three origins and never five', async () => {
  const dossier = await tell(...FIVE)
  // D says it in two clauses
  assert.equal(witnessesOf(dossier, 'first snow'), 'A B C D D E')
  assert.equal(origins(dossier, 'first snow'), '1–3: Varland News Agency; unnamed CD')
})

test('an outlet that speaks in its own voice may be one more', async () => {
  const dossier = await tell(...FIVE.slice(0, 2), EYES)
  assert.equal(origins(dossier, 'first snow'), '1–2: Varland News Agency; own voice C')
})

test('the speaker that an agency relays and the agency are one', async () => {
  const dossier = await tell(...FIVE.slice(0, 2), {
    outlet: 'Sund Echo',
    text: 'In Harn, Premier Oskar Lindahl assured President Mira Tavares that the Sund bridge will reopen before the first snow.',
  })
  const found = alignmentOf(dossier, 'first snow').origins
  assert.deepEqual(
    [found.atLeast, found.named.length, found.unnamed.length, found.ownVoice.length],
    [1, 2, 0, 0],
  )
  assert.match(found.because.join(), /joined/)
})

test('nobody is named: at least none', async () => {
  const told = FIVE.slice(2, 4)
  assert.equal(origins(await tell(...told), 'first snow'), '0–2: unnamed AB')
})

test('an agency credited for the whole report is the origin of what it says in its own voice', async () => {
  const dossier = await tell(
    {
      outlet: 'Harn Post',
      text: 'HARN (VNA) - The Sund bridge will reopen before the first snow.\n\n(Reporting by Jo Tanner)',
    },
    { outlet: 'Sund Echo', text: 'Before the first snow the bridge over the Sund is going to reopen.' },
  )
  assert.equal(origins(dossier, 'first snow'), '1–2: VNA; own voice B')
})

const LONG = [
  'The Sund bridge will reopen before the first snow, after eleven months in which lorries had to take the mountain road to Harn.',
  'The lockmaster had met thirty lorries in the queue on Tuesday morning and gave tea to the drivers who had slept there.',
]

test('a copy of a held report adds nothing, and it is said whose copy', async () => {
  const dossier = await tell(
    { outlet: 'Harn Post', text: LONG.join('\n\n') },
    { outlet: 'Sund Echo', published: '2031-05-12', text: LONG.join('\n\n') },
  )
  for (const words of ['first snow', 'gave tea']) {
    assert.equal(witnessesOf(dossier, words), 'A B')
    assert.equal(origins(dossier, words), '0–1: own voice A')
    assert.match(alignmentOf(dossier, words).origins.because.join(), /B (?:has it from|repeats) A/)
  }
})

test('an outlet that tells it in two reports speaks once', async () => {
  const dossier = await tell(
    {
      outlet: 'Harn Post',
      text: 'The Sund bridge will reopen before the first snow.\n\nLorries have queued at Harn since May.',
    },
    {
      outlet: 'Harn Post',
      published: '2031-05-12',
      text: 'Before the first snow the Sund bridge will reopen.\n\nThe mayor of Harn baked a cake in the shape of a pier.',
    },
  )
  assert.equal(witnessesOf(dossier, 'first snow'), 'A B')
  assert.equal(alignmentOf(dossier, 'first snow').origins.atMost, 1)
})
