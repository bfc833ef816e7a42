import { Suspense } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { LiveRegion } from './announce.tsx'
import { useWords } from './language.tsx'
import { Footer } from './parts/Footer.tsx'
import { Guarded } from './parts/Guarded.tsx'
import { Header } from './parts/Header.tsx'
import { NotFoundPage } from './parts/NotFoundPage.tsx'
import { Skeleton } from './parts/Skeleton.tsx'
import { StillThere } from './parts/StillThere.tsx'
import { ROUTES } from './routes.tsx'

/** The site: a plain head, one column, a plain foot. */
export function App() {
  const words = useWords()
  const [path] = useLocation()
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#main" className="btn btn-primary skip">
        {words.site.skip}
      </a>
      <Header />
      <StillThere />
      <main id="main" tabIndex={-1} className="column grow">
        <Guarded key={path}>
          <Suspense fallback={<Skeleton />}>
            <Switch>
              {ROUTES.map(([path, Page]) => (
                <Route key={path} path={path} component={Page} />
              ))}
              <Route component={NotFoundPage} />
            </Switch>
          </Suspense>
        </Guarded>
      </main>
      <Footer />
      <LiveRegion />
    </div>
  )
}
