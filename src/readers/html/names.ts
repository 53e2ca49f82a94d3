import type { DomElement } from './dom.ts'

/** Attributes whose values name what an element is for. */
const NAMING = ['class', 'id', 'itemprop', 'role', 'rel', 'data-testid', 'data-component']
/** Caps on names, against pages that carry megabytes in an attribute. */
const LONGEST_NAME = 60
const MOST_NAMES = 16

/** What the attributes of an element call it, lower case, at most 16 names. */
export function namesOf(element: DomElement): string[] {
  const names: string[] = []
  for (const attribute of NAMING) {
    const value = element.getAttribute(attribute)
    if (value === null || value === '') continue
    // The cut keeps a huge attribute cheap; the names that matter come first.
    for (const name of value.slice(0, 1000).toLowerCase().split(/\s+/)) {
      if (name !== '' && name.length <= LONGEST_NAME && names.length < MOST_NAMES) names.push(name)
    }
  }
  return names
}

/** What the common style sheets call what they hide, or show to screen readers only: labels of buttons, and the like. */
const HIDING =
  /(?:^|\s)(?:hidden|d-none|sr-only|visually-?hidden|screen-reader-text|screenreader-only|is[-_]blind|a11y-hidden)(?:\s|$)/i
/** The same sheets show it again where the window is wide: "hidden md:block", "d-none d-lg-flex". */
const SHOWN_AGAIN = /(?:^|\s)(?:(?:sm|md|lg|xl|2xl):|d-(?:sm|md|lg|xl|xxl)-)(?!hidden|none)[a-z]/i

const hidesByClass = (names: string): boolean => HIDING.test(names) && !SHOWN_AGAIN.test(names)

/** Whether an element says of itself that it is not shown; what style sheets say is not known. */
export function isHidden(element: DomElement): boolean {
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return true
  if (hidesByClass((element.getAttribute('class') ?? '').slice(0, 1000))) return true
  return /display:\s*none|visibility:\s*hidden/i.test((element.getAttribute('style') ?? '').slice(0, 1000))
}
