import { set } from 'react-hook-form'
import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form'
import type { Problem } from '../../domain/errors.ts'
import type { Speech } from '../../i18n/fill.ts'
import { sentenceOfProblem } from '../speech.ts'

/**
 * Lets the rules of `domain/` check a form.
 * @param check answers every problem of the values
 * @param speech the sentences; without them the rule waits for the server, which checks again anyway
 */
export function resolverOf<T extends FieldValues>(
  check: (values: T) => readonly Problem[],
  speech: Speech | undefined,
): Resolver<T> {
  return (values) => {
    const errors: FieldErrors<T> = {}
    for (const problem of speech ? check(values) : []) {
      set(errors, problem.field, { type: problem.code, message: speech && sentenceOfProblem(problem, speech) })
    }
    return Object.keys(errors).length > 0 ? { values: {}, errors } : { values, errors: {} }
  }
}
