import { type Told, tell } from './engine.ts'
import { disagreements } from './facts.ts'

/** Every report of these invented stories opens alike, so that they tell one event. */
const LEAD =
  'Premier Oskar Lindahl met President Mira Tavares in Harn on Tuesday for talks about the Sund bridge.'

/** Reports that open alike and then say these things. */
export const told = (...lines: readonly string[]): Told[] =>
  lines.map((line, i) => ({
    outlet: ['Harn Post', 'Sund Echo', 'The Pilot'][i] ?? '',
    text: `${LEAD}\n\n${line}`,
  }))

/** What two or three reports that say these things disagree on. */
export const between = async (...lines: readonly string[]): Promise<string[]> =>
  disagreements(await tell(...told(...lines)))
