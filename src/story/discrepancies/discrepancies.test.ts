import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Told, tell } from '../../../test/engine.ts'
import { disagreements } from '../../../test/facts.ts'
import { between, told } from '../../../test/disagreeing.ts'

test('how long one visit took', async () => {
  assert.deepEqual(
    await between(
      'Tavares left Harn by train after a two-day visit.',
      'Tavares left Harn by train on Wednesday after a three-day visit.',
    ),
    ['duration contradiction: three-day <> two-day'],
  )
})

test('a round number beside an exact one is rounding, and one far off is not', async () => {
  const exact = 'The lockmaster said 38 barges were waiting above the Sund bridge.'
  assert.deepEqual(
    await between('About 40 barges were waiting above the Sund bridge, the lockmaster said.', exact),
    ['count rounding: 38 <> About 40'],
  )
  assert.deepEqual(
    await between('About 90 barges were waiting above the Sund bridge, the lockmaster said.', exact),
    ['count contradiction: 38 <> About 90'],
  )
})

test('two numbers that round one another are told once, with all who give them', async () => {
  const exact = 'In its yearbook the guild gives 2,380 barges for the year behind us.'
  const dossier = await tell(
    ...told(
      exact,
      'Lindahl recalled that without the lock 2,400 barges would have gone round the cape.',
      `${exact} It hopes for more.`,
    ),
  )
  const roundings = dossier.discrepancies.filter(({ grade }) => grade === 'rounding')
  assert.deepEqual(
    roundings.map(({ sides }) =>
      sides.map(({ loci }) => loci.map(({ report, spans }) => `${report} ${spans[0]?.exact}`)),
    ),
    [[['r1 2,380', 'r3 2,380'], ['r2 2,400']]],
  )
})

test('which visit it was', async () => {
  assert.deepEqual(
    await between(
      'It was her third trip to Harn since she took office.',
      'It was her fourth trip to Harn since she took office.',
    ),
    ['count contradiction: fourth <> third'],
  )
})

const SINKING = 'The ferry Tern sank in a storm off Harn on Monday night.'

/** Two reports of one sinking, each with its day and its toll. */
const tolls = async (a: Omit<Told, 'outlet'>, b: Omit<Told, 'outlet'>): Promise<string[]> =>
  disagreements(
    await tell(
      { outlet: 'Harn Post', ...a, text: `${SINKING}\n\n${a.text}` },
      { outlet: 'Sund Echo', ...b, text: `${SINKING}\n\n${b.text}` },
    ),
  )

test('a toll that rises from day to day is a revision; two on one day contradict each other', async () => {
  const nine = 'Nine people were killed when the ferry sank, the coast guard said.'
  const more = 'The coast guard said 14 people were killed when the ferry sank.'
  assert.deepEqual(
    await tolls({ published: '2031-05-06', text: nine }, { published: '2031-05-08', text: more }),
    ['count revision: 14 <> Nine'],
  )
  assert.deepEqual(await tolls({ text: nine }, { text: more }), ['count contradiction: 14 <> Nine'])
})

test('a toll that is told before another and after it contradicts it', async () => {
  const nine = 'Nine people were killed when the ferry sank, the coast guard said.'
  const found = await tell(
    { outlet: 'Harn Post', published: '2031-05-06', text: `${SINKING}\n\n${nine}` },
    {
      outlet: 'Sund Echo',
      published: '2031-05-07',
      text: `${SINKING}\n\nThe coast guard said 14 people were killed when the ferry sank.`,
    },
    {
      outlet: 'The Pilot',
      published: '2031-05-08',
      text: `${SINKING}\n\nThe coast guard said nine people were killed when the ferry sank.`,
    },
  )
  assert.equal(disagreements(found).length, 1)
  assert.match(disagreements(found)[0] ?? '', /^count contradiction/)
})

test('the dead and the injured are two things', async () => {
  assert.deepEqual(
    await tolls(
      { text: 'Nine people were killed when the ferry sank, the coast guard said.' },
      { text: 'The coast guard said 14 people were injured when the ferry sank.' },
    ),
    [],
  )
})

test('a word put for another inside the quotation marks', async () => {
  assert.deepEqual(
    await between(
      '“Varland hopes that its neighbour will answer good faith with good faith,” Lindahl said.',
      '“Varland expects that its neighbour will answer good faith with good faith,” Lindahl said.',
    ),
    ['wording variance: expects <> hopes'],
  )
})

test('a third report that has words of its own beside the changed word hides nothing', async () => {
  const found = await between(
    '“Varland will open the gates and hopes that its neighbour will answer good faith with good faith,” Lindahl said.',
    '“Varland will open the gates and expects that its neighbour will answer good faith with good faith,” Lindahl said.',
    '“Varland will open the gates and in all modesty hopes its neighbour will answer good faith with good faith,” Lindahl said.',
  )
  assert.ok(
    found.some(line => /^wording \w+: expects <> hopes$/.test(line)),
    found.join('\n'),
  )
})

test('a number changed inside the quotation marks is a contradiction', async () => {
  const found = await between(
    '“We have counted 62 barges above the Sund bridge since Monday,” Tavares said.',
    '“We have counted 64 barges above the Sund bridge since Monday,” Tavares said.',
  )
  assert.ok(found.includes('wording contradiction: 62 <> 64'), found.join())
})

test('a number in words changed inside the quotation marks is a contradiction', async () => {
  const found = await between(
    '“You sold us the same bridge eleven times and we paid for it,” Tavares said.',
    '“You sold us the same bridge fourteen times and we paid for it,” Tavares said.',
  )
  assert.ok(found.includes('wording contradiction: eleven <> fourteen'), found.join())
})

test('a negation dropped inside the quotation marks is a contradiction', async () => {
  const found = await between(
    '“The bridge was not overloaded on the night of the storm,” Lindahl said.',
    '“The bridge was overloaded on the night of the storm,” Lindahl said.',
  )
  assert.match(found.join(), /contradiction/)
})

test('“nobody” and “no one” are other words, and no contradiction', async () => {
  const found = await between(
    '“Nobody will be left on the far bank this winter, and nobody will go without bread,” Lindahl said.',
    '“No one will be left on the far bank this winter, and no one will go without bread,” Lindahl said.',
  )
  assert.doesNotMatch(found.join(), /contradiction/)
})

test('an editor’s brackets change no wording', async () => {
  assert.deepEqual(
    await between(
      '“[Varland] stands ready to reopen the Sund bridge and hopes for an answer,” Lindahl said.',
      '“The republic stands ready to reopen the Sund bridge and hopes for an answer,” Lindahl said.',
    ),
    [],
  )
})

test('what one side affirms and the other denies', async () => {
  const [support, ...others] = await between(
    'Tavares supports the new toll on the Sund bridge, her spokesman Ivo Brandt said.',
    'Tavares opposes the new toll on the Sund bridge, her spokesman Ivo Brandt said.',
  )
  assert.match(support ?? '', /^polarity contradiction: .*opposes.* <> .*supports/)
  assert.deepEqual(others, [])
  const [paid] = await between(
    'Tavares said Varland will pay for the repair of the Sund bridge.',
    'Tavares said Varland will not pay for the repair of the Sund bridge.',
  )
  assert.match(paid ?? '', /^polarity contradiction: .*will not pay.* <> .*will pay/)
})

test('the same words in two mouths', async () => {
  assert.deepEqual(
    await between(
      '“We will reopen the Sund bridge before the first snow falls on Harn,” Lindahl said.',
      '“We will reopen the Sund bridge before the first snow falls on Harn,” Tavares said.',
    ),
    ['attribution contradiction: Mira Tavares <> Oskar Lindahl'],
  )
})

test('two days for one happening', async () => {
  assert.deepEqual(
    await between(
      'Tavares toured the Dorn amber mill outside Harn on Monday.',
      'On Sunday Tavares toured the Dorn amber mill outside Harn.',
    ),
    ['date contradiction: 2031-05-04 <> 2031-05-05'],
  )
})

test('a quotation that stops before its condition', async () => {
  assert.deepEqual(
    await between(
      '“The lockmaster is out of the council tonight, and out of the guild if the second count says the same,” Lindahl said.',
      '“The lockmaster is out of the council tonight, and out of the guild,” Lindahl said.',
    ),
    [
      'wording scope: tonight, and out of the guild <> tonight, and out of the guild if the second count says the same',
    ],
  )
})

test('kinds counted side by side, and one of them alone', async () => {
  assert.deepEqual(
    await between(
      'The harbour board counted 137 sunken, 96 stranded and 412 idle barges on Tuesday.',
      'On Thursday the harbour board put the number of stranded barges at 104.',
    ),
    ['count contradiction: 104 <> 96'],
  )
})

test('a tally that two reports have counts each of their numbers once', async () => {
  const tally = 'The harbour board counted 137 sunken, 96 stranded and 412 idle barges on Tuesday.'
  const dossier = await tell(
    ...told(
      tally,
      `${tally} It gave no cause.`,
      'On Thursday the harbour board put the number of stranded barges at 104.',
    ),
  )
  const places = dossier.discrepancies.flatMap(({ sides }) =>
    sides.map(({ loci }) => loci.map(({ report, spans }) => `${report} ${spans[0]?.exact}`).join(', ')),
  )
  assert.deepEqual(places.sort(), ['r1 96, r2 96', 'r3 104'])
})

test('what a statement sets itself against', async () => {
  const found = await between(
    'A deckhand said the pump had stood idle for four days.',
    '“The pump was out for an afternoon, not for four days,” the manager Petra Lund said.',
  )
  assert.equal(found.length, 1, found.join('\n'))
  assert.match(found[0] ?? '', /^polarity contradiction: .*an afternoon, not for four days/)
})

test('the date of a paper, and the day on which something begins', async () => {
  assert.deepEqual(
    await between(
      'Tavares put the offer into a letter dated 26 February, the guild said.',
      'In a letter dated 27 February, Tavares made the offer.',
    ),
    ['date contradiction: 26 February <> 27 February'],
  )
  assert.deepEqual(
    await between(
      'Lorries will be charged a toll of nine florins on the Sund bridge from 15 August.',
      'Lorries will be charged a toll of nine florins on the Sund bridge beginning on 1 August.',
    ),
    ['date contradiction: 2031-08-01 <> 2031-08-15'],
  )
})

test('a number that a report compares with an earlier one that another report gives', async () => {
  const older = 'On Monday 1,340 barges were turned back, and 3,000 tents stood on the far bank.'
  const up = 'By dusk 1,620 barges had been turned back, up from 1,340 on Monday.'
  assert.deepEqual(await between(up, older), ['count revision: 1,340 <> 1,620'])
  assert.deepEqual(
    await between('Tavares says 2,400 tents are left, fewer than the 3,000 she had named in May.', older),
    ['count revision: 2,400 <> 3,000'],
  )
  assert.deepEqual(
    await between('In Harn 2,400 barges wait, fewer than the 3,000 on the far bank.', older),
    [],
  )
  assert.deepEqual(await between(up, 'The lockmaster baked a cake in the shape of a pier.'), [])
})

test('one sum in two currencies', async () => {
  assert.deepEqual(
    await between(
      'Tavares has a list of Varland goods worth 800 million florins ready.',
      'Tavares has a list of Varland goods worth 800 million crowns ready.',
    ),
    ['count contradiction: 800 million crowns <> 800 million florins'],
  )
})

test('two ages of one person', async () => {
  assert.deepEqual(
    await between(
      'The lockmaster Hedda Brann, 36, waited at the gate.',
      'Hedda Brann, 34, was the lockmaster at the gate.',
    ),
    ['count contradiction: 34 <> 36'],
  )
})

test('who is silent is named, and each side cites its words', async () => {
  const dossier = await tell(
    ...told(
      'It was her third trip to Harn since she took office.',
      'It was her fourth trip to Harn since she took office.',
      'The lockmaster baked a cake in the shape of a pier.',
    ),
  )
  const [one] = dossier.discrepancies
  assert.deepEqual(one?.silent, ['r3'])
  assert.deepEqual(
    one?.sides.flatMap(side => side.loci.map(locus => `${locus.report} ${locus.spans[0]?.exact}`)).sort(),
    ['r1 third', 'r2 fourth'],
  )
})

test('words of two quotations are no change of one, though what a report tells between them runs like the other', async () => {
  const night = (words: string): string =>
    `Mira Orr, the reeve of Harn, left the guild on Monday night. ${words}`
  const whole = night(
    '“They have emptied the lock without asking a single keeper who works on the old sluice,” Mira Orr said.',
  )
  assert.deepEqual(
    await between(
      whole,
      night(
        'Mira Orr spoke of men who “forget the oaths of boatmen” without asking “a single keeper who works on the old sluice”.',
      ),
    ),
    [],
  )
})

test('a number with a verb of its own is not that of the verb before, and who leaves home is evacuated', async () => {
  assert.deepEqual(
    await between(
      'Four people are dead and a staggering 16,000 have been turned away at the lock of Harn.',
      'Five people are dead at the lock of Harn.',
    ),
    ['count contradiction: Five <> Four'],
  )
  assert.deepEqual(
    await between(
      'Some 6,200 people have left their homes since a fire broke out in Harn.',
      'Some 16,000 villagers have been driven from their homes by the fire in Harn.',
    ),
    ['count contradiction: Some 16,000 <> Some 6,200'],
  )
})

test('"four o’clock" inside quotation marks is "4pm", and not "six o’clock"', async () => {
  const order = (when: string): string =>
    `Vale said: "I gave the order at ${when} and I would give it again."`
  assert.deepEqual(await between(order("four o'clock"), order('4pm')), [])
  assert.deepEqual(await between(order("four o'clock"), order("six o'clock")), [
    'wording contradiction: four <> six',
  ])
})
