import type { NameLists } from '../../../locales/index.ts'
import { lettersOf } from '../letters.ts'
import { gazetteerOf } from '../lexicon.ts'
import type { Scan } from '../scan.ts'
import type { Word, WordSentence } from '../words.ts'
import type { WordMarks } from './marks.ts'

/** Small words and marks that may stand inside a name. */
const JOINTS = new Set(
  "of the and for & 's ' - . , / ! + : de la le du des di da von van der den al el bin ibn on in to at a an y e del dos das et und zu st with by from s".split(
    ' ',
  ),
)
/** Most words between two capitals of one name. */
const MOST_BETWEEN = 3

/**
 * Which words of a sentence may belong to a name at all; the others are not looked at. Capitals, small words between
 * them, figures beside them, and words written small that are known as names ("near tamside").
 */
export function openWords(sentence: WordSentence, scan: Scan, marks: WordMarks, open: Uint8Array): void {
  const { words, names } = scan
  const { first, last } = sentence
  for (let i = first; i < last; i++) {
    const word = words[i] as Word
    if (open[i] === 1) continue
    if (word.capital) open[i] = isSmallHead(word, words[i + 1], names) ? 0 : 1
    else if (word.text !== word.fold && /\p{Lu}/u.test(word.text)) open[i] = 1
    else if (mayBeSmall(word, scan, marks)) open[i] = 1
  }
  openBetween(sentence, words, open)
  openBeside(sentence, scan, open)
}

/** "The" before a small word: no name begins there. */
const isSmallHead = (word: Word, next: Word | undefined, names: NameLists): boolean =>
  word.head && !word.upper && next?.capital !== true && names.functionWords.has(word.fold)

/** A name written small: a given name or one that is always written with a capital elsewhere. */
function mayBeSmall(word: Word, scan: Scan, marks: WordMarks): boolean {
  if (!lettersOf(word.spelling).small || !MAY_NAME.test(word.tag) || scan.names.common.has(word.fold))
    return false
  return (
    scan.names.givenNames.has(word.fold) ||
    gazetteerOf(scan.locale).forms.get(word.fold) !== undefined ||
    marks.of(word).habit === ALWAYS_CAPITAL
  )
}

const ALWAYS_CAPITAL = 3
const MAY_NAME = /^(?:NN|JJ|FW|$)/

function openBetween({ first, last }: WordSentence, words: readonly Word[], open: Uint8Array): void {
  let before = -1
  for (let i = first; i < last; i++) {
    if (open[i] === 0) continue
    const between = i - before - 1
    if (before >= 0 && between > 0 && between <= MOST_BETWEEN) {
      const own = words.slice(before + 1, i)
      if (own.every(word => JOINTS.has(word.fold) || /^[\d.,'’&-]+$/.test(word.text)))
        open.fill(1, before + 1, i)
    }
    before = i
  }
}

const startsWithDigit = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return code >= 48 && code <= 57
}

/** "[Orlsk] 2", "[Tamside] harbour", "the 139th", "30 [Seconds]", "[Alan]'s". */
function openBeside({ first, last }: WordSentence, scan: Scan, open: Uint8Array): void {
  const { words, names } = scan
  for (let i = first + 1; i < last; i++) {
    if (open[i] === 1 || open[i - 1] === 0) continue
    const word = words[i] as Word
    if (
      startsWithDigit(word.text) ||
      word.fold === "'s" ||
      names.placeHeads.has(word.fold) ||
      names.organisationHeads.has(word.fold)
    )
      open[i] = 1
  }
  for (let i = last - 2; i >= first; i--) {
    const word = words[i] as Word
    if (open[i] === 1 || !startsWithDigit(word.text)) continue
    if ((open[i + 1] === 1 && words[i + 1]?.capital) || /^\d+(?:st|nd|rd|th|d)$/.test(word.text)) open[i] = 1
  }
}
