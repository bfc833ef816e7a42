import { z } from 'zod'

import { SCORE_RESULTS } from '../domain/score.ts'
import { captcha, named, text } from './parts.ts'

/** The body of a look-up of an admission ticket. */
export const ticketLookup = z.strictObject({
  exam: text(64),
  province: text(64),
  idType: text(40),
  idNumber: text(64),
  name: text(100),
  captcha,
})

/** The body of a look-up of scores. */
export const scoreLookup = z.strictObject({
  exam: text(64),
  name: text(100),
  idNumber: text(64),
  ticketNumber: text(64),
  captcha,
})

/** The scores of one person in one exam. */
export const scoreReport = named(
  'ScoreReport',
  z.strictObject({
    exam: z.string(),
    year: z.int(),
    name: z.string(),
    scores: z.array(
      z.strictObject({
        subject: z.string(),
        mark: z.number().nullable(),
        passMark: z.number(),
        result: z.enum(SCORE_RESULTS),
        resultLabel: z.string(),
      }),
    ),
  }),
)
export type ScoreReport = z.output<typeof scoreReport>
