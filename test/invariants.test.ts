import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Dossier, Report, Since } from '../src/model/index.ts'
import { collateAll, collateAllSince, readTold, type Told } from './engine.ts'
import { golden } from './golden.ts'
import { LAWS } from './invariants.ts'
import { EXAMPLES, loadExample } from './truth.ts'

/** What breaks a law in a dossier, each with the law's name. */
const breaches = (dossier: Dossier): string[] =>
  LAWS.flatMap(law => law.breaches(dossier).map(one => `${law.name}: ${one}`))

for (const name of EXAMPLES) {
  for (const law of LAWS)
    test(`${name}: ${law.name}`, async () => {
      assert.deepEqual(law.breaches((await golden(name)).dossier), [])
    })

  test(`${name}: the same reports give the same bytes`, async () => {
    const once = JSON.stringify([(await golden(name)).dossier])
    const again = JSON.stringify(await collateAll([...(await loadExample(name)).reports.values()]))
    assert.ok(once === again)
  })
}

const of = <T>(...list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list)

/** The pieces of an invented story: a dyke on the Ferrow breaks, and nobody agrees on much. */
const person = of(
  'Mayor Elke Sandrup',
  'Sandrup',
  'engineer Jonas Vale',
  'Vale',
  'a spokeswoman',
  'the mayor',
)
const agency = of(
  'the Lowland Press Agency',
  'LPA',
  'state radio',
  'the Ferrow Herald',
  'officials in Harnmouth',
)
const count = of('Nine', '12', 'At least 14', 'About 1,500', 'No', 'Dozens of')
const day = of('on Monday', 'on 4 May 2031', 'last week', 'at 6.40 a.m.', 'in 2029', '')
const quote = of(
  'The dyke was inspected in March and found sound',
  'The dyke was inspected in March and was found sound',
  'The dyke [at Ferrow] was not inspected ... and found sound',
  'We will rebuild it before winter, whatever it costs',
  'Nobody told us',
  'It’s “all” gone 🌊, isn’t it',
)
const marks = of<readonly [string, string]>(['"', '"'], ['“', '”'], ['‘', '’'], ['"', ''])

const sentence: fc.Arbitrary<string> = fc
  .tuple(person, agency, count, day, quote, marks, fc.nat(9))
  .map(([who, via, number, when, said, [open, close], shape]) => {
    const shapes = [
      `${open}${said},${close} ${who} said ${when}.`,
      `${who} said ${when} that ${number.toLowerCase()} people were missing, according to ${via}.`,
      `According to ${via}, ${who} said: ${open}${said}.${close}`,
      `${number} people were killed when the Ferrow dyke broke ${when}, ${via} reported.`,
      `${open}${said.slice(0, 22)},${close} ${who} was quoted as saying by ${via}, ${open}${said.slice(22)}.${close}`,
      `He denied that the dyke had been inspected ${when}.`,
      `It was her third visit to Harnmouth ${when}, ${via} said.`,
      `The two-day search ended ${when}, reportedly without success.`,
      `${who.toUpperCase()} ${when}`,
      `READ MORE: Ten things to pack for a flood`,
    ]
    return shapes[shape] ?? ''
  })

const told: fc.Arbitrary<Told> = fc
  .record({
    outlet: of('The Ferrow Herald', 'Lowland Press Agency', 'Radio Harn', 'Dyke Watch'),
    published: of('2031-05-05', '2031-05-05T09:00:00Z', '2031-05-07T18:30:00+02:00'),
    lead: of(
      'HARNMOUTH, May 5 (LPA) - ',
      '',
      'Dyke breaks at Harnmouth\n\nBy Priya Solheim\n\nMonday 5 May 2031\n\n',
    ),
    paragraphs: fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
    end: of('\n', '\r\n\r\n', '', '\n\n(Reporting by Jo Tanner)\n', '\u00a0\n© 2031 Dyke Watch'),
  })
  .map(({ outlet, published, lead, paragraphs, end }) => ({
    outlet,
    published,
    text: `${lead}${paragraphs.map(one => one.join(' ')).join(end.includes('\r') ? '\r\n\r\n' : '\n\n')}${end}`,
  }))

const bytesOf = async (reports: readonly Report[]): Promise<string> =>
  JSON.stringify(await collateAll(reports))

/** A law that was broken once, with the smallest story found that showed it. */
interface Broken {
  readonly what: string
  readonly told: readonly Told[]
}

const ONCE_BROKEN: readonly Broken[] = [
  {
    what: 'an agency that reprints a report and is named in it: each would derive from the other',
    told: ['The Ferrow Herald', 'Lowland Press Agency'].map((outlet, i) => ({
      outlet,
      published: `2031-05-0${5 + i}`,
      text: 'HARNMOUTH, May 5 (LPA) - Nine people were killed when the Ferrow dyke broke on Monday, the Lowland Press Agency reported.\n\n"The dyke was inspected in March and found sound," Mayor Elke Sandrup said on Monday.\n',
    })),
  },
  {
    what: 'a quotation that is never closed: two alignments begin at one place and share an id',
    told: [
      {
        outlet: 'The Ferrow Herald',
        published: '2031-05-05',
        text: 'HARNMOUTH, May 5 (LPA) - "It’s “all” gone 🌊, is," Mayor Elke Sandrup was quoted as saying by the Lowland Press Agency, "n’t it."\n\n"The dyke was inspected in March and found sound, Mayor Elke Sandrup said last week. Mayor Elke Sandrup said on Monday that nine people were missing, according to the Lowland Press Agency.\n',
      },
    ],
  },
  {
    what: 'a quotation that is never closed: the pieces of a statement overlap',
    told: [
      {
        outlet: 'The Ferrow Herald',
        published: '2031-05-05',
        text: 'HARNMOUTH, May 5 (LPA) - "The dyke was inspected in March and found sound, Mayor Elke Sandrup said on Monday. MAYOR ELKE SANDRUP on Monday According to the Lowland Press Agency, Mayor Elke Sandrup said: "The dyke was inspected in March and found sound."\n\n"The dyke was inspected in March and found sound," Mayor Elke Sandrup said on Monday.\n',
      },
    ],
  },
]

for (const { what, told } of ONCE_BROKEN)
  test(what, async () => {
    assert.deepEqual((await collateAll(await readTold(told))).flatMap(breaches), [])
  })

test('invented stories of any make keep all laws, and give the same bytes in any order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(told, { minLength: 1, maxLength: 4 }), async list => {
      const reports = await readTold(list)
      const dossiers = await collateAll(reports)
      assert.deepEqual(dossiers.flatMap(breaches), [])
      const bytes = JSON.stringify(dossiers)
      assert.ok(bytes === (await bytesOf(reports)), 'twice the same')
      assert.ok(bytes === (await bytesOf([...reports].reverse())), 'in any order')
    }),
    { numRuns: 60, seed: 4 },
  )
})

test('invented stories keep all laws when they are compared with what some of their reports gave', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(told, { minLength: 2, maxLength: 5 }), fc.nat(), async (list, pick) => {
      const reports = await readTold(list)
      const left = pick % reports.length
      const earlier = await collateAll(reports.filter((_, i) => i !== left))
      const dossiers = await collateAllSince(reports, earlier)
      assert.deepEqual(dossiers.flatMap(breaches), [])
      const again = await collateAllSince(reports.toReversed(), earlier.toReversed())
      assert.ok(JSON.stringify(dossiers) === JSON.stringify(again), 'in any order')
      const less = await collateAllSince(reports.slice(0, 1), dossiers)
      assert.deepEqual(less.flatMap(breaches), [])
      for (const { account } of await collateAllSince(reports, dossiers)) {
        const { reports: news, gone, statements, disagreements } = account.since as Since
        assert.deepEqual([news, gone, statements, disagreements], [[], [], [], []])
      }
    }),
    { numRuns: 25, seed: 11 },
  )
})
