import type { PositionWords, Stance } from '../../locales/index.ts'
import type { Attribution, Position, Report, Span } from '../../model/index.ts'
import type { Unit, Word } from '../alignments/index.ts'
import type { Ledger } from './ledger.ts'

/** Words behind a cue among which one stands that the cue needs: "asked the two councils [to]". */
const SOON = 6
/** Words between a speaker's word for itself and the verb: "we will now also [close]". */
const BETWEEN = 3
/** Characters before a cue in which a negation of it stands: "has not ". */
const BEFORE = 8

/** A statement and who makes it, with the attribution that says so. */
export interface Told {
  readonly unit: Unit
  readonly link: Attribution
  /** Id of the entity. */
  readonly actor: string
}

/**
 * What somebody wants, offers, promises, refuses or makes a condition by a statement, or thinks of it; undefined where it
 * takes no position. A denial is no refusal, and what others will do is no promise.
 */
export function stanceOf(told: Told, ledger: Ledger): Position['kind'] | undefined {
  const sight = sightOf(told, ledger)
  const cued = byCue(sight)
  if (cued) return cued
  const deed = ownDeed(sight)
  if (isCondition(sight, deed)) return 'condition'
  if (deed) return deed.kind
  if (told.link.class === 'speech' && obliges(sight)) return 'demand'
  return isView(sight) ? 'view' : undefined
}

/** "hopes", "favors", "thought that it should"; but not "thought he saw". */
const isView = ({ cue, said, words, stem }: Sight): boolean =>
  cue.some(word => words.views.has(stem(word))) &&
  (!cue.some(word => words.perceived.has(word)) || said.some(({ form }) => words.normative.has(form)))

/** What the questions below read. */
interface Sight {
  readonly words: PositionWords
  readonly stem: (word: string) => string
  /** Lower-case words of the cue; empty where it is denied ("did not promise") or pleads in court ("pleaded guilty"). */
  readonly cue: readonly string[]
  /** The words right behind the cue, which may belong to neither: "called [on] the town to". */
  readonly behind: readonly string[]
  /** What is said. */
  readonly said: readonly Word[]
  readonly isSelf: (word: Word) => boolean
}

function sightOf({ unit, link, actor }: Told, ledger: Ledger): Sight {
  const report = ledger.reports[unit.report] as Report
  const { locale } = ledger.world
  const words = locale.positions
  const bodies = new Set([actor, ...(ledger.posts.of(actor)?.keys() ?? [])].map(id => `e:${id}`))
  return {
    words,
    stem: locale.stem,
    cue: link.cue.some(
      span =>
        isDenied(report.text, span, words) ||
        isPlea(report.text, span, words) ||
        isDoneTo(report.text, span, link.source, words),
    )
      ? []
      : link.cue.flatMap(span => wordsIn(report.text.slice(span.start, span.end))),
    behind: link.cue.flatMap(({ end }) => wordsIn(report.text.slice(end, end + FAR_BEHIND)).slice(0, 2)),
    said: unit.words.filter(({ start }) =>
      link.content.some(span => span.start <= start && start < span.end),
    ),
    isSelf: word => (word.quoted && words.self.has(word.form)) || bodies.has(word.concept),
  }
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []

/** "has not promised", "stopped short of calling", "if he were to refuse". */
const isDenied = (
  text: string,
  { start, end }: Span,
  { negations, possible, withheld, doubted }: PositionWords,
): boolean =>
  withheld.test(text.slice(Math.max(0, start - FAR_BEFORE), end)) ||
  doubted.test(text.slice(Math.max(0, start - FAR_BEFORE), start)) ||
  wordsIn(text.slice(Math.max(0, start - BEFORE), end)).some(
    word => negations.has(word) || possible.has(word) || /n['’]t$/.test(word),
  )

/** `[Vale] is expected to resign`: others expect it; but `was rejected by [Vale]`. */
const isDoneTo = (text: string, cue: Span, source: readonly Span[], { passive }: PositionWords): boolean =>
  source.every(span => span.end <= cue.start) &&
  passive.test(text.slice(Math.max(0, cue.start - FAR_BEFORE), cue.end))

/** Characters before a cue in which stands that it is not done, or by others. */
const FAR_BEFORE = 24

/** Characters behind a cue in which its preposition stands: " again for". */
const FAR_BEHIND = 20

/** Characters behind a cue in which its plea stands: " not guilty". */
const BEHIND = 12

const isPlea = (text: string, { start, end }: Span, { pleas }: PositionWords): boolean =>
  wordsIn(text.slice(start, end + BEHIND)).some(word => pleas.has(word))

/** "demanded", "ruled out"; but not "rejected that account" nor "vowed that nothing had been paid". */
function byCue(sight: Sight): Position['kind'] | undefined {
  const { words, stem, cue, behind, said } = sight
  const forms = said.slice(0, SOON).map(({ form }) => form)
  const all = [...cue, ...forms]
  const toDo = all.some((form, i) => form === words.infinitive && !words.determiners.has(all[i + 1] ?? ''))
  const [next = '', later = ''] = behind
  const led = [...cue, ...forms.slice(0, 1), next, later === words.infinitive ? next : later]
  for (const word of cue) {
    const root = stem(word)
    if (words.siding.has(root)) return cue.some(one => words.against.has(one)) ? 'refusal' : 'view'
    const kind = words.cues.get(root)
    const needed = words.needs.get(root)
    const reached = toDo && words.reaching.has(root)
    if (!kind || (needed && !reached && !led.some(one => needed.has(one)))) continue
    if (words.efforts.has(root) && [...cue, forms[0], next].includes(words.infinitive)) return undefined
    if (words.wishes.has(root) && forms[0] === words.infinitive) return 'view'
    return isEmpty(kind, sight) ? undefined : kind
  }
  return undefined
}

/** "declined to comment", "asked not to be named", "rejected that account", "rejected that", "offered no date", "vowed that nothing had been paid". */
function isEmpty(kind: Stance, { words, stem, cue, behind, said }: Sight): boolean {
  const forms = said.slice(0, SOON).map(({ form }) => form)
  if (said.every(({ concept }) => concept === '')) return true
  if (kind === 'offer' && words.negations.has(forms[0] ?? '')) return true
  // "papers offering details", "asked aides to print it"
  if (cue.some(word => words.loose.has(word)) && forms[0] !== words.infinitive) return true
  if (
    kind === 'demand' &&
    [...behind.slice(0, 1), ...forms.slice(0, 1)].some(form => words.errands.has(form))
  )
    return true
  // "offered a sharp critique", "sought further comment"
  if (
    (kind === 'offer' || cue.some(word => words.efforts.has(stem(word)))) &&
    forms.slice(0, GIFT).some(form => words.gestures.has(stem(form)))
  )
    return true
  if (kind === 'offer') return false
  if (kind === 'refusal')
    return (
      forms.some(form => words.claims.has(stem(form))) ||
      [...cue, ...forms.slice(0, 2)].some(form => words.idle.has(form))
    )
  if (kind === 'commitment') return forms[0] !== words.infinitive && !isToCome(said, words)
  return forms.some(form => words.negations.has(form)) && forms.some(form => words.unnamed.has(form))
}

/** Words of what is offered among which stands what it is: "Vale an ultimatum". */
const GIFT = 4

/** "that nobody will lose a job", "five millions": no verb of what is or has been alone. */
const isToCome = (said: readonly Word[], { future, told, been }: PositionWords): boolean =>
  said.some(({ form }) => future.has(form) || told.has(form)) || !said.some(({ form }) => been.has(form))

/** What somebody says that it will do or wants: "we will not sign", "she was ready to talk". */
interface Deed {
  readonly kind: Position['kind'] | undefined
}

function ownDeed(sight: Sight): Deed | undefined {
  const { said, isSelf } = sight
  for (const [i, word] of said.entries()) {
    if (!isSelf(word)) continue
    const deed = deedOf(said.slice(i + 1, i + 2 + BETWEEN), sight)
    if (deed) return deed
  }
  return undefined
}

/** What the words behind a speaker's word for itself say that it does. */
function deedOf(behind: readonly Word[], { words, stem }: Sight): Deed | undefined {
  let future = false
  let possible = false
  let denied = false
  for (const [i, { form, quoted }] of behind.entries()) {
    // "we wanted her to hear it" tells of what has been
    const own = quoted && words.past.test(form) ? undefined : words.own.get(stem(form))
    if (words.future.has(form) || (!quoted && words.told.has(form))) {
      if (isHad(form, behind[i + 1]?.form ?? '', words)) return undefined
      future = true
    } else if (words.possible.has(form)) possible = true
    else if (words.negations.has(form)) denied = true
    else if (words.ready.has(form) && !isToDo(behind, i, words))
      return { kind: denied ? 'refusal' : isTaken(behind, i, words) ? 'commitment' : 'offer' }
    else if (words.intentions.has(stem(form)) && behind[i - 1]?.form === words.none)
      return { kind: 'refusal' }
    else if (words.being.has(form) && ((!future && !possible) || isReadyTo(behind, i + 1, words))) continue
    else if (future && words.habits.has(form)) return undefined
    else if (future && words.going.has(stem(form))) continue
    else if (!words.adverbs.has(form) && !isGoing(behind, i, words)) {
      if (own && !future && !possible) {
        const wish = words.wishes.has(stem(form)) && behind[i + 1]?.form === words.infinitive
        return denied ? undefined : { kind: wish ? 'view' : own }
      }
      if (!future) return possible && !denied ? { kind: undefined } : undefined
      denied ||= words.negations.has(behind[i + 1]?.form ?? '')
      if (words.idle.has(form)) return undefined
      return { kind: denied && !words.ceasing.has(stem(form)) ? 'refusal' : 'commitment' }
    }
  }
  return undefined
}

/** "will [open]": a verb, not "is open". */
const isToDo = (behind: readonly Word[], at: number, { future, told, possible }: PositionWords): boolean =>
  [future, told, possible].some(set => set.has(behind[at - 1]?.form ?? ''))

/** "would be [open] to", but not "will be [ready] when". */
const isReadyTo = (behind: readonly Word[], at: number, { ready, infinitive }: PositionWords): boolean =>
  ready.has(behind[at]?.form ?? '') && behind[at + 1]?.form === infinitive

/** "willing to [take] this offer". */
const isTaken = (behind: readonly Word[], at: number, { accepting }: PositionWords): boolean =>
  behind.slice(at + 1, at + 3).some(({ form }) => accepting.has(form))

/** "have no" of "have no intention of", "to" of "continue to". */
const isGoing = (behind: readonly Word[], at: number, { none, been, infinitive }: PositionWords): boolean => {
  const [form, next] = [behind[at]?.form ?? '', behind[at + 1]?.form]
  return form === none || (been.has(form) && next === none) || (form === infinitive && at > 0)
}

/** "he'd spoken with her", "he would rather wait": nothing that he will do. */
const isHad = (form: string, next: string, { told, perfect, rather }: PositionWords): boolean =>
  next === rather || (told.has(form) && (perfect.has(next) || /[^e]ed$/.test(next)))

/** "We may close the bridge if ...": with a deed of one's own, or as a warning of somebody else's. */
const isCondition = ({ said, cue, words, stem }: Sight, deed: Deed | undefined): boolean =>
  said.some(
    ({ form }, i) =>
      words.conditions.has(form) &&
      !words.concessions.has(said[i - 1]?.form ?? '') &&
      !words.elected.has(said[i + 1]?.form ?? ''),
  ) &&
  (deed !== undefined ||
    (cue.some(word => words.warnings.has(stem(word))) &&
      said.some(({ form }) => words.future.has(form) || words.told.has(form) || words.possible.has(form))))

/** "The dam must go", but not "he must have known", "we must go", "why should I" nor "whether it should". */
const obliges = ({ said, words, isSelf }: Sight): boolean =>
  said.some(({ form }, i) => {
    if (!words.obliging.has(form)) return false
    const before = said[i - 1]
    if (before && (isSelf(before) || words.relatives.has(before.form))) return false
    // "it ought to boost growth" expects
    if (before && words.impersonal.has(before.form) && !words.strict.has(form)) return false
    if (said.slice(0, i).some(one => words.doubts.has(one.form))) return false
    const next = said[i + (words.negations.has(said[i + 1]?.form ?? '') ? 2 : 1)]
    if (next === undefined || isSelf(next) || words.due.has(next.form)) return false
    return next.form === 'be' || !words.idle.has(next.form)
  })
