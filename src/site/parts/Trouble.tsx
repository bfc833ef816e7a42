import { useEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { Busy, Offline, Refused } from '../http.ts'
import { useWords } from '../language.tsx'
import type { Words } from '../words/zh.ts'

/** Where a refusal can be mended: a page of ours, by the refusal's code. */
const HELP = {
  NOT_LOGGED_IN: 'login',
  PHOTO_MISSING: 'photo',
  PHOTO_REJECTED: 'photo',
  PHOTO_PENDING: 'photoState',
  IDENTITY_FAILED: 'account',
  EDUCATION_FAILED: 'account',
  ALREADY_ENROLLED: 'enrollments',
  PERSON_ALREADY_REGISTERED: 'login',
  LOGIN_FAILED: 'recover',
  ACCOUNT_LOCKED: 'recover',
  NOT_FOUND: 'home',
  HTTP_404: 'home',
} as const satisfies Record<string, keyof typeof PATHS>

const PATHS = {
  login: '/login',
  photo: '/me/photo',
  photoState: '/me/photo',
  account: '/me',
  enrollments: '/enrollments',
  recover: '/help#recover',
  home: '/',
} as const

/** @returns where a refusal with this code can be mended, or null. */
export function helpOf(code: string): keyof typeof PATHS | null {
  return Object.hasOwn(HELP, code) ? HELP[code as keyof typeof HELP] : null
}

/** The link that helps after a refusal; signing in comes back to this page. */
export function HelpLink({ code }: { code: string }) {
  const words = useWords()
  const [path] = useLocation()
  const help = helpOf(code)
  if (!help || PATHS[help] === path) return null
  const href =
    help === 'login' && path !== '/register' ? `${PATHS.login}?back=${encodeURIComponent(path)}` : PATHS[help]
  return (
    <Link href={href} className="tap textlink">
      {words.trouble.help[help]}
    </Link>
  )
}

/** @returns what to tell a person about a failure; never a code, never nothing. */
export function sentenceOfTrouble(error: Error, words: Words): string {
  if (error instanceof Offline) return words.trouble.offline
  if (error instanceof Busy) return words.trouble.busy(error.retryAfterSeconds)
  if (error instanceof Refused) return error.sentence || words.trouble.byStatus(error.status)
  return words.trouble.unexpected
}

interface TroubleProps {
  readonly error: Error
  /** it is being tried again by itself */
  readonly isRetrying?: boolean
  readonly onRetry?: () => void
  /** a failed command takes the focus; a failed view does not */
  readonly takesFocus?: boolean
}

/** What went wrong, what happens next and what helps. */
export function Trouble({ error, isRetrying, onRetry, takesFocus }: TroubleProps) {
  const words = useWords()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) box.current?.focus()
  }, [takesFocus, error])
  const isPassing = error instanceof Offline || error instanceof Busy
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className={`alert alert-soft items-start ${isPassing ? 'alert-warning' : 'alert-error'}`}
    >
      <div className="flex flex-col items-start gap-2">
        {isPassing && <p className="font-bold">{words.trouble.passing}</p>}
        <p className={isPassing ? '' : 'font-semibold'}>{sentenceOfTrouble(error, words)}</p>
        {isRetrying && <p>{words.trouble.retrying}</p>}
        {error instanceof Refused && <HelpLink code={error.code} />}
        {onRetry && isPassing && (
          <button type="button" className="btn btn-outline" onClick={onRetry}>
            {words.trouble.retry}
          </button>
        )}
      </div>
    </div>
  )
}
