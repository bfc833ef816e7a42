'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'

/** One link of the panel's side, in Payload's own look. */
export function DeskLink({ href, label }: { readonly href: string; readonly label: string }) {
  const isHere = usePathname() === href
  return (
    <Link aria-current={isHere ? 'page' : undefined} className="nav__link" href={href} prefetch={false}>
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{label}</span>
    </Link>
  )
}
