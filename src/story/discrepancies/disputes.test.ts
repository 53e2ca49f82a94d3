import assert from 'node:assert/strict'
import { test } from 'node:test'
import { between } from '../../../test/disagreeing.ts'

const OTHER = 'The lockmaster baked a cake in the shape of a pier.'

/** How many disputes a report tells of. */
const disputes = async (text: string): Promise<string[]> =>
  (await between(text, OTHER)).filter(line => line.startsWith('polarity contradiction'))

/** A report tells that one rejects what another says. */
const REJECTED: readonly string[] = [
  'Oskar Lindahl said the guild had received the warning in May.\n\nMira Tavares rejected that account. “No letter ever came to us,” she said.',
  'Oskar Lindahl said two boats had lain idle for want of a permit. Mira Tavares denied that. No vessel had been held back, she said.',
  'The guild of pilots said the gate was shut at noon. That was disputed by the town. “It stood open until dusk,” Mira Tavares said.',
  'Oskar Lindahl said the sluice had been checked. Not true, said Mira Tavares. “Nobody looked at it,” she said.',
  'The pilot Ivo Brandt said every barge carried salt. Oskar Lindahl called the claim “pure invention”.',
  'Oskar Lindahl said the talks would go on at noon. Mira Tavares said she had heard of no such plan.',
  'Oskar Lindahl said the guild had sent a report to the town in May. Mira Tavares denied that any such report had been made.',
  'Oskar Lindahl said the guild had sent a letter to the town. The mail was slow. “No such letter was sent,” Mira Tavares said.',
  'Who shut the gate is disputed. Oskar Lindahl said that Mira Tavares had turned the wheel. Ivo Brandt said the storm had torn it loose.',
  'Oskar Lindahl said the boats were stopped at a customs post. Mira Tavares denies this and says that a fallen crane barred them.',
  'Each side has its own account of the shed. Oskar Lindahl called it a powder store; Mira Tavares said that it housed nine families.',
  'The two could not even agree on who had asked for the talks. Oskar Lindahl said they were held at the invitation of the guild; Mira Tavares said the town had begged for them.',
]

/** Nobody rejects what was told: an offer, a man, a wish, a denial of something that is told with it, an open question. */
const NOT_REJECTED: readonly string[] = [
  'Oskar Lindahl said the guild would pay nine florins. Mira Tavares rejected it. “We want twelve florins,” she said.',
  'Oskar Lindahl said two boatmen were on the quay. Mira Tavares said guards had questioned them.',
  'Oskar Lindahl said the gate was shut. Mira Tavares said the guild could dispute this in court.',
  'Oskar Lindahl said the gate was shut. Mira Tavares denied that she had sold the barge.',
  'It is unclear who shut the gate. Oskar Lindahl said it stood open at noon. Mira Tavares said it was shut at dusk.',
  'Oskar Lindahl said the gate was shut. He denied it later, in May.',
  'They could not agree on a price. Oskar Lindahl offered nine florins; Mira Tavares said that the barge was old.',
  'Each side has its own quay. Oskar Lindahl said the north quay was dry; Mira Tavares said that the south quay was wide.',
]

test('what a report itself tells as disputed', async () => {
  for (const text of REJECTED) assert.equal((await disputes(text)).length, 1, text)
})

test('who turns down an offer, asks a man or may yet object rejects no account', async () => {
  for (const text of NOT_REJECTED) assert.deepEqual(await disputes(text), [], text)
})

test('the statement that an answer has most in common with is the one it rejects', async () => {
  const [found] = await disputes(
    'Oskar Lindahl said the town had ordered the guild to stop the pumps. The guild, he said, took no notice.\n\nMira Tavares rejected that version. “If there was an order to stop the pumps, it lies in a drawer,” she said.',
  )
  assert.match(found ?? '', /had ordered the guild/)
})
