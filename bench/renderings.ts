/**
 * The stories of `dossiers/` in the one form that `bench/collation.ts` compares on, whichever form their truth has.
 * @module
 */
import type { Dossier, Report } from '../src/model/index.ts'
import { golden } from '../test/golden.ts'
import { loadGold } from '../test/judge/index.ts'
import { isSure } from '../test/judge/pairs.ts'
import { bestOf, pairsOf, sceneOf } from '../test/judge/scene.ts'
import type { Piece } from '../test/judge/scene.ts'
import { changesOf } from '../test/judge/variants.ts'
import type { Change } from '../test/judge/variants.ts'
import { tableStory } from '../test/tables.ts'
import type { Passage } from '../test/truth.ts'

/** The words of an utterance in one report. */
export interface Rendering extends Piece {
  readonly text: string
}

/** An utterance in quotation marks in two reports and more, with the places where its words differ in substance. */
export interface Utterance {
  readonly renderings: readonly Rendering[]
  readonly changes: readonly Change[]
}

/** A story with its utterances and what the program makes of it. */
export interface Told {
  readonly dossier: Dossier
  /** The name of a report in the truth, by its id. */
  readonly docs: ReadonlyMap<string, string>
  readonly utterances: readonly Utterance[]
}

/** A story whose truth is told in full tables. */
export async function tabled(name: string): Promise<Told> {
  const { gold, dossier, docs } = sceneOf(loadGold(name), await tableStory(name))
  const utterances = gold.quotations.map(one => ({
    renderings: one.witnesses.filter(each => each.kind !== 'indirect' && isSure(each)),
    changes: changesOf(one),
  }))
  return { dossier, docs, utterances }
}

/** A story with a `truth.json`. */
export async function listed(name: string): Promise<Told> {
  const { example, dossier } = await golden(name)
  const reports = new Map(
    [...example.reports].flatMap(([file, { hash }]) => {
      const report = dossier.reports.find(one => one.hash === hash)
      return report ? [[file, report] as const] : []
    }),
  )
  const readings = example.truth.variants
    .filter(one => one.kind === 'substantive')
    .map(one => one.readings.flatMap(each => placeOf(each, reports) ?? []))
  return {
    dossier,
    docs: new Map([...reports].map(([file, { id }]) => [id, file])),
    utterances: example.truth.utterances.map(({ witnesses }) => {
      const renderings = witnesses.flatMap(each => renderingOf(each, reports) ?? [])
      return { renderings, changes: readings.flatMap(all => changesIn(all, renderings)) }
    }),
  }
}

/** Where words stand; undefined unless they stand in quotation marks. */
function renderingOf(
  { report: doc, text }: Passage,
  reports: ReadonlyMap<string, Report>,
): Rendering | undefined {
  const place = placeOf({ report: doc, text }, reports)
  const around = reports.get(doc)?.text.slice(Math.max(0, (place?.start ?? 0) - 1), (place?.end ?? 0) + 1)
  return place && /["“”‘]/.test(around ?? '') ? place : undefined
}

function placeOf(
  { report: doc, text }: Passage,
  reports: ReadonlyMap<string, Report>,
): Rendering | undefined {
  const start = reports.get(doc)?.text.indexOf(text) ?? -1
  return start < 0 ? undefined : { doc, start, end: start + text.length, text }
}

/** Every two readings of some renderings; who has the words of a reading has the reading. */
const changesIn = (readings: readonly Rendering[], renderings: readonly Rendering[]): Change[] =>
  pairsOf([...new Set(readings.map(one => one.text))]).flatMap(([a, b]) => {
    const places = (text: string): Piece[] =>
      renderings.flatMap(({ doc, start, end, text: words }) => {
        const at = words.indexOf(text)
        if (at >= 0) return [{ doc, start: start + at, end: start + at + text.length }]
        // A reading may be longer than what a report has of the utterance.
        return readings.filter(
          one => one.text === text && one.doc === doc && one.start < end && start < one.end,
        )
      })
    const [lemma, other] = [places(a), places(b)]
    const found = lemma.length > 0 && other.length > 0
    return found ? [{ what: `${a} <> ${b}`, lemma, other, omitted: false }] : []
  })

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** How much of the shorter of two renderings the other has, in words. */
function sharedWords(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const both = [...left].filter(word => right.has(word)).length
  return both / Math.max(1, Math.min(left.size, right.size))
}

/** Every two reports that have much the same part of an utterance, by their renderings most alike. */
export function renderingPairs({ renderings }: Utterance): [Rendering, Rendering][] {
  const docs = [...new Set(renderings.map(one => one.doc))]
  return pairsOf(docs).flatMap(([a, b]) => {
    const all = renderings
      .filter(one => one.doc === a)
      .flatMap(left =>
        renderings.filter(one => one.doc === b).map((right): [Rendering, Rendering] => [left, right]),
      )
    const best = bestOf(all, ([left, right]) => sharedWords(left.text, right.text))
    return best && sharedWords(best[0].text, best[1].text) >= 0.5 ? [best] : []
  })
}
