const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Abbreviations without their full stop that keep it as part of the token. */
export const ABBREVIATIONS = words(`
  mr mrs ms dr prof rev hon gen col maj capt cmdr lt sgt cpl adm gov sen rep pres amb supt insp det st ste mt ft
  jr sr esq inc ltd co corp bros plc llc dept univ assn
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  no nos vol pp fig al est approx etc vs v cf ca ave blvd rd tel ext
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mont neb nev okla ore pa tenn tex va vt
  wash wis wyo
`)

/** Abbreviations with their full stop that are followed by what they belong to and so never end a sentence. */
export const NEVER_FINAL = words(`
  mr. mrs. ms. dr. prof. rev. hon. gen. col. maj. capt. cmdr. lt. sgt. cpl. adm. gov. sen. rep. pres. amb. supt. insp.
  det. st. ste. mt. ft. no. nos. vol. fig. vs. v. cf. ca. approx. est. e.g. i.e.
`)

/** Words that begin sentences far more often than names; they decide after "U.S." and "a.m." */
export const STARTERS = words(`
  the a an he she it they we i you this that these those there here his her its their our my in on at by for from with
  but and or so yet if when while as after before although though because since however meanwhile still then now
  what who which where why how no not some many most all both each several few according also asked
`)
