'use client'

import { Pill, useTranslation } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import type { DefaultCellComponentProps, SelectFieldClient } from 'payload'

import { toneOf } from '../tone.ts'

/** A select's value in a list: the word, with a colour beside it. */
export function StateCell({ cellData, field }: DefaultCellComponentProps<SelectFieldClient, string>) {
  const { i18n } = useTranslation()
  if (!cellData) return null
  const option = field.options.find((one) => typeof one !== 'string' && one.value === cellData)
  const label = typeof option === 'object' ? getTranslation(option.label, i18n) : cellData
  return (
    <Pill pillStyle={toneOf(cellData)} size="small">
      {label}
    </Pill>
  )
}
