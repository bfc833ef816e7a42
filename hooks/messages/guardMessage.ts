import type { CollectionBeforeChangeHook } from 'payload'

import { Refusal } from '../../src/domain/errors.ts'
import type { Row } from '../../src/store.ts'
import { isSame } from '../../src/storeHooks.ts'

/** What is told, to whom and how it is told is evidence (F2): only its outcome is still open. */
const OUTCOME = ['state', 'tries', 'nextTryAt', 'sentAt', 'error', 'updatedAt']

/** A message keeps its words, and a sent one is sent. @throws Refusal NOT_ALLOWED */
export const guardMessage: CollectionBeforeChangeHook<Row<'messages'>> = ({ data, operation, originalDoc }) => {
  if (operation === 'create') return data
  const message = originalDoc as Row<'messages'>
  const changed = (Object.keys(data) as (keyof typeof data)[]).filter((name) => !isSame(data[name], message[name]))
  const isRewritten = changed.some((name) => !OUTCOME.includes(name))
  if (isRewritten || (changed.length > 0 && message.state === 'sent')) throw new Refusal('NOT_ALLOWED')
  return data
}
