import type { Alignment, Locus, Statement, Verdict, Witness } from '../model/index.ts'
import type { Held } from './held.ts'
import { first, judge } from './judge.ts'
import { checkOrigins } from './origins.ts'
import { checkReadings } from './readings.ts'

/** One utterance or fact: its witnesses, their sources, the apparatus and the count of origins. */
export function checkAlignment(held: Held, alignment: Alignment, at: string): Verdict[] {
  const best = alignment.best < alignment.witnesses.length ? '' : `no witness ${alignment.best}`
  return [
    judge('best', `${at}/best`, best),
    ...alignment.witnesses.map((witness, index) =>
      judge('sources', `${at}/witnesses/${index}/sources`, sourcesProblem(held, witness)),
    ),
    ...checkReadings(held, alignment, at),
    ...checkOrigins(held, alignment, `${at}/origins`),
  ]
}

function sourcesProblem(held: Held, witness: Witness): string {
  const { sources, rendering, locus } = witness
  const unknown = sources.find(source => source !== null && !held.entities.has(source))
  return first([
    unknown === undefined ? '' : `no entity ${unknown}`,
    (rendering === 'own') === (sources.length === 0) ? '' : "only the outlet's own voice has no source",
    statementProblem(held, witness, statementsAt(held, locus)),
  ])
}

/** The statements of the report that share words with the locus. */
function statementsAt({ reports }: Held, locus: Locus): Statement[] {
  const pieces = locus.spans.filter(piece => piece.part === undefined)
  const statements = reports.get(locus.report)?.layers.statements ?? []
  return statements.filter(({ spans }) =>
    spans.some(span => pieces.some(piece => span.start < piece.end && piece.start < span.end)),
  )
}

/** A witness has the sources that its report states for these words, seen as entities of the story. */
function statementProblem(held: Held, witness: Witness, statements: readonly Statement[]): string {
  if (statements.length === 0) return ''
  const sameNumber = statements.filter(({ sources }) => sources.length === witness.sources.length)
  if (sameNumber.length === 0)
    return `has ${witness.sources.length} sources; its report states another number`
  const agrees = sameNumber.some(({ sources }) =>
    sources.every((local, index) => isSame(held, local, witness.sources[index] ?? null, witness)),
  )
  return agrees ? '' : 'names other sources than its report states'
}

function isSame(held: Held, local: string | null, source: string | null, witness: Witness): boolean {
  if (local === null && source === null) return true
  // What only the story knows may fill in, or take back, a source; such a witness says that it is implied.
  if (local === null || source === null) return witness.certainty === 'implied'
  return held.entities.get(source)?.locals.includes(local) ?? false
}
