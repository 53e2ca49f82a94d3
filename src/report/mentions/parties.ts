import type { NameLists } from '../../locales/index.ts'
import { fold, isCapital } from '../../text/index.ts'
import { hold } from './draft.ts'
import type { Placed } from './draft.ts'
import type { Phrase, Placement } from './phrases.ts'
import type { Scan } from './scan.ts'

/**
 * Notes to which party a person belongs, and for which state: "Sen. Ida Vale, [R-Fla.,]", "Ida Vale ([D-Calif.])",
 * "Ida Vale, [a Florida Republican]". The office beside it is held for that state.
 */
export function noteParties(scan: Scan, placement: Placement): void {
  const { offices } = scan.names
  for (const one of placement.placed) {
    if (one.draft.kind !== 'person') continue
    const found = markBehind(one.last, scan, placement) ?? apposedBehind(one.last, scan, placement)
    if (!found) continue
    const { party, of } = found
    hold(one.draft, { head: party, modifiers: [], of })
    for (const role of one.draft.roles.filter(role => role.of === undefined && offices.seats.has(role.head)))
      hold(one.draft, { ...role, of })
  }
}

/** A party, and the key of a state. */
interface Belonging {
  readonly party: string
  readonly of: string | undefined
}

/** "[, R-Fla.]", "[(D-Calif.)]" */
function markBehind(at: number, scan: Scan, placement: Placement): Belonging | undefined {
  if (!/^[,(]$/.test(scan.words[at]?.text ?? '')) return undefined
  const { offices } = scan.names
  const { party = '', state = '' } = offices.partyMark.exec(scan.words[at + 1]?.text ?? '')?.groups ?? {}
  const name = offices.parties.get(fold(party))
  if (name === undefined) return undefined
  const short = fold(state)
  return { party: name, of: keyOf(stateOf(short, scan.names) ?? short, placement) }
}

/** The name of a state by its short form, folded, with or without its stop. */
export const stateOf = (short: string, { offices }: NameLists): string | undefined =>
  offices.states.get(short) ?? offices.states.get(`${short}.`)

/** Most words of a state's name. */
const STATE = 2

/** "[, a Florida Republican]" */
function apposedBehind(at: number, scan: Scan, placement: Placement): Belonging | undefined {
  if (scan.words[at]?.text !== ',' || !/^(?:an?|the)$/.test(scan.words[at + 1]?.fold ?? '')) return undefined
  for (let noun = at + 2; noun <= at + 2 + STATE; noun++) {
    const word = scan.words[noun]
    if (!word || !isMember(word.text, scan)) continue
    const state = stateBefore(noun, scan, placement)
    if ((state?.first ?? noun) === at + 2) return { party: word.fold, of: state?.key }
  }
  return undefined
}

/** The state that stands before a word: where it begins, and its key. */
export function stateBefore(
  at: number,
  scan: Scan,
  placement: Placement,
): { readonly first: number; readonly key: string } | undefined {
  const place = placement.endingAt.get(at)
  if (place?.draft.kind === 'place') return { first: place.first, key: place.draft.key }
  const names = new Set(scan.names.offices.states.values())
  for (let first = at - 1; first >= at - STATE; first--) {
    const name = scan.words
      .slice(Math.max(0, first), at)
      .map(word => word.fold)
      .join(' ')
    if (names.has(name)) return { first, key: keyOf(name, placement) }
  }
  return undefined
}

/** Whether a word can mean one member of a party: "Republican"; not "Republicans", nor "Democratic". */
export const isMember = (text: string, { names }: Scan): boolean =>
  isCapital(text) && names.offices.parties.get(fold(text)) === fold(text)

/** The key of a place, as the report has it. */
const keyOf = (name: string, { placed }: Placement): string =>
  placed.find(({ draft }) => draft.kind === 'place' && fold(draft.name) === name)?.draft.key ??
  `place:${name}`

/** "Gov. Ida Vale [of Texas]" */
export function stateBehind(at: number, { startingAt }: Placement, scan: Scan): string | undefined {
  const place: Placed | undefined = scan.words[at]?.fold === 'of' ? startingAt.get(at + 1) : undefined
  return place?.draft.kind === 'place' ? place.draft.key : undefined
}

/** "[Republican] South Carolina Sen. Ida Vale", "[Democratic] nominee Ida Vale" */
export const partiesBefore = ({ first, headAt }: Phrase, { words, names }: Scan): string[] =>
  words
    .slice(first, headAt)
    .filter(({ text }) => /^\p{Lu}/u.test(text))
    .flatMap(word => names.offices.parties.get(word.fold) ?? [])
