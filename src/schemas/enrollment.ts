import { z } from 'zod'

import { DOCUMENT_KINDS } from '../domain/documents.ts'
import { ACTIONS, PHOTO_STATES, PLEDGE_STATES, STATES, STEPS, VERIFICATION_STATES } from '../domain/enrollment.ts'
import type { Action } from '../domain/enrollment.ts'
import { ATTEMPT_STATES, PAYMENT_ANSWERS } from '../domain/gateway.ts'
import { acceptedTexts, captcha, fen, instant, named, text, uuid } from './parts.ts'
import { refusalView } from './refusal.ts'

/** An action of the move table. */
export const action = z.enum(ACTIONS as [Action, ...Action[]])

const answerValue = z.union([z.string().max(500), z.number(), z.boolean(), z.null(), z.array(z.number().int()).max(50)])

/** The answers of the form, by field. */
export const formAnswers = z
  .record(z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/), answerValue)
  .refine((answers) => Object.keys(answers).length <= 40)

/** The body of a start: exam, province and the accepted notices. */
export const startBody = z.strictObject({ exam: text(64), province: text(64), accepted: acceptedTexts.optional() })

/** The body of an autosave, and of a save. */
export const draftBody = z.strictObject({ form: formAnswers.optional() })
export const saveBody = z.strictObject({ form: formAnswers.optional(), pledge: text(20), captcha })

/** The body of the second confirmation: the digest of what was shown. */
export const confirmBody = z.strictObject({ digest: text(128) })

/** The body of a payment: the gateway's code. */
export const payBody = z.strictObject({ gateway: text(40) })

/** The stored answers of a form. */
export const formView = z.strictObject({ form: z.record(z.string(), answerValue) })

const facet = <T extends readonly [string, ...string[]]>(states: T) =>
  z.strictObject({ state: z.enum(states), label: z.string() })

/** Everything beside the main line that a confirmation or review looks at. */
export const facetsView = named(
  'Facets',
  z.strictObject({
    identity: facet(VERIFICATION_STATES),
    education: facet(VERIFICATION_STATES),
    photo: facet(PHOTO_STATES),
    pledge: facet(PLEDGE_STATES),
  }),
)

/** One line of the history. */
export const timelineEntry = named(
  'TimelineEntry',
  z.strictObject({
    at: instant,
    sentence: z.string(),
    by: z.string(),
    note: z.string().nullish(),
    reasons: z.array(z.string()).optional(),
  }),
)

const examRef = z.strictObject({ id: uuid, name: z.string(), year: z.int() })
const nextView = named(
  'Next',
  z.strictObject({ action: action.nullable(), sentence: z.string(), dueAt: instant.nullable() }),
)

const actionView = named(
  'ActionView',
  z.strictObject({
    action,
    label: z.string(),
    allowed: z.boolean(),
    primary: z.boolean(),
    refusals: z.array(refusalView),
  }),
)

const provinceView = z.strictObject({
  id: uuid,
  code: z.string(),
  name: z.string(),
  office: z.string(),
  phones: z.array(z.strictObject({ label: z.string(), number: z.string(), hours: z.string().nullish() })),
})

const attemptView = z.strictObject({
  state: z.enum(ATTEMPT_STATES),
  merchantOrderNumber: z.string(),
  gateway: z.string(),
  gatewayLabel: z.string(),
  kind: z.enum(['online', 'onsite']),
  redirectTo: z.string().nullable(),
  closesAt: instant.nullable(),
  look: z.strictObject({ answer: z.enum(PAYMENT_ANSWERS), label: z.string(), at: instant }).nullable(),
})

const documentView = z.strictObject({
  kind: z.enum(DOCUMENT_KINDS),
  label: z.string(),
  href: z.string(),
  available: z.boolean(),
  reason: z.string().nullish(),
})

/** One enrollment as its candidate sees it; domain/enrollmentView.ts has the same type. */
export const enrollmentView = named(
  'EnrollmentView',
  z.strictObject({
    id: uuid,
    state: z.enum(STATES),
    stateLabel: z.string(),
    revision: z.int(),
    exam: examRef,
    province: provinceView,
    level: z.string().nullable(),
    specialty: z.string().nullable(),
    subjects: z.array(z.string()),
    steps: z.array(
      z.strictObject({ key: z.enum(STEPS), label: z.string(), status: z.enum(['done', 'current', 'todo']) }),
    ),
    next: nextView,
    actions: z.array(actionView),
    timeline: z.array(timelineEntry),
    facets: facetsView,
    fee: z
      .strictObject({
        totalInFen: fen,
        lines: z.array(z.strictObject({ label: z.string(), amountInFen: fen })),
      })
      .nullable(),
    gateways: z.array(z.strictObject({ code: z.string(), label: z.string() })),
    attempt: attemptView.nullable(),
    documents: z.array(documentView),
  }),
)

/** The candidate's list. */
export const enrollmentLines = z.strictObject({
  enrollments: z.array(
    named(
      'EnrollmentLine',
      z.strictObject({
        id: uuid,
        exam: examRef,
        province: z.strictObject({ id: uuid, name: z.string() }),
        state: z.enum(STATES),
        stateLabel: z.string(),
        next: nextView,
      }),
    ),
  ),
})

/** What the second confirmation shows. */
export const confirmationView = named(
  'ConfirmationView',
  z.strictObject({
    lines: z.array(z.strictObject({ label: z.string(), value: z.string() })),
    digest: z.string(),
  }),
)

/** The answer of a payment: where the cashier is, null where there is nowhere to go. */
export const paymentStart = named(
  'PaymentStart',
  z.strictObject({ view: enrollmentView, redirectTo: z.string().nullable() }),
)

/** What a command of the staff is answered with. */
export const moved = named('Moved', z.strictObject({ id: uuid, state: z.enum(STATES), revision: z.int() }))
