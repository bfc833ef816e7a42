import { Link } from 'wouter'
import { useWords } from '../language.tsx'
import { Page } from './Page.tsx'

/** There is no such page: what there is instead. */
export function NotFoundPage() {
  const words = useWords()
  return (
    <Page title={words.notFound.title}>
      <p>{words.notFound.text}</p>
      <p>
        <Link href="/" className="btn btn-primary">
          {words.nav.home}
        </Link>
      </p>
    </Page>
  )
}
