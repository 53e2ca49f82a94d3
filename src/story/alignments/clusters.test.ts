import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../../test/engine.ts'
import { witnessesOf } from '../../../test/facts.ts'

/** Every report of these invented stories opens alike, so that they tell one event. */
const LEAD =
  'Premier Oskar Lindahl met President Mira Tavares in Harn on Tuesday for talks about the Sund bridge.'
const OUTLETS = ['Coast Radio', 'Harn Post', 'North Times', 'Sund Echo']

/** Who has the words; the reports are A, B, C, D. */
async function witnesses(words: string, ...lines: readonly string[]): Promise<string> {
  const told = lines.map((line, i) => ({ outlet: OUTLETS[i] ?? `Outlet ${i}`, text: `${LEAD}\n\n${line}` }))
  return witnessesOf(await tell(...told), words)
}

const QUOTED = 'I do not know how the water got into the vault'
const RETOLD = 'did not know how it had got in there'

test('who retells a quotation goes with it, though one report gives it to another speaker', async () => {
  assert.equal(
    await witnesses(
      QUOTED,
      `“${QUOTED}, and nobody has told me,” Lindahl said.`,
      `“${QUOTED}, and nobody has told me,” Tavares said.`,
      'Lindahl said that he did not know how the water had got into the vault.',
    ),
    'A B C',
  )
})

test('what a third says of himself does not go with a quotation that two speakers are given', async () => {
  assert.equal(
    await witnesses(
      QUOTED,
      `“${QUOTED}, and nobody has told me,” Lindahl said.`,
      `“${QUOTED}, and nobody has told me,” Tavares said.`,
      `The engineer Ivo Brandt said that he ${RETOLD}.`,
    ),
    'A B',
  )
})

test('who names the other report as its way has that report’s words, whomever it takes for the speaker', async () => {
  const words = 'It is a fair offer'
  const whole = `“${words} for two poor towns,” Lindahl told the Coast Radio.`
  assert.equal(await witnesses(words, whole, `“${words},” Tavares told Coast Radio.`), 'A B')
  assert.equal(await witnesses(words, whole, `“${words},” Tavares told a crowd at the ferry.`), 'A')
})

test('five quoted words that are the same from end to end are one utterance of two mouths, a stock phrase is not', async () => {
  const said = (words: string): Promise<string> =>
    witnesses(words, `“${words},” Lindahl said on the quay.`, `“${words},” Tavares said in the harbour.`)
  assert.equal(await said('Nobody repairs bridges in darkness'), 'A B')
  assert.equal(await said('We have nothing to hide'), 'A')
})

test('a number of four digits that two speakers give is matter, and no year', async () => {
  assert.equal(
    await witnesses(
      '1,900 posts',
      'About 1,900 posts would be cut under the plan for the bridge, Lindahl said.',
      'The works council said 1,900 people had to go.',
    ),
    'A B',
  )
})

test('one word in common is enough where one speaker says both, and not where two do', async () => {
  const said = (speaker: string): Promise<string> =>
    witnesses(
      'the northern pylon',
      'Lindahl said the welders had left the northern pylon.',
      `Every welder was home, ${speaker} said.`,
    )
  assert.equal(await said('Lindahl'), 'A B')
  assert.equal(await said('Tavares'), 'A')
})

test('who came first to a group and stands alone in it keeps nobody out', async () => {
  const lines = [
    'Lindahl had offered, in a letter dated 26 February, to reopen the ferry line if the toll was halved, Varland said.',
    'Lindahl offered, in a letter of 26 February, to reopen the ferry line if the toll was halved, Varland said.',
    '“The letter is dated 26 February,” Nora Quist said in Harn.',
    '“We are prepared to reopen the line in full should the toll be halved,” Lindahl wrote.',
  ]
  assert.match(await witnesses('should the toll be halved', ...lines), /^A B D$/)
})

test('a time of day that both tell to the minute is matter that they share, another time is not', async () => {
  const alarm = 'Lindahl said that the alarm was heard at 4:10 a.m. on Monday.'
  assert.equal(
    await witnesses('the alarm', alarm, 'Lindahl said that the siren howled at 04:10 on Monday.'),
    'A B',
  )
  assert.equal(
    await witnesses('the alarm', alarm, 'Lindahl said that the siren howled at 05:25 on Monday.'),
    'A',
  )
})

test('twelve words alike are one utterance, whoever is said to speak and whatever else is in it', async () => {
  const alike = 'the lock was mended by our own hands in every winter since the great flood'
  assert.equal(
    await witnesses(
      'by our own hands',
      `“In this cold house we swear before all our neighbours that ${alike} while rich towns slept behind dry walls,” Lindahl said.`,
      `“No minister ever came to our bleak harbour, yet ${alike} though nobody paid the masons for timber or stone,” Tavares said.`,
    ),
    'A B',
  )
})

test('nobody says what he rejects', async () => {
  const emptied = 'the toll fund of the bridge had been emptied in March.'
  const said = (speaker: string): Promise<string> =>
    witnesses(
      'the toll fund',
      `Lindahl dismissed media reports that ${emptied}`,
      `${speaker} said ${emptied}`,
    )
  assert.equal(await said('Lindahl'), 'A')
  assert.equal(await said('Tavares'), 'A B')
})
