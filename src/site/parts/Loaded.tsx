import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Offline } from '../http.ts'
import { useWords } from '../language.tsx'
import { Skeleton } from './Skeleton.tsx'
import { Trouble } from './Trouble.tsx'

interface LoadedProps<T> {
  readonly query: UseQueryResult<T>
  readonly children: (data: T) => ReactNode
}

/** One answer of the server in each of its states: coming, not coming yet and why, refused, here, here but old. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  const words = useWords()
  const retry = () => void query.refetch()
  if (query.data !== undefined) {
    return (
      <>
        {query.failureReason instanceof Offline && (
          <p role="status" className="alert alert-warning alert-soft">
            {words.trouble.old}
          </p>
        )}
        {children(query.data)}
      </>
    )
  }
  if (query.isError) return <Trouble error={query.error} onRetry={retry} />
  if (query.failureReason) return <Trouble error={query.failureReason} isRetrying onRetry={retry} />
  return <Skeleton />
}
