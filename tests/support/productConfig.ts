import type { SanitizedConfig } from 'payload'

import { makeConfig } from '../../payload.config.ts'
import type { Door } from '../../src/door/declaration.ts'
import { doorsOf } from '../../src/door/doors.ts'
import { readEnv } from '../../src/env.ts'

/** The product's config without a database: what is declared can be read before anything is opened. */
export const productConfig: SanitizedConfig = await makeConfig(readEnv({ LOG_LEVEL: 'error' }))

/** Every declared door of the product. */
export const DOORS: readonly Door[] = doorsOf(productConfig)

const EXAMPLE_OF: Readonly<Record<string, string>> = {
  id: '11111111-2222-4333-8444-555555555555',
  number: 'BK20261',
  gateway: 'sandbox',
  table: 'id-types',
}

/** A path that leads to a door. */
export function pathTo({ path }: Pick<Door, 'path'>): string {
  return `/api${path.replaceAll(/:(\w+)/g, (_, name: string) => EXAMPLE_OF[name] ?? name)}`
}

/** A content type and a body that a door takes; none where it takes none. */
export function bodyFor({ body }: Pick<Door, 'body'>): { readonly type: string; readonly body: string } | undefined {
  if (!body) return undefined
  if (body.kind !== 'bytes') {
    const isForm = body.kind === 'form'
    return { type: isForm ? 'application/x-www-form-urlencoded' : 'application/json', body: isForm ? '' : '{}' }
  }
  return { type: body.types === 'any' ? 'text/plain' : (body.types[0] ?? ''), body: 'bytes' }
}
