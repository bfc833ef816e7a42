import { useEffect, useRef } from 'react'

const FIELDS = 'input, textarea, select, [contenteditable="true"]'

/** True while somebody types, has a dialog open, or means a command of the browser. */
function isBusy(event: KeyboardEvent): boolean {
  const { target } = event
  const isTyping = target instanceof Element && target.closest(FIELDS) !== null
  return isTyping || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null
}

/** Single keys of the desk, by their letter; never while typing in a field. */
export function useKeys(keys: Readonly<Record<string, (() => void) | undefined>>): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const act = latest.current[event.key.toLowerCase()]
      if (!act || isBusy(event)) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
