import type { Endpoint, PayloadRequest } from 'payload'

import { renderFor } from '../../src/views/documents/render.ts'
import { confirm } from '../../src/commands/enrollment/confirm.ts'
import { confirmationOf } from '../../src/views/confirmation.ts'
import type { EnrollmentCase } from '../../src/case.ts'
import { findCase, findOwnCase } from '../../src/findCase.ts'
import { autosave } from '../../src/commands/enrollment/autosave.ts'
import { answersOf } from '../../src/form.ts'
import { DECISIONS, decide } from '../../src/commands/enrollment/decide.ts'
import { save } from '../../src/commands/enrollment/save.ts'
import { moveSimply, SIMPLE_MOVES } from '../../src/commands/enrollment/simpleMoves.ts'
import { startEnrollment } from '../../src/commands/enrollment/start.ts'
import { lineOf, viewOf } from '../../src/views/enrollment.ts'
import { cancelPayment, checkPayment } from '../../src/commands/payment/check.ts'
import type { OpenedAttempt } from '../../src/commands/payment/pay.ts'
import { openAttempt, startAttempt } from '../../src/commands/payment/pay.ts'
import { settleOnsite } from '../../src/commands/payment/settleOnsite.ts'
import { DOCUMENT_KINDS } from '../../src/domain/documents.ts'
import { Refusal } from '../../src/domain/errors.ts'
import { findRows } from '../../src/store.ts'
import { command, idParam, respond } from '../../src/door/command.ts'

interface Moved {
  readonly id: string
  readonly state: string
  readonly revision: number
}

/** What staff are answered: where the enrollment stands now. */
const movedOf = ({ enrollment: { id, state, revision } }: EnrollmentCase): Moved => ({ id, state, revision })

const candidateCommands: Endpoint[] = [
  command({
    path: '/',
    run: async (req, body) => ({ status: 201, body: await viewOf(req, await startEnrollment(req, body)) }),
  }),
  command({
    path: '/:id/form',
    method: 'put',
    run: async (req, body) => ({ body: { form: await autosave(req, idParam(req), body.form) } }),
  }),
  command({
    path: '/:id/save',
    candidateOnly: true,
    captcha: true,
    run: async (req, body) => ({ body: await viewOf(req, await save(req, idParam(req), body)) }),
  }),
  command({
    path: '/:id/confirm',
    run: async (req, body) => ({ body: await viewOf(req, await confirm(req, idParam(req), body.digest)) }),
  }),
  ...SIMPLE_MOVES.map((action) =>
    command({
      path: `/:id/${action}`,
      run: async (req) => ({ body: await viewOf(req, await moveSimply(req, idParam(req), action)) }),
    }),
  ),
  command({
    path: '/:id/pay',
    run: async (req, body) => ({ body: await openAttempt(req, idParam(req), body.gateway) }),
    after: async (req, answer) => {
      const opened = answer.body as OpenedAttempt
      const redirectTo = await startAttempt(req, opened)
      const { found } = await findOwnCase(req, opened.enrollment)
      return { body: { view: await viewOf(req, found), redirectTo } }
    },
  }),
]

const staffCommands: Endpoint[] = [
  ...DECISIONS.map((decision) =>
    command({
      path: `/:id/${decision}`,
      run: async (req, input) => ({ body: movedOf(await decide(req, idParam(req), { decision, input })) }),
    }),
  ),
  command({
    path: '/:id/settle-onsite',
    run: async (req, body) => ({
      body: movedOf(await settleOnsite(req, idParam(req), body.receiptNumber)),
    }),
  }),
]

/** *Check now* and *cancel this payment*: outside a transaction, since they ask the gateway. */
const askGateway: Endpoint[] = Object.entries({ 'check-payment': checkPayment, 'cancel-payment': cancelPayment }).map(
  ([name, ask]) => ({
    path: `/:id/${name}`,
    method: 'post' as const,
    handler: async (req) => {
      await ask(req, idParam(req))
      return respond({ body: await viewOf(req, (await findOwnCase(req, idParam(req))).found) })
    },
  }),
)

const reads: Endpoint[] = [
  {
    path: '/mine',
    method: 'get',
    handler: async (req) => {
      if (req.user?.collection !== 'candidates') throw new Refusal('NOT_LOGGED_IN')
      const where = { candidate: { equals: req.user.id } }
      const rows = await findRows(req, 'enrollments', { where, sort: '-updatedAt', limit: 100 })
      return respond({ body: { enrollments: await Promise.all(rows.map((row) => lineOf(req, row))) } })
    },
  },
  {
    path: '/:id/actions',
    method: 'get',
    handler: async (req) => respond({ body: await viewOf(req, (await findCase(req, idParam(req))).found) }),
  },
  {
    path: '/:id/form',
    method: 'get',
    handler: async (req) => {
      const { found } = await findOwnCase(req, idParam(req))
      return respond({ body: { form: answersOf(await found.form()) } })
    },
  },
  {
    path: '/:id/confirmation',
    method: 'get',
    handler: async (req) => {
      const { found } = await findOwnCase(req, idParam(req))
      return respond({ body: confirmationOf(found) })
    },
  },
]

const documents: Endpoint[] = DOCUMENT_KINDS.map((kind) => ({
  path: `/:id/${kind}.pdf`,
  method: 'get' as const,
  handler: async (req: PayloadRequest) => {
    const { found } = await findOwnCase(req, idParam(req))
    return renderFor(req, found, kind)
  },
}))

/** The life of an enrollment over HTTP: commands, the page's reads, and papers. */
export const enrollmentEndpoints: Endpoint[] = [
  ...reads,
  ...documents,
  ...candidateCommands,
  ...askGateway,
  ...staffCommands,
]
