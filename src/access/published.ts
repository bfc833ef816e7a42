import type { Access } from 'payload'

import { nowOf } from '../world.ts'

/** Rows whose moment of publication has come. */
export function publishedBy(field: string): Access {
  return ({ req }) => ({ [field]: { less_than_equal: nowOf(req).toISOString() } })
}

/** Rows that staff have published. */
export const isPublished: Access = () => ({ status: { equals: 'published' } })
