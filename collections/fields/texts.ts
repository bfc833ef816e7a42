import type { Field, TextField } from 'payload'

type Label = { readonly zh: string; readonly en: string }

/** Field access of what only commands write, whoever may change the rest of the row. */
export const COMMANDS_ONLY = { create: () => false, update: () => false }

/** A line of text that staff may see and only commands write. */
export function shownText(name: string, label: Label, options: Partial<TextField> = {}): Field {
  return { name, type: 'text', label, access: COMMANDS_ONLY, admin: { readOnly: true }, ...options } as Field
}

/** A value that leaves the server by no generated door: secrets, keys, sealed numbers. */
export function hiddenText(name: string, options: Partial<TextField> = {}): Field {
  return {
    name,
    type: 'text',
    hidden: true,
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    access: { read: () => false, create: () => false, update: () => false },
    ...options,
  } as Field
}

/**
 * A personal number: sealed at rest, found by its blind index, shown only masked.
 * @param name the base; the stored fields are `<name>` (sealed), `<name>Key` (HMAC) and `<name>Masked`
 */
export function personalNumber(name: string, label: Label, options: { readonly unique?: boolean } = {}): Field[] {
  return [
    hiddenText(name),
    hiddenText(`${name}Key`, { index: true, unique: options.unique ?? false }),
    shownText(`${name}Masked`, label),
  ]
}
