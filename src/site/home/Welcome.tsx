import { Link } from 'wouter'
import type { Account } from '../../schemas/candidate.ts'
import { EnrollmentList } from '../enrollment/EnrollmentList.tsx'
import { useWords } from '../language.tsx'
import { Loaded } from '../parts/Loaded.tsx'
import { useMe, useMine } from '../queries.ts'

function Strangers() {
  const words = useWords()
  return (
    <section className="panel flex flex-col gap-3">
      <p>{words.home.invitation}</p>
      <div className="flex flex-wrap gap-3">
        <Link href="/login" className="btn btn-primary">
          {words.session.login}
        </Link>
        <Link href="/register" className="btn btn-outline">
          {words.session.register}
        </Link>
      </div>
    </section>
  )
}

function Mine({ candidate }: { candidate: Account }) {
  const words = useWords()
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl font-bold">{words.home.mine(candidate.name)}</h2>
      <Loaded query={useMine(true)}>
        {({ enrollments }) =>
          enrollments.length > 0 ? (
            <EnrollmentList enrollments={enrollments} heading="h3" />
          ) : (
            <p>{words.enrollments.none}</p>
          )
        }
      </Loaded>
    </section>
  )
}

/** The first thing on the first page: what waits for me, or how to come in. */
export function Welcome() {
  const me = useMe()
  return me.data?.candidate ? <Mine candidate={me.data.candidate} /> : <Strangers />
}
