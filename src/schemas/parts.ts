/** The parts that bodies, queries and answers are put together from. A body's schema checks types, lengths and names; what is missing or wrong in meaning has its own sentence behind. */
import { z } from 'zod'

/** A text of a body that may be absent. @param max in UTF-16 units */
export const text = (max: number) => z.string().max(max).optional()

/** The id of a row. */
export const uuid = z.uuid()

/** An instant, ISO 8601 UTC. */
export const instant = z.iso.datetime({ offset: true })

/** Money. */
export const fen = z.int().nonnegative()

/** The language of the answer; `Accept-Language` is asked otherwise. */
export const lang = z.enum(['zh', 'en']).optional()

/** A whole number of the URL. */
export const digits = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,4}$/)
    .refine((given) => Number(given) >= min && Number(given) <= max)

const depth = digits(0, 1).default('0')

/** The query every door takes. */
export const onlyLanguage = z.strictObject({ lang })

/** The query of one generated document. */
export const oneDocument = z.strictObject({ depth, lang })

/** The query of a generated list; filters are added with `.extend`. */
export const pageOfDocuments = z.strictObject({
  limit: digits(1, 100).optional(),
  page: digits(1, 1000).optional(),
  depth,
  lang,
})

/** A body, or a query, that says nothing. */
export const nothing = z.strictObject({})

/** A flat query of any names, for those who sign what they send. */
export const anyQuery = z.record(z.string().max(100), z.string().max(1000))

/** The proof of work that some commands use up (docs/api.md). */
export const captcha = text(4096)

/** A named list of texts the person has accepted, by kind: the agreement's id. */
export const acceptedTexts = z
  .strictObject({ agreement: text(64), registration_notice: text(64), pledge_notice: text(64), exam_notice: text(64) })
  .partial()

/** A schema that the OpenAPI document lists by name. */
export const named = <T extends z.ZodType>(id: string, schema: T): T => schema.meta({ id })
