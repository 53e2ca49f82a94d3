import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../../test/engine.ts'
import { blankReport } from '../../../test/fixture-report.ts'
import { english } from '../../locales/index.ts'
import { NO_LAYERS } from '../../model/index.ts'
import type { Entity, Report, ReportEntity } from '../../model/index.ts'
import { joinEntities } from './index.ts'

type Given = Partial<ReportEntity> & { readonly name: string; readonly times?: number }

/** A report that mentions the given entities in order, each at an offset of its own. */
function reportOf(id: string, given: readonly Given[]): Report {
  const entities = given.map(
    ({ times: _, ...one }, i): ReportEntity => ({
      id: `${id}#${i + 1}`,
      kind: 'person',
      named: true,
      by: 'test',
      certainty: 'stated',
      ...one,
    }),
  )
  const mentions = given.flatMap((one, i) =>
    Array.from({ length: one.times ?? 1 }, (_, j) => ({
      start: i * 100 + j,
      end: i * 100 + j + 1,
      kind: one.kind ?? ('person' as const),
      form: 'name' as const,
      entity: `${id}#${i + 1}`,
      by: 'test',
      certainty: 'stated' as const,
    })),
  )
  return blankReport(' '.repeat(given.length * 100), {
    id,
    layers: { ...NO_LAYERS, mentions, entities },
  })
}

/** Locals of each story entity: "a#1 b#2". */
const joined = (...reports: readonly (readonly Given[])[]): string[] =>
  entitiesOf(...reports).map(one => one.locals.join(' '))
const entitiesOf = (...reports: readonly (readonly Given[])[]): readonly Entity[] =>
  joinEntities(
    reports.map((given, i) => reportOf('abcdef'[i] as string, given)),
    english,
  ).entities

test('two spellings of a full name are one person, with the reason', () => {
  const [one] = entitiesOf([{ name: 'Kim Dae-sung' }], [{ name: 'Kim Dae Sung' }])
  assert.deepEqual(one?.locals, ['a#1', 'b#1'])
  assert.deepEqual(one?.because, ['"Kim Dae Sung" (b#1) is "Kim Dae-sung" (a#1): same full name'])
  assert.equal(one?.certainty, 'stated')
})

test('a nickname is the given name that it stands for, and a long surname may be misspelt', () => {
  const names = (...all: string[]): number => joined(...all.map(name => [{ name }])).length
  assert.equal(names('Ray Velde', 'Raymond Velde'), 1)
  assert.equal(names('Chuck Velde', 'Charles E. Velde'), 1)
  assert.equal(names('Stan Velde', 'Stanley B. Velde'), 1)
  assert.equal(names('Al Velde', 'Alan Velde'), 2)
  assert.equal(names('Ray Velde', 'Ronald Velde'), 2)
  assert.equal(names('Heydar Aslivandi', 'Heidar Aslibandi'), 1)
  assert.equal(names('Heydar Aslivandi', 'Morad Aslibandi'), 2)
  // of six and seven letters only with one office
  const told = (...titles: string[]): number =>
    joined([{ name: 'Karen Vargent', titles: ['captain'] }], [{ name: 'Karen Vergent', titles }]).length
  assert.equal(told('Fire Captain'), 1)
  assert.equal(told('mayor'), 2)
})

test('one report calls somebody by a nickname and in full', async () => {
  const { entities } = await tell({
    outlet: 'Harn Post',
    text: 'Mayor Raymond Velde said on Monday that the Sund bridge would close.\n\nThe bridge is old, Ray Velde said.\n\nRonald Velde, a teacher, said he would walk.',
  })
  assert.deepEqual(
    entities.filter(one => one.kind === 'person').map(one => [one.name, one.variants.includes('Ray Velde')]),
    [
      ['Raymond Velde', true],
      ['Ronald Velde', false],
    ],
  )
})

test('people who share a surname stay apart', () => {
  assert.deepEqual(joined([{ name: 'Kim Dae-sung' }], [{ name: 'Harold Kim' }]), ['a#1', 'b#1'])
  assert.deepEqual(joined([{ name: 'Cho Yun-jae' }], [{ name: 'Cho Myung-gil' }]), ['a#1', 'b#1'])
})

test('transliterations and initials join', () => {
  assert.deepEqual(joined([{ name: 'Cho Myong-gil' }], [{ name: 'Cho Myoung-gil' }]), ['a#1 b#1'])
  assert.deepEqual(joined([{ name: 'Tomas Ruzgar' }], [{ name: 'T. Ruzgar' }]), ['a#1 b#1'])
})

test('two letters of one sound may open two transliterations of a long name, two sounds may not', () => {
  assert.deepEqual(joined([{ name: 'Elias Vondrakis' }], [{ name: 'Ilias Vondrakis' }]), ['a#1 b#1'])
  assert.deepEqual(joined([{ name: 'Yiannos Vondrakis' }], [{ name: 'Giannos Vondrakis' }]), ['a#1 b#1'])
  assert.deepEqual(joined([{ name: 'Maria Vondrakis' }], [{ name: 'Daria Vondrakis' }]), ['a#1', 'b#1'])
  assert.deepEqual(joined([{ name: 'Elias Orr' }], [{ name: 'Ilias Orr' }]), ['a#1', 'b#1'])
})

test('a surname of two words joins its bearer, a given name before a surname does not', () => {
  assert.deepEqual(joined([{ name: 'Lucien Brandt-Orr' }], [{ name: 'Brandt-Orr' }]), ['a#1 b#1'])
  assert.deepEqual(joined([{ name: 'Van Orlen' }], [{ name: 'Piet Van Orlen' }]), ['a#1 b#1'])
  assert.deepEqual(joined([{ name: 'Ilse Brandt Vale' }], [{ name: 'Brandt Vale' }]), ['a#1 b#1'])
  assert.deepEqual(joined([{ name: 'Kim Dae-sung' }], [{ name: 'Dae-sung' }]), ['a#1 b#1'])
  assert.deepEqual(joined([{ name: 'Mary Ann Vale' }], [{ name: 'Ann Vale' }]), ['a#1', 'b#1'])
  assert.deepEqual(joined([{ name: 'Van Orlen' }], [{ name: 'Piet Orlen' }]), ['a#1', 'b#1'])
})

test('an initial that fits two people joins neither', () => {
  assert.deepEqual(joined([{ name: 'Tomas Ruzgar' }], [{ name: 'Tilda Ruzgar' }], [{ name: 'T. Ruzgar' }]), [
    'a#1',
    'b#1',
    'c#1',
  ])
})

test('three names that are all alike are one person, two that are not alike join no third', () => {
  assert.deepEqual(
    joined(
      [{ name: 'Ana Velde', surname: 'velde' }],
      [{ name: 'Ana J. Velde', surname: 'velde' }],
      [{ name: 'Ana Jola Velde', surname: 'velde' }],
    ),
    ['a#1 b#1 c#1'],
  )
  assert.deepEqual(
    joined(
      [{ name: 'Ana Velde', surname: 'velde' }],
      [{ name: 'Ana J. Velde', surname: 'velde' }],
      [{ name: 'Ana Klara Velde', surname: 'velde' }],
    ),
    ['a#1', 'b#1', 'c#1'],
  )
})

test('a surname alone joins its only bearer', () => {
  assert.deepEqual(joined([{ name: 'Ana Velde' }], [{ name: 'Velde' }]), ['a#1 b#1'])
})

test('a surname alone with several bearers joins the one with its title, the chief one, or nobody', () => {
  const bearers: Given[] = [{ name: 'Tomas Ruzgar', titles: ['premier'] }, { name: 'Ilse Ruzgar' }]
  assert.deepEqual(joined(bearers, [{ name: 'Ruzgar', titles: ['premier'] }]), ['a#1 b#1', 'a#2'])
  assert.deepEqual(
    joined([{ name: 'Tomas Ruzgar', times: 9 }, { name: 'Ilse Ruzgar' }], [{ name: 'Ruzgar' }]),
    ['a#1 b#1', 'a#2'],
  )
  assert.deepEqual(joined([{ name: 'Tomas Ruzgar' }, { name: 'Ilse Ruzgar' }], [{ name: 'Ruzgar' }]), [
    'a#1',
    'a#2',
    'b#1',
  ])
})

test('a given name alone joins the only person who has it, unless it is a surname', () => {
  assert.deepEqual(joined([{ name: 'Ilan Ruzgar' }, { name: 'Joren Ruzgar' }], [{ name: 'Ilan' }]), [
    'a#1 b#1',
    'a#2',
  ])
  assert.deepEqual(joined([{ name: 'Ilan Ruzgar' }], [{ name: 'Ilan Velde' }], [{ name: 'Ilan' }]), [
    'a#1',
    'b#1',
    'c#1',
  ])
  assert.deepEqual(joined([{ name: 'Ilan Ruzgar' }], [{ name: 'Ana Ilan' }], [{ name: 'Ilan' }]), [
    'a#1',
    'b#1 c#1',
  ])
})

test('a gender that differs keeps a surname apart', () => {
  assert.deepEqual(joined([{ name: 'Ana Velde', gender: 'female' }], [{ name: 'Velde', gender: 'male' }]), [
    'a#1',
    'b#1',
  ])
})

test('states join by their code, places by name, adjective or one letter', () => {
  const place = { kind: 'place' } as const
  assert.deepEqual(
    joined(
      [{ ...place, name: 'North Korea', state: 'KP' }],
      [{ ...place, name: 'DPRK', state: 'KP' }],
      [{ ...place, name: 'South Korea', state: 'KR' }],
    ),
    ['a#1 b#1', 'c#1'],
  )
  assert.deepEqual(joined([{ ...place, name: 'Marenia' }], [{ ...place, name: 'Marenian' }]), ['a#1 b#1'])
  assert.deepEqual(joined([{ ...place, name: 'Karsin' }], [{ ...place, name: 'Karsyn' }]), ['a#1 b#1'])
  assert.deepEqual(
    joined(
      [
        { ...place, name: 'Karsin' },
        { ...place, name: 'Karsyn' },
      ],
      [{ ...place, name: 'Karsyn' }],
    ),
    ['a#1', 'a#2 b#1'],
  )
})

test('organisations join by the gazetteer, by name and by initials', () => {
  const organisation = { kind: 'organisation' } as const
  assert.deepEqual(
    joined([{ ...organisation, name: 'Xinhua' }], [{ ...organisation, name: 'Xinhua News Agency' }]),
    ['a#1 b#1'],
  )
  assert.deepEqual(
    joined([{ ...organisation, name: 'KTA' }], [{ ...organisation, name: 'Kessar Telegraph Agency' }]),
    ['a#1 b#1'],
  )
  assert.deepEqual(
    joined([{ ...organisation, name: 'the Courier' }], [{ ...organisation, name: 'Harrow Courier' }]),
    ['a#1 b#1'],
  )
  assert.deepEqual(
    joined(
      [{ ...organisation, name: 'Foreign Ministry' }],
      [{ ...organisation, name: 'Kessari Foreign Ministry' }],
    ),
    ['a#1', 'b#1'],
  )
})

test('kinds do not mix, but a kind left open takes that of its namesake', () => {
  assert.deepEqual(joined([{ name: 'Anselm' }], [{ name: 'Anselm', kind: 'place' }]), ['a#1', 'b#1'])
  assert.equal(
    entitiesOf([{ name: 'Tessel', kind: 'other' }], [{ name: 'Tessel', kind: 'place' }])[0]?.kind,
    'place',
  )
})

test('one name of two kinds is one thing, of persons only in full, and never three', () => {
  const [place, body] = [{ kind: 'place' } as const, { kind: 'organisation' } as const]
  assert.deepEqual(joined([{ ...place, name: 'Harn Council' }], [{ ...body, name: 'Harn Council' }]), [
    'a#1 b#1',
  ])
  assert.deepEqual(
    joined([
      { ...place, name: 'Harn Council' },
      { ...body, name: 'Harn Council' },
    ]),
    ['a#1 a#2'],
  )
  assert.deepEqual(
    joined([
      { ...place, name: 'Harn' },
      { ...body, name: 'Harn' },
    ]),
    ['a#1', 'a#2'],
  )
  const reports: readonly (readonly Given[])[] = [
    [{ name: 'Ilka Varga' }],
    [{ name: 'Ilka Varga' }],
    [{ ...body, name: 'Ilka Varga' }, { name: 'Varga' }],
  ]
  assert.deepEqual(joined(...reports), ['a#1 b#1 c#1 c#2'])
  assert.equal(entitiesOf(...reports)[0]?.kind, 'person')
  assert.deepEqual(joined([{ name: 'Ilka Varga' }], [{ ...body, name: 'Ilka Varga' }]), ['a#1', 'b#1'])
})

test('a state is not its capital, though its government goes by that name', () => {
  const place = { kind: 'place' } as const
  assert.deepEqual(
    joined(
      [{ ...place, name: 'France', state: 'FR', variants: ['Paris'] }],
      [
        { ...place, name: 'Paris' },
        { ...place, name: 'France', state: 'FR' },
      ],
    ),
    ['a#1 b#2', 'b#1'],
  )
})

test('an abbreviated state at the front of a name is the state', () => {
  const body = { kind: 'organisation' } as const
  assert.deepEqual(
    joined([{ ...body, name: 'U.S. Harbour Board' }], [{ ...body, name: 'United States Harbour Board' }]),
    ['a#1 b#1'],
  )
})

test('unnamed sources stay apart, groups of the same members join', () => {
  assert.deepEqual(joined([{ name: 'officials', named: false }], [{ name: 'officials', named: false }]), [
    'a#1',
    'b#1',
  ])
  const pair = (id: string): Given[] => [
    { name: 'Ana Velde' },
    { name: 'Tomas Ruzgar' },
    { name: 'the two leaders', named: false, members: [`${id}#1`, `${id}#2`] },
  ]
  const entities = entitiesOf(pair('a'), pair('b'))
  const group = entities.find(one => one.members)
  assert.deepEqual(group?.locals, ['a#3', 'b#3'])
  assert.deepEqual(
    group?.members,
    entities.slice(0, 2).map(one => one.id),
  )
})

test('every entity of a report has one story entity, ids are distinct and stable', () => {
  const reports = [
    reportOf('a', [{ name: 'Ana Velde' }, { name: 'officials', named: false }]),
    reportOf('b', [{ name: 'Velde' }]),
  ]
  const { entities, of } = joinEntities(reports, english)
  assert.equal(of('b#1'), of('a#1'))
  assert.equal(of('a#2').named, false)
  assert.equal(new Set(entities.map(one => one.id)).size, entities.length)
  assert.match(entities[0]?.id ?? '', /^e_[0-9a-f]{12}$/)
  assert.deepEqual(joinEntities(reports, english).entities, entities)
  assert.throws(() => of('z#1'), RangeError)
})

test('a longer cluster never holds two that conflict', () => {
  const entities = entitiesOf([{ name: 'Kim Dae-sung' }], [{ name: 'Kim' }], [{ name: 'Harold Kim' }])
  assert.deepEqual(
    entities.map(one => one.locals.join(' ')),
    ['a#1', 'b#1', 'c#1'],
  )
})

test('a priest is one person with his title and with his first name', async () => {
  const lead =
    'Premier Oskar Lindahl met President Mira Tavares in Harn on Tuesday for talks about the Sund bridge.'
  const { entities } = await tell(
    { outlet: 'Harn Post', text: `${lead}\n\nFr Brandt said the pilgrims had crossed on foot.` },
    { outlet: 'Sund Echo', text: `${lead}\n\nIvo Brandt, a priest, said he was tired.` },
  )
  assert.deepEqual(
    entities.filter(one => /Brandt/.test(one.name ?? '')).map(one => [one.name, one.locals.length]),
    [['Ivo Brandt', 2]],
  )
})

test('two entities of one kind that begin at one word have two ids', () => {
  const report = reportOf('a', [
    { name: 'Harn', kind: 'organisation' },
    { name: 'Harn police', kind: 'organisation', named: false },
  ])
  const mentions = report.layers.mentions.map(one => ({ ...one, start: 0 }))
  const { entities } = joinEntities([{ ...report, layers: { ...report.layers, mentions } }], english)
  assert.equal(new Set(entities.map(one => one.id)).size, 2)
})

test('a nickname that one report tells joins the others, and the name that most have goes before', () => {
  const both = { name: 'William Vale', variants: ['Mo Vale', 'Vale'] }
  const [one, ...more] = entitiesOf(
    [{ name: 'Mo Vale' }],
    [both],
    [{ name: 'Mo Vale' }],
    [{ name: 'William Vale' }],
  )
  assert.deepEqual(more, [])
  assert.equal(one?.name, 'Mo Vale')
  assert.equal(joined([{ name: 'Mo Vale' }], [{ name: 'William Vale' }]).length, 2)
})

test('who has a second name in one report is no other one for a third that is spelled almost alike', () => {
  assert.deepEqual(
    joined([{ name: 'Latona Orr' }], [{ name: 'Latona Sharon Orr' }], [{ name: 'Latoya Orr' }]),
    ['a#1 b#1 c#1'],
  )
})
