import type { Verdict } from '../model/index.ts'
import { judge, pointer } from './judge.ts'
import { anyObject, type Fault, list, type Shape } from './shape-kit.ts'
import * as shapes from './shapes.ts'

/** The members of a dossier that are one thing, and those that are lists of things. */
const SINGLE: Readonly<Record<string, Shape>> = { generator: shapes.generator, story: shapes.story }
const LISTS: Readonly<Record<string, Shape>> = {
  reports: shapes.report,
  entities: shapes.entity,
  alignments: shapes.alignment,
  derivations: shapes.derivation,
  discrepancies: shapes.discrepancy,
  notices: shapes.notice,
}
const ACCOUNT: Readonly<Record<string, Shape>> = {
  brief: shapes.sentence,
  timeline: shapes.entry,
  positions: shapes.position,
  sole: shapes.sole,
}

/**
 * Whether a value is a dossier of this format, with every required name and a value of the right type for it:
 * one verdict for each part that holds, one for each fault. Names that we do not define are left alone.
 */
export function checkShape(root: unknown): Verdict[] {
  if (typeof root !== 'object' || root === null || Array.isArray(root))
    return [judge('shape', '', 'not a dossier: not an object')]
  const dossier = root as Record<string, unknown>
  if (dossier.schema !== 'variorum/1')
    return [judge('schema', '/schema', 'not a dossier of the format variorum/1')]
  return [
    judge('schema', '/schema', ''),
    ...Object.entries(SINGLE).flatMap(([name, shape]) => apply(shape, dossier[name], `/${name}`)),
    ...lists(LISTS, dossier, ''),
    ...account(dossier.account),
  ]
}

function account(value: unknown): Verdict[] {
  const faults = apply(anyObject, value, '/account')
  if (faults.some(verdict => !verdict.ok)) return faults
  const members = value as Record<string, unknown>
  const since = Object.hasOwn(members, 'since') ? apply(shapes.since, members.since, '/account/since') : []
  return [...lists(ACCOUNT, members, '/account'), ...since]
}

/** One verdict for each item, so that a user sees which part is broken. */
function lists(table: typeof LISTS, holder: Record<string, unknown>, base: string): Verdict[] {
  return Object.entries(table).flatMap(([name, shape]) => {
    const value = holder[name]
    const at = pointer(base, name)
    if (!Array.isArray(value)) return apply(list(shape), value, at)
    return Array.from(value, (item, index) => apply(shape, item, pointer(at, index))).flat()
  })
}

function apply(shape: Shape, value: unknown, at: string): Verdict[] {
  const faults: Fault[] = []
  shape(value, at, faults)
  if (faults.length === 0) return [judge('shape', at, '')]
  return faults.map(fault => judge('shape', fault.at, fault.message))
}
