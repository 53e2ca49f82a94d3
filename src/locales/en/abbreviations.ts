const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/**
 * Abbreviations without their final full stop that keep it as part of the token. Those with a capital are words without it
 * ("sat", "wash", "ill"); those with # are words but before a number ("no", "fig").
 */
export const ABBREVIATIONS = words(`
  mr mrs ms dr prof hon gov capt cmdr lt sgt cpl supt insp dept univ assn bros ltd plc jr sr esq
  Rev Gen Col Maj Adm Sen Sens Rep Reps Pres Amb Det St Ste Mt Ft Inc Co Corp Llc Messrs Const Msgr Cllr Brig Ofc Atty
  Ald Asst Cong Dep Dist Lieut Phila Pvt Spc Stn
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  b# c# d# no# nos# vol# pp# fig# sec# art# ch# al est approx etc vs v cf ca Ave Blvd Rd tel# ext#
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt
  Wash Wis Wyo Con Res
`)

/** Abbreviations with their full stop that stand before a name and never at the end of a line: titles, and "v." between two parties. */
export const BEFORE_NAMES = words(`
  mr. mrs. ms. dr. prof. rev. hon. gen. col. maj. capt. cmdr. lt. sgt. cpl. adm. gov. sen. sens. rep. reps. pres. amb.
  supt. insp. det. messrs. const. msgr. cllr. brig. ofc. atty.
  ald. asst. cong. dep. dist. lieut. pvt. spc. vs. v.
`)

/** Abbreviations with their full stop that are followed by what they belong to and so never end a sentence. */
export const NEVER_FINAL: ReadonlySet<string> = new Set([
  ...BEFORE_NAMES,
  ...words('st. ste. mt. ft. no. nos. vol. fig. sec. art. ch. pp. cf. ca. approx. est. e.g. i.e. con. res.'),
])

/** Words behind which a single capital letter is a whole name ("Avenue A", "Plan B"), so that a full stop behind it ends a sentence. */
export const LETTERED = words(`
  avenue block building category class court exhibit gate group grade hangar hall hepatitis line lot pier plan platform section sector terminal unit vitamin ward wing zone
`)

/** Words that go on after "5 p.m.", or close what does ("5 p.m. Friday", "5 p.m. Eastern time"). */
export const CLOCKED = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december
  jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
  pacific eastern central mountain atlantic alaska hawaii greenwich british moscow beijing local standard daylight time
`)

/** Words that begin sentences far more often than names; they decide after "U.S." and "a.m." */
export const STARTERS = words(`
  the a an he she it they we i you this that these those there here his her its their our my in on at by for from with
  but and or so yet if when while as after before although though because since however meanwhile still then now
  what who which where why how no not some many most all both each several few according also asked
`)

/** What ends a word and is a token of its own. */
export const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu
/** The same behind what is no letters; sticky. */
export const CLITIC_ALONE = /['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])/iuy
