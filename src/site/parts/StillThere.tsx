import { useSyncExternalStore } from 'react'
import { useWords } from '../language.tsx'

function subscribe(tell: () => void): () => void {
  window.addEventListener('online', tell)
  window.addEventListener('offline', tell)
  return () => {
    window.removeEventListener('online', tell)
    window.removeEventListener('offline', tell)
  }
}

/** Says that the line is gone and that nothing typed is. */
export function StillThere() {
  const words = useWords()
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine)
  return (
    <div role="status">
      {!isOnline && <p className="bg-warning px-4 py-2 text-center text-warning-content">{words.trouble.noLine}</p>}
    </div>
  )
}
