import type { Locale } from '../../locales/index.ts'
import type { Report, Span } from '../../model/index.ts'

/** Words before and behind a value that say what it is a value of. */
const BEFORE_IT = 4
const BEHIND_IT = 3
/** Where the words before a value begin, and where those behind it end: at marks that part clauses. */
const BEFORE = /[^,;:.!?()[\]“”"—–]*$/u
const BEHIND = /^[^,;:.!?()[\]“”"—–]*/u

/** What a value is told with, as it stands in its report, with dots for the value itself: `mother of …`, `fired … shots`; over a comma where it stands alone in its clause. */
export function phraseAround({ text, layers }: Report, { start, end }: Span, locale: Locale): string {
  const sentence = layers.sentences.find(one => one.start <= start && start < one.end)
  const before = text.slice(sentence?.start ?? start, start)
  const behind = text.slice(end, sentence?.end ?? end)
  return (
    phraseOf(BEFORE.exec(before)?.[0] ?? '', BEHIND.exec(behind)?.[0] ?? '', locale) ||
    phraseOf('', behind.replace(/^\W+/u, ''), locale) ||
    phraseOf(before.replace(/\W+$/u, ''), '', locale)
  )
}

function phraseOf(lead: string, rest: string, { meaning }: Locale): string {
  const isEmpty = (word: string): boolean => meaning.functionWords.has(word.toLowerCase())
  const wordsIn = (part: string): string[] => part.split(/\s+/u).filter(Boolean)
  const before = wordsIn(lead).slice(-BEFORE_IT)
  while (before.length > 0 && isEmpty(before[0] as string)) before.shift()
  const behind = wordsIn(rest).slice(0, BEHIND_IT)
  while (behind.length > 0 && isEmpty(behind.at(-1) as string)) behind.pop()
  return before.length + behind.length === 0 ? '' : [...before, '…', ...behind].join(' ')
}
