import type { FieldErrors, FieldValues, Path, Resolver } from 'react-hook-form'

/** Short forms only ask that nothing is left empty; everything else is the server's to say. */
export function requireAll<T extends FieldValues>(names: readonly Path<T>[], sentence: string): Resolver<T> {
  return (values) => {
    const missing = names.filter((name) => !String(values[name] ?? '').trim())
    const errors = Object.fromEntries(missing.map((name) => [name, { type: 'required', message: sentence }]))
    return missing.length > 0 ? { values: {}, errors: errors as FieldErrors<T> } : { values, errors: {} }
  }
}
