import { useQueryClient } from '@tanstack/react-query'
import { announce } from '../announce.tsx'
import type { EnrollmentView } from '../../domain/enrollmentView.ts'
import { Refused } from '../http.ts'
import { useWords } from '../language.tsx'
import { viewKey } from '../queries.ts'
import { useCommand } from '../useCommand.ts'
import type { Command, CommandSettings, Keys } from '../useCommand.ts'

/**
 * A command that answers with the enrollment as it is afterwards: the page takes it over at once.
 * After a conflict the page shows what changed meanwhile.
 */
export function useMove<Input>(
  id: string,
  run: (input: Input, keys: Keys) => Promise<EnrollmentView>,
  options: CommandSettings = {},
): Command<Input, EnrollmentView> {
  const client = useQueryClient()
  const words = useWords()
  const take = (view: EnrollmentView): EnrollmentView => {
    client.setQueryData(viewKey(id), view)
    void client.invalidateQueries({ queryKey: ['enrollments'] })
    announce(words.enrollment.now(view.stateLabel))
    return view
  }
  const refresh = (error: unknown): never => {
    if (error instanceof Refused && error.status === 409) void client.invalidateQueries({ queryKey: viewKey(id) })
    throw error
  }
  return useCommand((input: Input, keys: Keys) => run(input, keys).then(take, refresh), options)
}
