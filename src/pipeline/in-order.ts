/**
 * Runs some work on one thing after another, up to `ahead` of them at once, and gives the results in the order of the
 * things. No more than `ahead` results are held. What fails is thrown when its turn comes.
 */
export async function* inOrder<Thing, Result>(
  things: Iterable<Thing> | AsyncIterable<Thing>,
  ahead: number,
  work: (thing: Thing) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = []
  for await (const thing of things) {
    const started = work(thing)
    // A failure is met below, in its turn; until then it must not count as unhandled.
    started.catch(() => {})
    running.push(started)
    if (running.length >= ahead) yield await (running.shift() as Promise<Result>)
  }
  for (const left of running) yield await left
}
