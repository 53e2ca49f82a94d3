import type { Locale } from '../../locales/index.ts'
import type { Span } from '../../model/index.ts'
import { contains } from '../../model/index.ts'
import { numbersOf, renderingOf } from './units.ts'
import type { Unit, Word } from './units.ts'

/** Concepts that a part of a statement must have; one with fewer stays with the part before it. */
const FEWEST = 2
/** Concepts before "who", "that" and "to" that the part behind them is told of. */
const TOLD_OF = 2

/** One of the facts that a statement tells, as a unit: the same statement cut down to the words that tell it. */
export interface Part {
  /** The statement. */
  readonly whole: Unit
  readonly unit: Unit
  /** What it tells, but for what names are called by: "Harbour Commissioner" of "Harbour Commissioner Orr". */
  readonly telling: ReadonlySet<string>
}

/**
 * `[The depot burned] [as hundreds marched] [to protest the cuts]`: the facts that a statement tells, cut more finely than it is cited,
 * where a comma stands or a word opens a clause. They are compared, and no reader sees them alone.
 */
export function partsOf(whole: Unit, text: string, locale: Locale): Part[] {
  const cuts = cutsIn(whole, text, locale)
  if (cuts.length < 2) return [{ whole, unit: whole, telling: tellingOf(whole, text) }]
  return cuts.map(([from, to, hangs], i) => {
    const words = whole.words.slice(from, to)
    const before = hangs ? toldOf(whole.words.slice(cuts[i - 1]?.[0] ?? 0, from)) : []
    const unit = reduced(whole, words, before)
    return { whole, unit, telling: tellingOf(unit, text) }
  })
}

/** Where a part begins and ends among the words, and whether it hangs on what stands before it. */
type Cut = readonly [from: number, to: number, hangs: boolean]

function cutsIn({ words }: Unit, text: string, { clauses }: Locale): Cut[] {
  const cuts: Cut[] = []
  const opens = (at: number): boolean => {
    const { form } = words[at] as Word
    if (clauses.infinitiveMarks.has(form)) return /^[sw]:/.test(words[at + 1]?.concept ?? '')
    return (
      clauses.openers.has(form) ||
      clauses.relatives.has(form) ||
      clauses.circumstances.has(form) ||
      (clauses.embedding.has(form) && !clauses.likening.has(form))
    )
  }
  const close = (from: number, to: number): void => {
    const matter = new Set(words.slice(from, to).map(({ concept }) => concept))
    matter.delete('')
    const last = cuts.at(-1)
    if (last && matter.size < FEWEST) cuts[cuts.length - 1] = [last[0], to, last[2]]
    else cuts.push([from, to, cuts.length > 0 && opens(from)])
  }
  let from = 0
  for (let at = 1; at < words.length; at++) {
    const isApart = BREAK.test(text.slice((words[at - 1] as Word).end, (words[at] as Word).start))
    if (!isApart && !opens(at)) continue
    close(from, at)
    from = at
  }
  close(from, words.length)
  return cuts
}

/** The concepts of a part without the words that stand directly before a name, unless they stand elsewhere in it as well. */
function tellingOf({ words, concepts, names }: Unit, text: string): ReadonlySet<string> {
  const titles = new Set<string>()
  const others = new Set<string>()
  let isTitle = false
  for (let at = words.length - 1; at >= 0; at--) {
    const { concept, end } = words[at] as Word
    const isName = concept.startsWith('e:') && names.has(concept.slice(2))
    const next = words[at + 1]
    if (next && !/^[ \u00a0-]$/u.test(text.slice(end, next.start))) isTitle = false
    if (isName) isTitle = true
    else if (concept === '') isTitle = false
    else if (isTitle) titles.add(concept)
    if (isName || !isTitle) others.add(concept)
  }
  return new Set([...concepts].filter(concept => !titles.has(concept) || others.has(concept)))
}

const BREAK = /[,;:()—–]/u

/** The last things before a part that hangs on them. */
const toldOf = (words: readonly Word[]): Word[] =>
  words.filter(({ concept }) => concept !== '').slice(-TOLD_OF)

/** A unit cut down to some of its words, which are told of others. */
function reduced(whole: Unit, words: readonly Word[], before: readonly Word[]): Unit {
  const span: Span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }
  const told = new Set(words.map(({ concept }) => concept))
  const concepts = new Set([...before, ...words].map(({ concept }) => concept).filter(Boolean))
  const within = (all: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...all].filter(concept => told.has(concept)))
  const values = whole.values.filter(value => contains(span, value))
  const quoted = whole.quoted.filter(word => contains(span, word))
  return {
    ...whole,
    spans: [span],
    rendering: renderingOf(whole, words),
    words,
    quoted,
    wording: quoted.map(({ form, concept }) => `${form}\t${concept === '' ? '' : 'matter'}`).join('\n'),
    quotedForms: new Set(quoted.filter(word => word.concept !== '').map(word => word.form)),
    concepts,
    names: new Set([...whole.names].filter(name => concepts.has(`e:${name}`))),
    unnamed: within(whole.unnamed),
    denied: within(whole.denied),
    contrasted: within(whole.contrasted),
    conditional: within(whole.conditional),
    values,
    numbers: numbersOf(values),
  }
}
