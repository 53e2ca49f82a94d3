import type { Mention, ReportEntity } from '../../model/index.ts'
import { isCarrier } from './carrier.ts'
import type { Draft, DraftMention, Placed } from './draft.ts'
import type { Nominal } from './nominals/index.ts'
import type { PronounLink } from './pronouns.ts'
import type { Candidate, Scan } from './scan.ts'
import { wordAt } from './scan.ts'

/** All that was found in a report, before it is numbered. */
export interface FoundMentions {
  readonly id: string
  readonly scan: Scan
  readonly links: readonly (readonly [Candidate, Draft])[]
  readonly placed: readonly Placed[]
  /** First words of the names that stand for a government. */
  readonly metonyms: ReadonlySet<number>
  readonly nominals: readonly Nominal[]
  readonly pronouns: readonly PronounLink[]
}

interface Open extends DraftMention {
  readonly draft: Draft
}

/** Numbers the entities by first mention and gives the mentions their ids. */
export function finish(found: FoundMentions): { mentions: Mention[]; entities: ReportEntity[] } {
  const open = openMentions(found).sort((a, b) => a.start - b.start || b.end - a.end)
  const drafts = [...new Set(open.map(one => one.draft))]
  for (const draft of [...drafts])
    for (const member of draft.members ?? []) if (!drafts.includes(member)) drafts.push(member)
  const ids = new Map(drafts.map((draft, i) => [draft, `${found.id}#${i + 1}`]))
  const mentions = open.map(
    (one): Mention => ({
      start: one.start,
      end: one.end,
      kind: one.draft.kind,
      form: one.form,
      ...(one.metonym ? { metonym: true } : {}),
      entity: ids.get(one.draft) as string,
      by: one.by,
      certainty: one.certainty,
    }),
  )
  return { mentions, entities: drafts.map(draft => entityOf(draft, ids, found.scan)) }
}

function openMentions({ scan, links, placed, metonyms, nominals, pronouns }: FoundMentions): Open[] {
  const by = new Map(links.map(([one]) => [one.first, one.by]))
  const span = (first: number, last: number): { start: number; end: number } => ({
    start: wordAt(scan, first).start,
    end: wordAt(scan, last - 1).end,
  })
  return [
    ...placed.map((one): Open => {
      const metonym = metonyms.has(one.first)
      return {
        ...span(one.first, one.last),
        form: one.form,
        ...(metonym ? { metonym } : {}),
        draft: one.draft,
        by: by.get(one.first) ?? 'mentions/name',
        certainty: 'stated',
      }
    }),
    ...nominals.map(
      (one): Open => ({
        ...span(one.phrase.first, one.phrase.last),
        form: 'nominal',
        draft: one.draft,
        by: one.by,
        certainty: one.draft.named ? 'implied' : 'stated',
      }),
    ),
    ...pronouns.map(
      (one): Open => ({
        ...span(one.at, one.at + 1),
        form: 'pronoun',
        draft: one.draft,
        by: 'mentions/pronoun',
        certainty: 'implied',
      }),
    ),
  ]
}

const isCapitals = (name: string): boolean => name === name.toUpperCase() && name !== name.toLowerCase()

function entityOf(draft: Draft, ids: ReadonlyMap<Draft, string>, scan: Scan): ReportEntity {
  const titles = draft.titles.filter(title => !scan.names.honorifics.has(title))
  const entry = draft.entry
  const name = isCapitals(draft.name)
    ? (draft.forms.find(form => form.toLowerCase() === draft.name.toLowerCase() && !isCapitals(form)) ??
      draft.name)
    : draft.name
  const variants = draft.forms.filter(form => form !== name)
  const gender = draft.gender && draft.gender !== 'either' ? draft.gender : undefined
  return {
    id: ids.get(draft) as string,
    kind: draft.kind,
    name,
    named: draft.named,
    ...(variants.length > 0 ? { variants } : {}),
    ...(entry?.state && draft.key.startsWith('state:') ? { state: entry.state } : {}),
    ...(isCarrier(draft, scan) ? { carrier: true } : {}),
    ...(titles.length > 0 ? { titles } : {}),
    ...(draft.person ? { surname: draft.person.surname } : {}),
    ...(gender ? { gender } : {}),
    ...(draft.members ? { members: draft.members.map(one => ids.get(one) as string) } : {}),
    by: draft.by,
    certainty: 'stated',
  }
}
