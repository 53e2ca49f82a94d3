import type { Gender, NameLists, OrganisationNoun, Pronoun } from '../names.ts'
import { GAZETTEER, wordSet } from './gazetteer/index.ts'
import { DEFINING, KIND_NOUNS } from './kind-nouns.ts'
import { OFFICES } from './offices.ts'

const gendered = (lists: Readonly<Record<Gender, string>>): ReadonlyMap<string, Gender> =>
  new Map(
    (['male', 'female', 'either'] as const).flatMap(gender =>
      [...wordSet(lists[gender])].map((word): [string, Gender] => [word, gender]),
    ),
  )

const HONORIFICS = gendered({
  male: 'mr mr. sir lord monsieur herr señor senor signor',
  female: 'mrs mrs. ms ms. miss lady dame madam madame mme baroness frau señora senora',
  either: 'dr dr. prof prof. professor rev rev. reverend fr fr. hon hon. comrade',
})

const TITLE_HEADS = gendered({
  male: `king prince emperor sultan pope cardinal archbishop bishop imam ayatollah rabbi sheikh emir tsar czar duke baron
    congressman assemblyman councilman alderman spokesman chairman businessman actor strongman
    father brother son husband uncle widower`,
  female: `queen princess empress duchess countess congresswoman assemblywoman councilwoman spokeswoman chairwoman
    businesswoman actress mother sister daughter wife aunt widow`,
  either: `president premier minister chancellor secretary senator sen. sen representative rep. rep governor gov. gov mayor
    general gen. gen lieutenant lt. lt colonel col. col major maj. maj captain capt. capt sergeant sgt. sgt corporal
    admiral adm. adm lieut. cong. atty. atty spc. ald. commander cmdr. cmdr cdr marshal brigadier brig. brig corporal cpl. cpl pfc. private officer constable const. const
    wpc detective det. det inspector insp. insp superintendent supt. supt sheriff rear-admiral vice-admiral major-general brigadier-general cllr cllr. msgr. msp mep chief commissioner judge justice magistrate attorney prosecutor solicitor lawyer
    ambassador amb. envoy consul diplomat spokesperson chairperson chair professor dr dr. doctor director
    director-general secretary-general undersecretary ceo cfo coo cto executive founder co-founder cofounder owner
    analyst economist scientist researcher historian author writer novelist poet journalist reporter correspondent
    columnist editor publisher broadcaster photographer filmmaker artist singer musician coach manager trainer captain
    striker goalkeeper quarterback leader dictator ruler lawmaker legislator mp councillor councilor adviser advisor aide
    candidate nominee contender frontrunner incumbent veteran activist campaigner negotiator mediator pilot driver deckhand lockmaster engineer teacher student farmer
    comrade speaker whip deputy president-elect vice-president vice-chairman vice-premier lieutenant-governor pastor
    minister-designate treasurer comptroller auditor registrar coroner ombudsman expert supremo boss tycoon billionaire
    mouthpiece figurehead successor predecessor secretary-designate`,
})

const PERSON_NOUNS = gendered({
  male: `man boy guy gentleman husband widower son brother father dad uncle nephew grandson grandfather stepson stepfather
    half-brother brother-in-law father-in-law son-in-law boyfriend ex-husband ex-boyfriend gunman policeman fireman fisherman businessman`,
  female: `woman girl lady wife widow daughter sister mother mom mum aunt niece granddaughter grandmother stepdaughter stepmother
    half-sister sister-in-law mother-in-law daughter-in-law girlfriend ex-wife ex-girlfriend policewoman businesswoman waitress actress`,
  either: `child teenager teen toddler baby infant student pupil teacher nurse doctor driver passenger pedestrian cyclist motorist
    worker employee colleague neighbour neighbor friend cousin relative partner customer patient tourist visitor witness bystander victim
    suspect attacker robber thief prisoner inmate soldier officer resident farmer cleaner clerk cashier guard`,
})

/** The words of names and of the phrases that stand for named people, states and organisations. */
export const NAMES: NameLists = {
  ...GAZETTEER,
  kindNouns: KIND_NOUNS,
  defining: DEFINING,
  honorifics: HONORIFICS,
  spouses: wordSet('wife husband spouse partner ex-wife ex-husband fiancee fiancée'),
  kin: wordSet(`
    wife husband spouse widow widower son daughter brother sister father mother uncle aunt nephew niece cousin grandson granddaughter
    grandfather grandmother stepson stepdaughter stepfather stepmother half-brother half-sister brother-in-law sister-in-law father-in-law
    mother-in-law son-in-law daughter-in-law twin fiancee fiancée partner girlfriend boyfriend ex-wife ex-husband
  `),
  crowned: wordSet('pope king queen prince princess emperor empress tsar czar tsarina patriarch saint'),
  governments: wordSet('government regime'),
  bodiesOf: wordSet('campaign administration'),
  stateModifiers: wordSet('central federal national presidential election reelection re-election'),
  personNouns: PERSON_NOUNS,
  calling: wordSet('is was are were be been being become becomes became as'),
  publicHeads: wordSet(
    'administration agency bureau commission service centers centres department office authority inspectorate',
  ),
  versus: new Set(['v', 'v.']),
  storms: wordSet('hurricane storm typhoon cyclone depression'),
  ships: wordSet('uss hms hmas hmcs ins rms mv m/v ss mt ft'),
  titleHeads: TITLE_HEADS,
  offices: OFFICES,
  ranking: wordSet(`
    first second third fourth fifth sixth seventh eighth ninth tenth last next only lone other another top ranking third-ranking
    highest-ranking leading fellow
  `),
  deputies: wordSet('vice deputy assistant associate lieutenant prime first under'),
  titleModifiers: wordSet(`
    prime vice deputy first lead acting former ex then late future interim incoming outgoing assistant associate senior junior chief
    general foreign finance interior home defense defence justice health education labor labour energy trade commerce
    agriculture environment transport transportation culture treasury housing economy economics development security
    information communications unification oil press national state federal district city county attorney solicitor
    permanent special police military army navy air crown grand supreme executive managing editor lieutenant
    brigadier major staff party opposition government campaign white house majority minority democratic republican
    conservative labour liberal paramount chancellor presidential vice-presidential cabinet war navy veterans external internal political
    independent nuclear economic dist. asst.
  `),
  leaderHeads:
    wordSet(`president premier minister chancellor king queen emperor sultan emir dictator ruler leader chairman chairwoman secretary
    strongman supremo boss`),
  organisationHeads: wordSet(`
    ministry ministries department agency bureau office commission committee council board authority administration parliament
    congress senate assembly court tribunal police army navy force forces corps guard guards party alliance coalition front union
    federation confederation association society institute institution foundation fund trust bank banks group company companies
    corporation corp co firm partners holdings industries enterprises systems technologies technology motors airlines airways
    air energy petroleum oil gas electric electronics pharmaceuticals laboratories labs media press news agency television tv
    radio network times post herald tribune gazette chronicle journal telegraph courier observer mirror express examiner
    globe daily review magazine university college school academy hospital clinic church orchestra band choir club fc united
    rovers athletic city-council league association museum library theatre theater studio studios records entertainment
    productions pictures games brothers bros sons associates consulting services service solutions software communications
    telecom wireless insurance capital investments securities exchange organization organisation movement brigade brigades
    battalion regiment division squadron fleet legion militia cartel mafia embassy consulate mission secretariat cabinet
    government project center centre initiative watch conference chamber guild workers teamsters mills foods stores
    bancorp financial brewery brewing hotels resorts cruises lines railways railroad railway motors aerospace aviation dynamics
    ledger bulletin dispatch sentinel inquirer echo advertiser argus monitor list bloc syndicate senate caucus taskforce constabulary treasury directorate inspectorate
  `),
  workHeads: wordSet(`
    waterworks steelworks ironworks brickworks gasworks works steel shipyard shipyards refinery foundry brewery dairies
    laboratory hydro ferries quarries collieries medics utilities
  `),
  bodyHeads: wordSet(
    'commission council parliament senate house congress assembly committee tribunal secretariat inspectorate directorate',
  ),
  compatriots: wordSet(`
    frenchman frenchwoman englishman englishwoman irishman irishwoman scotsman scotswoman welshman dutchman dutchwoman briton dane
    swede finn icelander spaniard turk serb croat new-zealander
  `),
  districtNouns: wordSet('district'),
  eponyms: wordSet('molotov kalashnikov ponzi geiger richter nobel pulitzer fahrenheit celsius'),
  peopleEndings: ['ers', 'ians', 'ites'],
  crowdEndings: ['men', 'women'],
  generations: wordSet('jr sr'),
  organisationOpeners: wordSet(`
    ministry department university bank institute house court board bureau office council commission committee association
    federation society academy college school church chamber party organization organisation league union army
    government parliament embassy confederation fund center centre foundation museum secretariat order friends sons daughters
    knights agency directorate faculty coalition movement
  `),
  organisationFirsts: wordSet(
    'agencia agence agenzia agentur radio televisa universidad universite universita universidade banco banque banca ministerio ministere partido parti grupo groupe gruppo corporacion compania empresa fundacion fondation sindicato naviera',
  ),
  companyWords: wordSet(`
    company firm business group corporation conglomerate subsidiary contractor subcontractor builder operator supplier maker manufacturer producer
    developer insurer lender utility retailer grocer brewer brewery publisher shipper shipbuilder shipyard airline airliner carmaker automaker planemaker
    drugmaker chipmaker bank brokerage chain consultancy start-up startup giant multinational refiner miner haulier freighter
    sons brothers bros holdings industries airlines airways energy motors systems works shipping cargo oil gas steel mining rail railways
    logistics freight foods pharma pharmaceuticals technologies electronics enterprises partners associates ventures chemicals cement
    constructions engineering insurance telecom petroleum
  `),
  companySuffixes: wordSet(
    'inc inc. ltd ltd. limited llc llp plc corp corp. co. gmbh ag sa s.a. nv n.v. bv b.v. spa s.p.a. ab asa oyj kk pty holdings lp l.p.',
  ),
  carrierHeads: wordSet(`
    news agency press times post herald tribune gazette chronicle journal telegraph courier observer mirror express examiner
    globe daily review magazine television tv radio network broadcasting wire newspaper bulletin ledger report standard
    mail inquirer dispatch sentinel monitor spark argus advertiser echo weekly
  `),
  placeHeads: wordSet(`
    river lake sea ocean bay gulf strait straits channel canal island islands isle peninsula cape coast beach mountain mountains mount
    hill hills valley desert forest park square street avenue road boulevard lane drive highway bridge airport airfield port
    harbor harbour station terminal dam lock base palace castle cathedral mosque temple stadium arena city town village county
    province prefecture state district region territory borough oblast emirate canton republic kingdom heights plaza tower
    towers hotel guesthouse prison jail cemetery zoo gardens garden plain plains delta basin creek falls springs crossing
    parish plateau junction pond brook rink avenue ave ave. oval dock casino grove blvd rd rd. st. playground border ridge pass glacier reef atoll archipelago house hall building mall
  `),
  placeOpeners: wordSet(
    'lake mount mt mt. port fort ft. cape san santa sao saint st st. isle gulf bay los las el new camp strait river upper lower puerto villa monte nueva rio',
  ),
  eventHeads: wordSet(`
    summit war wars revolution uprising olympics games cup championship championships festival conference crisis massacre
    genocide holocaust treaty accord accords agreement pact protocol convention act bill law election elections referendum
    day week month award awards prize open marathon derby grand-prix prix tour expo fair forum intifada spring rebellion
    battle siege affair scandal trial hearings
  `),
  otherWords: wordSet(`
    internet web christianity islam judaism buddhism hinduism christmas easter ramadan hanukkah thanksgiving english god allah bible koran
    quran covid covid-19 coronavirus ebola aids hiv sars zika photo photos video file watch read updated update
    exclusive breaking live gmt est edt pst pdt utc bst cet ceo cfo mp mps pm am tv dna rna gdp gps usb pc pcs dvd cd cds id faq
    ok vip ufo sms wifi wi-fi iphone ipad android windows grammy emmy pulitzer nazi nazis nazism
    communism marxism marxist catholic catholics protestant muslim muslims christian christians jew jews jewish sunni sunnis
    shia shiite shiites hindu hindus buddhist sikh arab arabs arabic kurdish kurd kurds islamic islamist hispanic latino latinos
    african-american american-born comments reply related topics republican democrat democratic
    conservative liberal sino korean-american western eastern westerner westerners northern southern
    northeastern northwestern southeastern southwestern soviet-era cold pope president spacecraft cnn.com q a i ii iii iv v
    vii viii ix x xii mandarin latin hebrew cantonese victorian gothic baroque renaissance medieval ice stone bronze jurassic
    earth-like nations nation
  `),
  placePrepositions: wordSet('in at from near to towards toward across around outside inside throughout via'),
  stateNouns: wordSet(`
    government president premier leader prime foreign defense defence minister ministry officials official troops forces army
    navy soldiers police parliament authorities state capital people citizens nationals ambassador embassy envoy border diplomat
    diplomats media military side delegation economy currency lawmakers readout account barges wheat dredgers king queen
    chancellor opposition government's exports imports trade delegates negotiators counterpart counterparts
  `),
  adjectiveEndings: ['n', 'an', 'ian', 'ean', 'ese', 'i', 'ish', 'ic', 'er', 'ite', 'ari', 'ine', 'ovian'],
  speechVerbs: wordSet(`
    said say says saying told tell tells added add adds reported reports report announced announces announce stated states declared declares warned warns
    insisted insists noted notes argued argues claimed claims acknowledged confirmed confirms denied denies explained asked asks replied
    responded wrote writes tweeted called calls urged urges vowed vows pledged promised promises accused accuses demanded demands
    rejected rejects suggested suggests observed recalled continued snapped quipped joked testified alleged predicted conceded admitted
    complained boasted revealed described cited quoted
  `),
  topicOpeners: wordSet('of about on regarding concerning'),
  stateVerbs: wordSet(`
    said says say told tells added announced announces stated declared warned warns insisted insists argued argues claimed claims
    acknowledged confirmed confirms denied denies asked asks replied responded responds urged urges vowed vows pledged pledges promised
    promises accused accuses demanded demands rejected rejects suggested agreed agrees wants want wanted hopes hope hoped
    supports support supported backs back backed opposes oppose opposed refused refuses signed signs persists persist persisted
    imposed imposes lifted lifts offered offers proposed proposes seeks seek sought insists maintains maintained sees believes
    considers threatened threatens expects expected expelled recalled condemned condemns welcomed welcomes criticised criticized
    cooperate cooperates cooperated remains remain remained change changes changed negotiate negotiates negotiating needs
    need needed disagree disagreed disagreeing called calls has have had will would may might could should must is
    fears feared views viewed decided decides plans planned intends tested conducted launched fired sent responded sanctioned
    recognises recognizes recognised recognized stations gives gave ties resumed suspended halted restored severed
  `),
  stateObjectVerbs: wordSet(`
    warn warns warned urge urges urged press pressed presses accuse accuses accused ask asks asked tell tells told pressure pressured
    blame blames blamed criticise criticised criticize criticized condemn condemned want wants wanted persuade persuaded convince convinced
    allow allowed force forced push pushed test sanction sanctioned help helped assure assured reassure reassured provoke
    call calls called lobby lobbied
  `),
  functionWords: wordSet(`
    the a an and or but nor so yet for of in on at by to from with without into onto upon over under above below between among
    against during before after since until till about around through across behind beyond near as like than that this these
    those there here it its he him his she her hers they them their theirs we us our ours you your yours i me my mine who whom
    whose which what when where why how if unless because although though while whereas is are was were be been being am do does
    did done have has had having will would shall should can could may might must not no nor yes all any both each either every
    few many more most much neither none other others own same several some such too very just only also even still again once
    then now never always often soon later ago already however therefore meanwhile moreover instead indeed perhaps maybe according
    amid despite per via plus up down out off one two three four five six seven eight nine ten first second third last next another
    let's let it's he's she's that's there's don't i'm i'd i'll i've
  `),
  calendar: wordSet(`
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct
    nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. monday tuesday wednesday thursday friday saturday sunday
    mon tue tues wed thu thur thurs fri sat sun mon. tue. tues. wed. thu. thurs. fri. sat. sun.
  `),
  groupNouns: wordSet(`
    officials sources authorities analysts experts observers critics diplomats reports media witnesses residents lawmakers aides
    investigators prosecutors police lawyers doctors economists scientists researchers activists protesters insiders advisers
    advisors spokesmen commentators negotiators journalists newsmen reporters organisers organizers supporters opponents rebels militants
    troops soldiers survivors relatives neighbours neighbors victims ministers generals historians forecasters traders investors
    legislators senators officers detectives firefighters rescuers workers campaigners executives regulators
  `),
  unnamedNouns: wordSet(`
    official source analyst expert observer critic diplomat witness resident lawmaker aide investigator prosecutor lawyer doctor
    insider adviser advisor spokesman spokeswoman spokesperson negotiator officer detective survivor passenger rescuer
  `),
  sourceModifiers: wordSet(`
    senior unnamed anonymous several some many two three four five other local state government military police intelligence security trade
    foreign former western top high-ranking high-level nuclear political defence defense health administration independent
    veteran key leading industry company court campaign medical hospital regional international diplomatic law enforcement opposition
    state-run state-controlled official unidentified certain various numerous rescue river border customs
  `),
  organisationNouns: new Map<string, OrganisationNoun>([
    ...['agency', 'agencies', 'newswire', 'wire'].map((word): [string, OrganisationNoun] => [word, 'agency']),
    ...['newspaper', 'paper', 'daily', 'tabloid', 'weekly', 'magazine', 'broadsheet'].map(
      (word): [string, OrganisationNoun] => [word, 'newspaper'],
    ),
    ...['broadcaster', 'network', 'channel', 'station'].map((word): [string, OrganisationNoun] => [
      word,
      'broadcaster',
    ]),
    ...['outlet', 'publication'].map((word): [string, OrganisationNoun] => [word, 'carrier']),
    ...[
      'company',
      'firm',
      'automaker',
      'carmaker',
      'airline',
      'bank',
      'retailer',
      'manufacturer',
      'giant',
      'conglomerate',
      'utility',
      'lender',
      'insurer',
      'supplier',
      'brewer',
      'brewery',
      'shipyard',
      'steelmaker',
      'drugmaker',
      'chipmaker',
      'planemaker',
      'startup',
      'start-up',
    ].map((word): [string, OrganisationNoun] => [word, 'company']),
    ...[
      'ministry',
      'court',
      'university',
      'party',
      'organisation',
      'organization',
      'group',
      'commission',
      'committee',
      'council',
      'institute',
      'department',
      'parliament',
      'senate',
      'union',
      'association',
      'foundation',
      'church',
      'club',
      'board',
      'bureau',
      'authority',
      'tribunal',
      'inspectorate',
      'hospital',
      'clinic',
      'museum',
      'school',
      'college',
      'academy',
      'charity',
      'federation',
      'confederation',
      'navy',
      'army',
      'coastguard',
      'airport',
    ].map((word): [string, OrganisationNoun] => [word, 'other']),
  ]),
  pairNouns: new Map<string, 'person' | 'place' | 'any'>([
    ...[
      'leaders',
      'men',
      'women',
      'presidents',
      'ministers',
      'premiers',
      'politicians',
      'statesmen',
      'chiefs',
    ].map((word): [string, 'person'] => [word, 'person']),
    ...['countries', 'nations', 'states', 'capitals', 'neighbours', 'neighbors', 'governments', 'koreas'].map(
      (word): [string, 'place'] => [word, 'place'],
    ),
    ...['sides', 'parties'].map((word): [string, 'any'] => [word, 'any']),
  ]),
  pronouns: new Map<string, Pronoun>([
    ['he', { person: 'male', role: 'subject' }],
    ['him', { person: 'male', role: 'object' }],
    ['himself', { person: 'male', role: 'object' }],
    ['his', { person: 'male', role: 'possessive' }],
    ['she', { person: 'female', role: 'subject' }],
    ['her', { person: 'female', role: 'possessive' }],
    ['herself', { person: 'female', role: 'object' }],
    ['hers', { person: 'female', role: 'possessive' }],
    ['it', { person: 'thing', role: 'subject' }],
    ['its', { person: 'thing', role: 'possessive' }],
    ['they', { person: 'plural', role: 'subject' }],
    ['them', { person: 'plural', role: 'object' }],
    ['their', { person: 'plural', role: 'possessive' }],
  ]),
}
