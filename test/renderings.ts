import { numbers } from './corrupt.ts'

/** A quotation as one report gives it, how it was damaged, and what the apparatus must say of that. */
export interface Damaged {
  readonly kind: Kind
  /** The quotation as it was said. */
  readonly whole: string
  /** The sentence of the report that has it damaged. */
  readonly told: string
  /** "hopes] expects (substantive)": the words of the whole, those of the damaged one; in the order of the words. */
  readonly expected: readonly string[]
}

/** Ways to damage a quotation. */
export const KINDS = [
  'word left out',
  'words left out',
  'word put in',
  'word changed',
  'two words changed',
  'number changed',
  'tense changed',
  'denial put in',
  'words swapped',
  'word changed and another left out',
  'front cut',
  'end cut',
  'words in brackets',
  'words left out with dots',
  'broken by its cue',
  'over two paragraphs',
  'spelt otherwise',
  'misspelt',
  'contracted',
  'number in digits',
  'marks and capitals',
  'retold',
] as const

/** A way to damage a quotation. */
export type Kind = (typeof KINDS)[number]

/** What an invented speaker said; a slash stands where a clause ends and a report may cut. */
export const SAID: readonly string[] = [
  'We will organise the search for the seven missing boats before the ice comes back,/ and nobody will be left on the far bank',
  'The harbour cannot carry both the grain barges and the ferries,/ and the council has known that for three years',
  'I do not believe that the neighbours of this plant were told the truth/ about the water in their wells',
  'The ministry is ready to pay nine million crowns to the families of the miners,/ and it will not pay the bank',
  'Four of our engineers warned the company about the old valves in March,/ and their letters were never answered',
  'Every farmer in this valley is tired and hungry,/ and the government has sent us a brochure',
  'My client did not open the gate that night,/ because the key was in the colonel’s pocket',
  'The programme was cancelled without a vote,/ and the mayor has apologised to nobody',
  'Our hospitals need nurses and doctors,/ they do not need another commission on the colour of the uniforms',
  'The tunnel is safe today and it was safe in August/ when the inspectors closed it',
  'She was a brave and honest judge,/ and the people who attacked her must be found',
  'We have counted 62 trucks on the northern road since Monday,/ and not one of them was carrying flour',
  'The strike is over,/ and the drivers are going to return to their depots with twelve per cent more pay',
  'Nothing in this agreement allows the navy to enter our waters/ or to board our fishing vessels',
  'This dam was built by people who never asked the river,/ and the river has given its answer',
  'The pilots were exhausted and underpaid,/ and the airline is still defending its centre in the capital',
]

/** Other words that a careless hand puts in; they stand in no quotation above. */
const OTHER: Readonly<Record<string, string>> = {
  boats: 'crews',
  grain: 'timber',
  believe: 'suspect',
  families: 'widows',
  old: 'rusty',
  valley: 'province',
  gate: 'vault',
  vote: 'debate',
  need: 'want',
  safe: 'solid',
  attacked: 'insulted',
  trucks: 'wagons',
  drivers: 'porters',
  agreement: 'treaty',
  river: 'lake',
  airline: 'carrier',
  council: 'parliament',
  engineers: 'electricians',
  government: 'cabinet',
  mayor: 'governor',
  commission: 'inquiry',
  flour: 'coal',
  waters: 'ports',
}

const TENSES: Readonly<Record<string, string>> = {
  will: 'would',
  has: 'had',
  is: 'was',
  are: 'were',
  have: 'had',
}
const SPELT: Readonly<Record<string, string>> = {
  organise: 'organize',
  harbour: 'harbor',
  neighbours: 'neighbors',
  programme: 'program',
  cancelled: 'canceled',
  apologised: 'apologized',
  colour: 'color',
  'per cent': 'percent',
  centre: 'center',
}
const CONTRACTED: Readonly<Record<string, string>> = {
  'We will': 'We’ll',
  cannot: 'can’t',
  'do not': 'don’t',
  'will not': 'won’t',
  'did not': 'didn’t',
  'We have': 'We’ve',
  'was not': 'wasn’t',
  'it will': 'it’ll',
  'strike is': 'strike’s',
  'tunnel is': 'tunnel’s',
}
const DIGITS: Readonly<Record<string, string>> = {
  seven: '7',
  three: '3',
  nine: '9',
  Four: '4',
  twelve: '12',
}
const NUMBERS: Readonly<Record<string, string>> = {
  seven: 'eight',
  three: 'five',
  nine: 'six',
  Four: 'Three',
  '62': '64',
  twelve: 'ten',
}
const BRACKETED: Readonly<Record<string, string>> = {
  it: '[the town]',
  them: '[the trucks]',
  us: '[the farmers]',
  they: '[the hospitals]',
  She: '[Judge Orlova]',
  her: '[Judge Orlova]',
  its: '[the river’s]',
  'The ministry': '[It]',
  'This dam': '[The Osk dam]',
  'The programme': '[The festival]',
  'The pilots': '[They]',
}
const SWAPPED: readonly (readonly [string, string])[] = [
  ['tired', 'hungry'],
  ['nurses', 'doctors'],
  ['brave', 'honest'],
  ['exhausted', 'underpaid'],
]
/** Words that a careless hand puts in. */
const ADDED: readonly string[] = ['always', 'clearly', 'simply']
const DENIABLE = /^(?:will|is|are|has|have|must|was|were)$/

/** Words of a quotation without its slash. */
const plainOf = (said: string): string => said.replace('/', '')

type Random = () => number

const pick = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)]

const SPEAKER = 'Lindahl'
const quote = (words: string): string => `“${words},” ${SPEAKER} said.`

/** A change of one place, and what is to be found there. */
interface Change {
  readonly words: string
  readonly expected: readonly string[]
}

/** Puts other words in the place of some; they keep the comma behind them. */
function exchange(
  words: string,
  table: Readonly<Record<string, string>>,
  kind: string,
  random: Random,
): Change | null {
  const found = Object.entries(table).filter(
    ([from, to]) => from !== to && new RegExp(`(?<![\\p{L}’])${from}(?![\\p{L}’])`, 'u').test(words),
  )
  const chosen = pick(found, random)
  if (chosen === undefined) return null
  const [from, to] = chosen
  return {
    words: words.replace(new RegExp(`(?<![\\p{L}’])${from}(?![\\p{L}’])`, 'u'), to),
    expected: kind === '' ? [] : [`${from}] ${to} (${kind})`],
  }
}

/** The places of words in the midst of a quotation that may be left out: not at an end, and not beside the same word. */
function inner(words: readonly string[]): number[] {
  return words.flatMap((word, at) => {
    const [before, after] = [words[at - 1], words[at + 1]]
    const free = at >= 3 && at < words.length - 4 && !/,/.test(word + (before ?? ''))
    return free && word.length > 2 && word !== before && word !== after ? [at] : []
  })
}

function leaveOut(said: string, count: number, random: Random, dots = ''): Change | null {
  const words = said.split(' ')
  const at = pick(
    inner(words).filter(one => words.slice(one, one + count).every(word => !/[,]/.test(word))),
    random,
  )
  if (at === undefined) return null
  const left = words.slice(at, at + count)
  const rest = [...words.slice(0, at), ...(dots === '' ? [] : [dots]), ...words.slice(at + count)]
  return {
    words: rest.join(' '),
    expected: [`${left.join(' ')}] om. (${dots === '' ? 'omission' : 'editorial'})`],
  }
}

/** Puts a word before one in the midst of a quotation. */
function putIn(said: string, added: string, where: RegExp, random: Random): Change | null {
  const words = said.split(' ')
  const at = pick(
    words.flatMap((word, i) => (i > 1 && i < words.length - 3 && where.test(word) ? [i] : [])),
    random,
  )
  if (at === undefined) return null
  const behind = [...words.slice(0, at + 1), added, ...words.slice(at + 1)]
  return { words: behind.join(' '), expected: [`om.] ${added} (substantive)`] }
}

/** Changes a word into another of one letter more, less or other. */
function misspell(said: string, random: Random): Change | null {
  const words = said.split(' ')
  const at = pick(
    words.flatMap((word, i) => (/^\p{Ll}{7,}$/u.test(word) && !(word in SPELT) ? [i] : [])),
    random,
  )
  if (at === undefined) return null
  const word = words[at] as string
  const place = 2 + Math.floor(random() * (word.length - 4))
  const wrong = word.slice(0, place) + word.slice(place + 1)
  return {
    words: words.with(at, wrong).join(' '),
    expected: wrong === word ? [] : [`${word}] ${wrong} (accidental)`],
  }
}

function swap(said: string): Change | null {
  const pair = SWAPPED.find(([a, b]) => said.includes(`${a} and ${b}`))
  if (pair === undefined) return null
  const [a, b] = pair
  return {
    words: said.replace(`${a} and ${b}`, `${b} and ${a}`),
    expected: [`${a} and ${b}] ${b} and ${a} (substantive)`],
  }
}

/** Two neighbouring words of matter changed at once: one place of variation. */
function changeTwo(said: string, random: Random): Change | null {
  const words = said.split(' ')
  const at = pick(
    words.flatMap((word, i) => (word in OTHER && i > 2 && i < words.length - 3 ? [i] : [])),
    random,
  )
  if (at === undefined) return null
  const before = words[at - 1] as string
  if (/,/.test(before)) return null
  return {
    words: words
      .with(at - 1, 'those')
      .with(at, OTHER[words[at] as string] as string)
      .join(' '),
    expected: [`${before} ${words[at]}] those ${OTHER[words[at] as string]} (substantive)`],
  }
}

/** One word changed, and another one further behind left out. */
function changeAndLeaveOut(said: string, random: Random): Change | null {
  const [front, back] = said.split('/')
  if (front === undefined || back === undefined) return null
  const changed = exchange(front, OTHER, 'substantive', random)
  const left = leaveOut(back, 1, random)
  if (changed === null || left === null) return null
  return { words: changed.words + left.words, expected: [...changed.expected, ...left.expected] }
}

const told = (change: Change | null): { told: string; expected: readonly string[] } | null =>
  change && { told: quote(change.words), expected: change.expected }

type Damage = (said: string, random: Random) => { told: string; expected: readonly string[] } | null

const PARTS = (said: string): [string, string] => {
  const [front = '', back = ''] = said.split('/')
  return [front.replace(/,$/, ''), back.trim()]
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const DAMAGES: Readonly<Record<Kind, Damage>> = {
  'word left out': (said, random) => told(leaveOut(plainOf(said), 1, random)),
  'words left out': (said, random) => told(leaveOut(plainOf(said), 2, random)),
  'word put in': (said, random) =>
    told(
      putIn(
        plainOf(said),
        pick(ADDED, random) as string,
        /^(?:is|was|are|were|has|have|will|be|must)$/,
        random,
      ),
    ),
  'word changed': (said, random) => told(exchange(plainOf(said), OTHER, 'substantive', random)),
  'two words changed': (said, random) => told(changeTwo(plainOf(said), random)),
  'number changed': (said, random) => told(exchange(plainOf(said), NUMBERS, 'substantive', random)),
  'tense changed': (said, random) => told(exchange(plainOf(said), TENSES, 'substantive', random)),
  'denial put in': (said, random) => told(putIn(plainOf(said), 'not', DENIABLE, random)),
  'words swapped': said => told(swap(plainOf(said))),
  'word changed and another left out': (said, random) => told(changeAndLeaveOut(said, random)),
  'front cut': said => ({ told: quote(PARTS(said)[1]), expected: [] }),
  'end cut': said => (/,\//.test(said) ? { told: quote(PARTS(said)[0]), expected: [] } : null),
  'words in brackets': (said, random) => {
    const change = exchange(plainOf(said), BRACKETED, 'editorial', random)
    return (
      change && {
        told: quote(change.words),
        expected: change.expected.map(one => one.replace(/\[|\](?= \()/g, '')),
      }
    )
  },
  'words left out with dots': (said, random) => told(leaveOut(plainOf(said), 3, random, '…')),
  'broken by its cue': said => {
    const [front, back] = PARTS(said)
    return { told: `“${front},” ${SPEAKER} said, “${back}.”`, expected: [] }
  },
  'over two paragraphs': said => {
    const [front, back] = PARTS(said)
    return /,\//.test(said)
      ? { told: `${SPEAKER} said: “${front}.\n\n“${capital(back)}.”`, expected: [] }
      : null
  },
  'spelt otherwise': (said, random) => told(exchange(plainOf(said), SPELT, 'accidental', random)),
  misspelt: (said, random) => told(misspell(plainOf(said), random)),
  contracted: (said, random) => told(exchange(plainOf(said), CONTRACTED, 'accidental', random)),
  'number in digits': (said, random) => told(exchange(plainOf(said), DIGITS, 'accidental', random)),
  'marks and capitals': said => ({
    told: `${SPEAKER} said: "${plainOf(said).replace(/,/g, ' –').replace(/’/g, "'")}!"`,
    expected: [],
  }),
  retold: said => ({
    told: `${SPEAKER} said that ${plainOf(said).replace(/^\p{Lu}/u, one => one.toLowerCase())}.`,
    expected: [],
  }),
}

/** Damaged quotations, so many of each kind as it has places for, the same for the same seed. */
export function damagedQuotations(seed: number, each: number): Damaged[] {
  const random = numbers(seed)
  return KINDS.flatMap(kind => {
    const made = new Map<string, Damaged>()
    for (let turn = 0; turn < each; turn++) {
      const said = SAID[(turn + Math.floor(random() * SAID.length)) % SAID.length] as string
      const damage = DAMAGES[kind](said, random)
      if (damage !== null) made.set(damage.told, { kind, whole: plainOf(said), ...damage })
    }
    return [...made.values()]
  })
}

/** The sentence of a report that has a quotation whole. */
export const wholly = (words: string): string => `Speaking after the meeting, ${SPEAKER} said: “${words}.”`
/** And another one. */
export const retoldBy = (words: string): string => quote(words)
