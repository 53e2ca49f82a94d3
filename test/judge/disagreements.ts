import { overlap } from '../../src/model/index.ts'
import { pairsOf, piecesOf } from './scene.ts'
import type { Piece, Scene } from './scene.ts'
import { faults, share } from './score.ts'
import type { Score } from './score.ts'

type Sides = readonly (readonly Piece[])[]

const touch = (found: readonly Piece[], gold: readonly Piece[]): boolean =>
  gold.some(passage => found.some(piece => piece.doc === passage.doc && overlap(piece, passage) > 0))

/** Two sides of the one stand on two sides of the other. */
const answers = (found: Sides, gold: Sides): boolean =>
  pairsOf(found).some(([a, b]) =>
    pairsOf(gold).some(([x, y]) => (touch(a, x) && touch(b, y)) || (touch(a, y) && touch(b, x))),
  )

/** Are the disagreements found, and nothing that is none? Each discrepancy answers for one disagreement only. */
export function judgeDisagreements({ gold, dossier, docs, reports }: Scene): Score[] {
  const found = dossier.discrepancies.map(({ sides }) =>
    sides.map(side => piecesOf(side.loci, docs, reports)),
  )
  const wanted = gold.disagreements.map(({ sides }) => sides.map(side => side.spans))
  const owners = assigned(wanted.map(sides => found.flatMap((each, i) => (answers(each, sides) ? [i] : []))))
  const marks = gold.disagreements.map(({ id, status, what }, i) => ({
    status,
    ok: owners.has(i),
    what: `${id} ${status}: ${what}`,
  }))
  const alarms = dossier.discrepancies.map(({ kind, grade, sides }, i) => ({
    ok: wanted.some(gold => answers(found[i] ?? [], gold)),
    what: `${kind} ${grade}: ${sides.map(side => side.value).join(' <> ')}`,
  }))
  return [
    share('disagreements found', marks),
    share(
      'contradictions found',
      marks.filter(mark => mark.status === 'contradiction'),
    ),
    faults('false alarms', alarms),
  ]
}

/** Gives as many as possible one candidate each, none to two: those that have one. */
function assigned(candidates: readonly (readonly number[])[]): Set<number> {
  const owner = new Map<number, number>()
  const take = (at: number, seen: Set<number>): boolean =>
    (candidates[at] ?? []).some(one => {
      if (seen.has(one)) return false
      seen.add(one)
      const before = owner.get(one)
      if (before !== undefined && !take(before, seen)) return false
      owner.set(one, at)
      return true
    })
  for (const at of candidates.keys()) take(at, new Set())
  return new Set(owner.values())
}
