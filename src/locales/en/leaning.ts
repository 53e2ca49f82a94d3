import type { LeaningWords } from '../leaning.ts'

/** By which words of English a sentence leans on what stands around it. */
export const LEANING: LeaningWords = {
  pronouns: new Set('he she it they his her its their'.split(' ')),
  personal: new Map([
    ['he', 'male'],
    ['his', 'male'],
    ['she', 'female'],
    ['her', 'female'],
  ]),
  leans:
    /^["“]?(?:But|And|Or|Nor|Yet|So|However|Meanwhile|Instead|Still|Also|This|That|These|Those|Both|Such|It|There|Here|Then|Thus|Hence|Therefore|Besides|Moreover|Furthermore|Indeed|Likewise|Similarly|Nevertheless|Nonetheless|Otherwise|Conversely|Others?|Even so|After all|Of course|At the same time|For (?:example|instance|that reason)|In (?:addition|fact|contrast|other words|the meantime|turn|response|return)|By contrast|As a result|On the other hand|To be (?:sure|clear|fair)|(?:Neither|None|Some|Many|Most|All|Each|One) of (?:them|these|those))\b/,
  opens: /^["“]?(?:He|She|They|His|Her|Its|Their)\b/,
  stranger: /^(?:he|she|they)$/i,
  known:
    /^["“]?The (?:moves?|numbers?|figures?|news|comments?|remarks|latter|former|pair|two|duo|changes?|results?|same|incident|address|episode|step|other)\b/,
  dangling: /\b(?:he|she|they|him|them)\b/gi,
  relative: /\b(?:yesterday|last night|tonight|tomorrow)\b/i,
  coming:
    /\b(?:will|(?:is|are) (?:\p{L}+ly )?(?:expected|set|due|scheduled|slated|poised|planning|preparing|about|going) to)\b/u,
  aside: /["“]|\b(?:that|said|says|say|after|which|who|as|told)\b/u,
}
