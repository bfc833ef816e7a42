import { describe, expect, test } from '@jest/globals'
import { Writable } from 'node:stream'
import type { Logger } from 'pino'
import { pino } from 'pino'

import { logOptions } from '../../src/log.ts'

const SECRET = '110101199003074514'

/** What a log line holds after `write`. */
function lineOf(write: (logger: Logger) => void): string {
  let text = ''
  const sink = new Writable({ write: (chunk, _encoding, done) => ((text += String(chunk)), done()) })
  write(pino(logOptions('debug'), sink))
  return text
}

/** As drizzle and the drivers of the databases say it. */
const FAILURES: Readonly<Record<string, Error>> = {
  'a failed statement': new Error(`Failed query: insert into x values (?, ?)\nparams: ${SECRET},1`),
  'a parameter of several lines': new Error(`Failed query: insert into x values (?)\nparams: a\n${SECRET}\nb`),
  'a parameter that looks like a stack': new Error(`Failed query: x\nparams: a\n    at ${SECRET} (x.js:1:1)\n b`),
  'a cause': new Error('above', { cause: new Error(`Failed query: x\nparams: ${SECRET}`) }),
  'a unique index of MongoDB': new Error(`E11000 duplicate key error index: k_1 dup key: { k: "${SECRET}" }`),
  'a cast of MongoDB': new Error(`Cast to Number failed for value "${SECRET}" (type string) at path "n"`),
  'a property': Object.assign(new Error('above'), { params: [SECRET], query: 'select ?' }),
}

describe('a log line holds no value of a statement', () => {
  test.each(Object.entries(FAILURES))('%s', (_name, error) => {
    const lines = [
      lineOf((logger) => logger.error({ err: error }, 'm')),
      lineOf((logger) => logger.error({ error }, 'm')),
      lineOf((logger) => logger.error(error)),
      lineOf((logger) => logger.error({ err: error })),
      lineOf((logger) => logger.error(error.message)),
    ]
    expect(lines.filter((line) => line.includes(SECRET))).toEqual([])
    expect(lines[0]).toContain('log.test.ts')
  })
})
