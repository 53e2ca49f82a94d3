/** Name of a column that holds the text of a report. */
const TEXT_COLUMN = /^(?:text|html)$/i
/** Names of columns of which one beside the text tells a table of reports from prose that begins with a comma. */
const KNOWN_COLUMN = /^(?:outlet|published|headline|url|id|kind)$/i
/** Longest first line that is taken for names of columns. */
const LONGEST = 4000

/**
 * Whether a text is a table of reports: its first line names columns, one of them that of the text.
 *
 *     outlet,published,headline,text
 */
export function isTable(head: string, extension: string): boolean {
  const [line = ''] = head.slice(0, LONGEST).split(/\r\n?|\n/, 1)
  if (line.length >= LONGEST || line.length === head.trimEnd().length) return false
  const names = line.split(separatorOf(line)).map(nameOf)
  if (!names.some(name => TEXT_COLUMN.test(name))) return false
  if (/^(?:csv|tsv|tab)$/.test(extension)) return true
  return names.some(name => KNOWN_COLUMN.test(name)) && names.every(name => /^[\w -]{1,40}$/.test(name))
}

/** What stands between the cells of a table, told by its first line: a comma, semicolon or tab, whichever it has most of. */
export function separatorOf(line: string): string {
  const counts = [',', ';', '\t'].map(mark => [mark, line.split(mark).length] as const)
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

/** Name of a column as the keys of a record are written: known names in lower case, without quotation marks. */
export function nameOf(cell: string): string {
  const name = cell
    .trim()
    .replace(/^"([^"]*)"$/, '$1')
    .trim()
  return TEXT_COLUMN.test(name) || KNOWN_COLUMN.test(name) ? name.toLowerCase() : name
}
