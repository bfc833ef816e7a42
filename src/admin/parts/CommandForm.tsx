'use client'

import { Button } from '@payloadcms/ui'
import type { FormEvent, ReactNode } from 'react'
import { useState } from 'react'

import type { Asked } from '../ask.ts'
import { command } from '../ask.ts'
import { WORDS } from '../words.ts'

type Refused = Extract<Asked<unknown>, { ok: false }>

interface Props<T> {
  readonly path: string
  readonly submit: string
  readonly isDanger?: boolean
  readonly children?: ReactNode
  body(): unknown
  /** a sentence for what is still missing, or null */
  missing(): string | null
  onDone(answer: T): void
  onRefused?(refused: Refused): void
  onClose?(): void
}

type Sent<T> = Pick<Props<T>, 'path' | 'body' | 'missing' | 'onDone' | 'onRefused'>

/** Sends a command. Its key is made when the form opens, so that a second press does nothing twice. */
function useCommand<T>({ path, body, missing, onDone, onRefused }: Sent<T>) {
  const [key, setKey] = useState(() => crypto.randomUUID())
  const [isSending, setIsSending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const give = async () => {
    setIsSending(true)
    const asked = await command<T>(path, body(), key)
    setIsSending(false)
    if (asked.ok) {
      setKey(crypto.randomUUID())
      return onDone(asked.body)
    }
    setProblem(asked.sentence)
    onRefused?.(asked)
  }
  const press = (event: FormEvent) => {
    event.preventDefault()
    // React lets it bubble out of the dialog into Payload's own form
    event.stopPropagation()
    const lacks = missing()
    setProblem(lacks)
    if (!lacks && !isSending) void give()
  }
  return { isSending, problem, press }
}

/** A form that gives one command, and says why when it is refused. */
export function CommandForm<T>({ submit, isDanger, children, onClose, ...sent }: Props<T>) {
  const { isSending, problem, press } = useCommand<T>(sent)
  return (
    <form className="baokao-form" noValidate onSubmit={press}>
      {children}
      {problem && (
        <p className="baokao-alert" role="alert">
          {problem}
        </p>
      )}
      <div className="baokao-form__buttons">
        <Button
          buttonStyle="primary"
          className={isDanger ? 'baokao-danger' : undefined}
          disabled={isSending}
          margin={false}
          size="medium"
          type="submit"
        >
          {submit}
        </Button>
        {onClose && (
          <Button buttonStyle="secondary" margin={false} onClick={onClose} size="medium">
            {WORDS.cancel}
          </Button>
        )}
      </div>
    </form>
  )
}
