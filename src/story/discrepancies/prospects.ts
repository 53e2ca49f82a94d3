import type { Chance, StanceWords } from '../../locales/index.ts'
import type { Provenance, Unit, Word } from '../alignments/index.ts'
import type { Draft } from './draft.ts'
import { sideOf } from './draft.ts'
import { areLongApart } from './own-days.ts'
import type { Passage } from './passages.ts'
import { unitAt } from './passages.ts'
import { isQuestion, isOnlyPutOff } from './polarity.ts'
import { nameOthers } from './persons.ts'

/** Words behind a verb among which its objects stand. */
const REACH = 7
/** Steps between two chances from which they are worth telling: "will" and "may", not "will" and "is expected to". */
const APART = 2

/** Something to come, and how sure it is. */
interface Prospect {
  readonly passage: Passage
  readonly unit: Unit
  readonly chance: Chance
  /** It hangs on a condition. */
  readonly hangs: boolean
  /** Who is to do it, where that is somebody named. */
  readonly subject: string | undefined
  readonly verb: Word
  readonly objects: readonly Word[]
}

/**
 * One thing to come, which one side tells as likely and another as unlikely, or as sure and as no more than possible: `He will open the
 * bridge`, `He is unlikely to open the bridge`.
 */
export function compareProspects(passages: readonly Passage[], provenance: Provenance): Draft[] {
  const all = passages.flatMap(passage => prospectsIn(passage, provenance))
  const told = new Set<Prospect>()
  return [...Map.groupBy(all, ({ verb }) => verb.concept).values()].flatMap(list =>
    list.flatMap((one, i): Draft[] => {
      for (let j = i + 1; j < list.length && !told.has(one); j++) {
        const other = list[j] as Prospect
        const grade = gradeOf(one, other)
        if (!grade || told.has(other) || !areOfOne(one, other, provenance)) continue
        told.add(one).add(other)
        return [draftOf([one, other], grade, provenance)]
      }
      return []
    }),
  )
}

const gradeOf = (a: Prospect, b: Prospect): Draft['grade'] | undefined =>
  a.chance * b.chance < 0 ? 'contradiction' : Math.abs(a.chance - b.chance) >= APART ? 'variance' : undefined

const isMatter = ({ concept }: Word): boolean => /^[wse]:/.test(concept)

function prospectsIn(passage: Passage, { world, reports }: Provenance): Prospect[] {
  const { stances } = world.locale
  if (!stances.coming.test(passage.text)) return []
  const { words, report, start } = passage
  const text = reports[report]?.text ?? ''
  return words.flatMap((verb, at): Prospect[] => {
    const unit = unitAt(passage, verb.start)
    if (!/^[ws]:/.test(verb.concept) || !unit || isQuestion(unit, reports)) return []
    const before = text
      .slice(start, verb.start)
      .replace(/\s+/g, ' ')
      .replace(/\bbe $/, '')
    const chance = chanceOf(before, unit.sources.length > 0, stances)
    if (chance === undefined) return []
    const behind = words.slice(at + 1, at + 1 + REACH)
    const end = behind.findIndex(word => /[.;:,]/.test(text.slice(verb.end, word.start)))
    return [
      {
        passage,
        unit,
        chance,
        hangs: stances.condition.test(passage.text),
        subject: words.slice(0, at).findLast(({ concept }) => concept.startsWith('e:'))?.concept,
        verb,
        objects: behind.slice(0, end < 0 ? REACH : end).filter(isMatter),
      },
    ]
  })
}

/** How sure the words that end there make what follows them; undefined where they say nothing of it. */
function chanceOf(before: string, isReported: boolean, stances: StanceWords): Chance | undefined {
  const would = { chance: 3 as const, before: stances.would }
  for (const one of isReported ? [...stances.chances, would] : stances.chances) {
    const match = one.before.exec(before)
    if (match) return stances.embedded.test(before.slice(0, match.index)) ? undefined : one.chance
  }
  return undefined
}

/** Two tell of one thing to come: one does it, to the same or under the same condition, on no other day. */
function areOfOne(a: Prospect, b: Prospect, { world, reports }: Provenance): boolean {
  if (a.passage.report === b.passage.report && a.unit.sources.at(-1) === b.unit.sources.at(-1)) return false
  if (isOnlyPutOff(a.unit, b.unit) || isOnlyPutOff(b.unit, a.unit)) return false
  if (a.hangs !== b.hangs || areLongApart(a.unit, b.unit, reports) || nameOthers(a.unit, b.unit, world))
    return false
  // "Pyongyang may" and "Kim would" are of one government
  const [one, other] = [a, b].map(({ subject }) => subject)
  const areOfKind = one && other && world.kindOf(one.slice(2)) === world.kindOf(other.slice(2))
  if (one !== other && areOfKind) return false
  const [days, others] = [a, b].map(({ unit }) => daysOf(unit)) as [string[], string[]]
  if (days.length > 0 && others.length > 0 && !days.some(day => others.includes(day))) return false
  const isShared = (mine: readonly Word[], theirs: readonly Word[]): boolean =>
    mine.some(
      ({ concept }) =>
        concept !== a.subject && concept !== a.verb.concept && theirs.some(one => one.concept === concept),
    )
  const hanging = (words: readonly Word[]): Word[] => words.filter(({ concept }) => /^[ws]:/.test(concept))
  return (
    isShared(a.objects, b.objects) ||
    (a.hangs && isShared(hanging(a.passage.words), hanging(b.passage.words)))
  )
}

const daysOf = ({ values }: Unit): string[] =>
  values.filter(({ kind }) => /^(?:date|time)$/.test(kind)).map(({ value }) => value.slice(0, 10))

const REASONS: Partial<Record<Draft['grade'], string>> = {
  contradiction: 'one side tells as likely what the other tells as unlikely',
  variance: 'one side tells as sure what the other tells as no more than possible',
}

function draftOf(
  sides: readonly [Prospect, Prospect],
  grade: Draft['grade'],
  { reports }: Provenance,
): Draft {
  const [{ verb, objects }] = sides
  return {
    slot: { event: 'prospect', predicate: [verb, ...objects.slice(0, 2)].map(({ text }) => text).join(' ') },
    kind: 'polarity',
    grade,
    reason: REASONS[grade] ?? '',
    sides: sides.map(({ unit: { report, spans } }) => sideOf([{ report, spans }], reports)),
    by: 'discrepancies/prospect',
  }
}
