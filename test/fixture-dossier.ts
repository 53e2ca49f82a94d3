import type {
  AccountSentence,
  Alignment,
  Derivation,
  Discrepancy,
  Dossier,
  Entity,
  Locus,
  Reading,
  Segment,
  Since,
  Witness,
} from '../src/model/index.ts'
import { headlineLocus, locus, stated } from './fixture-report.ts'
import { A, B, C, D, WORDS } from './fixture-reports.ts'

const { PROMISE, AGAIN, STRANDED, LANTERN_QUOTE } = WORDS

/** A reading to be: its kind, and the words of each witness that has it. */
type DraftReading = readonly [Reading['kind'], Readonly<Record<number, string>>]

/** Segments from the words of each witness, found one after the other in its locus. */
function collate(witnesses: readonly Witness[], drafts: readonly (readonly DraftReading[])[]): Segment[] {
  const texts = witnesses.map(({ locus: place }) => {
    const report = [A, B, C, D].find(({ id }) => id === place.report)
    return (place.spans[0]?.part === 'headline' ? report?.headlines[0]?.text : report?.text) ?? ''
  })
  const at = witnesses.map(({ locus: place }) => place.spans[0]?.start ?? 0)
  const place = (witness: number, words: string) => {
    const start =
      words === '' ? (at[witness] as number) : (texts[witness] as string).indexOf(words, at[witness])
    if (start < 0) throw new Error(`witness ${witness} does not go on with: ${words}`)
    at[witness] = start + words.length
    return { witness, start, end: start + words.length }
  }
  return drafts.map(readings => ({
    lemma: 0,
    readings: readings.map(([kind, words]) => ({
      text: Object.values(words)[0] ?? '',
      kind,
      witnesses: Object.entries(words).map(([witness, wording]) => place(Number(witness), wording)),
    })),
  }))
}

const entity = (n: number, kind: Entity['kind'], name: string, locals: string[], more = {}): Entity => ({
  id: `e_${n}`,
  kind,
  name,
  named: true,
  variants: [],
  locals,
  because: [],
  ...stated('entities/name'),
  ...more,
})

const entities: Entity[] = [
  entity(1, 'person', 'Orla Venn', [`${A.id}#1`, `${B.id}#1`, `${C.id}#2`, `${D.id}#1`], {
    variants: ['Venn'],
    because: ['"Venn" in C: the only Venn of the story'],
  }),
  entity(2, 'person', 'Tadeus Holm', [`${A.id}#2`, `${C.id}#4`], { variants: ['Holm'] }),
  entity(3, 'organisation', 'Meridian Wire', [`${B.id}#2`, `${C.id}#1`], { carrier: true }),
  entity(4, 'place', 'Marrovia', [`${B.id}#3`], { state: 'XM', members: ['e_1'] }),
  entity(5, 'other', 'officials', [`${C.id}#3`], { named: false, certainty: 'implied' }),
]

const witness = (place: Locus, more: Partial<Witness> = {}): Witness => ({
  locus: place,
  rendering: 'direct',
  sources: ['e_1'],
  cutFront: false,
  cutEnd: false,
  cues: [],
  ...stated('alignments/quotation'),
  ...more,
})

const promised: Witness[] = [
  witness(locus(A, `${PROMISE} ${AGAIN}`), { cues: [locus(A, 'said:')] }),
  witness(locus(B, PROMISE, AGAIN), { cues: [locus(B, 'Venn |said| on')] }),
  witness(locus(C, LANTERN_QUOTE), {
    sources: ['e_3', 'e_1'],
    cues: [locus(C, 'quoted'), locus(C, 'as saying')],
  }),
  witness(locus(D, PROMISE), { cutEnd: true, cues: [locus(D, 'Venn |said|')] }),
]

const promise: Alignment = {
  id: 'q_1',
  kind: 'quotation',
  witnesses: promised,
  best: 0,
  bestBecause: 'the held document',
  variants: collate(promised, [
    [
      [
        'agreed',
        { 0: 'We will open the', 1: 'We will open the', 2: 'We will open the', 3: 'We will open the' },
      ],
    ],
    [
      ['agreed', { 0: 'northern', 1: 'northern', 3: 'northern' }],
      ['editorial', { 2: '[northern]' }],
    ],
    [['agreed', Object.fromEntries([0, 1, 2, 3].map(index => [index, 'strait to all ships by the end of']))]],
    [
      ['agreed', { 0: 'the', 1: 'the', 3: 'the' }],
      ['substantive', { 2: 'this' }],
    ],
    [['agreed', { 0: 'month,', 1: 'month,', 2: 'month,', 3: 'month,' }]],
    [
      ['agreed', { 0: 'and we will not close it', 1: 'and we will not close it' }],
      ['accidental', { 2: 'and we will not close it.' }],
    ],
    [
      ['agreed', { 0: 'again.', 1: 'again.' }],
      ['omission', { 2: '' }],
    ],
  ]),
  origins: {
    named: ['e_1', 'e_3'],
    unnamed: [],
    ownVoice: [],
    atLeast: 1,
    atMost: 2,
    because: ['Meridian Wire relays Orla Venn in C', 'D copies B'],
  },
  ...stated('alignments/quotation'),
}

const own = (place: Locus): Witness =>
  witness(place, { rendering: 'own', sources: [], ...stated('alignments/fact') })

const stranded: Witness[] = [
  own(locus(B, STRANDED)),
  witness(locus(C, '64 fishermen were stranded'), {
    rendering: 'indirect',
    sources: ['e_5'],
    cutEnd: true,
    cues: [locus(C, 'Officials |said| 64')],
  }),
  own(locus(D, STRANDED)),
]

const fact: Alignment = {
  id: 'a_2',
  kind: 'statement',
  witnesses: stranded,
  best: 0,
  bestBecause: 'the fullest',
  variants: collate(stranded, [
    [
      ['agreed', { 0: 'At least', 2: 'At least' }],
      ['omission', { 1: '' }],
    ],
    [
      ['agreed', { 0: '62', 2: '62' }],
      ['substantive', { 1: '64' }],
    ],
    [
      [
        'agreed',
        { 0: 'fishermen were stranded', 1: 'fishermen were stranded', 2: 'fishermen were stranded' },
      ],
    ],
    [
      ['agreed', { 0: 'north of the strait.', 2: 'north of the strait.' }],
      ['omission', { 1: '' }],
    ],
  ]),
  origins: {
    named: [],
    unnamed: [locus(C, 'Officials')],
    ownVoice: [B.id],
    atLeast: 0,
    atMost: 2,
    because: ['D copies B'],
  },
  ...stated('alignments/fact'),
}

const reopening: Witness[] = [
  own(headlineLocus(B, 'Strait to reopen by month’s end')),
  own(locus(C, 'Strait to reopen this month')),
]

const headline: Alignment = {
  id: 'a_3',
  kind: 'statement',
  witnesses: reopening,
  best: 0,
  bestBecause: 'the earlier',
  variants: collate(reopening, [
    [['agreed', { 0: 'Strait to reopen', 1: 'Strait to reopen' }]],
    [
      ['substantive', { 0: 'by month’s end' }],
      ['substantive', { 1: 'this month' }],
    ],
  ]),
  origins: { named: [], unnamed: [], ownVoice: [B.id, C.id], atLeast: 0, atMost: 2, because: [] },
  ...stated('alignments/fact'),
}

const derivations: Derivation[] = [
  {
    report: B.id,
    from: { kind: 'lost', label: 'a news conference that no report holds' },
    kind: 'relays',
    evidence: [],
    by: 'derivations/occasion',
    certainty: 'implied',
  },
  {
    report: C.id,
    from: { kind: 'entity', id: 'e_3', label: 'Meridian Wire' },
    kind: 'relays',
    evidence: [locus(C, 'Meridian Wire quoted')],
    ...stated('derivations/relay'),
  },
  {
    report: D.id,
    from: { kind: 'report', id: B.id, label: 'Harbor Gazette' },
    kind: 'excerpts',
    evidence: [locus(B, STRANDED), locus(D, STRANDED)],
    ...stated('derivations/sentence'),
  },
]

const discrepancies: Discrepancy[] = [
  {
    id: 'd_1',
    slot: { event: 'fishermen', predicate: 'stranded', unit: 'fisherman' },
    kind: 'count',
    grade: 'contradiction',
    reason: '62 and 64 of the same fishermen',
    sides: [
      { value: '62', loci: [locus(B, 'At least 62 fishermen'), locus(D, 'At least 62 fishermen')] },
      { value: '64', loci: [locus(C, '64 fishermen')] },
    ],
    silent: [A.id],
    ...stated('discrepancies/count'),
  },
  {
    id: 'd_2',
    slot: { event: 'strait', predicate: 'open' },
    kind: 'wording',
    grade: 'variance',
    reason: 'the same month in other words',
    sides: [
      {
        value: 'the end of the month',
        loci: [locus(A, 'the end of the month'), locus(B, 'the end of the month')],
      },
      { value: 'the end of this month', loci: [locus(C, 'the end of this month')] },
    ],
    silent: [],
    ...stated('discrepancies/wording'),
  },
]

const verbatim = (alignment: string | null, ...places: readonly Locus[]): AccountSentence => ({
  kind: 'verbatim',
  alignment,
  parts: places.map(place => ({ text: place.spans.map(piece => piece.exact).join(' '), locus: place })),
  citations: places,
})

const opening = verbatim('q_1', locus(A, `${PROMISE} ${AGAIN}`))

/** As if A and B had been held before, with two reports more. */
const since: Since = {
  story: 's_00000000000000a1',
  seal: '5e'.repeat(32),
  reports: [C.id, D.id],
  gone: [
    { id: 'r_first', siglum: 'C', outlet: 'The Lantern', now: C.id },
    { id: 'r_gone', siglum: 'D', outlet: null, now: null },
  ],
  statements: [
    {
      alignment: 'q_1',
      change: 'witnesses',
      before: { reports: 3, atLeast: 1, atMost: 1 },
      loci: promised.slice(2).map(one => one.locus),
    },
  ],
  disagreements: [
    {
      discrepancy: 'd_1',
      change: 'wider',
      sides: [1],
      loci: [locus(D, 'At least 62 fishermen'), locus(C, '64 fishermen')],
      before: {
        by: 'discrepancies/count',
        slot: { event: 'fishermen', predicate: 'stranded', unit: 'fisherman' },
        kind: 'count',
        grade: 'contradiction',
        values: ['62', '60'],
      },
      missing: [],
    },
    {
      discrepancy: null,
      change: 'gone',
      sides: [],
      loci: [locus(B, 'the end of the month')],
      before: {
        by: 'discrepancies/date',
        slot: { event: 'strait', predicate: 'open' },
        kind: 'date',
        grade: 'revision',
        values: ['2031-03', '2031-04'],
      },
      missing: ['r_gone'],
    },
  ],
}

/** A sound dossier of four invented reports in which every name of the format is used; not sealed. */
export const fixtureDossier = (): Dossier => ({
  schema: 'variorum/1',
  generator: {
    name: 'variorum',
    version: '0.1.0',
    weights: ['tagger 0123abcd'],
    settings: { language: 'en', jobs: { 10: true, 9: false }, ratio: 0.5 },
  },
  story: {
    id: 's_00000000000000a1',
    headline: 'Strait to reopen by month’s end',
    first: '2031-03-04',
    last: '2031-03-05',
  },
  reports: [A, B, C, D],
  entities,
  alignments: [promise, fact, headline],
  derivations,
  discrepancies,
  account: {
    brief: [
      {
        ...opening,
        parts: [{ text: 'Venn said:', editorial: 'names the speaker' }, ...opening.parts],
        citations: [...opening.citations, locus(B, PROMISE, AGAIN)],
      },
      verbatim('a_2', locus(B, STRANDED)),
      {
        kind: 'phrased',
        alignment: null,
        parts: [{ text: 'A minister promised to open a strait.', editorial: 'phrased by a model' }],
        citations: [locus(A, `${PROMISE} ${AGAIN}`)],
      },
    ],
    timeline: [
      { date: '2031-03-04', precision: 'day', sentence: verbatim('q_1', locus(B, PROMISE, AGAIN)) },
      {
        date: '2031-FA',
        precision: 'season',
        sentence: verbatim(null, locus(C, 'A second round is planned for the autumn')),
      },
    ],
    positions: [{ actor: 'e_1', kind: 'commitment', sentences: [opening] }],
    sole: [{ locus: locus(C, 'A second round is planned for the autumn'), sources: ['e_2'] }],
    since,
  },
  notices: [
    {
      code: 'published-missing',
      severity: 'warning',
      message: 'no date is stated',
      at: { path: 'reports/relay.jsonl', line: 1 },
    },
    {
      code: 'quotation-altered',
      severity: 'info',
      message: 'other words',
      at: { locus: locus(C, 'this month,') },
    },
  ],
})

/** The texts of the fixture's reports, as a reader gives them. */
export const fixtureTexts = () => [A, B, C, D].map(({ id, text }) => ({ id, text }))
