import { lengthOf, overlap } from '../../src/model/index.ts'
import type { GoldStatement, Passage } from './gold.ts'
import { common, docsIn, stands } from './scene.ts'
import type { Aligned, Scene } from './scene.ts'
import { faults, share } from './score.ts'
import type { Score } from './score.ts'

/** Fewest statements that are asked for, where the tables have them. */
const FEWEST = 4

type Support = GoldStatement['supports'][number]
/** Whose words a passage is: a named origin's, an unnamed one's, the outlet's own, or nobody's in particular. */
type Voice = 'named' | 'unnamed' | 'own' | 'none'
interface Voiced extends Passage {
  readonly source?: string
  readonly voice: Voice
}

/** How many origins a statement may be said to rest on: between `least` and `most` at least, between `low` and `high` at most. */
interface Range {
  readonly least: number
  readonly most: number
  readonly low: number
  readonly high: number
}

interface Judged {
  readonly fit: number
  readonly range: Range
  readonly got: readonly [number, number]
}

/** Is the number of origins of shared statements right, and never too high? */
export function judgeOrigins(scene: Scene): Score[] {
  const shared = sharedOf(scene)
  const judged = judgedOf(scene, shared)
  const marks = [...judged].map(([one, list]) => {
    const [best] = [...list].sort((a, b) => b.fit - a.fit) as [Judged]
    const { range, got } = best
    const [low, high] = got
    const inLow = low >= range.least && low <= range.most
    const inHigh = high >= Math.max(low, range.low) && high <= range.high
    return {
      ok: inLow && inHigh,
      // Counting too many in any alignment is counting too many.
      over: list.some(each => each.got[0] > each.range.most),
      what: `${one.id} ${one.text.slice(0, 60)}: ${range.least}–${range.most} to ${range.low}–${range.high}, got ${low} to ${high}`,
    }
  })
  return [
    share('origins right', marks, Math.max(marks.length, Math.min(FEWEST, shared.length))),
    faults(
      'origins overcounted',
      marks.map(({ over, what }) => ({ ok: !over, what })),
    ),
  ]
}

/** The statements that the bodies of two or more reports have. */
export const sharedOf = ({ gold, inBody }: Pick<Scene, 'gold' | 'inBody'>): GoldStatement[] =>
  gold.statements
    .map(one => ({ ...one, supports: one.supports.filter(inBody) }))
    .filter(one => docsIn(one.supports).length > 1)

/** Each shared statement with the alignments that stand for it. */
function judgedOf(scene: Scene, shared: readonly GoldStatement[]): Map<GoldStatement, Judged[]> {
  const judged = new Map<GoldStatement, Judged[]>()
  for (const each of scene.aligned) {
    const met = shared.map(one => ({ one, fit: fitOf(each, one) })).filter(({ fit }) => fit > 0)
    const [best] = [...met].sort((a, b) => b.fit - a.fit)
    if (best === undefined) continue
    const range = rangeOf(
      scene,
      each,
      best.one,
      met.map(({ one }) => one),
    )
    const { atLeast, atMost } = each.alignment.origins
    judged.set(best.one, [...(judged.get(best.one) ?? []), { fit: best.fit, range, got: [atLeast, atMost] }])
  }
  return judged
}

/** How well an alignment fits a statement, report by report; 0 where it has it from one report only. */
function fitOf({ pieces }: Aligned, { supports }: GoldStatement): number {
  const best = new Map<string, number>()
  for (const support of supports)
    for (const piece of pieces)
      if (stands(piece, support))
        best.set(support.doc, Math.max(best.get(support.doc) ?? 0, common(piece, support)))
  return best.size > 1 ? [...best.values()].reduce((sum, value) => sum + value, 0) : 0
}

/** Whose words a passage is. */
export function voiceOf(one: GoldStatement, { source }: Support): Voice {
  if (source === 'outlet') return 'own'
  if (!source || source === 'none') return 'none'
  const named = one.independent_sources?.includes(source) ?? !['state-media', 'unresolved'].includes(source)
  return named ? 'named' : 'unnamed'
}

/** The distinct named sources of passages, and others. */
const namesOf = (passages: readonly Voiced[], others: readonly (string | undefined)[] = []): number =>
  new Set([...passages.filter(one => one.voice === 'named').map(one => one.source), ...others]).size

/**
 * The named sources of the statement and each outlet that speaks only in its own voice are needed; what all
 * statements within the alignment name is allowed.
 */
function rangeOf(scene: Scene, each: Aligned, best: GoldStatement, met: readonly GoldStatement[]): Range {
  const cover = (one: GoldStatement): Voiced[] =>
    one.supports
      .filter(support => each.pieces.some(piece => stands(piece, support)))
      .map(support => ({ ...support, voice: voiceOf(one, support) }))
  const holders = (one: Passage): string[] => holdersOf(scene, one)
  const needed = cover(best)
  const allowed = met.flatMap(cover)
  const other = allowed.filter(one => one.voice !== 'named')
  const known = Math.max(...met.map(one => one.independent_sources?.length ?? 0))
  const lent = other.filter(one => one.voice === 'own' && isCredited(scene, one.doc))
  const own = docsIn(needed).filter(doc =>
    needed.every(one => one.doc !== doc || (one.voice === 'own' && holders(one).length === 0)),
  )
  const voices = voicesOf(
    scene,
    needed.filter(one => own.includes(one.doc)),
  )
  const foreign = each.witnesses.filter(
    witness => !witness.some(piece => allowed.some(one => stands(piece, one))),
  )
  return {
    least: Math.min(1, namesOf(needed)),
    most: Math.max(known, namesOf(allowed, other.flatMap(holders)), namesOf(allowed, docsIn(lent))),
    low: namesOf(needed, needed.filter(one => one.voice === 'own').flatMap(holders)) + voices,
    high: Math.max(known, namesOf(allowed) + docsIn(other).length) + docsIn(foreign.flat()).length,
  }
}

/**
 * How many outlets speak in some passages of their own: one that tells it in two reports is one, what is an agency's text is the
 * agency's voice, and the same words in two reports are a copy, which adds nothing.
 */
function voicesOf({ gold }: Scene, passages: readonly Passage[]): number {
  const printed = new Map<string, string>()
  const voices = passages.map(({ doc, text }) => {
    const document = gold.documents.find(one => one.doc === doc)
    const words =
      text
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ') ?? ''
    const voice = printed.get(words) ?? document?.text_agency ?? document?.outlet ?? doc
    printed.set(words, voice)
    return { doc, voice }
  })
  const byDoc = new Map(voices.toReversed().map(({ doc, voice }) => [doc, voice]))
  return new Set(byDoc.values()).size
}

/** Whose speech or stance an outlet's words are part of: an aside within an agency's report. */
const holdersOf = ({ gold }: Scene, passage: Passage): string[] =>
  gold.attributions
    .filter(
      one =>
        one.doc === passage.doc &&
        !/state-media/.test(one.chain[0] ?? '') &&
        one.content.spans.some(span => overlap(span, passage) >= 0.3 * lengthOf(passage)),
    )
    .map(one => one.chain[0] ?? '')

/** Whether an agency is credited for the whole report. */
const isCredited = ({ gold }: Scene, doc: string): boolean =>
  gold.documents.some(
    one => one.doc === doc && (one.text_agency || one.agency_credits?.some(credit => credit.what === 'text')),
  )
