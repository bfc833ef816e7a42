import type { OwnPhoto } from '../domain/photoLife.ts'
import type { Action } from '../domain/enrollment.ts'
import type { ConfirmationView, EnrollmentLine, EnrollmentView, PaymentStart } from '../domain/enrollmentView.ts'
import type { Registered, WhoIsThere } from '../schemas/candidate.ts'
import type { ScoreReport } from '../schemas/lookup.ts'
import { command, read, send } from './http.ts'
import type { Keys } from './useCommand.ts'

const json = async <T>(answer: Promise<Response>): Promise<T> => (await (await answer).json()) as T
const at = (id: string): string => `/enrollments/${encodeURIComponent(id)}`

export const me = (signal: AbortSignal): Promise<WhoIsThere> => read('/candidates/me', signal)
export const login = (body: { username: string; password: string }, { key, captcha }: Keys): Promise<WhoIsThere> =>
  json(command('/candidates/login', { ...body, captcha }, { key }))
export const logout = (): Promise<Response> => command('/candidates/logout', {})
export const register = (body: object, { key, captcha }: Keys): Promise<Registered> =>
  json(command('/candidates/register', { ...body, captcha }, { key }))

export const myPhoto = (signal: AbortSignal): Promise<OwnPhoto> => read('/photos/mine', signal)
export const uploadPhoto = (image: Blob, { key }: Keys): Promise<OwnPhoto> =>
  json(
    send('/api/photos', {
      method: 'POST',
      headers: { 'Content-Type': image.type, 'Idempotency-Key': key },
      body: image,
    }),
  )

export const myEnrollments = (signal: AbortSignal): Promise<{ enrollments: readonly EnrollmentLine[] }> =>
  read('/enrollments/mine', signal)
export const enrollment = (id: string, signal: AbortSignal): Promise<EnrollmentView> => read(`${at(id)}/view`, signal)
export const startEnrollment = (body: object, { key }: Keys): Promise<EnrollmentView> =>
  json(command('/enrollments', body, { key }))
export const move = (id: string, action: Action, { key }: Keys): Promise<EnrollmentView> =>
  json(command(`${at(id)}/${action}`, {}, { key }))

export const readForm = <T>(id: string, signal: AbortSignal): Promise<{ form: T }> => read(`${at(id)}/form`, signal)
export const keepForm = (id: string, form: object): Promise<Response> =>
  command(`${at(id)}/form`, { form }, { method: 'PUT' })
export const saveForm = (
  id: string,
  body: { form: object; pledge: 'sign' | 'decline' },
  { key, captcha }: Keys,
): Promise<EnrollmentView> => json(command(`${at(id)}/save`, { ...body, captcha }, { key }))

export const confirmation = (id: string, signal: AbortSignal): Promise<ConfirmationView> =>
  read(`${at(id)}/confirmation`, signal)
export const confirm = (id: string, digest: string, { key }: Keys): Promise<EnrollmentView> =>
  json(command(`${at(id)}/confirm`, { digest }, { key }))

export const pay = (id: string, gateway: string, { key }: Keys): Promise<PaymentStart> =>
  json(command(`${at(id)}/pay`, { gateway }, { key }))
export const checkPayment = (id: string, { key }: Keys): Promise<EnrollmentView> =>
  json(command(`${at(id)}/check-payment`, {}, { key }))
export const cancelPayment = (id: string, { key }: Keys): Promise<EnrollmentView> =>
  json(command(`${at(id)}/cancel-payment`, {}, { key }))

export const lookupTicket = async (body: object, { key, captcha }: Keys): Promise<Blob> =>
  (await command('/tickets/lookup', { ...body, captcha }, { key })).blob()
export const lookupScores = (body: object, { key, captcha }: Keys): Promise<ScoreReport> =>
  json(command('/scores/lookup', { ...body, captcha }, { key }))
