import type { Role } from '../../../model/index.ts'
import type { Locale } from '../../../locales/index.ts'
import { type Line, type Page, type Refiner, type Tagged, hasWord, proseAround, withLabels } from '../page.ts'
import { openAfterHeadline } from './captions.ts'

/** Captions that end as a sentence does have so many words. */
const FEWEST = 6
const MOST = 45
/** Whom a picture shows is named in so many words, before the verb. */
const SHOWN = 18

/**
 * Captions with a full stop and a finite verb, which only what surrounds it tells from the text: all is told in the present, one
 * sentence, and its end is the whole date ("Crews from both banks have gathered at the old lock in Orlesk, on April 27, 2035.") or,
 * where somebody does what pictures show, a place in its country ("Barges pass under the Mill Bridge in Orlesk, Kessar.").
 */
export const scenes: Refiner = {
  name: 'caption-scene',
  refine: (page, labels) => {
    if (page.foreign || !page.taggedOf) return labels
    const found = openAfterHeadline(page, labels).filter(i => isScene(page, i))
    return withLabels(
      labels,
      'blocks/caption-scene',
      'implied',
      new Map<number, Role>(found.map(i => [i, 'caption'])),
    )
  },
}

function isScene(page: Page, at: number): boolean {
  const line = page.lines[at] as Line
  const { words, text } = line
  const { captions } = page.locale
  if (!line.stop || line.cut || words.length < FEWEST || words.length > MOST) return false
  const dated = captions.date.test(line.tail) || captions.dateAndPlace.test(line.tail)
  if (!dated && !captions.place.test(line.tail)) return false
  if (proseAround(page, at).after === 0 || !/^\p{Lu}[^!?“”;—–]*\.$/u.test(text) || text.includes('--'))
    return false
  if (hasWord(line, page.locale.page.saying)) return false
  const tagged = page.taggedOf?.(line)
  return tagged !== undefined && isShowing(tagged, dated, page.locale)
}

/** All finite verbs are in the present, and none of them is "is", after which something is stated. */
function isShowing({ tags, tokens }: Tagged, dated: boolean, { page }: Locale): boolean {
  const first = tags.findIndex(tag => /^VB[PZ]$/.test(tag))
  if (first < 1 || first > SHOWN || tags.some(tag => /^(?:VBD|MD|EX|PRP|W.*)$/.test(tag))) return false
  const verb = (tokens[first] as string).toLowerCase()
  return page.scenes.has(verb) || (dated && !page.states.has(verb))
}
