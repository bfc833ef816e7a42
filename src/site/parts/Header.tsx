import { Link, useLocation } from 'wouter'
import { useWords } from '../language.tsx'
import { AccountMenu } from '../session/AccountMenu.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { useClosingMenu } from './useClosingMenu.ts'

const LINKS = [
  ['/notices', 'notices'],
  ['/exams', 'exams'],
  ['/tickets', 'tickets'],
  ['/scores', 'scores'],
  ['/help', 'help'],
] as const

function NavLinks() {
  const words = useWords()
  const [path] = useLocation()
  return LINKS.map(([href, name]) => (
    <li key={href}>
      <Link href={href} className="tap px-2 hover:underline" aria-current={path.startsWith(href) ? 'page' : undefined}>
        {words.nav[name]}
      </Link>
    </li>
  ))
}

function PhoneMenu() {
  const words = useWords()
  const menu = useClosingMenu()
  return (
    <details ref={menu} className="dropdown dropdown-end lg:hidden">
      <summary className="tap cursor-pointer px-2">{words.nav.menu}</summary>
      <ul className="dropdown-content z-50 mt-1 w-44 rounded-box border border-base-300 bg-base-100 p-2 shadow-lg">
        <NavLinks />
        <li>
          <LanguageSwitch />
        </li>
      </ul>
    </details>
  )
}

/** 56 px, plain, stays on top on phones. */
export function Header() {
  const words = useWords()
  return (
    <header className="sticky top-0 z-40 border-b border-base-300 bg-base-100 lg:static">
      <div className="column flex min-h-14 items-center gap-2">
        <Link href="/" className="tap me-auto gap-1 font-bold">
          {words.site.shortName}
        </Link>
        <nav aria-label={words.nav.label} className="flex items-center">
          <ul className="hidden items-center lg:flex">
            <NavLinks />
          </ul>
          <PhoneMenu />
        </nav>
        <span className="hidden lg:inline">
          <LanguageSwitch />
        </span>
        <AccountMenu />
      </div>
    </header>
  )
}
