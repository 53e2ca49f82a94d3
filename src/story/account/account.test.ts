import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Told, tell } from '../../../test/engine.ts'
import type { AccountSentence, Dossier } from '../../model/index.ts'
import { precisionOf } from './timeline.ts'

/** An invented visit, told by three papers. */
const VISIT: readonly Told[] = [
  {
    outlet: 'Coast Radio',
    text: [
      'Premier Oskar Lindahl met President Mira Tavares in Harn on Tuesday for talks about the Sund bridge.',
      'Engineers from both countries tested the new pier of the Sund bridge with forty loaded lorries on 2 May.',
      '“We will open the Sund bridge to lorries before the first snow falls,” Lindahl said.',
      'Ferry crews fear for their wages when the bridge opens, said Nils Okoro, who leads their union.',
    ].join('\n\n'),
  },
  {
    outlet: 'Harn Post',
    text: [
      'Premier Oskar Lindahl met President Mira Tavares in Harn on Tuesday for talks about the Sund bridge.',
      'The bridge has been shut since August 2030, after a barge struck its middle pier.',
      'Lindahl said the bridge would open to lorries before the first snow fell.',
      'Tavares toured the Dorn mill on Monday. She promised to send grain before the end of June.',
    ].join('\n\n'),
  },
  {
    outlet: 'Sund Echo',
    text: [
      'Bridge talks held in Harn',
      'President Mira Tavares met Premier Oskar Lindahl in Harn on Tuesday to talk about the Sund bridge.',
      'On 2 May engineers of both countries tested the new pier of the bridge with 40 loaded lorries.',
      'Tavares demanded a share of the tolls, her spokeswoman Ada Brandt said.',
      'Tolls on the bridge will rise by a third in 2032, according to the ministry of roads.',
    ].join('\n\n'),
  },
]

let made: Promise<Dossier> | undefined
const visit = (): Promise<Dossier> => {
  made ??= tell(...VISIT)
  return made
}

/** A sentence with what the editor added in braces. */
const shown = (sentence: AccountSentence): string =>
  sentence.parts.map(part => ('editorial' in part ? `{${part.text}}` : part.text)).join('')

test('the brief has four to eight sentences and says nothing twice', async () => {
  const brief = (await visit()).account.brief.map(shown)
  assert.ok(brief.length >= 4 && brief.length <= 8, brief.join('\n'))
  for (const once of [/met President|met Premier/, /tested the new pier/, /first snow/])
    assert.ok(brief.filter(line => once.test(line)).length <= 1, brief.join('\n'))
  assert.equal(new Set(brief).size, brief.length)
})

test('the brief opens with what most reports open with', async () => {
  const [first] = (await visit()).account.brief
  assert.match(first ? shown(first) : '', /met (?:President Mira Tavares|Premier Oskar Lindahl) in Harn/)
  assert.deepEqual([...new Set(first?.citations.map(one => one.report))].sort(), ['r1', 'r2', 'r3'])
})

test('every part that is not the editor’s stands word for word in the report it cites', async () => {
  const { account, reports } = await visit()
  const all = [
    ...account.brief,
    ...account.timeline.map(one => one.sentence),
    ...account.positions.flatMap(one => one.sentences),
  ]
  for (const sentence of all) {
    assert.equal(sentence.kind, 'verbatim')
    for (const part of sentence.parts) {
      if ('editorial' in part) continue
      const [span] = part.locus.spans
      const text = reports.find(one => one.id === part.locus.report)?.text ?? ''
      assert.equal(part.text, text.slice(span?.start, span?.end))
    }
  }
})

test('a pronoun without its antecedent gets the name in brackets, marked as the editor’s', async () => {
  const { account } = await visit()
  const promised = account.timeline.map(one => one.sentence).find(one => shown(one).includes('promised'))
  assert.equal(
    promised && shown(promised),
    'She{ [Mira Tavares]} promised to send grain before the end of June.',
  )
  const added = promised?.parts.flatMap(part => ('editorial' in part ? [part.editorial] : []))
  assert.deepEqual(added, ['antecedent'])
})

test('who is called by a party and a state gets the name in brackets', async () => {
  const { account } = await tell({
    outlet: 'Harn Post',
    published: '2031-05-09',
    text: 'Sen. Mira Tavares, D-Fla., came to Harn on Monday to see the Sund bridge.\n\nThe Florida Democrat said on Tuesday that she would open the Sund bridge to lorries on 3 June.',
  })
  assert.ok(
    account.timeline.some(({ sentence }) =>
      shown(sentence).startsWith('The Florida Democrat{ [Mira Tavares]} said'),
    ),
  )
})

test('a bracket stands behind a contraction', async () => {
  const { account } = await tell({
    outlet: 'Harn Post',
    published: '2031-05-09',
    text: 'President Mira Tavares came to Harn on Monday to see the Sund bridge.\n\nShe’ll open the Sund bridge to lorries on 3 June.',
  })
  assert.ok(
    account.timeline.some(({ sentence }) => shown(sentence).startsWith('She’ll{ [Mira Tavares]} open')),
  )
})

test('a pronoun whose antecedent stands before it in the sentence gets none', async () => {
  const { account } = await visit()
  const demanded = account.positions.flatMap(one => one.sentences).map(shown)
  assert.ok(
    demanded.includes('Tavares demanded a share of the tolls, her spokeswoman Ada Brandt said.'),
    demanded.join('\n'),
  )
})

test('the timeline is in the order of the dates, each with its precision; what two reports date alike stands once', async () => {
  const timeline = (await visit()).account.timeline.map(one => [
    one.date,
    one.precision,
    shown(one.sentence).slice(0, 18),
  ])
  assert.deepEqual(timeline, [
    ['2030-08', 'month', 'The bridge has bee'],
    ['2031-05-02', 'day', 'Engineers from bot'],
    ['2031-05-05', 'day', 'Tavares toured the'],
    ['2031-05-06', 'day', 'Premier Oskar Lind'],
    ['2031-06', 'month', 'She{ [Mira Tavares'],
  ])
})

test('the winter of a year begins in the December before it', async () => {
  const { account } = await tell({
    outlet: 'Harn Post',
    published: '2031-03-08',
    text: 'Premier Oskar Lindahl opened the Sund bridge in Harn on 7 March.\n\nIn the winter of 2030 ferries carried the post across the frozen sound. Sledges had carried it in January 2030.\n\nLindahl thanked the crews on 1 November 2030 and again on 2 March 2031.',
  })
  const dates = account.timeline.map(one => one.date)
  assert.ok(
    dates.indexOf('2030-WI') >= 0 && dates.indexOf('2030-WI') < dates.indexOf('2030-11-01'),
    dates.join(' '),
  )
})

test('a time that may be of either half of the day has no place among the hours', async () => {
  const { account } = await tell({
    outlet: 'Harn Post',
    published: '2031-03-08',
    text: 'Premier Oskar Lindahl opened the Sund bridge in Harn.\n\nThe old ferry sailed for the last time at five past two on Friday. The new one docked at 2.40 p.m. on Friday.',
  })
  assert.deepEqual(
    account.timeline.map(one => one.date),
    ['2031-03-07', '2031-03-07T14:40'],
  )
})

test('a sentence stands once, under its day and not under a month in it as well', async () => {
  const { account } = await tell({
    outlet: 'Harn Post',
    published: '2031-03-08',
    text: 'Premier Oskar Lindahl opened the Sund bridge in Harn.\n\nTavares released on 7 March a report on the flood that closed the old bridge in May 2029. Sledges carried the post in January 2030.',
  })
  assert.deepEqual(
    account.timeline.map(one => one.date),
    ['2030-01', '2031-03-07'],
  )
})

test('a year that only says which one is meant dates nothing', async () => {
  const { account } = await tell({
    outlet: 'Harn Post',
    published: '2031-03-08',
    text: 'Premier Oskar Lindahl opened the Sund bridge in Harn.\n\nHe was charged with fraud in the 2027 election of the mayor. During the 2028 campaign the ferries stood still. The bridge was closed in 2029. Tavares leads his 2034 campaign.',
  })
  assert.deepEqual(
    account.timeline.map(one => one.date),
    ['2028', '2029'],
  )
})

test('a sentence stands on the date of what it tells, not on one that an aside has', async () => {
  const { account } = await tell({
    outlet: 'Harn Post',
    published: '2031-05-08',
    text: 'Premier Oskar Lindahl opened the Sund bridge in Harn.\n\nThe senate on Wednesday blocked an inquiry into the Jan. 12 flood at the dam. Lindahl blamed the engineers, who had left the town in March. It is the worst flood since 2013, he said.',
  })
  assert.deepEqual(
    account.timeline.map(one => one.date),
    ['2031-05-07'],
  )
})

test('a day and its month that tell nearly the same stand once, on the day', async () => {
  const { account } = await tell({
    outlet: 'Harn Post',
    published: '2031-05-28',
    text: 'Premier Oskar Lindahl opened the Sund bridge in Harn.\n\nThe Dorn mill filed a lawsuit against the ferry company this month.\n\nThe Dorn mill filed a lawsuit against the ferry company in Harn on May 4.',
  })
  assert.deepEqual(
    account.timeline.map(one => one.date),
    ['2031-05-04'],
  )
})

test('a sentence that reports share stands once, though each dates it by its own day', async () => {
  const shared =
    'The helicopter from Dorn was called at about 3 p.m. on Sunday to look for the crew of the ferry.'
  const { account } = await tell(
    {
      outlet: 'Harn Post',
      published: '2031-05-12',
      text: `The crew of the Sund ferry was found in Harn, the premier said.\n\n${shared}`,
    },
    {
      outlet: 'Dorn Times',
      published: '2031-05-20',
      text: `Divers looked at the wreck of the Sund ferry in Harn.\n\n${shared}`,
    },
  )
  assert.equal(account.timeline.filter(one => shown(one.sentence).includes('helicopter')).length, 1)
})

test('what somebody promises in direct and in indirect words stands once', async () => {
  const { account } = await tell({
    outlet: 'Harn Post',
    published: '2031-05-28',
    text: 'Premier Oskar Lindahl met the crews of the Sund ferries in Harn.\n\nLindahl promised to open the Sund bridge to heavy lorries before the first snow.\n\n“We will open the Sund bridge to heavy lorries before the first snow,” Lindahl said.',
  })
  assert.deepEqual(
    account.positions.map(({ kind, sentences }) => [kind, sentences.length]),
    [['commitment', 1]],
  )
})

test('how precise a date is', () => {
  const cases = ['2031-05-06T06:40', '2031-05-06', '2031-W19', '2031-05', '2031-SP', '2031-Q2', '2031', '203']
  assert.deepEqual(cases.map(precisionOf), [
    'minute',
    'day',
    'week',
    'month',
    'season',
    'quarter',
    'year',
    'decade',
  ])
})

test('what somebody demands and promises stands under his name', async () => {
  const { account, entities } = await visit()
  const named = account.positions.map(
    one => `${entities.find(each => each.id === one.actor)?.name}: ${one.kind}`,
  )
  assert.ok(named.includes('Mira Tavares: demand'), named.join())
  assert.ok(named.includes('Mira Tavares: commitment'), named.join())
  assert.ok(!named.some(line => /refusal|condition/.test(line)), named.join())
})

test('what one report alone has is listed with its source; what two have is not', async () => {
  const { account, entities } = await visit()
  const sole = account.sole.map(({ locus, sources }) => {
    const who = sources.map(id => entities.find(one => one.id === id)?.name ?? '?').join(' < ')
    return `${who}: ${locus.spans.map(span => span.exact).join(' … ')}`
  })
  assert.ok(
    sole.some(line => /^Nils Okoro: .*fear for their wages/.test(line)),
    sole.join('\n'),
  )
  assert.ok(!sole.some(line => /tested the new pier|first snow/.test(line)), sole.join('\n'))
})

test('a short sentence that is whole is told; a scrap and one that breaks off are not', async () => {
  const [first, second] = VISIT as [Told, Told]
  const more = 'These tolls are baseless. The talks, he said, went on. The lorries were the loaded...'
  const { account } = await tell(first, { ...second, text: `${second.text}\n\n${more}` })
  const sole = account.sole.map(({ locus }) => locus.spans.map(span => span.exact).join(' … '))
  assert.ok(sole.includes('These tolls are baseless.'), sole.join('\n'))
  assert.ok(!sole.some(line => /went on|loaded\.\.\./.test(line)), sole.join('\n'))
})

test('one report alone has no list of what only it has', async () => {
  const { account } = await tell(VISIT[1] as Told)
  assert.deepEqual(account.sole, [])
  assert.ok(account.brief.length >= 1)
})

test('what another report opens with in words of its own is nothing that one alone has', async () => {
  const { account } = await tell(
    {
      outlet: 'Harn Post',
      text: 'The council of Harn voted to let ferries run at night again on Monday, ending a ban that had split the town.\n\nEleven crews had sold their boats since the flood of the Tessel.',
    },
    {
      outlet: 'Sund Echo',
      text: 'After two years of dark evenings the ferries of Harn are back: the ban fell by one vote.\n\nThe mayor of Sund, Mira Tavares, called it a gift to smugglers.',
    },
  )
  const alone = account.sole.map(({ locus }) => locus.spans.map(({ exact }) => exact).join(' '))
  assert.ok(!alone.some(text => text.startsWith('The council of Harn voted')), alone.join('\n'))
  assert.ok(alone.some(text => text.startsWith('Eleven crews')))
})

test('two reports that open with one day open with one event; what one tells further down is another', async () => {
  const dossier = await tell(
    {
      outlet: 'Harn Post',
      published: '2031-05-07',
      text: 'Mayor Ada Brandt of Harn threw out the plan for a second bridge on Tuesday after a night of quarrels.\n\nThe council went home at dawn.',
    },
    {
      outlet: 'Sund Echo',
      published: '2031-05-07',
      text: 'A second bridge will not be built, Mayor Ada Brandt said on Tuesday, calling the plan a gift to smugglers.\n\nFishermen of Harn blew their horns on Tuesday evening to thank her.',
    },
  )
  const told = dossier.account.timeline.map(one => shown(one.sentence))
  assert.equal(told.filter(one => one.includes('bridge')).length, 1)
  assert.equal(told.filter(one => one.includes('horns')).length, 1)
  const bridge = dossier.account.timeline.find(one => shown(one.sentence).includes('bridge'))
  assert.equal(new Set(bridge?.sentence.citations.map(({ report }) => report)).size, 2)
})
