import { Link } from 'wouter'
import { useWords } from '../language.tsx'

/** The account exists: its name as it was registered, and what comes next. */
export function Registered({ username }: { username: string }) {
  const words = useWords()
  return (
    <div className="rounded-box border-2 border-success p-4" role="status">
      <p className="font-bold">{words.register.done(username)}</p>
      <p className="my-2">{words.register.afterwards}</p>
      <Link href="/login?back=/me/photo" className="btn btn-primary">
        {words.session.login}
      </Link>
    </div>
  )
}
