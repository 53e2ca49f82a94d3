import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tell } from '../../../test/engine.ts'

/** The positions that a report of one sentence gives, each with its actor. */
async function positionsIn(sentence: string): Promise<string[]> {
  const { account, entities } = await tell({
    outlet: 'Harn Post',
    text: `President Mira Tavares and Premier Oskar Lindahl met in Harn on Tuesday.\n\n${sentence}`,
  })
  const nameOf = (id: string): string => entities.find(one => one.id === id)?.name ?? '?'
  return account.positions.map(({ actor, kind }) => `${nameOf(actor)}: ${kind}`)
}

const TAKEN: readonly (readonly [string, string])[] = [
  ['Tavares demanded a share of the tolls on the Sund bridge.', 'Mira Tavares: demand'],
  ['Lindahl pleaded with the crews to keep the Sund bridge open.', 'Oskar Lindahl: demand'],
  ['Tavares wants a share of the tolls on the Sund bridge.', 'Mira Tavares: demand'],
  ['Tavares wants to open the Sund bridge before the first snow.', 'Mira Tavares: view'],
  ['Tavares said the tolls on the Sund bridge must fall by a third.', 'Mira Tavares: demand'],
  ['Lindahl offered to pay for the pier of the Sund bridge.', 'Oskar Lindahl: offer'],
  ['“We are ready to pay for the pier of the Sund bridge,” Lindahl said.', 'Oskar Lindahl: offer'],
  [
    '“We will open the Sund bridge to lorries before the first snow,” Lindahl said.',
    'Oskar Lindahl: commitment',
  ],
  ['Lindahl said he would open the Sund bridge before the first snow.', 'Oskar Lindahl: commitment'],
  ['Lindahl promised that the Sund bridge would open before the first snow.', 'Oskar Lindahl: commitment'],
  ['“We will not pay for the pier of the Sund bridge,” Lindahl said.', 'Oskar Lindahl: refusal'],
  ['Lindahl rejected a toll on lorries that use the Sund bridge.', 'Oskar Lindahl: refusal'],
  ['“If the tolls rise again, we may close the Sund bridge,” Lindahl said.', 'Oskar Lindahl: condition'],
  ['“I want to open the Sund bridge before the first snow,” Tavares said.', 'Mira Tavares: view'],
  ['Tavares hopes that the Sund bridge opens before the first snow.', 'Mira Tavares: view'],
  ['“We will not rest before the Sund bridge is open,” Lindahl said.', 'Oskar Lindahl: commitment'],
  ['Tavares called on the council to open the Sund bridge before the first snow.', 'Mira Tavares: demand'],
  ['Tavares called again for a lower toll on the Sund bridge.', 'Mira Tavares: demand'],
  ['Lindahl agreed to pay for the pier of the Sund bridge.', 'Oskar Lindahl: commitment'],
  ['Lindahl said that, if elected, he would open the Sund bridge to lorries.', 'Oskar Lindahl: commitment'],
  ['Lindahl pushed for a lower toll on the Sund bridge.', 'Oskar Lindahl: demand'],
  ['Lindahl argued that the council should lower the toll on the Sund bridge.', 'Oskar Lindahl: demand'],
  ['“The council should not lower the toll on the Sund bridge,” Lindahl said.', 'Oskar Lindahl: demand'],
  ['Lindahl came out against the toll on the Sund bridge.', 'Oskar Lindahl: refusal'],
  ['Lindahl favors a lower toll on the Sund bridge.', 'Oskar Lindahl: view'],
  ['Lindahl said he intends to lower the toll on the Sund bridge.', 'Oskar Lindahl: view'],
  ['“We have no intention of lowering the toll on the Sund bridge,” Lindahl said.', 'Oskar Lindahl: refusal'],
  ['Lindahl said he would be open to a lower toll on the Sund bridge.', 'Oskar Lindahl: offer'],
  ['“We are willing to take this offer to save the Sund bridge,” Lindahl said.', 'Oskar Lindahl: commitment'],
  ['Lindahl asked the court to block the toll on the Sund bridge.', 'Oskar Lindahl: demand'],
  ['Lindahl said he would not vote for the bridge unless the toll fell.', 'Oskar Lindahl: condition'],
  ['“We will continue to repair the Sund bridge,” Lindahl said.', 'Oskar Lindahl: commitment'],
  ['Lindahl seeks nine million crowns in damages over the Sund bridge.', 'Oskar Lindahl: demand'],
  ['Lindahl spoke in favor of a lower toll on the Sund bridge.', 'Oskar Lindahl: view'],
  ['“We are ready to talk about the toll on the Sund bridge,” Lindahl said.', 'Oskar Lindahl: offer'],
  ['“We will, of course, pay for the pier of the Sund bridge,” Lindahl said.', 'Oskar Lindahl: commitment'],
  ['Lindahl said that the toll was wrong and should be lifted before the snow.', 'Oskar Lindahl: demand'],
]

for (const [sentence, position] of TAKEN)
  test(`a position: ${sentence}`, async () => {
    assert.deepEqual(await positionsIn(sentence), [position])
  })

const NONE: readonly string[] = [
  'Lindahl pleaded not guilty to fraud in the affair of the Sund bridge.',
  'Lindahl denied that the pier of the Sund bridge had cracked.',
  'Lindahl rejected the claim that the pier of the Sund bridge had cracked.',
  'Lindahl insisted that the pier of the Sund bridge was sound.',
  'Lindahl vowed that nothing had been paid for the pier of the Sund bridge.',
  'Lindahl said he could not promise that the Sund bridge would open before the first snow.',
  'Lindahl offered no date for the opening of the Sund bridge.',
  'Lindahl declined to comment on the pier of the Sund bridge.',
  'Lindahl, who asked not to be named, said the pier of the Sund bridge was sound.',
  'Lindahl said the ferry crews would strike before the first snow.',
  '“Nobody will want to drive over the Sund bridge,” Lindahl said.',
  '“We will see what becomes of the Sund bridge,” Lindahl said.',
  '“There were nine lorries on the Sund bridge, if you count the old one,” Lindahl said.',
  '“We wanted the crews of the ferries to hear it from us,” Lindahl said.',
  'Lindahl sought to calm the crews of the ferries below the Sund bridge.',
  'Lindahl offered his condolences to the crews of the Sund ferries.',
  'Lindahl agreed that the pier of the Sund bridge had cracked in the frost.',
  'Lindahl called the pier of the Sund bridge a disgrace to the crews.',
  'Lindahl stopped short of calling for a lower toll on the Sund bridge.',
  'Lindahl is widely expected to open the Sund bridge before the first snow.',
  'Lindahl said he’d spoken with the crews of the Sund ferries about the toll.',
  'Lindahl said there were papers that must be filed before the Sund bridge opens.',
  'Lindahl ordered a porter to the roof of the Sund bridge with a lamp.',
  'Lindahl sought safety below the Sund bridge during the storm.',
  'Lindahl sought out three crews below the Sund bridge.',
  'Lindahl asked aides to print fifty copies of the letter about the Sund bridge.',
  'Lindahl told police he fired when he thought he saw a wolf on the Sund bridge.',
  'Lindahl would not say if he seeks a pardon in the affair of the Sund bridge.',
  'It is natural to think that Lindahl might want to close the Sund bridge.',
  'Lindahl said he’d often see the boy on the Sund bridge.',
  '“We will continue to live in fear of the Sund bridge,” Lindahl said.',
  '“We will be ready when the Sund bridge opens,” Lindahl said.',
  'Lindahl said he would plead not guilty in the affair of the Sund bridge.',
  'Lindahl said the crew should arrive at the Sund bridge by Friday.',
  '“The crew should not have left the Sund bridge,” Lindahl said.',
  'Lindahl is seeking applicants for the pier of the Sund bridge.',
  'Lindahl offered an emphatic “yes” when asked about the pier of the Sund bridge.',
  'Tavares praised the remarks Lindahl offered at the pier of the Sund bridge.',
  'Lindahl called on his deputy, who spoke of the pier of the Sund bridge.',
  'Lindahl ran along the pier of the Sund bridge, urging on the crews.',
  '“It is hard for me to imagine a longer pier than that of the Sund bridge,” Lindahl agreed.',
  '“It is a matter of the extent we want to close the Sund bridge,” Lindahl said.',
  '“I want to thank the crews of the ferries below the Sund bridge,” Lindahl said.',
  '“I am ready to fight for the Sund bridge,” Lindahl said.',
  'Lindahl was asked if he would stay at the Sund bridge, and said he was not there yet.',
  'Lindahl has not said what he will do about the Sund bridge.',
  'Lindahl said the crews would likely run out of salt on the Sund bridge.',
  'Lindahl had hoped to become the keeper of the Sund bridge.',
  'If Lindahl wanted a quarrel over the Sund bridge, he did not get it.',
  'Lindahl ruled in favor of the crews of the ferries below the Sund bridge.',
  'The snow came considering Lindahl had salted the Sund bridge twice.',
  '“He should be considered armed on the Sund bridge,” Lindahl said.',
  '“The letter shows how the town must manage the Sund bridge,” Lindahl said.',
]

for (const sentence of NONE)
  test(`no position: ${sentence}`, async () => {
    assert.deepEqual(await positionsIn(sentence), [])
  })
