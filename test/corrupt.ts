import type { Dossier } from '../src/model/index.ts'

/** A dossier that was sound, and what was done to it. */
export interface Corruption {
  readonly dossier: Dossier
  readonly kind: string
  /** What was changed, and where, in one line. */
  readonly what: string
  /** Whether the laws alone, without the seal, have to see it. */
  readonly flagrant: boolean
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Random = () => number
type Loose = Record<string, unknown>
type Writable<T> = T extends readonly (infer Item)[]
  ? Writable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Writable<T[Key]> }
    : T
/** A dossier that may be written in. */
export type Draft = Writable<Dossier>

/** A place that can be changed. */
interface Place<T> {
  readonly holder: Loose
  readonly key: string
  readonly at: string
  readonly value: T
}

const pick = <T>(items: readonly T[], random: Random): T | undefined =>
  items[Math.floor(random() * items.length)]

/** Every object of a dossier that holds the names, with its address; what the user put in is left out. */
function objectsWith(draft: unknown, ...names: readonly string[]): { object: Loose; at: string }[] {
  const found: { object: Loose; at: string }[] = []
  const walk = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null || /\/(settings|meta)$/.test(at)) return
    if (names.every(name => Object.hasOwn(value, name))) found.push({ object: value as Loose, at })
    for (const [key, member] of Object.entries(value)) walk(member, `${at}/${key}`)
  }
  walk(draft, '')
  return found
}

const texts = (objects: readonly { object: Loose; at: string }[], key: string): Place<string>[] =>
  objects
    .filter(({ object }) => typeof object[key] === 'string')
    .map(({ object, at }) => ({ holder: object, key, at: `${at}/${key}`, value: object[key] as string }))

/** The words that the laws protect: texts of reports, exact words, parts of the account, readings. */
function words(draft: Draft): Place<string>[] {
  const parts = objectsWith(draft.account, 'text', 'locus').map(({ object, at }) => ({
    object,
    at: `/account${at}`,
  }))
  return [
    ...texts(objectsWith(draft.reports, 'text', 'hash'), 'text'),
    ...texts(objectsWith(draft, 'exact'), 'exact'),
    ...texts(parts, 'text'),
    ...texts(objectsWith(draft.alignments, 'text', 'kind', 'witnesses'), 'text'),
  ]
}

/** Changes one match of a pattern in one of the places; null where nothing matches. */
function rewrite(
  places: readonly Place<string>[],
  pattern: RegExp,
  change: (match: string) => string,
  random: Random,
): string | null {
  const place = pick(
    places.filter(({ value }) => value.search(pattern) >= 0),
    random,
  )
  if (place === undefined) return null
  const match = pick([...place.value.matchAll(pattern)], random) as RegExpExecArray
  const changed = change(match[0])
  place.holder[place.key] =
    place.value.slice(0, match.index) + changed + place.value.slice(match.index + match[0].length)
  return `${place.at}: "${match[0]}" became "${changed}" at ${match.index}`
}

const otherDigit = (digit: string): string => String((Number(digit) + 1) % 10)
const otherLetter = (letter: string): string => (letter === 'e' ? 'a' : 'e')

/** Moves one end of a span, or both, by one. */
function shift(places: readonly { object: Loose; at: string }[], random: Random): string | null {
  const place = pick(places, random)
  if (place === undefined) return null
  const { object, at } = place
  const ends = pick([['start'], ['end'], ['start', 'end']], random) as string[]
  const by = random() < 0.5 && ends.every(end => (object[end] as number) > 0) ? -1 : 1
  for (const end of ends) object[end] = (object[end] as number) + by
  return `${at}: ${ends.join(' and ')} moved by ${by}`
}

type Corruptor = (draft: Draft, random: Random) => string | null

/** Points a locus to another report, which has other words at that place. */
function swapReports(draft: Draft, random: Random): string | null {
  const loci = objectsWith(draft, 'report', 'spans').filter(({ object }) => Array.isArray(object.spans))
  const pairs = loci.flatMap(({ object, at }) => {
    const pieces = object.spans as Draft['account']['sole'][number]['locus']['spans']
    const differs = (report: Draft['reports'][number]): boolean =>
      pieces.some(({ start, end, exact, part }) => {
        const bases = part === 'headline' ? report.headlines.map(({ text }) => text) : [report.text]
        return bases.every(base => base.slice(start, end) !== exact)
      })
    return draft.reports.filter(differs).map(report => ({ object, at, id: report.id }))
  })
  const pair = pick(pairs, random)
  if (pair === undefined) return null
  const was = pair.object.report
  pair.object.report = pair.id
  return `${pair.at}/report: ${was} became ${pair.id}`
}

/** Gives the place of one witness in a reading to another. */
function swapWitnesses(draft: Draft, random: Random): string | null {
  const pairs = draft.alignments.flatMap(({ variants }, i) =>
    variants.flatMap(({ readings }, j) => {
      const places = readings.flatMap(reading => reading.witnesses)
      return places.flatMap((a, k) =>
        places
          .slice(k + 1)
          .filter(b => a.start !== b.start || a.end !== b.end)
          .map(b => ({ a, b, at: `/alignments/${i}/variants/${j}` })),
      )
    }),
  )
  const pair = pick(pairs, random)
  if (pair === undefined) return null
  const { a, b, at } = pair
  ;[a.witness, b.witness] = [b.witness, a.witness]
  return `${at}: witnesses ${a.witness} and ${b.witness} changed places`
}

/** Moves an end of a reading by one, so that it gains or loses a letter, or so that it does not. */
const shiftReading =
  (overLetter: boolean): Corruptor =>
  (draft, random) => {
    const moves = draft.alignments.flatMap(({ variants, witnesses }, i) => {
      const bases = witnesses.map(({ locus }) => {
        const report = draft.reports.find(({ id }) => id === locus.report)
        return (locus.spans[0]?.part === 'headline' ? report?.headlines[0]?.text : report?.text) ?? ''
      })
      const places = variants.flatMap(({ readings }) => readings.flatMap(reading => reading.witnesses))
      return places.flatMap(place =>
        (['start', 'end'] as const).flatMap(end =>
          [-1, 1].map(by => ({
            place,
            end,
            by,
            crossed: (bases[place.witness] ?? '')[place[end] + Math.min(by, 0)],
            i,
          })),
        ),
      )
    })
    const move = pick(
      moves.filter(({ crossed }) => crossed !== undefined && /[\p{L}\p{N}]/u.test(crossed) === overLetter),
      random,
    )
    if (move === undefined) return null
    move.place[move.end] += move.by
    return `/alignments/${move.i}: ${move.end} of a reading moved by ${move.by}`
  }

function removeCitation(draft: Draft, random: Random): string | null {
  const sentence = pick(objectsWith(draft.account, 'citations', 'parts'), random)
  const citations = sentence?.object.citations as unknown[] | undefined
  if (sentence === undefined || citations === undefined || citations.length === 0) return null
  const index = Math.floor(random() * citations.length)
  citations.splice(index, 1)
  return `/account${sentence.at}/citations/${index} removed`
}

function changeCount(draft: Draft, random: Random): string | null {
  const index = Math.floor(random() * draft.alignments.length)
  const origins = draft.alignments[index]?.origins
  if (origins === undefined) return null
  const name = random() < 0.5 ? 'atLeast' : 'atMost'
  const by = random() < 0.5 && origins[name] > 0 ? -1 : 1
  origins[name] += by
  return `/alignments/${index}/origins/${name} changed by ${by}`
}

/** Every word of a closed list, with the list. */
const CLOSED: readonly (readonly string[])[] = [
  ['contradiction', 'revision', 'scope', 'rounding', 'variance'],
  ['direct', 'indirect', 'mixed', 'own'],
  ['agreed', 'accidental', 'editorial', 'substantive', 'omission'],
  ['relays', 'syndicates', 'duplicates', 'excerpts', 'spins'],
  ['demand', 'offer', 'commitment', 'refusal', 'condition', 'view'],
  ['headline', 'standfirst', 'body', 'caption', 'promo'],
  ['person', 'organisation', 'place', 'event', 'other'],
]

function changeWord(draft: Draft, random: Random): string | null {
  const places = ['grade', 'kind', 'rendering', 'role'].flatMap(key => texts(objectsWith(draft, key), key))
  const known = places.flatMap(place => {
    const list = CLOSED.find(words => words.includes(place.value))
    return list === undefined ? [] : [{ place, list }]
  })
  const found = pick(known, random)
  if (found === undefined) return null
  const { place, list } = found
  const word = pick([...list.filter(other => other !== place.value), 'unheard-of'], random) as string
  place.holder[place.key] = word
  return `${place.at}: ${place.value} became ${word}`
}

/** Lies about what has changed since an earlier account: an old statement is called new, a new report old, a change is of something else. */
function lieAboutChange(draft: Draft, random: Random): string | null {
  const { since } = draft.account
  if (since === undefined) return null
  const gained = since.statements.filter(one => one.change === 'witnesses')
  const lies: (() => string)[] = [
    ...gained.map(one => () => {
      one.change = 'new'
      one.before = null
      return `${one.alignment} is called new`
    }),
    ...since.statements.flatMap(one =>
      draft.alignments
        .filter(other => other.id !== one.alignment)
        .map(other => () => {
          one.alignment = other.id
          return `a change is said of ${other.id}`
        }),
    ),
    ...since.reports
      .filter(id => since.statements.some(one => one.loci.some(locus => locus.report === id)))
      .map(id => () => {
        since.reports = since.reports.filter(other => other !== id)
        return `${id} is not called new`
      }),
    ...since.disagreements
      .filter(one => one.change !== 'gone')
      .map(one => () => {
        one.change = 'gone'
        return `${one.discrepancy} is called gone`
      }),
  ]
  return pick(lies, random)?.() ?? null
}

const CORRUPTORS: Readonly<Record<string, { flagrant: boolean; apply: Corruptor }>> = {
  'locus moved by one': {
    flagrant: true,
    apply: (draft, random) => shift(objectsWith(draft, 'start', 'exact'), random),
  },
  'report of a locus swapped': { flagrant: true, apply: swapReports },
  'number changed in words': {
    flagrant: true,
    apply: (draft, random) => rewrite(words(draft), /\d/g, otherDigit, random),
  },
  'number changed in a value': {
    flagrant: false,
    apply: (draft, random) => rewrite(texts(objectsWith(draft, 'value'), 'value'), /\d/g, otherDigit, random),
  },
  '"not" dropped': {
    flagrant: true,
    apply: (draft, random) => rewrite(words(draft), /\bnot /g, () => '', random),
  },
  'letter altered': {
    flagrant: true,
    apply: (draft, random) => rewrite(words(draft), /\p{L}/gu, otherLetter, random),
  },
  'citation removed': { flagrant: false, apply: removeCitation },
  'range of origins changed': { flagrant: false, apply: changeCount },
  'witnesses of a segment swapped': { flagrant: true, apply: swapWitnesses },
  'reading moved over a letter': { flagrant: true, apply: shiftReading(true) },
  'reading moved over a blank or a mark': { flagrant: false, apply: shiftReading(false) },
  'date of a report changed': {
    flagrant: false,
    apply: (draft, random) =>
      rewrite(texts(objectsWith(draft.reports, 'published', 'hash'), 'published'), /\d/g, otherDigit, random),
  },
  'lie about what has changed': { flagrant: true, apply: lieAboutChange },
  'word of a closed list changed': { flagrant: false, apply: changeWord },
  'span of a layer moved by one': {
    flagrant: false,
    apply: (draft, random) => shift(objectsWith(draft.reports, 'start', 'end'), random),
  },
}

/**
 * A sound dossier with one thing in it changed, the same for the same seed; the seal is left as it was. The kind
 * of change goes round with the seed; where a dossier has no place for it, the next kind is taken.
 */
export function corrupt(dossier: Dossier, seed: number): Corruption {
  const kinds = Object.entries(CORRUPTORS)
  const random = numbers(seed)
  for (let turn = 0; turn < kinds.length; turn++) {
    const [kind, { flagrant, apply }] = kinds[(seed + turn) % kinds.length] as (typeof kinds)[number]
    const draft = structuredClone(dossier) as Draft
    const what = apply(draft, random)
    if (what !== null) return { dossier: draft, kind, what, flagrant }
  }
  throw new Error('nothing in this dossier can be corrupted')
}
