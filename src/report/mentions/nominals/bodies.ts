import { draftOf } from '../draft.ts'
import { endsPhrase, findPhrases } from '../phrases.ts'
import type { Phrase } from '../phrases.ts'
import type { Nominal, NominalScan } from './types.ts'

/**
 * "[The Marenian government]" is the state, as its capital is where that acts; "[the Velde campaign]", "[Ana Velde's campaign]" and "[the
 * Velde administration]" are bodies that are called by a person, each one entity with a name.
 */
export function findBodies({ scan, placement }: NominalScan): Nominal[] {
  const { governments, bodiesOf, stateModifiers } = scan.names
  const phrases = findPhrases(
    scan,
    placement,
    fold => governments.has(fold) || bodiesOf.has(fold),
    fold => stateModifiers.has(fold),
  )
  const bodies = new Map<string, Nominal['draft']>()
  return phrases.flatMap((found): Nominal[] => {
    const phrase = withPerson(found, placement, scan)
    const { of, head } = phrase
    if (!of || phrase.determiner === 'a' || !endsPhrase(phrase.headAt + 1, scan)) return []
    const by = 'mentions/body'
    if (governments.has(head)) return isState(phrase, placement) ? [{ phrase, draft: of, by }] : []
    if (of.kind !== 'person' || !of.named) return []
    const name = `${of.name.split(' ').at(-1)} ${head}`
    const key = `body:${name.toLowerCase()}`
    const draft = bodies.get(key) ?? draftOf({ kind: 'organisation', key, name, by })
    bodies.set(key, draft)
    return [{ phrase, draft, by }]
  })
}

/** "the [Marenian] government"; the government of a town is not the town. */
const isState = ({ of, headAt }: Phrase, { endingAt }: NominalScan['placement']): boolean =>
  of?.key.startsWith('state:') === true || (of?.kind === 'place' && endingAt.get(headAt)?.adjective === true)

/** "the [Velde] campaign": a person's name right before the noun, without a possessive. */
function withPerson(
  phrase: Phrase,
  { endingAt }: NominalScan['placement'],
  scan: NominalScan['scan'],
): Phrase {
  const name = phrase.of ? undefined : endingAt.get(phrase.first)
  if (name?.draft.kind !== 'person') return phrase
  const article = scan.words[name.first - 1]
  const the = article?.fold === 'the' && article.sentence === scan.words[name.first]?.sentence
  return {
    ...phrase,
    first: the ? name.first - 1 : name.first,
    determiner: the ? 'the' : 'none',
    of: name.draft,
  }
}
