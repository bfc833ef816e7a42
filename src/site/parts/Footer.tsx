import { Link } from 'wouter'
import { useWords } from '../language.tsx'

/** Who runs this and who helps. */
export function Footer() {
  const words = useWords()
  return (
    <footer className="border-t border-base-300 bg-base-200">
      <div className="column flex flex-wrap items-center gap-x-6 py-3">
        <Link href="/provinces" className="tap textlink">
          {words.nav.provinces}
        </Link>
        <Link href="/help" className="tap textlink">
          {words.nav.help}
        </Link>
        <p className="text-sm">{words.site.name}</p>
      </div>
    </footer>
  )
}
