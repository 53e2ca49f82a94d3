import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FRIDAY, readValues, untagged } from '../../../test/read-values.ts'
import { english } from '../../locales/index.ts'
import { findValues } from './index.ts'

/** Each sentence with the values that must be found in it, and no others. */
function check(cases: Readonly<Record<string, readonly string[]>>): void {
  for (const [text, expected] of Object.entries(cases)) assert.deepEqual(readValues(text), expected, text)
}

/** The values of a text written as "word/TAG word/TAG": what a tagger would have said. */
function tagged(marked: string, date = FRIDAY.date): string[] {
  const pairs = marked.split(' ').map(pair => pair.split('/') as [string, string])
  const text = pairs.map(([word]) => word).join(' ')
  const values = findValues(
    { ...untagged(text), tags: pairs.map(([, tag]) => tag) },
    { ...FRIDAY, date },
    english,
  )
  return values.map(({ start, end, value }) => `[${text.slice(start, end)}] ${value}`)
}

test('a plan in the present tense or after "to" lies ahead', () => {
  assert.deepEqual(tagged('The/DT council/NN meets/VBZ on/IN Tuesday/NNP ./.'), ['[Tuesday] 2031-03-18'])
  assert.deepEqual(tagged('They/PRP agreed/VBD to/TO talk/VB on/IN Tuesday/NNP ./.'), [
    '[Tuesday] 2031-03-18',
  ])
  assert.deepEqual(tagged('They/PRP talked/VBD on/IN Tuesday/NNP ./.'), ['[Tuesday] 2031-03-11'])
  assert.deepEqual(tagged('They/PRP met/VBD ahead/RB of/IN Sunday/NNP ./.'), ['[Sunday] 2031-03-16'])
  assert.deepEqual(tagged('The/DT truce/NN lasted/VBD until/IN Tuesday/NNP ./.'), ['[Tuesday] 2031-03-11'])
  assert.deepEqual(tagged('The/DT vote/NN was/VBD delayed/VBN until/IN Tuesday/NNP ./.'), [
    '[Tuesday] 2031-03-18',
  ])
})

test('the verb after the date counts where the date opens its clause', () => {
  const marked = 'He/PRP resigned/VBD and/CC on/IN Tuesday/NNP parliament/NN will/MD vote/VB ./.'
  assert.deepEqual(tagged(marked), ['[Tuesday] 2031-03-18'])
})

test('a verb in the past right before a month keeps it in the past, however far', () => {
  const late = '2031-12-28'
  assert.deepEqual(tagged('He/PRP was/VBD arrested/VBN in/IN January/NNP ./.', late), ['[January] 2031-01'])
  assert.deepEqual(tagged('The/DT law/NN takes/VBZ effect/NN on/IN Jan./NNP 1/CD ./.', late), [
    '[Jan. 1] 2032-01-01',
  ])
})

test('times with their zone, stamps, and two times of one day', () => {
  check({
    'It struck at 9 p.m. GMT.': ['[9 p.m. GMT] time 2031-03-14T21:00Z'],
    'The log reads 2031-03-05T20:05:00Z.': ['[2031-03-05T20:05:00Z] time 2031-03-05T20:05:00Z'],
    'It closed at 5 o’clock in the afternoon.': ['[5 o’clock in the afternoon] time 2031-03-14T17:00'],
    'Dinner is at 1900 hours.': ['[1900 hours] time 2031-03-14T19:00'],
    'It took 1900 hours.': ['[1900 hours] duration PT1900H'],
    'It struck at 7 a.m. (0600 GMT) on Tuesday.': [
      '[7 a.m.] time 2031-03-11T07:00',
      '[0600 GMT] time 2031-03-11T06:00Z',
      '[Tuesday] date 2031-03-11',
    ],
    'He woke in the early hours of Tuesday.': ['[the early hours of Tuesday] time 2031-03-11TMO'],
    'They met on the night of March 3.': ['[the night of March 3] time 2031-03-03TNI'],
  })
})

test('days counted from other days', () => {
  check({
    'He left on Jan. 3, 2029. The day before, he wept.': [
      '[Jan. 3, 2029] date 2029-01-03',
      '[The day before] date 2029-01-02',
    ],
    'It begins a week from Tuesday.': ['[a week from Tuesday] date 2031-03-25'],
    'It begins on Monday week.': ['[Monday week] date 2031-03-24'],
    'It began a year ago today.': ['[a year ago today] date 2030-03-14'],
    'Sales fell in May 2030 from the same month a year earlier.': [
      '[May 2030] date 2030-05',
      '[the same month a year earlier] date 2029-05',
    ],
    'It opens on the first Monday in June.': ['[the first Monday in June] date 2031-06-02'],
  })
})

test('lists and ranges share what is written once', () => {
  check({
    'They met in March, April and May 2030.': [
      '[March] date 2030-03',
      '[April] date 2030-04',
      '[May 2030] date 2030-05',
    ],
    'The mills of the eighteenth and nineteenth centuries stand.': [
      '[the eighteenth] date 17',
      '[nineteenth centuries] date 18',
    ],
    'Songs of the 70s and 80s were played.': ['[the 70s] date 197', '[80s] date 198'],
    'The league (490-480 BC) broke up.': ['[490] date BC0490', '[480 BC] date BC0480'],
    'The 2030/31 season ended.': ['[2030] date 2030', '[31] date 2031'],
    'It took two hours and 20 minutes.': ['[two hours and 20 minutes] duration PT2H20M'],
  })
})

test('sets and durations that look like other things', () => {
  check({
    'They meet on Tuesdays and every other Friday.': [
      '[Tuesdays] set XXXX-WXX-2',
      '[every other Friday] set XXXX-WXX-5',
    ],
    'He works 50 hours a week.': ['[50 hours] duration PT50H', '[a week] set P1W'],
    'It was a months-long siege.': ['[months-long] duration PXM'],
    'He served six-and-a-half years.': ['[six-and-a-half years] duration P6Y6M'],
    'He was born on a Sunday.': ['[Sunday] date XXXX-WXX-7'],
  })
})

test('no dates: names of days, occasions, quarters of towns, women called April', () => {
  check({
    'On Black Friday the Sunday Courier printed more.': [],
    'This time, they lost.': [],
    'He lives in the quarter behind the port.': [],
    'Ann Lee and April Fay left.': [],
  })
})

test('a day known by its date alone has its own year', () => {
  check({ 'The Sept. 11 attacks shook him.': ['[Sept. 11] date 2001-09-11'] })
  assert.deepEqual(
    readValues('The Sept. 11 attack shook him.', { date: '1999-10-01', certainty: 'stated' }),
    ['[Sept. 11] date 1999-09-11'],
  )
})

test('who wants something to be done by or on a day speaks of one to come', () => {
  assert.deepEqual(tagged('He/PRP wants/VBZ to/TO march/VB on/IN Tuesday/NNP ./.'), ['[Tuesday] 2031-03-18'])
  assert.deepEqual(tagged('He/PRP wants/VBZ her/PRP out/RP by/IN Tuesday/NNP ./.'), ['[Tuesday] 2031-03-18'])
  assert.deepEqual(tagged('He/PRP knows/VBZ what/WP fell/VBD on/IN Tuesday/NNP ./.'), [
    '[Tuesday] 2031-03-11',
  ])
})

test('what is quoted before a date outside the marks does not tell its time', () => {
  assert.deepEqual(
    tagged(
      'He/PRP was/VBD sacked/VBN "/`` faster/RBR than/IN eggs/NNS will/MD boil/VB "/\'\' on/IN Tuesday/NNP ./.',
    ),
    ['[Tuesday] 2031-03-11'],
  )
})

test('a clock time takes its half of the day and its zone from what stands beside it', () => {
  check({
    'The truce began at six on Thursday morning.': ['[six on Thursday morning] time 2031-03-13T06:00'],
    'It fell at a quarter past ten on Thursday evening.': [
      '[a quarter past ten on Thursday evening] time 2031-03-13T22:15',
    ],
    'It was ten in the evening.': ['[ten in the evening] time 2031-03-14T22:00'],
    'Six on the bench were hurt.': [],
    'They answer by noon GMT on Thursday.': ['[noon GMT on Thursday] time 2031-03-13T12:00Z'],
  })
})

test('a clock time without a day is of the day just told, else of the day of the news', () => {
  const clocks = (text: string): string[] => readValues(text).filter(value => value.includes('T09:20'))
  // told in the sentence before
  assert.deepEqual(clocks('The gate fell on Tuesday. At 9:20 a.m. it was lifted.'), [
    '[9:20 a.m.] time 2031-03-11T09:20',
  ])
  // told most often, though another day was told last
  assert.deepEqual(
    clocks(
      'The gate fell on Tuesday. It hung by a chain. On Tuesday nobody was there. Rain fell on Monday. The river rose. Nobody slept. It fell at 9:20 a.m. with a bang.',
    ),
    ['[9:20 a.m.] time 2031-03-11T09:20'],
  )
  // a day to come is not that of the news
  assert.deepEqual(clocks('The gate will rise on Monday. It fell at 9:20 a.m. with a bang.'), [
    '[9:20 a.m.] time 2031-03-14T09:20',
  ])
})

test('the verb of its clause says that a month without a year lies behind, however far off', () => {
  const resigned = 'Vale/NNP announced/VBD her/PRP$ resignation/NN in/IN April/NNP ./.'
  assert.deepEqual(tagged(resigned), ['[April] 2030-04'])
  const law = 'The/DT law/NN ,/, signed/VBN by/IN Vale/NNP in/IN April/NNP ,/, forbids/VBZ it/PRP ./.'
  assert.deepEqual(tagged(law), ['[April] 2030-04'])
  const meant = 'They/PRP promised/VBD a/DT vote/NN in/IN April/NNP ./.'
  assert.deepEqual(tagged(meant), ['[April] 2031-04'])
  const since = 'It/PRP will/MD be/VB the/DT first/JJ since/IN the/DT April/NNP massacre/NN ./.'
  assert.ok(tagged(since).includes('[April] 2030-04'))
})

test('a verb right behind a day is the one it belongs to', () => {
  const marked = 'News/NN comes/VBZ as/IN Vale/NNP on/IN Sunday/NNP left/VBD ./.'
  assert.deepEqual(tagged(marked), ['[Sunday] 2031-03-09'])
})

test('what is likely, and what somebody faces, lies ahead', () => {
  assert.deepEqual(
    tagged('The/DT terms/NNS were/VBD likely/JJ to/TO be/VB announced/VBN on/IN Monday/NNP ./.'),
    ['[Monday] 2031-03-17'],
  )
  assert.deepEqual(tagged('Some/DT men/NNS were/VBD likely/RB killed/VBN on/IN Monday/NNP ./.'), [
    '[Monday] 2031-03-10',
  ])
  assert.deepEqual(
    tagged('Those/DT facing/VBG elections/NNS in/IN November/NNP hail/VBP from/IN the/DT coast/NN ./.'),
    ['[November] 2031-11'],
  )
})

test('"this weekend" is the last one where it is over and the week is young', () => {
  const over = 'The/DT ban/NN lapsed/VBD this/DT weekend/NN ./.'
  assert.deepEqual(tagged(over, '2031-03-11'), ['[this weekend] 2031-W10-WE'])
  assert.deepEqual(tagged(over, '2031-03-16'), ['[this weekend] 2031-W11-WE'])
  const ahead = 'The/DT ban/NN will/MD lapse/VB this/DT weekend/NN ./.'
  assert.deepEqual(tagged(ahead, '2031-03-11'), ['[this weekend] 2031-W11-WE'])
})

test('what is pointed to lies behind', () => {
  assert.deepEqual(tagged('At/IN that/DT June/NNP 2/CD meeting/NN she/PRP says/VBZ she/PRP served/VBD ./.'), [
    '[June 2] 2030-06-02',
  ])
})

test('what has done something lies behind', () => {
  assert.deepEqual(
    tagged('It/PRP follows/VBZ the/DT ruling/NN in/IN June/NNP that/WDT struck/VBD it/PRP down/RP ./.'),
    ['[June] 2030-06'],
  )
})

test('the weekday of six days ago is tomorrow, unless the text looks back on a week', () => {
  assert.deepEqual(tagged('Vale/NNP left/VBD on/IN Saturday/NNP ./.'), ['[Saturday] 2031-03-15'])
  const week = 'They/PRP met/VBD on/IN Monday/NNP ./. The/DT fire/NN began/VBD on/IN Saturday/NNP ./.'
  assert.deepEqual(tagged(week), ['[Monday] 2031-03-10', '[Saturday] 2031-03-08'])
  assert.deepEqual(tagged('She/PRP says/VBZ he/PRP left/VBD on/IN Sunday/NNP ./.'), ['[Sunday] 2031-03-09'])
  assert.deepEqual(tagged('Polls/NNS point/VBP to/TO a/DT long/JJ count/NN on/IN Sunday/NNP ./.'), [
    '[Sunday] 2031-03-16',
  ])
})

test('"this Tuesday" that is yet to come is not the one that is over', () => {
  const ahead = 'It/PRP will/MD not/RB be/VB held/VBN this/DT Tuesday/NNP ./.'
  assert.deepEqual(tagged(ahead), ['[this Tuesday] 2031-03-18'])
  assert.deepEqual(tagged('It/PRP was/VBD held/VBN this/DT Tuesday/NNP ./.'), ['[this Tuesday] 2031-03-11'])
})

test('what somebody could do was tried, what lies ahead of a day is to come', () => {
  const tried = 'Vale/NNP could/MD not/RB be/VB reached/VBN on/IN Tuesday/NNP ./.'
  assert.deepEqual(tagged(tried), ['[Tuesday] 2031-03-11'])
  assert.deepEqual(tagged('Talks/NNS could/MD resume/VB on/IN Tuesday/NNP ./.'), ['[Tuesday] 2031-03-18'])
  const ahead =
    'They/PRP met/VBD ahead/RB of/IN his/PRP$ speech/NN to/TO the/DT council/NN on/IN Tuesday/NNP ./.'
  assert.deepEqual(tagged(ahead), ['[Tuesday] 2031-03-18'])
  const told =
    'They/PRP plan/VBP to/TO leave/VB ,/, according/VBG to/TO several/JJ papers/NNS on/IN Tuesday/NNP ./.'
  assert.deepEqual(tagged(told), ['[Tuesday] 2031-03-11'])
})

test('a verb behind an adverb is finite, and the day behind a verb is its own', () => {
  const passed =
    'The/DT council/NN narrowly/RB passed/VBN a/DT plan/NN on/IN Tuesday/NNP that/WDT would/MD close/VB it/PRP ./.'
  assert.deepEqual(tagged(passed), ['[Tuesday] 2031-03-11'])
  const stormed =
    'The/DT clerk/NN who/WP hid/VBD as/IN a/DT crowd/NN stormed/VBD the/DT hall/NN on/IN Oct./NNP 6/CD will/MD not/RB be/VB charged/VBN ./.'
  assert.deepEqual(tagged(stormed), ['[Oct. 6] 2030-10-06'])
  assert.deepEqual(tagged('The/DT talks/NNS on/IN Tuesday/NNP will/MD be/VB long/JJ ./.'), [
    '[Tuesday] 2031-03-18',
  ])
  assert.deepEqual(tagged('Rask/NNP died/VBD April/NNP 3/CD ./.'), ['[April 3] 2030-04-03'])
})

test('an hour of a night keeps its day', () => {
  assert.deepEqual(tagged('It/PRP began/VBD at/IN 8:30/CD p.m./NN Tuesday/NNP night/NN ./.'), [
    '[8:30 p.m. Tuesday night] 2031-03-11T20:30',
  ])
})

test('"last summer" of a July is the summer before', () => {
  assert.deepEqual(tagged('He/PRP left/VBD last/JJ summer/NN ./.', '2031-07-10'), ['[last summer] 2030-SU'])
  assert.deepEqual(tagged('He/PRP left/VBD last/JJ summer/NN ./.', '2031-09-10'), ['[last summer] 2031-SU'])
})

test('quarters and clocks of a game are no dates, nor is a name', () => {
  const play = 'He/PRP caught/VBD a/DT touchdown/NN in/IN the/DT third/JJ quarter/NN ./.'
  assert.deepEqual(tagged([play, play, play].join(' ')), ['[third] 3', '[third] 3', '[third] 3'])
  assert.deepEqual(tagged('Sales/NNS fell/VBD in/IN the/DT third/JJ quarter/NN ./.'), [
    '[the third quarter] 2030-Q3',
  ])
  assert.deepEqual(tagged('They/PRP tied/VBD with/IN about/IN 10:00/CD to/TO play/VB ./.'), [])
  assert.deepEqual(tagged('The/DT ball/NN is/VBZ at/IN Mar-a-Verde/NNP ./.'), [])
})

test('"the seven months before" tell how long, not when', () => {
  check({
    'They agreed on more than in the seven months before.': ['[the seven months] duration P7M'],
    'He fled on Jan. 3, 2029. Two days later he was caught.': [
      '[Jan. 3, 2029] date 2029-01-03',
      '[Two days later] date 2029-01-05',
    ],
  })
})

test('what is set for a month lies ahead, what has been set out does not', () => {
  const late = '2031-06-12'
  assert.deepEqual(tagged('A/DT trial/NN was/VBD set/VBN for/IN October/NNP ./.', late), [
    '[October] 2031-10',
  ])
  assert.deepEqual(tagged('A/DT trial/NN was/VBD pencilled/VBN in/RP for/IN October/NNP ./.', late), [
    '[October] 2031-10',
  ])
  assert.deepEqual(tagged('She/PRP was/VBD blamed/VBN for/IN October/NNP ./.', late), ['[October] 2030-10'])
  assert.deepEqual(
    tagged('The/DT riot/NN in/IN January/NNP has/VBZ been/VBN set/VBN out/RP again/RB ./.', late),
    ['[January] 2031-01'],
  )
})

test('"until a vote in June" lies ahead, unless something lasted so long', () => {
  const early = '2031-01-30'
  const vote = 'until/IN a/DT special/JJ vote/NN in/IN June/NNP ./.'
  assert.deepEqual(tagged(`He/PRP picked/VBD an/DT aide/NN for/IN the/DT seat/NN ${vote}`, early), [
    '[June] 2031-06',
  ])
  assert.deepEqual(tagged(`He/PRP served/VBD ${vote}`, early), ['[June] 2030-06'])
})

test('what somebody was able to do by a day is done', () => {
  const done = (adjective: string): string[] =>
    tagged(`They/PRP were/VBD ${adjective}/JJ to/TO open/VB it/PRP by/IN Tuesday/NNP ./.`)
  assert.deepEqual(done('able'), ['[Tuesday] 2031-03-11'])
  assert.deepEqual(done('urged'), ['[Tuesday] 2031-03-18'])
})

test('"last night around 10:30" is late, the small hours stay by themselves', () => {
  const at = (hour: string): string[] =>
    tagged(`It/PRP began/VBD last/JJ night/NN around/IN ${hour}/CD in/IN Harn/NNP ./.`)
  assert.deepEqual(at('10:30'), ['[last night around 10:30] 2031-03-13T22:30'])
  assert.deepEqual(at('1:30'), ['[last night] 2031-03-13TNI', '[around 1:30] 2031-03-13T01:30'])
})

test('a winter is counted by the year in which it ends, the week of a plan told on a Sunday is the next', () => {
  assert.deepEqual(tagged('He/PRP left/VBD this/DT winter/NN ./.', '2031-12-16'), ['[this winter] 2032-WI'])
  assert.deepEqual(tagged('He/PRP left/VBD this/DT winter/NN ./.', '2031-01-16'), ['[this winter] 2031-WI'])
  assert.deepEqual(tagged('He/PRP will/MD leave/VB this/DT week/NN ./.', '2031-03-16'), [
    '[this week] 2031-W12',
  ])
  assert.deepEqual(tagged('He/PRP left/VBD this/DT week/NN ./.', '2031-03-16'), ['[this week] 2031-W11'])
})

test('a day with a name of its own is no day of the report', () =>
  assert.deepEqual(tagged('The/DT flaw/NN came/VBD before/IN Patch/NNP Tuesday/NNP ./.'), []))
