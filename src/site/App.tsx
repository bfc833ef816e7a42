import { Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { LiveRegion } from './announce.tsx'
import { useWords } from './language.tsx'
import { Footer } from './parts/Footer.tsx'
import { Header } from './parts/Header.tsx'
import { NotFoundPage } from './parts/NotFoundPage.tsx'
import { Skeleton } from './parts/Skeleton.tsx'
import { StillThere } from './parts/StillThere.tsx'
import { ROUTES } from './routes.tsx'

/** The site: a plain head, one column, a plain foot. */
export function App() {
  const words = useWords()
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#main" className="btn btn-primary skip">
        {words.site.skip}
      </a>
      <Header />
      <StillThere />
      <main id="main" tabIndex={-1} className="column grow">
        <Suspense fallback={<Skeleton />}>
          <Switch>
            {ROUTES.map(([path, Page]) => (
              <Route key={path} path={path} component={Page} />
            ))}
            <Route component={NotFoundPage} />
          </Switch>
        </Suspense>
      </main>
      <Footer />
      <LiveRegion />
    </div>
  )
}
