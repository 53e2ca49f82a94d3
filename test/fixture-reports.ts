import type { Attribution, Mention, Report, ReportEntity, Statement, Value } from '../src/model/index.ts'
import { find, reportOf, stated } from './fixture-report.ts'

const PROMISE = 'We will open the northern strait to all ships by the end of the month,'

const readout = reportOf(
  'r_00000000000000a1',
  'A',
  [
    ['headline', 'Readout of the talks in Port Ansel'],
    [
      'body',
      'Minister Orla Venn met Premier Tadeus Holm.',
      `Venn said: "${PROMISE} and we will not close it again."`,
    ],
  ],
  {
    kind: 'document',
    outlet: 'Foreign Office of Marrovia',
    published: '2031-03-04',
    headlines: [{ text: 'Readout of the talks in Port Ansel', from: 'text', span: { start: 0, end: 34 } }],
    path: 'reports/readout.txt',
  },
)

const gazette = reportOf(
  'r_00000000000000b2',
  'B',
  [
    ['dateline', 'PORT ANSEL, Marrovia —'],
    [
      'body',
      `“${PROMISE}” Orla Venn said on Tuesday, “and we will not close it again.”`,
      'A ferry horn 🚢 answered.',
    ],
    ['body', 'At least 62 fishermen were stranded north of the strait.'],
    ['credit', 'By Ilse Tarn, with files from Meridian Wire'],
  ],
  {
    outlet: 'Harbor Gazette',
    published: '2031-03-04T18:30:00+02:00',
    modified: '2031-03-04T21:05:00+02:00',
    headlines: [{ text: 'Strait to reopen by month’s end', from: 'h1' }],
    byline: 'By Ilse Tarn',
    authors: ['Ilse Tarn'],
    dateline: 'PORT ANSEL, Marrovia',
    credits: ['Meridian Wire'],
    path: 'reports/gazette.html',
    url: 'https://gazette.example/strait?from=feed',
    canonical: 'https://gazette.example/strait',
  },
)

const lantern = reportOf(
  'r_00000000000000c3',
  'C',
  [
    ['headline', 'Strait to reopen this month'],
    [
      'body',
      'Meridian Wire quoted Minister Venn as saying: "We will open the [northern] strait to all ships by the end of this month, and we will not close it."',
      'Officials said 64 fishermen were stranded.',
    ],
    ['body', 'A second round is planned for the autumn, Premier Holm said.'],
  ],
  {
    outlet: 'Daily Lantern',
    published: '2031-03-05',
    headlines: [{ text: 'Strait to reopen this month', from: 'text', span: { start: 0, end: 27 } }],
    path: 'reports/lantern.txt',
    url: 'https://lantern.example/7',
  },
)

const relay = reportOf(
  'r_00000000000000d4',
  'D',
  [
    ['body', `"${PROMISE}" Orla Venn said.`, 'At least 62 fishermen were stranded north of the strait.'],
    ['promo', 'Follow us for more.'],
  ],
  { outlet: 'Quick Relay', extent: 'excerpt', path: 'reports/relay.jsonl', meta: { feed: 'top', rank: 3 } },
)

const entity = (
  report: Report,
  n: number,
  kind: ReportEntity['kind'],
  name: string,
  more = {},
): ReportEntity => ({
  id: `${report.id}#${n}`,
  kind,
  name,
  named: true,
  ...stated('mentions/name'),
  ...more,
})

const mention = (report: Report, words: string, n: number, more: Partial<Mention> = {}): Mention => ({
  ...find(report.text, words),
  kind: 'person',
  form: 'name',
  entity: `${report.id}#${n}`,
  ...stated('mentions/name'),
  ...more,
})

interface Said {
  readonly kind?: Attribution['kind']
  readonly source: string
  readonly cue: string
  readonly content: readonly string[]
  readonly speaker: number
  readonly within?: number
}

function said(report: Report, { kind = 'direct', source, cue, content, speaker, within }: Said): Attribution {
  return {
    kind,
    class: 'speech',
    source: [find(report.text, source)],
    cue: [find(report.text, cue)],
    content: content.map(words => find(report.text, words)),
    within: within ?? null,
    speaker: `${report.id}#${speaker}`,
    confidence: 0.9,
    ...stated('attributions/cue'),
  }
}

const statement = (
  report: Report,
  words: readonly string[],
  sources: readonly number[],
  attribution: number | null = null,
): Statement => ({
  spans: words.map(piece => find(report.text, piece)),
  sources: sources.map(n => `${report.id}#${n}`),
  attribution,
  ...stated('statements/clause'),
})

const count = (report: Report, words: string, more: Partial<Value> = {}): Value => ({
  ...find(report.text, words),
  kind: 'count',
  value: words,
  of: 'fisherman',
  ...stated('values/number'),
  ...more,
})

const withLayers = (report: Report, layers: Partial<Report['layers']>): Report => ({
  ...report,
  layers: { ...report.layers, ...layers },
})

const AGAIN = 'and we will not close it again.'
const STRANDED = 'At least 62 fishermen were stranded north of the strait.'

/** The readout: a held document. */
export const A = withLayers(readout, {
  entities: [
    entity(readout, 1, 'person', 'Orla Venn', { titles: ['minister'], surname: 'venn', gender: 'female' }),
    entity(readout, 2, 'person', 'Tadeus Holm'),
    entity(readout, 3, 'person', 'the two leaders', {
      named: false,
      members: [`${readout.id}#1`, `${readout.id}#2`],
    }),
  ],
  mentions: [mention(readout, 'Orla Venn', 1), mention(readout, 'Tadeus Holm', 2)],
  attributions: [
    said(readout, { source: 'Venn said', cue: 'said:', content: [`${PROMISE} ${AGAIN}`], speaker: 1 }),
  ],
  statements: [
    statement(readout, ['Minister Orla Venn met Premier Tadeus Holm.'], []),
    statement(readout, [`${PROMISE} ${AGAIN}`], [1], 0),
  ],
})

/** The newspaper that has the quotation, broken by its cue. */
export const B = withLayers(gazette, {
  entities: [
    entity(gazette, 1, 'person', 'Orla Venn', { variants: ['Venn'] }),
    entity(gazette, 2, 'organisation', 'Meridian Wire', { carrier: true }),
    entity(gazette, 3, 'place', 'Marrovia', { state: 'XM' }),
  ],
  mentions: [
    mention(gazette, 'Marrovia', 3, { kind: 'place', metonym: false }),
    mention(gazette, 'Orla Venn', 1),
    mention(gazette, 'Meridian Wire', 2, { kind: 'organisation' }),
  ],
  values: [
    count(gazette, '62', { mod: 'min', low: '62' }),
    {
      ...find(gazette.text, 'Tuesday'),
      kind: 'date',
      value: '2031-03-04',
      anchor: '2031-03-04',
      ...stated('values/date'),
    },
  ],
  attributions: [said(gazette, { source: 'Orla Venn', cue: 'said', content: [PROMISE, AGAIN], speaker: 1 })],
  statements: [statement(gazette, [PROMISE, AGAIN], [1], 0), statement(gazette, [STRANDED], [])],
})

const LANTERN_QUOTE =
  'We will open the [northern] strait to all ships by the end of this month, and we will not close it.'

/** The newspaper that has the quotation from an agency, with other words. */
export const C = withLayers(lantern, {
  entities: [
    entity(lantern, 1, 'organisation', 'Meridian Wire', { carrier: true }),
    entity(lantern, 2, 'person', 'Venn'),
    entity(lantern, 3, 'other', 'Officials', { named: false }),
    entity(lantern, 4, 'person', 'Holm'),
  ],
  mentions: [
    mention(lantern, 'Meridian Wire', 1, { kind: 'organisation' }),
    mention(lantern, 'Officials', 3, { kind: 'other', form: 'nominal' }),
    mention(lantern, 'Holm', 4),
  ],
  values: [
    count(lantern, '64'),
    {
      ...find(lantern.text, 'the autumn'),
      kind: 'date',
      value: '2031-FA',
      by: 'values/season',
      certainty: 'implied',
    },
  ],
  attributions: [
    said(lantern, {
      source: 'Meridian Wire',
      cue: 'quoted',
      content: [`Minister Venn as saying: "${LANTERN_QUOTE}"`],
      speaker: 1,
    }),
    said(lantern, {
      source: 'Minister Venn',
      cue: 'as saying',
      content: [LANTERN_QUOTE],
      speaker: 2,
      within: 0,
    }),
    said(lantern, {
      kind: 'indirect',
      source: 'Officials',
      cue: 'Officials |said| 64',
      content: ['64 fishermen were stranded'],
      speaker: 3,
    }),
    said(lantern, {
      kind: 'indirect',
      source: 'Premier Holm',
      cue: 'Holm |said|',
      content: ['A second round is planned for the autumn'],
      speaker: 4,
    }),
  ],
  statements: [
    statement(lantern, [LANTERN_QUOTE], [1, 2], 1),
    statement(lantern, ['64 fishermen were stranded'], [3], 2),
    statement(lantern, ['A second round is planned for the autumn'], [4], 3),
  ],
})

/** The scrape that copies the newspaper. */
export const D = withLayers(relay, {
  entities: [entity(relay, 1, 'person', 'Orla Venn')],
  mentions: [mention(relay, 'Orla Venn', 1)],
  values: [count(relay, '62')],
  attributions: [said(relay, { source: 'Orla Venn', cue: 'said', content: [PROMISE], speaker: 1 })],
  statements: [statement(relay, [PROMISE], [1], 0), statement(relay, [STRANDED], [])],
})

/** The words that the reports share. */
export const WORDS = { PROMISE, AGAIN, STRANDED, LANTERN_QUOTE }
