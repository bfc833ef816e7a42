import { z } from 'zod'

import { PHOTO_STATES, VERIFICATION_STATES } from '../domain/enrollment.ts'
import { acceptedTexts, captcha, named, text, uuid } from './parts.ts'

const education = z
  .strictObject({
    certificateNumber: text(64),
    school: text(100),
    major: text(100),
    level: text(40),
    mode: text(40),
    completedOn: text(10),
  })
  .partial()

/** The body of a registration. */
export const registration = z.strictObject({
  accepted: acceptedTexts.optional(),
  username: text(64),
  password: text(256),
  passwordRepeat: text(256),
  name: text(100),
  idType: text(40),
  idNumber: text(64),
  phone: text(32),
  email: text(254),
  recoveryQuestion: text(100),
  recoveryAnswer: text(100),
  educations: z.array(education).max(20).optional(),
  degrees: z
    .array(education.omit({ mode: true }))
    .max(20)
    .optional(),
  again: z.strictObject({ name: text(100), idType: text(40), idNumber: text(64) }).optional(),
  acknowledgedIdNumber: z.boolean().optional(),
  captcha,
})

/** The body of a candidate's login. */
export const credentials = z.strictObject({ username: text(64), password: text(256), captcha })

/** What a registration is answered with. */
export const registered = z.strictObject({ id: uuid, username: z.string() })

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

/** Who is logged in, if anybody. */
export const whoIsThere = z.strictObject({ candidate: account.nullable() })
