import type { Gender, Locale } from '../../locales/index.ts'
import type { Layers, Mention, Report, ReportEntity, Span } from '../../model/index.ts'
import { contains, overlap } from '../../model/index.ts'

/** Characters after which a pronoun's antecedent is taken to be still in mind. */
const NEAR = 160

/** A pronoun, or "the Florida Republican", for whose name nobody finds in its sentence, with that name. */
interface Open {
  readonly mention: Mention
  readonly name: string
}

/**
 * Pronouns of the third person, and "the Florida Republican", whose entity is not named before them in the sentence. A wrong name
 * is worse than none: none is put where the sentence has somebody else, without a name or named behind, for whom they may stand.
 */
export function openPronouns(report: Report, span: Span, locale: Locale): Open[] {
  const { mentions, entities } = report.layers
  const inside = mentions.filter(one => contains(span, one)).sort((a, b) => a.start - b.start)
  // "In his address, Idris Vale said": who is named in the sentence needs no bracket
  const known = new Set(inside.filter(one => one.form === 'name').map(one => one.entity))
  const open: Open[] = []
  for (const mention of inside) {
    const entity = entities.find(one => one.id === mention.entity)
    const isOpen =
      entity?.named && !known.has(mention.entity) && needsName(report, span, mention, entity, inside, locale)
    if (isOpen) open.push({ mention, name: entity.name })
    known.add(mention.entity)
  }
  // a possessive directly behind the open pronoun of the same entity needs no second bracket
  return open.filter(
    ({ mention }, i) => !open.slice(0, i).some(other => other.mention.entity === mention.entity),
  )
}

function needsName(
  { text, layers }: Report,
  span: Span,
  mention: Mention,
  entity: ReportEntity,
  inside: readonly Mention[],
  locale: Locale,
): boolean {
  if (mention.start - span.start >= NEAR) return false
  if (mention.by === 'mentions/partisan') return true
  const word = text.slice(mention.start, mention.end).toLowerCase()
  if (mention.form !== 'pronoun' || !locale.leaning.pronouns.has(word)) return false
  const gender = locale.leaning.personal.get(word)
  if (gender === undefined) return true
  return (
    entity.kind === 'person' &&
    !(
      spokeLast(layers, entity.id, span.start) &&
      isDescribed(text, { start: span.start, end: mention.start }, gender, inside, locale)
    ) &&
    !isNamedBehind(text, span, mention, inside)
  )
}

/** Whether the last that the report tells of somebody before a place is that he says something: whom a new sentence describes is another. */
function spokeLast({ mentions, attributions }: Layers, entity: string, before: number): boolean {
  const last = mentions.findLast(one => one.entity === entity && one.end <= before)
  return (
    last !== undefined &&
    attributions.some(
      ({ class: kind, source }) => kind === 'speech' && source.some(piece => overlap(piece, last) > 0),
    )
  )
}

/** Words between a determiner and its noun: "the [troubled young] actress". */
const BETWEEN = 3

/** `[the boy] had found a gun and he`: somebody without a name stands before, of whom the report has no name either. */
function isDescribed(
  text: string,
  before: Span,
  gender: Gender,
  inside: readonly Mention[],
  { names: { personNouns, kindNouns }, positions: { determiners } }: Locale,
): boolean {
  const words = [...text.slice(before.start, before.end).matchAll(/[\p{L}\d’'-]+/gu)]
  return words.some(({ 0: noun, index }, i) => {
    const own = personNouns.get(noun) ?? (kindNouns.get(noun) === 'person' ? 'either' : undefined)
    if (own === undefined || (own !== 'either' && own !== gender)) return false
    // "the actor Bo Reed" has his name
    if (/^\p{Lu}/u.test(words[i + 1]?.[0] ?? '')) return false
    const start = before.start + index
    return (
      words.slice(Math.max(0, i - BETWEEN - 1), i).some(([word]) => determiners.has(word.toLowerCase())) &&
      !inside.some(one => overlap(one, { start, end: start + noun.length }) > 0)
    )
  })
}

/** `Asked if [he] had known, Vale said`: a clause before the one in which somebody is named speaks of him. */
function isNamedBehind(text: string, span: Span, mention: Mention, inside: readonly Mention[]): boolean {
  const comma = text.indexOf(', ', mention.end)
  return (
    /\p{L}/u.test(text.slice(span.start, mention.start)) &&
    comma >= 0 &&
    comma < span.end &&
    inside.some(
      one =>
        one.form === 'name' &&
        one.kind === 'person' &&
        overlap(one, { start: comma, end: comma + 3 }) > 0 &&
        // "of his rival, Mira Vale, in May": beside somebody
        !/^[,.;:]/.test(text.slice(one.end)),
    )
  )
}
