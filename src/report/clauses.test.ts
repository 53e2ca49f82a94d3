import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ledIn, told } from '../../test/attributing.ts'

const CUT: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'coordinated verbs share their subject',
    'The call was made at her request, lasted an hour and ended in silence.',
    ['-: The call was made at her request', '-: lasted an hour', '-: ended in silence.'],
  ],
  [
    'an aside is cut out of its sentence',
    'The pump, which had failed in May, was repaired on the same evening.',
    ['-: The pump / was repaired on the same evening.', '-: which had failed in May'],
  ],
  [
    'a participle at the end',
    'The ferry struck the pontoon in thick fog, killing twelve of its passengers.',
    ['-: The ferry struck the pontoon in thick fog', '-: killing twelve of its passengers.'],
  ],
  [
    'two clauses of content',
    'Mara Orr said that the wells were the source and that nothing pointed to the taps.',
    ['Mara Orr: that the wells were the source', 'Mara Orr: nothing pointed to the taps'],
  ],
  [
    'a second number for a second thing',
    'The union will put a duty of 25% on flat steel from May and a duty of 15% on butter from June.',
    ['-: The union will put a duty of 25% on flat steel from May', '-: a duty of 15% on butter from June.'],
  ],
]

for (const [what, sentence, clauses] of CUT)
  test(`cut: ${what}`, () => {
    assert.deepEqual(told(sentence), clauses)
  })

const WHOLE: readonly (readonly [string, string])[] = [
  [
    'what is excepted',
    'The ties of the two ports were anything but warm in the years before the treaty was signed.',
  ],
  [
    'officials with a clause of their own',
    'The visit came with talks between the port and foreign officials in Harn to settle a bitter dispute that has hurt trade.',
  ],
  [
    'a condition stays with its consequence',
    'If the lock is shut again, the barges will have to wait until June.',
  ],
  [
    'nothing is cut inside quotation marks',
    '“The pump failed in May, and nobody rang the town,” Mara Orr said.',
  ],
  ['"including" opens no clause', 'The storm cut off nine villages, including three above the Sund bridge.'],
  [
    'all that is told is when',
    'The notice of the council came a day after the lock had been closed for repairs.',
  ],
  [
    'the subject of a clause inside',
    'Many people in the towns found that the harbour and its new locks had changed their lives.',
  ],
  ['a phrase behind a noun', 'The port got coal from Harn and Sund in May as it ran out of oil and wood.'],
  [
    'a verb that may be that of a clause inside',
    'The council heard of those who left the town in May and came back in June.',
  ],
  [
    'what tells of the subject',
    'The first pilots who served the port and had lost their ships came on Friday.',
  ],
  ['words in brackets', 'The port shut every gate (so all of the ships, and they were many, waited).'],
  ['nouns joined by "and"', 'The mayor and the harbour master met on Tuesday about the lock.'],
]

for (const [what, sentence] of WHOLE)
  test(`whole: ${what}`, () => {
    assert.equal(told(sentence).length, 1)
  })

test('what tells when something else happened is cut where more than the time is told', () => {
  assert.equal(
    told('The notice reached the pilots a day after the lock had been closed for repairs.').length,
    2,
  )
})

test('what is left of a clause that only tells when somebody spoke is no statement', () => {
  assert.deepEqual(
    told('The notice of the council came just two weeks after Mara Orr said the lock would open.'),
    ['Mara Orr: the lock would open'],
  )
})

test('a relative clause tells of the words before its comma', () => {
  assert.deepEqual(ledIn('The barge met the pilot’s boat, which had turned back in the fog.'), [
    '[the pilot’s boat] which had turned back in the fog.',
  ])
  assert.deepEqual(ledIn('The talks were led by Mara Orr, 52, who ran the council for a decade.'), [
    '[Mara Orr] who ran the council for a decade.',
  ])
  assert.deepEqual(ledIn('The council ended a call with Mara Orr, which had lasted for an hour.'), [
    '[a call with Mara Orr] which had lasted for an hour.',
  ])
  assert.deepEqual(ledIn('The ferry struck the pontoon in thick fog, killing twelve of its passengers.'), [
    '[The ferry struck the pontoon in thick fog,] killing twelve of its passengers.',
  ])
  assert.deepEqual(ledIn('The council ended talks about a lock in Harsk, which had lasted for a year.'), [
    '[The council ended talks about a lock in Harsk,] which had lasted for a year.',
  ])
})

test('a subject that is shared is no adverb, day or phrase before it, and its number is that of the verb', () => {
  assert.deepEqual(ledIn('On Friday, the pilots never left the quay and had a quiet night at home.'), [
    '[the pilots] had a quiet night at home.',
  ])
  assert.deepEqual(ledIn('The council on Tuesday shut the old lock and opened the new gate.'), [
    '[The council] opened the new gate.',
  ])
  assert.deepEqual(ledIn('The ferry was held when the ice came, Orr said, and is safe.'), [])
})
