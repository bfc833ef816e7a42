import { appendFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { SanitizedConfig } from 'payload'

import { doorFinder, doorsOf } from '../../src/door/doors.ts'
import type { FindDoor } from '../../src/door/doors.ts'
import { refusalsOf } from '../../src/door/refusals.ts'
import type { Reply } from './people.ts'

const finders = new WeakMap<SanitizedConfig, FindDoor>()

const fileOf = (name: string): string | null =>
  process.env.TEST_FOLDER ? path.join(process.env.TEST_FOLDER, name) : null

/** Writes down what the doors of the product declare of their own, for the reporter. */
function finderOf(config: SanitizedConfig): FindDoor {
  const known = finders.get(config)
  if (known) return known
  const doors = doorsOf(config)
  const lines = doors.flatMap(({ method, path: at, refusals }) => refusals.map((code) => `${method} ${at} ${code}`))
  const file = fileOf(`declared-${process.pid}`)
  if (file) writeFileSync(file, `${lines.join('\n')}\n`)
  const finder = doorFinder(doors)
  finders.set(config, finder)
  return finder
}

/**
 * Writes a refusal down that a door gave, so that a whole run can name what is declared and never seen.
 * @throws Error for a refusal that its door does not declare
 */
export function noteRefusal(config: SanitizedConfig, asked: { method: string; path: string }, reply: Reply): void {
  const { code } = (reply.body ?? {}) as { code?: unknown }
  if (reply.status < 400 || typeof code !== 'string') return
  const door = finderOf(config)(asked.method, asked.path.replace(/\?.*$/, ''))
  if (!door) return
  // tests call behind the gate, which tells a stranger at a staff door that there is nothing
  const isStranger = door.who === 'staff' && code === 'NOT_LOGGED_IN'
  if (!isStranger && !(refusalsOf(door) as readonly string[]).includes(code)) {
    throw new Error(`${door.method} ${door.path} answers ${code}, which its door does not declare.`)
  }
  const file = fileOf('refusals')
  if (file) appendFileSync(file, `${door.method} ${door.path} ${code}\n`)
}
