import fc from 'fast-check'
import { collateAll, readTold, type Told } from './engine.ts'
import { LAWS } from './invariants.ts'
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


const seen = new Map<string, [number,string]>()
for (const list of fc.sample(fc.array(told, { minLength: 1, maxLength: 4 }), {numRuns: 300, seed: Number(process.argv[2] ?? 1)})) {
  const reports = await readTold(list)
  try {
  const ds = await collateAll(reports)
  for (const d of ds) for (const l of LAWS) for (const b of l.breaches(d)) { const k = l.name + ': ' + b.replace(/[a-f\d]{8,}/g,'#').replace(/\d+/g,'#').slice(0,140); const e = seen.get(k); seen.set(k, [(e?.[0] ?? 0)+1, e?.[1] ?? JSON.stringify(list)]) }
  if (JSON.stringify(ds) !== JSON.stringify(await collateAll([...reports].reverse()))) seen.set('order '+seen.size, [1, JSON.stringify(list)])
  } catch (e) { seen.set(String(e).slice(0,200), [1, JSON.stringify(list)]) }
}
for (const [k,[n,ex]] of seen) console.log(n, k, '\n   ', ex.slice(0,2500))
