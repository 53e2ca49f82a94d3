import type { Alias, EntityKind, Mention, ReportEntity, Span } from '../../model/index.ts'
import { bySpan, slice } from '../../model/index.ts'
import type { Analysis } from '../analysis.ts'
import type { Names } from '../mentions/index.ts'
import { nextId } from './next-id.ts'

const BY = { by: 'user', certainty: 'stated' } as const

/** The mentions and entities of a report while an editor's decisions are put in. */
export class Register {
  mentions: Mention[]
  entities: ReportEntity[]
  readonly text: string
  private readonly report: string

  constructor({ id, text }: Analysis, { mentions, entities }: Names) {
    this.report = id
    this.text = text
    this.mentions = [...mentions]
    this.entities = [...entities]
  }

  /** What came of it, in the order of the text. */
  names(): Names {
    return { mentions: this.mentions.sort(bySpan), entities: this.entities }
  }

  /** Adds an entity that no rule found. */
  add(name: string, kind: EntityKind): string {
    const id = nextId(this.entities, this.report)
    this.entities.push({ id, kind, name, named: true, ...BY })
    return id
  }

  /** Adds a mention. */
  mention(entity: string, { start, end }: Span): void {
    const kind = this.find(entity)?.kind ?? 'other'
    this.mentions.push({ start, end, kind, form: 'name', entity, ...BY })
  }

  /** Makes some entities one, which has a name where an alias says so; its kind is that of the alias, else the first that was decided. */
  merge(into: string, others: readonly string[], alias?: Alias): void {
    const all = [into, ...others].map(id => this.find(id)).filter(one => one !== undefined)
    const main = all[0] as ReportEntity
    const kind = alias?.kind ?? all.map(one => one.kind).find(one => one !== 'other') ?? main.kind
    const isNamed = alias !== undefined || all.some(one => one.named)
    if (others.every(id => id === into) && kind === main.kind && isNamed === main.named) return
    const named = all.find(one => one.named) ?? main
    const forms = [...new Set(all.flatMap(one => [one.name, ...(one.variants ?? [])]))]
    const variants = forms.filter(form => form !== named.name)
    const titles = [...new Set(all.flatMap(one => one.titles ?? []))]
    const merged: ReportEntity = {
      ...named,
      ...main,
      kind,
      name: named.name,
      named: isNamed,
      ...(variants.length > 0 ? { variants } : {}),
      ...(titles.length > 0 ? { titles } : {}),
      ...(all.some(one => one.carrier) ? { carrier: true } : {}),
      ...BY,
    }
    const gone = new Set(others.filter(id => id !== into))
    const now = (id: string): string => (gone.has(id) ? into : id)
    this.entities = this.entities
      .filter(one => !gone.has(one.id))
      .map(one => withMembers(one.id === into ? merged : one, now))
    this.mentions = this.mentions.map(one =>
      one.entity === into || gone.has(one.entity) ? { ...one, entity: into, kind } : one,
    )
  }

  /** Makes some mentions of an entity one of their own, named by the longest of their words. */
  split(entity: string, mentions: readonly Mention[]): void {
    const from = this.find(entity)
    if (from === undefined) return
    const names = mentions.map(one => slice(this.text, one))
    const name = names.reduce((longest, one) => (one.length > longest.length ? one : longest))
    const id = nextId(this.entities, this.report)
    const { kind, named } = from
    this.entities.push({ id, kind, name, named, ...BY })
    this.entities = this.entities.map(one => (one.id === entity ? withoutForms(one, names) : one))
    this.mentions = this.mentions.map(one => (mentions.includes(one) ? { ...one, entity: id, ...BY } : one))
  }

  private find = (id: string): ReportEntity | undefined => this.entities.find(one => one.id === id)
}

/** A group without members that have become one. */
function withMembers(entity: ReportEntity, now: (id: string) => string): ReportEntity {
  if (entity.members === undefined) return entity
  const members = [...new Set(entity.members.map(now))].filter(id => id !== entity.id)
  return { ...entity, members }
}

/** An entity without forms that are another's now. */
function withoutForms(entity: ReportEntity, forms: readonly string[]): ReportEntity {
  const { variants = [], ...rest } = entity
  const [first, ...left] = [entity.name, ...variants].filter(form => !forms.includes(form))
  const name = first ?? entity.name
  return { ...rest, name, ...(left.length > 0 ? { variants: left } : {}), by: 'user', certainty: 'stated' }
}
