import { randomUUID } from 'node:crypto'

import type { CollectionAfterOperationHook, CollectionConfig, PayloadRequest, Plugin } from 'payload'

import { insertRow } from '../../src/store.ts'
import { nowOf } from '../../src/world.ts'

/** What of a watched collection is recorded: `looks` for personal data, `changes` for everything staff edit. */
const WATCHED = {
  candidates: { looks: true },
  'education-records': { looks: true },
  'degree-records': { looks: true },
  enrollments: { looks: true },
  acceptances: { looks: true },
  staff: { looks: false },
  'staff-roles': { looks: false },
  provinces: { looks: false },
  'review-points': { looks: false },
  exams: { looks: false },
  scores: { looks: true },
  notices: { looks: false },
  agreements: { looks: false },
  'payment-cases': { looks: false },
} as const satisfies Record<string, { readonly looks: boolean }>

const ACTION_OF = {
  findByID: 'look',
  create: 'create',
  update: 'change',
  updateByID: 'change',
  delete: 'delete',
  deleteByID: 'delete',
} as const
type Recorded = keyof typeof ACTION_OF

interface Touched {
  readonly id?: unknown
  readonly candidate?: unknown
}

async function recordTouch(
  req: PayloadRequest,
  touch: { collection: string; operation: Recorded; row: Touched },
): Promise<void> {
  const { collection, operation, row } = touch
  const candidate = collection === 'candidates' ? row.id : row.candidate
  await insertRow(req, 'audit-events', {
    id: randomUUID(),
    at: nowOf(req).toISOString(),
    staff: String(req.user?.id),
    action: ACTION_OF[operation],
    subject: `${collection}/${String(row.id)}`,
    ...(typeof candidate === 'string' ? { candidate } : {}),
  })
}

function watch(collection: string, looks: boolean): CollectionAfterOperationHook {
  return async ({ operation, req, result }) => {
    const isRecorded = operation in ACTION_OF && (looks || operation !== 'findByID')
    if (isRecorded && req.user?.collection === 'staff' && result && typeof result === 'object') {
      const row = ('doc' in result ? result.doc : result) as Touched
      if (row.id) await recordTouch(req, { collection, operation: operation as Recorded, row })
    }
    return result
  }
}

function watched(collection: CollectionConfig): CollectionConfig {
  const rule = (WATCHED as Record<string, { readonly looks: boolean } | undefined>)[collection.slug]
  if (!rule) return collection
  const afterOperation = [...(collection.hooks?.afterOperation ?? []), watch(collection.slug, rule.looks)]
  return { ...collection, hooks: { ...collection.hooks, afterOperation } }
}

/** Records every look at a candidate's data and every change by staff through the generated doors (F3). */
export const audit = (): Plugin => (config) => ({ ...config, collections: (config.collections ?? []).map(watched) })
