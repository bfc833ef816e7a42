import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { activeKeyOf } from '../../domain/enrollment.ts'
import type { PaymentReport } from '../../domain/gateway.ts'
import type { CaseReason } from '../../domain/payment.ts'
import { judgeSettlement } from '../../domain/payment.ts'
import type { Row } from '../../store.ts'
import { changeRow, findRow, idOf, insertRow } from '../../store.ts'
import { reports } from '../../declared.ts'
import { nowOf, worldOf } from '../../world.ts'
import type { Actor } from '../../actor.ts'
import { SYSTEM } from '../../actor.ts'
import { applyMove } from '../../moves.ts'
import type { EnrollmentCase } from '../../case.ts'
import { afterMove, loadCase, withAttempts } from '../../case.ts'
import { windowsOf } from '../../caseFacts.ts'

const CASE_DUE_MS = 3 * 24 * 3_600_000

interface Money {
  readonly gateway: string
  readonly report: PaymentReport
  readonly actor?: Actor
}

async function openCase(
  req: PayloadRequest,
  money: Money,
  about: { province: string | null; reason: CaseReason },
): Promise<void> {
  const { gateway, report } = money
  const key = `${gateway}:${report.transactionNumber ?? report.merchantOrderNumber}:${about.reason}`
  if (await findRow(req, 'payment-cases', { key: { equals: key } })) return
  await insertRow(req, 'payment-cases', {
    id: randomUUID(),
    key,
    province: about.province,
    gateway,
    merchantOrderNumber: report.merchantOrderNumber,
    transactionNumber: report.transactionNumber ?? null,
    amountInFen: report.amountInFen ?? null,
    reason: about.reason,
    state: 'open',
    dueAt: new Date(nowOf(req).getTime() + CASE_DUE_MS).toISOString(),
  })
}

async function recordMoney(
  req: PayloadRequest,
  attempt: Row<'payment-attempts'>,
  { gateway, report }: Money,
): Promise<void> {
  reports.put(req, attempt.id, report)
  await changeRow(req, 'payment-attempts', attempt, {
    state: 'succeeded',
    liveKey: `ended:${attempt.id}`,
    transactionKey: `${gateway}:${report.transactionNumber}`,
    transactionNumber: report.transactionNumber ?? null,
    paidAt: (report.paidAt ?? nowOf(req)).toISOString(),
    nextCheckAt: null,
  })
}

async function moveToPaid(
  req: PayloadRequest,
  found: EnrollmentCase,
  { order, actor }: { readonly order: Row<'payment-orders'>; readonly actor: Actor },
): Promise<void> {
  const at = nowOf(req).toISOString()
  await changeRow(req, 'payment-orders', order, { state: 'settled', settledAt: at })
  await applyMove(req, afterMove(req, found, found.enrollment), { action: 'settle', actor })
}

/** A lapsed enrollment whose person has enrolled anew can't be revived: its money is somebody's to look at. */
async function isPlaceTaken(req: PayloadRequest, { id, exam, candidate, state }: Row<'enrollments'>): Promise<boolean> {
  if (state !== 'lapsed') return false
  const place = activeKeyOf({ id, exam: idOf(exam), candidate: idOf(candidate), state: 'paid' })
  return (await findRow(req, 'enrollments', { activeKey: { equals: place } })) !== null
}

async function settleSucceeded(req: PayloadRequest, attempt: Row<'payment-attempts'>, money: Money): Promise<void> {
  const order = await findRow(req, 'payment-orders', { id: { equals: idOf(attempt.order) } })
  const enrollment = await findRow(req, 'enrollments', { id: { equals: idOf(attempt.enrollment) } })
  if (!order || !enrollment) throw new Error('An attempt has no order or enrollment.')
  const found = await loadCase(req, enrollment)
  const verdict = judgeSettlement({
    amountDueInFen: order.amountInFen,
    orderState: order.state,
    enrollmentState: enrollment.state,
    paymentWindow: windowsOf(found).payment,
    amountInFen: money.report.amountInFen ?? 0,
    paidAt: money.report.paidAt ?? nowOf(req),
  })
  await recordMoney(req, attempt, money)
  if (verdict.kind === 'settles' && (await isPlaceTaken(req, enrollment))) {
    return openCase(req, money, { province: idOf(attempt.province), reason: 'ended' })
  }
  if (verdict.kind === 'settles') return moveToPaid(req, found, { order, actor: money.actor ?? SYSTEM })
  await openCase(req, money, { province: idOf(attempt.province), reason: verdict.reason })
  // An earlier attempt says nothing about the one that is under way.
  const wasLive = attempt.liveKey === order.id
  if (enrollment.state !== 'paying' || !wasLive) return
  await applyMove(req, await withAttempts(req, found), { action: 'attemptClosed', actor: SYSTEM })
}

async function closeAttempt(
  req: PayloadRequest,
  attempt: Row<'payment-attempts'>,
  report: PaymentReport,
): Promise<void> {
  const { state } = report
  if (state !== 'failed' && state !== 'closed') return
  reports.put(req, attempt.id, report)
  await changeRow(req, 'payment-attempts', attempt, { state, liveKey: `ended:${attempt.id}`, nextCheckAt: null })
  const enrollment = await findRow(req, 'enrollments', { id: { equals: idOf(attempt.enrollment) } })
  if (enrollment?.state !== 'paying') return
  await applyMove(req, await loadCase(req, enrollment), { action: 'attemptClosed', actor: SYSTEM })
}

/**
 * The one settle: callback, poll, counter and correction all come here. The money is always recorded; the enrollment
 * moves only if everything is exact, and whatever is not exact opens a case. The same report twice does nothing twice.
 */
export function settle(req: PayloadRequest, money: Money): Promise<void> {
  const { gateway, report } = money
  return worldOf(req.payload).inTransaction(req, async () => {
    const attempt = await findRow(req, 'payment-attempts', {
      and: [{ gateway: { equals: gateway } }, { merchantOrderNumber: { equals: report.merchantOrderNumber } }],
    })
    if (!attempt) {
      if (report.state === 'succeeded') await openCase(req, money, { province: null, reason: 'unmatched' })
      return
    }
    if (attempt.state === 'succeeded') {
      const isSame = attempt.transactionNumber === (report.transactionNumber ?? null)
      if (report.state === 'succeeded' && !isSame)
        await openCase(req, money, { province: idOf(attempt.province), reason: 'duplicate' })
      return
    }
    if (report.state === 'succeeded') await settleSucceeded(req, attempt, money)
    else if (attempt.liveKey === idOf(attempt.order)) await closeAttempt(req, attempt, report)
  })
}
