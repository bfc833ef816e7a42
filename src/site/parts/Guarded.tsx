import { Component } from 'react'
import type { ReactNode } from 'react'
import { useWords } from '../language.tsx'
import { Page } from './Page.tsx'

/** A page that could not be fetched or drawn: what to do, never an empty screen. */
function BrokenPage() {
  const words = useWords()
  return (
    <Page title={words.broken.title}>
      <div role="alert" className="alert alert-soft alert-error items-start">
        <p>{words.broken.text}</p>
      </div>
      <p className="flex flex-wrap gap-3">
        <button type="button" className="btn btn-primary" onClick={() => window.location.reload()}>
          {words.broken.reload}
        </button>
        {/* a real visit: what is broken here must not come along */}
        <a href="/" className="btn btn-outline">
          {words.nav.home}
        </a>
      </p>
    </Page>
  )
}

/** Keeps a fault of what it holds from emptying the screen. Give it a `key` that changes with the page. */
export class Guarded extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true }
  }

  override componentDidCatch(error: unknown): void {
    reportError(error)
  }

  override render(): ReactNode {
    return this.state.isBroken ? <BrokenPage /> : this.props.children
  }
}
