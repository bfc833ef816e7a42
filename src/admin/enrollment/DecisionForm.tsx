import { useState } from 'react'

import { beijingClock } from '../../domain/calendar.ts'
import type { ReviewCase } from '../../domain/reviewCase.ts'
import { zh } from '../../i18n/zh.ts'
import { proposedDue } from '../moment.ts'
import { CommandForm } from '../parts/CommandForm.tsx'
import { Field } from '../parts/Field.tsx'
import { DECISION, say } from '../words.ts'
import type { Decision, DecisionDraft } from './decision.ts'
import { bodyOfDecision, findMissing } from './decision.ts'
import { ReasonLines } from './ReasonLines.tsx'

interface Props {
  readonly decision: Decision
  readonly found: ReviewCase
  onChanged(): void
  onClose(): void
  onDone(): void
}

/** Answers that mean: somebody else was faster. */
const CHANGED = ['REVISION_CHANGED', 'MOVE_NOT_LEGAL']

/** What a decision must carry: a note, or reasons, and for a return the end of its correction time. */
export function DecisionForm({ decision, found, onChanged, onClose, onDone }: Props) {
  const [draft, setDraft] = useState<DecisionDraft>(() => ({
    note: '',
    lines: [{ key: 0, reason: 'form', text: '' }],
    dueAt: beijingClock(proposedDue(new Date(found.now))),
  }))
  const change = (part: Partial<DecisionDraft>) => setDraft((before) => ({ ...before, ...part }))
  return (
    <CommandForm
      body={() => bodyOfDecision(decision, draft, found.revision)}
      isDanger={decision === 'reject'}
      missing={() => findMissing(decision, draft)}
      onClose={onClose}
      onDone={onDone}
      onRefused={({ code }) => {
        if (CHANGED.includes(code)) onChanged()
      }}
      path={`/enrollments/${found.id}/${decision}`}
      submit={say(DECISION.submit, { action: zh.actions[decision] })}
    >
      {decision === 'approve' ? (
        <Field label={DECISION.note}>
          <textarea
            maxLength={500}
            onChange={(event) => change({ note: event.target.value })}
            rows={3}
            value={draft.note}
          />
        </Field>
      ) : (
        <ReasonLines lines={draft.lines} onChange={(lines) => change({ lines })} />
      )}
      {decision === 'return' && (
        <Field label={DECISION.dueAt}>
          <input
            min={beijingClock(new Date(found.now))}
            onChange={(event) => change({ dueAt: event.target.value })}
            required
            type="datetime-local"
            value={draft.dueAt}
          />
        </Field>
      )}
    </CommandForm>
  )
}
