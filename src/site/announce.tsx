import { useEffect, useState } from 'react'

const listeners = new Set<(text: string) => void>()

/** Tells a result to people who listen to the page instead of looking at it. */
export function announce(text: string): void {
  for (const listener of listeners) listener(text)
}

/** The one live province of the site. */
export function LiveRegion() {
  const [text, setText] = useState('')
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const listener = (next: string) => {
      setText('')
      clearTimeout(timer)
      timer = setTimeout(() => setText(next), 60)
    }
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
      clearTimeout(timer)
    }
  }, [])
  return (
    <div role="status" aria-live="polite" className="sr-only">
      {text}
    </div>
  )
}
