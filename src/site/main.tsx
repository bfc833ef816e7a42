import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { LanguageProvider } from './language.tsx'
import { Guarded } from './parts/Guarded.tsx'
import { queryClient } from './queries.ts'

/**
 * Sentences of the server are in the language of their request: a new language asks again. What is still on its way was asked
 * for in the old one: a first answer would be kept, so it is given up before.
 */
const askAgain = () => void queryClient.cancelQueries().then(() => queryClient.invalidateQueries())

const root = document.getElementById('site')
if (root) {
  createRoot(root).render(
    <QueryClientProvider client={queryClient}>
      <LanguageProvider onChange={askAgain}>
        <Guarded>
          <App />
        </Guarded>
      </LanguageProvider>
    </QueryClientProvider>,
  )
}
