import { draftOf } from './draft.ts'
import type { Draft } from './draft.ts'
import { bare } from '../../locales/index.ts'
import { textOf } from './scan.ts'
import type { Candidate, Scan } from './scan.ts'

/** A candidate with the draft it belongs to. */
export type ThingLink = readonly [Candidate, Draft]

/**
 * Joins the names of organisations, places and events: what the gazetteer knows by its key, equal names, and a short name
 * with the one longer name that begins or ends with it ("[Foreign Ministry]" with "[Kessari Foreign Ministry]").
 */
export function linkThings(candidates: readonly Candidate[], scan: Scan): ThingLink[] {
  const things = candidates.filter(one => one.kind !== 'person' && one.kind !== 'undecided')
  const longest = [...things].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
  const drafts: Draft[] = []
  const made = new Map<Candidate, Draft>()
  for (const one of longest) made.set(one, draftFor(one, drafts, scan))
  return things.map(one => {
    const draft = made.get(one) as Draft
    const text = textOf(scan, one)
    if (!draft.forms.includes(text)) draft.forms.push(text)
    return [one, draft]
  })
}

function draftFor(one: Candidate, drafts: Draft[], scan: Scan): Draft {
  const text = textOf(scan, one)
  const key = one.entry?.key ?? `${one.kind}:${bare(text)}`
  const same =
    drafts.find(draft => draft.key === key) ??
    (isKnown(one) ? undefined : longer(one, bare(text), drafts, scan))
  if (same) return same
  const entry = one.entry
  const name = entry && (entry.key.startsWith('state:') || entry.sort === 'adjective') ? entry.name : text
  const made = draftOf({
    kind: one.kind as Draft['kind'],
    key,
    name,
    by: one.by,
    ...(entry ? { entry } : {}),
  })
  drafts.push(made)
  return made
}

const isKnown = (one: Candidate): boolean =>
  one.entry !== undefined &&
  (one.entry.key.startsWith('state:') || one.entry.medium !== undefined || one.entry.sort === 'capital')

/**
 * The one longer name of the same kind that begins or ends with a short one; undefined where there are two. A house that
 * governs goes by no part of its name, and what sits in a body is not the body: "House" is no White House, "Senate" no
 * "Senate Transport Committee".
 */
function longer(one: Candidate, short: string, drafts: readonly Draft[], scan: Scan): Draft | undefined {
  if (one.kind !== 'organisation') return undefined
  const fits = drafts.filter(draft => {
    if (draft.kind !== one.kind || draft.entry?.sort === 'seat') return false
    const long = draft.key.slice(draft.key.indexOf(':') + 1)
    if (long.endsWith(` ${short}`)) return true
    const rest = long.startsWith(`${short} `) ? long.slice(short.length + 1) : ''
    return rest !== '' && (!scan.names.bodyHeads.has(short) || /^(?:of|for) /.test(rest))
  })
  return fits.length === 1 ? fits[0] : undefined
}
