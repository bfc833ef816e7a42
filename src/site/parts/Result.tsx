import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'

/** What a lookup found, on top of its form: it takes the focus, so that nobody has to search for it. */
export function Result({ title, children }: { title: string; children: ReactNode }) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'center' })
    box.current?.focus()
  }, [])
  return (
    <section ref={box} tabIndex={-1} className="rounded-box border-2 border-success p-4">
      <h2 className="font-bold">{title}</h2>
      {children}
    </section>
  )
}
