import type { Answer } from './request.ts'

interface Parsed {
  readonly isAllowed: (url: string, agent: string) => boolean | undefined
  readonly getCrawlDelay: (agent: string) => number | undefined
}

/** What a host's robots.txt says to us. */
export interface Robots {
  /** Why an address must not be fetched, as a sentence without its subject; null where it may. */
  readonly refusal: (url: URL) => string | null
  /** Milliseconds that it asks to wait between two requests; 0 where it asks for nothing. */
  readonly delay: number
}

/**
 * What a robots.txt says to `agent`, as RFC 9309 has it: one that is not there (4xx) allows all, one that the host fails to
 * give (5xx) allows nothing. Where the host gives no answer at all, its pages are not asked for either.
 */
export async function robotsOf(address: URL, answer: Answer, agent: string): Promise<Robots> {
  if (answer.status >= 500)
    return { refusal: () => `the robots.txt of its host answers ${answer.status}`, delay: 0 }
  if (answer.status !== 200) return { refusal: () => null, delay: 0 }
  // The types of the package describe a module that it is not.
  const { default: robotsParser } = (await import('robots-parser')) as unknown as {
    readonly default: (url: string, text: string) => Parsed
  }
  const text = new TextDecoder().decode(answer.body)
  const parsed = robotsParser(address.href, text)
  const delay = Number(parsed.getCrawlDelay(agent) ?? 0)
  return {
    refusal: url =>
      parsed.isAllowed(url.href, agent) === false ? 'the robots.txt of its host forbids it' : null,
    delay: Number.isFinite(delay) && delay > 0 ? delay * 1000 : 0,
  }
}
