import assert from 'node:assert/strict'
import { test } from 'node:test'
import { engine } from '../../../test/engine.ts'
import { FRIDAY, untagged } from '../../../test/read-values.ts'
import { english } from '../../locales/index.ts'
import { analyse } from '../analyse.ts'
import { findValues } from './index.ts'

/** The dates of a sentence; in brackets those that do not tell when what it tells has happened. */
async function dates(text: string): Promise<string[]> {
  const { tagger } = await engine()
  const { id, blocks } = untagged(text)
  const analysis = analyse({ id, text } as Parameters<typeof analyse>[0], blocks, tagger, english)
  return findValues(analysis, FRIDAY, english)
    .filter(({ kind }) => kind === 'date' || kind === 'time')
    .map(({ start, end, aside }) => (aside ? `(${text.slice(start, end)})` : text.slice(start, end)))
}

/** Each sentence with the dates that must be found in it. */
async function check(cases: Readonly<Record<string, readonly string[]>>): Promise<void> {
  for (const [text, expected] of Object.entries(cases)) assert.deepEqual(await dates(text), expected, text)
}

test('a date that says which thing is meant is none of the deed', () =>
  check({
    'The senate on Friday blocked an inquiry into the Jan. 12 flood at the dam.': ['Friday', '(Jan. 12)'],
    'The minister defended his Feb. 8 phone call with the envoys.': ['(Feb. 8)'],
    'Vale dissented from a reading of the Rivers Act of 1994.': ['(1994)'],
    'The company blamed Monday’s raid for the losses.': ['(Monday)'],
    'Monday’s raid killed two guards.': ['Monday'],
    'During Thursday’s meeting the mayor again asked Vale to stay.': ['Thursday'],
    'The envoy will be sworn in at a Tuesday ceremony.': ['Tuesday'],
  }))

test('a date that says how long something lasts, or with what it is compared, is none of the deed', () =>
  check({
    'The offer lets them borrow money until December.': ['(December)'],
    'It is the worst drought since 2013.': ['(2013)'],
    'Arrests rose to 4,000 in February, up from January.': ['February', '(January)'],
    'The bridge has been shut since August 2030.': ['August 2030'],
    'She promised to send grain before the end of June.': ['the end of June'],
  }))

test('a date of an aside is none of the deed', () =>
  check({
    'Vale visited the town, which the army took last month.': ['(last month)'],
    'Long before the storm made landfall on Sunday, Vale was worried.': ['(Sunday)'],
    'The office disputed an article published by the Harn Post on Thursday.': ['(Thursday)'],
    'Two men were accused of killing a teacher in May 2029.': ['(May 2029)'],
    'Vale, who had fallen ill, resigned on Monday.': ['Monday'],
    'Nine people were killed and at least 40 injured on Monday when a ferry hit the pier.': ['Monday'],
    'Vale, the mayor, on Monday resigned.': ['Monday'],
    'After meeting the players, Vale decided on Monday to leave.': ['Monday'],
    'The order, released on Monday, forbids swimming.': ['Monday'],
    'In a letter sent on Monday, Vale denied it.': ['Monday'],
    'Officials said that the bridge collapsed on Monday.': ['Monday'],
    'A team of experts arrived in the affected towns on Monday.': ['Monday'],
  }))

test('who speaks may mean another day than the report’s', () =>
  check({
    '“I was glad that they sent the letter last night,” Vale said on Thursday.': ['(last night)', 'Thursday'],
    '“The letter is short. They sent it last night,” Vale said.': ['(last night)'],
    'Vale said that the letter came last night.': ['last night'],
  }))

test('"that day" is the one just told, or none', () =>
  check({
    'Vale fell ill on Monday. That day she left the town.': ['Monday', 'That day'],
    'Vale fell ill on Monday. The town has a mill. It has a pier. That day she left the town.': [
      'Monday',
      '(That day)',
    ],
  }))

test('a day of what led to a deed is none of the deed', () =>
  check({
    'A man has denied arson following a fire at a mill in Harn on Sunday.': ['(Sunday)'],
    'Vale was charged with arson following the fire at the mill on Sunday.': ['(Sunday)'],
    'Two men have been arrested over a raid in Harn on Sunday.': ['(Sunday)'],
    'Three men died after a crash on Sunday.': ['Sunday'],
    'After the vote on Sunday, Vale resigned.': ['Sunday'],
    'The governor has signed a law on Monday.': ['Monday'],
  }))

test('a clause of why and when is as much an aside as what it stands in', () =>
  check({
    'Vale explained why she left the army in 2019.': ['(2019)'],
    'The charge names Vale, who stepped down when the mayor left office in January.': ['(January)'],
    'Vale stepped down when the mayor left office in January.': ['January'],
    'The mill, which last year was declared safe, is shut.': ['(last year)'],
  }))

test('"the next day" is that of what was told, or none', () =>
  check({
    'Vale fell ill on Monday. The next day she left the town.': ['Monday', 'The next day'],
    'The teacher was back in the school the next day.': ['(the next day)'],
  }))

test('what a date only names dates nothing', () =>
  check({
    'Speaking on “This Week,” Vale said the words were wrong.': ['(This Week)'],
    'There are still winter conditions in the hills.': ['(winter)'],
    'The storm came in winter.': ['winter'],
    'A ruling in May that kept the law in force was praised.': ['(May)'],
    'The senate passed a bill on Monday that bans it.': ['Monday'],
    'The offer stands until at least the end of June.': ['(the end of June)'],
    'Prior to this spring, the office knew nothing of it.': ['(this spring)'],
  }))

test('what is done late is no time of day', () =>
  check({
    'The senate dropped the midnight rules of the last premier.': [],
    'The truce began at midnight.': ['(midnight)'],
  }))

test('a holiday that nothing puts in time, and an hour that says of what kind something is', () =>
  check({
    'They wanted to celebrate Christmas.': ['(Christmas)'],
    'Labor Day has a long history.': ['(Labor Day)'],
    'The boy died on Christmas Eve.': ['Christmas Eve'],
    'She will leave by Thanksgiving.': ['Thanksgiving'],
    'He met her in secret 2 a.m. meetings under a bridge in May.': ['(2 a.m.)', 'May'],
  }))

test('a year before a noun says which one somebody is', () =>
  check({
    'Vale said that an aide to 2031 rival Ada Orr should be jailed.': ['(2031)'],
    'Nils Okoro, the former governor and 2031 nominee, was mentioned as well.': ['(2031)'],
    'In 2031 voters chose Orr.': ['2031'],
    'The mill burned down in 2031 and was rebuilt.': ['2031'],
  }))

test('the hour at which a page was printed is none of what it tells', () =>
  check({
    'Posted: Sunday, March 29th at 9:17pm A child was hurt at the mill.': ['(Sunday, March 29th at 9:17pm)'],
    'Police: On Sunday at 9:17 p.m. a child was hurt at the mill.': ['Sunday at 9:17 p.m.'],
  }))

test('of two dates of one clause the second, behind a noun in a phrase of its own, is that noun’s', () =>
  check({
    'The council on Tuesday released its report on the raid in Harn on Jan. 6.': ['Tuesday', '(Jan. 6)'],
    'On Tuesday, the council released its report on the raid on Jan. 6.': ['Tuesday', '(Jan. 6)'],
    'Officers filed a lawsuit Thursday against the mayor over the raid in May.': ['Thursday', '(May)'],
    'The council met on Monday and again in the hall on Friday.': ['Monday', 'Friday'],
    'The mayor said Monday that she would meet the envoy in Harn on Friday.': ['Monday', 'Friday'],
    'The mayor asked the envoy on Monday to come to a talk in Harn on Friday.': ['Monday', 'Friday'],
  }))

test('the date of what a subject is, in commas, is none of the deed', () =>
  check({
    'Ada Orr, a candidate in the primary on June 3, announced that she grew up on a farm.': ['(June 3)'],
    'Nils Vale, the nominee last year, oversees the panel.': ['(last year)'],
    'After three days of talks, the jury on July 25, 2030, convicted him.': ['July 25, 2030'],
    'The mayor, in a speech on Monday, said that she would leave.': ['Monday'],
  }))

test('with what something is compared is none of the deed', () =>
  check({
    'Bread costs 16 cents more than a month ago.': ['(more than a month ago)'],
    'The law was passed more than a month ago.': ['more than a month ago'],
    'Agents made 9,000 arrests in February, a 3% increase over the previous month.': [
      'February',
      '(the previous month)',
    ],
    'Her tone, compared with her speech on Wednesday, was soft.': ['(Wednesday)'],
    'He regrets the raid to this day.': ['(this day)'],
    'The rule comes out of the famous ruling in May that struck the law down.': ['(May)'],
  }))
