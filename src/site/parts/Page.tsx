import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { useWords } from '../language.tsx'

interface PageProps {
  readonly title: string
  /** where I came from */
  readonly back?: { readonly href: string; readonly label: string }
  /** the state in words, beside the title */
  readonly state?: ReactNode
  /** a step inside the page: the title takes the focus again when it changes */
  readonly step?: string
  readonly children: ReactNode
}

let shownBefore: string | null = null

/** The frame of every page: way back, one h1 that takes the focus after a route change, the document's title. */
export function Page({ title, back, state, step = '', children }: PageProps) {
  const words = useWords()
  const [path] = useLocation()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · ${words.site.name}`
  }, [title, words])
  useEffect(() => {
    const shown = `${path} ${step}`
    if (shownBefore !== null && shownBefore !== shown) {
      // What went wrong speaks first: it has taken the focus already.
      const isTaken = document.activeElement?.closest('[role="alert"]')
      if (!isTaken) {
        window.scrollTo(0, 0)
        heading.current?.focus({ preventScroll: true })
      }
    }
    shownBefore = shown
  }, [path, step])
  return (
    <div className="flex flex-col gap-6 pt-4 pb-12">
      <div>
        {back && (
          <Link href={back.href} className="tap textlink -ms-1 px-1">
            ‹ {back.label}
          </Link>
        )}
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <h1 ref={heading} tabIndex={-1} className="text-2xl font-bold text-balance">
            {title}
          </h1>
          {state}
        </div>
      </div>
      {children}
    </div>
  )
}
