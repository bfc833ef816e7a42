import { z } from 'zod'

import type { RefusalCode } from '../domain/errors.ts'
import { REFUSALS } from '../domain/errors.ts'
import { named } from './parts.ts'

const CODES = Object.keys(REFUSALS) as [RefusalCode, ...RefusalCode[]]

/** Values that fill a sentence, by name. */
export const facts = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).optional(),
)

/** A refusal as it crosses the wire. */
export const refusalView = named('RefusalView', z.strictObject({ code: z.enum(CODES), sentence: z.string(), facts }))

/** The body of every refused request. */
export const refusalBody = named(
  'Refusal',
  z.looseObject({
    code: z.enum(CODES),
    sentence: z.string(),
    facts,
    problems: z
      .array(z.strictObject({ field: z.string(), code: z.enum(CODES), sentence: z.string(), facts: facts.optional() }))
      .optional(),
    requestId: z.string().optional(),
  }),
)
