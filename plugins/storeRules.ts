import type { CollectionConfig, Field, Plugin } from 'payload'

/** Hooks of fields that the store would skip, since it writes rows and traverses no fields. */
const SKIPPED = ['beforeValidate', 'beforeChange', 'afterChange'] as const

function* fieldsOf(fields: readonly Field[], path = ''): Generator<{ readonly field: Field; readonly at: string }> {
  for (const field of fields) {
    const at = 'name' in field ? `${path}${field.name}` : path
    yield { field, at }
    if ('fields' in field) yield* fieldsOf(field.fields, 'name' in field ? `${at}.` : path)
    if (field.type === 'tabs') for (const tab of field.tabs) yield* fieldsOf(tab.fields, path)
  }
}

function skippedOf({ slug, hooks, fields }: CollectionConfig): string[] {
  const own = hooks?.beforeValidate?.length ? [`${slug}: beforeValidate`] : []
  const ofFields = [...fieldsOf(fields)].flatMap(({ field, at }) => {
    // Payload's own: it fills the ids of a list's rows, which our commands give
    if ('name' in field && field.name === 'id') return []
    const hooked = 'hooks' in field ? field.hooks : undefined
    return SKIPPED.filter((name) => hooked?.[name]?.length).map((name) => `${slug}.${at}: ${name}`)
  })
  return [...own, ...ofFields]
}

/**
 * Goes last in the list: on a collection that commands write through the store (src/store.ts), hooks of fields and
 * `beforeValidate` would run for some writers and not for others; a guard belongs into the collection's `beforeChange`.
 * @throws Error naming every such hook: the platform does not boot with it
 */
export function refuseSkippedHooks(): Plugin {
  return (config) => {
    const stored = (config.collections ?? []).filter(({ custom }) => custom?.store === true)
    const skipped = stored.flatMap(skippedOf)
    if (skipped.length > 0) throw new Error(`The store would skip these hooks: ${skipped.join(', ')}.`)
    return config
  }
}
