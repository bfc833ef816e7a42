import { randomUUID } from 'node:crypto'

import { currentAgreements } from '../../src/agreements.ts'
import { applyMove } from '../../src/moves.ts'
import { confirm } from '../../src/commands/enrollment/confirm.ts'
import { confirmationOf } from '../../src/views/confirmation.ts'
import { findCase, findOwnCase } from '../../src/findCase.ts'
import { autosave } from '../../src/commands/enrollment/autosave.ts'
import type { Decision } from '../../src/commands/enrollment/decide.ts'
import { decide } from '../../src/commands/enrollment/decide.ts'
import { save } from '../../src/commands/enrollment/save.ts'
import { moveSimply } from '../../src/commands/enrollment/simpleMoves.ts'
import { startEnrollment } from '../../src/commands/enrollment/start.ts'
import { lapseEnrollment } from '../../src/commands/enrollment/sweeps.ts'
import { openAttempt } from '../../src/commands/payment/pay.ts'
import { settle } from '../../src/commands/payment/settle.ts'
import { arrangeTickets } from '../../src/commands/arrangeTickets.ts'
import type { State } from '../../src/domain/enrollment.ts'
import { changeRow, findRow, insertRow, rowOf } from '../../src/store.ts'
import { idOf } from './ids.ts'
import { answersOf } from './player.ts'
import type { Stage } from './stage.ts'
import { actAs, candidateActs, officeActs, placeOf } from './stage.ts'

const DAY_MS = 24 * 3_600_000

async function start(stage: Stage): Promise<void> {
  candidateActs(stage)
  const { pledge_notice, exam_notice } = await currentAgreements(stage.req)
  const accepted = { pledge_notice: pledge_notice?.id, exam_notice: exam_notice?.id }
  const { enrollment } = await startEnrollment(stage.req, { ...placeOf(stage.scene), accepted })
  stage.enrollment = enrollment.id
}

/** Half a form, as autosave leaves it. */
async function fill(stage: Stage): Promise<void> {
  candidateActs(stage)
  const unanswered = { employer: '', employerPhone: '', address: '', postcode: '' }
  await autosave(stage.req, stage.enrollment, { ...answersOf(stage.person, stage.scene), ...unanswered })
}

async function saveWhole(stage: Stage): Promise<void> {
  candidateActs(stage)
  const form = answersOf(stage.person, stage.scene)
  await save(stage.req, stage.enrollment, { form, pledge: stage.scene.pledge ?? 'sign' })
}

async function confirmShown(stage: Stage): Promise<void> {
  candidateActs(stage)
  const { found } = await findOwnCase(stage.req, stage.enrollment)
  await confirm(stage.req, stage.enrollment, confirmationOf(found, 'zh').digest)
}

const REASONS = [{ reason: 'other', text: '相关专业工作年限证明未加盖单位公章，请重新提交。' }]

async function decideAs(stage: Stage, decision: Decision): Promise<void> {
  officeActs(stage, 'reviewer')
  const { found } = await findCase(stage.req, stage.enrollment)
  if (found.enrollment.state !== 'in_review') return
  const dueAt = new Date(stage.now.getTime() + 5 * DAY_MS).toISOString()
  const input = { revision: found.enrollment.revision, items: REASONS, reasons: REASONS, dueAt }
  await decide(stage.req, stage.enrollment, { decision, input })
}

/** Opens an attempt, and the practice bank's page for it until the payment window closes. */
async function pay(stage: Stage): Promise<void> {
  candidateActs(stage)
  const { req, enrollment } = stage
  const { attempt } = await openAttempt(req, enrollment, 'sandbox')
  const opened = await rowOf(req, 'payment-attempts', attempt)
  const row = opened && (await changeRow(req, 'payment-attempts', opened, { state: 'submitted' }))
  const { found } = await findCase(req, enrollment)
  await insertRow(req, 'sandbox-payments', {
    id: randomUUID(),
    merchantOrderNumber: row?.merchantOrderNumber ?? '',
    amountInFen: row?.amountInFen ?? 0,
    subject: '专业技术人员资格考试报名费',
    state: 'waiting',
    returnPath: `/enrollments/${enrollment}/pay`,
    expiresAt: found.exam.paymentClosesAt,
  })
}

/** The bank takes the money and tells the platform. */
async function settlePaid(stage: Stage): Promise<void> {
  candidateActs(stage)
  const { req, enrollment, at } = stage
  const attempt = await findRow(req, 'payment-attempts', { enrollment: { equals: enrollment } })
  if (!attempt) throw new Error('Nothing to settle.')
  const { merchantOrderNumber, amountInFen } = attempt
  const transactionNumber = `SBX${randomUUID().replaceAll('-', '')}`
  const paid = { state: 'succeeded', transactionNumber, paidAt: at.toISOString() } as const
  const open = await findRow(req, 'sandbox-payments', { merchantOrderNumber: { equals: merchantOrderNumber } })
  if (open) await changeRow(req, 'sandbox-payments', open, paid)
  const report = { merchantOrderNumber, state: 'succeeded', transactionNumber, amountInFen, paidAt: at } as const
  await settle(req, { gateway: 'sandbox', report })
}

async function lapse(stage: Stage): Promise<void> {
  const { found } = await findOwnCase(stage.req, stage.enrollment)
  const closed = new Date(new Date(found.exam.registrationClosesAt).getTime() + 60_000)
  actAs(stage.req, 'candidates', stage.candidate, closed)
  await lapseEnrollment(stage.req, found.enrollment)
}

async function voidByOffice(stage: Stage): Promise<void> {
  officeActs(stage, 'provincial_admin')
  const { found, actor } = await findCase(stage.req, stage.enrollment)
  const reasons = ['示例：经核查不符合报考条件，按《报考须知》作报名无效处理。']
  await applyMove(stage.req, found, { action: 'void', actor, reasons })
}

async function withdraw(stage: Stage): Promise<void> {
  candidateActs(stage)
  await moveSimply(stage.req, stage.enrollment, 'withdraw')
}

type Step = (stage: Stage) => Promise<void>

const approve: Step = (stage) => decideAs(stage, 'approve')
const confirmed: readonly Step[] = [start, saveWhole, confirmShown]
const paid: readonly Step[] = [...confirmed, approve, pay, settlePaid]

/** How each state is reached: by the product's own commands. */
const PATHS: Readonly<Record<State, readonly Step[]>> = {
  draft: [start, fill],
  saved: [start, saveWhole],
  verifying: confirmed,
  in_review: confirmed,
  returned: [...confirmed, (stage) => decideAs(stage, 'return')],
  rejected: [...confirmed, (stage) => decideAs(stage, 'reject')],
  approved: [...confirmed, approve],
  paying: [...confirmed, approve, pay],
  paid,
  withdrawn: [start, saveWhole, withdraw],
  lapsed: [start, fill, lapse],
  voided: [...paid, voidByOffice],
}

/** Seat and marks of a scene whose exam is that far. */
async function sit(stage: Stage): Promise<void> {
  const { req, person, scene, enrollment } = stage
  const { exam, province } = placeOf(scene)
  officeActs(stage, 'central')
  await arrangeTickets(req, exam, province)
  const { subjects } = answersOf(person, scene)
  for (const [position, mark] of (scene.marks ?? []).entries()) {
    const subjectNumber = subjects[position]
    if (subjectNumber === undefined) throw new Error('More marks than subjects.')
    const id = idOf('score', person.idNumber, scene.exam, String(subjectNumber))
    await req.payload.create({
      collection: 'scores',
      data: { id, enrollment, subjectNumber, mark },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
}

/** Plays one scene to its state. @throws Error when the commands led elsewhere */
export async function playScene(stage: Stage): Promise<void> {
  const { to, exam, marks, isSeated = marks !== undefined } = stage.scene
  for (const step of PATHS[to]) await step(stage)
  const row = await findRow(stage.req, 'enrollments', { id: { equals: stage.enrollment } })
  if (row?.state !== to)
    throw new Error(`The scene of ${stage.person.name} in ${exam} should end ${to}, and is ${row?.state}.`)
  if (isSeated) await sit(stage)
}
