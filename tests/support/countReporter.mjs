import { existsSync, readdirSync, readFileSync, writeSync } from 'node:fs'
import path from 'node:path'

const linesOf = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean)

/** What doors declare to refuse and no test has seen, on a run of every file; `refusals.ts` writes both down. */
function neverSeen({ testPathPatterns, testNamePattern }) {
  const folder = process.env.TEST_FOLDER
  const isWhole = (testPathPatterns?.patterns ?? []).length === 0 && !testNamePattern
  if (!isWhole || !folder || !existsSync(path.join(folder, 'refusals'))) return []
  const seen = new Set(linesOf(path.join(folder, 'refusals')))
  const declared = readdirSync(folder).filter((name) => name.startsWith('declared-'))
  const all = new Set(declared.flatMap((name) => linesOf(path.join(folder, name))))
  return [...all].filter((line) => !seen.has(line)).sort()
}

/** Prints `N passed, N failed` as the very last line on stdout; a file that did not even start counts as one failure. */
export default class CountReporter {
  constructor(globalConfig) {
    this.globalConfig = globalConfig
  }

  onRunComplete(_contexts, results) {
    const unseen = neverSeen(this.globalConfig)
    for (const line of unseen) writeSync(1, `declared and never seen: ${line}\n`)
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites + unseen.length
    this.failed = unseen.length > 0
    process.once('exit', () => writeSync(1, `${results.numPassedTests} passed, ${failed} failed\n`))
  }

  getLastError() {
    return this.failed ? new Error('Doors declare refusals that no test has seen.') : undefined
  }
}
