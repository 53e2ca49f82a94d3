import type { Gender, NameLists } from '../../locales/index.ts'
import { hold } from './draft.ts'
import type { PersonRole, Placed } from './draft.ts'
import { partiesBefore, stateBehind } from './parties.ts'
import { endsPhrase, findPhrases } from './phrases.ts'
import type { Phrase, Placement } from './phrases.ts'
import type { Scan } from './scan.ts'

/** Heads that are too often no role: they count beside a name only. */
const DOUBTFUL = new Set(
  'general private major chief deputy chair lead mother father brother sister son daughter wife husband uncle aunt'.split(
    ' ',
  ),
)

/** What was found about roles: phrases that stand beside a name, and phrases that stand for a person. */
export interface RolePhrases {
  readonly beside: readonly Phrase[]
  readonly alone: readonly Phrase[]
}

/**
 * Finds roles and gives them to the persons beside whom they stand: "[Marenian president] Ana Velde",
 * "Ana Velde, [the Marenian president], said", "[Kessar's foreign minister], Noor Haddad". The rest stand alone.
 */
export function findRoles(scan: Scan, placement: Placement): RolePhrases {
  const { titleHeads, titleModifiers } = scan.names
  const phrases = findPhrases(
    scan,
    placement,
    fold => titleHeads.has(fold),
    fold => titleModifiers.has(fold),
  )
  const beside: Phrase[] = []
  const alone: Phrase[] = []
  for (const phrase of phrases) {
    const person = personBeside(phrase, scan, placement)
    if (person) {
      give(person, phrase, scan, placement)
      beside.push(phrase)
    } else if (
      !DOUBTFUL.has(phrase.head) &&
      !titleHeads.has(scan.words[phrase.headAt + 1]?.fold ?? '') &&
      endsPhrase(phrase.headAt + 1, scan)
    ) {
      alone.push(phrase)
    }
  }
  return { beside, alone }
}

function personBeside(phrase: Phrase, scan: Scan, placement: Placement): Placed | undefined {
  const at = (i: number): string => scan.words[i]?.text ?? ''
  const after =
    placement.startingAt.get(phrase.last) ??
    (at(phrase.last) === ',' && phrase.determiner !== 'none' && phrase.determiner !== 'a'
      ? placement.startingAt.get(phrase.last + 1)
      : undefined)
  if (after?.draft.kind === 'person' && phrase.determiner !== 'a') return after
  const comma = at(phrase.first - 1) === ','
  const before = comma ? placement.endingAt.get(phrase.first - 1) : undefined
  const closed =
    /^[,.;)—–-]*$/.test(at(phrase.last)) ||
    /^(?:who|and|in|at|since|for|said|says|told)$/.test(at(phrase.last))
  return before?.draft.kind === 'person' && closed ? before : undefined
}

function give({ draft: person, last }: Placed, phrase: Phrase, scan: Scan, placement: Placement): void {
  const gender: Gender | undefined = scan.names.titleHeads.get(phrase.head)
  if (gender && gender !== 'either') {
    const known = person.gender === 'male' || person.gender === 'female'
    if (!known) person.gender = gender
    // "Dorian Vale, the spokesman": where it contradicts what one is called a given name says nothing
    else if (person.gender !== gender && /(?:man|woman)$/.test(phrase.head)) person.gender = 'either'
  }
  const of = phrase.of?.key ?? stateBehind(last, placement, scan)
  hold(person, { head: officeOf(phrase.head, scan.names), modifiers: phrase.modifiers, of })
  for (const party of partiesBefore(phrase, scan)) hold(person, { head: party, modifiers: [], of })
  const title = [...phrase.modifiers, phrase.head].join(' ')
  if (!person.titles.includes(title)) person.titles.push(title)
}

/** "Senator" for "Sen.", "representative" for "congresswoman". */
export const officeOf = (head: string, { offices }: NameLists): string => offices.forms.get(head) ?? head

/** "The former governor" is nobody who governs now. */
export const isPast = (modifiers: readonly string[]): boolean => modifiers.some(one => PAST.has(one))

/** Whether a role answers to a phrase as to its time, and not only somebody who held it once: "the governor". */
export const isTimely = (role: PersonRole, phrase: Pick<Phrase, 'modifiers'>): boolean =>
  isPast(role.modifiers) === isPast(phrase.modifiers)

/** Whether a role answers to a phrase: "the leader" to a president, "the minister" to a foreign minister, "the Marenian president" not to a Kessari one. */
export function answers(
  role: PersonRole,
  phrase: Pick<Phrase, 'head' | 'modifiers'>,
  of: string | undefined,
  names: NameLists,
): boolean {
  const head = officeOf(phrase.head, names)
  const leader =
    (head === 'leader' && names.leaderHeads.has(role.head)) ||
    (role.head === 'leader' && names.leaderHeads.has(head))
  const wider = names.offices.within.get(head)?.has(role.head) ?? false
  if (role.head !== head && !leader && !wider) return false
  if (isPast(phrase.modifiers) && !isPast(role.modifiers)) return false
  if (of && role.of && of !== role.of) return false
  if (of && !role.of && role.head !== head) return false
  const mine = phrase.modifiers.filter(one => !TIMES.has(one))
  if (head === 'minister' && role.modifiers.includes('prime') !== mine.includes('prime') && mine.length > 0)
    return false
  return leader || wider || mine.every(one => role.modifiers.includes(one)) || role.modifiers.length === 0
}

const PAST = new Set(['former', 'ex'])
/** Words that say when an office is held. */
export const TIMES = new Set([
  'former',
  'ex',
  'then',
  'late',
  'acting',
  'outgoing',
  'incoming',
  'interim',
  'senior',
])
