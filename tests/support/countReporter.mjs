import { writeSync } from 'node:fs'

/** Prints `N passed, N failed` as the very last line on stdout; a file that did not even start counts as one failure. */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
    process.once('exit', () => writeSync(1, `${results.numPassedTests} passed, ${failed} failed\n`))
  }
}
