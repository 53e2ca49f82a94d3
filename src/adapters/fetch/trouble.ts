/** Why an address cannot be fetched: what, and what to do. */
export class FetchTrouble extends Error {
  /** One clear line of both. */
  constructor(what: string, todo: string) {
    super(`${what}; ${todo}`.replace(/\p{Cc}+/gu, ' '))
  }
}

const REASONS: Readonly<Record<string, readonly [string, string]>> = {
  ENOTFOUND: ['no such host', 'check the address'],
  EAI_AGAIN: ['the name of the host cannot be resolved now', 'try again later'],
  ECONNREFUSED: ['the host refuses the connection', 'check the address, or try again later'],
  ECONNRESET: ['the host broke the connection off', 'try again later'],
  EHOSTUNREACH: ['the host cannot be reached', 'check the network'],
  ENETUNREACH: ['the network cannot be reached', 'check it'],
  UND_ERR_CONNECT_TIMEOUT: ['the host does not answer', 'try again later'],
  UND_ERR_SOCKET: ['the host broke the connection off', 'try again later'],
  UND_ERR_HEADERS_OVERFLOW: ['its headers are too long', 'save the page and give the file'],
}

/** What an error of the network comes to, for the user; its first cause that says something. */
export function asTrouble(error: unknown): FetchTrouble {
  for (
    let cause: unknown = error, depth = 0;
    cause instanceof Error && depth < 5;
    cause = cause.cause, depth++
  ) {
    if (cause instanceof FetchTrouble) return cause
    const known = REASONS[(cause as NodeJS.ErrnoException).code ?? '']
    if (known !== undefined) return new FetchTrouble(...known)
    const inner = cause instanceof AggregateError ? cause.errors.find(one => one instanceof Error) : undefined
    if (inner !== undefined) return asTrouble(inner)
  }
  const { code = '', message = '' } = error as NodeJS.ErrnoException
  const certificate = /CERT|SIGNATURE|SSL|TLS/.test(code)
  if (certificate) return new FetchTrouble(`its certificate does not hold (${code})`, 'check the address')
  return new FetchTrouble(
    `cannot be fetched (${code || message.slice(0, 200)})`,
    'save the page and give the file',
  )
}
