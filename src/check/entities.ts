import type { Entity, Verdict } from '../model/index.ts'
import type { Held } from './held.ts'
import { first, judge, repeated } from './judge.ts'

/** The entities of the story, joined from those of the reports; and that no id stands for two things. */
export function checkEntities(held: Held): Verdict[] {
  const { dossier } = held
  const named = new Set(
    dossier.reports.flatMap(report =>
      report.layers.entities.filter(entity => entity.named).map(({ id }) => id),
    ),
  )
  const claimed = repeated(dossier.entities.flatMap(entity => entity.locals))
  return [
    ...checkIds(dossier.reports, '/reports'),
    ...checkIds(dossier.entities, '/entities'),
    ...checkIds(dossier.alignments, '/alignments'),
    ...checkIds(dossier.discrepancies, '/discrepancies'),
    ...dossier.reports.flatMap(({ layers }, index) =>
      checkIds(layers.entities, `/reports/${index}/layers/entities`),
    ),
    ...dossier.entities.map((entity, index) =>
      judge('entity', `/entities/${index}`, entityProblem(held, entity, named, claimed)),
    ),
  ]
}

function checkIds(things: readonly { readonly id: string }[], at: string): Verdict[] {
  const twice = repeated(things.map(thing => thing.id))
  return things.map(({ id }, index) =>
    judge('id', `${at}/${index}/id`, twice.has(id) ? `${id} stands for two things` : ''),
  )
}

function entityProblem(
  held: Held,
  { id, locals, members, named }: Entity,
  namedLocals: ReadonlySet<string>,
  claimed: ReadonlySet<string>,
): string {
  return first([
    ...locals.map(local => (held.locals.has(local) ? '' : `no report has the entity ${local}`)),
    ...locals.map(local => (claimed.has(local) ? `${local} is joined twice` : '')),
    ...(members ?? []).map(member =>
      held.entities.has(member) && member !== id ? '' : `no member ${member}`,
    ),
    named && locals.length > 0 && !locals.some(local => namedLocals.has(local)) ? 'no report names it' : '',
  ])
}
