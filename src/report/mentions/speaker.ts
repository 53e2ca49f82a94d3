import { contains } from '../../model/index.ts'
import type { Mention, Span } from '../../model/index.ts'

/**
 * The mention that names the speaker in the words of a source: the widest at its start that is no mere adjective, so
 * that "[the Kessari premier], [Tomas Ruzgar]" and "[officials] in [Orlsk]" give the one who speaks and not the place.
 */
export function speakerIn(source: Span, mentions: readonly Mention[]): Mention | undefined {
  const inside = mentions.filter(one => contains(source, one))
  const outer = inside.filter(
    one => !inside.some(other => other !== one && contains(other, one) && lengthOf(other) > lengthOf(one)),
  )
  const people = outer.filter(one => one.kind === 'person' || one.kind === 'organisation')
  return (
    people.find(
      one =>
        one.form === 'name' &&
        one.kind === 'person' &&
        !people.some(other => other.end <= one.start && other.form === 'name'),
    ) ??
    people[0] ??
    outer[0]
  )
}

const lengthOf = (span: Span): number => span.end - span.start
