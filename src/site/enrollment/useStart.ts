import { useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { ACCEPTED_AT } from '../../domain/agreement.ts'
import { startEnrollment } from '../api.ts'
import type { CurrentAgreements } from '../catalogue.ts'
import { Refused } from '../http.ts'
import { viewKey } from '../queries.ts'
import { useCommand } from '../useCommand.ts'
import { pathOf } from './ways.ts'

/** Starts the enrollment with the texts as they were shown, and goes on to its form. */
export function useStart(exam: string, agreements: CurrentAgreements) {
  const client = useQueryClient()
  const [, go] = useLocation()
  const accepted = Object.fromEntries(ACCEPTED_AT.enrollment.map((kind) => [kind, agreements[kind].id]))
  const { press, phase, error } = useCommand((province: string, keys) =>
    startEnrollment({ exam, province, accepted }, keys).catch((caught: unknown) => {
      // A text may have a newer version by now: fetch it, so that the next try accepts what is in force.
      if (caught instanceof Refused) void client.invalidateQueries({ queryKey: ['agreements'] })
      throw caught
    }),
  )
  const start = async (province: string) => {
    const view = await press(province)
    if (!view) return
    client.setQueryData(viewKey(view.id), view)
    void client.invalidateQueries({ queryKey: ['enrollments'] })
    go(pathOf(view.id, 'form'))
  }
  return { start, phase, error }
}
