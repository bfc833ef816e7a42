import { useQueryClient } from '@tanstack/react-query'
import { Link, useLocation } from 'wouter'
import { announce } from '../announce.tsx'
import { logout } from '../api.ts'
import { dropDrafts } from '../draft.ts'
import { useWords } from '../language.tsx'
import { useClosingMenu } from '../parts/useClosingMenu.ts'
import { useMe } from '../queries.ts'
import { useCommand } from '../useCommand.ts'

/** Ends the session and forgets what this browser kept: the computer may be shared. */
function LogoutButton() {
  const words = useWords()
  const client = useQueryClient()
  const [, go] = useLocation()
  const { press, phase } = useCommand(() => logout())
  const leave = async () => {
    if (!(await press(undefined))) return
    dropDrafts()
    client.clear()
    client.setQueryData(['me'], { candidate: null })
    announce(words.session.left)
    go('/')
  }
  return (
    <button
      type="button"
      className="tap w-full cursor-pointer px-2"
      aria-disabled={phase !== 'idle'}
      onClick={() => void leave()}
    >
      {words.session.logout}
    </button>
  )
}

/** The signed-in person's menu, or the way in. */
export function AccountMenu() {
  const words = useWords()
  const menu = useClosingMenu()
  const { data } = useMe()
  if (!data?.candidate) {
    return (
      <Link href="/login" className="tap textlink px-2">
        {words.session.login}
      </Link>
    )
  }
  return (
    <details ref={menu} className="dropdown dropdown-end">
      <summary className="tap cursor-pointer px-2 font-semibold">
        <span className="max-w-32 truncate">{data.candidate.name}</span> ▾
      </summary>
      <ul className="dropdown-content z-50 mt-1 w-44 rounded-box border border-base-300 bg-base-100 p-2 shadow-lg">
        <li>
          <Link href="/enrollments" className="tap w-full px-2">
            {words.nav.enrollments}
          </Link>
        </li>
        <li>
          <Link href="/me" className="tap w-full px-2">
            {words.nav.account}
          </Link>
        </li>
        <li>
          <LogoutButton />
        </li>
      </ul>
    </details>
  )
}
