import { type Context, type SentenceView, sentenceView } from './sentences.ts'
import { flat } from './names.ts'
import { dateInWords } from './words.ts'

/** What happened at one date. */
export interface TimelineView {
  readonly date: string
  /** The sentences; the time of day where one states it. */
  readonly entries: readonly { readonly time: string | null; readonly sentence: SentenceView }[]
}

/** Length of an ISO date without its time. */
const DAY = 10

/** The dated sentences by date, in the order of the dossier; inside a day those with a time follow, in its order. */
export function timelineView(context: Context): TimelineView[] {
  const dates = new Map<string, { time: string | null; sentence: SentenceView }[]>()
  for (const entry of context.dossier.account.timeline) {
    const iso = flat(entry.date)
    const time = /T(\d{2}:\d{2})/u.exec(iso)?.[1] ?? null
    const date = time === null ? iso : iso.slice(0, DAY)
    dates.set(date, [...(dates.get(date) ?? []), { time, sentence: sentenceView(context, entry.sentence) }])
  }
  return [...dates].map(([date, entries]) => ({
    date: dateInWords(date),
    entries: [...withoutRepeats(entries)].sort((a, b) => compare(a.time ?? '', b.time ?? '')),
  }))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function withoutRepeats<Entry extends { readonly sentence: SentenceView }>(
  entries: readonly Entry[],
): Entry[] {
  const seen = new Set<string>()
  return entries.filter(({ sentence }) => {
    const key = JSON.stringify([sentence.text, sentence.from.map(cite => cite.report)])
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}
