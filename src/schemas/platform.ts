import { z } from 'zod'

import { AGREEMENT_KINDS } from '../domain/agreement.ts'
import { instant, named, uuid } from './parts.ts'

/** The platform's clock. */
export const clockView = z.strictObject({ now: instant })

/** A signed challenge; docs/api.md says how it is solved. */
export const captchaChallenge = named(
  'CaptchaChallenge',
  z.strictObject({
    parameters: z.strictObject({
      algorithm: z.literal('PBKDF2/SHA-256'),
      cost: z.int(),
      expiresAt: z.int(),
      keyLength: z.int(),
      keyPrefix: z.string(),
      nonce: z.string(),
      salt: z.string(),
    }),
    signature: z.string(),
  }),
)

const agreementText = z.strictObject({
  id: uuid,
  kind: z.enum(AGREEMENT_KINDS),
  version: z.string(),
  title: z.string(),
  body: z.looseObject({}),
})

/** The texts in force now, by kind; a kind that nobody has written yet is absent. */
export const currentTexts = z.partialRecord(z.enum(AGREEMENT_KINDS), agreementText)

/** What *try again* at stuck work is answered with. */
export const triedAgain = z.strictObject({ id: uuid, state: z.enum(['retrying', 'stuck', 'resolved']) })

/** One code table. */
export const codeTable = named(
  'CodeTable',
  z.strictObject({ codes: z.array(z.strictObject({ code: z.string(), zh: z.string(), en: z.string() })) }),
)
