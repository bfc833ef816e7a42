/** Prints the pages of docs/ that are made from tables; `--check` writes nothing and fails when one is not current. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

import { PAGES } from './docs/pages.ts'

const isCheck = process.argv.includes('--check')
const stale = Object.entries(PAGES).filter(
  ([path, print]) => !existsSync(path) || readFileSync(path, 'utf8') !== print(),
)
for (const [path, print] of stale) {
  if (isCheck) console.error(`${path} is not current: npm run docs`)
  else writeFileSync(path, print())
}
if (isCheck && stale.length > 0) process.exitCode = 1
