'use client'

import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'

import { DESK } from '../words.ts'
import './dialog.css'

interface Props {
  readonly title: string
  readonly children: ReactNode
  onClose(): void
}

/** A native modal dialog, outside whatever form opened it: the browser keeps focus, Escape and the page behind it. */
export function Dialog({ title, children, onClose }: Props) {
  const element = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = element.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return createPortal(
    <dialog aria-labelledby={titleId} className="baokao-dialog" onCancel={onClose} ref={element}>
      <header className="baokao-dialog__head">
        <h2 id={titleId}>{title}</h2>
        <Button
          aria-label={DESK.close}
          buttonStyle="none"
          icon="x"
          iconStyle="with-border"
          margin={false}
          onClick={onClose}
        />
      </header>
      {children}
    </dialog>,
    document.body,
  )
}
