import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

/** Regions are called provinces: tables, relations and the indexes named after them. Written by hand: nothing is rebuilt. */
const TABLES = ['', '_phones', '_payment_channels'] as const
const RELATED = [
  'enrollments',
  'tickets',
  'review_points',
  'notices',
  'payment_orders',
  'payment_attempts',
  'payment_cases',
  'staff_roles',
] as const

/** index → table, columns and whether it is unique; `%` stands for the name that changes */
const INDEXES = [
  ...RELATED.map((table) => [`${table}_%_idx`, `${table} (%_id)`] as const),
  ['%_state_confirmedAt_idx', 'enrollments (%_id, state, confirmed_at)'],
  ['%s_code_idx', '%s (code)', 'unique'],
  ['%s_prefix_idx', '%s (prefix)', 'unique'],
  ['%s_slug_idx', '%s (slug)', 'unique'],
  ['%s_order_idx', '%s ("order")'],
  ['%s_updated_at_idx', '%s (updated_at)'],
  ['%s_created_at_idx', '%s (created_at)'],
  ['%s_phones_order_idx', '%s_phones (_order)'],
  ['%s_phones_parent_id_idx', '%s_phones (_parent_id)'],
  ['%s_payment_channels_order_idx', '%s_payment_channels ("order")'],
  ['%s_payment_channels_parent_idx', '%s_payment_channels (parent_id)'],
] as const satisfies readonly (readonly [name: string, on: string, kind?: 'unique'])[]

type Db = MigrateUpArgs['db']

async function rename(db: Db, from: 'region' | 'province', to: 'region' | 'province'): Promise<void> {
  const run = (statement: string) => db.run(sql.raw(statement))
  for (const [name] of INDEXES) await run(`DROP INDEX "${name.replaceAll('%', from)}"`)
  for (const suffix of TABLES) await run(`ALTER TABLE "${from}s${suffix}" RENAME TO "${to}s${suffix}"`)
  for (const table of RELATED) await run(`ALTER TABLE "${table}" RENAME COLUMN "${from}_id" TO "${to}_id"`)
  for (const [name, on, kind] of INDEXES) {
    await run(`CREATE ${kind ?? ''} INDEX "${name.replaceAll('%', to)}" ON ${on.replaceAll('%', to)}`)
  }
}

export const up = ({ db }: MigrateUpArgs): Promise<void> => rename(db, 'region', 'province')

export const down = ({ db }: MigrateDownArgs): Promise<void> => rename(db, 'province', 'region')
