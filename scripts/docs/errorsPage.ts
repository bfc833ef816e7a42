import type { RefusalCode, RefusalRow } from '../../src/domain/errors.ts'
import { REFUSALS } from '../../src/domain/errors.ts'
import { en } from '../../src/i18n/en.ts'
import { zh } from '../../src/i18n/zh.ts'
import { pageOf, tableOf } from './markdown.ts'

/** docs/errors.md: every refusal with its status and its two sentences. */
export function errorsPage(): string {
  const codes = Object.keys(REFUSALS) as RefusalCode[]
  const rows = codes.map((code) => {
    const { status, facts = {} }: RefusalRow = REFUSALS[code]
    const named = Object.entries(facts).map(([name, kind]) => `\`${name}\` ${kind}`)
    return [`\`${code}\``, String(status), named.join(', '), zh.refusals[code], en.refusals[code]]
  })
  return pageOf('Refusals', [
    'A refused request is answered `{ code, sentence, facts, problems? }` with the status of its code; each problem names a `field` and has a code, sentence and facts of its own. The sentence is Chinese, or English with `?lang=en` or `Accept-Language: en`. `{name}` is filled from the facts; every fact of a code is always there, but those with `?`. An `instant` is ISO 8601 UTC, a `word` a value of a table that the sentence names.',
    tableOf(['code', 'status', 'facts', '中文', 'English'], rows),
  ])
}
