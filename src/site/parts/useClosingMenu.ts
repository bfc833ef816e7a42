import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'

/** @returns the ref of a `<details>` menu that closes when a page is opened from it. */
export function useClosingMenu() {
  const [path] = useLocation()
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (menu.current) menu.current.open = false
  }, [path])
  return menu
}
