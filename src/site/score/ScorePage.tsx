import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { Resolver } from 'react-hook-form'
import { announce } from '../announce.tsx'
import { lookupScores } from '../api.ts'
import type { ScoreReport } from '../../schemas/lookup.ts'
import { CommandForm } from '../form/CommandForm.tsx'
import { requireAll } from '../form/requireAll.ts'
import { SelectField } from '../form/SelectField.tsx'
import { TextField } from '../form/TextField.tsx'
import { useExamOptions } from '../form/useExamOptions.ts'
import { useMistakes } from '../form/useMistakes.ts'
import { useWords } from '../language.tsx'
import { Page } from '../parts/Page.tsx'
import { useCommand } from '../useCommand.ts'
import { ScoreTable } from './ScoreTable.tsx'

const NUMBERS = ['idNumber', 'ticketNumber'] as const

interface Lookup {
  readonly exam: string
  readonly by: (typeof NUMBERS)[number]
  readonly idNumber: string
  readonly ticketNumber: string
  readonly name: string
}

const EMPTY: Lookup = { exam: '', by: 'idNumber', idNumber: '', ticketNumber: '', name: '' }

function resolver(required: string): Resolver<Lookup> {
  return (values, context, options) =>
    requireAll<Lookup>(['exam', values.by, 'name'], required)(values, context, options)
}

function bodyOf({ exam, by, name, ...numbers }: Lookup): object {
  return { exam, name, [by]: numbers[by] }
}

function useLookup() {
  const words = useWords()
  const [report, setReport] = useState<ScoreReport>()
  const form = useForm<Lookup>({
    defaultValues: EMPTY,
    shouldFocusError: false,
    resolver: resolver(words.form.required),
  })
  const labels: Readonly<Record<string, string>> = words.lookup.fields
  const mistakes = useMistakes(form, (name) => labels[name])
  const { press, phase, error } = useCommand((values: Lookup, keys) => lookupScores(bodyOf(values), keys), {
    needsProof: true,
    onError: mistakes.place,
  })
  const onValid = async (values: Lookup) => {
    setReport(undefined)
    const found = await press(values)
    if (!found) return
    setReport(found)
    announce(words.score.found(found.scores.length))
  }
  return { report, formProps: { form, mistakes, onValid, error, phase } }
}

/** 成绩: exam, name and one of two numbers give the marks, without signing in. */
export default function ScorePage() {
  const words = useWords()
  const exams = useExamOptions()
  const { report, formProps } = useLookup()
  const { form } = formProps
  const by = useWatch({ control: form.control, name: 'by' })
  return (
    <Page title={words.score.title} back={{ href: '/', label: words.nav.home }}>
      <p>{words.score.lead}</p>
      {report && <ScoreTable report={report} />}
      <CommandForm {...formProps} submit={words.score.look}>
        <SelectField name="exam" label={words.lookup.fields.exam} options={exams} />
        <fieldset className="flex flex-wrap gap-x-6">
          <legend className="font-semibold">{words.score.by}</legend>
          {NUMBERS.map((way) => (
            <label key={way} className="tap cursor-pointer gap-2">
              <input type="radio" value={way} className="radio radio-primary" {...form.register('by')} />
              {words.lookup.fields[way]}
            </label>
          ))}
        </fieldset>
        <TextField key={by} name={by} label={words.lookup.fields[by]} autoCapitalize="characters" spellCheck={false} />
        <TextField name="name" label={words.lookup.fields.name} autoComplete="name" />
      </CommandForm>
    </Page>
  )
}
