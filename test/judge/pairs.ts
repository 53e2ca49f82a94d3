import type { Passage } from './gold.ts'
import { docsIn, pairsOf, shared, stands } from './scene.ts'
import type { Piece, Scene } from './scene.ts'
import { share } from './score.ts'
import type { Mark, Score } from './score.ts'

/** Whether the tables themselves doubt that a witness has the utterance. */
export const isSure = ({ note }: { readonly note?: string }): boolean =>
  !/uncertain|outside evidence/i.test(note ?? '')

/** Whether one alignment holds passages of two reports. */
const joins = (scene: Scene, a: readonly Piece[], b: readonly Piece[], times?: number): boolean => {
  const has = (pieces: readonly Piece[], passages: readonly Piece[]): boolean =>
    passages.some(passage => pieces.some(piece => stands(piece, passage, times)))
  return scene.aligned.some(({ pieces }) => has(pieces, a) && has(pieces, b))
}

/** Every two reports that have some passages, and whether an alignment joins them. */
function joinings(scene: Scene, passages: readonly Passage[], what: string, times?: number): Mark[] {
  const of = (doc: string): Passage[] => passages.filter(one => one.doc === doc)
  return pairsOf(docsIn(passages)).map(([a, b]) => ({
    ok: joins(scene, of(a), of(b), times),
    what: `${a} + ${b}: ${what}`,
  }))
}

/** Are statements that two reports share joined, and only those? */
export function judgeStatements(scene: Scene): Score[] {
  const { gold, inBody } = scene
  return [
    share(
      'statement pairs recall',
      gold.statements.flatMap(one => joinings(scene, one.supports.filter(inBody), one.text)),
    ),
    share('statement pairs precision', joinedPairs(scene)),
  ]
}

/** Joined witnesses of two reports that both meet the tables: right where they share a statement or an utterance. */
function joinedPairs({ gold, aligned, reports }: Scene): Mark[] {
  const units: readonly (readonly Passage[])[] = [
    ...gold.statements.map(one => one.supports),
    ...gold.quotations.map(one => one.witnesses.filter(isSure)),
  ]
  const unitsOf = (pieces: readonly Piece[]): Set<number> =>
    new Set(
      units.flatMap((unit, i) =>
        pieces.some(piece => unit.some(passage => stands(piece, passage))) ? [i] : [],
      ),
    )
  const cut = (piece: Piece | undefined): string =>
    piece ? (reports.get(piece.doc)?.text.slice(piece.start, piece.end).slice(0, 80) ?? '') : ''
  return aligned.flatMap(({ witnesses }) =>
    pairsOf(witnesses.map(pieces => ({ pieces, units: unitsOf(pieces) })))
      .filter(([a, b]) => a.pieces[0]?.doc !== b.pieces[0]?.doc && a.units.size > 0 && b.units.size > 0)
      .map(([a, b]) => ({
        ok: shared(a.units, b.units) > 0,
        what: `${cut(a.pieces[0])} <> ${cut(b.pieces[0])}`,
      })),
  )
}

/** Are the witnesses of an utterance joined? */
export function judgeUtterances(scene: Scene): Score[] {
  const of = (kept: (kind: string) => boolean): Mark[] =>
    scene.gold.quotations.flatMap(({ id, gist, witnesses }) =>
      joinings(
        scene,
        witnesses.filter(one => isSure(one) && scene.inBody(one) && kept(one.kind)),
        `${id} ${gist}`,
        Infinity,
      ),
    )
  return [
    share(
      'utterance pairs, quoted in both',
      of(kind => kind === 'direct'),
    ),
    share(
      'utterance pairs, all',
      of(() => true),
    ),
  ]
}
