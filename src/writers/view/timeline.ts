import type { TimelineEntry } from '../../model/index.ts'
import { type Context, graverOnly, type SentenceView, sentenceView } from './sentences.ts'
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
  for (const entry of finest(context.dossier.account.timeline)) {
    const iso = flat(entry.date)
    const time = /T(\d{2}:\d{2})/u.exec(iso)?.[1] ?? null
    const date = time === null ? iso : iso.slice(0, DAY)
    dates.set(date, [
      ...(dates.get(date) ?? []),
      { time, sentence: graverOnly(sentenceView(context, entry.sentence)) },
    ])
  }
  return [...dates].map(([date, entries]) => ({
    date: dateInWords(date),
    entries: [...withoutRepeats(entries)].sort((a, b) => compare(a.time ?? '', b.time ?? '')),
  }))
}

/** Precisions from the finest to the coarsest. */
const PRECISIONS: readonly TimelineEntry['precision'][] = [
  'minute',
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'year',
  'decade',
]

/** Entries without those whose utterance or sentence also stands under a more precise date. */
function finest(entries: readonly TimelineEntry[]): TimelineEntry[] {
  // of two utterances in one sentence each may have a date of its own
  const keys = ({ sentence: { alignment, citations } }: TimelineEntry): string[] => [
    ...(alignment === null ? [] : [alignment]),
    JSON.stringify(citations[0]),
  ]
  const rank = ({ precision }: TimelineEntry): number => Math.max(1, PRECISIONS.indexOf(precision))
  const best = new Map<string, number>()
  for (const entry of entries)
    for (const key of keys(entry)) best.set(key, Math.min(best.get(key) ?? rank(entry), rank(entry)))
  return entries.filter(entry => keys(entry).every(key => rank(entry) === best.get(key)))
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
