import type { SandboxPayment } from './collection.ts'
import { momentOf } from '../../../src/i18n/fill.ts'

/** The stylesheet of the cashier's page: the content security policy allows no inline style. */
export const CASHIER_CSS = `:root { color-scheme: light }
body { margin: 0; background: #f3f5f8; color: #1c2733; font: 1rem/1.6 system-ui, "PingFang SC", "Microsoft YaHei", sans-serif }
main { max-width: 28rem; margin: 2rem auto; padding: 1.5rem; background: #fff; border: 1px solid #d5dbe3; border-radius: .75rem }
h1 { margin: 0 0 1rem; font-size: 1.375rem }
.practice { margin: 0 0 1rem; padding: .75rem 1rem; background: #fff4d6; border-left: 4px solid #b26a00; font-weight: 600 }
dl { display: grid; grid-template-columns: 6rem 1fr; gap: .5rem; margin: 0 0 1.5rem }
dt { color: #4a5868 }
dd { margin: 0; overflow-wrap: anywhere }
.amount { font-size: 1.5rem; font-weight: 700 }
form { margin: 0 0 .75rem }
button, .back { display: block; box-sizing: border-box; width: 100%; min-height: 2.75rem; padding: .5rem 1rem; font: inherit; font-weight: 600;
  text-align: center; border: 1px solid #1f4e8c; border-radius: .5rem; background: #fff; color: #1f4e8c; cursor: pointer }
.back { text-decoration: none }
.primary { background: #1f4e8c; color: #fff }
button:focus-visible, .back:focus-visible { outline: 3px solid #b26a00; outline-offset: 2px }
`

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')

const yuan = (fen: number): string => `¥${(fen / 100).toFixed(2)}`

const time = (instant: string): string => momentOf(instant, 'zh')

const STATES = { waiting: '待支付', succeeded: '已支付', closed: '已关闭，未扣款' } as const

/** What may be pressed, in order; `pay-silently` is a bank whose word gets lost. */
const BUTTONS = [
  ['pay', '确认支付', 'primary'],
  ['pay-silently', '支付，但不通知报名平台（演练掉单）', ''],
  ['cancel', '取消支付', ''],
] as const

function buttonsOf(payment: SandboxPayment): string {
  if (payment.state !== 'waiting')
    return `<a class="back primary" href="${escape(payment.returnPath)}">返回报名平台</a>`
  const base = `/api/sandbox/cashier/${encodeURIComponent(payment.merchantOrderNumber)}`
  return BUTTONS.map(
    ([action, label, style]) =>
      `<form method="post" action="${base}/${action}"><button type="submit" class="${style}">${label}</button></form>`,
  ).join('\n')
}

function frame(title: string, content: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="/api/sandbox/cashier.css">
</head>
<body>
<main>
<h1>演练收银台</h1>
<p class="practice">演练收银台，不会发生真实扣款。</p>
${content}
</main>
</body>
</html>
`
}

/** The cashier's page of one payment. */
export function cashierPage(payment: SandboxPayment): string {
  const rows = [
    ['款项', escape(payment.subject)],
    ['金额', `<span class="amount">${yuan(payment.amountInFen)}</span>`],
    ['订单号', escape(payment.merchantOrderNumber)],
    ['状态', STATES[payment.state]],
    ['请在此前支付', time(payment.expiresAt)],
  ].map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`)
  return frame('演练收银台', `<dl>\n${rows.join('\n')}\n</dl>\n${buttonsOf(payment)}`)
}

/** The page for a number that the bank doesn't know. */
export function unknownPage(): string {
  return frame(
    '没有这笔支付',
    '<p>没有这笔支付。请回到报名平台，从报名状态页重新发起缴费。</p>\n<a class="back primary" href="/">返回报名平台</a>',
  )
}
