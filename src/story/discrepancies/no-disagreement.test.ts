import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

/** Two reports that say what can stand side by side. */
const NONE: readonly (readonly [string, string, string])[] = [
  [
    'a main and a major supplier',
    'Varland is the main supplier of bread grain to its neighbour.',
    'Varland is a major supplier of its neighbour’s bread grain.',
  ],
  [
    'a third trip there and a first trip this year',
    'It was her third trip to Harn since she took office.',
    'It was her first foreign trip of the year.',
  ],
  [
    'all vessels and those of one flag',
    'At the bridge 112 vessels of all flags were waiting on Tuesday.',
    'Tavares recalled that 38 Varland sailors have spent the winter above the bridge.',
  ],
  [
    'what sport is counted in',
    'Gerow scored 11 touchdowns for Harn in his first season on the team.',
    'Gerow scored eight touchdowns for Harn in his last season on the team.',
  ],
  [
    'a number of all, and how many a day',
    'The fever caused 1,500 deaths a day in Varland.',
    'The fever caused 65,000 deaths in Varland.',
  ],
  [
    'a part of those named before it',
    'Of the 23 smugglers arrested at the bridge, 12 are from Harn.',
    'At the bridge 23 smugglers were arrested.',
  ],
  [
    'a sum, and what it is in another currency',
    'Damage to the lock house of Sund was estimated at $US1 million ($1.52 million), the wardens said.',
    'Damage to the lock house of Sund was estimated at $1 million, the wardens said on Tuesday.',
  ],
  [
    'shares of two places',
    'Bargemen make up 30 percent of the population in Paris.',
    'Bargemen make up about 21 percent of the population of Berlin.',
  ],
  [
    'the wounded and their wounds',
    'At the lock three people were wounded by shots.',
    'The warden of the lock had two gunshot wounds, and his daughter was wounded as well.',
  ],
  [
    'two marches of one day',
    'The bargemen are angry.\n\nOn Tuesday about 30,000 people marched against the toll.',
    'The bargemen are angry.\n\nIn Paris around 20,000 protesters marched on their tractors.',
  ],
  [
    'a day, and since the evening before it',
    'The yard fired flares over the lock of Sund on Tuesday.',
    'The yard has fired flares over the lock of Sund since sundown on Monday.',
  ],
  [
    'one number in digits and in words',
    'Nine lorries were waiting at the Sund bridge.',
    'At the Sund bridge 9 lorries were waiting.',
  ],
  [
    'a cut that the report itself goes on from',
    '“I am the master of this lock, but I am also a father,” Lindahl said.',
    '“I am the master of this lock. But I am also a father,” Lindahl said.',
  ],
  [
    'a contraction and its words in full',
    '“We are asking the guild to open the bridge, and we do not know its answer,” Tavares said.',
    '“We’re asking the guild to open the bridge, and we don’t know its answer,” Tavares said.',
  ],
  [
    'what was to be bought, and was not bought',
    'The guild was planning to buy the ferry landing from the town.',
    'The guild has not bought the ferry landing, the town said.',
  ],
  [
    'a question and its answer',
    'Who ordered the guild to shut the Sund bridge in the storm?',
    'Nobody ordered the guild to shut the Sund bridge in the storm, Lindahl said.',
  ],
  [
    'two ways to say that it has not happened',
    'The helmsman had yet to regain consciousness on Wednesday.',
    'The helmsman had not regained consciousness on Wednesday.',
  ],
  [
    'the killed and the injured behind the next comma',
    'The storm kills 3, injures 12 on Monday.',
    'Three people were killed and 12 were injured in the storm at the Sund bridge.',
  ],
  [
    'the sum and its parts',
    'Two Varland and three Tavish sailors were killed in the storm at the Sund bridge.',
    'Five sailors were killed in the storm at the Sund bridge.',
  ],
  [
    'matches missed and people missing',
    'The harbour goalkeeper has missed four games with a broken hand.',
    'Since the storm the fastest runner of the town missed three games.',
  ],
  [
    'a vague number and one that fits it',
    'Police arrested dozens of people at the bridge on Monday.',
    'Police arrested 86 people at the bridge on Monday.',
  ],
  [
    'how often, and how many',
    'The helmsman had been arrested three times since October.',
    'The town crier had been arrested four times in his youth.',
  ],
  [
    'a range of values is no change',
    'The waves varied from 2.8 to 3.8 metres on Monday.',
    'The waves reached 3.8 metres on Monday.',
  ],
  [
    'places in another order',
    'The advertisement will be shown in Harn, Orlesk and Dorn next week.',
    'The advertisement will be shown in Dorn, Orlesk and Harn next week.',
  ],
  [
    'telephone numbers',
    'Witnesses of the storm are asked to ring the harbour police on 0845 125 2222.',
    'Witnesses of the storm are asked to ring the harbour police on 0845 125 222.',
  ],
  [
    'one duration in two units',
    'The guild offered a 48-hour pause in the repair of the Sund bridge.',
    'The guild offered a two-day pause in the repair of the Sund bridge.',
  ],
  [
    'one moment by two clocks',
    'The ferry of the guild landed in Harn at 6.40pm on Monday.',
    'The ferry of the guild landed in Harn at 17:40 Orlesk time on Monday.',
  ],
  [
    'what two say of each other',
    'The pilots denied ramming the ferry first.',
    'The pilots and the guild accuse each other of ramming the ferry first.',
  ],
  [
    'a moment and what bounds it',
    'The guild denied that the sluice of the Sund bridge had opened before 9:20.',
    'The sluice of the Sund bridge opened at 9:20.',
  ],
  [
    'two lengths of one noun, of two things',
    'The guild won a two-year extension of the tolls on the Sund bridge.',
    'The guild wanted a 13-month extension of the leases below the Sund bridge.',
  ],
  [
    'all the dead and bodies found',
    'The storm killed 14 people at the Sund bridge.',
    'Divers found two bodies at the Sund bridge.',
  ],
  ['one vote of many', 'The council passed it with 17 votes.', 'One vote was recorded wrongly.'],
  [
    'a fact and its wish',
    'Lindahl hopes that the Sund bridge will open in June.',
    'The Sund bridge opened to trains in 1931.',
  ],
]

for (const [what, a, b] of NONE)
  test(`no disagreement: ${what}`, async () => {
    assert.deepEqual(await between(a, b), [])
  })
