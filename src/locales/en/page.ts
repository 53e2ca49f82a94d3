import type { PageWords } from '../page.ts'
import { CAPTION_VERBS, PAST_VERBS, SAYING_VERBS } from './page-verbs.ts'
import { BEFORE_NAMES } from './abbreviations.ts'
import { AGENCIES, UNNAMED_AGENCIES } from './agencies.ts'
import { OPINION } from './opinion.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
const phrases = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*[|\n]\s*/))

const NOTICE: readonly RegExp[] = [
  /^(?:this (?:is|remains) )?an? (?:developing|breaking) (?:news )?(?:story|event)\b[^"“]{0,120}$|^(?:this|the) story is developing\b[^"“]{0,80}$|^(?:please )?check back (?:for|with|here|later|soon|at)\b.{0,80}$/i,
  /^(?:—|–|-| )*(?:skip past|after|before) newsletter promotion$|^\d{1,2}[- ]min(?:ute)?s?(?: to)? read$|^(?:swipe|scroll) to [^.!?]{3,40}$|^(?:enlarge|expand) (?:this )?image$|^view \d+ (?:photos?|images?)$|^(?:image|photo|slide|picture)? ?\d{1,3} (?:of|\/) \d{1,3}(?: \|)?$|^(?:read|open|view) in (?:the )?app$/i,
  /^we apologi[sz]e, but this video\b.{0,60}$|^try refreshing your browser\b.{0,100}$|^please use .{3,40}\bbrowser\b.{0,60}$|^(?:please )?try again later\.?$|^(?:something went wrong|thank you for subscribing)\b.{0,100}$/i,
  /^(?:by (?:signing up|subscribing|registering|submitting),? you (?:agree|consent|acknowledge|accept)\b|please be respectful of copyright\b|you have full access to this article\b|(?:this|these|our) (?:interview|conversation|transcript|review|answer|letter)s? (?:has|have) been (?:lightly )?(?:edited|condensed)\b)/i,
  /^(?:the )?authors? (?:or authors )?(?:do(?:es)? not|has no|have no|holds? no)\b[^.]{0,40}\b(?:shares?|securities|positions?|stocks?|interests?)\b/i,
  /\b(?:reproduction|republication|redistribution)\b[^.]{0,60}\b(?:permitted|prohibited|forbidden|only|not allowed)\.?$/i,
  /^\[an error occurred/i,
  /\ball rights reserved\b/i,
  /^\p{Lu}[\p{L}’' ]{1,30} terms of use apply\.?$/u,
  /\b(?:we|(?:this|our) (?:web)?site) uses? cookies\b|\b(?:accept|manage|certain|all) cookies\b|\bcookie (?:policy|settings|preferences|banner)\b/i,
  /^(?:correction|clarification|corrections? and clarifications?|editor['’]s note|editors['’] note)\b[^.]{0,60}[:—–]/i,
  /\bthis (?:story|article|report|post|page|headline) (?:has been|was) (?:updated|corrected|amended|edited)\b/i,
  /\ban earlier version of this (?:story|article|report|headline)\b/i,
  /\bsubject to copyright\b|\b(?:material|content|document|no part)\b[^.]{0,60}\bmay (?:not )?be (?:published|reproduced|redistributed)\b|^this (?:material|content) may not\b/i,
  /^(?:our standards:|purchase licensing|report an? (?:error|typo)|editorial (?:code|guidelines|policy|standards)|terms (?:of (?:use|service|sale)|(?:and|&) conditions)\b|privacy policy|ethics policy)/i,
  /^.{0,30}\b(?:editorial guidelines|opens? (?:in )?(?:a )?new (?:tab|window))\)?$/i,
  /^(?:click|tap) to (?:copy|share|play|print|email|tweet|expand)\b/i,
  /^(?:share|like) (?:this|via|on)\b[^.]{0,60}$/i,
  /^\p{Lu}[^.!?]{2,40} will (?:be |continue to )?updat(?:e|ed|ing) (?:this|the) (?:\p{L}+ )?(?:story|article|report|page|post|version)\b[^.]{0,60}\.?$/u,
  /\b(?:your browser does not support|javascript (?:is|must be)|(?:please )?enable javascript|waiting for your permission)\b/i,
  /^(?:the )?(?:opinions|views) expressed\b/i,
  /^(?:warning|disclaimer|disclosure|note)\s*: (?:this|the) (?:story|article|review|post|video)\b/i,
  /^this (?:story|article|review) (?:contains|discusses) (?:spoilers|affiliate)\b/i,
  /^(?:we|our (?:site|writers|editors)|the publisher) (?:(?:may|might|can|could|will) )?(?:also )?(?:earn|receive|get) (?:an? )?(?:affiliate |small )?(?:commissions?|revenue|compensation)\b[^.]{0,60}\b(?:links?|products?|purchases?|partners?)\b.{0,160}$/i,
  /^\((?:adds?|updates?|updating|recasts?|corrects?|rewrites?|refiles?|repeats?|releads?|writes through|clarifies|changes?|deletes?|removes?|fixes|includes?|no changes?)\b[^()]{0,200}\)$/i,
  /^(?:eds|editors|attention(?: editors)?|embargoed?)\b ?[:—–-].{0,160}$|^you are here\b ?:?.{0,120}$/i,
  // under an embedded message: who wrote it, and when
  /^(?:[—–-]{1,2} ?)?(?:\p{Lu}[\p{L}.'’ -]{1,40}) \(@\w{2,30}\),? (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4})$/u,
  /^(?:skip to|back to (?:top|home)|loading|page \d+ of \d+|postal code|zip code|country|search|menu|contents|table of contents|log ?in|sign ?in|opens in a new window)\b[^.]{0,20}$/i,
  /^(?:this|the (?:above|following)) is an opinion (?:piece|article|column|essay)\b[^.]{0,80}\.?$/i,
  /^your (?:subscription|request|comment|registration|message) (?:could not|couldn['’]t|has been|was|is) [^.]{3,60}\.(?: please try again\b.{0,20})?$|^invalid e-?mail\b.{0,60}$|^we(?:['’]ve| have) (?:added you|sent you|e-?mailed you)\b.{0,60}$/i,
  /^you(?:['’]ll| will)(?: also)? (?:be asked|need) to (?:sign|log)[ -]?in\b.{0,60}$/i,
  /^this content (?:can also be viewed|is also available|was (?:created|imported|paid))\b.{0,100}$/i,
  /^(?=.*\b(?:you|your|our|links?|retail)\b)[^"“]{3,160}\b(?:may|might|can|could|will)(?: also)? (?:earn|get|receive|make|take) (?:(?:an?|some|any|the) )?(?:(?:small|affiliate) )*(?:commissions?|share of (?:the )?(?:revenue|sales|profits?)|money (?:when|if) you)\b/i,
  /\b(?:read|see|follow|review) our (?:comment(?:ing)?|community|privacy|editorial) (?:policy|guidelines|rules|standards)\b/i,
  /^(?:keep checking|continue to check|stay (?:with|tuned to)|check) (?:[^.!?"“]|\.\w){2,60}\b(?:updates|the latest|more (?:on this|details|information))\b[^.!?]{0,40}[.!]?$/i,
  /^updated? (?:to (?:add|include|reflect|correct|clarify)|with (?:comments?|details|more|new|additional))\b[^"“]{3,160}$/i,
]

const FAILURES: readonly RegExp[] = [
  /^error\b[ :]{0,3}(?:loading |in )?[\w -]{2,30}(?: failed to load| not loaded)?\.?$/i,
  /^\(?(?:(?:script |loading |server |http )?error|http)[ :#]{1,3}\d{3}(?:\s?[:–—,-].{0,80}|\s(?:not|page|forbidden|bad|internal|service|unauthori[sz]ed)\b[^.]{0,40})?\.?\)?$|^\d{3}(?: error)?[ :–—-]{1,3}(?:page |file |content )?(?:not found|forbidden|unauthori[sz]ed|bad gateway|service unavailable|internal server error)\b[^.]{0,40}\.?$/i,
  /^[[(]?(?:(?:sorry|oops|error)\b[,:!. ]{1,3})?(?:(?:this|the|an?|your|some|embedded|related|featured) ){0,2}(?:images?|photos?|pictures?|videos?|audio|media|player|widgets?|content|embeds?|tweet|post|map|graphic|chart|gallery|page|article|file|thumbnail|caption|live ?blog|plug-?in)(?: file| player| content)? (?:is |are |has |have |could |cannot |can['’]?t )?(?:been |be |no longer |currently |temporarily |not |failed |unable )*(?:available|unavailable|found|loaded|load|displayed|shown|played|play|supported|embedded|deleted|removed|expired|missing|blocked)\b[^.]{0,40}\.?[\])]?$/i,
  /^(?:failed|unable|could not|couldn['’]t|cannot|can['’]t) (?:to )?(?:load|display|show|play|fetch|find|embed|retrieve)\b[^.]{0,60}\.?$/i,
  /^(?:sorry, )?(?:something went wrong|an error (?:has )?occurred|an unexpected error|there was (?:an error|a problem))\b.{0,80}$/i,
  /^(?:\[\[|\{\{|\{%|<!--|\[object |%%).{0,80}$|^(?:undefined|null|nan|\[(?:embed|caption|gallery|video|ad|image)[^\]]{0,60}\])$/i,
  /^please (?:accept|allow|enable|disable|turn (?:on|off)|update|refresh|reload)\b[^.]{0,80}\.?$|^(?:enable|allow|turn on) (?:javascript|cookies|notifications)\b[^.]{0,60}\.?$/i,
  /^(?:like )?loading\b[^.]{0,30}(?:…|\.{3})$/i,
]

const IMPRINT: readonly RegExp[] = [
  /^content (?:from|by|of) (?:our )?partners\b|\bgathers? (?:its )?(?:content|news) automatically\b/i,
  /(?:^|[.!?] )(?:the |all )?copyright (?:belongs|remains|rests|lies|is owned|is held)\b/i,
  /\b(?:content|text|article|story|post|translation)s? (?:(?:may|might|can) (?:be|have been) |(?:is|was|are|were|has been|have been) )(?:partly |partially |in part )?(?:(?:automatically|machine|ai|computer)[- ](?:produced|created|written|generated|translated)|generated)\b/i,
  /\b(?:collects?|aggregates?|gathers?|republish(?:es)?|curates?) (?:content|news|articles|stories|headlines)\b.{0,60}\b(?:third part(?:y|ies)|sources|feeds|partners|the web)\b/i,
  /\bnot responsible for the content of (?:external|linked|other|third)\b/i,
]

const COMMENTS: readonly RegExp[] = [
  /^(?:leave|post|add|write) a (?:reply|comment)\b[^.]{0,40}$/i,
  /^(?:\d{1,6} )?(?:reader |your |view |show |all |see )?(?:\d{1,6} )?comments?(?: section)?(?: ?\(\d{1,6}\)| ?\[\d{1,6}\]|:)?$/i,
  /^(?:join the (?:conversation|discussion|debate)|have your say|comments are closed|be the first to comment|cancel reply|what do you think\?)[^.]{0,40}$/i,
]

const RELATED: readonly RegExp[] = [
  /^(?:[Pp]ublished|[Pp]osted|[Ff]iled) (?:under|in)\s?:.{0,300}$|^[Ii]n this (?:article|story)\s*:?$|^MORE FROM [\p{Lu}\d ]{2,30}/u,
  /^(?:read |see )?(?:more )?related(?: (?:topics?|posts?|news|articles?|stories|story|content|videos?|coverage|links?|reading|items|tags?|to this (?:story|article)))?\s*:?$/i,
  /^(?:related )?(?:topics?|tags?|tagged|keywords|filed under|categories)\b(?: in this (?:story|article))?(?: ?:.{0,300})?$/i,
  /^related (?:topics?|tags?)\b.{0,200}$/i,
  /^(?:recommended|trending|popular|must[- ]reads?|recent posts|top (?:stories|news|headlines|picks)|featured(?: stories| videos)?|sponsored(?: stories| content)?|promoted(?: stories)?)(?: (?:for you|now|by our editors|stories|videos|news|today|this week|on [^.!?]{1,40}|from [^.!?]{1,40}|in [^.!?]{1,40}))?\s*:?$/i,
  /^(?:most|best) (?:read|popular|viewed|watched|shared|recent|commented)(?: (?:in|on|from) [^.!?]{1,40}| (?:stories|articles|news|videos|today|this week))?\s*:?$/i,
  /^more (?:from|on|in|about|like this|stories|news|top stories|headlines|coverage|videos|articles)(?: [^.!?]{1,50})?\s*:?$/i,
  /^(?:the )?latest(?: (?:news|headlines|stories|posts|videos|updates|from|in|on)(?: [^.!?]{1,40})?)?\s*:?$/i,
  /^editor['’]?s['’]? (?:picks?|choice)\s*:?$/i,
  /^(?:you (?:may|might)(?: also)? (?:like|enjoy|be interested in)|people are (?:also )?reading|what to read next|read (?:next|also)|up next|next up|don['’]t miss|around the web|from (?:the web|around the web|our partners)|explore more|continue reading|see also|also (?:read|on|in)(?: [^.!?]{1,30})?|stories you (?:may|might)[^.!?]{0,20}|(?:next|previous) (?:article|story|post)|(?:more )?in this (?:section|series)|keep reading|what others are reading|read ?more)\s*(?:…|\.{3}|:)?$/i,
]

const TEASER: readonly RegExp[] = [
  /^[[(•·*▶►\s]{0,3}(?:also (?:read|see|watch)|watch|read|listen|see|look|more|related|also|video|podcast|gallery|photos|column|explainer|up next|don['’]t miss|must read|live updates|in pictures|in photos|quiz|fact check|timeline|opinion|analysis)(?: (?:more|also|now|next|here|live|on|this|news|below|stories|story|video|videos|coverage|in [\p{L} ]{1,25}))?\s*(?::|\||▶|►|>|»|—|–| - )\s*\S/iu,
]

const LABELLED: readonly RegExp[] = [
  /^[[(•·*▶►\s]{0,3}(?:also (?:on|in|from|at) [^:.!?]{1,40}|(?:you (?:may|might|will|could)(?: also)?|readers also|others also|we think you['’]?(?:ll| will| may| might)(?: also)?) (?:like|liked|enjoy|enjoyed|love|want to read|want to know|have missed|be interested in|read|viewed)(?: this| these| reading)?|in case you missed(?: it| this)?|icymi|(?:more|popular|trending|new|elsewhere|now|next|today) (?:from|on|at|in) [^:.!?]{1,30}|(?:recommended|suggested|popular|trending|sponsored|promoted|paid|most read|top story|editor['’]s pick|from our (?:partners|archives?|sister site)|from the (?:web|archives?)|around the web|see also|what to read next|don['’]t miss (?:this|out|it)|next (?:story|article|up)|related (?:article|story|post|link|news|coverage|reading|video)s?|you may (?:also )?have missed)(?: (?:for you|now|today|content|stories|story|post|here))?)\s?(?::|\||»|►|▶)\s*\S/iu,
]

const APPEAL: readonly RegExp[] = [
  /^(?:read or )?share this (?:story|article|post)\b.{0,60}$|^read or share\b.{0,60}$/i,
  /^(?:let us know|tell us|leave|share|sound off|drop|post|add|write)\b[^.]{0,90}\bcomments?\b(?: section)?(?: below)?[.!]?$/i,
  /^(?:watch|listen to|read|see|view|find|get|check out|click here to) (?!you\b|me\b)[^.]{3,90}\bhere[.!]?$/i,
  /^(?:view|see) (?:this|full|the full) post on \p{Lu}[\p{L} ]{1,20}$|^a post shared by .{2,80}$/iu,
  /^[^.!?:]{3,40}[,:] (?:(?:see|on|turn to) )?(?:pages?|p\.|pp\.) ?\d{1,3}(?:(?: ?[-–,] ?| and )\d{1,3}){0,3}\.?$/i,
  /^support \p{L}+ (?:radio|journalism|news|media|reporting)\b.{0,60}$|^vote now\b.{0,80}$|^add .{2,40} to your google news\b.{0,20}$|^donate (?:to|now|today)\b.{0,60}$/iu,
  /^(?:do|are|were|have|has|did|can|is|was) (?:you|your|anyone)\b[^?.!]{2,90}\?\s+(?:please |then |if so,? )?(?:call|ring|phone|e-?mail|contact|text|message|tell|write|get in touch|send|share|whatsapp|let us know|click|dm)\b.{0,120}$/i,
  /^(?:if you\b.{3,90}[, ]+(?:please )?)?(?:call|ring|phone|e-?mail|contact|text|message|write to|get in touch with|send (?:your|us)\b[^.]{0,40} to|whatsapp|tip off) (?:us|the [\p{L}’' ]{0,30}(?:news ?desk|newsroom|news ?team)|our (?:[\p{L}]+ )?(?:news ?desk|newsroom|news ?team|reporters?|team|tip ?line))\b.{0,80}$/iu,
  /^[[(•·*\s]{0,3}(?:sign[- ]up|subscribe|subscribed)\b/i,
  /^(?:\d[\d,]* comments?[.:]? )?(?:log|sign) ?in to (?:join|comment|leave|post|reply|read)\b.{0,60}$|^get in touch: \S+$/i,
  /^welcome to (?:our|the) (?:[\p{L}]+ )?live (?:coverage|blog|page|updates?)\b.{0,60}$/iu,
  /^(?:please )?(?:click|tap) here\b|\bclick here\b.{0,20}$/i,
  /^follow (?:us|me|our|@|[\p{L}.'’ -]{2,60} on (?:twitter|facebook|x|instagram|threads|tiktok|linkedin|bluesky|youtube|social))\b/iu,
  /^(?:like|find|join|connect with) us on\b/i,
  /^(?:download|get) (?:the|our) (?:free )?(?:[\p{L}\d]+ ){0,3}apps?\b/iu,
  /^(?:support|help (?:us )?support) (?:our|independent|local|quality) journalism\b/i,
  /^(?:become a (?:member|subscriber|supporter)|already a (?:subscriber|member)|(?:start|try) your (?:free )?(?:trial|subscription)|subscriber[- ]only|register (?:now|here|for free))\b/i,
  /^(?:got|have) (?:a|any) (?:news )?(?:tips?|story|stories)\b|^do you know more\b|\b(?:send|email) (?:it|us|your|tips?)\b.{0,40}(?:@|here)/i,
  /^(?:24\/7|round[- ]the[- ]clock|live) coverage of\b/i,
  /^(?:unlock|access) (?:a world|unlimited|your|all|exclusive)\b/i,
  /^[-–— ]{0,3}(?:advertisement|advertising|advertorial|sponsored|paid (?:content|post|partnership)|promoted|ad)\b(?: .{0,40})?$/i,
  /^in (?:collaboration|partnership|association) with [^.]{1,40}$/i,
  /^(?:arrives|delivered) (?:weekdays|daily|weekly|every)\b/i,
  /^(?:you['’]ve successfully subscribed|you are now subscribed|thank you!$|thanks for (?:signing|subscribing)|please (?:enter|provide|check) (?:a|an|your)?\s?(?:valid )?e-?mail)/i,
  /^for (?:more|the latest|all the latest) .{3,120}\b(?:visit|follow|go to|click|check out|head to|sign up|subscribe)\b/i,
  /^(?:to (?:learn|read|see|find out) more\b.{0,100}\b(?:stream|visit|click|watch|subscribe|go to|listen))/i,
  /^(?:listen to|watch) (?:the|our|this|more|all) (?:[\p{L}]+ )?(?:podcast|episode|video|videos|interview|full episode)\b[^.]{0,40}:?$/iu,
  /^(?:see|read|find|watch|view|discover) (?:more|all|stories|also)\b[^.]{0,60}(?:\bhere\.?|\bbelow\.?|\bcontents|\bfrom \S+|\bby \S+(?: \S+){0,3})$/i,
  /^(?:see|scroll) (?:below|down) for\b/i,
  /^\W{0,3}(?:(?:the |this |our )?(?:story|article|post|text|report)s? continues?|continue(?:s|d)? reading) (?:below|after)\b[^.]{0,40}\.?$/i,
  /^(?:discover|explore) (?:our|stories|more)\b/i,
  /^[\p{Lu}\d ’'&-]{3,40}: (?:Read|Watch|Listen|See|Explore|Meet|Subscribe)\b/u,
  /^join (?:our|the experts|now|today|over [\d,]+|[\d,]+ (?:others|readers|people))\b/i,
  /^wrap up the (?:year|week|day)\b/i,
  /^(?:want|looking for|need) more\b[^.]{0,60}\?\s+(?:sign|get|subscribe|check|visit|follow)/i,
  /\bnewsletters?$/i,
  /^do you have (?:info(?:rmation)?|a (?:tip|story)|something) (?:to|for|about|you)\b[^?]{0,80}\?(?: here['’]s how\.)?$/i,
  /\b(?:straight|delivered|sent|direct(?:ly)?) to (?:your (?:e-?mail )?inbox|you (?:daily|weekly|every))\b[^"”]{0,40}$/i,
  /^read the (?:original|full|whole) (?:article|story|post|version)\b.{0,60}$|^keep reading for (?:as|just|only)\b.{0,60}$|\bwhen you subscribe\b[^"”]{0,60}$/i,
  /^enjoy more\b[^.]{0,60}\b(?:podcasts?|app|ios|android)\b.{0,30}$|^stay up to date with\b[^"”]{3,80}$|^for more (?:stories|news|videos|articles)\b[^"”]{3,80}$/i,
  /^your (?:tax-deductible )?(?:contribution|donation|gift|subscription)s? (?:plays?|helps?|makes?|will|keeps?|allows?|enables?|supports?)\b[^"”]{3,120}$/i,
  /^you can (?:also )?(?:sign up|subscribe|follow (?:us|him|her|me|them|@))\b[^"”]{0,120}$|\band we(?:['’]ll| will) (?:e-?mail|notify|alert) you\b[^"”]{0,80}$/i,
  /^[*•\s]{1,3}follow (?:us|me|our|@|[\p{L}.'’ -]{2,60} on (?:twitter|facebook|x|instagram|threads|tiktok|linkedin|bluesky|youtube|snapchat|social))\b/iu,
]

const CAPTION_OPENS: readonly RegExp[] = [
  /^Buy Photo\s\S/,
  /^FILE ?[-–—]/,
  /^\p{Lu}[\p{Lu} .,'’]{2,40} ?[-–—] ?(?:JAN|FEB|MARCH|APR|MAY|JUNE|JULY|AUG|SEPT|OCT|NOV|DEC)\p{Lu}*\.? \d{1,2}(?:, \d{4})?: /u,
  /^(?:a )?(?:map|graphic|chart) (?:of|showing|highlighting) [^.:!?]{3,90}:\s/i,
  /^(?:photos?|file photos?|file(?: pic(?:ture)?| image| footage)?|picture|pictured|image|pic|caption|in pictures)\s*(?::|—|–|--|-\s)/i,
  /^FILE PHOTO\b/,
  /^\[\d{1,2}\/\d{1,2}\]/,
  /^(?:in|on) this (?:undated |file |handout |combination |combo |aerial |satellite |screen |image |frame |still |pool |\p{Lu}[\p{L}.]* \d{1,2}, \d{4},? |[\p{L}., \d]{0,40})?(?:photo(?:graph)?|image|picture|grab|video grab|frame grab|file photo|illustration|handout)\b/iu,
  /^(?:combination (?:photo|picture)|a (?:file photo|screengrab|screenshot|still|video grab|handout (?:photo|image))|an? (?:aerial|satellite|undated|archive) (?:view|image|photo|picture))\b/i,
]

const CAPTION_CLOSES: readonly RegExp[] = [
  /[[(](?:file(?: photo)?|photo(?:s|grapher|graph)?|credits?|image|picture|pic|courtesy|handout|screengrab|source)\b[^[\]()]{0,120}[\])]\.?$/i,
  /[[(][^[\]()]{1,80}\b(?:via [\p{Lu}][^[\]()]{1,40}|ap photo[^[\]()]{0,60}|getty(?: images)?|shutterstock|handout|file photo|pool|courtesy|images)[\])]\.?$/iu,
  /[[(]\p{Lu}[^[\]()/]{1,60}\/ ?[\p{Lu}][^[\]()]{1,60}[\])]\.?$/u,
  /\bREUTERS\/\p{Lu}/u,
  /\b(?:image|photo|picture) credits?: /i,
  /(?:\s\p{Lu}[\p{L}'’.-]+){2,}\s(?:AP|AFP|EPA|Reuters|Getty Images|Shutterstock)$/u,
  /\bin this (?:\p{L}+ )?(?:photo(?:graph)?|picture|image|screen ?grab|still|frame grab)\b[^.]{0,20}\b(?:obtained|taken|released|provided|posted|from|distributed)\b/iu,
  /(?:^|[.!?”"’)\s])(?:Photographs?|Photos?|Pictures?|Images?|Illustrations?|Video|Composite|Picture [Cc]redit|(?:Photo|Image|Picture) [Cc]redit|(?:Photo|Image) [Cc]ourtesy|Credit|PHOTO|PICTURE|CREDIT)(?: by|:| ?\/)\s?[^.!?]{2,100}\.?$/,
  /[.”"’)]\s(?:\p{Lu}[\p{L}'’.-]+\s){0,3}(?:via )?(?:AP|AFP|Reuters|Getty Images|EPA|Shutterstock)$/u,
  /[\p{Ll}.!?”"’)](?:Photo )?Credit: \p{Lu}[^.!?]{1,60}$/u,
  /[.!?”"’)]\s?(?:\p{Lu}[\p{L}'’.-]+ ){0,3}\p{Lu}[\p{L}'’.-]+ ?\/{1,2} ?\p{Lu}[\p{L}'’. -]{1,30}$/u,
  /[.!?”"’)] (?:Supplied|Handout|Submitted)(?: photo)?$/,
  /\s(?:via (?:AP|Reuters|AFP|Getty Images|Storyful)|AP Photo\/.{2,50}|\/ ?Getty Images|\/ ?AFP|\/ ?Shutterstock)(?:[.,] ?FILE)?\)?$/i,
]

const PHOTO_CREDIT: readonly RegExp[] = [
  /^\(?(?:photo(?:s|graphs?|grapher|graphy)?|image|images|picture|pictures|illustration|video|lead image|source images?|graphic|main (?:image|photo)|(?:photo|image|picture) (?:credit|courtesy|illustration)|credits?|courtesy)(?: by| of|:| ?\/)\s?[^!?]{2,120}\)?$/i,
  /^(?:\p{L}[\p{L}.&'’-]*\s){1,4}(?:Images|Photography|Photos|Pictures)(?:, FILE)?$/u,
  /^\(?(?:\p{L}[\p{L} ]{1,30} - stock\.adobe\.com|getty(?: images)?|shutterstock|istock(?:photo)?|alamy|handout|file(?: photo| image| picture)?|screengrab|screenshot|pool photo|epa-efe|epa)\)?$/iu,
  /^[Cc]ourtesy \p{Lu}[^!?.]{2,60}$/u,
  /^(?:\| ?|\()(?:\p{Lu}[\p{L}\d ]{1,24} )?(?:[Ff]acebook|Instagram|Twitter|[Pp]hotos?|[Ii]mage|[Vv]ideo|[Cc]ourtesy(?: [^()|.]{2,40})?)(?: (?:[Pp]hoto|[Ii]mage))?\)?$/u,
  /^(?:source|via)\s?: ?[\w-]+\.(?:com|org|net|co\.uk)$/i,
]

const CREDIT: readonly RegExp[] = [
  /^(?:[—–-]{1,2} ?)?(?:[Ww]ith |[Ii]nclud(?:es|ing) |[Cc]ontains )?(?:[Aa]dditional |[Ff]urther )?(?:[Rr]eporting|[Cc]ontributions?|[Ii]nformation|[Rr]eports?|[Ff]iles|[Mm]aterial|[Tt]ext) (?:by|from) (?:the |The )?\p{Lu}[^.!?]{1,90}$|^[Cc]ontribut(?:ing|ors?): ?\p{Lu}[^!?]{2,140}$|^(?:[Aa]dditional |[Ff]urther )?[Rr]eporting: ?\p{Lu}/u,
  /^[Ww]ith (?:[Nn]ews )?(?:[Ww]ires?|[Aa]genc(?:y|ies)|[Ss]taff)(?: (?:[Ss]ervices?|[Rr]eports?))?\.?$|^TM and (?:©|[Cc]opyright)|^SOURCE \p{Lu}[^.!?]{2,60}$/u,
  /^a version of this (?:story|article|report|column|essay) (?:also |first |originally |was )?(?:appear(?:s|ed)|published|ran)\b|^cross-posted (?:from|on|at)\b/i,
  /^\(?(?:[Aa]dditional |[Ff]urther )?(?:[Rr]eporting|REPORTING|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ee]dited|[Tt]ranslated|[Rr]esearch) (?:by|in|BY) (?:the |The )?(?:\p{Lu}|agenc|staff|wires)/u,
  /^(?:with (?:additional |further )?(?:reporting|inputs?|files|material) (?:by|from) )/i,
  /^sources?\s?: ?\p{Lu}[^!?]{1,120}$/iu,
  /\bcontributed (?:to|reporting(?: to| for)?) (?:this|the) (?:report|story|article)\b/i,
  /^this (?:story|article|report|piece|essay|post) (?:was |is )?(?:originally |first )?(?:appeared|published|produced|written|republished|reprinted|provided)(?: originally)? (?:on|in|by|at|from|with)\b/i,
  /^(?:©|\(c\)|copyright\b)[^!?]{2,90}$/i,
  /^[—–-]{1,2} ?(?:with )?(?:agencies|wires|staff)\b/i,
  /^(?:\p{Lu}[\p{L}.'’]+ ){2,5}has (?:that|this|the|our|more on (?:this|that|the)) (?:story|report)\.$/u,
  /^(?!.*["“])[^.!?]{3,120}\bcontributed (?:additional |further )?reporting\.?$/i,
  /^(?:[Tt]he )?(?:\p{Lu}[\p{L}.&]* ){0,3}\p{Lu}[\p{L}.&]*['’]s? (?:\p{Lu}[\p{L}.'’-]+ ){2,3}reports (?:on|from|live|about) [^"“]{3,140}\.$/u,
]

const BYLINE: readonly RegExp[] = [
  /^by:?$/i,
  /^(?:by|written by|words by|words:|story by|text by|analysis by|opinion by|reported by|author:|authors:|posted by|published by)[: ]\s*(?:\p{Lu}|our )/iu,
]

const CONTACT: readonly RegExp[] = [
  /^Contact (?:reporter )?\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+ (?:at|on|by)\b.{0,60}(?:@|\d{3})/u,
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+(?: is|:| can)[^.]{0,40}\b\d{3}[-.]\d{3}[-.]\d{4}\b.{0,120}$/u,
  /^(?:twitter|facebook|instagram)\.com\/\S{2,60}$/i,
  /\b(?:can be (?:reached|contacted)|reach (?:him|her|them)|contact (?:reporter|the (?:writer|reporter|author)|[\p{Lu}][\p{L}]+ [\p{Lu}]))\b.{0,80}(?:@|\d{3})/iu,
  /^@[\w.@-]{2,80}$/,
  /^[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}$/,
  /^\+?[\d(][\d().\s-]{6,18}\d$/,
  /^(?:e-?mail|follow|contact|twitter|phone)\s?:?\s?(?:[\p{L}.'’ -]{0,50} )?(?:at )?(?:@|[\w.+-]{1,60}@)[\w.-]{1,60}$/iu,
]

const OUTLET: readonly RegExp[] = [
  /(?:©|\(c\)|\bcopyright)(?: ?©| ?\(c\))?\s?(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s?(?:by )?(?<outlet>(?:[Tt]he )?\p{Lu}[^.,;|]{1,60}?)(?=\s(?:L\.?P\.?|Inc\.?|Ltd\.?|LLC|plc|Corp\.?|Limited|Company|Co\.)(?:[\s.,]|$)|[.,;|]|\s[-–—]|\sAll\b|$)/iu,
  /^source\s?: ?(?<outlet>[^,;&]{2,60}?)(?:,| and| &)\s?(?:news )?agenc(?:y|ies)\.?$/i,
]

const CREDITED: readonly RegExp[] = [
  /^sources?\s?: ?(?<credits>[^.]{2,120})\.?$/i,
  /^(?:with (?:additional |further )?(?:inputs?|files|material|reporting) from (?:the )?)(?<credits>[^.]{2,80})\.?$/i,
  /^(?:the )?(?<credits>\p{Lu}[^.]{1,80}) contributed (?:to|reporting(?: to| for)?) (?:this|the) (?:report|story|article)/iu,
  /^this (?:story|article|report|piece) (?:was |is )?(?:originally |first )?(?:produced|provided|written|published) by (?:the )?(?<credits>\p{Lu}[^.]{1,60})\.?$/iu,
  /^[Tt]his (?:story|article|report|piece|essay|post) (?:was |is |has )?(?:originally |first )?(?:appeared|published|republished|reprinted)(?: originally)? (?:on|in|at|from|with permission (?:from|of)) (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d)(?:[Tt]he )?(?<original>\p{Lu}[\p{L}\p{N}'’&-]*(?: (?:of|for|the|\p{Lu}[\p{L}\p{N}'’&-]*)){0,6})(?![\p{L}\p{N}])/u,
]

const DATE_FILLER = words(`
  published publish posted post updated update last first created modified edited originally was this story article on at
  from about ago min mins minute minutes hour hours hr hrs day days week weeks month months yesterday today read am pm a
  m p gmt utc est edt pst pdt cst cdt mst mdt et pt ct bst cet cest eest eet ist jst kst hkt sgt aest aedt nzst nzdt wib
  pkt msk sast eat wat local time date dated date: release released issued of the st nd rd th by
`)

const ZONES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gmt: 'Z',
    utc: 'Z',
    est: '-05:00',
    edt: '-04:00',
    pst: '-08:00',
    pdt: '-07:00',
    mst: '-07:00',
    mdt: '-06:00',
    cdt: '-05:00',
    cet: '+01:00',
    cest: '+02:00',
    eet: '+02:00',
    eest: '+03:00',
    bst: '+01:00',
    jst: '+09:00',
    kst: '+09:00',
    hkt: '+08:00',
    sgt: '+08:00',
    aest: '+10:00',
    aedt: '+11:00',
    nzst: '+12:00',
    nzdt: '+13:00',
    sast: '+02:00',
    msk: '+03:00',
    pkt: '+05:00',
  }),
)

/** The furniture of English-language news pages, British and American. */
export const PAGE: PageWords = {
  notice: NOTICE,
  failures: FAILURES,
  imprint: IMPRINT,
  buttons: words(`
    share tweet post print email e-mail facebook twitter x flipboard whatsapp linkedin pinterest reddit telegram messenger
    bookmark save close video listen play pause mute copy link copied via article this on sms instagram threads bluesky
    youtube tiktok follow like comment gift text size aa fullscreen collapse expand done cancel submit
  `),
  comments: COMMENTS,
  related: RELATED,
  teaser: [...TEASER, ...LABELLED],
  appeal: APPEAL,
  imperatives: words(`
    sign subscribe get join want can't can’t enter receive unlock stay keep don't don’t never start try register this our
    discover enjoy support become give access this:
  `),
  wares:
    /\b(?:newsletters?|inbox|sign up|subscri(?:be|bers?|ption)|alerts|podcast|our app|free trial|enewsletter)\b/i,
  captionOpens: CAPTION_OPENS,
  captionCloses: CAPTION_CLOSES,
  photoCredit: PHOTO_CREDIT,
  credit: CREDIT,
  byline: BYLINE,
  contact: CONTACT,
  jobs: /^(?:[\p{L}&/,'’.-]+ ){0,5}(?:editor|reporter|writer|correspondent|columnist|producer|journalist|contributor|bureau chief|desk|commentator)s?(?:,? (?:in|at|for|of) [\p{Lu}][\p{L} .'’-]{1,40}|, [\p{Lu}][\p{L} .'’-]{1,30})?$/iu,
  biography: /^(?:,? ?(?:is|was|has been|has|covers|writes|reports|hails|joined|works|lives|edits|a|an)\b)/i,
  dateFiller: DATE_FILLER,
  modified: words('updated update modified edited'),
  visited: words('downloaded retrieved accessed archived captured'),
  zones: ZONES,
  monthFirst: words('et est edt ct cst cdt mt mst mdt pt pst pdt'),
  agencies: AGENCIES,
  unnamedAgencies: UNNAMED_AGENCIES,
  saying: SAYING_VERBS,
  depicts: CAPTION_VERBS,
  past: PAST_VERBS,
  unheadlined: words(
    'the a an was were has had been is are that which who his her their its it they he she this these there',
  ),
  restarts: words('The'),
  beforeNames: BEFORE_NAMES,
  unfinished: words(`
    the a an of to in on at by for from with and or but as that which who his her its their this than into over under
    between after before about against is was were are be been has had have will would could should not
  `),
  small: words("of the and for in on at to de da del der van von la le el al bin ibn y e du di d'"),
  moment:
    /\b(?:last|this|earlier this) (?:year|month|week|night|summer|spring|autumn|winter|fall)\b|\bin \d{4}\b/i,
  and: words('and & with'),
  in: words('in at from'),
  notNames: words(`
    staff agencies associated press agency agence news reporter reporters writer correspondent editor for in at and the our
    special contributor bureau chief senior political foreign business sports sport world desk wire services times post
    newsroom team reporters editors correspondents
  `),
  by: /^(?:by|written by|words by|words:|story by|text by|analysis by|opinion by|reported by|authors?:|posted by|published by)(?:[: ]\s*|$)/i,
  sections: phrases(`
    news|world|politics|opinion|business|sport|sports|culture|science|technology|tech|health|lifestyle|entertainment|travel
    europe|asia|africa|americas|middle east|uk|us|u.s.|usa|united states|international|national|local|money|economy|markets
    finance|education|environment|climate|weather|crime|courts|arts|books|film|movies|music|television|tv|food|style|fashion
    celebs|celebrity|comedy|review|reviews|analysis|editorial|comment|commentary|advice|breaking|breaking news|exclusive|live
    world news|top stories|home|latest|video|features|feature|explainer|asia pacific|china|russia|india|society|media
    trade|companies|industry|banking|energy|agriculture|farming|transport|shipping|aviation|property|housing|jobs|consumer
    football|soccer|cricket|rugby|tennis|golf|cycling|athletics|basketball|baseball|boxing|motorsport|formula 1|olympics
    wellness|family|people|obituaries|law|justice|police|security|defence|defense|war|diplomacy|parliament|elections
    government|region|regional|regions|city|metro|community|nation|countries|foreign|home news|main|front page|headlines
    nature|animals|weird|viral|games|gaming|gadgets|internet|space|medicine|research|religion|history|art|theatre|theater
    fitness|cars|motoring|motors|royals|showbiz|women|youth|schools|universities|latin america|south america|north america
  `),
  home: words('home homepage start front'),
  mastheads:
    /(?:^|\s)(?:courier|times|herald|tribune|gazette|chronicle|telegraph|guardian|observer|examiner|inquirer|enquirer|advertiser|argus|journal|ledger|sentinel|dispatch|despatch|bugle|clarion|intelligencer|newspapers?|newswire|(?:news|press|telegraph|information) agency)$/i,
  mastheadOpens: /^(?:the daily|radio|channel|agence|agencia|agenzia|agentur)\s/i,
  staff:
    /^(?:[Bb]y |BY |and )?(?:[Tt]he )?(?<outlet>(?:\p{Lu}|\d)[\p{L}\p{N}.&’'-]{0,30}(?: \p{Lu}[\p{L}\p{N}.&’'-]{0,30}){0,3}?)(?:['’]s?)? (?:[Ss]taff|STAFF|[Nn]ewsroom|[Rr]eporters|REPORTERS|[Cc]orrespondents|[Ee]ditors|(?:[Nn]ews|[Ww]eb|[Dd]igital|[Oo]nline|[Ee]ditorial) ?(?:[Dd]esk|[Tt]eam|[Ss]taff)|[Tt]eam|[Dd]esk)(?: [Ww]riters| [Rr]eporters| [Rr]eport)?$/u,
  spokenTo:
    /\b(?:told|spoke to|spoken to|speaking to|talked to|interview with|interview to|seen by|obtained by|contacted by|shown to|approached by|write to|call) (?:the )?$/i,
  desk: /^(?:[\p{L}&]+ ){0,3}(?:desk|service|bureau|newsroom|staff|team|press|news)$/iu,
  outlet: OUTLET,
  credited: CREDITED,
  cutOff:
    /(?:\[(?:…|\.{3}|\+\d{1,6} chars)\]|\(more\)|(?:continue reading|read (?:the )?(?:full|rest of the) (?:story|article))\W{0,4}|(?:…|\.{3})\s?(?:read more|more|continued)\W{0,3})$/i,
  opinion: OPINION,
  callSign:
    /^[KW][A-Z]{2,3}(?:-?(?:\d{1,2}|TV|DT|FM|AM))*(?: (?:News|Radio|TV)(?: \d{1,2})?| \d{1,2}(?: News)?)?(?=$|[\s,:])/u,
  company: /,?\s(?:L\.?P\.?|Inc\.?|Ltd\.?|LLC|plc|Corp\.?|Limited|Company|Co\.?|GmbH|S\.?A\.?)$/iu,
  questions: /^(?:what|how|why|who|when|where|which|is|are|can|could|will|would|should|do|does)\b/i,
  asks: /\?["”’']?$|^live\b/iu,
  modal:
    /\b(?:is|are|am|do|does|don['’]t|will|would|could|should|may|might|must|can|to be|has|have|had|expected|due|scheduled)\b/i,
  states: words('is are am was were has says remains means seems appears includes'),
  scenes: words(`
    leaves leave arrives waves wave walks walk poses pose shakes shake gestures greets greet smiles smile stands stand holds
    hold sits sit looks look passes pass inspects gather gathers wait waits march marches ride rides carry carries watch
    watches sets rises attends attend performs perform mourns mourn eats eat plays play reads helps prays pray speaks cooks
    cook chants chant gesture hugs embraces rescues crosses cross boards board
  `),
  inserted:
    /^(?:\([A-Z][\w /]{0,30}[Pp]hotos?\)|\([Pp]hotos?\/[\w /]{2,30}\)|[^.!?()]{0,160}\((?:Photo|Image|Picture|Credit)s?: ?[^()]{2,80}\)(?: ?Buy Photo)?|A(?:dvertisement|DVERTISEMENT)|(?:Story|Article) continues below(?: advertisement)?\.?|\((?:[Aa]lso|[Rr]ead|[Ss]ee|[Ww]atch|[Rr]elated)\b[^():]{0,40}: [^()]{3,120}\))\s+(?=["“‘']?[A-Z])/,
  posted:
    /^(?:(?:last )?(?:posted|published|updated|created)(?: on)?:? (?:\p{Lu}\p{Ll}+day,? )?\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4},?(?: at)?(?: \d{1,2}:\d\d ?(?:[ap]\.?m\.?)?(?: \p{Lu}{2,4}(?= \p{Lu}| ?\|))?)?(?: ?\| ?| )){1,2}(?=["“]?[\p{Lu}\d])/iu,
  update: /^(?:UPDATED?|Updated?|BREAKING|DEVELOPING)(?::| at \d{1,2}(?::\d\d)? ?[ap]\.?m\.?:?)\s+/,
  rubrics:
    /^(?:Why (?:it|this) matters|The big picture|Driving the news|What(?:['’]s next| to watch| they['’]re saying| we['’]re watching| happened)|Between the lines|The bottom line|Be smart|Go deeper|By the numbers|Flashback|(?:The )?[Ss]tate of play|Zoom (?:in|out)|Worth noting|The latest|The other side|Yes, but|Of note|Quick take|The intrigue|Reality check|The backdrop|Catch up (?:quick|fast)|Threat level):\s+(?=["“‘'([]?[A-Z\d])/,
  doing: words(`
    standing waiting sitting holding walking posing arriving leaving waving carrying riding watching greeting shaking
    marching praying crying talking kneeling lying gathering looking wearing hugging embracing cheering chanting climbing
    crossing boarding lining queuing making playing smiling applauding inspecting laying lighting pointing gesturing
    delivering addressing
  `),
  placing: words('with at in on outside inside during near before after beside left right center centre'),
  journalist: /\b(?:reporter|correspondent|staff writer|columnist|journalist|editor)\b/i,
  aboutHere: /^(?:[\p{Lu}][\p{L}-]+[ -]based|he|she|they)\b/iu,
  based:
    /^(?:\p{Lu}[\p{L}.]* ){0,2}\p{Lu}[\p{L}.]*[ -]based (?:\p{L}+ ){0,3}(?:correspondent|reporter|journalist|writer|editor|columnist)\b/u,
  selfNamed:
    /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,2},? (?:is (?:an? |the |our |\p{Lu}[\p{L}&-]*['’]s )?(?:[\p{L}-]+ ){0,4}(?:reporter|writer|correspondent|columnist|editor|journalist|contributor|freelancer|producer|analyst|fellow|author)\b|(?:covers|writes) (?:[\p{L}-]+,? ){0,8}(?:about|for (?:[Tt]he )?\p{Lu}))/u,
  organisation:
    /\b(?:press|news|agenc(?:y|ies)|times|post|service|media|wires?|jazeera|network|journal|tribune|herald|ledger|courier|gazette|guardian|telegraph|radio|tv|broadcasting|corporation|daily|today|monitor|reuters)\b/i,
}
