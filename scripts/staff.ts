/**
 * Makes a staff account and its appointment; the first account of an installation is made only this way:
 *
 *   npm run staff:create -- --email wang@example.org --name 王芳 --role system_admin
 *   npm run staff:create -- --email li@example.org --name 李军 --role reviewer --province 37 --point 济南市
 *
 * Asks for the password on a terminal; an empty answer, or no terminal, has one made and printed once.
 * `--password-stdin` takes the first line of standard input.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { parseArgs } from 'node:util'

import type { Payload, PayloadRequest, Where } from 'payload'
import { createLocalReq, getPayload } from 'payload'

import { makeConfig } from '../payload.config.ts'
import type { StaffRole } from '../src/appointments.ts'
import { STAFF_ROLES } from '../src/appointments.ts'
import { checkEmail, normaliseEmail } from '../src/domain/email.ts'
import { checkStaffPassword } from '../src/domain/staffPassword.ts'
import { readEnv } from '../src/env.ts'
import { findRow } from '../src/store.ts'
import { worldOf } from '../src/world.ts'

interface Wish {
  readonly email: string
  readonly name: string
  readonly role: StaffRole
  readonly province?: string
  readonly point?: string
}

/** What is wrong with what was typed; nothing was written. */
class Mistake extends Error {}

const PROVINCIAL: readonly StaffRole[] = ['reviewer', 'provincial_admin']

function readWish(): { wish: Wish; isPiped: boolean } {
  const text = { type: 'string' } as const
  const options = {
    email: text,
    name: text,
    role: text,
    province: text,
    point: text,
    'password-stdin': { type: 'boolean' },
  } as const
  const { values } = parseArgs({ options })
  const email = normaliseEmail(values.email ?? '')
  if (checkEmail(email)) throw new Mistake('--email is missing or no e-mail address')
  const name = values.name?.trim() ?? ''
  if (!name) throw new Mistake('--name is missing')
  const role = STAFF_ROLES.find((one) => one === values.role)
  if (!role) throw new Mistake(`--role is one of ${STAFF_ROLES.join(', ')}`)
  const { province, point } = values
  if (PROVINCIAL.includes(role) !== (province !== undefined)) {
    throw new Mistake(`--province (such as 37) belongs to ${PROVINCIAL.join(' and ')}, and only to them`)
  }
  if (point !== undefined && role !== 'reviewer') throw new Mistake('--point belongs to a reviewer')
  const wish = { email, name, role, ...(province ? { province } : {}), ...(point ? { point } : {}) }
  return { wish, isPiped: values['password-stdin'] === true }
}

/** Reads one line; on a terminal nothing of it is shown. */
async function readLine(question: string): Promise<string> {
  const hidden = new Writable({ write: (_chunk, _encoding, done) => done() })
  const { stdin } = process
  if (question) process.stderr.write(question)
  const lines = createInterface({ input: stdin, output: hidden, terminal: stdin.isTTY })
  return new Promise((resolve) => {
    lines.once('close', () => resolve(''))
    lines.once('line', (line) => {
      resolve(line)
      lines.close()
      if (question) process.stderr.write('\n')
    })
  })
}

function makePassword(email: string): string {
  const made = randomBytes(15).toString('base64url')
  return checkStaffPassword(made, email) ? makePassword(email) : made
}

/** @returns the password, and whether it was made here and must be shown */
async function choosePassword(email: string, isPiped: boolean): Promise<{ password: string; isMade: boolean }> {
  const isAsked = isPiped || process.stdin.isTTY
  const typed = isAsked ? await readLine(isPiped ? '' : '密码 password (empty: one is made): ') : ''
  if (typed === '' && !isPiped) return { password: makePassword(email), isMade: true }
  if (checkStaffPassword(typed, email)) {
    throw new Mistake('the password is weak: 12 characters or more, of three kinds, without the name of the address')
  }
  return { password: typed, isMade: false }
}

async function placeOf(
  req: PayloadRequest,
  { province: prefix, point: city }: Wish,
): Promise<{ province?: string; reviewPoint?: string }> {
  if (!prefix) return {}
  const province = await findRow(req, 'provinces', { prefix: { equals: prefix } })
  if (!province) throw new Mistake(`there is no province ${prefix}`)
  if (!city) return { province: province.id }
  const where: Where = { and: [{ province: { equals: province.id } }, { city: { equals: city } }] }
  const point = await findRow(req, 'review-points', where)
  if (!point) throw new Mistake(`there is no review point in ${city} of ${province.name}`)
  return { province: province.id, reviewPoint: point.id }
}

/** Account and appointment, both or none. */
async function createStaff(payload: Payload, wish: Wish, password: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  const { email, name, role } = wish
  await worldOf(payload).inTransaction(req, async () => {
    if (await findRow(req, 'staff', { email: { equals: email } })) throw new Mistake(`${email} has an account already`)
    const place = await placeOf(req, wish)
    const options = { depth: 0, overrideAccess: true, req } as const
    const staff = randomUUID()
    await payload.create({ collection: 'staff', data: { id: staff, email, name, password }, ...options })
    await payload.create({ collection: 'staff-roles', data: { id: randomUUID(), staff, role, ...place }, ...options })
  })
}

async function run(): Promise<string> {
  const { wish, isPiped } = readWish()
  const { password, isMade } = await choosePassword(wish.email, isPiped)
  const payload = await getPayload({ config: await makeConfig(readEnv({ ...process.env, LOG_LEVEL: 'error' })) })
  await createStaff(payload, wish, password)
  const shown = isMade ? `\n密码 password (shown this once; change it after the first login): ${password}` : ''
  return `${wish.email} · ${wish.name} · ${wish.role}${wish.province ? ` · ${wish.province}` : ''}${shown}`
}

try {
  console.log(await run())
  process.exit(0)
} catch (error) {
  if (!(error instanceof Mistake || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS'))) throw error
  console.error(`staff:create: ${(error as Error).message}`)
  process.exit(1)
}
