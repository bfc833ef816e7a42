import { z } from 'zod'

import { PHOTO } from '../domain/photo.ts'
import type { LimitName } from './rates.ts'

/** Who may come through: everyone, or a candidate's session. Payload's access control decides again behind. */
export type Who = 'anyone' | 'candidate'

/** What a body past its limit is refused with. */
export type TooLarge = 'BODY_TOO_LARGE' | 'PHOTO_TOO_LARGE'

/** What a row takes as a body; `panel` is the small form Payload's own login page sends, as JSON or as multipart. */
export type BodyRule =
  | { readonly kind: 'json'; readonly schema: z.ZodType }
  | { readonly kind: 'panel' }
  | {
      readonly kind: 'bytes'
      readonly types: readonly string[]
      readonly maxBytes: number
      readonly tooLarge: TooLarge
      readonly wrongType: 'PHOTO_WRONG_FORMAT' | 'WRONG_CONTENT_TYPE'
    }

/** One way in. What no row lists does not exist for candidates and passers-by. */
export interface Row {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** below /api; `:id` is a uuid, `:number` an order's number, `:gateway` a gateway's code */
  readonly path: string
  readonly who: Who
  readonly query: z.ZodType<Record<string, unknown>>
  readonly body?: BodyRule
  readonly rate?: LimitName
  /** the same answer for everybody: may be kept for seconds */
  readonly cache?: 'public'
}

// — queries: flat, exact, every value a string of the URL —
const digits = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,4}$/)
    .refine((text) => Number(text) >= min && Number(text) <= max)
const uuid = z.uuid()
const lang = z.enum(['zh', 'en']).optional()
const onlyLanguage = z.strictObject({ lang })
const depth = digits(0, 1).default('0')
const page = { limit: digits(1, 100).optional(), page: digits(1, 1000).optional(), depth, lang }
const oneDocument = z.strictObject({ depth, lang })

// — bodies: types, lengths and names only; what is missing or wrong in meaning has its own sentence behind —
const text = (max: number) => z.string().max(max).optional()
const ids = z
  .strictObject({ agreement: text(64), registration_notice: text(64), pledge_notice: text(64), exam_notice: text(64) })
  .partial()
const captcha = text(4096)
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
const register = z.strictObject({
  accepted: ids.optional(),
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
const credentials = z.strictObject({ username: text(64), password: text(256), captcha })
const answerValue = z.union([z.string().max(500), z.number(), z.boolean(), z.null(), z.array(z.number().int()).max(50)])
const form = z
  .record(z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/), answerValue)
  .refine((answers) => Object.keys(answers).length <= 40)
const nothing = z.strictObject({})
const json = (schema: z.ZodType): BodyRule => ({ kind: 'json', schema })

const open = { who: 'anyone', query: onlyLanguage } as const
const own = { who: 'candidate', query: onlyLanguage } as const
const atTheDesk = { who: 'anyone', body: { kind: 'panel' } } as const
const command = { ...own, method: 'POST', body: json(nothing) } as const

/** The gate. First fitting row wins, so exact paths stand before `:id`. */
export const GATE: readonly Row[] = [
  // what everybody may read
  { ...open, method: 'GET', path: '/now' },
  {
    ...open,
    method: 'GET',
    path: '/notices',
    query: z.strictObject({
      ...page,
      'where[exam][equals]': uuid.optional(),
      'where[province][equals]': uuid.optional(),
    }),
    cache: 'public',
  },
  { ...open, method: 'GET', path: '/notices/:id', query: oneDocument, cache: 'public' },
  { ...open, method: 'GET', path: '/exams', query: z.strictObject(page), cache: 'public' },
  { ...open, method: 'GET', path: '/exams/:id', query: oneDocument, cache: 'public' },
  { ...open, method: 'GET', path: '/provinces', query: z.strictObject(page), cache: 'public' },
  { ...open, method: 'GET', path: '/provinces/:id', query: oneDocument, cache: 'public' },
  {
    ...open,
    method: 'GET',
    path: '/review-points',
    query: z.strictObject({ ...page, 'where[province][equals]': uuid.optional() }),
    cache: 'public',
  },
  { ...open, method: 'GET', path: '/agreements/current', cache: 'public' },
  { ...open, method: 'GET', path: '/captcha', rate: 'captcha' },
  // coming in
  { ...open, method: 'POST', path: '/candidates/register', body: json(register), rate: 'register' },
  { ...open, method: 'POST', path: '/candidates/login', body: json(credentials), rate: 'login' },
  { ...open, method: 'POST', path: '/candidates/logout', body: json(nothing) },
  { ...open, method: 'GET', path: '/candidates/me' },
  // looking up with name and number
  {
    ...open,
    method: 'POST',
    path: '/tickets/lookup',
    body: json(
      z.strictObject({
        exam: text(64),
        province: text(64),
        idType: text(40),
        idNumber: text(64),
        name: text(100),
        captcha,
      }),
    ),
    rate: 'lookup',
  },
  {
    ...open,
    method: 'POST',
    path: '/scores/lookup',
    body: json(
      z.strictObject({ exam: text(64), name: text(100), idNumber: text(64), ticketNumber: text(64), captcha }),
    ),
    rate: 'lookup',
  },
  // the candidate's own things
  { ...own, method: 'GET', path: '/photos/mine' },
  { ...own, method: 'GET', path: '/photos/mine/image' },
  {
    ...own,
    method: 'POST',
    path: '/photos',
    body: {
      kind: 'bytes',
      types: ['image/jpeg', 'image/png'],
      maxBytes: PHOTO.maxBytes,
      tooLarge: 'PHOTO_TOO_LARGE',
      wrongType: 'PHOTO_WRONG_FORMAT',
    },
    rate: 'upload',
  },
  {
    ...own,
    method: 'POST',
    path: '/enrollments',
    body: json(z.strictObject({ exam: text(64), province: text(64), accepted: ids.optional() })),
  },
  { ...own, method: 'GET', path: '/enrollments/mine' },
  { ...own, method: 'GET', path: '/enrollments/:id/actions' },
  { ...own, method: 'GET', path: '/enrollments/:id/form' },
  { ...own, method: 'PUT', path: '/enrollments/:id/form', body: json(z.strictObject({ form: form.optional() })) },
  {
    ...own,
    method: 'POST',
    path: '/enrollments/:id/save',
    body: json(z.strictObject({ form: form.optional(), pledge: text(20), captcha })),
  },
  { ...own, method: 'GET', path: '/enrollments/:id/confirmation' },
  { ...command, path: '/enrollments/:id/confirm', body: json(z.strictObject({ digest: text(128) })) },
  { ...command, path: '/enrollments/:id/edit' },
  { ...command, path: '/enrollments/:id/unconfirm' },
  { ...command, path: '/enrollments/:id/withdraw' },
  { ...command, path: '/enrollments/:id/resubmit' },
  { ...command, path: '/enrollments/:id/pay', body: json(z.strictObject({ gateway: text(40) })) },
  { ...command, path: '/enrollments/:id/check-payment' },
  { ...command, path: '/enrollments/:id/cancel-payment' },
  { ...own, method: 'GET', path: '/enrollments/:id/registration-form.pdf' },
  { ...own, method: 'GET', path: '/enrollments/:id/pledge.pdf' },
  { ...own, method: 'GET', path: '/enrollments/:id/ticket.pdf' },
  // the word of a bank: any JSON object, whose signature its gateway's plugin checks over the bytes as they came
  { ...open, method: 'POST', path: '/payments/callback/:gateway', query: nothing, body: json(z.looseObject({})) },
  // the practice cashier (plugins/gateways/sandbox); in production no plugin answers here
  { ...open, method: 'GET', path: '/sandbox/cashier.css', query: nothing },
  { ...open, method: 'GET', path: '/sandbox/cashier/:number', query: nothing },
  { ...open, method: 'POST', path: '/sandbox/cashier/:number/pay', query: nothing },
  { ...open, method: 'POST', path: '/sandbox/cashier/:number/pay-silently', query: nothing },
  { ...open, method: 'POST', path: '/sandbox/cashier/:number/cancel', query: nothing },
  // the staff's own door; once inside, Payload's access control decides (gate.ts)
  {
    ...atTheDesk,
    method: 'POST',
    path: '/staff/login',
    query: z.strictObject({ lang, depth: digits(0, 1).optional() }),
    rate: 'login',
  },
  {
    ...atTheDesk,
    method: 'POST',
    path: '/staff/logout',
    query: z.strictObject({ lang, allSessions: z.enum(['true', 'false']).optional() }),
  },
  { ...open, method: 'GET', path: '/staff/me', query: z.strictObject({ lang, depth: digits(0, 1).optional() }) },
]

/** Doors Payload generates that nobody has a use for: 404 for the staff too. */
export const CLOSED_FOR_ALL: readonly RegExp[] = [
  /^\/graphql(?:-playground)?(?:\/|$)/,
  /^\/payload-jobs(?:\/|$)/,
  /^\/payload-jobs-stats(?:\/|$)/,
  /^\/payload-kv(?:\/|$)/,
  /^\/payload-migrations(?:\/|$)/,
  /^\/[a-z-]+\/(?:first-register|init|forgot-password|reset-password|verify)(?:\/|$)/,
  /^\/(?:candidates|credentials|sessions)\/(?:access|versions)(?:\/|$)/,
]
