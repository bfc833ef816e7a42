import { Button } from '@payloadcms/ui'

import { REVIEW_REASONS } from '../../domain/codes/reviewReasons.ts'
import { Field } from '../parts/Field.tsx'
import { DECISION, say } from '../words.ts'
import type { ReasonLine } from './decision.ts'

const MAX_LINES = 20

interface Props {
  readonly lines: readonly ReasonLine[]
  onChange(lines: readonly ReasonLine[]): void
}

/** Reasons, each a code to choose and a text the candidate will read. */
export function ReasonLines({ lines, onChange }: Props) {
  const change = (key: number, part: Partial<ReasonLine>) =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...part } : line)))
  const add = () =>
    onChange([...lines, { key: Math.max(...lines.map(({ key }) => key)) + 1, reason: 'other', text: '' }])
  return (
    <>
      {lines.map(({ key, reason, text }, index) => (
        <fieldset className="baokao-reason" key={key}>
          <legend>{say(DECISION.item, { number: index + 1 })}</legend>
          <Field label={DECISION.reason}>
            <select onChange={(event) => change(key, { reason: event.target.value })} value={reason}>
              {REVIEW_REASONS.map(({ code, zh }) => (
                <option key={code} value={code}>
                  {zh}
                </option>
              ))}
            </select>
          </Field>
          <Field label={DECISION.text}>
            <textarea
              maxLength={400}
              onChange={(event) => change(key, { text: event.target.value })}
              required={index === 0}
              rows={2}
              value={text}
            />
          </Field>
          {lines.length > 1 && (
            <Button
              buttonStyle="subtle"
              margin={false}
              onClick={() => onChange(lines.filter((line) => line.key !== key))}
              size="small"
            >
              {DECISION.remove}
            </Button>
          )}
        </fieldset>
      ))}
      {lines.length < MAX_LINES && (
        <Button buttonStyle="secondary" margin={false} onClick={add} size="small">
          {DECISION.add}
        </Button>
      )}
    </>
  )
}
