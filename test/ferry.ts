import type { Report } from '../src/model/index.ts'
import { readTold } from './engine.ts'

/** What two outlets told of a ferry on the first day. */
const FIRST = [
  {
    outlet: 'Tern Wire',
    published: '2031-05-10T08:00:00Z',
    headline: 'Ferry runs aground off Port Sorrel',
    text: `Nine people were injured when the ferry Alma Reyne ran aground off Port Sorrel on Saturday, harbour master Dita Holm said.

Holm said that the northern channel was closed to deep ships that morning.

The ferry carried 212 passengers and a load of timber for the mills of Brennick.`,
  },
  {
    outlet: 'Sorrel Gazette',
    published: '2031-05-10T11:00:00Z',
    headline: 'Nine hurt as ferry strikes bank',
    text: `The ferry Alma Reyne ran aground off Port Sorrel on Saturday and nine people were injured, harbour master Dita Holm said.

Holm said that the northern channel was closed to deep ships that morning.

Fishermen from the old harbour brought blankets and soup to the passengers on the quay.`,
  },
]

/** The first of them again, word for word, by another outlet. */
const COPY = {
  ...FIRST[0],
  outlet: 'Coast Mirror',
  published: '2031-05-10T14:00:00Z',
  text: FIRST[0]?.text ?? '',
}

/** What a fourth outlet tells a day later: more injured, and one who knows it too. */
const LATER = {
  outlet: 'Brennick Post',
  published: '2031-05-11T09:00:00Z',
  headline: 'Fourteen injured in ferry grounding',
  text: `Fourteen people were injured, not nine, harbour master Dita Holm said on Sunday of the ferry Alma Reyne, which still lies on the bank off Port Sorrel.

The ministry of transport will send two inspectors to the bridge of the ship on Monday.

Oskar Lunde, the senior pilot, said that the ferry carried 212 passengers and timber for the mills of Brennick.

"We asked the port for a second tug in April," Lunde said. "Nobody answered us."`,
}

/** The reports of an invented story, as they come in: two, then a plain copy and one that revises a number and adds a source. */
export interface Ferry {
  readonly first: readonly Report[]
  readonly copy: Report
  readonly later: Report
}

/** Reads them. */
export async function readFerry(): Promise<Ferry> {
  const [wire, gazette, copy, later] = (await readTold([...FIRST, COPY, LATER])) as [
    Report,
    Report,
    Report,
    Report,
  ]
  return { first: [wire, gazette], copy, later }
}
