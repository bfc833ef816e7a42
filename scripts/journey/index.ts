/**
 * The whole journey of one candidate by fetch against a running demo: `npm run journey [-- --origin http://127.0.0.1:3000]`.
 * Prints each step with its ids and milliseconds; ends with 1 at the first that fails.
 */
import { parseArgs } from 'node:util'

import { catalogue, logIn, photo, register, registerTwice, verified } from './account.ts'
import { autosave, cashier, confirm, papers, pay, save, settled, start } from './enrollment.ts'
import { arrange, logOut, marks, photoApproved, review, scores, ticket } from './office.ts'
import type { Walk } from './walk.ts'
import { newWalk } from './walk.ts'

const STEPS: readonly (readonly [name: string, step: (walk: Walk) => Promise<string>])[] = [
  ['catalogue 考试与须知', catalogue],
  ['register 注册', register],
  ['register twice 重复注册', registerTwice],
  ['log in 登录', logIn],
  ['verification 核验', verified],
  ['photo 照片', photo],
  ['photo decision 照片审核', photoApproved],
  ['start 开始报名', start],
  ['autosave 草稿', autosave],
  ['save and pledge 保存与承诺', save],
  ['confirm 报名信息确认', confirm],
  ['papers 报名表与承诺书', papers],
  ['review 资格核验', review],
  ['pay 缴费', pay],
  ['cashier 收银台', cashier],
  ['settled 到账', settled],
  ['seats 编排准考证', arrange],
  ['ticket 准考证', ticket],
  ['marks 录入成绩', marks],
  ['scores 成绩查询', scores],
  ['log out 退出', logOut],
]

const fallback = process.env.BAOKAO_ORIGIN ?? 'http://127.0.0.1:3000'
const { values } = parseArgs({ options: { origin: { type: 'string', default: fallback } } })
const walk = newWalk(values.origin)
console.log(`journey on ${values.origin}`)
const startedAt = Date.now()
for (const [name, step] of STEPS) {
  const from = Date.now()
  try {
    const seen = await step(walk)
    console.log(`  ok    ${String(Date.now() - from).padStart(6)} ms  ${name}: ${seen}`)
  } catch (error) {
    console.log(
      `  FAIL  ${String(Date.now() - from).padStart(6)} ms  ${name}: ${error instanceof Error ? error.message : String(error)}`,
    )
    process.exit(1)
  }
}
console.log(`${STEPS.length} steps in ${Date.now() - startedAt} ms`)
