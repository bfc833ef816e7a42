import { toast } from '@payloadcms/ui'
import type { RefObject } from 'react'
import { useState } from 'react'

import type { OfficeAction, ReviewCase } from '../../domain/reviewCase.ts'
import { zh } from '../../i18n/zh.ts'
import { CaseFacts } from '../enrollment/CaseFacts.tsx'
import { CaseSide } from '../enrollment/CaseSide.tsx'
import { OfficeDialog } from '../enrollment/OfficeDialog.tsx'
import { OFFICE, DESK, say, WORDS } from '../words.ts'
import type { ShownCase } from './useCase.ts'

interface Props {
  readonly id: string | null
  readonly shown: ShownCase
  readonly open: OfficeAction | null
  readonly headingRef?: RefObject<HTMLHeadingElement | null>
  onOpen(action: OfficeAction | null): void
  onDone(id: string): void
}

const doneWord = (action: OfficeAction) =>
  action === 'settle-onsite' ? OFFICE.settled : say(DESK.done, { action: zh.actions[action] })

function Waiting({ id, shown }: Pick<Props, 'id' | 'shown'>) {
  if (id === null) return <p className="baokao-case baokao-quiet">{DESK.choose}</p>
  if (!shown.problem) return <p className="baokao-case baokao-quiet">{WORDS.loading}</p>
  const isForeign = shown.problem.status === 404
  return (
    <p className="baokao-case baokao-alert" role="alert">
      {isForeign ? WORDS.noOffice : shown.problem.sentence}
    </p>
  )
}

/** One case with what may be done: facts in the middle, reasons, history and decision beside them. */
export function CaseDesk({ id, shown, open, headingRef, onOpen, onDone }: Props) {
  const [changed, setChanged] = useState<string | null>(null)
  const { found } = shown
  if (!found) return <Waiting id={id} shown={shown} />
  const takeNewest = () => {
    onOpen(null)
    setChanged(found.id)
    void shown.reload()
  }
  const finish = (action: OfficeAction, { id: done }: Pick<ReviewCase, 'id'>) => {
    toast.success(doneWord(action))
    setChanged(null)
    onDone(done)
  }
  return (
    <>
      <CaseFacts found={found} headingRef={headingRef} notice={changed === found.id ? DESK.changed : null} />
      <CaseSide found={found} onOpen={onOpen} />
      {open && found.actions.includes(open) && (
        <OfficeDialog
          action={open}
          found={found}
          key={`${found.id}-${found.revision}-${open}`}
          onChanged={takeNewest}
          onClose={() => onOpen(null)}
          onDone={() => finish(open, found)}
        />
      )}
    </>
  )
}
