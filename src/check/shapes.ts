import {
  anyObject,
  byMember,
  digest,
  filled,
  flag,
  list,
  object,
  oneOf,
  orNull,
  share,
  text,
  whole,
} from './shape-kit.ts'

// Written out a second time on purpose: the schemas of the model make the dossier, these only judge it.

const span = { start: whole, end: whole }
const finding = { by: filled, certainty: oneOf('stated', 'implied') }
const kinds = oneOf('person', 'organisation', 'place', 'event', 'other')
const sources = list(orNull(filled))
const spans = list(object(span))
const locus = object({
  report: filled,
  spans: list(object({ ...span, exact: text }, { part: oneOf('headline') }), 1),
})
const loci = list(locus)

const block = object({
  ...span,
  ...finding,
  role: oneOf(
    ...['headline', 'standfirst', 'byline', 'dateline', 'credit', 'body', 'crosshead', 'caption'],
    ...['promo', 'related', 'comments', 'notice'],
  ),
})
const mention = object(
  { ...span, ...finding, kind: kinds, form: oneOf('name', 'nominal', 'pronoun'), entity: filled },
  { metonym: flag },
)
const entityOptions = { state: text, carrier: flag }
const reportEntity = object(
  { ...finding, id: filled, kind: kinds, name: filled, named: flag },
  {
    ...entityOptions,
    variants: list(text),
    titles: list(text),
    surname: text,
    gender: oneOf('male', 'female'),
    members: list(text),
  },
)
const value = object(
  {
    ...span,
    ...finding,
    kind: oneOf('date', 'time', 'duration', 'set', 'count', 'money', 'percent', 'ordinal'),
    value: text,
  },
  {
    low: text,
    high: text,
    unit: text,
    of: text,
    mod: oneOf('approx', 'min', 'max'),
    anchor: text,
    aside: flag,
  },
)
const attribution = object({
  ...finding,
  kind: oneOf('direct', 'indirect', 'mixed'),
  class: oneOf('speech', 'attitude'),
  source: spans,
  cue: spans,
  content: spans,
  within: orNull(whole),
  speaker: orNull(filled),
  confidence: share,
})
const layers = object({
  blocks: list(block),
  sentences: list(object({ ...span, block: whole })),
  mentions: list(mention),
  entities: list(reportEntity),
  values: list(value),
  attributions: list(attribution),
  statements: list(
    object(
      { ...finding, spans, sources, attribution: orNull(whole) },
      { subject: object(span), lead: object(span) },
    ),
  ),
})

/** The shape of a report. */
export const report = object(
  {
    id: filled,
    siglum: filled,
    kind: oneOf('report', 'document'),
    text,
    hash: digest,
    outlet: orNull(text),
    headlines: list(
      object({ text, from: oneOf('text', 'h1', 'og', 'feed', 'given') }, { span: object(span) }),
    ),
    authors: list(text),
    published: orNull(text),
    modified: orNull(text),
    credits: list(text),
    language: filled,
    extent: oneOf('full', 'excerpt'),
    layers,
  },
  {
    length: whole,
    path: text,
    url: text,
    canonical: text,
    byline: text,
    dateline: text,
    genre: oneOf('opinion'),
    meta: anyObject,
  },
)

/** The shape of an entity of the story. */
export const entity = object(
  {
    ...finding,
    id: filled,
    kind: kinds,
    name: filled,
    named: flag,
    variants: list(text),
    locals: list(filled),
    because: list(text),
  },
  { ...entityOptions, members: list(filled) },
)

const witness = object({
  ...finding,
  locus,
  rendering: oneOf('direct', 'indirect', 'mixed', 'own'),
  sources,
  cutFront: flag,
  cutEnd: flag,
  cues: loci,
})
const reading = object({
  text,
  kind: oneOf('agreed', 'accidental', 'editorial', 'substantive', 'omission'),
  witnesses: list(object({ witness: whole, ...span }), 1),
})

/** The shape of an alignment. */
export const alignment = object({
  ...finding,
  id: filled,
  kind: oneOf('quotation', 'statement'),
  witnesses: list(witness, 1),
  best: whole,
  bestBecause: text,
  variants: list(object({ lemma: whole, readings: list(reading, 1) })),
  origins: object(
    {
      named: list(filled),
      unnamed: loci,
      ownVoice: list(filled),
      atLeast: whole,
      atMost: whole,
      because: list(text),
    },
    { interested: list(filled) },
  ),
})

/** The shape of a derivation. */
export const derivation = object({
  ...finding,
  report: filled,
  from: object({ kind: oneOf('report', 'entity', 'lost'), label: filled }, { id: filled }),
  kind: oneOf('relays', 'syndicates', 'duplicates', 'excerpts', 'spins'),
  evidence: loci,
})

const disagreeing = {
  slot: object({ event: text, predicate: text }, { unit: text }),
  kind: oneOf('date', 'duration', 'count', 'place', 'polarity', 'wording', 'attribution', 'order'),
  grade: oneOf('contradiction', 'revision', 'scope', 'rounding', 'variance'),
}

/** The shape of a discrepancy. */
export const discrepancy = object({
  ...finding,
  ...disagreeing,
  id: filled,
  reason: text,
  sides: list(object({ value: text, loci: list(locus, 1) }), 2),
  silent: list(filled),
})

/** The shape of a sentence of the account. */
export const sentence = object({
  kind: oneOf('verbatim', 'phrased'),
  alignment: orNull(filled),
  parts: list(byMember('locus', object({ text, locus }), object({ text, editorial: filled })), 1),
  citations: list(locus, 1),
})

/** The shape of a timeline entry. */
export const entry = object({
  date: filled,
  precision: oneOf('minute', 'day', 'week', 'month', 'season', 'quarter', 'year', 'decade'),
  sentence,
})

/** The shape of a position. */
export const position = object({
  actor: filled,
  kind: oneOf('demand', 'offer', 'commitment', 'refusal', 'condition', 'view'),
  sentences: list(sentence),
})

/** The shape of a statement that one report alone has. */
export const sole = object({ locus, sources })

/** The shape of what has changed since an earlier account. */
export const since = object({
  story: filled,
  seal: orNull(digest),
  reports: list(filled),
  gone: list(object({ id: filled, siglum: filled, outlet: orNull(text), now: orNull(filled) })),
  statements: list(
    object({
      alignment: filled,
      change: oneOf('new', 'witnesses', 'origins'),
      before: orNull(object({ reports: whole, atLeast: whole, atMost: whole })),
      loci: list(locus, 1),
    }),
  ),
  disagreements: list(
    object({
      discrepancy: orNull(filled),
      change: oneOf('new', 'wider', 'regraded', 'gone'),
      sides: list(whole),
      loci,
      before: orNull(object({ ...disagreeing, by: filled, values: list(text, 2) })),
      missing: list(filled),
    }),
  ),
})

/** The shape of a notice. */
export const notice = object(
  { code: filled, severity: oneOf('info', 'warning', 'error'), message: text },
  { at: object({}, { path: text, line: whole, locus }) },
)

/** The shape of what made the dossier. */
export const generator = object(
  { name: oneOf('variorum'), version: filled, weights: list(text), settings: anyObject },
  { seal: digest },
)

/** The shape of the story. */
export const story = object({ id: filled, headline: text, first: orNull(text), last: orNull(text) })
