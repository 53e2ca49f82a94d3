import assert from 'node:assert/strict'
import { test } from 'node:test'
import type {
  AccountSentence,
  Alignment,
  Discrepancy,
  Dossier,
  Locus,
  Reading,
  Witness,
} from '../../model/index.ts'
import { EMPTY } from '../fixture.ts'
import { witness } from '../fixture/alignments.ts'
import { at, FINDING, makeReport } from '../fixture/reports.ts'
import type { Inline } from './inline.ts'
import { lemmaText } from './lemma.ts'
import { sharedQuotations } from './quotations.ts'
import { viewOf } from './view.ts'

const a = makeReport('ra', 'A', [
  ['body', 'The premier said: “The state stands ready to reopen the lock before the spring flood.”'],
])
const b = makeReport('rb', 'B', [
  ['body', 'He was willing to open the gates “before the flood”, the premier said.'],
])
const c = makeReport('rc', 'C', [
  ['body', '“[Kessar] stands prepared to reopen the lock prior to the spring flood”, he said.'],
])
const REPORTS = [a, b, c]
const LOCI = [
  at(a, 'The state stands ready to reopen the lock before the spring flood.'),
  at(b, 'He was willing to open the gates “before the flood”'),
  at(c, '[Kessar] stands prepared to reopen the lock prior to the spring flood'),
]

/** One place of the utterance: its readings, each with the words that its witnesses have in order. */
type Row = readonly (readonly [Reading['kind'], string, readonly number[]])[]

/** The segments of the utterance, every place looked up from left to right. */
function segments(rows: readonly Row[]): Alignment['variants'] {
  const cursor = LOCI.map(locus => locus.spans[0]?.start as number)
  const place = (words: string, index: number): { witness: number; start: number; end: number } => {
    const start =
      words === ''
        ? (cursor[index] as number)
        : (REPORTS[index]?.text.indexOf(words, cursor[index]) as number)
    cursor[index] = start + words.length
    return { witness: index, start, end: start + words.length }
  }
  return rows.map(row => ({
    lemma: 0,
    readings: row.map(([kind, text, who]) => ({
      kind,
      text,
      witnesses: who.map(index => place(text, index)),
    })),
  }))
}

const RENDERINGS = ['direct', 'mixed', 'direct'] as const

const promise: Alignment = {
  id: 'al',
  kind: 'quotation',
  witnesses: LOCI.map((locus, i) => witness(locus, RENDERINGS[i] as (typeof RENDERINGS)[number], ['e'])),
  best: 0,
  bestBecause: '',
  variants: segments([
    [
      ['agreed', 'The state', [0]],
      ['editorial', 'He', [1]],
      ['editorial', 'Kessar', [2]],
    ],
    [
      ['agreed', 'stands', [0, 2]],
      ['editorial', 'was', [1]],
    ],
    [
      ['agreed', 'ready', [0]],
      ['substantive', 'willing', [1]],
      ['substantive', 'prepared', [2]],
    ],
    [['agreed', 'to', [0, 1, 2]]],
    [
      ['agreed', 'reopen the', [0, 2]],
      ['editorial', 'open the', [1]],
    ],
    // As when an aligner slips by one word.
    [
      ['agreed', '', [0, 1]],
      ['substantive', 'lock', [2]],
    ],
    [
      ['agreed', 'lock', [0]],
      ['editorial', 'gates', [1]],
      ['substantive', 'prior', [2]],
    ],
    [
      ['agreed', 'before', [0, 1]],
      ['substantive', 'to', [2]],
    ],
    [['agreed', 'the', [0, 1, 2]]],
    [
      ['agreed', 'spring', [0, 2]],
      ['omission', '', [1]],
    ],
    [['agreed', 'flood', [0, 1, 2]]],
  ]),
  origins: { named: ['e'], unnamed: [], ownVoice: [], atLeast: 1, atMost: 1, because: [] },
  ...FINDING,
}

const entity = (id: string, name: string, named = true): Dossier['entities'][number] => ({
  id,
  kind: 'person',
  name,
  named,
  variants: [],
  locals: [],
  because: [],
  ...FINDING,
})

const BASE: Dossier = {
  ...EMPTY,
  reports: REPORTS,
  entities: [entity('e', 'Tomas Ruzgar'), entity('u', 'officials', false)],
  alignments: [promise],
}

test('only words between quotation marks are variants; a slip of the aligner is put right', () => {
  const [one] = sharedQuotations(viewOf(BASE).said)
  assert.ok(one)
  assert.equal(
    lemmaText(one.lemma, one.style),
    '“The state stands ready to reopen the lock before the spring flood.”',
  )
  const told = one.apparatus.map(({ weight, readings }) => [
    weight,
    ...readings.map(({ text, cites }) => `${text}|${cites.map(cite => cite.siglum).join('')}`),
  ])
  assert.deepEqual(told, [
    ['editorial', 'The state|A', '[Kessar]|C'],
    ['substantive', 'ready|A', 'prepared|C'],
    ['substantive', 'before|AB', 'prior to|C'],
    ['omission', 'spring|AC', '|B'],
  ])
  assert.deepEqual(
    one.partly.map(cite => cite.siglum),
    ['B'],
  )
})

test('what another adds where the quotation of the best ends is a variant, though nobody agrees with nothing', () => {
  const variants = segments([
    [['agreed', 'before', [0, 1]]],
    [['agreed', 'the', [0, 1]]],
    [
      ['agreed', 'spring', [0]],
      ['agreed', 'flood', [1]],
    ],
    [
      ['agreed', '', [1]],
      ['substantive', 'flood', [0]],
    ],
  ])
  const [one] = sharedQuotations(viewOf({ ...BASE, alignments: [{ ...promise, best: 1, variants }] }).said)
  const told = one?.apparatus.map(({ readings }) => readings.map(({ text }) => text))
  assert.deepEqual(told, [['', 'flood']])
})

const variance = (speaker: string, from: Locus, to: Locus): Discrepancy => ({
  id: `d${speaker}`,
  slot: { event: 'quotation', predicate: `words of ${speaker}` },
  kind: 'wording',
  grade: 'variance',
  reason: '',
  sides: [
    { value: 'ready', loci: [from] },
    { value: 'prepared', loci: [to] },
  ],
  silent: [],
  ...FINDING,
})

test('other words inside quotation marks are told by outlet, under one number', () => {
  const discrepancies = [
    variance('Tomas Ruzgar', at(a, 'ready'), at(c, 'prepared')),
    variance('Ana Velde', at(a, 'flood'), at(c, 'flood')),
  ]
  const view = viewOf({ ...BASE, discrepancies })
  assert.equal(view.disagreements.listed.length, 0)
  const [one, ...others] = view.disagreements.wordings
  assert.equal(others.length, 0)
  assert.deepEqual(
    [one?.number, one?.who.map(cite => cite.siglum), one?.utterances.map(each => each.quotation)],
    [1, ['C'], [1, null]],
  )
  assert.deepEqual(one?.utterances[0]?.changes, [
    { from: 'ready', to: 'prepared' },
    { from: 'before', to: 'prior to' },
  ])
  assert.deepEqual([...view.disagreements.numbers.values()], [1, 1])
})

const sentence = (locus: Locus, alignment: string | null = null): AccountSentence => ({
  kind: 'verbatim',
  alignment,
  parts: [{ text: locus.spans.map(span => span.exact).join(' '), locus }],
  citations: [locus],
})

test('a date stands once, times inside it in order, an utterance under its most precise date', () => {
  const entry = (
    date: string,
    precision: Dossier['account']['timeline'][number]['precision'],
    words: string,
  ) => ({
    date,
    precision,
    sentence: sentence(at(a, words)),
  })
  const timeline = [
    entry('2031-03', 'month', 'The premier'),
    entry('2031-W10', 'week', 'stands'),
    entry('2031-03-05', 'day', 'The premier'),
    entry('2031-03-05T16:00', 'minute', 'spring'),
    entry('2031-03-05T06:40', 'minute', 'flood'),
  ]
  const told = viewOf({ ...BASE, account: { ...EMPTY.account, timeline } }).timeline.map(one => [
    one.date,
    ...one.entries.map(({ time, sentence: { text } }) => `${time ?? ''} ${text}`.trim()),
  ])
  assert.deepEqual(told, [
    ['week of 3 March 2031', 'stands'],
    ['5 March 2031', 'The premier', '06:40 flood', '16:00 spring'],
  ])
})

test('an actor stands once, a sentence once under it, an unnamed actor not at all', () => {
  const said = sentence(LOCI[0] as Locus)
  const positions: Dossier['account']['positions'] = [
    { actor: 'e', kind: 'offer', sentences: [said] },
    { actor: 'u', kind: 'view', sentences: [sentence(LOCI[1] as Locus)] },
    { actor: 'e', kind: 'commitment', sentences: [said, sentence(LOCI[2] as Locus)] },
  ]
  const told = viewOf({ ...BASE, account: { ...EMPTY.account, positions } }).positions
  assert.deepEqual(
    told.map(one => [
      one.actor,
      ...one.positions.map(({ label, sentences }) => `${label} ${sentences.length}`),
    ]),
    [['Tomas Ruzgar', 'Offers 1', 'Promises 1']],
  )
})

test('who is who: an office in the words of each report, those with the same words together', () => {
  const [witness] = promise.witnesses as [Alignment['witnesses'][number]]
  const has = (report: typeof a, words: string): Alignment['witnesses'][number] => ({
    ...witness,
    locus: at(report, words),
  })
  const office = (...witnesses: Witness[]): Alignment => ({
    ...promise,
    by: 'alignments/office',
    witnesses,
    variants: [],
  })
  const told = (...alignments: Alignment[]): string[] => {
    const { people } = viewOf({ ...BASE, alignments: [...alignments, promise] })
    const textOf = (runs: readonly Inline[]): string =>
      runs.map(run => ('text' in run ? run.text : run.cite.siglum)).join('')
    return [...people.told, people.alike].map(textOf)
  }
  assert.deepEqual(told(office(has(a, 'The premier'), has(a, 'The state'))), [
    'The premier (A); The state (A)',
    '',
  ])
  // whose office all reports tell in the same words stands behind the others
  assert.deepEqual(told(office(has(a, 'The premier'), has(b, 'the premier'))), [
    'Of one office in all reports that tell it: The premier (A, B)',
  ])
})

test('of what one outlet alone has, a dozen are shown and the others are kept', () => {
  const words = 'The premier said: “The state stands ready to reopen the lock before the spring flood.”'
  const sole = Array.from({ length: 15 }, (_, i) => ({
    locus: at(a, words.slice(i, 60)),
    sources: [`e${i}`],
  }))
  const [one] = viewOf({ ...BASE, account: { ...EMPTY.account, sole } }).sole
  assert.deepEqual([one?.items.length, one?.more.length], [12, 3])
})

test('what one outlet has is a line; of a few words, a number', () => {
  const alone = (words: string): Alignment => ({
    ...promise,
    id: words,
    witnesses: [{ ...(promise.witnesses[0] as Alignment['witnesses'][number]), locus: at(a, words) }],
    variants: [],
  })
  const { said } = viewOf({ ...BASE, alignments: [alone('stands ready to reopen'), alone('the lock')] })
  assert.deepEqual(
    said.single.map(one => one.items.map(item => item.words)),
    [['“stands ready to reopen”']],
  )
  assert.equal(said.short, 1)
})
