import { casingHabits, hashForm, spell, taggerForm } from '../text/index.ts'
import type { WordEntry, WordList } from '../text/index.ts'
import type { TaggedSentence } from './treebank.ts'

/** A word must be seen so often, and this share of it have one tag, to be tagged without looking at its neighbours. */
const ONLY_COUNT = 60
const ONLY_SHARE = 0.998
const USUAL_COUNT = 3
/** Makes the word list of a tagger: casing habits from running text, unambiguous words from tagged sentences. */
export function makeWordList(
  plain: readonly (readonly string[])[],
  tagged: readonly TaggedSentence[],
  tags: readonly string[],
  clusters: ReadonlyMap<string, number>,
): WordList {
  const habits = casingHabits(plain.map(spell))
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
