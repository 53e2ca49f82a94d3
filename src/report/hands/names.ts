import { bare } from '../../locales/index.ts'
import type { Alias, Mention, ReportEntity, Span } from '../../model/index.ts'
import { bySpan, contains, overlap, slice } from '../../model/index.ts'
import type { Analysis } from '../analysis.ts'
import type { Names } from '../mentions/index.ts'
import { placesOf } from './places.ts'
import { Register } from './register.ts'
import type { ReportHands } from './report-hands.ts'

/**
 * Puts the editor's knowledge of names into what a report names: the words of an alias become mentions ("[the iron
 * minister] said"), what is called alike becomes one entity, and what is kept apart two.
 */
export function namesByHand(found: Names, analysis: Analysis, hands: ReportHands): Names {
  const register = new Register(analysis, found)
  for (const alias of hands.names?.aliases ?? []) call(register, alias, analysis)
  for (const [left, right] of hands.joins ?? []) {
    const [one, other] = [entityAt(register, left), entityAt(register, right)]
    if (one !== undefined && other !== undefined) register.merge(one, [other])
  }
  for (const [left, right] of hands.parts ?? []) part(register, left, right)
  for (const list of hands.names?.apart ?? []) keepApart(register, list)
  return register.names()
}

/** Everything that bears the name or an alias is one entity; a report that calls somebody else so in full keeps that. */
function call(register: Register, alias: Alias, analysis: Analysis): void {
  const forms = new Set([alias.name, ...alias.aliases].map(bare))
  const bearers = register.entities.filter(one => forms.has(bare(one.name)) && fits(one, alias))
  const added: Span[] = []
  for (const place of placesOf(analysis, [alias.name, ...alias.aliases])) {
    const there = mentionAt(register.mentions, place, analysis.text)
    if (there === 'another') continue
    const entity = there && register.entities.find(one => one.id === there.entity)
    if (entity === undefined) added.push(place)
    else if (!entity.named && !bearers.includes(entity)) bearers.push(entity)
  }
  const main = bearers.find(one => bare(one.name) === bare(alias.name)) ?? bearers[0]
  if (main === undefined && added.length === 0) return
  const id = main?.id ?? register.add(slice(analysis.text, added[0] as Span), alias.kind ?? 'other')
  register.merge(
    id,
    bearers.filter(one => one !== main).map(one => one.id),
    alias,
  )
  for (const span of added) register.mention(id, span)
}

const fits = (entity: ReportEntity, { kind }: Alias): boolean =>
  kind === undefined || !entity.named || entity.kind === kind || entity.kind === 'other'

/** The mention that an alias's words are; `another` where they are part of a longer name. */
function mentionAt(mentions: readonly Mention[], place: Span, text: string): Mention | 'another' | undefined {
  const over = mentions.filter(one => overlap(one, place) > 0)
  const same = over.find(one => bare(slice(text, one)) === bare(slice(text, place)))
  if (same) return same
  const phrase = over.find(
    one =>
      one.form === 'nominal' && contains(one, place) && (one.start === place.start || one.end === place.end),
  )
  if (phrase) return phrase
  return over.some(one => one.form === 'name') ? 'another' : undefined
}

/** The first entity mentioned at some places. */
const entityAt = ({ mentions }: Register, places: readonly Span[]): string | undefined =>
  mentionsAt(mentions, places)[0]?.entity

/** The mentions at some places: of those that touch one, what it names most closely. */
function mentionsAt(mentions: readonly Mention[], places: readonly Span[]): Mention[] {
  return places.flatMap(place => {
    const off = (one: Mention): number => Math.abs(one.start - place.start) + Math.abs(one.end - place.end)
    const [nearest] = mentions.filter(one => overlap(one, place) > 0).sort((a, b) => off(a) - off(b))
    return nearest ? [nearest] : []
  })
}

/** Where two places stand for one entity, the mentions at the second become one of their own. */
function part(register: Register, left: readonly Span[], right: readonly Span[]): void {
  const entity = entityAt(register, left)
  const own = mentionsAt(register.mentions, right).filter(
    one => one.entity === entity && !mentionsAt(register.mentions, left).includes(one),
  )
  if (entity !== undefined && own.length > 0) register.split(entity, own)
}

/** An entity that bears two names of a list keeps the first that it has; what bears another name leaves it. */
function keepApart(register: Register, list: readonly string[]): void {
  for (const { id, named } of [...register.entities]) {
    if (!named) continue
    const own = [...register.mentions].filter(one => one.entity === id).sort(bySpan)
    const bearing = list
      .map(name => own.filter(one => bare(slice(register.text, one)) === bare(name)))
      .filter(mentions => mentions.length > 0)
    for (const mentions of bearing.slice(1)) register.split(id, mentions)
  }
}
