/** What stands before a Markdown text about it, and where the text begins. */
export interface FrontMatter {
  /** Keys in lower case; a list where several values are written. */
  readonly fields: ReadonlyMap<string, string | readonly string[]>
  /** Offset of the text behind it, in UTF-16 code units. */
  readonly end: number
}

/** A front matter is a dozen lines; what goes on longer is a text between two rules. */
const MOST_LINES = 100
const LONGEST = 16_384
/** One of these must be there: else two lines of dashes are ornament. */
const KNOWN = ['title', 'headline', 'author', 'authors', 'date', 'published', 'outlet', 'url']

/**
 * The front matter at the beginning of a text, of which single values and lists are read; null where there is none.
 *
 *     ---
 *     title: Lock opens
 *     author: [Ada Brook, Tom Reed]
 *     ---
 */
export function frontMatterOf(text: string): FrontMatter | null {
  if (!/^---[ \t]*\r?\n/.test(text)) return null
  const lines = text.slice(0, LONGEST).split('\n')
  const close = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*\r?$/.test(line))
  if (close < 0 || close > MOST_LINES) return null
  const fields = fieldsOf(lines.slice(1, close))
  if (!KNOWN.some(key => fields.has(key))) return null
  const end = lines.slice(0, close + 1).join('\n').length + 1
  return { fields, end: Math.min(end, text.length) }
}

function fieldsOf(lines: readonly string[]): Map<string, string | readonly string[]> {
  const fields = new Map<string, string | readonly string[]>()
  let key = ''
  for (const line of lines) {
    const named = /^([\w-]{1,40}):(.*)$/.exec(line.trimEnd())
    const item = /^[ \t]*-[ \t]+(.*)$/.exec(line.trimEnd())
    if (named !== null) {
      key = (named[1] ?? '').toLowerCase()
      fields.set(key, valuesOf((named[2] ?? '').trim()))
    } else if (item !== null && key !== '') {
      const before = fields.get(key) ?? []
      fields.set(key, [...(typeof before === 'string' ? [] : before), unquoted((item[1] ?? '').trim())])
    }
  }
  return fields
}

function valuesOf(written: string): string | string[] {
  if (!/^\[.*\]$/.test(written)) return unquoted(written)
  return written
    .slice(1, -1)
    .split(',')
    .map(item => unquoted(item.trim()))
    .filter(item => item !== '')
}

const unquoted = (written: string): string => /^(["'])(.*)\1$/.exec(written)?.[2] ?? written
