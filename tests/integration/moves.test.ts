import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'

import type { Actor } from '../../src/actor.ts'
import { actorFor, SYSTEM } from '../../src/actor.ts'
import { applyMove } from '../../src/moves.ts'
import { loadCase } from '../../src/case.ts'
import type { Action, ActorKind, State } from '../../src/domain/enrollment.ts'
import { ACTIONS, ACTOR_KINDS, ACTORS, MOVES, STATES } from '../../src/domain/enrollment.ts'
import { Refusal } from '../../src/domain/errors.ts'
import type { Row } from '../../src/store.ts'
import { worldOf } from '../../src/world.ts'
import type { Booted } from '../support/boot.ts'
import { assertInvariants } from '../support/invariants.ts'
import type { Call, Json, Person, Reply } from '../support/people.ts'
import { callInside, formOf, putEnrollment, putPerson, solvedCaptcha, PATHS } from '../support/people.ts'
import type { Stage } from '../support/stage.ts'
import { dayFromNow, NOW, setStage, STAGED_STAFF } from '../support/stage.ts'
import { bootPlatform } from '../support/platform.ts'

let platform: Booted
let stage: Stage
let call: Call
let stranger: Person

beforeAll(async () => {
  platform = await bootPlatform({ now: NOW, env: { BAOKAO_CAPTCHA_COST: '1' } })
  stage = await setStage(platform.payload)
  call = callInside(platform)
  stranger = await putPerson(platform.payload)
})
afterAll(async () => {
  await assertInvariants(platform.payload)
  await platform.close()
})

type Enrollment = Row<'enrollments'>

async function rowOf(id: string): Promise<Enrollment> {
  const row = await platform.payload.db.findOne<Json>({ collection: 'enrollments', where: { id: { equals: id } } })
  return row as Enrollment
}

describe('every action in every state by every kind of actor, in the one function that moves (B-24)', () => {
  class Undone extends Error {}

  /** Changes a row in the transaction that is taken back. */
  const put = (req: PayloadRequest, collection: CollectionSlug, id: string, data: Record<string, unknown>) =>
    req.payload.db.updateOne({ collection, id, data, req })

  const idsOf = async (req: PayloadRequest, collection: CollectionSlug, enrollment: string): Promise<string[]> => {
    const { docs } = await req.payload.db.find<{ id: string }>({
      collection,
      where: { enrollment: { equals: enrollment } },
      req,
    })
    return docs.map(({ id }) => id)
  }

  /** What an action needs of the rows beside its enrollment, beyond the table: signed, settled, free, ended. */
  const NEEDS: Partial<Record<Action, (req: PayloadRequest, row: Enrollment) => Promise<unknown>>> = {
    save: async (req, row) => {
      const key = `${row.id}:${row.revision}`
      const [form] = await idsOf(req, 'enrollment-forms', row.id)
      const owner = { enrollment: row.id, candidate: row.candidate }
      await put(req, 'enrollment-forms', form ?? '', { ...owner, ...formOf(stage) })
      const signed = { id: randomUUID(), ...owner, agreement: stage.texts.pledge }
      const seal = { key, textHash: 'none', seal: 'none', signedAt: dayFromNow(0) }
      await req.payload.db.create({ collection: 'pledges', data: { ...signed, ...seal }, req })
    },
    pass: (req) => put(req, 'provinces', stage.provinces.hebei, { reviewRoute: 'automatic' }),
    attemptClosed: async (req, row) => {
      for (const id of await idsOf(req, 'payment-attempts', row.id)) {
        await put(req, 'payment-attempts', id, { state: 'closed' })
      }
    },
    settle: async (req, row) => {
      for (const id of await idsOf(req, 'payment-orders', row.id)) {
        await put(req, 'payment-orders', id, { state: 'settled' })
      }
    },
  }

  const staffOf = {
    reviewer: () => stage.staff.reviewer,
    provincial_admin: () => stage.staff.admin,
    central: () => stage.staff.central,
  }

  /** The user of a kind, and the actor that the platform makes of them. */
  async function askAs(req: PayloadRequest, row: Enrollment, kind: ActorKind): Promise<Actor> {
    if (kind === 'system') return SYSTEM
    const isOwner = kind === 'candidate'
    const id = isOwner ? String(row.candidate) : staffOf[kind]().id
    req.user = { id, collection: isOwner ? 'candidates' : 'staff' } as unknown as PayloadRequest['user']
    return actorFor(req, row)
  }

  /** Makes the move and takes it back. @returns the state it led to, or the code it was refused with */
  async function tryMove(id: string, action: Action, kind: ActorKind): Promise<string> {
    const req = await createLocalReq({}, platform.payload)
    let reached = ''
    const work = async () => {
      const row = await rowOf(id)
      const actor = await askAs(req, row, kind)
      await NEEDS[action]?.(req, row)
      const isFree = action === 'waive' && kind === 'system'
      const found = await loadCase(req, isFree ? { ...row, feeInFen: 0 } : row)
      const move = { action, actor, note: '示例', returnDueAt: new Date(dayFromNow(3)), patch: { pledge: 'signed' } }
      reached = (await applyMove(req, found, move as Parameters<typeof applyMove>[2])).enrollment.state
      throw new Undone()
    }
    try {
      await worldOf(platform.payload).inTransaction(req, work)
    } catch (error) {
      if (error instanceof Refusal) return error.code
      if (!(error instanceof Undone)) throw error
    }
    return reached
  }

  /** Where the table says it leads; the staged lapse happened to an approved enrollment. */
  function expectedOf({ state, reviewPoint }: Enrollment, action: Action, kind: ActorKind): string {
    // a reviewer of a point does not see what names no point yet
    if (kind === 'reviewer' && !reviewPoint) return 'NOT_FOUND'
    if (!(ACTORS[action] as readonly string[]).includes(kind)) return 'NOT_ALLOWED'
    const cell = (MOVES[state] as Partial<Record<Action, string>>)[action]
    if (cell === undefined) return 'MOVE_NOT_LEGAL'
    return cell === 'before' ? 'approved' : cell
  }

  test.each(STATES)('from %s', async (state) => {
    const id = await putEnrollment(platform.payload, stage, { state, person: await putPerson(platform.payload) })
    const before = await rowOf(id)
    for (const action of ACTIONS) {
      for (const kind of ACTOR_KINDS) {
        expect([state, action, kind, await tryMove(id, action, kind)]).toEqual([
          state,
          action,
          kind,
          expectedOf(before, action, kind),
        ])
      }
    }
    expect(await rowOf(id)).toEqual(before)
  })
})

/** Who is who to an enrollment of Hebei, at the reviewer's own point. */
const ASKERS = {
  nobody: null,
  owner: 'candidate',
  stranger: null,
  reviewer: 'reviewer',
  otherReviewer: null,
  admin: 'provincial_admin',
  otherAdmin: null,
  central: 'central',
  systemAdmin: null,
} as const satisfies Record<string, ActorKind | null>
type Asker = keyof typeof ASKERS

interface Command {
  readonly by: readonly ActorKind[]
  /** state → where the command leads; a state that is not here answers 409 */
  readonly leads: Partial<Record<State, State>>
  /** states in which the command has nothing to do any more and answers with the present state */
  readonly done?: readonly State[]
  readonly body?: (row: Enrollment, asker: Asker) => object | Promise<object>
}

const items = [{ reason: 'photo', text: '请补充材料' }]
const reasons = [{ reason: 'other', text: '材料不符' }]

/** The command endpoints, as enrollment.md has them. */
const COMMANDS: Readonly<Record<string, Command>> = {
  save: {
    by: ['candidate'],
    leads: { draft: 'saved' },
    done: ['saved'],
    body: async () => ({ form: formOf(stage), pledge: 'sign', captcha: await solvedCaptcha(call) }),
  },
  edit: { by: ['candidate'], leads: { saved: 'draft', rejected: 'draft' }, done: ['draft'] },
  confirm: {
    by: ['candidate'],
    leads: { saved: 'in_review' },
    done: ['verifying', 'in_review', 'approved'],
    body: async ({ id }, asker) => {
      const { body } = await call('GET', `/enrollments/${id}/confirmation`, { cookie: cookies[asker] })
      return { digest: body.digest ?? 'none' }
    },
  },
  resubmit: { by: ['candidate'], leads: { returned: 'in_review' }, done: ['in_review'] },
  unconfirm: {
    by: ['candidate'],
    leads: { verifying: 'saved', in_review: 'saved', returned: 'saved', approved: 'saved' },
    done: ['saved'],
  },
  withdraw: {
    by: ['candidate'],
    leads: {
      draft: 'withdrawn',
      saved: 'withdrawn',
      verifying: 'withdrawn',
      in_review: 'withdrawn',
      returned: 'withdrawn',
      rejected: 'withdrawn',
      approved: 'withdrawn',
    },
    done: ['withdrawn'],
  },
  pay: { by: ['candidate'], leads: { approved: 'paying' }, body: () => ({ gateway: 'sandbox' }) },
  approve: {
    by: ['reviewer', 'provincial_admin'],
    leads: { in_review: 'approved' },
    body: ({ revision }) => ({ revision }),
  },
  return: {
    by: ['reviewer', 'provincial_admin'],
    leads: { in_review: 'returned' },
    body: ({ revision }) => ({ revision, items, dueAt: dayFromNow(3) }),
  },
  reject: {
    by: ['reviewer', 'provincial_admin'],
    leads: { in_review: 'rejected' },
    body: ({ revision }) => ({ revision, reasons }),
  },
  'settle-onsite': {
    by: ['provincial_admin'],
    leads: { approved: 'paid', lapsed: 'paid' },
    done: ['paid'],
    body: ({ id }) => ({ receiptNumber: `R-${id.slice(0, 13)}` }),
  },
}

let cookies: Readonly<Partial<Record<Asker, string>>> = {}

async function ask(name: string, row: Enrollment, asker: Asker): Promise<Reply> {
  const body = (await COMMANDS[name]?.body?.(row, asker)) ?? {}
  const cookie = cookies[asker]
  return call('POST', `/enrollments/${row.id}/${name}`, { body, ...(cookie ? { cookie } : {}) })
}

async function enrolled(state: State): Promise<Enrollment> {
  const person = await putPerson(platform.payload)
  const staff = Object.fromEntries(STAGED_STAFF.map((name) => [name, stage.staff[name].cookie]))
  cookies = { ...staff, owner: person.cookie, stranger: stranger.cookie }
  return rowOf(await putEnrollment(platform.payload, stage, { state, person }))
}

/** What stands in the row and how long its ledger is. */
async function stand(id: string): Promise<unknown[]> {
  const { totalDocs } = await platform.payload.db.count({
    collection: 'enrollment-events',
    where: { enrollment: { equals: id } },
  })
  const { updatedAt: _, ...row } = await rowOf(id)
  return [row, totalDocs]
}

describe('every command in every state by everybody (B-24)', () => {
  const names = Object.keys(COMMANDS)
  const askers = Object.keys(ASKERS) as Asker[]

  /** The statuses that say no to this asker in this state. */
  function refusalOf({ by }: Command, asker: Asker, state: State): readonly number[] {
    const kind: ActorKind | null = ASKERS[asker]
    // Until a form is saved the enrollment has no review point, so it is in no reviewer's scope.
    const isOutOfScope = asker === 'reviewer' && !(PATHS[state] as readonly Action[]).includes('save')
    if (asker === 'nobody') return [401]
    if (kind === null || isOutOfScope) return [404]
    return by.includes(kind) ? [409] : [403, 404]
  }

  test.each(STATES)('what is refused in %s changes nothing', async (state) => {
    const row = await enrolled(state)
    const before = await stand(row.id)
    const wrong: unknown[] = []
    for (const name of names) {
      const command = COMMANDS[name]!
      for (const asker of askers) {
        const isAllowed = (command.by as readonly (string | null)[]).includes(ASKERS[asker])
        if (isAllowed && command.leads[state]) continue
        const { status, body } = await ask(name, row, asker)
        const expected = isAllowed && command.done?.includes(state) ? [200] : refusalOf(command, asker, state)
        const isSaid = status === 200 ? body.state === state : typeof body.sentence === 'string'
        if (!expected.includes(status) || !isSaid) wrong.push([name, asker, status, body.code])
      }
    }
    expect(wrong).toEqual([])
    expect(await stand(row.id)).toEqual(before)
  })

  const ALLOWED = names.flatMap((name) =>
    Object.entries(COMMANDS[name]!.leads).flatMap(([from, to]) =>
      COMMANDS[name]!.by.map((kind) => [name, from, to, askers.find((asker) => ASKERS[asker] === kind)!] as const),
    ),
  )

  test.each(ALLOWED)('%s leads from %s to %s for the %s', async (name, from, to, asker) => {
    const row = await enrolled(from as State)
    const { status, body } = await ask(name, row, asker)
    expect([status, body.view?.state ?? body.state, (await rowOf(row.id)).state]).toEqual([200, to, to])
    expect((await rowOf(row.id)).revision).toBeGreaterThan(row.revision)
  })

  test.each(['pass', 'route', 'lapse', 'attemptClosed', 'settle', 'waive', 'extend', 'void', 'start'])(
    '%s is no command of anybody: there is no such door',
    async (name) => {
      const row = await enrolled('in_review')
      for (const asker of askers) expect((await ask(name, row, asker)).status).toBe(404)
      expect((await rowOf(row.id)).revision).toBe(row.revision)
    },
  )

  test('an enrollment that is not there answers like somebody else’s', async () => {
    const row = { ...(await enrolled('draft')), id: '00000000-0000-4000-8000-000000000000' }
    for (const name of names) expect((await ask(name, row, 'owner')).status).toBe(404)
  })
})
