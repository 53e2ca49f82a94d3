/** Puts something under a key beside what lies there already. */
export function putUnder<K, V>(lists: Map<K, V[]>, key: K, one: V): void {
  const held = lists.get(key)
  if (held === undefined) lists.set(key, [one])
  else held.push(one)
}

/** An answer that cannot be taken for one not yet found. */
type Known = object | string | number | boolean | null

/** The same question, whose answer is found once for each thing and forgotten with it; it is always asked about the same. */
export function onceEach<K extends object, T extends Known, A = void>(
  find: (one: K, about: A) => T,
): (one: K, about: A) => T {
  const known = new WeakMap<K, T>()
  return (one, about) => {
    const held = known.get(one)
    if (held !== undefined) return held
    const found = find(one, about)
    known.set(one, found)
    return found
  }
}

/** The same question of a text: in a large story many reports print one sentence. */
export function onceText<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    const held = known.get(text)
    if (held !== undefined || known.has(text)) return held as T
    const found = find(text)
    known.set(text, found)
    return found
  }
}
