import { casing, hashForm, taggerForm } from '../text/index.ts'
import type { WordEntry, WordList } from '../text/index.ts'
import type { TaggedSentence } from './treebank.ts'

/** A word must be seen so often, and this share of it have one tag, to be tagged without looking at its neighbours. */
const ONLY_COUNT = 60
const ONLY_SHARE = 0.998
const USUAL_COUNT = 3
/** A word must be seen so often inside sentences before its casing says something. */
const HABIT_COUNT = 2
/** Share of capitals above which a word is a name, below which it is none. */
const HABIT_CAPITAL = 0.9
const HABIT_SMALL = 0.1

/** Makes the word list of a tagger: casing habits from running text, unambiguous words from tagged sentences. */
export function makeWordList(
  plain: readonly (readonly string[])[],
  tagged: readonly TaggedSentence[],
  tags: readonly string[],
  clusters: ReadonlyMap<string, number>,
): WordList {
  const habits = casingHabits(plain)
  const counts = tagCounts(tagged)
  const only = onlyTags(counts)
  const usual = usualTags(counts)
  const list = new Map<number, WordEntry>()
  for (const form of [...new Set([...habits.keys(), ...usual.keys(), ...clusters.keys()])].sort()) {
    const habit = habits.get(form) ?? 0
    const tag = only.get(form)
    const entry = {
      cluster: clusters.get(form) ?? 0,
      habit,
      only: tag === undefined ? -1 : tags.indexOf(tag),
      usual: tags.indexOf(usual.get(form) ?? ''),
    }
    if (entry.cluster > 0 || habit > 0 || entry.usual >= 0) list.set(hashForm(form), entry)
  }
  return list
}

function tagCounts(tagged: readonly TaggedSentence[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>()
  for (const sentence of tagged) {
    for (const [i, word] of sentence.words.entries()) {
      const form = taggerForm(word)
      const byTag = counts.get(form) ?? new Map<string, number>()
      const tag = sentence.tags[i] as string
      byTag.set(tag, (byTag.get(tag) ?? 0) + 1)
      counts.set(form, byTag)
    }
  }
  return counts
}

function usualTags(counts: ReadonlyMap<string, ReadonlyMap<string, number>>): Map<string, string> {
  const usual = new Map<string, string>()
  for (const [form, byTag] of counts) {
    const total = [...byTag.values()].reduce((a, b) => a + b, 0)
    const [tag] = [...byTag].reduce((a, b) => (b[1] > a[1] ? b : a))
    if (total >= USUAL_COUNT) usual.set(form, tag)
  }
  return usual
}

function onlyTags(counts: ReadonlyMap<string, ReadonlyMap<string, number>>): Map<string, string> {
  const only = new Map<string, string>()
  for (const [form, byTag] of counts) {
    const total = [...byTag.values()].reduce((a, b) => a + b, 0)
    for (const [tag, count] of byTag)
      if (total >= ONLY_COUNT && count >= total * ONLY_SHARE) only.set(form, tag)
  }
  return only
}

/** How each word is written where its sentence is not a title and it does not come first: 1 small, 2 either, 3 capital. */
function casingHabits(sentences: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, [small: number, capital: number]>()
  for (const words of sentences) {
    if (casing(words) > 0) continue
    const first = words.findIndex(word => /[\p{L}\p{N}]/u.test(word))
    for (let i = first + 1; i < words.length; i++) {
      const word = words[i] as string
      if (!/^\p{L}/u.test(word)) continue
      const form = taggerForm(word)
      const count = counts.get(form) ?? [0, 0]
      count[/^\p{Lu}/u.test(word) ? 1 : 0]++
      counts.set(form, count)
    }
  }
  const habits = new Map<string, number>()
  for (const [form, [small, capital]] of counts) {
    if (small + capital < HABIT_COUNT) continue
    const share = capital / (small + capital)
    habits.set(form, share > HABIT_CAPITAL ? 3 : share < HABIT_SMALL ? 1 : 2)
  }
  return habits
}
