'use client'

import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'

import { CommandForm } from '../parts/CommandForm.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Field } from '../parts/Field.tsx'
import { OFFICE, say } from '../words.ts'

interface Props {
  readonly exam: string
  readonly provinces: readonly { readonly id: string; readonly name: string }[]
}

/** Arranges test sites, rooms and seats of one province; says how many. */
export function ArrangeTicketsForm({ exam, provinces }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const [province, setProvince] = useState(provinces[0]?.id ?? '')
  return (
    <>
      <Button buttonStyle="secondary" onClick={() => setIsOpen(true)} size="medium" type="button">
        {OFFICE.arrange}
      </Button>
      {isOpen && (
        <Dialog onClose={() => setIsOpen(false)} title={OFFICE.arrange}>
          <CommandForm<{ arranged: number; total: number }>
            body={() => ({ province })}
            missing={() => null}
            onClose={() => setIsOpen(false)}
            onDone={(answer) => {
              toast.success(say(OFFICE.arranged, answer))
              setIsOpen(false)
            }}
            path={`/exams/${exam}/arrange-tickets`}
            submit={OFFICE.arrange}
          >
            <Field help={OFFICE.arrangeHelp} label={OFFICE.province}>
              <select onChange={(event) => setProvince(event.target.value)} value={province}>
                {provinces.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </Field>
          </CommandForm>
        </Dialog>
      )}
    </>
  )
}
