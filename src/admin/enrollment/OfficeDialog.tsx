import type { OfficeAction, ReviewCase } from '../../domain/reviewCase.ts'
import { zh } from '../../i18n/zh.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { OFFICE } from '../words.ts'
import { DecisionForm } from './DecisionForm.tsx'
import { ReceiptForm } from './ReceiptForm.tsx'

interface Props {
  readonly action: OfficeAction
  readonly found: ReviewCase
  /** the case is not what was read any more */
  onChanged(): void
  onClose(): void
  onDone(): void
}

/** What an action of the office needs to be told, in a dialog over the case. */
export function OfficeDialog({ action, ...rest }: Props) {
  const { found, onClose } = rest
  const isMoney = action === 'settle-onsite'
  const title = `${isMoney ? OFFICE.settle : zh.actions[action]} · ${found.candidate.name}`
  return (
    <Dialog onClose={onClose} title={title}>
      {isMoney ? <ReceiptForm {...rest} /> : <DecisionForm {...rest} decision={action} />}
    </Dialog>
  )
}
