'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import type { OfficeAction, QueueItem } from '../../domain/reviewCase.ts'
import { HelpDialog } from '../parts/HelpDialog.tsx'
import { useKeys } from '../parts/useKeys.ts'
import { usePages } from '../parts/usePages.ts'
import { DESK } from '../words.ts'
import { CaseDesk } from './CaseDesk.tsx'
import { QueueList } from './QueueList.tsx'
import { useCase } from './useCase.ts'

/** How many loaded cases may be left before the next page is asked for. */
const LOW = 3

const queueOf = (exam: string) =>
  `/enrollments/review-queue?${new URLSearchParams({ limit: '30', ...(exam && { exam }) })}`

/** The heading that takes the focus whenever another case has come. */
function useFocusOn(caseId: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (caseId) heading.current?.focus()
  }, [caseId])
  return heading
}

/** The review desk: queue, case and decision. A decision opens the next case. */
export function ReviewDesk({ exams }: { readonly exams: readonly { readonly id: string; readonly name: string }[] }) {
  const [exam, setExam] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [open, setOpen] = useState<OfficeAction | null>(null)
  const [helps, setHelps] = useState(false)
  const queue = usePages<QueueItem>(queueOf(exam))
  const { items } = queue
  const id = items.some((item) => item.id === chosen) ? chosen : (items[0]?.id ?? null)
  const shown = useCase(id)
  const at = items.findIndex((item) => item.id === id)
  const heading = useFocusOn(chosen === null ? undefined : shown.found?.id)

  const step = (by: number) => {
    const item = items[at + by]
    if (item) setChosen(item.id)
    if (item && shown.found && shown.found.state !== 'in_review') queue.drop(shown.found.id)
    if (at + by >= items.length - LOW) queue.loadMore()
  }
  const begin = (action: OfficeAction) => (shown.found?.actions.includes(action) ? () => setOpen(action) : undefined)
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    a: begin('approve'),
    r: begin('return'),
    x: begin('reject'),
    '?': () => setHelps(true),
  })
  const finish = (done: string) => {
    setOpen(null)
    setChosen((items[at + 1] ?? items[at - 1])?.id ?? null)
    queue.drop(done)
    if (items.length <= LOW) queue.loadMore()
  }
  return (
    <div className="baokao-desk">
      <QueueList chosen={id} exam={exam} exams={exams} onChoose={setChosen} onExam={setExam} queue={queue} />
      <CaseDesk headingRef={heading} id={id} onDone={finish} onOpen={setOpen} open={open} shown={shown} />
      <Button
        buttonStyle="subtle"
        className="baokao-desk__help"
        margin={false}
        onClick={() => setHelps(true)}
        size="small"
      >
        {DESK.help}（?）
      </Button>
      {helps && <HelpDialog keys={DESK.keys} onClose={() => setHelps(false)} />}
    </div>
  )
}
