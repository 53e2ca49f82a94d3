import type { Locale } from '../locales/index.ts'
import type { Attribution, Mention, Statement } from '../model/index.ts'
import { firstAt } from '../text/index.ts'
import type { Analysis } from './analysis.ts'
import type { Attributed } from './attributions/index.ts'
import type { Carriers } from './press.ts'

/** Sentences before "the article said" in which the report names the paper that printed it. */
const BACK = 4

/**
 * `The Ledger broke the story on Monday. The article said that the lock leaks`: the article is that of the paper named last which is said
 * to have reported. A "report" may be a council's: it is a paper's only where no other stands nearer.
 */
export function nameArticles(
  statements: readonly Statement[],
  { attributions, entities, mentions }: Attributed,
  { text, sentences }: Analysis,
  { speech }: Locale,
  carriers: Carriers,
): readonly Statement[] {
  const articles = new Set(
    entities.filter(one => !one.named && speech.articles.test(one.name)).map(one => one.id),
  )
  if (!statements.some(({ sources: [outer] }) => outer && articles.has(outer))) return statements
  const press = mentions.filter(one => one.form === 'name' && carriers.isCarrier(one.entity))
  const tellsOfArticle = (one: Mention): boolean => {
    const sentence = sentences[firstAt(sentences, one.end) - 1]
    return sentence !== undefined && speech.broke.test(text.slice(sentence.start, sentence.end))
  }
  return statements.map(one => {
    const [outer] = one.sources
    const source = outermostOf(attributions, one.attribution)?.source[0]
    if (!outer || !source || !articles.has(outer)) return one
    if (!speech.thatArticle.test(text.slice(source.start, source.end))) return one
    const paper = press.findLast(({ end }) => end <= source.start)
    const away = paper ? firstAt(sentences, source.end) - firstAt(sentences, paper.end) : BACK + 1
    if (!paper || away > BACK || !tellsOfArticle(paper)) return one
    if (speech.anotherArticle.test(text.slice(paper.end, source.start))) return one
    return {
      ...one,
      sources: [paper.entity, ...one.sources.slice(1)],
      certainty: 'implied',
      by: 'statements/carrier',
    }
  })
}

/** The attribution of speech that stands around all others of a chain. */
function outermostOf(attributions: readonly Attribution[], index: number | null): Attribution | undefined {
  let found: Attribution | undefined
  for (let at = index, steps = 0; at !== null && steps < LINKS; steps++) {
    const one: Attribution | undefined = attributions[at]
    if (one?.class === 'speech') found = one
    at = one?.within ?? null
  }
  return found
}

/** Links of the longest chain. */
const LINKS = 20
