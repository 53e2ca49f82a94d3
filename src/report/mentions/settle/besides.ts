import { candidate, wordAt } from '../scan.ts'
import type { Candidate, Scan } from '../scan.ts'

/** Marks that open what somebody is called besides, with those that close it. */
const MARKS: ReadonlyMap<string, readonly string[]> = new Map([
  ['"', ['"']],
  ['“', ['”', '"']],
  ['‘', ['’']],
  ["'", ["'", '’']],
  ['(', [')']],
])
/** The marks, and those that an editor puts around what was not said. */
const SIGNS: ReadonlySet<string> = new Set([...MARKS.keys(), '[', ']', ')'])
/** Words of the longest name between marks: "Sammy the Bull". */
const MOST = 3

/**
 * Puts a name together that marks have cut: `[Luis Gerardo (Lio) Brandt]`, `[Ana "the Eel" Velde]`, and in quotations
 * `[President [Ana] Velde]`, `[Ana [Velde]]`, where an editor has put in the half that was not said.
 */
export function joinBesides(candidates: readonly Candidate[], scan: Scan): readonly Candidate[] {
  const ends = new Map(candidates.map(one => [one.last, one]))
  const starts = new Map(candidates.map(one => [one.first, one]))
  const made: Candidate[] = []
  const isTaken = (at: number): boolean => made.some(each => each.first <= at && at < each.last)
  for (const [at, { text }] of scan.words.entries()) {
    if (text.length !== 1 || !SIGNS.has(text)) continue
    const front = isTaken(at) ? undefined : frontAt(at, ends, scan)
    // "Ana Velde's [Senate] campaign": an editor puts in the surname of a given name
    if (front === undefined || (text === '[' && front.last - front.first > 1)) continue
    const tail = tailOf(at, starts, scan)
    if (tail === undefined || (isShouted(at, scan) && !isSurname(tail, candidates, scan))) continue
    const { entry: _, ...bare } = front
    made.push({ ...bare, last: tail + 1, kind: 'person', by: 'mentions/beside', sure: true })
  }
  if (made.length === 0) return candidates
  const isInside = (one: Candidate): boolean =>
    made.some(each => each.first < one.last && one.first < each.last)
  return [...candidates.filter(one => !isInside(one)), ...made].sort((a, b) => a.first - b.first)
}

/** The given names before a mark: a person, or what is called as one is. */
function frontAt(at: number, ends: ReadonlyMap<number, Candidate>, scan: Scan): Candidate | undefined {
  const one = ends.get(at)
  if (one?.kind === 'person') return one
  const word = scan.words[at - 1]
  if (one !== undefined && (one.last - one.first > 1 || one.kind === 'place' || one.entry)) return undefined
  if (!word?.capital || !scan.names.givenNames.has(word.fold)) return undefined
  const gender = scan.names.givenNames.get(word.fold)
  return candidate({ first: at - 1, last: at }, 'person', 'mentions/beside', gender ? { gender } : {})
}

/** The surname behind a mark that opens or closes at a word. */
function tailOf(at: number, starts: ReadonlyMap<number, Candidate>, scan: Scan): number | undefined {
  const { text } = wordAt(scan, at)
  if (text === ']' || text === ')') return isSurnameAt(at + 1, starts, scan) ? at + 1 : undefined
  if (text === '[')
    return scan.words[at + 2]?.text === ']' && isSurnameAt(at + 1, starts, scan) ? at + 1 : undefined
  const close = closeOf(at, scan)
  if (close === undefined || !isCalled(at + 1, close, starts, scan)) return undefined
  return isSurnameAt(close + 1, starts, scan) ? close + 1 : undefined
}

function closeOf(at: number, { words }: Scan): number | undefined {
  const closing = MARKS.get(words[at]?.text ?? '') ?? []
  for (let i = at + 2; i <= at + MOST + 1; i++) if (closing.includes(words[i]?.text ?? '')) return i
  return undefined
}

/** Names and what stands small inside them; in brackets a person or one word that is no state, party or body. */
function isCalled(first: number, last: number, starts: ReadonlyMap<number, Candidate>, scan: Scan): boolean {
  const own = scan.words.slice(first, last)
  if (!own.every(word => /^\p{L}[\p{L}’'-]*$/u.test(word.text))) return false
  if (!own.at(-1)?.capital || own.some(word => !word.capital && word.fold !== 'the')) return false
  if (scan.words[first - 1]?.text !== '(') return true
  const inner = starts.get(first)
  const { offices, common } = scan.names
  const { upper = false, fold = '' } = own[0] ?? {}
  return (
    (own.length === 1 || (inner?.kind === 'person' && inner.last === last)) &&
    !upper &&
    ![offices.states, offices.parties, common].some(list => list.has(fold)) &&
    !(inner?.kind === 'organisation' || (inner?.kind === 'place' && inner.entry !== undefined))
  )
}

/** One word with a capital of its own that nothing larger begins with. */
function isSurnameAt(at: number, starts: ReadonlyMap<number, Candidate>, scan: Scan): boolean {
  const word = scan.words[at]
  if (!word?.capital || word.sentence !== scan.words[at - 1]?.sentence || word.fold.length < 2) return false
  const { common, functionWords, titleHeads, calendar, titleModifiers, organisationHeads } = scan.names
  const other = [common, functionWords, titleHeads, calendar, titleModifiers, organisationHeads]
  if (other.some(list => list.has(word.fold))) return false
  const one = starts.get(at)
  return one === undefined || (one.last === at + 1 && one.kind !== 'place' && one.kind !== 'event')
}

const isShouted = (at: number, scan: Scan): boolean =>
  scan.sentences[wordAt(scan, at).sentence]?.shouting === true

/** Whether the report calls somebody by that word elsewhere. */
const isSurname = (at: number, candidates: readonly Candidate[], scan: Scan): boolean =>
  candidates.some(
    one =>
      one.kind === 'person' && one.first !== at && wordAt(scan, one.last - 1).fold === wordAt(scan, at).fold,
  )
