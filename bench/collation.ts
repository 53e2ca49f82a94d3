/**
 * What a word diff and headlines that are alike say of the stories of `dossiers/`, beside the program:
 * `node bench/collation.ts`. The diff is installed apart: `npm ci --prefix bench/peers`. Of blind stories, as of all, only
 * numbers are printed.
 * @module
 */
import { existsSync } from 'node:fs'
import { differencesOf, standsFor } from '../test/judge/variants.ts'
import type { Change, Difference } from '../test/judge/variants.ts'
import { TABLES } from '../test/tables.ts'
import { EXAMPLES } from '../test/truth.ts'
import { listedClaims, tabledClaims } from './headlines.ts'
import type { OriginClaims } from './headlines.ts'
import { loadDiff } from './peers/diff.ts'
import type { Hunk } from './peers/diff.ts'
import { listed, renderingPairs, tabled } from './renderings.ts'
import type { Rendering, Told } from './renderings.ts'

const PEERS = new URL('./peers/', import.meta.url)
/** Why a change that is none of substance was reported, the first that holds. */
const CAUSES = [
  'brackets',
  'punctuation, marks, case',
  'one has fewer words',
  'person, tense',
  'other words',
] as const
type Cause = (typeof CAUSES)[number]

/** What was found by one way of comparing. */
interface Findings {
  /** Changes of substance that are named, and those that are called substantive. */
  named: number
  substantive: number
  readonly causes: Map<Cause, number>
}
interface Totals {
  pairs: number
  changes: number
  readonly ours: Findings
  readonly theirs: Findings
}
type Claimed = Difference & { readonly words: readonly [string, string] }

const nothing = (): Findings => ({ named: 0, substantive: 0, causes: new Map() })
const totals = (): Totals => ({ pairs: 0, changes: 0, ours: nothing(), theirs: nothing() })

const PERSON =
  /^(?:I|me|my|mine|we|us|our|ours|you|your|he|him|his|she|her|hers|it|its|they|them|their|theirs|himself|herself|themselves|myself|ourselves|am|are|is|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|shall|should|must|that)$/i

function causeOf([from, to]: readonly [string, string]): Cause {
  const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []
  const fold = (text: string): string => words(text).join(' ').toLowerCase()
  if (/[[\]…]|\.\.\./.test(from + to)) return 'brackets'
  if (fold(from) === fold(to)) return 'punctuation, marks, case'
  if (fold(from) === '' || fold(to) === '') return 'one has fewer words'
  return [...words(from), ...words(to)].every(word => PERSON.test(word)) ? 'person, tense' : 'other words'
}

/** What the diff of two renderings reports; it calls nothing by its kind, so all is substantive. */
const ofHunk = ([a, b]: readonly [Rendering, Rendering], { from, to }: Hunk): Claimed => ({
  kinds: ['substantive'],
  lemma: [{ doc: a.doc, start: a.start + from.start, end: a.start + from.end }],
  other: [{ doc: b.doc, start: b.start + to.start, end: b.start + to.end }],
  what: '',
  words: [a.text.slice(from.start, from.end), b.text.slice(to.start, to.end)],
})

/** What the program says of two renderings: the readings that stand in both. */
function ofProgram(all: readonly Difference[], [a, b]: readonly [Rendering, Rendering]): Claimed[] {
  const inside = (list: Difference['lemma'], one: Rendering): Difference['lemma'] =>
    list.filter(each => each.doc === one.doc && one.start <= each.start && each.end <= one.end)
  const text = (list: Difference['lemma'], one: Rendering): string =>
    list.map(each => one.text.slice(each.start - one.start, each.end - one.start)).join(' ')
  return all.flatMap(each =>
    (
      [
        [each.lemma, each.other],
        [each.other, each.lemma],
      ] as const
    ).flatMap(([left, right]) => {
      const [lemma, other] = [inside(left, a), inside(right, b)]
      if (lemma.length === 0 || other.length === 0) return []
      return [{ ...each, lemma, other, words: [text(lemma, a), text(other, b)] as const }]
    }),
  )
}

/** Adds what is claimed of two renderings to the findings. */
function count(findings: Findings, claims: readonly Claimed[], changes: readonly Change[]): void {
  for (const change of changes) {
    const hits = claims.filter(one => standsFor(one, change))
    const called = hits.some(one => one.kinds.includes('substantive'))
    if (called) findings.substantive++
    if (called || (change.omitted && hits.some(one => one.kinds.includes('omission')))) findings.named++
  }
  for (const one of claims) {
    if (!one.kinds.includes('substantive') || changes.some(change => standsFor(one, change))) continue
    const cause = causeOf(one.words)
    findings.causes.set(cause, (findings.causes.get(cause) ?? 0) + 1)
  }
}

function compare(
  { dossier, docs, utterances }: Told,
  diff: (a: string, b: string) => Hunk[],
  sum: Totals,
): void {
  const ours = dossier.alignments.flatMap(one => differencesOf(docs, one))
  for (const utterance of utterances)
    for (const pair of renderingPairs(utterance)) {
      const between = (list: Change['lemma'], { doc }: Rendering): boolean =>
        list.some(one => one.doc === doc)
      const changes = utterance.changes.filter(
        ({ lemma, other }) =>
          (between(lemma, pair[0]) && between(other, pair[1])) ||
          (between(lemma, pair[1]) && between(other, pair[0])),
      )
      sum.pairs++
      sum.changes += changes.length
      count(sum.ours, ofProgram(ours, pair), changes)
      const hunks = diff(pair[0].text, pair[1].text)
      count(
        sum.theirs,
        hunks.map(hunk => ofHunk(pair, hunk)),
        changes,
      )
    }
}

const row = (name: string, ...cells: readonly (string | number)[]): void =>
  console.log(`${name.padEnd(40)}${cells.map(each => String(each).padStart(16)).join('')}`)

function printFindings(title: string, { pairs, changes, ours, theirs }: Totals): void {
  row(title, 'jsdiff', 'Variorum')
  row(`  pairs of renderings: ${pairs}`)
  const of = (value: number): string => `${value}/${changes}`
  row('  substantive variants named', of(theirs.named), of(ours.named))
  row('  and called substantive', of(theirs.substantive), of(ours.substantive))
  const wrong = ({ causes }: Findings): number => [...causes.values()].reduce((a, b) => a + b, 0)
  const each = (value: number): string => (value / Math.max(1, pairs)).toFixed(2)
  row('  false substantive changes a pair', each(wrong(theirs)), each(wrong(ours)))
  for (const cause of CAUSES) row(`    ${cause}`, theirs.causes.get(cause) ?? 0, ours.causes.get(cause) ?? 0)
}

/** How many statements a number of origins fits, and for how many it is too high. */
function fitting(statements: readonly { low: number; high: number; claim: number }[]): [number, number] {
  const right = statements.filter(one => one.low <= one.claim && one.claim <= one.high)
  return [right.length, statements.filter(one => one.claim > one.high).length]
}

/** By story: clusters of headlines, the truth of its statements, and who is right or counts too many how often. */
function printClaims(claims: ReadonlyMap<string, OriginClaims>): void {
  row('origins of shared statements', 'of all reports', 'of its reports', 'Variorum')
  const sum = [0, 1, 2].map(() => ({ right: 0, over: 0, of: 0 }))
  for (const [name, { reports, clusters, statements, ours }] of claims) {
    const whole = statements.map(one => ({ ...one, claim: clusters }))
    const own = statements.flatMap(one => (one.own === undefined ? [] : [{ ...one, claim: one.own }]))
    const theirs = [whole, own].map(list => {
      const [right, over] = fitting(list)
      return { right, over, of: list.length }
    })
    const found = [...theirs, ours]
    for (const [i, one] of found.entries()) {
      const all = sum[i]
      if (all)
        Object.assign(all, { right: all.right + one.right, over: all.over + one.over, of: all.of + one.of })
    }
    const low = Math.min(...statements.map(one => one.low))
    const high = Math.max(...statements.map(one => one.high))
    row(`  ${name}: ${clusters} of ${reports}; truth ${low} to ${high}`, ...found.map(cellOf))
  }
  row('  all: right, too many, of', ...sum.map(cellOf))
}

const cellOf = ({ right, over, of }: { right: number; over: number; of: number }): string =>
  of === 0 ? '–' : `${right}, ${over} of ${of}`

async function main(): Promise<void> {
  if (!existsSync(new URL('node_modules/diff', PEERS))) {
    console.error('usage: npm ci --prefix bench/peers && node bench/collation.ts')
    process.exitCode = 2
    return
  }
  const { version, diff } = await loadDiff(PEERS)
  console.log(version)
  const [old, tables] = [totals(), totals()]
  const claims = new Map<string, OriginClaims>()
  for (const name of EXAMPLES) {
    compare(await listed(name), diff, old)
    claims.set(name, await listedClaims(name))
  }
  for (const name of TABLES) {
    compare(await tabled(name), diff, tables)
    claims.set(name, await tabledClaims(name))
  }
  printFindings('quotations, stories with truth.json', old)
  printFindings('quotations, stories with tables', tables)
  printClaims(claims)
}

await main()
