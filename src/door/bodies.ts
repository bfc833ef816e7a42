import type { z } from 'zod'

import type { BodyRule, BytesRule } from './declaration.ts'

const MAX_BYTES = 64 * 1024

/** A JSON object. */
export const json = (schema: z.ZodType): BodyRule => ({ kind: 'json', schema })

/** A flat form, as an HTML page or a bank posts it; every name once, every value a text. */
export const form = (schema: z.ZodType): BodyRule => ({ kind: 'form', schema })

/** Bytes of any content type, handed on exactly as they came: what a bank has signed must not be read and written anew. */
export const raw = (maxBytes = MAX_BYTES): BytesRule => ({
  kind: 'bytes',
  types: 'any',
  maxBytes,
  tooLarge: 'BODY_TOO_LARGE',
  wrongType: 'WRONG_CONTENT_TYPE',
})
