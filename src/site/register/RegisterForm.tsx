import { lazy, Suspense } from 'react'
import { CommandForm } from '../form/CommandForm.tsx'
import { Refused } from '../http.ts'
import { useWords } from '../language.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { SubmitButton } from '../parts/SubmitButton.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { PersonFields } from './PersonFields.tsx'
import { useRegistration } from './useRegistration.ts'
import type { Registration } from './values.ts'

const Again = lazy(() => import('./Again.tsx'))

interface RegisterFormProps {
  readonly accepted: object
  /** the second entry is asked for */
  readonly isAgain: boolean
  readonly onAgain: (isAgain: boolean) => void
  readonly onDone: (username: string) => void
}

/** The form and its second entry; a refusal of an earlier answer leads back to it. */
export default function RegisterForm({ accepted, isAgain, onAgain, onDone }: RegisterFormProps) {
  const words = useWords()
  const { form, mistakes, submit, phase, error, clear, isNumberKnown } = useRegistration(accepted, isAgain, () =>
    onAgain(false),
  )
  const send = async (values: Registration, acknowledged = false) => {
    const account = await submit(values, acknowledged)
    if (account) onDone(account.username)
  }
  const onValid = async (values: Registration) => (isAgain ? send(values) : onAgain(true))
  return (
    <CommandForm
      {...{ form, mistakes, onValid, phase }}
      error={isNumberKnown ? null : error}
      submit={isAgain ? words.register.submit : words.form.next}
    >
      <Suspense fallback={<Skeleton />}>
        {isAgain ? <Again onBack={() => onAgain(false)} /> : <PersonFields />}
      </Suspense>
      <Dialog
        isOpen={isNumberKnown}
        title={words.register.known}
        onClose={clear}
        action={
          <SubmitButton phase={phase} onPress={() => void send(form.getValues(), true)}>
            {words.register.goOn}
          </SubmitButton>
        }
      >
        <p>{error instanceof Refused && error.sentence}</p>
      </Dialog>
    </CommandForm>
  )
}
