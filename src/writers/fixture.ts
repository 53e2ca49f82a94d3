/**
 * A dossier made by hand, for the tests of the writers: two invented states talk about a border crossing.
 * @module
 */
import type {
  AccountSentence,
  Alignment,
  Derivation,
  Discrepancy,
  Dossier,
  Entity,
  Locus,
} from '../model/index.ts'
import { border, closings, crossing, lengths, openings, talks } from './fixture/alignments.ts'
import { at, courier, FINDING, orbit, post, readout, REPORTS, spark } from './fixture/reports.ts'

const entity = (id: string, kind: Entity['kind'], name: string, rest: Partial<Entity> = {}): Entity => ({
  id,
  kind,
  name,
  named: true,
  variants: [name],
  locals: [],
  because: [],
  ...FINDING,
  ...rest,
})

const ENTITIES: readonly Entity[] = [
  entity('e_velde', 'person', 'Ilse Velde', { variants: ['President Velde', 'Velde'] }),
  entity('e_tasch', 'person', 'Oren Tasch'),
  entity('e_agency', 'organisation', 'Marenian News Agency', { carrier: true }),
  entity('e_state', 'organisation', 'state media', { named: false }),
  entity('e_marenia', 'place', 'Marenia'),
]

const DERIVATIONS: readonly Derivation[] = [
  {
    report: 'r_courier',
    from: { kind: 'entity', id: 'e_agency', label: 'Marenian News Agency' },
    kind: 'relays',
    evidence: [at(courier, 'With material from the Marenian News Agency')],
    ...FINDING,
  },
  {
    report: 'r_spark',
    from: { kind: 'report', id: 'r_courier', label: 'The Lanton Courier' },
    kind: 'spins',
    evidence: [at(spark, 'About 60 lorries were waiting at Hald on Friday evening.')],
    by: 'user',
    certainty: 'implied',
  },
  {
    report: 'r_orbit',
    from: { kind: 'lost', label: 'a report by unnamed state media' },
    kind: 'excerpts',
    evidence: [at(orbit, 'State media quoted President Velde')],
    by: 'user',
    certainty: 'implied',
  },
]

const DISCREPANCIES: readonly Discrepancy[] = [
  {
    id: 'd_lorries',
    slot: { event: 'lorries at the crossing', predicate: 'were waiting', unit: 'lorry' },
    kind: 'count',
    grade: 'rounding',
    reason: '“about 60” rounds 62',
    sides: [
      { value: 'about 60', loci: [at(courier, 'About 60'), at(spark, 'About 60')] },
      { value: '62', loci: [at(orbit, '62')] },
    ],
    silent: ['r_readout', 'r_post'],
    ...FINDING,
  },
  {
    id: 'd_month',
    slot: { event: 'opening of the northern crossing', predicate: 'will open by' },
    kind: 'date',
    grade: 'contradiction',
    reason: 'one utterance, two dates, both inside quotation marks',
    sides: [
      { value: '2031-06-01', loci: [at(readout, 'the first of June'), at(courier, 'the first of June')] },
      { value: '2031-07-01', loci: [at(orbit, 'the first of July')] },
    ],
    silent: ['r_post'],
    ...FINDING,
  },
]

/** A sentence whose words stand in its own places first, then in those of the other witnesses. */
const sentence = (alignment: Alignment | null, ...parts: AccountSentence['parts']): AccountSentence => {
  const own = parts.flatMap(part => ('locus' in part ? [part.locus] : []))
  const others = (alignment?.witnesses ?? []).map(one => one.locus).filter(locus => !own.includes(locus))
  return { kind: 'verbatim', alignment: alignment?.id ?? null, parts, citations: [...own, ...others] }
}

const words = (locus: Locus): AccountSentence['parts'][number] => ({
  text: locus.spans.map(span => span.exact).join(' '),
  locus,
})

const met = at(readout, 'President Ilse Velde received Prime Minister Oren Tasch in Selm on 14 March 2031.')
const autumn = at(readout, 'The two leaders agreed to meet again in the autumn.')

/** The dossier: one held document, four reports, two quotations, two disagreements, three derivations. */
export const FIXTURE: Dossier = {
  schema: 'variorum/1',
  generator: { name: 'variorum', version: '0.1.0', weights: [], settings: {} },
  story: {
    id: 's_readout',
    headline: 'Marenia to reopen northern crossing in June',
    first: '2031-03-14T17:30:00+01:00',
    last: '2031-03-15',
  },
  reports: REPORTS,
  entities: ENTITIES,
  alignments: [crossing, border, talks],
  derivations: DERIVATIONS,
  discrepancies: DISCREPANCIES,
  account: {
    brief: [
      sentence(null, words(met)),
      sentence(
        crossing,
        { text: '[Velde:]', editorial: 'the speaker, named before the quotation' },
        words(openings[0]?.locus as Locus),
      ),
      sentence(border, words(closings[0]?.locus as Locus)),
      sentence(talks, words(lengths[0]?.locus as Locus)),
    ],
    timeline: [
      { date: '2031-03-14', precision: 'day', sentence: sentence(null, words(met)) },
      {
        date: '2031-06-01',
        precision: 'day',
        sentence: sentence(crossing, words(openings[0]?.locus as Locus)),
      },
      { date: '2031-FA', precision: 'season', sentence: sentence(null, words(autumn)) },
    ],
    positions: [
      {
        actor: 'e_velde',
        kind: 'commitment',
        sentences: [sentence(crossing, words(openings[0]?.locus as Locus))],
      },
      { actor: 'e_velde', kind: 'view', sentences: [sentence(border, words(closings[0]?.locus as Locus))] },
      {
        actor: 'e_tasch',
        kind: 'view',
        sentences: [
          sentence(
            null,
            { text: '[Tasch]', editorial: '“he” in the report' },
            words(at(courier, 'would “study the offer with care”')),
          ),
        ],
      },
    ],
    sole: [
      { locus: at(courier, 'study the offer with care'), sources: ['e_tasch'] },
      { locus: at(post, 'Fishermen blocked the harbour road for an hour in protest.'), sources: [] },
    ],
  },
  notices: [
    {
      code: 'date-missing',
      severity: 'warning',
      message: 'E states no date; it stands last.',
      at: { path: 'selm/spark.txt', line: 1, locus: at(spark, 'Marenia') },
    },
  ],
}

/** The same story before anything was found, or with nothing to find. */
export const EMPTY: Dossier = {
  ...FIXTURE,
  story: { id: 's_none', headline: '', first: null, last: null },
  reports: [],
  entities: [],
  alignments: [],
  derivations: [],
  discrepancies: [],
  account: { brief: [], timeline: [], positions: [], sole: [] },
  notices: [],
}

const BARE = { story: FIXTURE.story.id, seal: null, reports: [], gone: [], statements: [], disagreements: [] }

/** The same story, compared with an account that said the same. */
export const UNCHANGED: Dossier = { ...EMPTY, account: { ...EMPTY.account, since: BARE } }

/** The same story, compared with an earlier account: a copy and another report are new, one is gone, one has another text. */
export const SINCE: Dossier = {
  ...FIXTURE,
  account: {
    ...FIXTURE.account,
    since: {
      ...BARE,
      seal: 'a1'.repeat(32),
      reports: ['r_post', 'r_orbit', 'r_spark'],
      gone: [
        { id: 'r_bell', siglum: 'B', outlet: 'The Hald Bell', now: null },
        { id: 'r_orbit_first', siglum: 'C', outlet: null, now: 'r_orbit' },
      ],
      statements: [
        {
          alignment: crossing.id,
          change: 'witnesses',
          before: { reports: 3, atLeast: 1, atMost: 1 },
          loci: [at(orbit, 'State media quoted President Velde')],
        },
        {
          alignment: talks.id,
          change: 'new',
          before: null,
          loci: [(lengths[0] as (typeof lengths)[number]).locus],
        },
      ],
      disagreements: [
        {
          discrepancy: 'd_month',
          change: 'new',
          sides: [0, 1],
          loci: [at(readout, 'the first of June'), at(orbit, 'the first of July')],
          before: null,
          missing: [],
        },
        {
          discrepancy: 'd_lorries',
          change: 'wider',
          sides: [1],
          loci: [at(orbit, '62')],
          before: {
            by: 'discrepancies/values',
            kind: 'count',
            grade: 'contradiction',
            slot: { event: 'lorries at the crossing', predicate: 'were waiting', unit: 'lorry' },
            values: ['about 60', '70'],
          },
          missing: [],
        },
        {
          discrepancy: null,
          change: 'gone',
          sides: [],
          loci: [at(post, 'Fishermen')],
          before: {
            by: 'discrepancies/values',
            kind: 'duration',
            grade: 'contradiction',
            slot: { event: 'talks', predicate: 'talks' },
            values: ['PT2H', 'PT3H'],
          },
          missing: ['r_bell'],
        },
      ],
    },
  },
}
