import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** One file of the program's source, as the tests on its form see it. */
export interface SourceFile {
  /** Relative to the checkout, with slashes. */
  readonly path: string
  readonly text: string
  /** The text with comments blanked, line by line and column by column in place. */
  readonly code: string
  /** The code with the insides of strings, templates and regular expressions blanked too. */
  readonly bare: string
  readonly literals: readonly Literal[]
}

/** A string, a part of a template or a regular expression, as it stands in the code. */
export interface Literal {
  /** With its marks. */
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A place where one file names another. */
export interface Import {
  /** What stands between the quotation marks. */
  readonly specifier: string
  /** The file meant, relative to the checkout; null where it is a package. */
  readonly path: string | null
  readonly line: number
}

/** A file of that name and text. */
export const asSource = (path: string, text: string): SourceFile => ({ path, text, ...mask(text) })

/** Reads one file, named relative to the checkout. */
const readSource = (path: string): SourceFile => asSource(path, readFileSync(join(ROOT, path), 'utf8'))

/** All TypeScript files under src/ but the tests. */
export const sources = (): SourceFile[] =>
  globSync('src/**/*.ts', { cwd: ROOT })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => !path.endsWith('.test.ts') && !path.endsWith('.d.ts'))
    .sort()
    .map(readSource)

/** Line of an offset, counted from one. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

const NAMED = /^(?:import|export)\b(?:[^'";=]|=(?!>))*?\bfrom\s*'([^']+)'/gm
const BARE_IMPORT = /^import\s*'([^']+)'/gm
const LAZY = /\bimport\(\s*'([^']+)'\s*\)/g

/** Every import and re-export of a file, lazy ones and those of types too. */
export function importsOf(file: SourceFile): Import[] {
  return [NAMED, BARE_IMPORT, LAZY].flatMap(pattern =>
    [...file.code.matchAll(pattern)].map(match => {
      const specifier = match[1] ?? ''
      const local = specifier.startsWith('.')
      return {
        specifier,
        path: local ? normalize(join(dirname(file.path), specifier)).replaceAll('\\', '/') : null,
        line: lineAt(file.code, match.index + match[0].length),
      }
    }),
  )
}

/** A name that a file itself declares and exports. */
export interface Declaration {
  readonly name: string
  readonly isType: boolean
  readonly offset: number
}

const DECLARED =
  /^export (?:declare )?(?:async )?(function\*?|(?:abstract )?class|interface|type|const|let|enum) ([\w$]+)/gm

/** The names that a file declares and exports; `export { x }` of something declared above is not among them. */
export const declarationsOf = (file: SourceFile): Declaration[] =>
  [...file.code.matchAll(DECLARED)].map(match => ({
    name: match[2] ?? '',
    isType: match[1] === 'interface' || match[1] === 'type',
    offset: match.index,
  }))

const REEXPORT = /^export (type )?(?:\*|\{([^}]*)\}) from '([^']+)'/gm

/** The names that a module exports, through its re-exports; a name of its own hides one of an `export *`, and `export type *` passes no values. */
export function exportsOf(path: string): Map<string, 'type' | 'value'> {
  const file = readSource(path)
  const own = new Map<string, 'type' | 'value'>()
  const starred = new Map<string, 'type' | 'value'>()
  for (const { name, isType } of declarationsOf(file)) own.set(name, isType ? 'type' : 'value')
  for (const [, typeOnly, names, specifier = ''] of file.code.matchAll(REEXPORT)) {
    const there = exportsOf(join(dirname(path), specifier))
    const kindOf = (name: string): 'type' | 'value' => (typeOnly ? 'type' : (there.get(name) ?? 'value'))
    if (names === undefined)
      for (const [name, kind] of there) if (kind === 'type' || !typeOnly) starred.set(name, kind)
    for (const item of (names ?? '').split(',').map(one => one.trim())) {
      const [, word, from = '', as] = /^(type )?(\w+)(?: as (\w+))?$/.exec(item) ?? []
      if (from !== '') own.set(as ?? from, word ? 'type' : kindOf(from))
    }
  }
  return new Map([...starred, ...own])
}

/** Blanks comments in `code`, and what is in quotation marks or a regular expression in `bare` too. */
function mask(text: string): Pick<SourceFile, 'code' | 'bare' | 'literals'> {
  const literals: Literal[] = []
  const code = [...text.split('')]
  const bare = [...code]
  const blank = (array: string[], from: number, to: number): void => {
    for (let i = from; i < to; i++) if (array[i] !== '\n') array[i] = ' '
  }
  /** Depths of braces at which a template goes on. */
  const templates: number[] = []
  let depth = 0
  let at = 0
  while (at < text.length) {
    const piece = pieceAt(text, at, bare, templates.at(-1) === depth)
    if (piece.kind === 'comment') blank(code, at, piece.end)
    if (piece.kind === 'string' || piece.kind === 'template')
      literals.push({ text: text.slice(at, piece.end), start: at, end: piece.end })
    if (piece.kind !== 'code') blank(bare, at + (piece.kind === 'comment' ? 0 : 1), piece.end - piece.close)
    if (piece.kind === 'template' && text[at] === '}') templates.pop()
    if (piece.kind === 'template' && piece.close === 2) templates.push(depth)
    if (piece.kind === 'code') depth += text[at] === '{' ? 1 : text[at] === '}' ? -1 : 0
    at = piece.end
  }
  return { code: code.join(''), bare: bare.join(''), literals }
}

interface Piece {
  readonly kind: 'code' | 'comment' | 'string' | 'template'
  readonly end: number
  /** Characters at the end that close the piece and stay. */
  readonly close: number
}

const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y
const STRING = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/y
const TEMPLATE = /[`}](?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:`|\$\{)/y
const REGEX = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y

/** The comment, string, part of a template or single character of code that starts at an offset. */
function pieceAt(text: string, at: number, bare: readonly string[], inTemplate: boolean): Piece {
  const match = (pattern: RegExp): number => {
    pattern.lastIndex = at
    return pattern.test(text) ? pattern.lastIndex : -1
  }
  const first = text[at]
  if (first === '/') {
    const comment = match(COMMENT)
    if (comment > 0) return { kind: 'comment', end: comment, close: 0 }
    // After a value a slash divides; after anything else it opens a regular expression.
    const before = bare
      .slice(Math.max(0, at - 40), at)
      .join('')
      .trimEnd()
    const divides = /[\w$)\]'"`}]$/.test(before) && !/\b(?:return|typeof|case|in|of)$/.test(before)
    const regex = divides ? -1 : match(REGEX)
    if (regex > 0) return { kind: 'string', end: regex, close: 1 }
  }
  if (first === "'" || first === '"') {
    const end = match(STRING)
    if (end > 0) return { kind: 'string', end, close: 1 }
  }
  if (first === '`' || (first === '}' && inTemplate)) {
    const end = match(TEMPLATE)
    if (end > 0) return { kind: 'template', end, close: text[end - 1] === '`' ? 1 : 2 }
  }
  return { kind: 'code', end: at + 1, close: 0 }
}
