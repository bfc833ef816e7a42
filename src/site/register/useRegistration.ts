import { useEffect } from 'react'
import { useForm } from 'react-hook-form'
import { register } from '../api.ts'
import { resolverOf } from '../form/resolverOf.ts'
import { useMistakes } from '../form/useMistakes.ts'
import { Refused } from '../http.ts'
import { useSpeech } from '../speech.ts'
import { useCommand } from '../useCommand.ts'
import type { Keys } from '../useCommand.ts'
import { useRegistrationLabel } from './useRegistrationLabel.ts'
import { dropRegistration, keepRegistration, problemsOf, registrationDraft } from './values.ts'
import type { Registration } from './values.ts'

/** The registration form with its draft, its checks and its command; `onFormWrong` leads back to the first entry. */
export function useRegistration(accepted: object, isAgain: boolean, onFormWrong: () => void) {
  const speech = useSpeech()
  const form = useForm<Registration>({
    defaultValues: registrationDraft(),
    shouldFocusError: false,
    mode: 'onTouched',
    resolver: resolverOf((values: Registration) => problemsOf(values, isAgain), speech),
  })
  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: ({ values }) => keepRegistration(values) }),
    [form],
  )
  const mistakes = useMistakes(form, useRegistrationLabel())
  const send = (body: object, keys: Keys) => register(body, keys)
  const onError = (failure: Error) => {
    const problems = failure instanceof Refused ? failure.problems : []
    if (problems.some(({ field }) => !field.startsWith('again'))) onFormWrong()
    mistakes.place(failure)
  }
  const { press, phase, error, clear } = useCommand(send, { needsProof: true, onError })
  const submit = async (values: Registration, acknowledgedIdNumber: boolean) => {
    const body = { ...values, accepted, ...(acknowledgedIdNumber && { acknowledgedIdNumber }) }
    const account = await press(body)
    if (account) dropRegistration()
    return account
  }
  const isNumberKnown = error instanceof Refused && error.code === 'ID_NUMBER_EXISTS'
  return { form, mistakes, submit, phase, error, clear, isNumberKnown }
}
