import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { lookupTicket } from '../api.ts'
import { CommandForm } from '../form/CommandForm.tsx'
import { requireAll } from '../form/requireAll.ts'
import { SelectField } from '../form/SelectField.tsx'
import { TextField } from '../form/TextField.tsx'
import { useExamOptions, useIdTypeOptions, useProvinceOptions } from '../form/useExamOptions.ts'
import { useMistakes } from '../form/useMistakes.ts'
import { useWords } from '../language.tsx'
import { Page } from '../parts/Page.tsx'
import { Result } from '../parts/Result.tsx'
import { useCommand } from '../useCommand.ts'

const EMPTY = { exam: '', province: '', idType: 'RESIDENT_ID', idNumber: '', name: '' }
const NAMES = ['exam', 'province', 'idType', 'idNumber', 'name'] as const

/** Keeps one fetched PDF at an address of this page; the one before and the last are given back. */
function usePdf() {
  const [href, setHref] = useState<string>()
  useEffect(() => () => void (href && URL.revokeObjectURL(href)), [href])
  const show = (pdf: Blob | undefined) => setHref(pdf && URL.createObjectURL(pdf))
  return { href, show }
}

/** A PDF that was fetched, as a link that saves it. */
function PdfLink({ href }: { href: string }) {
  const words = useWords()
  return (
    <Result title={words.ticket.found}>
      <a href={href} download={words.ticket.fileName} className="btn btn-outline mt-2">
        {words.ticket.save}
      </a>
    </Result>
  )
}

/** 准考证: exam, province, identity and name give the PDF, without signing in. */
export default function TicketPage() {
  const words = useWords()
  const exams = useExamOptions()
  const provinces = useProvinceOptions()
  const idTypes = useIdTypeOptions()
  const { href, show } = usePdf()
  const form = useForm({
    defaultValues: EMPTY,
    shouldFocusError: false,
    resolver: requireAll<typeof EMPTY>(NAMES, words.form.required),
  })
  const labels: Readonly<Record<string, string>> = words.lookup.fields
  const mistakes = useMistakes(form, (name) => labels[name])
  const { press, phase, error } = useCommand(lookupTicket, { needsProof: true, onError: mistakes.place })
  const onValid = async (values: typeof EMPTY) => {
    show(undefined)
    show((await press(values)) ?? undefined)
  }
  return (
    <Page title={words.ticket.title} back={{ href: '/', label: words.nav.home }}>
      <p>{words.ticket.lead}</p>
      {href && <PdfLink key={href} href={href} />}
      <CommandForm {...{ form, mistakes, onValid, error, phase }} submit={words.ticket.look}>
        <SelectField name="exam" label={words.lookup.fields.exam} options={exams} />
        <SelectField name="province" label={words.lookup.fields.province} options={provinces} />
        <SelectField name="idType" label={words.lookup.fields.idType} options={idTypes} />
        <TextField
          name="idNumber"
          label={words.lookup.fields.idNumber}
          autoCapitalize="characters"
          spellCheck={false}
        />
        <TextField name="name" label={words.lookup.fields.name} autoComplete="name" />
      </CommandForm>
    </Page>
  )
}
