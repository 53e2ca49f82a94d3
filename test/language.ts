import type { Literal, SourceFile } from './source.ts'
import { lineAt } from './source.ts'

/** Names that formats and the web use, in any language. */
const OF_FORMATS = new Set('https http www com org net tv info gov edu mil io co ac uk und sha'.split(' '))

/** What may stand before a string that a text is compared with. */
const COMPARED = /(?:[=!]== |\.(?:has|includes|startsWith|endsWith|indexOf|lastIndexOf)\(\s*)$/
/** Before a string of words that are taken apart, or that become a pattern. */
const LISTED = /\b(?:words|list|wordSet|phrases)\(\s*$/
const PATTERN = /(?:\bString\.raw|\bRegExp\(\s*)$/
/** What is surely a word of a text is compared with what follows. */
const OF_TEXT =
  /(?:\.(?:lower|form|fold|text|plain)|\bword|\blower|\b(?:word|text)At\([^()]*\)|\btoLowerCase\(\)) [=!]== $/
const FORMS_OF_MENTIONS = new Set(['name', 'nominal', 'pronoun'])
/** Before what is no word of a text: a kind of value of the language of the program, a property, a rule's name. */
const NAMED = /(?:\btypeof [\w.]+ [=!]== |\bby [=!]== |[\w\]>]\[)$/

/** The identifiers of the program: what its types and lists of constants are made of. */
export function identifiers(files: readonly SourceFile[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const file of files)
    for (const one of file.literals) {
      const before = file.code.slice(Math.max(0, one.start - 60), one.start)
      const after = file.code.slice(one.end, one.end + 12)
      const inUnion =
        /(?<!\|)\|\s*$|\breadonly \w+\??: $|\btype \w+ = $|<$/.test(before) || /^\s*\|(?!\|)/.test(after)
      const inList = /^[^\]]{0,400}\] as const/.test(file.code.slice(one.end, one.end + 420))
      if (inUnion || inList || /\b(?:name|rule): $/.test(before)) found.add(one.text.slice(1, -1))
    }
  return found
}

/** The words of a language in the patterns, lists and comparisons of a file, each with its line; messages are the program's own voice. */
export function wordsOfLanguage(file: SourceFile, known: ReadonlySet<string>): string[] {
  return file.literals.flatMap(one => {
    const words = one.text.startsWith('/') ? inPattern(one.text, known) : inString(file, one, known)
    return words.length === 0 ? [] : [`${file.path}:${lineAt(file.text, one.start)} ${words.join(' ')}`]
  })
}

/** Runs of two and more letters in a pattern, without what stands for kinds of characters or names a group. */
function inPattern(pattern: string, known: ReadonlySet<string>): string[] {
  const bare = pattern
    .replace(/\/[a-z]*$/, '')
    .replace(/\\[pP]\{[^}]*\}|\\u[\dA-Fa-f]{4}|\\./g, ' ')
    .replace(/\(\?<[A-Za-z]+>|\[[^\]]*\]|\$\{/g, ' ')
  const words = (bare.match(/[A-Za-z]*[a-z][A-Za-z]*/g) ?? []).filter(
    word => word.length > 1 && !OF_FORMATS.has(word),
  )
  // "/^(?:count|money)$/" asks for the kind of a value
  const ofKinds = /^\/\^(?:\(\?:)?[a-z|-]+\)?\$\/[a-z]*$/.test(pattern)
  return ofKinds && words.every(word => known.has(word)) ? [] : words
}

function inString(file: SourceFile, { text, start, end }: Literal, known: ReadonlySet<string>): string[] {
  const before = file.code.slice(Math.max(0, start - 60), start)
  const after = file.code.slice(end, end + 12)
  const inside = text.slice(1, -1)
  const isText = OF_TEXT.test(before) && !FORMS_OF_MENTIONS.has(inside)
  if (
    NAMED.test(before) ||
    (known.has(inside) && !isText) ||
    /^[dgimsuvy]+$|^[a-z]+(?:[-/][a-z-]+)+$/.test(inside)
  )
    return []
  if (PATTERN.test(before)) return inPattern(text, known)
  const listed = LISTED.test(before) || /^\s*\.split\(/.test(after)
  const compared = COMPARED.test(before) || (/^\S+$/.test(inside) && standsInArray(file.bare, start))
  return listed || compared
    ? (inside.match(/(?<![\w:\\])'?[a-z]{2,}|'[a-z]/g) ?? []).filter(word => !OF_FORMATS.has(word))
    : []
}

/** Whether the bracket that is open at an offset is that of an array, and of nothing that is taken from a type. */
function standsInArray(bare: string, at: number): boolean {
  let depth = 0
  for (let i = at - 1; i >= 0; i--) {
    const char = bare[i] as string
    if (')]}'.includes(char)) depth++
    else if ('([{'.includes(char) && depth-- === 0) return char === '[' && !/[\w\]>]$/.test(bare.slice(0, i))
  }
  return false
}
