/**
 * `npm run new <kind> <name> …`: writes the folder, the test and the lines of a gateway, a verifier, a channel, a province's
 * rule or a command, laid out as the formatter wants it, and prints the documents that follow from it. What it writes passes
 * every check as it is; what the outside really speaks is yours to put in.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { format, resolveConfig } from 'prettier'

import { planNew } from './plan.ts'

const root = process.cwd()

async function laidOut(file: string, text: string): Promise<string> {
  return file.endsWith('.ts') ? format(text, { ...(await resolveConfig(file)), filepath: file }) : text
}

async function write(): Promise<void> {
  const { files, then } = planNew(process.argv.slice(2), root)
  for (const [file, text] of files) {
    const place = path.join(root, file)
    mkdirSync(path.dirname(place), { recursive: true })
    writeFileSync(place, await laidOut(file, text))
    console.log(file)
  }
  for (const script of then) {
    const { status } = spawnSync('npm', ['run', '--silent', script], { cwd: root, stdio: 'inherit' })
    if (status !== 0) throw new Error(`npm run ${script} failed.`)
  }
}

write().catch((fault: Error) => {
  console.error(fault.message)
  process.exitCode = 1
})
