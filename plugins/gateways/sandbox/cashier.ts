import type { Endpoint } from 'payload'

import type { PaymentReport } from '../../../src/domain/gateway.ts'
import { command } from '../../../src/door/command.ts'
import { answersWith, idParam } from '../../../src/door/endpoint.ts'
import { read } from '../../../src/door/read.ts'
import { nothing } from '../../../src/schemas/parts.ts'
import type { Bank } from './bank.ts'
import { reportOf } from './bank.ts'
import { CASHIER_CSS, cashierPage, unknownPage } from './page.ts'

const NO_STORE = { 'cache-control': 'no-store' }

function html(body: string, status = 200): Response {
  return new Response(body, { status, headers: { 'content-type': 'text/html; charset=utf-8', ...NO_STORE } })
}

/** What each button does: the outcome asked for, and whether the bank then tells the platform. */
const BUTTONS = {
  pay: { outcome: 'succeeded', tells: true },
  'pay-silently': { outcome: 'succeeded', tells: false },
  cancel: { outcome: 'closed', tells: true },
} as const

type Tell = (report: PaymentReport) => void

const ABOUT = {
  pay: 'Pays at the practice cashier.',
  'pay-silently': 'Pays at the practice cashier, whose word gets lost.',
  cancel: 'Goes away from the practice cashier.',
} as const satisfies Record<keyof typeof BUTTONS, string>

const params = { number: '[A-Za-z0-9-]{1,40}' }
const page = answersWith('text/html; charset=utf-8')

function pressing(button: keyof typeof BUTTONS, bank: Bank, tell: Tell): Endpoint {
  const { outcome, tells } = BUTTONS[button]
  return command({
    path: `/sandbox/cashier/:number/${button}`,
    params,
    who: 'anyone',
    about: ABOUT[button],
    query: nothing,
    as: 'form',
    inTransaction: false,
    answer: answersWith('text/html; charset=utf-8', 303),
    refusals: [],
    run: async ({ req }) => {
      const before = await bank.look(idParam(req, 'number'))
      if (!before) return html(unknownPage(), 404)
      const payment = await bank.decide(before.merchantOrderNumber, outcome)
      if (!payment) return html(unknownPage(), 404)
      if (payment.state !== outcome) return html(cashierPage(payment), 409)
      if (tells) tell(reportOf(payment))
      return new Response(null, { status: 303, headers: { location: payment.returnPath, ...NO_STORE } })
    },
  })
}

const cssDoor = read({
  path: '/sandbox/cashier.css',
  who: 'anyone',
  about: 'The style of the practice cashier.',
  query: nothing,
  answer: answersWith('text/css; charset=utf-8'),
  refusals: [],
  run: () =>
    new Response(CASHIER_CSS, {
      headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=3600' },
    }),
})

/** The cashier's page and its three buttons, as doors of the generated API. */
export function cashierEndpoints(bank: Bank, tell: Tell): Endpoint[] {
  const show = read({
    path: '/sandbox/cashier/:number',
    params,
    who: 'anyone',
    about: 'The page of the practice cashier.',
    query: nothing,
    answer: page,
    refusals: [],
    run: async ({ req }) => {
      const payment = await bank.look(idParam(req, 'number'))
      return payment ? html(cashierPage(payment)) : html(unknownPage(), 404)
    },
  })
  const buttons = Object.keys(BUTTONS) as (keyof typeof BUTTONS)[]
  return [cssDoor, show, ...buttons.map((button) => pressing(button, bank, tell))]
}
