import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { ActionView } from '../../domain/enrollmentView.ts'
import { move } from '../api.ts'
import { useWords } from '../language.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { SubmitButton } from '../parts/SubmitButton.tsx'
import { Trouble } from '../parts/Trouble.tsx'
import { useMove } from './useMove.ts'
import { pathOf, WAYS } from './ways.ts'

interface ActionButtonProps {
  readonly id: string
  readonly view: ActionView
}

/** An action taken by one press, after a question where it can't be taken back easily. */
function PressButton({ id, view, asks, leadsTo }: ActionButtonProps & { asks: boolean; leadsTo?: string | undefined }) {
  const words = useWords()
  const [, go] = useLocation()
  const [isAsking, setIsAsking] = useState(false)
  const { press, phase, error } = useMove(id, (_: undefined, keys) => move(id, view.action, keys))
  const act = async () => {
    const done = await press(undefined)
    setIsAsking(false)
    if (done && leadsTo) go(pathOf(id, leadsTo))
  }
  const start = () => {
    if (asks) setIsAsking(true)
    else void act()
  }
  return (
    <>
      {error && <Trouble error={error} takesFocus />}
      <SubmitButton phase={phase} onPress={start} isSecondary={!view.primary}>
        {view.label}
      </SubmitButton>
      <Dialog
        isOpen={isAsking}
        title={words.enrollment.sure(view.label)}
        onClose={() => setIsAsking(false)}
        action={
          <SubmitButton phase={phase} onPress={() => void act()}>
            {view.label}
          </SubmitButton>
        }
      >
        <p>{words.enrollment.meaning(view.action)}</p>
      </Dialog>
    </>
  )
}

/** The button or link of an allowed action; actions the page has no way for show nothing. */
export function ActionButton({ id, view }: ActionButtonProps) {
  const way = WAYS[view.action]
  if (!way) return null
  if (way.kind === 'press') return <PressButton id={id} view={view} asks={way.asks} leadsTo={way.leadsTo} />
  return (
    <Link href={pathOf(id, way.path)} className={`btn ${view.primary ? 'btn-primary' : 'btn-outline'}`}>
      {view.label}
    </Link>
  )
}
