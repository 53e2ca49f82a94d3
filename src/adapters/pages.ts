import type { Notice, Report } from '../model/index.ts'
import { createSandbox } from './sandbox.ts'
import type { SandboxLimits } from './sandbox.ts'

/** Reports of one page and what is to be said about it. */
interface PageReading {
  readonly reports: readonly Report[]
  readonly notices: readonly Notice[]
}

/** Reads HTML pages in a sandbox. */
export interface PageReader<Hints> {
  /** Never rejects: a page that meets a limit gives one error notice. */
  readonly read: (page: Uint8Array | string, hints: Hints) => Promise<PageReading>
  readonly close: () => Promise<void>
}

/** A page reader whose worker runs an export (`readHtml`, where no other is named) of the module at an address. */
export function createPageReader<Hints extends { readonly path?: string }>(
  module: string,
  limits?: SandboxLimits,
  name = 'readHtml',
): PageReader<Hints> {
  const sandbox = createSandbox<[Uint8Array | string, Hints], PageReading>(module, name, limits)
  const read = async (page: Uint8Array | string, hints: Hints): Promise<PageReading> => {
    const outcome = await sandbox.call(page, hints)
    if (outcome.ok) return outcome.value
    const failed: Notice = {
      code: `page-${outcome.why}`,
      severity: 'error',
      message: `the page cannot be read: ${outcome.message.replace(/\p{Cc}+/gu, ' ')}; save the article as text`,
      ...(hints.path === undefined ? {} : { at: { path: hints.path } }),
    }
    return { reports: [], notices: [failed] }
  }
  return { read, close: sandbox.close }
}
