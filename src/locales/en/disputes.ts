import type { DisputeWords } from '../senses.ts'

/** What somebody rejects, where it was told in the sentence before: "that account", "her latest figures". */
const TOLD =
  '(?:accounts?|versions?|claims?|allegations?|accusations?|charges?|assertions?|suggestions?|reports?|stor(?:y|ies)|statements?|figures?|numbers?|estimates?|criticisms?|interpretations?|characteri[sz]ations?|descriptions?|explanations?|theor(?:y|ies)|findings?|conclusions?|assessments?|rumou?rs?|speculation|narratives?|readings?|remarks|timelines?|testimon(?:y|ies)|analys[ie]s|calculations?|counts?|tall(?:y|ies)|insinuations?)'
const OF_BEFORE = '(?:this|that|the|these|those|his|her|their|its|such|any such|all such|both)'
/** Behind what is rejected: "that account of the night" tells itself what it is. */
const NO_MORE = '(?! (?:that|of|by|from|about|on|against|in|for)\\b)'
/** "that account", which is the one just told. */
const SUCH_TOLD = `(?:this|that|these|those|such|any such|all such|both) (?:[a-z’'-]+ )?${TOLD}${NO_MORE}`
/** "the claim", "her figures", which may have been told further up. */
const THE_TOLD = `(?:the|his|her|their|its) ${TOLD}${NO_MORE}`
/** "this" where the sentence or its clause ends behind it: not "denied that he". */
const CLAUSE_END =
  '(?=[.,;:!?”"—–-]|$| (?:in|on|at|to|through|but|and|as|by|outright|flatly|strongly|categorically|vehemently|firmly|yesterday|last|when|angrily|later)\\b)'
/** Who may, or does not want to, reject it has not: "could refute the claims", "did not deny it". */
const FACTUAL =
  "(?<!\\b(?:to|not|never|n’t|n't|could|would|can|cannot|may|might|will|shall|should|must|nor|if|or) )"
/** What can be done to words alone: a man is questioned and an offer rejected, but only a claim is refuted. */
const DENIES =
  '(?:den(?:y|ies|ied)|disput(?:e|es|ed)|contradict(?:s|ed)?|refut(?:e|es|ed)|rebut(?:s|ted)?|repudiat(?:e|es|ed))'
const REJECTS =
  '(?:reject(?:s|ed)?|dismiss(?:es|ed)?|contest(?:s|ed)?|challeng(?:e|es|ed)|(?:brush|wav)(?:es|ed) (?:off|aside|away)|scoff(?:s|ed) at|ridicul(?:es|ed)|question(?:s|ed)|took issue with|takes issue with|casts? doubt on|pour(?:s|ed) (?:cold water|scorn) on)'
const REJECTED =
  '(?:denied|rejected|disputed|dismissed|contradicted|contested|challenged|refuted|rebutted|questioned)'
const FALSE =
  '(?:untrue|false|incorrect|inaccurate|baseless|unfounded|groundless|nonsense|nonsensical|misleading|fabricated|made up|invented|rubbish|(?:an? |pure |complete |utter |total |outright |sheer |blatant |downright |pack of )*(?:invention|inventions|fiction|fictions|lie|lies|fabrication|fabrications|fantasy|fantasies|falsehood|myth|smear|fairy ?tale|fairy ?tales|hoax|distortion|exaggeration))'
const DIRECTLY = '(?:(?:simply|quite|just|plainly|completely|totally|utterly|entirely|absolutely|flatly) )?'

/** How English says that somebody rejects what has just been told. */
const REBUTTALS: readonly string[] = [
  // "Orr rejected that account"
  `\\b${FACTUAL}(?:${DENIES}|${REJECTS}) ${SUCH_TOLD}`,
  `\\b${FACTUAL}(?:${DENIES}|reject(?:s|ed)|dismiss(?:es|ed)|contest(?:s|ed)) (?:this|that)${CLAUSE_END}`,
  // "That was disputed by the guild"
  `\\b(?:this|that|it|${OF_BEFORE} (?:[a-z’'-]+ ){0,2}${TOLD}) (?:was|is|were|are|has been|have been|had been) (?:[a-z]+ly )?${REJECTED} by\\b`,
  // "The guild denies this and says that the storm broke it"
  `\\b${FACTUAL}(?:${DENIES}|${REJECTS}) (?:this|that|it)(?:,| and) (?:says?|said|saying|insists?|insisted|insisting|maintains?|maintained)\\b`,
  // "Not so, the pilot said"; "That is not true"
  '\\b(?:not so|not true)(?=[,.;:!?—–-]|”|"| says?\\b| said\\b| according\\b| insists?\\b)',
  `\\b(?:this|that|it|${OF_BEFORE} (?:[a-z’'-]+ ){0,2}${TOLD}) (?:is|was|are|were|had been) (?:not (?:so|true|correct|accurate|the case)\\b(?! (?:much|far|long|many|easy|simple|bad|good|well|sure|fast)\\b)|${DIRECTLY}${FALSE})`,
  `\\b(?:this|that|it)(?:’s|'s) (?:not (?:so|true|correct|the case)\\b(?! (?:much|far|long|many|easy|simple|bad|good|well|sure|fast)\\b)|${DIRECTLY}${FALSE})`,
  '\\bnothing of the (?:kind|sort)\\b',
  '\\bthe other way (?:round|around)\\b',
  '\\b(?:the|quite the|just the|exactly the) (?:opposite|reverse|contrary) (?:is|was|had been) (?:true|the case)\\b',
  '\\b(?:knows?|knew|had heard|has heard|have heard|heard) (?:nothing )?of (?:no|any) such\\b',
  // "The guild denied that any such letter was written"; "No such letter was written, the guild said"
  `\\b${FACTUAL}${DENIES}(?: that| there (?:was|were|is|had been)| having| making| receiving)*(?: [a-z]+ing)? any such (?:an? )?[a-z]`,
  `\\b${FACTUAL}${DENIES} that (?:this|that|it) (?:was|is|were|had been|had|has|did|would|ever)\\b`,
  "\\b(?:no|never any) such (?:an? )?[a-z’'-]+ (?:[a-z’'-]+ )?(?:was|were|is|are|had|has|have|exists?|existed|took|came|ever|went|happened|occurred)\\b",
  '\\bthere (?:was|were|is|are|had been|has been|have been) (?:never )?(?:no|not any|never any) such\\b',
  '\\b(?:did|had|has|have|was|were) (?:not|never) (?:[a-z]+ )?(?:made|make|sent|send|received|receive|given|give|signed|sign|issued|issue|written|write|offered|offer|held|hold) any such\\b',
  // "The director called the report “pure invention”"
  `\\b(?:call(?:s|ed)|describ(?:es|ed)|denounc(?:es|ed)|brand(?:s|ed)|label(?:s|led|ed)|dismiss(?:es|ed)) (?:this|that|it|them|these|those|${OF_BEFORE} (?:[a-z’'-]+ ){0,2}${TOLD})(?: as)? [“"‘']?(?:an? )?${FALSE}`,
]

/** The same where it may be something else that is rejected. */
const LOOSE: readonly string[] = [
  // "Orr denied it"; "Orr rejected the claims"
  `\\b${FACTUAL}(?:${DENIES}|${REJECTS}) ${THE_TOLD}`,
  `\\b${FACTUAL}${DENIES} (?:this|that|it|them|these|those)${CLAUSE_END}`,
  '\\b(?:would|will|wanted to) have none of it\\b',
  '\\bbegs? to differ\\b|\\bbegged to differ\\b',
  '\\b(?:sees?|saw|remembers?|remembered|recalls?|recalled|puts?) (?:it|things|the matter|that|this|events) (?:very |rather |quite )?(?:differently|otherwise)\\b',
  '\\b(?:tells?|told|gives?|gave|paints?|painted|offers?|offered|presents?|presented) (?:a (?:[a-z]+ )?different|another|quite another|a conflicting|a contradictory|a rival) (?:story|tale|account|version|picture|view|explanation|figure)\\b',
  '\\bcontradict(?:s|ed) (?:him|them|her)(?=[.,;:]|$)',
]

/** How English says that two do not agree on what is told next. */
const SPLITS: readonly string[] = [
  '\\b(?:accounts|versions|stories|testimonies|reports|figures|estimates|numbers|statements|recollections|explanations) (?:[a-z]+ ){0,6}?(?:differ(?:ed|s)?|diverged?|conflict(?:ed|ing)?|contradict(?:ed)?|var(?:y|ied)|do not (?:tally|match|agree)|did not (?:tally|match|agree)|clash(?:ed)?|(?:be|were|are) reconciled)\\b',
  "\\bcan(?:not| not|’t|'t)? (?:the )?(?:[a-z]+ ){0,6}?be reconciled\\b",
  '\\b(?:two|both|three|several) (?:[a-z]+ ){0,2}(?:sides|parties|camps|agencies|governments|ministries|companies|newspapers|reports|men|women|officials|witnesses|experts) (?:[a-z]+ ){0,2}(?:differ|disagree|disagreed|differed|cannot agree|could not agree|can’t agree|do not agree|did not agree)\\b',
  '\\b(?:is|are|was|were|remains?|remained) (?:[a-z]+ ){0,1}(?:disputed|contested|in dispute|a matter of dispute)(?=[.:,;]|$| as well| too| between)',
  // "The papers could not even agree on who had asked for the talks"
  "\\b(?:cannot|could not|can’t|can't|couldn’t|couldn't) even agree (?:on|about|over|as to|who|whether|when|where|how)\\b",
  // "Each side has its own account of the night"
  '\\b(?:each|every|either) (?:side|party|camp|one|of them|of the (?:[a-z]+ ){0,2}[a-z]+) (?:[a-z]+ ){0,2}(?:has|had|gave|gives|tells|told|offers|offered) (?:its|his|her|their) own (?:account|version|story|explanation|figure|number|count|tally|view|reading)s?\\b',
  '\\bnor is it agreed\\b|\\bthere is no agreement (?:on|about|over)\\b|\\bit is not agreed\\b',
  '\\b(?:differ|differed|disagree|disagreed|are at odds|were at odds) (?:on|about|over|as to) (?:who|what|when|where|how|which)\\b',
  '\\b(?:gave|give|have given|had given|offered|offer|provided) (?:conflicting|differing|different|contradictory|varying|rival|diverging) (?:accounts|versions|figures|explanations|reports|numbers|statements|estimates)\\b',
]

const any = (patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'i')

/** By which words of English a report says that two disagree. */
export const DISPUTES: DisputeWords = {
  rebuts: any(REBUTTALS),
  mayRebut: any(LOOSE),
  somebody:
    /^(?:(?:some|several|many|local|senior|government|security|company|industry|city|state|union|unnamed|anonymous|unidentified|other|the) )*(?:officials|sources|insiders|people|witnesses|eyewitnesses|experts|analysts|observers|critics|reports|media|onlookers|bystanders|aides|executives|bosses|leaders|authorities)(?: (?:close to|familiar with|in|at|from|with knowledge of) .*)?$/i,
  such: /(?<!\bof )\b(?:any|no) such (?:an? )?([a-z]+)/i,
  splits: any(SPLITS),
  against: /[.;!?]|\b(?:while|whereas|whilst|but)\b/i,
  contested:
    /(?<!\b(?:not|never|n[’']t|to|could|would|can|or|nor) )\b(?:den(?:ies|ied|ying)(?: (?:that|any|all|having|had|have|has|ever|being|been|was|were|is|are|he|she|it|they|his|her|its|their|knowingly|intentionally|there|(?:accus|alleg)ations|claims|charges|suggestions|reports|of))+|den(?:ies|ied|ying)(?= [a-z]+ing )|(?:reject|dismiss|refut|disput)(?:es|ed|s|ing)(?: (?:the|any|all|those|such|as|false|baseless))* (?:accusations?|allegations?|claims?|charges?|suggestions?|assertions?)(?: (?:that|of|he|she|it|they|his|her|its|their|had|has|have|was|were|is|are))+) /giu,
  clauseEnd: /[,;:.!?”"—–]|\b(?:and|but|while|after|when|because)\b/u,
  bounded:
    /\b(?:before|until|till|since|more than|fewer than|less than|at least|at most|over|under|first|only|solely)\b/iu,
  mutual: /\b(?:each other|one another|both sides)\b/iu,
  auxiliaries: new Set('had has have was were is are be been being did would will could'.split(' ')),
  doing: /ing$/,
  did: /ed$/,
  asking: new Set(
    'investigation investigations investigating investigate investigated probe probes probing inquiry inquiries enquiry questions question whether possible possibly potential'.split(
      ' ',
    ),
  ),
  accuses: 's:ACCUSE',
  vague: new Set(
    'wrongdoing involvement responsibility request bid motion appeal offer proposal plan idea notion anything everything comment knowledge visa entry access such take taken taking give given giving make made making do done doing go going come coming get getting use used using say said saying know knowing see seen seeing meet met meeting talk talks talking'.split(
      ' ',
    ),
  ),
}
