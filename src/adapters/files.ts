import { createReadStream } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Notice } from '../model/index.ts'

/** One input to read; `-` is standard input, an address is to be fetched. */
export interface Input {
  /** As given on the command line; for a file in a folder, the folder as given and the path in it. */
  readonly path: string
}

/** The inputs that arguments stand for, in order, and what is wrong with the others. */
export interface Inputs {
  readonly inputs: readonly Input[]
  readonly notices: readonly Notice[]
}

/** Whether an argument is an address to fetch rather than a path. */
export const isAddress = (path: string): boolean => /^https?:\/\//i.test(path)

/** Files found under a folder before the walk gives up: more is a wrong folder rather than a story. */
const MOST_FILES = 1_000_000

/**
 * Expands FILE arguments: files, addresses and `-` stay, a folder gives the files under it in UTF-8 byte order of their relative
 * path, without dotfiles, each folder once however many links lead to it. What cannot be opened gives a notice.
 */
export async function expandInputs(paths: readonly string[]): Promise<Inputs> {
  const inputs: Input[] = []
  const notices: Notice[] = []
  for (const path of paths) {
    if (path === '-') {
      if (inputs.some(input => input.path === '-')) notices.push(trouble(path, 'given twice', 'give - once'))
      else inputs.push({ path })
      continue
    }
    if (isAddress(path)) {
      inputs.push({ path })
      continue
    }
    try {
      if (!(await stat(path)).isDirectory()) inputs.push({ path })
      else await expandFolder(path, inputs, notices)
    } catch (error) {
      notices.push(asNotice(path, error))
    }
  }
  return { inputs, notices }
}

async function expandFolder(folder: string, inputs: Input[], notices: Notice[]): Promise<void> {
  const found: string[] = []
  await walk(folder, '', new Set(), found, notices)
  if (found.length === 0)
    notices.push(trouble(folder, 'the folder holds no files', 'give a folder with reports in it'))
  if (found.length > MOST_FILES) {
    notices.push(trouble(folder, 'the folder holds over a million files', 'give a smaller one'))
    return
  }
  found.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  const given = folder.replace(/\/+$/, '')
  for (const path of found) inputs.push({ path: `${given}/${path}` })
}

async function walk(
  root: string,
  under: string,
  seen: Set<string>,
  found: string[],
  notices: Notice[],
): Promise<void> {
  const here = join(root, under)
  try {
    const real = await realpath(here)
    if (seen.has(real)) return
    seen.add(real)
    const names = (await readdir(here)).filter(name => !name.startsWith('.')).sort()
    for (const name of names) {
      if (found.length > MOST_FILES) return
      const path = under === '' ? name : `${under}/${name}`
      // A link to nowhere is a file that cannot be read: it is reported when it is opened.
      const info = await stat(join(root, path)).catch(() => null)
      if (info?.isDirectory()) await walk(root, path, seen, found, notices)
      else if (info === null || info.isFile()) found.push(path)
    }
  } catch (error) {
    notices.push(asNotice(here, error))
  }
}

/** Why an input could not be read to its end. */
export class InputTrouble extends Error {
  /** What to tell the user. */
  readonly notice: Notice
  /** Trouble of which a notice says everything. */
  constructor(notice: Notice) {
    super(notice.message)
    this.notice = notice
  }
}

/** The bytes of one input as they come, in pieces. Throws an InputTrouble where it cannot be read, and as soon as it is known to be over `limit` bytes. */
export async function* chunksOf(input: Input, limit = Infinity): AsyncGenerator<Uint8Array> {
  const { path } = input
  let length = 0
  try {
    // A pipe or a device has no size: it is read up to the limit.
    const info = path === '-' ? null : await stat(path)
    if (info?.isFile() && info.size > limit) throw new InputTrouble(tooLarge(path, limit))
    const stream: AsyncIterable<Uint8Array> = path === '-' ? process.stdin : createReadStream(path)
    for await (const chunk of stream) {
      length += chunk.length
      if (length > limit) throw new InputTrouble(tooLarge(path, limit))
      yield chunk
    }
  } catch (error) {
    throw error instanceof InputTrouble ? error : new InputTrouble(asNotice(path, error))
  }
}

/** Reads one input whole, or says in one notice why not. Over `limit` bytes nothing is kept. */
export async function readInput(input: Input, limit: number): Promise<Uint8Array | Notice> {
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of chunksOf(input, limit)) chunks.push(chunk)
  } catch (error) {
    if (error instanceof InputTrouble) return error.notice
    throw error
  }
  return Buffer.concat(chunks)
}

const tooLarge = (path: string, limit: number): Notice =>
  trouble(path, `larger than ${limit >> 20} MB`, 'cut it into smaller files')

const REASONS: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['no such file or folder', 'check the path'],
  ENOTDIR: ['no such file or folder', 'check the path'],
  EACCES: ['permission denied', 'make it readable'],
  EPERM: ['permission denied', 'make it readable'],
  ELOOP: ['its links lead in a circle', 'give the file itself'],
  ENAMETOOLONG: ['the name is too long', 'check the path'],
  EISDIR: ['is a folder', 'give a file'],
  EMFILE: ['too many files are open', 'raise the limit with ulimit -n'],
}

function asNotice(path: string, error: unknown): Notice {
  const { code = '', message } = error as NodeJS.ErrnoException
  const [what, todo] = REASONS[code] ?? [`cannot be read (${code || message})`, 'check the file']
  return trouble(path, what, todo)
}

const trouble = (path: string, what: string, todo: string): Notice => ({
  code: 'input',
  severity: 'error',
  message: `${what}; ${todo}`.replace(/\p{Cc}+/gu, ' '),
  at: { path },
})
