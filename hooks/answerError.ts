import type { AfterErrorHook } from 'payload'

import { Refusal } from '../src/domain/errors.ts'
import type { FactsOf, RefusalCode } from '../src/domain/errors.ts'
import { answerOf } from '../src/i18n/sentence.ts'
import { languageOfRequest } from '../src/world.ts'

type UniqueCode = keyof { [C in RefusalCode as object extends FactsOf<C> ? C : never]: C }

/** What a unique index says when two requests raced past the same check: field → refusal. */
const UNIQUE_REFUSALS: Readonly<Record<string, UniqueCode>> = {
  personKey: 'PERSON_ALREADY_REGISTERED',
  verifiedKey: 'PERSON_ALREADY_REGISTERED',
  phoneKey: 'PHONE_TAKEN',
  username: 'USERNAME_TAKEN',
  usernameFolded: 'USERNAME_TAKEN',
  activeKey: 'ALREADY_ENROLLED',
  liveKey: 'PAYMENT_IN_PROGRESS',
  transactionKey: 'RECEIPT_USED',
  solution: 'CAPTCHA_USED',
}

/** The refusal a unique index stands for, or null. */
export function findUniqueRefusal(error: unknown): Refusal | null {
  const errors = (error as { data?: { errors?: { path?: string }[] } } | null)?.data?.errors
  for (const { path } of Array.isArray(errors) ? errors : []) {
    const code = path ? UNIQUE_REFUSALS[path] : undefined
    if (code) return new Refusal(code)
  }
  return null
}

/** A document that Payload's own reads do not find is told to the public as everything else that is not there. */
function findMissing(error: unknown, req: Parameters<AfterErrorHook>[0]['req']): Refusal | null {
  const isMissing = (error as { status?: unknown } | null)?.status === 404
  return isMissing && req.user?.collection !== 'staff' ? new Refusal('NOT_FOUND') : null
}

/** One place turns a refusal into a status and a sentence; faults keep Payload's own answer. */
export const answerError: AfterErrorHook = ({ error, req, result }) => {
  const refusal = Refusal.within(error) ?? findUniqueRefusal(error) ?? findMissing(error, req)
  if (!refusal) return { response: result as never }
  const answer = answerOf(refusal, languageOfRequest(req))
  // the panel's own forms read `errors` alone
  const isPanel = req.user?.collection === 'staff'
  const response = isPanel ? { ...answer, errors: [{ message: answer.sentence }] } : answer
  return { status: refusal.status, response: response as never }
}
