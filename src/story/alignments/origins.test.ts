import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Dossier } from '../../model/index.ts'
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

const SUND = 'the Sund bridge will reopen before the first snow'
const firstSays = (who: string): Told => ({
  outlet: 'Harn Post',
  text: `${who} said on Monday that ${SUND}.`,
})
const secondSays = (who: string): Told => ({
  outlet: 'Sund Echo',
  text: `Before the first snow lorries will cross the Sund bridge, which will reopen, ${who} said.`,
})

test('what a carrier’s own report has from somebody is what others have from the carrier', async () => {
  const relay = {
    outlet: 'Sund Echo',
    text: `Lorries will be glad, for ${SUND}, the Harn Post reported on Monday.`,
  }
  assert.match(origins(await tell(firstSays('An engineer'), relay), 'first snow'), /^1: Harn Post$/)
  assert.match(
    origins(await tell(firstSays('Ida Vale'), relay), 'first snow'),
    /^1: (?:Harn Post; Ida Vale|Ida Vale; Harn Post)$/,
  )
  const third = { ...firstSays('An engineer'), outlet: 'Coast Radio' }
  assert.match(origins(await tell(third, relay), 'first snow'), /^1–2: Harn Post; unnamed/)
})

test('who heads a body and the body are one; a member is one more at most', async () => {
  const told = async (label: string): Promise<string> => {
    const person = firstSays(`Ida Vale, ${label} the Sund Bridge Company,`)
    return origins(await tell(person, secondSays('the Sund Bridge Company')), 'first snow')
  }
  assert.match(await told('director of'), /^1: /)
  assert.match(await told('an engineer at'), /^1–2: /)
  assert.match(await told('a former director of'), /^2: /)
})

test('a spokesman without a name is whom he speaks for', async () => {
  const told = async (who: string): Promise<string> =>
    origins(await tell(firstSays(who), secondSays('the Sund Bridge Company')), 'first snow')
  for (const who of ['A spokesman for the Sund Bridge Company', 'A Sund Bridge Company spokeswoman'])
    assert.equal(await told(who), '1: Sund Bridge Company', who)
  assert.match(await told('A rival of the Sund Bridge Company'), /^1–2: Sund Bridge Company; unnamed/)
})

test('a role that one of the named has is no further origin, an anonymous one may be', async () => {
  const told = async (who: string): Promise<string> =>
    origins(await tell(firstSays('The mayor, Ida Vale,'), secondSays(who)), 'first snow')
  assert.equal(await told('the mayor'), '1: Ida Vale')
  assert.match(await told('a boatman'), /^1–2: Ida Vale; unnamed/)
  assert.match(await told('the engineer'), /^1–2: Ida Vale; unnamed/)
})

test('a body that its office identifies is one origin in all reports, officials are none', async () => {
  const told = async (one: string, other: string): Promise<string> =>
    origins(await tell(firstSays(one), secondSays(other)), 'first snow')
  assert.match(await told('The police', 'police'), /^1: “(?:The )?police”$/i)
  assert.match(await told('The health ministry', 'the justice ministry'), /^1–2: /)
  assert.equal(await told('Officials', 'officials'), '0–2: unnamed AB')
})

test('who relays a named origin is no further one', async () => {
  const told = async (speaker: string): Promise<string> =>
    origins(
      await tell(firstSays('Ida Vale'), {
        outlet: 'Sund Echo',
        text: `Before the first snow lorries will cross the Sund bridge, which will reopen, ${speaker} told the council, a clerk said.`,
      }),
      'first snow',
    )
  assert.equal(await told('Ida Vale'), '1: Ida Vale')
  assert.match(await told('an engineer'), /^1–2: Ida Vale; unnamed/)
})

test('a copy that has a fact in words of its own says why it counts', async () => {
  const copied = `Premier Oskar Lindahl met President Mira Tavares in Harn on Tuesday for talks about the Sund bridge.

Thirty barges lay below the bridge in the rain, and their crews cooked on deck for two nights in a row.

The toll house on the northern bank was painted green last winter by pupils of the harbour school.

Lorries from three countries stood in a queue of nine kilometres that ended at the old brickworks.`
  const dossier = await tell(
    { outlet: 'Harn Post', text: copied, published: '2031-03-11' },
    {
      outlet: 'Sund Echo',
      text: `${copied}\n\nThe middle pier of the bridge cracked in a storm in May.`,
      published: '2031-03-12',
    },
    {
      outlet: 'North Times',
      text: 'Premier Oskar Lindahl met President Mira Tavares in Harn on Tuesday for talks about the Sund bridge.\n\nA storm in May cracked the middle pier of the bridge, Ivo Brandt said.',
      published: '2031-03-12',
    },
  )
  assert.ok(dossier.derivations.some(one => one.kind === 'duplicates'))
  const { because, ownVoice } = alignmentOf(dossier, 'middle pier').origins
  assert.equal(ownVoice.length, 1)
  assert.ok(because.includes('C repeats A, but has this in words of its own'))
})

const MET =
  'Premier Oskar Lindahl met President Mira Tavares in Harn on Tuesday for talks about the Sund bridge.'

test('who prints without marks what others quote has it from their speaker, a sentence of his own does not', async () => {
  const words = 'Whoever drives a lorry over that bridge in winter drives over the pride of two peoples'
  const dossier = await tell(
    { outlet: 'Harn Post', text: `${MET}\n\n“${words},” Lindahl said.` },
    { outlet: 'Sund Echo', text: `${MET}\n\n${words}.` },
  )
  assert.equal(origins(dossier, 'pride of two peoples'), '1: Oskar Lindahl')
  const other = await tell(
    { outlet: 'Harn Post', text: `${MET}\n\n“Forty lorries waited at the bridge on Monday,” Lindahl said.` },
    { outlet: 'Sund Echo', text: `${MET}\n\nForty lorries waited at the bridge on Monday.` },
  )
  assert.equal(origins(other, 'Forty lorries'), '1–2: Oskar Lindahl; own voice B')
})

test('a spokesman from a firm speaks for it', async () => {
  const dossier = await tell(
    {
      outlet: 'Harn Post',
      text: `${MET}\n\nA spokesman for Tessel Steel said nobody was hurt on the bridge in the fire.`,
    },
    {
      outlet: 'Sund Echo',
      text: `${MET}\n\nA spokesperson from Tessel Steel said that nobody was hurt on the bridge in the fire.`,
    },
  )
  assert.equal(origins(dossier, 'nobody was hurt'), '1: Tessel Steel')
})

test('what an agency tells in its own voice is a second origin at most', async () => {
  const dossier = await tell(
    {
      outlet: 'Harn Post',
      text: 'HARN (VNA) - The Sund bridge will reopen before the first snow.\n\n(Reporting by Jo Tanner)',
    },
    {
      outlet: 'Sund Echo',
      text: 'Premier Oskar Lindahl said the bridge over the Sund will reopen before the first snow.',
    },
  )
  assert.equal(origins(dossier, 'first snow'), '1–2: VNA; Oskar Lindahl')
})

test('a lead follows what is attributed below only where that tells most of it', async () => {
  const lead = 'The council of Harn sued the owners of the Sund bridge for 40 million crowns on Friday.'
  const other = 'The council of Harn this Friday sued for 40 million crowns those who own the Sund bridge.'
  const dossier = await tell(
    { outlet: 'Harn Post', text: `${lead}\n\nPer Holt said the council hates the bridge.` },
    { outlet: 'Sund Echo', text: other },
  )
  assert.equal(origins(dossier, '40 million'), '0–2: own voice AB')
  const told = await tell(
    {
      outlet: 'Harn Post',
      text: `${lead}\n\nPer Holt said the council had sued the owners for 40 million crowns.`,
    },
    { outlet: 'Sund Echo', text: other },
  )
  assert.equal(origins(told, 'on Friday'), '1–2: Holt; own voice B')
})

test('that outlets print ten words in a row alike in their own voices is told as a ground', async () => {
  const sank = 'two barges sank in the lower basin of Harn below the old town gate'
  const rest =
    'The council met.\n\nA crane was sent for.\n\nThe ferry runs again.\n\nMarket day was moved to Thursday.'
  const post = { outlet: 'Harn Post', text: `${rest}\n\nOn Monday morning ${sank}, as fog lay on it.` }
  const echoing = (text: string): Told => ({
    outlet: 'Sund Echo',
    text: `Harn mourns its boats.\n\nDivers went down at noon.\n\nNo pump worked.\n\n${text}`,
  })
  const grounds = (dossier: Dossier): readonly string[] =>
    dossier.alignments.flatMap(one => one.origins.because)
  const alike = await tell(post, echoing(`It took an hour until help came after ${sank} on Monday.`))
  assert.equal(origins(alike, 'town gate'), '0–2: own voice AB')
  assert.deepEqual(grounds(alike), [
    'A and B print the same words in their own voices, whosever they were first',
  ])
  const retold = await tell(
    post,
    echoing('In the lower basin, close to the town gate of old Harn, two barges sank.'),
  )
  assert.equal(origins(retold, 'town gate'), '0–2: own voice AB')
  assert.deepEqual(grounds(retold), [])
})

test('a source without a name keeps the agency that was told', async () => {
  const words =
    '“Gates are shut,” an official told the Meridian News Agency, adding that the boats would come.'
  const dossier = await tell({ outlet: 'Harn Post', text: `Harn waits.\n\n${words}` })
  assert.equal(origins(dossier, 'boats would come'), '1: Meridian News Agency')
})

test('whoever rejects a report is no origin of what it told', async () => {
  const dossier = await tell(
    {
      outlet: 'Harn Post',
      text: 'Premier Oskar Lindahl denied a report by the Varland News Agency that the Sund bridge would be sold before the first snow.',
    },
    {
      outlet: 'North Times',
      text: 'The Sund bridge would be sold before the first snow, the Varland News Agency reported.',
    },
  )
  assert.equal(origins(dossier, 'first snow'), '1: Varland News Agency')
})

test('a ministry is one whether a report calls it ministry or department', async () => {
  const dossier = await tell(
    {
      outlet: 'Harn Post',
      text: "Varland's defence ministry said the Sund bridge was hit by two drones before dawn.",
    },
    {
      outlet: 'North Times',
      text: 'The Varlandic defence department said on Monday that the Sund bridge was hit by two drones before dawn.',
    },
  )
  const { atLeast, atMost } = alignmentOf(dossier, 'two drones').origins
  assert.deepEqual([atLeast, atMost], [1, 1])
})
