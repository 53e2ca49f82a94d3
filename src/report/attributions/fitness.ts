import type { Mention, Span } from '../../model/index.ts'
import { contains, overlap } from '../../model/index.ts'
import { firstAt } from '../../text/index.ts'
import { mentionsIn } from './cast.ts'
import type { Cast } from './cast.ts'
import { headOf, isData, isDocument } from './head.ts'
import { isCommonNoun, lowerAt, tagAt, textAt } from './scene.ts'
import type { Scene } from './scene.ts'

/** The mention inside the words of a source that names who speaks; none where all of them tell of somebody else. */
export function bestMention(cast: Cast, source: Span): Mention | undefined {
  const head = headOf(cast.scene, source)
  const inside = mentionsIn(cast, source).filter(
    mention => contains(source, mention) || mention.form === 'name',
  )
  const best = inside
    .map(mention => ({ mention, score: fitness(cast.scene, source, head, mention) }))
    .sort((a, b) => b.score - a.score || a.mention.start - b.mention.start)[0]
  return best && best.score > 0 ? best.mention : undefined
}

/** How well a mention inside a source names the speaker; 0 or less: it does not. */
function fitness(scene: Scene, source: Span, head: number, mention: Mention): number {
  const token = scene.analysis.tokens[head]
  const covers = token !== undefined && overlap(mention, token) > 0
  const document = isDocument(scene, head) || isData(scene, head)
  const after = firstAt(scene.analysis.tokens, mention.end)
  const possessive =
    /^(?:'s|')$/.test(lowerAt(scene, after)) && (scene.analysis.tokens[after]?.end ?? 0) <= source.end
  const last = firstAt(scene.analysis.tokens, mention.start)
  const attached =
    /^(?:of|for|to|at|with)$/.test(lowerAt(scene, last - 1)) ||
    (/^(?:of|for|to|at|with)$/.test(lowerAt(scene, last - 2)) &&
      (tagAt(scene, last - 1) === 'DT' || scene.locale.names.honorifics.has(lowerAt(scene, last - 1)))) ||
    isGoverned(scene, head, last)
  const apposed = isApposed(scene, source, last)
  const aside =
    lowerAt(scene, beforeTitle(scene, last)) === ',' &&
    (mention.end >= source.end - 1 || /^(?:,|of|from|\()$/.test(lowerAt(scene, after)))
  let score = covers ? 4 : 0
  if (mention.kind === 'person' && mention.form === 'name') score += covers || apposed ? 2 : 0.5
  const named =
    scene.locale.speech.carrierNouns.has(scene.stems[head] ?? '') &&
    mention.kind === 'organisation' &&
    !covers &&
    !possessive
  if (named && token !== undefined && mention.end <= token.start) score += 4
  if (isNameOfOffice(scene, source, head, mention) || isNameOfPost(scene, source, head, mention)) score += 8
  // "the operator, Tres Bocas, said": the name between the commas is that of the head
  if (aside && mention.kind !== 'place' && mention.form === 'name' && isCommonNoun(scene, head)) score += 3
  // "the state news agency, Norda, said": the noun is no other body than the one named behind it
  if (aside && mention.kind === 'organisation' && mention.form === 'name' && isBody(scene, head)) score += 4
  if (mention.kind === 'organisation') score += document && !possessive ? 3 : document ? 2.5 : covers ? 1 : -1
  if (mention.kind === 'person' && document) score += possessive ? 2.5 : 1
  // "the poll", called as a place is
  if (document && mention.kind === 'place' && mention.form !== 'name') score -= 8
  // "Arden's report", but "reports from Orlsk, Arden's capital"
  const leads = possessive && last < head
  if (mention.kind === 'place') score += covers ? 0 : document && leads ? 0.5 : -2
  if (mention.form === 'pronoun' && !covers) score -= 4
  // "Mara Orr (D-Arden)": what stands in brackets describes
  if (lowerAt(scene, last - 1) === '(') score -= 8
  // "a statement on its website said": the text is its owner's
  if (mention.form === 'pronoun' && document) score += 4.5
  // "a report seen by the Ledger": who has read a text has not written it
  if (document && PASSED.test(scene.analysis.text.slice(source.start, mention.start))) score -= 8
  // "the Vale camp": whom a group is called after does not speak for it
  const modifies = mention.kind === 'person' && after === head && isCommonNoun(scene, head)
  if (modifies && tagAt(scene, last - 1) === 'DT') score -= 5
  if (possessive && !document) score -= 5
  if (attached && !covers && !document) score -= 3
  if (textAt(scene, head) === '') score -= 1
  return score
}

/** "an assistant to Governor Idris Vale", "friends of young Mara Orr": a name with its titles behind a common noun and a preposition. */
function isGoverned(scene: Scene, head: number, name: number): boolean {
  if (!isCommonNoun(scene, head) || scene.locale.names.leaderHeads.has(lowerAt(scene, head))) return false
  let at = name - 1
  while (at > head && /^(?:DT|JJ|NN|NNP|NNPS|POS|PRP\$|CD|HYPH)$/.test(tagAt(scene, at))) at--
  // "the chief of staff Idris Vale"
  const isOffice = lowerAt(scene, at) === 'of' && scene.locale.names.titleHeads.has(lowerAt(scene, head))
  return at > head && /^(?:IN|TO)$/.test(tagAt(scene, at)) && !isOffice
}

/** "the owner, Mara Orr,": a comma before a name, and not "relatives, led by Mara Orr", "the group, founded by Mara Orr". */
function isApposed(scene: Scene, source: Span, name: number): boolean {
  const first = firstAt(scene.analysis.tokens, source.start)
  let at = name - 1
  while (at > first && !/^(?:,|CC|IN|TO|VB[NGD])$/.test(tagAt(scene, at))) at--
  return at > first && lowerAt(scene, at) === ','
}

/** "[ambassador to the coast] Sir Idris Vale": behind an office and where it is held stands the name; not "spokesman for Chief Idris Vale". */
function isNameOfOffice(
  scene: Scene,
  source: Span,
  head: number,
  { kind, form, start, end }: Mention,
): boolean {
  const { titleHeads, honorifics, leaderHeads } = scene.locale.names
  const office = lowerAt(scene, head)
  if (kind !== 'person' || form !== 'name' || end < source.end || lowerAt(scene, head + 1) === ',')
    return false
  if (
    !(leaderHeads.has(office) || (titleHeads.has(office) && /^(?:ambassador|envoy|secretary)$/.test(office)))
  )
    return false
  let at = firstAt(scene.analysis.tokens, start) - 1
  while (honorifics.has(lowerAt(scene, at))) at--
  let from = at
  while (from > head && /^(?:NNPS?|DT)$/.test(tagAt(scene, from))) from--
  return (
    from < at &&
    from === head + 1 &&
    /^(?:to|for|of)$/.test(lowerAt(scene, from)) &&
    tagAt(scene, at) === 'NNP'
  )
}

/** "Department of Harbours spokeswoman [Mara Orr]": behind a body and a post in it stands the name. */
function isNameOfPost(scene: Scene, source: Span, head: number, name: Mention): boolean {
  const { titleHeads } = scene.locale.names
  const post = firstAt(scene.analysis.tokens, name.start) - 1
  return (
    name.kind === 'person' &&
    name.form === 'name' &&
    name.end >= source.end &&
    post > head &&
    !textBetween(scene, source, name).includes(',') &&
    titleHeads.has(lowerAt(scene, post)) &&
    /^NNPS?$/.test(tagAt(scene, head)) &&
    !titleHeads.has(lowerAt(scene, head))
  )
}

/** "the harbour chairman, Judge Mara Orr": the token before a name and its title. */
function beforeTitle({ locale: { names }, lower }: Scene, name: number): number {
  let at = name - 1
  const isTitle = (word = ''): boolean =>
    names.titleHeads.has(word) || names.titleModifiers.has(word) || names.honorifics.has(word)
  while (at > 0 && isTitle(lower[at])) at--
  return at
}

const isBody = (scene: Scene, head: number): boolean =>
  scene.locale.speech.carrierNouns.has(scene.stems[head] ?? '') ||
  scene.locale.names.organisationNouns.has(lowerAt(scene, head))

const PASSED =
  /\b(?:(?:seen|read|obtained|reviewed|viewed|leaked|sent|addressed|shown|given)\s(?:by|to)|(?:published|printed|filed)\sin)\s(?:the\s(?:journal\s)?)?$/i

const textBetween = (scene: Scene, source: Span, mention: Span): string =>
  scene.analysis.text.slice(source.start, Math.max(source.start, mention.start))
