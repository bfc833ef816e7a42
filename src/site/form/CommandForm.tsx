import type { ReactNode } from 'react'
import { FormProvider } from 'react-hook-form'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { Refused } from '../http.ts'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { SubmitButton } from '../parts/SubmitButton.tsx'
import { Trouble } from '../parts/Trouble.tsx'
import type { Phase } from '../useCommand.ts'
import type { useMistakes } from './useMistakes.ts'

interface CommandFormProps<T extends FieldValues> {
  readonly form: UseFormReturn<T>
  readonly mistakes: ReturnType<typeof useMistakes<T>>
  readonly onValid: (values: T) => unknown
  readonly error: Error | null
  readonly phase: Phase
  readonly submit: string
  readonly children: ReactNode
}

/** A form with its summary on top and one button below. Nothing leaves it while it is wrong, nothing twice. */
export function CommandForm<T extends FieldValues>(props: CommandFormProps<T>) {
  const { form, mistakes, onValid, error, phase, submit, children } = props
  const isPlaced = error instanceof Refused && error.problems.length > 0
  const send = form.handleSubmit(
    (values) => {
      mistakes.begin()
      return onValid(values)
    },
    () => mistakes.count(),
  )
  return (
    <FormProvider {...form}>
      <form noValidate className="flex flex-col gap-6" onSubmit={(event) => void send(event)}>
        <ErrorSummary mistakes={mistakes.mistakes} tries={mistakes.tries} />
        {error && !isPlaced && <Trouble error={error} takesFocus />}
        {children}
        <div className="flex flex-wrap items-center gap-4">
          <SubmitButton phase={phase}>{submit}</SubmitButton>
        </div>
      </form>
    </FormProvider>
  )
}
