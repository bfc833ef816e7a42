import { useState } from 'react'
import type { EnrollmentView } from '../../domain/enrollmentView.ts'
import { cancelPayment } from '../api.ts'
import { useMove } from '../enrollment/useMove.ts'
import { useWords } from '../language.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { SubmitButton } from '../parts/SubmitButton.tsx'
import { Trouble } from '../parts/Trouble.tsx'

/** Gives the payment under way up, after a question; the bank decides, and the page shows what it said. */
export function CancelPayment({ view }: { view: EnrollmentView }) {
  const words = useWords()
  const [isAsking, setIsAsking] = useState(false)
  const { press, phase, error } = useMove(view.id, (_: undefined, keys) => cancelPayment(view.id, keys))
  const act = async () => {
    await press(undefined)
    setIsAsking(false)
  }
  const isAtCounter = view.attempt?.kind === 'onsite'
  return (
    <>
      {error && <Trouble error={error} takesFocus />}
      <SubmitButton phase={phase} isSecondary onPress={() => setIsAsking(true)}>
        {words.payment.cancel}
      </SubmitButton>
      <Dialog
        isOpen={isAsking}
        title={words.payment.cancelTitle}
        onClose={() => setIsAsking(false)}
        action={
          <SubmitButton phase={phase} onPress={() => void act()}>
            {words.payment.cancel}
          </SubmitButton>
        }
      >
        <p>{isAtCounter ? words.payment.cancelAtCounter : words.payment.cancelMeans}</p>
      </Dialog>
    </>
  )
}
