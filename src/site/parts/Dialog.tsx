import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { useWords } from '../language.tsx'

interface DialogProps {
  readonly isOpen: boolean
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** the button that goes on; the way back is always there */
  readonly action: ReactNode
}

/** The browser's own dialog: it keeps the focus inside, closes with Escape and gives the focus back. */
export function Dialog({ isOpen, title, onClose, children, action }: DialogProps) {
  const words = useWords()
  const box = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = box.current
    if (isOpen && !dialog?.open) dialog?.showModal()
    if (!isOpen && dialog?.open) dialog.close()
  }, [isOpen])
  return (
    <dialog ref={box} className="modal modal-bottom sm:modal-middle" aria-labelledby={titleId} onClose={onClose}>
      <div className="modal-box flex flex-col gap-4">
        <h2 id={titleId} className="text-lg font-bold">
          {title}
        </h2>
        {isOpen && children}
        <div className="flex flex-wrap justify-end gap-3">
          <button type="button" className="btn btn-outline" onClick={onClose}>
            {words.form.goBack}
          </button>
          {isOpen && action}
        </div>
      </div>
    </dialog>
  )
}
