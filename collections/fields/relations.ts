import type { CollectionSlug, Field, NumberField, RelationshipField } from 'payload'

import { AS_CANDIDATE, AS_MOMENT, AS_MONEY } from './cells.ts'

type Label = { readonly zh: string; readonly en: string }

/** A relation that is set when the row is made. */
export function belongsTo(
  relationTo: CollectionSlug,
  name: string,
  label: Label,
  options: Partial<RelationshipField> = {},
): Field {
  const look = relationTo === 'candidates' ? { admin: AS_CANDIDATE } : {}
  return {
    name,
    type: 'relationship',
    relationTo,
    label,
    required: true,
    index: true,
    maxDepth: 1,
    ...look,
    ...options,
  } as Field
}

/** An instant, stored as UTC and shown to the minute. */
export function instant(
  name: string,
  label: Label,
  options: { readonly required?: boolean; readonly index?: boolean } = {},
): Field {
  return {
    name,
    type: 'date',
    label,
    ...options,
    admin: { ...AS_MOMENT, date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' } },
  }
}

/** Fen, a whole number from 0. */
export function fen(
  name: string,
  label: Label,
  options: Pick<Partial<NumberField>, 'required' | 'access'> = {},
): Field {
  return { name, type: 'number', label, min: 0, admin: AS_MONEY, ...options }
}
