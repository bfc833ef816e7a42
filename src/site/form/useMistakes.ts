import { useState } from 'react'
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import { Refused } from '../http.ts'
import type { Mistake } from '../parts/ErrorSummary.tsx'

/** @returns the DOM id of a field's input: `educations.0.school` → `educations-0-school`. */
export function idOf(name: string): string {
  return name.replaceAll('.', '-')
}

/** @returns what stands at a path of nested objects, or undefined. */
function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (found, key) => (typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined),
    value,
  )
}

/** @returns the message of one field, if there is one. */
export function messageAt(errors: object, name: string): string | undefined {
  const path = name.split('.')
  const message = valueAt(errors, [...path, 'message']) ?? valueAt(errors, [...path, 'root', 'message'])
  return typeof message === 'string' ? message : undefined
}

/** @returns every field path with a message, in the order of the form. */
export function pathsOf(errors: object, prefix = ''): string[] {
  return Object.entries(errors).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null || key === 'ref') return []
    const path = key === 'root' ? prefix.slice(0, -1) : prefix + key
    return 'message' in value && typeof value.message === 'string' ? [path] : pathsOf(value, `${path}.`)
  })
}

/**
 * Joins a form with its summary: what the browser found and what the server found, in one list.
 * @param labelOf the label of a field of this form, undefined for a name that is none
 */
export function useMistakes<T extends FieldValues>(
  form: UseFormReturn<T>,
  labelOf: (name: string) => string | undefined,
) {
  const [tries, setTries] = useState(0)
  const [others, setOthers] = useState<readonly Mistake[]>([])
  const { errors } = form.formState
  const own = pathsOf(errors).map((name): Mistake => {
    const label = labelOf(name)
    return { id: idOf(name), sentence: messageAt(errors, name) ?? '', ...(label && { label }) }
  })
  const count = () => setTries((before) => before + 1)
  const begin = () => setOthers([])

  /** Puts the server's problems at their fields. @returns true when there were any */
  const place = (error: unknown): boolean => {
    if (!(error instanceof Refused) || error.problems.length === 0) return false
    const strange: Mistake[] = []
    for (const { field, sentence } of error.problems) {
      if (labelOf(field) !== undefined) {
        form.setError(field as FieldPath<T>, { type: 'server', message: sentence })
      } else strange.push({ sentence })
    }
    setOthers(strange)
    count()
    return true
  }
  return { mistakes: tries > 0 ? [...own, ...others] : [], tries, count, begin, place }
}
