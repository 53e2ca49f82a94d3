const COLOURS = `
:root{color-scheme:light dark;--paper:#fbf8f1;--ink:#1f1b16;--soft:#5b5448;--rule:#d8cfbd;--hair:#e7e0d1;--rubric:#8c1d18;--mark:#f9f0d2;--target:#ffd968;--raised:#f5f0e4}
@media (prefers-color-scheme:dark){:root{--paper:#181613;--ink:#ebe5d9;--soft:#b3aa99;--rule:#4a443a;--hair:#332f28;--rubric:#f0a08f;--mark:#3f3619;--target:#725a0c;--raised:#211e1a}}
`

const FRAME = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:18vh}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.62 "Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua","URW Palladio L",Georgia,"Noto Serif","Liberation Serif",serif;font-variant-numeric:lining-nums;hanging-punctuation:first last;overflow-wrap:anywhere}
.sheet{max-width:70rem;margin:0 auto;padding:0 1.1rem 4rem}
h1,h2,h3,h4{line-height:1.22;font-weight:600;text-wrap:balance;margin:0}
p,ul,ol,dl,dd,blockquote{margin:0;padding:0}
ul,ol{list-style:none}
a{color:inherit;text-decoration-color:var(--soft);text-underline-offset:.16em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px;text-decoration-color:currentColor}
a:focus-visible,.drawing:focus-visible{outline:2px solid var(--rubric);outline-offset:2px;border-radius:1px}
.skip{position:absolute;left:-100vw;top:0;background:var(--paper);padding:.6rem 1rem;z-index:2}
.skip:focus{left:0}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.masthead{text-align:center;padding:2.2rem 0 1.5rem;border-bottom:3px double var(--rule)}
.masthead .name{font-variant-caps:all-small-caps;letter-spacing:.22em;color:var(--rubric);margin-bottom:.7rem}
h1{font-size:clamp(1.75rem,1.2rem + 2.4vw,2.9rem);font-weight:500;letter-spacing:-.01em;max-width:24ch;margin:0 auto}
.dates{margin-top:.8rem;color:var(--soft);font-style:italic}
.margin{padding-top:1.4rem}
.legend h2,.contents h2{font-size:1rem;font-variant-caps:all-small-caps;letter-spacing:.12em;color:var(--soft);font-weight:500;margin-bottom:.35rem}
.legend ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:.2rem 1.2rem}
.legend li{padding-left:1.7rem;text-indent:-1.7rem;line-height:1.4}
.legend .siglum{display:inline-block;min-width:1.35rem;text-indent:0}
.legend .small{text-indent:0;line-height:1.3}
.legend .witness:has(.outlet)+.small{display:block}
.contents{margin-top:1.3rem;font-size:.95rem}
.contents ol{columns:2;column-gap:1.4rem}
.contents li{break-inside:avoid}
.contents a{display:inline-block;padding:.12rem 0;text-decoration-color:transparent}
.contents a:hover,.contents a:focus-visible{text-decoration-color:currentColor}
main>section{margin-top:3rem}
main>section>h2{font-size:1.5rem;font-weight:500;padding-bottom:.4rem;margin-bottom:1.1rem;border-bottom:1px solid var(--rule)}
h2 .ordinal,h3 .number{color:var(--rubric);font-style:italic;font-weight:400;margin-right:.3em}
h3{font-size:1.15rem}
.key,.none,.small,.silent{color:var(--soft);font-size:.92rem}
.none{font-style:italic}
.key{margin-bottom:1.1rem}
.small{font-size:.86rem}
footer{margin-top:4rem;padding-top:1rem;border-top:3px double var(--rule);color:var(--soft);font-size:.86rem;text-align:center}
@media (min-width:64rem){
.columns{display:grid;grid-template-columns:14.5rem minmax(0,1fr);gap:3.6rem;align-items:start}
.margin{position:sticky;top:0;max-height:100vh;overflow:auto;padding:2rem .3rem 2rem .2rem}
.legend ul{grid-template-columns:1fr}
.contents ol{columns:1}
main>section:first-child{margin-top:2rem}
}
`

const RUNS = `
.siglum{font-weight:700;color:var(--rubric);font-variant-numeric:lining-nums;text-decoration:none;padding:.12em .1em;border-radius:2px}
a.siglum{text-decoration:underline dotted 1px;text-underline-offset:.2em}
a.siglum:hover{background:var(--mark)}
.outlet{font-style:italic}
.to-words{text-decoration-color:transparent}
.to-words:hover,.to-words:focus-visible{text-decoration-color:var(--rubric)}
.words,q,mark{unicode-bidi:isolate}
.unheld{border-bottom:1px dashed var(--soft)}
q{quotes:"“" "”" "‘" "’"}
.inserted{text-decoration:none;color:var(--soft);font-style:italic}
.who{white-space:normal;font-size:.88em;margin-left:.15em}
.also{color:var(--soft)}
.disputed{display:inline-block;font-size:.84rem;color:var(--rubric);border:1px solid currentColor;border-radius:2px;padding:0 .45em;margin-left:.2em;text-decoration:none;line-height:1.5}
.disputed:hover{text-decoration:underline}
.phrased{font-size:.84rem;font-weight:600;border:1px dashed currentColor;padding:0 .4em}
.is-phrased{font-style:italic}
`

const ACCOUNT = `
.brief{counter-reset:s}
.brief>li{counter-increment:s;position:relative;padding-left:2.1rem;margin-bottom:.75rem;font-size:1.17rem;line-height:1.58}
.brief>li::before,.support>li::before{content:counter(s);position:absolute;left:0;color:var(--soft);font-size:.9rem;font-style:italic;line-height:1.8rem}
.brief li:target,.disagreement:target,.apparatus li:target{background:var(--mark);box-shadow:0 0 0 .35rem var(--mark)}
.support{counter-reset:s}
.support>li{counter-increment:s;position:relative;padding-left:2.1rem;margin-bottom:1.6rem}
.facts+.opening{margin-top:.9rem}
.opening{font-style:italic;margin-bottom:.3rem}
.facts>div{display:grid;grid-template-columns:9.4rem minmax(0,1fr);gap:0 1rem;padding:.22rem 0;border-top:1px solid var(--hair)}
.quotation .facts>div:first-child{border-top:0}
.facts dt{font-variant-caps:all-small-caps;letter-spacing:.06em;color:var(--soft)}
.facts .chain{display:block}
.facts .chain+.chain{margin-top:.15rem}
.rests dd{font-weight:600}
.rests .words{font-weight:600}
.speaker{margin-bottom:2.2rem}
.speaker>h3{margin-bottom:.2rem}
.quotation{margin-bottom:1.6rem}
.quotation blockquote.indirect{border-left-style:dashed;font-style:italic}
.quotation blockquote .number{color:var(--rubric);font-style:italic;font-size:.8em;margin-right:.3em}
.quotation blockquote{margin:.7rem 0 .9rem;padding-left:1.1rem;border-left:2px solid var(--rubric);font-size:1.2rem;line-height:1.75}
.variant sup{font-size:.62em;line-height:0;font-style:normal;margin-left:.08em;font-variant-numeric:lining-nums}
.variant sup a{color:var(--rubric);text-decoration:none;padding:.3em .25em .3em .08em}
.variant sup a:hover{text-decoration:underline}
.variant .word{text-decoration:underline dotted 1px var(--soft);text-underline-offset:.22em}
.variant.editorial .word{text-decoration-style:dashed}
.variant.substantive .word{text-decoration:underline solid 2px var(--rubric)}
.variant.omission .word{text-decoration:underline double 1px var(--rubric)}
.apparatus{border-top:1px solid var(--rule);border-bottom:1px solid var(--rule);padding:.55rem 0;margin-bottom:1rem;font-size:.95rem;columns:2;column-gap:2rem}
.apparatus li{padding:.05rem 0 .05rem 2.6rem;text-indent:-2.6rem;break-inside:avoid;line-height:1.5}
.apparatus .sign{display:inline-block;width:1.1rem;text-indent:0;color:var(--rubric)}
.apparatus .place{display:inline-block;min-width:1.3rem;text-indent:0;font-variant-numeric:lining-nums}
.apparatus .bracket{color:var(--soft)}
.apparatus .weight{font-size:.82rem;color:var(--soft);font-style:italic}
.apparatus .substantive .reading{font-weight:600}
.spelt{margin-right:.6em}
.apparatus .spelt .place{min-width:0;margin-right:.2em}
.singles>div{padding:.3rem 0;border-top:1px solid var(--hair)}
.singles{margin-top:.5rem}
.singles dt{font-variant-caps:all-small-caps;letter-spacing:.06em;color:var(--soft)}
.singles dd{padding-left:1.1rem}
.changes li{padding:.2rem 0 .2rem 1.1rem}
.disagreement .number{color:var(--rubric);font-style:italic;margin-right:.3em}
#disagree>h3{margin-bottom:.6rem}
details{margin-top:.25rem}
summary{cursor:pointer;color:var(--soft);font-size:.92rem;width:fit-content}
summary:hover{text-decoration:underline}
summary:focus-visible{outline:2px solid var(--rubric);outline-offset:2px}
.time{font-variant-numeric:lining-nums}
.omitted{color:var(--soft)}
@media (max-width:40rem){.apparatus{columns:1}.facts>div{grid-template-columns:1fr}.brief>li,.support>li{padding-left:1.6rem}}
.key .sign{color:var(--rubric)}
.key>span{margin-right:.8em;display:inline-block}
.sign,.grade>span,.disputed>span{font-family:system-ui,"Noto Sans","Liberation Sans",sans-serif}
.key .sign{margin-right:.35em}
.disagreement{margin-bottom:2.6rem}
.verdict{margin:.25rem 0 .8rem}
.grade>span,.disputed>span{margin-right:.5em}
.grade{font-variant-caps:all-small-caps;letter-spacing:.08em;border:1px solid var(--rule);padding:0 .5em .05em;border-radius:2px;margin-right:.2em;white-space:nowrap}
.contradiction .grade{background:var(--rubric);border-color:var(--rubric);color:var(--paper)}
.revision .grade{border-color:var(--rubric);color:var(--rubric)}
.of-kind{color:var(--soft)}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr));border-top:1px solid var(--rule);border-bottom:1px solid var(--rule)}
.side{padding:.7rem 1.1rem .8rem 0}
.side+.side{border-left:1px solid var(--rule);padding-left:1.1rem}
@media (max-width:47rem){.side+.side{border-left:0;padding-left:0;border-top:1px dashed var(--rule)}.side{padding-right:0}}
.side h4{font-size:1.1rem;font-variant-numeric:lining-nums;margin-bottom:.35rem}
.side li{margin-bottom:.55rem}
.side .context{display:inline;margin-left:.4em;color:var(--soft);font-size:.95rem;line-height:1.5}
.side .context .words{color:var(--ink);font-weight:600;background:var(--mark)}
.silent{margin-top:.45rem}
.alone,.actor,.changed{margin-bottom:1.3rem}
.alone li,.changed li{margin:.25rem 0;padding-left:1.1rem}
.by::before{content:"— "}
.by{color:var(--soft)}
.actor dt{font-variant-caps:all-small-caps;letter-spacing:.08em;color:var(--soft);margin-top:.35rem}
.actor dd{padding-left:1.1rem;margin-bottom:.3rem}
.people li{padding:.25rem 0 .25rem 1.1rem;border-top:1px solid var(--hair)}
.timeline>li div>p+p{margin-top:.45rem}
.timeline>li{display:grid;grid-template-columns:9.4rem minmax(0,1fr);gap:0 1.2rem;padding:.45rem 0;border-top:1px solid var(--hair)}
.when{font-weight:600;font-variant-numeric:lining-nums}
@media (max-width:40rem){.timeline>li{grid-template-columns:1fr}}
.notices li{margin-bottom:.4rem}
.notices strong{font-variant-caps:all-small-caps;letter-spacing:.08em;border:1px solid currentColor;padding:0 .4em;border-radius:2px}
.notices .error strong,.notices .warning strong{color:var(--rubric)}
.code{font-style:italic}
`

const HOLDINGS = `
.holdings{border-collapse:collapse;width:100%;font-size:.92rem;line-height:1.45;margin-bottom:2rem;font-variant-numeric:lining-nums}
.holdings th,.holdings td{text-align:left;vertical-align:top;padding:.5rem .9rem .55rem 0;border-top:1px solid var(--hair)}
.holdings thead th{border:0;font-variant-caps:all-small-caps;letter-spacing:.06em;color:var(--soft);font-weight:500}
.holdings td .outlet,.holdings td .title,.holdings td .small,.holdings td .place{display:block}
@media (min-width:52.01rem){.holdings{table-layout:fixed}.holdings th:nth-child(1){width:4.2rem}.holdings th:nth-child(3),.holdings th:nth-child(4){width:8.2rem}.holdings th:nth-child(5){width:6rem}.holdings th:nth-child(6){width:11rem}}
.held{font-weight:600;color:var(--ink)}
@media (max-width:52rem){
.holdings,.holdings tbody,.holdings tr,.holdings th,.holdings td{display:block;width:auto}
.holdings thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.holdings tr{border-top:1px solid var(--rule);padding:.6rem 0}
.holdings th,.holdings td{border:0;padding:.12rem 0}
.holdings td,.holdings td:nth-child(2){position:relative;padding-left:8.6rem;min-width:0}
.holdings td::before{content:attr(data-label);position:absolute;left:0;width:8.2rem;color:var(--soft);font-variant-caps:all-small-caps;letter-spacing:.06em;line-height:1.3}
}
main h3+ul,main h3+.none{margin-top:.4rem}
.derivations,.derivations+h3{margin-bottom:1.6rem}
.derivations+h3{margin-bottom:.4rem}
.derivations li,.aside>li{padding:.3rem 0;border-top:1px solid var(--hair)}
.aside ul{padding-left:1.6rem;font-size:.95rem}
.aside ul .words{color:var(--soft)}
.lost{border-bottom:1px dashed currentColor}
.drawing{overflow-x:auto;margin:0 0 .8rem;padding:.4rem 0}
.drawing svg{display:block;max-width:100%;height:auto;margin:0 auto}
.drawing text{font-size:14px;fill:var(--ink);font-variant-numeric:lining-nums}
.node rect,.node circle{fill:var(--raised);stroke:var(--soft);stroke-width:1}
.node.lost rect{fill:none;stroke-dasharray:5 4;stroke-width:1.4}
.node.document circle{stroke:var(--rubric)}
.node .name,.node .letter{text-anchor:middle}
.node.lost .name{font-style:italic}
.node .not-held{font-size:12px;fill:var(--soft)}
.drawing .letter{font-weight:700;fill:var(--rubric)}
.drawing .outlet{font-style:italic}
.edge path{fill:none;stroke:var(--soft);stroke-width:1.2}
.edge.dashed path{stroke-dasharray:4 4}
.edge text{font-size:11.5px;text-anchor:middle;fill:var(--ink)}
.edge rect{fill:var(--paper)}
#arrow path{fill:var(--soft)}
.tree{margin-top:.4rem;line-height:1.45}
.tree ul ul{padding-left:1.2rem;border-left:1px solid var(--rule);margin-left:.3rem}
`

const TEXTS = `
.report{margin:2rem 0 2.6rem}
.report .text{margin-top:.7rem;max-width:40rem}
.block{margin-bottom:.75rem}
.block.headline,.block.crosshead{font-weight:600;font-size:1.1rem}
.block.standfirst{font-style:italic}
.role{display:inline-block;font-weight:400;font-size:.8rem;font-style:normal;font-variant-caps:all-small-caps;letter-spacing:.06em;color:var(--soft);margin-right:.5em}
.set-aside{color:var(--soft);border-left:2px dashed var(--rule);padding-left:.8rem;font-size:.94rem}
.gap{display:block;height:.75rem}
mark{background:var(--mark);color:inherit;border-bottom:1px dotted var(--soft)}
mark mark{background:none}
mark:target{background:var(--target);color:var(--ink);outline:2px solid var(--rubric);outline-offset:1px;-webkit-box-decoration-break:clone;box-decoration-break:clone;scroll-margin-top:30vh}
:target{scroll-margin-top:3rem}
`

const PRINT = `
@media print{
:root{--paper:#fff;--ink:#000;--soft:#333;--rule:#999;--hair:#ccc;--rubric:#000;--mark:#fff;--target:#fff;--raised:#fff}
body{font-size:10.5pt}
.skip,.contents,.report .small a{display:none}
.sheet{max-width:none;padding:0}
.columns{display:block}
.margin{position:static;max-height:none;overflow:visible}
.legend ul{grid-template-columns:repeat(2,1fr)}
main>section>h2,h3,h4{break-after:avoid}
.disagreement,.holdings tr,.drawing,.brief>li{break-inside:avoid}
.contradiction .grade{background:none;color:#000;border:2px solid #000}
mark{border-bottom:1px solid #000}
mark:target{outline:0}
a{text-decoration:none}
.drawing{overflow:visible}
}
`

/** The style sheet of the page. */
export const STYLE = [COLOURS, FRAME, RUNS, ACCOUNT, HOLDINGS, TEXTS, PRINT].join('')
