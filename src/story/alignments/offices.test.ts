import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../../test/engine.ts'

/** What people are said to be in several reports, each as the words of its witnesses. */
async function offices(...lines: readonly string[]): Promise<string[]> {
  const outlets = ['Coast Radio', 'Harn Post', 'North Times', 'Sund Echo']
  const lead = 'The lock at Harn was shut on Tuesday after a barge had struck its upper gate.'
  const { alignments } = await tell(
    ...lines.map((line, i) => ({ outlet: outlets[i] ?? '', text: `${lead}\n\n${line}` })),
  )
  return alignments
    .filter(({ by }) => by === 'alignments/office')
    .map(({ witnesses }) => witnesses.map(({ locus }) => locus.spans[0]?.exact).join(' | '))
}

test('what somebody is, told before the name and behind it, is one fact', async () => {
  assert.deepEqual(
    await offices(
      'Harn Mayor Mira Orr said that the gate would be mended.',
      'Mira Orr, the mayor of Harn, went to see the gate.',
      "Harn's mayor, Mira Orr, thanked the divers.",
    ),
    ["Harn Mayor Mira Orr | Mira Orr, the mayor of Harn | Harn's mayor, Mira Orr"],
  )
})

test('an office is told behind a name at the end of a sentence, and beside somebody without a name', async () => {
  assert.deepEqual(
    await offices(
      'The gate will be mended, said Mira Orr, mayor of Harn.',
      "The divers were warned by Harn's mayor, Mira Orr, that the gate would not hold.",
      'Harn Mayor Mira Orr thanked the divers. The mayor of Harn, Mira Orr, then left.',
    ),
    ["Mira Orr, mayor of Harn | Harn's mayor, Mira Orr | Harn Mayor Mira Orr | mayor of Harn, Mira Orr"],
  )
})

test('one who was and one who is, or two offices, are not one', async () => {
  assert.deepEqual(
    await offices(
      'Former Mayor Mira Orr said that the gate would be mended.',
      'Mayor Mira Orr went to see the gate.',
    ),
    [],
  )
  assert.deepEqual(
    await offices(
      'Finance Minister Mira Orr said that the gate would be mended.',
      'Transport Minister Mira Orr went to see the gate.',
    ),
    [],
  )
})

test('a name before a full stop, and somebody beside the name, tell nothing of it', async () => {
  assert.deepEqual(
    await offices(
      'The town wrote to Per Holt. Mira Orr went to see the gate with the mayor.',
      'The town has a mayor, Mira Orr said, and no lock.',
    ),
    [],
  )
})

test('an office of several words with capitals is one', async () => {
  assert.deepEqual(
    await offices(
      'Harn Chief Patrol Agent Mira Orr said that the gate would be mended.',
      'Chief Patrol Agent Mira Orr went to see the gate.',
    ),
    ['Harn Chief Patrol Agent Mira Orr | Chief Patrol Agent Mira Orr'],
  )
})

test('a title and a name are taken whole, though a part of them is known only', async () => {
  assert.deepEqual(
    await offices(
      'The gate was hit by a barge, according to an advanced ice researcher, Mira Orr. The lock is hers.',
      'That was told by outgoing river trade adviser Mira Orr.',
      'But Joint Chiefs of Staff Chairman Per Holt said that the gate would be mended.',
      'Staff Chairman Per Holt went to see the gate with adviser Mira Orr.',
    ),
    [
      'outgoing river trade adviser Mira Orr | adviser Mira Orr',
      'Joint Chiefs of Staff Chairman Per Holt | Staff Chairman Per Holt',
    ],
  )
})
