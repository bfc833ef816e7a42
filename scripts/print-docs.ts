/** Prints the pages of docs/ that are made from tables; `--check` writes nothing and fails when one is not current. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

import { PAGES } from './docs/pages.ts'

const isCheck = process.argv.includes('--check')
for (const [path, print] of Object.entries(PAGES)) {
  const page = await print()
  if (existsSync(path) && readFileSync(path, 'utf8') === page) continue
  if (!isCheck) writeFileSync(path, page)
  else {
    console.error(`${path} is not current: npm run docs`)
    process.exitCode = 1
  }
}
