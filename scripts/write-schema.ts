import { writeFileSync } from 'node:fs'
import { dossierJsonSchema } from '../src/model/schema.ts'

/** Where the published JSON Schema stands. */
export const SCHEMA_FILE = new URL('../schema/variorum-1.schema.json', import.meta.url)

/** The bytes of the published JSON Schema; the same for the same model. */
export const schemaText = (): string => `${JSON.stringify(dossierJsonSchema(), null, 2)}\n`

if (import.meta.main) writeFileSync(SCHEMA_FILE, schemaText())
