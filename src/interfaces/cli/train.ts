import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { weightsOf, writeOutput } from '../../adapters/index.ts'
import type { Described, LearnedLayer, WeightsAtHand } from '../../learn/index.ts'
import { needFolder } from './folder.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage.ts'
import type { ExitCode } from './usage.ts'

/** Flags of `variorum train`. */
export interface TrainOptions {
  readonly out?: string
  readonly without?: readonly string[]
  readonly layer?: string
}

const SHIPPED = fileURLToPath(new URL('../../../weights/en', import.meta.url))

/** `variorum train`: learns the weights from a folder of corpora, and writes them with their model card and notice. */
export async function trainCommand(
  folder: string,
  options: TrainOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  needFolder(folder)
  const { LAYERS, MissingCorpus, modelCard, noticeOf } = await import('../../learn/index.ts')
  const names = LAYERS.map(one => one.layer)
  const chosen = LAYERS.filter(one => options.layer === undefined || one.layer === options.layer)
  if (chosen.length === 0)
    throw new UsageError(`unknown layer "${options.layer}"; known are ${names.join(', ')}`)
  const without = new Set(options.without ?? [])
  checkWithout(without, LAYERS)
  const corpora = { folder, without }
  const out = options.out ?? SHIPPED
  const weights = await shippedWeights(LAYERS)
  for (const { layer, train } of chosen) {
    let bytes: Uint8Array
    try {
      bytes = await train(corpora, weights, line => terminal.say(`${layer}: ${line}`))
    } catch (error) {
      throw error instanceof MissingCorpus ? new UsageError(error.message) : error
    }
    weights[layer] = bytes
    writeOutput(join(out, `${layer}.bin`), bytes)
    terminal.out(`${join(out, `${layer}.bin`)}: ${bytes.length} bytes\n`)
  }
  // in another folder stand only the weights that were just learned
  const told = options.out === undefined ? LAYERS : chosen
  const described: Described[] = []
  for (const layer of told) {
    const bytes = weights[layer.layer]?.length
    if (bytes !== undefined) described.push({ layer, bytes, scores: await layer.measure(weights, corpora) })
  }
  for (const { layer, scores } of described)
    for (const { name, value, count } of scores)
      terminal.out(`${layer.layer}  ${name.padEnd(36)} ${(100 * value).toFixed(2)} % of ${count}\n`)
  writeOutput(join(out, 'MODEL.md'), modelCard(described))
  writeOutput(join(out, 'NOTICE.md'), noticeOf(told, without))
  return 0
}

/** Throws a UsageError where a corpus to be left out is none that is learned from. */
function checkWithout(without: ReadonlySet<string>, layers: readonly LearnedLayer[]): void {
  const known = [...new Set(layers.flatMap(layer => layer.learnsFrom.map(source => source.corpus)))]
  const unknown = [...without].find(corpus => !known.includes(corpus))
  if (unknown !== undefined)
    throw new UsageError(`nothing is learned from "${unknown}"; only from ${known.join(', ')}`)
}

async function shippedWeights(
  layers: readonly LearnedLayer[],
): Promise<{ -readonly [Layer in keyof WeightsAtHand]: WeightsAtHand[Layer] }> {
  const weights: { -readonly [Layer in keyof WeightsAtHand]: WeightsAtHand[Layer] } = {}
  for (const { layer } of layers) {
    const bytes = await weightsOf(layer)
    if (bytes !== null) weights[layer] = bytes
  }
  return weights
}
