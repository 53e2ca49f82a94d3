import type { OpinionWords } from '../page.ts'

/** What calls itself opinion, and what only speaks like it. */
export const OPINION: OpinionWords = {
  outlets:
    /[([](?:opinion|editorial|op-ed|commentary|comment)s?[)\]]$|\s(?:opinion|editorial board)$|^guest (?:writer|columnist|essay|post)\b/i,
  headlines:
    /^(?:(?:guest |staff )?(?:opinion|editorial|op-ed|commentary|column|viewpoint)s?|letters? to the editor|our view|my view)\s?[:|–—]\s|\s[|–—-]\s(?:opinion|editorial|op-ed|commentary|comment)$|\((?:opinion|editorial|op-ed)\)$/i,
  sections:
    /^(?:opinions?|editorials?|op-eds?|commentary|columnists?|viewpoints?|letters? to the editor|(?:by )?the editorial board)$|^(?:opinion|commentary) by\s/i,
  addresses: /\/(?:opinions?|editorials?|op-?eds?|commentary|commentisfree|columnists?)\//i,
  pleading:
    /^(?!(?:what|how|when|who|where|which|[\d]+)\b)(?!.*\b(?:should (?:know|see|watch|read|expect)|(?:admit|think|believe|want|wants|wonder|rule|rules|ruled|order|orders|vote|votes|poll|judge|court|report|study|experts?)s?)\b).*\b(?:should|shouldn['’]t|ought to|has to go|have to go|let['’]s)\b/i,
  self: /(?<![\p{L}\p{N}.])(?:I(?=[ ,]|['’](?:m|ve|d|ll)\b)|[Mm]y(?=\s)|myself\b)/gu,
  us: /(?<![\p{L}.])(?:[Ww]e|[Oo]ur|ourselves|[Ll]et['’]s)(?![\p{L}])/gu,
  reader: /(?<![\p{L}.])[Yy]ou(?:r|['’]re|['’]ve|['’]ll)?(?![\p{L}])/gu,
  ought: /\b(?:should|shouldn['’]t|ought|must)\b/g,
  verdicts:
    /\b(?:absurd(?:ly|ity)?|ridiculous(?:ly)?|ludicrous|outrageous(?:ly)?|disgrace(?:ful|fully)?|shame(?:ful|fully|less|lessly)|pathetic(?:ally)?|hypocrisy|hypocrites?|hypocritical|nonsense|insane|lunacy|lunatic|idiotic|idiocy|stupid(?:ity)?|moronic|farc(?:e|ical)|charade|travesty|cowardly|cowardice|craven|demagog(?:ues?|uery|uing)|pandering|brazenly|egregious(?:ly)?|repugnant|despicable|contemptible|odious|noxious|vile|grotesque|obscene|abominable|laughabl[ey]|preposterous|delusional|clueless|incompeten(?:t|ce)|ineptitude|feckless|disingenuous|mendacious|zealots?|woke|scourge|debacle|fiasco|woefully|inexplicably|sadly|thankfully|mercifully|frankly|alas|surely|obviously|of course|indeed|moreover|laudable|commendable|kudos|hooray|bravo|damn|gaslight(?:ing)?|tyrann(?:y|ical)|wingnuts)\b/gi,
}
