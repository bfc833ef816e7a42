import { z } from 'zod'

import { flag } from '../flag.ts'

/** The settings of the documents' drawing. */
export const documentSettings = z.object({
  BAOKAO_DOCUMENT_WORKER: z
    .string()
    .optional()
    .meta({ description: 'the bundled drawing thread; the build sets it, and without it the source is run' }),
  BAOKAO_DOCUMENTS_IN_PROCESS: flag.default(false).meta({ description: 'draws PDFs without a thread: for tests' }),
})
