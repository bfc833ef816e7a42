import { randomUUID } from 'node:crypto'

import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterOperationHook,
  CollectionConfig,
  Field,
  PayloadRequest,
  Plugin,
} from 'payload'

import { idOf, insertRow } from '../../src/store.ts'
import { nowOf } from '../../src/world.ts'

/** Whose rows tell of a person: a look at one of them is recorded too. */
const PERSONS = ['candidates', 'enrollments']

type Kind = 'look' | 'create' | 'change' | 'delete'

interface Touched {
  readonly id?: unknown
  readonly candidate?: string | { readonly id: string } | null
}

interface Place {
  readonly collection: string
  readonly row: Touched
}

const isByStaff = ({ user }: PayloadRequest): boolean => user?.collection === 'staff'

async function record(req: PayloadRequest, action: Kind, { collection, row }: Place): Promise<void> {
  const candidate = collection === 'candidates' ? String(row.id) : row.candidate && idOf(row.candidate)
  await insertRow(req, 'audit-events', {
    id: randomUUID(),
    at: nowOf(req).toISOString(),
    staff: String(req.user?.id),
    action,
    subject: `${collection}/${String(row.id)}`,
    ...(candidate ? { candidate } : {}),
  })
}

const recordChange: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const row = doc as Touched
  if (isByStaff(req)) {
    await record(req, operation === 'create' ? 'create' : 'change', { collection: collection.slug, row })
  }
  return row
}

const recordDelete: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  const row = doc as Touched
  if (isByStaff(req)) await record(req, 'delete', { collection: collection.slug, row })
  return row
}

const recordLook: CollectionAfterOperationHook = async ({ collection, operation, req, result }) => {
  const row = result as Touched | null
  if (operation === 'findByID' && isByStaff(req) && row?.id) {
    await record(req, 'look', { collection: collection.slug, row })
  }
  return result
}

const pointsAtPerson = (field: Field): boolean => {
  if (field.type === 'relationship') return [field.relationTo].flat().some((slug) => PERSONS.includes(slug))
  if (field.type === 'tabs') return field.tabs.some(({ fields }) => fields.some(pointsAtPerson))
  return 'fields' in field && field.fields.some(pointsAtPerson)
}

function watched(collection: CollectionConfig): CollectionConfig {
  const { slug, custom, fields, hooks = {} } = collection
  if (custom?.audit === false) return collection
  const isPersonal = PERSONS.includes(slug) || fields.some(pointsAtPerson)
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...(hooks.afterChange ?? []), recordChange],
      afterDelete: [...(hooks.afterDelete ?? []), recordDelete],
      ...(isPersonal ? { afterOperation: [...(hooks.afterOperation ?? []), recordLook] } : {}),
    },
  }
}

/**
 * Records what staff do (F3): each change of a row, whoever writes it, in its transaction; and each look at a row that tells
 * of a person. Every collection is watched, a plugin's too, unless it says `custom: { audit: false }` and why; goes
 * behind whatever brings collections.
 */
export const audit = (): Plugin => (config) => ({ ...config, collections: (config.collections ?? []).map(watched) })
