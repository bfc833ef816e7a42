import { hash } from '@node-rs/argon2'
import type { Payload, PayloadRequest } from 'payload'

import { currentAgreements } from '../../src/agreements.ts'
import { ARGON2 } from '../../src/commands/candidate/passwords.ts'
import { registerPerson } from '../../src/commands/candidate/register.ts'
import { verifyCandidate } from '../../src/commands/candidate/verify.ts'
import { decidePhoto } from '../../src/commands/photo/decide.ts'
import { preparePhoto, storePhoto } from '../../src/commands/photo/upload.ts'
import type { PhotoDecision } from '../../src/domain/photoLife.ts'
import { checkRegistration } from '../../src/domain/registration.ts'
import { changeRow, findRow, rowOf } from '../../src/store.ts'
import { worldOf } from '../../src/world.ts'
import type { Member } from './cast.ts'
import { CAST, usernameOf } from './cast.ts'
import { seedRequest } from './ensure.ts'
import { playerOf, registrationOf } from './player.ts'
import { portraitOf } from './portrait.ts'
import { CENTRAL, DEMO_PASSWORD, staffId } from './staff.ts'
import { actAs } from './stage.ts'
import { playScene } from './steps.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
/** a source that is away is asked again only then, so that the state stays to be looked at */
const AWAY_MS = 30 * DAY_MS

interface Part {
  readonly req: PayloadRequest
  readonly member: Member
  readonly index: number
  readonly now: Date
  readonly passwordHash: string
  /** the portrait, made before the transaction; null for whoever has none */
  readonly photo: Buffer | null
}

const beganAt = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY_MS)

async function register({ req, member, index, now, passwordHash }: Part): Promise<string> {
  const firstDay = Math.max(1, ...member.scenes.map(({ daysAgo = 2 }) => daysAgo))
  const at = new Date(beganAt(now, firstDay).getTime() - 2 * HOUR_MS)
  req.context = { now: at }
  const typed = registrationOf(playerOf(index), usernameOf(index), DEMO_PASSWORD)
  const { person, problems } = checkRegistration(typed, at)
  if (!person) throw new Error(`${usernameOf(index)} cannot register: ${JSON.stringify(problems)}`)
  const { agreement, registration_notice } = await currentAgreements(req)
  const accepted = { agreement: agreement?.id, registration_notice: registration_notice?.id }
  const prepared = { person, passwordHash, recoveryAnswerHash: passwordHash }
  const { id } = await registerPerson(req, prepared, { again: typed.again, accepted })
  return id
}

async function verify({ req, member, now }: Part, candidate: string): Promise<void> {
  const row = await rowOf(req, 'candidates', candidate)
  if (!row) throw new Error('A registered candidate is missing.')
  if (member.register === 'away') {
    const verifyAt = new Date(now.getTime() + AWAY_MS).toISOString()
    await changeRow(req, 'candidates', row, { verifyAt, verifyTries: 1 })
    return
  }
  await verifyCandidate(req, row)
}

const DECISIONS = { approved: 'approve', pending: null, rejected: 'reject' } as const satisfies Record<
  string,
  PhotoDecision | null
>

/** The candidate sends the portrait, and central staff decide about it some minutes later. */
async function sendPhoto({ req, member, photo }: Part, candidate: string): Promise<void> {
  const at = req.context.now as Date
  actAs(req, 'candidates', candidate, at)
  if (!photo || member.photo === 'none') return
  await storePhoto(req, photo)
  const decision = DECISIONS[member.photo ?? 'approved']
  if (!decision) return
  const row = await findRow(req, 'photos', { currentKey: { equals: candidate } })
  actAs(req, 'staff', staffId(CENTRAL), new Date(at.getTime() + 20 * MINUTE_MS))
  const input = decision === 'reject' ? { reason: 'background', text: '请换一张白底证件照。' } : {}
  await decidePhoto(req, row?.id ?? '', { decision, input })
}

async function playMember(part: Part): Promise<void> {
  const { req, member, index, now } = part
  const candidate = await register(part)
  await verify(part, candidate)
  await sendPhoto(part, candidate)
  for (const scene of member.scenes) {
    const at = beganAt(now, scene.daysAgo ?? 2)
    await playScene({ req, person: playerOf(index), candidate, scene, now, enrollment: '', at })
  }
}

/**
 * Plays the cast by the product's own commands at instants of the past, each member in one transaction: a seed that was
 * cut short goes on with the next. @returns how many were played
 */
export async function seedCast(payload: Payload): Promise<number> {
  const passwordHash = await hash(DEMO_PASSWORD, ARGON2)
  let played = 0
  for (const [index, member] of CAST.entries()) {
    const req = await seedRequest(payload)
    if (await findRow(req, 'credentials', { username: { equals: usernameOf(index) } })) continue
    const photo = member.photo === 'none' ? null : await preparePhoto(await portraitOf(usernameOf(index)))
    const { clock, inTransaction } = worldOf(payload)
    await inTransaction(req, () => playMember({ req, member, index, now: clock.now(), passwordHash, photo }))
    played += 1
  }
  return played
}
