/**
 * How many independent origins a story rests on, as headlines that are alike would have it.
 * @module
 */
import type { Dossier } from '../src/model/index.ts'
import { golden } from '../test/golden.ts'
import { loadGold, scoresOf } from '../test/judge/index.ts'
import { sharedOf, voiceOf } from '../test/judge/origins.ts'
import { docsIn, sceneOf } from '../test/judge/scene.ts'
import { tableStory } from '../test/tables.ts'
import { judge } from '../test/truth.ts'

/** Share of title words in common from which two headlines are taken for one origin. */
const ALIKE = 0.55

/** What is said of the origins of one statement of the truth. */
interface Claim {
  /** The truth: at least, at most. */
  readonly low: number
  readonly high: number
  /** Clusters of the headlines of those reports that have the statement; undefined where the truth does not list them. */
  readonly own?: number
}

/** What headlines claim for a story, and what the program does. */
export interface OriginClaims {
  readonly reports: number
  /** Clusters of the headlines of all reports. */
  readonly clusters: number
  readonly statements: readonly Claim[]
  /** Of the statements that were joined: how many have the right range, and how many too many origins. */
  readonly ours: { readonly right: number; readonly over: number; readonly of: number }
}

const titleWords = (headline: string): Set<string> =>
  new Set(headline.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const both = [...a].filter(word => b.has(word)).length
  return both / (a.size + b.size - both || 1) >= ALIKE
}

/** The number of groups of headlines; one like any of a group belongs to it. */
export function clustersOf(headlines: readonly string[]): number {
  let groups: Set<string>[][] = []
  for (const words of headlines.map(titleWords)) {
    const near = groups.filter(group => group.some(other => alike(words, other)))
    groups = [...groups.filter(group => !near.includes(group)), [words, ...near.flat()]]
  }
  return groups.length
}

/** The claims for a story with full tables. */
export async function tabledClaims(name: string): Promise<OriginClaims> {
  const scene = sceneOf(loadGold(name), await tableStory(name))
  const headline = new Map(
    scene.gold.documents.map(({ doc, lines }) => [
      doc,
      lines.find(line => line.label === 'headline')?.text ?? '',
    ]),
  )
  const titles = (docs: readonly string[]): string[] => docs.map(doc => headline.get(doc) ?? '')
  const statements = sharedOf(scene).map(one => {
    const voiced = one.supports.map(each => ({ ...each, voice: voiceOf(one, each) }))
    const named = new Set(voiced.filter(each => each.voice === 'named').map(each => each.source)).size
    const low = one.independent_sources?.length ?? named
    const others = docsIn(voiced.filter(each => each.voice !== 'named')).length
    return { low, high: Math.max(low, named) + others, own: clustersOf(titles(docsIn(one.supports))) }
  })
  const scores = await scoresOf(name)
  const [right, over] = ['origins right', 'origins overcounted'].map(
    each => scores.find(score => score.name === each)?.hit ?? 0,
  )
  return {
    reports: headline.size,
    clusters: clustersOf([...headline.values()]),
    statements,
    ours: {
      right: right ?? 0,
      over: over ?? 0,
      of: scores.find(score => score.name === 'origins overcounted')?.of ?? 0,
    },
  }
}

/** The claims for a story with a `truth.json`. */
export async function listedClaims(name: string): Promise<OriginClaims> {
  const { example, dossier } = await golden(name)
  const { origins } = example.truth
  const marks = judge(example, dossier).filter(mark => mark.list === 'origins')
  const counts = origins.map(({ report, text, atMost }) => {
    const at = dossier.reports.find(one => one.hash === example.reports.get(report)?.hash)
    const start = at?.text.indexOf(text) ?? 0
    const least = at ? atLeastOf(dossier, at.id, start, start + text.length) : undefined
    return { known: least !== undefined, over: least !== undefined && least > atMost }
  })
  return {
    reports: dossier.reports.length,
    clusters: clustersOf(dossier.reports.map(one => one.headlines[0]?.text ?? '')),
    statements: origins.map(({ atLeast, atMost }) => ({ low: atLeast, high: atMost })),
    ours: {
      right: marks.filter(mark => mark.ok).length,
      over: counts.filter(one => one.over).length,
      of: counts.filter(one => one.known).length,
    },
  }
}

/** The fewest origins of the greatest alignment that has some words. */
const atLeastOf = (dossier: Dossier, report: string, start: number, end: number): number | undefined =>
  dossier.alignments
    .filter(one =>
      one.witnesses.some(
        ({ locus }) =>
          locus.report === report && locus.spans.some(span => span.start < end && start < span.end),
      ),
    )
    .sort((a, b) => b.witnesses.length - a.witnesses.length)[0]?.origins.atLeast
