import type { NumberClass, NumberWords } from '../values.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
const pairs = (list: string): (readonly [string, string])[] =>
  list
    .trim()
    .split(/\s+/)
    .map(pair => pair.split(':') as [string, string])
const counting = (list: string, from: number, step = 1): (readonly [string, number])[] =>
  list
    .trim()
    .split(/\s+/)
    .map((word, i) => [word, from + i * step] as const)
const phrases = (mod: 'approx' | 'min' | 'max', list: string) =>
  list.split('|').map(phrase => ({ words: phrase.split(' '), mod }))

const ONES = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const ORDINALS = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`
const TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'

const CLASSES: Readonly<Record<NumberClass, string>> = {
  a: 'a an',
  and: 'and',
  of: 'of',
  the: 'the their his its her these those our your my',
  to: 'to or - – —',
  between: 'between',
  from: 'from',
  half: 'half',
  other: 'other more additional new',
  point: 'point',
  figure: 'figure number count toll total tally estimate sum score',
  vagueOf: 'tens scores',
  owner: "'s his her its their our my",
  suffix: 'strong plus odd',
  afterRank: 'to in of this since',
  numberSign: 'no',
  standsAlone: 'were are was have had others more other of',
  cent: 'cent',
  percentage: 'percentage',
  per: 'per',
  out: 'out',
  inside: 'in',
  points: 'point points',
  few: 'few',
  several: 'several',
  strong: 'strong',
  others: 'others',
  perfect: 'have',
  been: 'been',
  beForms: 'were are',
}

const NOT_HEADS = `the a an of in on at by for from with to and or but as is are was were be been has have had will would
  could should may might must can did do does not than that this these those who which what when where while if then there here
  it he she they we i you his her its their our my your him them us me also only just now still yet so per very more most less least
  about around over under nearly almost said says told into out up down after before during since until between among against
  across through without within because because ago later earlier each every all both some any no one two three four five six
  seven eight nine ten percent other others least killed wounded injured dead missing including such like much many few several am pm met`

/** How English news writes counts, amounts, shares and ranks. */
export const NUMBERS: NumberWords = {
  ones: new Map(counting(ONES, 0)),
  tens: new Map(counting(TENS, 20, 10)),
  scales: new Map([
    ['hundred', 2],
    ['thousand', 3],
    ['lakh', 5],
    ['million', 6],
    ['crore', 7],
    ['billion', 9],
    ['trillion', 12],
    ['k', 3],
    ['m', 6],
    ['mn', 6],
    ['mln', 6],
    ['b', 9],
    ['bn', 9],
    ['bln', 9],
    ['tn', 12],
    ['trn', 12],
  ]),
  shortScales: words('k m mn mln b bn bln tn trn'),
  groups: new Map([
    ['dozen', 12],
    ['score', 20],
  ]),
  vague: new Map([
    ['tens', { low: 20, high: 99 }],
    ['dozens', { low: 24, high: 99 }],
    ['scores', { low: 40, high: 99 }],
    ['hundreds', { low: 200, high: 999 }],
    ['thousands', { low: 2000, high: 9999 }],
    ['millions', { low: 2_000_000, high: 9_999_999 }],
    ['billions', { low: 2_000_000_000, high: 9_999_999_999 }],
  ]),
  ordinals: new Map([...counting(TENTHS, 20, 10), ...counting(ORDINALS, 1)]),
  fractions: new Map([
    ['half', 2],
    ['halves', 2],
    ['third', 3],
    ['thirds', 3],
    ['quarter', 4],
    ['quarters', 4],
    ['fourth', 4],
    ['fourths', 4],
    ['fifth', 5],
    ['fifths', 5],
    ['sixth', 6],
    ['sixths', 6],
    ['eighth', 8],
    ['eighths', 8],
    ['tenth', 10],
    ['tenths', 10],
  ]),
  ordinalSuffixes: words('st nd rd th'),
  percent: words('% percent pct'),
  modifiers: [
    ...phrases(
      'min',
      'no fewer than|no less than|not less than|not fewer than|more than|at least|upwards of|greater than',
    ),
    ...phrases(
      'max',
      'no more than|not more than|fewer than|less than|as many as|as much as|at most|a maximum of|up to',
    ),
    ...phrases('approx', 'in the region of|an estimated|estimated|something like|close to|or so'),
    ...phrases('min', 'over|above|exceeding'),
    ...phrases('max', 'under|below'),
    ...phrases(
      'approx',
      'about|around|approximately|roughly|some|nearly|almost|circa|c.|perhaps|maybe|probably|~',
    ),
  ].toSorted((a, b) => b.words.length - a.words.length),
  after: [
    ...phrases('min', 'or more|or longer|plus'),
    ...phrases('max', 'or less|or fewer'),
    ...phrases('approx', 'or so'),
  ],
  signs: new Map(
    pairs(
      '$:USD US$:USD A$:AUD AU$:AUD C$:CAD CA$:CAD HK$:HKD NT$:TWD NZ$:NZD S$:SGD R$:BRL €:EUR £:GBP ¥:JPY ₩:KRW ₹:INR ₽:RUB ₴:UAH ₪:ILS ₺:TRY ₦:NGN ฿:THB ₫:VND CN¥:CNY RMB:CNY Rs:INR',
    ),
  ),
  currencies: new Map(
    pairs(
      `dollar:USD dollars:USD buck:USD bucks:USD euro:EUR euros:EUR sterling:GBP pound:GBP pounds:GBP yen:JPY yuan:CNY renminbi:CNY won:KRW rupee:INR rupees:INR
       ruble:RUB rubles:RUB rouble:RUB roubles:RUB hryvnia:UAH hryvnias:UAH shekel:ILS shekels:ILS lira:TRY liras:TRY naira:NGN baht:THB dong:VND zloty:PLN zlotys:PLN
       forint:HUF forints:HUF rand:ZAR ringgit:MYR rupiah:IDR real:BRL reais:BRL riyal:SAR riyals:SAR dirham:AED dirhams:AED rial:IRR rials:IRR peso: pesos: franc: francs:
       florin: florins: guilder: guilders: shilling: shillings: escudo: escudos: drachma: drachmas: kwacha:ZMW taka:BDT kyat:MMK kyats:MMK tenge:KZT cedi:GHS cedis:GHS birr:ETB dram:AMD drams:AMD lari:GEL leva:BGN lei:RON kuna:HRK quetzals:GTQ lempiras:HNL bolivars:VES bolivianos:BOB guaranies:PYG tugriks:MNT manat:
       crown: crowns: krona:SEK kronor:SEK krone: kroner: dinar: dinars: mark:DEM marks:DEM deutschmarks:DEM usd:USD eur:EUR gbp:GBP cny:CNY rmb:CNY jpy:JPY krw:KRW chf:CHF`,
    ),
  ),
  doubtfulCurrencies: words('won pound pounds mark marks real crown crowns rand bucks buck lira sterling'),
  national: new Map(
    pairs(
      `us:USD u.s.:USD american:USD canadian:CAD australian:AUD hong-kong:HKD singapore:SGD taiwan:TWD swiss:CHF french:FRF belgian:BEF mexican:MXN philippine:PHP
       argentine:ARS chilean:CLP colombian:COP cuban:CUP swedish:SEK danish:DKK norwegian:NOK czech:CZK slovak:SKK icelandic:ISK iraqi:IQD kuwaiti:KWD jordanian:JOD
       serbian:RSD algerian:DZD tunisian:TND egyptian:EGP lebanese:LBP syrian:SYP british:GBP korean:KRW chinese:CNY japanese:JPY indian:INR pakistani:PKR russian:RUB german:DEM turkish:TRY`,
    ),
  ),
  cents: new Map(pairs('cent:USD cents:USD pence:GBP penny:GBP')),
  labels: words(
    `article articles section sections chapter chapters page pages item items room rooms flight flights resolution resolutions title
     phase number no. nos. no nos level route highway interstate channel apollo group type version volume vol. part act episode season grade category
     boeing airbus model series psalm verse platform gate track unit block pier figure table paragraph clause rule step tier
     fortune formula windows super league under-21 bus ward district precinct hill camp stage day`,
  ),
  notHeads: words(NOT_HEADS),
  participle: /ed$/,
  measures: new Map(
    pairs(
      `km:km kilometer:km kilometers:km kilometre:km kilometres:km meter:m meters:m metre:m metres:m mile:mi miles:mi foot:ft feet:ft
       inch:in inches:in centimeter:cm centimeters:cm centimetre:cm centimetres:cm cm:cm mm:mm millimeters:mm millimetres:mm yard:yd yards:yd acre:acre acres:acre hectare:ha hectares:ha
       ton:t tons:t tonne:t tonnes:t kilogram:kg kilograms:kg kilogramme:kg kilogrammes:kg kg:kg kilo:kg kilos:kg gram:g grams:g gramme:g grammes:g ounce:oz ounces:oz pound:lb pounds:lb lb:lb lbs:lb
       liter:L liters:L litre:L litres:L gallon:gal gallons:gal barrel:bbl barrels:bbl degree:deg degrees:deg megawatt:MW megawatts:MW gigawatt:GW gigawatts:GW kilowatt:kW
       kilowatts:kW mph:mph kph:km/h knot:kn knots:kn kiloton:kt kilotons:kt megaton:Mt megatons:Mt volt:V volts:V hertz:Hz megabyte:MB megabytes:MB gigabyte:GB gigabytes:GB`,
    ),
  ),
  irregular: new Map(
    pairs(
      `people:person persons:person men:man women:woman children:child schoolchildren:schoolchild grandchildren:grandchild feet:foot teeth:tooth mice:mouse lives:life wives:wife knives:knife halves:half
       leaves:leaf thieves:thief policemen:policeman policewomen:policewoman servicemen:serviceman gunmen:gunman fishermen:fisherman spokesmen:spokesman
       congressmen:congressman businessmen:businessman crewmen:crewman airmen:airman crises:crisis bases:base series:series species:species aircraft:aircraft
       spacecraft:spacecraft troops:troop personnel:personnel police:police crew:crew staff:staff media:media phenomena:phenomenon criteria:criterion
       houses:house cases:case purposes:purpose causes:cause courses:course horses:horse nurses:nurse responses:response exercises:exercise losses:loss
       buses:bus viruses:virus gas:gas news:news headquarters:headquarters cattle:cattle movies:movie cookies:cookie ties:tie pounds:pound
       offences:offence warheads:warhead corps:corps`,
    ),
  ),
  endings: [
    ['sses', 'ss'],
    ['shes', 'sh'],
    ['ches', 'ch'],
    ['xes', 'x'],
    ['zes', 'ze'],
    ['ies', 'y'],
    ['oes', 'o'],
    ['ss', 'ss'],
    ['us', 'us'],
    ['is', 'is'],
    ['s', ''],
  ],
  classes: Object.fromEntries(Object.entries(CLASSES).map(([name, list]) => [name, words(list)])) as Record<
    NumberClass,
    ReadonlySet<string>
  >,
}
