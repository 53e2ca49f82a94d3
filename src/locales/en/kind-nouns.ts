import type { DefiningWords, KindNoun } from '../names.ts'
import { wordSet } from './gazetteer/index.ts'

/** Common nouns that say what a name stands for: "the band [Tessel]", "[Tessel] is a river". Written for this program. */
const NOUNS: Readonly<Record<KindNoun, string>> = {
  person: `
    man woman person boy girl child actor actress singer musician guitarist drummer bassist vocalist pianist
    composer songwriter rapper dj producer director filmmaker screenwriter playwright poet novelist author
    writer journalist reporter columnist editor critic historian philosopher theologian scientist physicist
    chemist biologist mathematician astronomer engineer architect inventor painter artist sculptor photographer
    designer model dancer choreographer comedian player footballer cricketer golfer boxer wrestler swimmer
    athlete runner cyclist skier skater driver racer pilot astronaut coach manager captain goalkeeper defender
    midfielder striker forward quarterback linebacker cornerback pitcher catcher outfielder infielder shortstop
    umpire referee politician president premier minister senator congressman governor mayor councillor
    councilor diplomat ambassador lawyer attorney judge jurist prosecutor king queen prince princess duke
    duchess earl baron lord emperor empress sultan nobleman noblewoman knight general admiral colonel major
    lieutenant sergeant soldier officer commander warrior rebel revolutionary activist campaigner priest bishop
    archbishop cardinal pope monk nun saint rabbi imam missionary pastor businessman businesswoman entrepreneur
    executive banker industrialist philanthropist financier founder chairman chairwoman ceo owner teacher
    professor lecturer scholar student academic physician doctor surgeon nurse psychologist psychiatrist
    economist linguist anthropologist archaeologist botanist zoologist geologist explorer sailor navigator
    settler farmer trader merchant spy murderer killer criminal gangster outlaw victim suspect character
    protagonist hero heroine villain son daughter brother sister father mother wife husband uncle cousin nephew
    niece friend colleague boss guy member candidate nominee leader spokesman spokeswoman spokesperson
    secretary chancellor analyst expert adviser advisor aide resident native citizen veteran champion medalist
    winner broadcaster presenter host anchor announcer chef cook librarian curator conductor soprano tenor
    baritone violinist cellist organist trumpeter saxophonist keyboardist cartoonist illustrator blogger
    youtuber commentator`,
  organisation: `
    company corporation firm business manufacturer maker retailer chain supermarket store brand bank insurer
    airline carrier railway railroad operator utility publisher label studio network station channel newspaper
    magazine journal tabloid daily weekly agency organization organisation association federation confederation
    union society club team franchise squad side league conference division party coalition alliance movement
    group band orchestra choir ensemble quartet trio duo act troupe institution institute university college
    school academy seminary faculty department ministry bureau office authority commission committee council
    board parliament congress senate assembly court tribunal army navy force regiment battalion brigade corps
    unit squadron fleet militia gang cartel charity foundation fund trust consortium cooperative co-operative
    partnership subsidiary startup start-up think-tank nonprofit ngo church diocese order congregation sect
    lodge fraternity sorority museum gallery theater theatre hospital clinic library laboratory police
    government administration cabinet secretariat embassy consulate developer supplier distributor provider
    vendor contractor brewery winery restaurant hotel casino nightclub website portal`,
  place: `
    city town village hamlet municipality commune township borough suburb neighborhood neighbourhood district
    county province state region territory prefecture oblast raion canton parish ward country nation republic
    kingdom island islet archipelago peninsula continent river stream creek lake pond reservoir sea ocean bay
    gulf strait canal waterfall mountain mount hill peak volcano range valley canyon gorge desert plain plateau
    forest wood park garden reserve beach coast cape road street avenue highway motorway freeway route bridge
    tunnel dam airport stop port harbor harbour square plaza building tower skyscraper castle palace fort
    fortress house mansion temple mosque cathedral chapel abbey monastery cemetery stadium arena venue ground
    field mall prison jail camp base settlement community locality area zone capital resort farm estate mine
    planet moon star`,
  work: `
    album single song track ep film movie documentary series show sitcom drama episode program programme novel
    book play opera musical poem story comic manga anime game videogame software application app language
    protocol aircraft plane helicopter ship boat submarine car vehicle truck motorcycle locomotive train tank
    missile rocket rifle weapon product award prize medal trophy cup tournament championship competition
    festival event war battle campaign operation treaty law bill religion disease virus species genus family
    dish drink theory concept term word name title style genre dance instrument system project plan day holiday
    anniversary ceremony exhibition`,
}

const plural = (word: string): string => {
  if (/(?:[^aeiou])y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (/man$/.test(word)) return `${word.slice(0, -2)}en`
  return /(?:s|sh|ch|x)$/.test(word) ? `${word}es` : `${word}s`
}

/** What each noun stands for, singular and plural. */
export const KIND_NOUNS: ReadonlyMap<string, KindNoun> = new Map(
  (Object.entries(NOUNS) as [KindNoun, string][]).flatMap(([kind, list]) =>
    list
      .trim()
      .split(/\s+/)
      .flatMap((word): [string, KindNoun][] => [
        [word, kind],
        [plural(word), kind],
      ]),
  ),
)

/** The small words by which a sentence says what a name stands for. */
export const DEFINING: DefiningWords = {
  verbs: wordSet('is was are were became remains becomes'),
  adverbs: wordSet('also now then once currently originally formerly not'),
  articles: wordSet('a an the one its his their her another'),
  parts: wordSet('one name type kind member series part number some most list'),
  joints: wordSet('of called named as'),
}
