import { z } from 'zod'

import { PHOTO_STATES, VERIFICATION_STATES } from '../domain/enrollment.ts'
import type { FieldRow } from '../domain/fields.ts'
import { DEGREE_FIELDS, EDUCATION_FIELDS, MAX_RECORDS } from '../domain/records.ts'
import { REGISTRATION_FIELDS } from '../domain/registration.ts'
import { acceptedTexts, captcha, named, text, uuid } from './parts.ts'

/** Each field of a table as any text of twice its length: spaces and full-width spellings are cleaned behind. */
const textsOf = <R extends readonly FieldRow[]>(rows: R) =>
  Object.fromEntries(rows.map(({ name, maxLength }) => [name, text(maxLength * 2)])) as {
    [N in R[number]['name']]: ReturnType<typeof text>
  }

/** The body of a registration. */
export const registration = z.strictObject({
  accepted: acceptedTexts.optional(),
  ...textsOf(REGISTRATION_FIELDS),
  educations: z
    .array(z.strictObject(textsOf(EDUCATION_FIELDS)))
    .max(MAX_RECORDS * 2)
    .optional(),
  degrees: z
    .array(z.strictObject(textsOf(DEGREE_FIELDS)))
    .max(MAX_RECORDS * 2)
    .optional(),
  again: z.strictObject({ name: text(100), idType: text(40), idNumber: text(64) }).optional(),
  acknowledgedIdNumber: z.boolean().optional(),
  captcha,
})

/** The body of a candidate's login. */
export const credentials = z.strictObject({ username: text(64), password: text(256), captcha })

/** What a registration is answered with. */
export const registered = z.strictObject({ id: uuid, username: z.string() })
export type Registered = z.output<typeof registered>

const record = z.strictObject({
  id: uuid,
  certificateNumber: z.string(),
  school: z.string(),
  major: z.string(),
  level: z.string(),
  mode: z.string().nullish(),
  completedOn: z.string(),
  verification: z.enum(VERIFICATION_STATES),
  verificationLabel: z.string(),
  reason: z.string().nullable(),
})
/** An education or degree record of the candidate, with what the check said. */
export type OwnRecord = z.output<typeof record>

/** The account as its owner sees it. */
export const account = named(
  'Account',
  z.strictObject({
    id: uuid,
    username: z.string(),
    name: z.string(),
    idType: z.string(),
    idNumberMasked: z.string().nullish(),
    phoneMasked: z.string().nullish(),
    email: z.string(),
    /** what the field table asks beyond these, as it may be shown */
    further: z.array(z.strictObject({ name: z.string(), label: z.string(), value: z.string() })),
    identity: z.enum(VERIFICATION_STATES),
    identityLabel: z.string(),
    identityReason: z.string().nullable(),
    education: z.enum(VERIFICATION_STATES),
    educationLabel: z.string(),
    educationReason: z.string().nullable(),
    photo: z.enum(PHOTO_STATES),
    photoLabel: z.string(),
    educations: z.array(record),
    degrees: z.array(record),
  }),
)
export type Account = z.output<typeof account>

/** Who is logged in, if anybody. */
export const whoIsThere = z.strictObject({ candidate: account.nullable() })
export type WhoIsThere = z.output<typeof whoIsThere>
