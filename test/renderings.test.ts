import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Alignment, Dossier } from '../src/model/index.ts'
import { tell } from './engine.ts'
import type { Told } from './engine.ts'
import { damagedQuotations, KINDS, retoldBy, SAID, wholly } from './renderings.ts'
import type { Damaged } from './renderings.ts'

/** Share of the damaged quotations of each kind whose apparatus says exactly what was done to them; measured, and none falls below. */
const FLOOR = 0.95
/** Quotations tried of each kind. */
const EACH = 24

const LEAD =
  'Premier Oskar Lindahl met President Mira Tavares in Harn on Tuesday for talks about the Sund bridge.'
/** Every report has something of its own, so that none is a copy of another. */
const OWN = [
  'Rain fell on the square while the crowd waited for the two leaders and their dogs.',
  'Shops in the old town stayed shut and the trams stood still for an hour.',
  'A gallery of cartoons opens in the customs house next week.',
  'Two choirs had sung on the steps since dawn in spite of the cold.',
]
const OUTLETS = ['Harn Post', 'Sund Echo', 'Coast Radio', 'North Times']

/** Reports that have a line each, under the names of these outlets. */
const reportsOf = (lines: readonly string[], outlets: readonly string[]): Told[] =>
  lines.map((line, i) => ({
    outlet: outlets[i] as string,
    text: `${LEAD}\n\n${line}\n\n${OWN[i] as string}`,
  }))

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim() || 'om.'

/** The alignments that an outlet shares with others in what a speaker said. */
const sharedBy = (dossier: Dossier, outlet: string): Alignment[] => {
  const names = new Map(dossier.reports.map(one => [one.id, one.outlet]))
  return dossier.alignments.filter(({ witnesses }) => {
    const outlets = new Set(witnesses.map(({ locus }) => names.get(locus.report)))
    const words = witnesses.flatMap(({ locus }) => locus.spans.map(({ exact }) => exact)).join(' ')
    return outlets.has(outlet) && outlets.size > 1 && !words.includes('Sund bridge')
  })
}

/** What an outlet has where it departs from the others: "hopes] expects (substantive)". */
function departuresOf(dossier: Dossier, outlet: string): string[] {
  const names = new Map(dossier.reports.map(one => [one.id, one.outlet]))
  return sharedBy(dossier, outlet).flatMap(({ variants, witnesses }) =>
    variants.flatMap(({ readings, lemma }) => {
      const own = readings.find(one =>
        one.witnesses.some(each => names.get(witnesses[each.witness]?.locus.report ?? '') === outlet),
      )
      const other = readings.find(one => one !== own)
      const kind = readings.find((_, at) => at !== lemma)?.kind
      return own && other ? [`${flat(other.text)}] ${flat(own.text)} (${kind})`] : []
    }),
  )
}

async function isToldExactly({ kind, whole, told, expected }: Damaged): Promise<boolean> {
  const dossier = await tell(...reportsOf([wholly(whole), retoldBy(whole), told], OUTLETS))
  const outlet = OUTLETS[2] as string
  const found = departuresOf(dossier, outlet).filter(
    line => kind !== 'retold' || /\((?:substantive|omission)\)$/.test(line),
  )
  return sharedBy(dossier, outlet).length > 0 && found.join('\n') === expected.join('\n')
}

const damaged = damagedQuotations(7, EACH)

for (const kind of KINDS)
  test(`a quotation damaged so: ${kind}; the apparatus says that and nothing else`, async () => {
    const cases = damaged.filter(one => one.kind === kind)
    assert.ok(cases.length >= 2, `${cases.length} cases`)
    const wrong: string[] = []
    for (const one of cases) if (!(await isToldExactly(one))) wrong.push(one.told)
    assert.ok(1 - wrong.length / cases.length >= FLOOR, wrong.join('\n'))
  })

test('a quotation that is left whole has no apparatus', async () => {
  for (const said of SAID.slice(0, 4)) {
    const lines = [wholly(said), retoldBy(said), retoldBy(said)]
    assert.deepEqual(departuresOf(await tell(...reportsOf(lines, OUTLETS)), OUTLETS[2] as string), [])
  }
})

/** All places of a dossier, each wording with the lines that have it; who stands first and which is the lemma is left out. */
function placesOf(dossier: Dossier, outlets: readonly string[]): string[] {
  const line = new Map(dossier.reports.map(one => [one.id, outlets.indexOf(one.outlet ?? '')]))
  return sharedBy(dossier, outlets[0] as string).flatMap(({ variants, witnesses }) =>
    variants
      .filter(({ readings }) => readings.length > 1)
      .map(({ readings }) =>
        readings
          .map(({ text, witnesses: places }) => {
            const who = places.map(one => line.get(witnesses[one.witness]?.locus.report ?? ''))
            return `${flat(text)} ${who.sort().join('')}`
          })
          .sort()
          .join(' | '),
      ),
  )
}

/** Renderings that tell against one another at the same place and beside it. */
const ENTANGLED: readonly (readonly string[])[] = [
  [
    'I am prepared to leave the harbour board should you judge it useful',
    'I am prepared to leave the harbour board should the owners judge it useful',
    'I am prepared to leave the harbour board should you and the owners judge it useful',
    'I am ready to leave the harbour board should you judge it useful',
  ],
  [
    'We hope that the old pump will carry the town through the winter',
    'We trust that the old pump will carry the town through the winter',
    'We hope the rusty old pump may carry the town through the winter',
    'We hope that the new pump will carry the town through the summer',
  ],
  [
    'Nobody told the crews and nobody told the captains about the fog',
    'No one told the crews and nobody told the captains about the fog',
    'Nobody told the captains and nobody told the crews about the fog',
    'Nobody warned the crews and nobody told the captains about the ice',
  ],
]

const ORDERS = [
  [1, 0, 3, 2],
  [3, 2, 1, 0],
  [2, 3, 0, 1],
]

for (const [at, lines] of ENTANGLED.entries())
  test(`whose report stands first changes no place of the apparatus: ${at + 1}.`, async () => {
    const quoted = lines.map(retoldBy)
    const places = placesOf(await tell(...reportsOf(quoted, OUTLETS)), OUTLETS)
    assert.ok(places.length > 1)
    for (const order of ORDERS) {
      const outlets = order.map(one => OUTLETS[one] as string)
      assert.deepEqual(placesOf(await tell(...reportsOf(quoted, outlets)), outlets), places)
    }
  })

test('what one rendering leaves out and another has, and the other way round, is one place', async () => {
  const lines = (ENTANGLED[0] as readonly string[]).map(retoldBy)
  assert.deepEqual(placesOf(await tell(...reportsOf(lines, OUTLETS)), OUTLETS), [
    'prepared 012 | ready 3',
    'the owners 1 | you 03 | you and the owners 2',
  ])
})

test('two words that differ in a letter are two words, and neither is misspelt', async () => {
  const lines = [
    'They could keep the horse in the yard behind the mill all winter',
    'They would keep the house in the yard behind the mill all winter',
  ].map(retoldBy)
  assert.deepEqual(departuresOf(await tell(...reportsOf(lines, OUTLETS)), OUTLETS[1] as string), [
    'could] would (substantive)',
    'horse] house (substantive)',
  ])
})
