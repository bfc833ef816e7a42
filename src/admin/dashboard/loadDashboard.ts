import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import type { Action, State } from '../../domain/enrollment.ts'
import { STATES } from '../../domain/enrollment.ts'
import type { ShownAppointment } from '../appointments.ts'
import { findAppointments, reviews } from '../appointments.ts'
import { startOfBeijingDay } from '../../domain/calendar.ts'
import type { NearEvent } from './windows.ts'
import { nearEvents } from './windows.ts'

/** After how many days a waiting case counts as overdue. Example, not policy. */
export const OVERDUE_DAYS = 3
/** How far the dashboard looks ahead. */
export const AHEAD_DAYS = 14
const DAY_MS = 86_400_000

/** What waits in the queue of whoever looks. */
export interface WaitingReview {
  readonly count: number
  readonly overdue: number
  readonly oldest: string | null
}

/** The dashboard of one member of staff; null where the role has nothing to do with it. */
export interface DashboardView {
  readonly now: Date
  readonly appointments: readonly ShownAppointment[]
  readonly review: WaitingReview | null
  /** photos that wait, for those who may judge any */
  readonly photos: number | null
  readonly cases: { readonly open: number; readonly overdue: number } | null
  readonly registered: number | null
  readonly today: readonly { readonly key: 'started' | 'confirmed' | 'approved' | 'settled'; readonly count: number }[]
  readonly states: readonly { readonly state: State; readonly count: number }[]
  readonly windows: readonly NearEvent[]
  readonly messages: { readonly pending: number; readonly failed: number } | null
}

/** Counts with the rights of whoever looks: own province or point, never everything for everybody. */
async function countOf(req: PayloadRequest, collection: CollectionSlug, ...and: readonly Where[]): Promise<number> {
  const { totalDocs } = await req.payload.count({ collection, where: { and: [...and] }, overrideAccess: false, req })
  return totalDocs
}

/** The platform's clock, which a rehearsal may have moved. */
function nowOfPanel({ payload }: PayloadRequest): Date {
  return (payload.config.custom as { readonly world: { readonly clock: { now(): Date } } }).world.clock.now()
}

const TODAY = {
  started: ['start'],
  confirmed: ['confirm'],
  approved: ['approve', 'pass'],
  settled: ['settle', 'waive'],
} as const satisfies Record<string, readonly Action[]>

async function waitingReview(req: PayloadRequest, now: Date): Promise<WaitingReview> {
  const waits: Where = { state: { equals: 'in_review' } }
  const limit = new Date(now.getTime() - OVERDUE_DAYS * DAY_MS).toISOString()
  const { docs } = await req.payload.find({
    collection: 'enrollments',
    where: waits,
    sort: 'confirmedAt',
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return {
    count: await countOf(req, 'enrollments', waits),
    overdue: await countOf(req, 'enrollments', waits, { confirmedAt: { less_than: limit } }),
    oldest: docs[0]?.confirmedAt ?? null,
  }
}

/** Central staff judge every photo; the others find theirs at the desk. */
async function waitingPhotos(req: PayloadRequest): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'photos',
    where: { state: { equals: 'pending' } },
    overrideAccess: true,
    req,
  })
  return totalDocs
}

async function openCases(req: PayloadRequest, now: Date) {
  const open: Where = { state: { equals: 'open' } }
  const overdue = await countOf(req, 'payment-cases', open, { dueAt: { less_than: now.toISOString() } })
  return { open: await countOf(req, 'payment-cases', open), overdue }
}

async function todayOf(req: PayloadRequest, now: Date): Promise<DashboardView['today']> {
  const since: Where = { at: { greater_than_equal: startOfBeijingDay(now).toISOString() } }
  const keys = Object.keys(TODAY) as (keyof typeof TODAY)[]
  return Promise.all(
    keys.map(async (key) => ({
      key,
      count: await countOf(req, 'enrollment-events', since, { action: { in: [...TODAY[key]] } }),
    })),
  )
}

async function registeredToday(req: PayloadRequest, now: Date): Promise<number> {
  return countOf(req, 'candidates', { createdAt: { greater_than_equal: startOfBeijingDay(now).toISOString() } })
}

async function statesOf(req: PayloadRequest): Promise<DashboardView['states']> {
  return Promise.all(
    STATES.map(async (state) => ({ state, count: await countOf(req, 'enrollments', { state: { equals: state } }) })),
  )
}

async function windowsOf(req: PayloadRequest, now: Date): Promise<NearEvent[]> {
  const { docs } = await req.payload.find({
    collection: 'exams',
    where: { status: { equals: 'published' } },
    limit: 200,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return nearEvents(docs, now, AHEAD_DAYS)
}

async function messagesOf(req: PayloadRequest) {
  const pending = await countOf(req, 'messages', { state: { equals: 'pending' } })
  return { pending, failed: await countOf(req, 'messages', { state: { equals: 'failed' } }) }
}

/** Everything the dashboard shows to whoever asks. Without an appointment there is nothing to show. */
export async function loadDashboard(req: PayloadRequest): Promise<DashboardView> {
  const now = nowOfPanel(req)
  const appointments = await findAppointments(req)
  const has = (...roles: readonly string[]) => appointments.some(({ role }) => roles.includes(role))
  const isAppointed = appointments.length > 0
  return {
    now,
    appointments,
    review: reviews(appointments) ? await waitingReview(req, now) : null,
    photos: has('central') ? await waitingPhotos(req) : null,
    cases: has('provincial_admin', 'central') ? await openCases(req, now) : null,
    registered: has('central', 'system_admin') ? await registeredToday(req, now) : null,
    today: isAppointed ? await todayOf(req, now) : [],
    states: isAppointed ? await statesOf(req) : [],
    windows: isAppointed ? await windowsOf(req, now) : [],
    messages: has('system_admin') ? await messagesOf(req) : null,
  }
}
