import type { CollectionSlug, Payload } from 'payload'

import type { State } from '../../src/domain/enrollment.ts'
import { activeKeyOf, ACTORS, isActive, MOVES } from '../../src/domain/enrollment.ts'
import { LIVE_ATTEMPT_STATES } from '../../src/domain/gateway.ts'
import type { Row } from '../../src/store.ts'
import { idOf } from '../../src/store.ts'
import { worldOf } from '../../src/world.ts'

/** The whole platform, read once. */
interface StoredRows {
  readonly payload: Payload
  readonly enrollments: readonly Row<'enrollments'>[]
  readonly forms: readonly Row<'enrollment-forms'>[]
  readonly events: readonly Row<'enrollment-events'>[]
  readonly acceptances: readonly Row<'acceptances'>[]
  readonly candidates: readonly Row<'candidates'>[]
  readonly credentials: readonly Row<'credentials'>[]
  readonly photos: readonly Row<'photos'>[]
  readonly points: readonly Row<'review-points'>[]
  readonly orders: readonly Row<'payment-orders'>[]
  readonly attempts: readonly Row<'payment-attempts'>[]
  readonly cases: readonly Row<'payment-cases'>[]
  readonly messages: readonly Row<'messages'>[]
  readonly tickets: readonly Row<'tickets'>[]
}

async function rows<S extends CollectionSlug>(payload: Payload, collection: S): Promise<Row<S>[]> {
  const { docs } = await payload.db.find({ collection, where: {}, limit: 0, pagination: false })
  return docs as unknown as Row<S>[]
}

async function readAll(payload: Payload): Promise<StoredRows> {
  return {
    payload,
    enrollments: await rows(payload, 'enrollments'),
    forms: await rows(payload, 'enrollment-forms'),
    events: await rows(payload, 'enrollment-events'),
    acceptances: await rows(payload, 'acceptances'),
    candidates: await rows(payload, 'candidates'),
    credentials: await rows(payload, 'credentials'),
    photos: await rows(payload, 'photos'),
    points: await rows(payload, 'review-points'),
    orders: await rows(payload, 'payment-orders'),
    attempts: await rows(payload, 'payment-attempts'),
    cases: await rows(payload, 'payment-cases'),
    messages: await rows(payload, 'messages'),
    tickets: await rows(payload, 'tickets'),
  }
}

function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of list) {
    const key = keyOf(item)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}

/** Keys that more than one row has. */
function shared<T>(list: readonly T[], keyOf: (item: T) => string): string[] {
  return [...groupBy(list, keyOf)].filter(([, group]) => group.length > 1).map(([key]) => key)
}

const isLive = ({ state }: Row<'payment-attempts'>): boolean =>
  (LIVE_ATTEMPT_STATES as readonly string[]).includes(state)

/** One rule of the platform: every line is a violation. */
type Invariant = (stored: StoredRows) => readonly string[]

const ONE_PLACE: Invariant = ({ enrollments, candidates, credentials }) => {
  const active = enrollments.filter(({ state }) => isActive(state))
  const proven = candidates.filter(({ identity }) => identity === 'passed')
  return [
    ...shared(active, (row) => `exam ${idOf(row.exam)} and candidate ${idOf(row.candidate)}`).map(
      (k) => `two active enrollments for ${k}`,
    ),
    ...shared(proven, (row) => row.idNumberKey ?? '').map((k) => `two verified accounts of one number ${k}`),
    ...shared(candidates, (row) => row.phoneKey ?? '').map((k) => `two accounts with one phone ${k}`),
    ...shared(candidates, (row) => row.personKey).map((k) => `two accounts of one person ${k}`),
    ...shared(credentials, (row) => row.usernameFolded).map((k) => `two accounts called ${k}`),
    ...proven
      .filter((row) => row.verifiedKey !== row.idNumberKey)
      .map(({ id }) => `verified candidate ${id} does not hold the number`),
  ]
}

const ACTIVE_KEY: Invariant = ({ enrollments }) =>
  enrollments
    .filter(
      (row) =>
        row.activeKey !==
        activeKeyOf({ id: row.id, exam: idOf(row.exam), candidate: idOf(row.candidate), state: row.state }),
    )
    .map(({ id }) => `the activeKey of ${id} is wrong`)

const PAID_IS_SETTLED: Invariant = ({ enrollments, orders, attempts, events }) => {
  const settled = orders.filter(({ state }) => state === 'settled')
  const waived = new Set(events.filter(({ action }) => action === 'waive').map((event) => idOf(event.enrollment)))
  const isFunded = (id: string, fee: number | null | undefined) => {
    const order = settled.find((row) => idOf(row.enrollment) === id)
    const money = attempts.filter((row) => order && idOf(row.order) === order.id && row.state === 'succeeded')
    return order?.amountInFen === fee && money.some(({ amountInFen }) => amountInFen === fee)
  }
  const paid = enrollments.filter(({ state }) => state === 'paid')
  const unpaid = new Set(enrollments.filter(({ state }) => state !== 'paid' && state !== 'voided').map(({ id }) => id))
  return [
    ...paid
      .filter(({ id, feeInFen }) => !waived.has(id) && !isFunded(id, feeInFen))
      .map(({ id }) => `${id} is paid without its fee`),
    ...settled
      .filter((order) => unpaid.has(idOf(order.enrollment)))
      .map(({ id }) => `order ${id} is settled, its enrollment is not paid`),
  ]
}

const MONEY_HAS_A_HOME: Invariant = ({ orders, attempts, cases }) => {
  const settled = new Set(orders.filter(({ state }) => state === 'settled').map(({ id }) => id))
  const byOrder = groupBy(
    attempts.filter(({ state }) => state === 'succeeded'),
    (row) => idOf(row.order),
  )
  const hasCase = (row: Row<'payment-attempts'>) =>
    cases.some(
      ({ gateway, transactionNumber }) => gateway === row.gateway && transactionNumber === row.transactionNumber,
    )
  return [...byOrder].flatMap(([order, money]) => {
    const homeless = money.filter((row) => !hasCase(row))
    const allowed = settled.has(order) ? 1 : 0
    return homeless.length === allowed || (homeless.length < allowed && money.length === 0)
      ? []
      : [`order ${order}: ${homeless.length} payments without a case, ${allowed} settled it`]
  })
}

const LIVE_MONEY: Invariant = ({ enrollments, attempts, orders }) => {
  const live = attempts.filter(isLive)
  const payers = new Set(live.map((row) => idOf(row.enrollment)))
  const isKeyRight = (row: Row<'payment-attempts'>) =>
    row.liveKey === (isLive(row) ? idOf(row.order) : `ended:${row.id}`)
  const openKeyOf = (row: Row<'payment-orders'>) =>
    row.state === 'cancelled' ? `${idOf(row.enrollment)}:${row.id}` : idOf(row.enrollment)
  const waiting = enrollments.filter(({ state }) => state === 'paying')
  return [
    ...shared(live, (row) => idOf(row.order)).map((k) => `two live attempts of order ${k}`),
    ...attempts.filter((row) => !isKeyRight(row)).map(({ id }) => `the liveKey of attempt ${id} is wrong`),
    ...orders.filter((row) => row.openKey !== openKeyOf(row)).map(({ id }) => `the openKey of order ${id} is wrong`),
    ...waiting.filter(({ id }) => !payers.has(id)).map(({ id }) => `${id} is paying without a live attempt`),
    ...enrollments
      .filter(({ id, state }) => state === 'approved' && payers.has(id))
      .map(({ id }) => `${id} is approved with a live attempt`),
  ]
}

function ledgerFaults(enrollment: Row<'enrollments'>, events: readonly Row<'enrollment-events'>[]): string[] {
  const { id, state, revision } = enrollment
  const path = [...events].sort((a, b) => a.revision - b.revision)
  const faults: string[] = []
  let from: State | null = null
  let before: State | null = null
  for (const [index, event] of path.entries()) {
    const cell: string | undefined = from === null ? undefined : (MOVES[from] as Record<string, string>)[event.action]
    const target = from === null ? (event.action === 'start' ? 'draft' : undefined) : cell === 'before' ? before : cell
    if (event.revision !== index + 1) faults.push(`${id}: ledger row ${index + 1} has revision ${event.revision}`)
    if ((event.from ?? null) !== from || event.to !== target)
      faults.push(`${id}: ${event.action} from ${from} to ${event.to} is no move`)
    if (!(ACTORS[event.action] as readonly string[]).includes(event.actorKind))
      faults.push(`${id}: ${event.action} by ${event.actorKind}`)
    before = from
    from = event.to
  }
  if (from !== state) faults.push(`${id} is ${state}, its ledger says ${from}`)
  if (path.length !== revision) faults.push(`${id} has revision ${revision} and ${path.length} ledger rows`)
  return faults
}

const LEDGER_IS_A_PATH: Invariant = ({ enrollments, events }) => {
  const byEnrollment = groupBy(events, (event) => idOf(event.enrollment))
  const known = new Set(enrollments.map(({ id }) => id))
  const orphans = [...byEnrollment.keys()]
    .filter((id) => !known.has(id))
    .map((id) => `ledger of ${id}, which is not there`)
  return [...orphans, ...enrollments.flatMap((row) => ledgerFaults(row, byEnrollment.get(row.id) ?? []))]
}

const WHOLE_OR_ABSENT: Invariant = ({ enrollments, forms, acceptances, candidates, credentials }) => {
  const formsOf = groupBy(forms, (form) => idOf(form.enrollment))
  const accepted = groupBy(acceptances, ({ enrollment }) => enrollment)
  const logins = groupBy(credentials, (row) => idOf(row.candidate))
  const known = new Set([...enrollments, ...candidates].map(({ id }) => id))
  return [
    ...enrollments.filter(({ id }) => formsOf.get(id)?.length !== 1).map(({ id }) => `${id} has not one form`),
    ...enrollments
      .filter(({ id }) => accepted.get(id)?.length !== 2)
      .map(({ id }) => `${id} has not its two acceptances`),
    ...candidates.filter(({ id }) => logins.get(id)?.length !== 1).map(({ id }) => `candidate ${id} has not one login`),
    ...[...formsOf.keys(), ...logins.keys()]
      .filter((id) => !known.has(id))
      .map((id) => `a row of ${id}, which is not there`),
    ...[...accepted.keys()]
      .filter((id) => id !== 'account' && !known.has(id))
      .map((id) => `an acceptance for ${id}, which is not there`),
  ]
}

const AFTER_REVIEW: readonly State[] = ['approved', 'paying', 'paid']

const ONE_QUEUE: Invariant = ({ enrollments, points }) => {
  const provinceOf = new Map(points.map((point) => [point.id, idOf(point.province)]))
  const isQueued = ({ reviewRoute, reviewPoint, province, confirmedAt }: Row<'enrollments'>) =>
    (reviewRoute === 'online' || reviewRoute === 'onsite') &&
    Boolean(reviewPoint && confirmedAt) &&
    provinceOf.get(idOf(reviewPoint)) === idOf(province)
  return [
    ...enrollments
      .filter((row) => row.state === 'in_review' && !isQueued(row))
      .map(({ id }) => `${id} is in review and in no queue`),
    ...enrollments
      .filter(({ state, feeInFen }) => AFTER_REVIEW.includes(state) && typeof feeInFen !== 'number')
      .map(({ id }) => `${id} is approved without a fee`),
  ]
}

const NOTHING_IS_STUCK: Invariant = ({ messages, attempts, candidates }) => [
  ...messages
    .filter(({ state, nextTryAt }) => state === 'pending' && !nextTryAt)
    .map(({ id }) => `message ${id} is never sent`),
  ...attempts.filter((row) => isLive(row) && !row.nextCheckAt).map(({ id }) => `attempt ${id} is never asked about`),
  ...candidates
    .filter(({ identity, verifyAt }) => identity === 'pending' && !verifyAt)
    .map(({ id }) => `candidate ${id} is never verified`),
  ...shared(messages, ({ key }) => key).map((key) => `two messages of one event ${key}`),
]

const FILES_HAVE_ROWS: Invariant = ({ payload, photos, candidates }) => {
  const { vault } = worldOf(payload)
  const isJpeg = ({ id, jpeg }: Row<'photos'>) =>
    Buffer.from(vault.open(jpeg, `photos.jpeg.${id}`), 'base64')
      .subarray(0, 2)
      .equals(JPEG)
  const owners = new Map(photos.map((photo) => [photo.currentKey, photo.state]))
  return [
    ...photos.filter((photo) => !isJpeg(photo)).map(({ id }) => `photo ${id} does not open`),
    ...candidates
      .filter(({ id, photo }) => (owners.get(id) ?? 'none') !== photo)
      .map(
        ({ id, photo }) =>
          `the photo of candidate ${id} is ${owners.get(id) ?? 'none'}, and the candidate says ${photo}`,
      ),
    ...photos
      .filter(
        ({ id, candidate, currentKey }) => ![idOf(candidate), `${idOf(candidate)}:${id}`].includes(currentKey ?? ''),
      )
      .map(({ id }) => `the currentKey of photo ${id} is wrong`),
    ...photos
      .filter(
        ({ state, decidedAt, reason }) =>
          (state === 'pending') === Boolean(decidedAt) || (state === 'rejected') !== Boolean(reason),
      )
      .map(({ id, state }) => `photo ${id} is ${state} and nobody decided so`),
  ]
}

const JPEG = Buffer.from([0xff, 0xd8])

const SEATS: Invariant = ({ tickets, enrollments }) => {
  const paid = new Set(enrollments.filter(({ state }) => state === 'paid' || state === 'voided').map(({ id }) => id))
  return [
    ...shared(tickets, (ticket) => idOf(ticket.enrollment)).map((id) => `two seats for ${id}`),
    ...tickets
      .filter((ticket) => !paid.has(idOf(ticket.enrollment)))
      .map(({ id }) => `ticket ${id} for an enrollment that is not paid`),
  ]
}

/** Invariants 1–9 of the life of an enrollment, as far as they can be read from the rows. */
export const INVARIANTS = {
  ONE_PLACE,
  ACTIVE_KEY,
  PAID_IS_SETTLED,
  MONEY_HAS_A_HOME,
  LIVE_MONEY,
  LEDGER_IS_A_PATH,
  WHOLE_OR_ABSENT,
  ONE_QUEUE,
  NOTHING_IS_STUCK,
  FILES_HAVE_ROWS,
  SEATS,
} as const satisfies Record<string, Invariant>

/** Everything wrong with the platform, each line under the name of its invariant. */
export async function findViolations(payload: Payload): Promise<string[]> {
  const stored = await readAll(payload)
  return Object.entries(INVARIANTS).flatMap(([name, invariant]) => invariant(stored).map((line) => `${name}: ${line}`))
}

/** @throws Error with every violation */
export async function assertInvariants(payload: Payload): Promise<void> {
  const violations = await findViolations(payload)
  if (violations.length > 0) throw new Error(`The platform is not right:\n  ${violations.slice(0, 20).join('\n  ')}`)
}
