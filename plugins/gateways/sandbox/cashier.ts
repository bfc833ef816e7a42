import type { Endpoint, PayloadHandler } from 'payload'

import type { PaymentReport } from '../../../src/domain/gateway.ts'
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

function pressing(button: keyof typeof BUTTONS, bank: Bank, tell: Tell): PayloadHandler {
  const { outcome, tells } = BUTTONS[button]
  return async (req) => {
    const before = await bank.look(String(req.routeParams?.number))
    if (!before) return html(unknownPage(), 404)
    const payment = await bank.decide(before.merchantOrderNumber, outcome)
    if (!payment) return html(unknownPage(), 404)
    if (payment.state !== outcome) return html(cashierPage(payment), 409)
    if (tells) tell(reportOf(payment))
    return new Response(null, { status: 303, headers: { location: payment.returnPath, ...NO_STORE } })
  }
}

/** The cashier's page and its three buttons, as endpoints of the generated API. */
export function cashierEndpoints(bank: Bank, tell: Tell): Endpoint[] {
  const show: PayloadHandler = async (req) => {
    const payment = await bank.look(String(req.routeParams?.number))
    return payment ? html(cashierPage(payment)) : html(unknownPage(), 404)
  }
  const css: PayloadHandler = () =>
    new Response(CASHIER_CSS, {
      headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=3600' },
    })
  const buttons = Object.keys(BUTTONS) as (keyof typeof BUTTONS)[]
  return [
    { path: '/sandbox/cashier.css', method: 'get', handler: css },
    { path: '/sandbox/cashier/:number', method: 'get', handler: show },
    ...buttons.map((button): Endpoint => ({
      path: `/sandbox/cashier/:number/${button}`,
      method: 'post',
      handler: pressing(button, bank, tell),
    })),
  ]
}
