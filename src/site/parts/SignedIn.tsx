import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import type { Account } from '../../schemas/candidate.ts'
import { useWords } from '../language.tsx'
import { useMe } from '../queries.ts'
import { Loaded } from './Loaded.tsx'

/** Shows its content to a signed-in candidate; anybody else is asked to sign in and comes back here. */
export function SignedIn({ children }: { children: (candidate: Account) => ReactNode }) {
  const words = useWords()
  const [path] = useLocation()
  return (
    <Loaded query={useMe()}>
      {({ candidate }) =>
        candidate ? (
          children(candidate)
        ) : (
          <div className="panel flex flex-col items-start gap-3">
            <p>{words.session.needed}</p>
            <Link href={`/login?back=${encodeURIComponent(path)}`} className="btn btn-primary">
              {words.session.login}
            </Link>
          </div>
        )
      }
    </Loaded>
  )
}
