import type { PayloadRequest } from 'payload'

import type { AttemptView } from '../domain/enrollmentView.ts'
import { LIVE_ATTEMPT_STATES } from '../domain/gateway.ts'
import type { Language } from '../i18n/fill.ts'
import { dictionaryOf } from '../i18n/sentence.ts'
import { findEntry } from '../registry.ts'
import type { Row } from '../store.ts'
import { nowOf } from '../world.ts'

type Attempt = Row<'payment-attempts'>

const isLive = ({ state }: Attempt): boolean => (LIVE_ATTEMPT_STATES as readonly string[]).includes(state)

/** @returns the cashier's address while the candidate may still pay there; `cashierClosesAt` is exclusive */
export function cashierOf(attempt: Attempt, now: Date): string | null {
  const { redirectTo, cashierClosesAt } = attempt
  if (!isLive(attempt) || !redirectTo || !cashierClosesAt) return null
  return now < new Date(cashierClosesAt) ? redirectTo : null
}

/** The latest try to pay, as its candidate is shown it; null before the first. */
export function attemptOf(req: PayloadRequest, attempts: readonly Attempt[], language: Language): AttemptView | null {
  const [attempt] = attempts
  if (!attempt) return null
  const { state, merchantOrderNumber, gateway, cashierClosesAt, answer, answeredAt } = attempt
  const entry = findEntry(req.payload.config, 'gateways', gateway)
  const redirectTo = cashierOf(attempt, nowOf(req))
  return {
    ...{ state, merchantOrderNumber, gateway, redirectTo },
    gatewayLabel: entry?.label[language] ?? gateway,
    kind: entry?.kind ?? 'online',
    closesAt: redirectTo ? (cashierClosesAt ?? null) : null,
    look:
      answer && answeredAt ? { answer, label: dictionaryOf(language).paymentAnswers[answer], at: answeredAt } : null,
  }
}
