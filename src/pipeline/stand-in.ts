import { createHash } from 'node:crypto'
import type { Entity, Report } from '../model/index.ts'
export function groupStories(reports: readonly { id: string }[]): string[][] { return [reports.map(r => r.id)] }
export function joinEntities(reports: readonly Report[]): { entities: Entity[]; of: (local: string) => Entity } {
  const by = new Map<string, Entity>(), of = new Map<string, Entity>()
  for (const r of reports) for (const e of r.layers.entities) {
    const key = e.named ? `${e.kind}:${e.name.toLowerCase().replace(/[-\s]+/g, ' ')}` : e.id
    const old = by.get(key)
    const one: Entity = old ? { ...old, locals: [...old.locals, e.id] } : { id: `e_${createHash('sha256').update(key).digest('hex').slice(0, 12)}`, kind: e.kind, name: e.name, named: e.named, variants: [], locals: [e.id], because: [], by: 'entities/name', certainty: 'stated', ...(e.carrier ? { carrier: true } : {}) }
    by.set(key, one)
    for (const l of one.locals) of.set(l, one)
  }
  return { entities: [...by.values()], of: l => of.get(l) as Entity }
}
