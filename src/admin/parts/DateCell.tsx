'use client'

import type { DefaultCellComponentProps } from 'payload'

import { beijingClock } from '../../domain/calendar.ts'

/** An instant in a list, in Beijing time wherever the reader sits: `2026-06-20 17:00`. */
export function DateCell({ cellData }: DefaultCellComponentProps) {
  if (typeof cellData !== 'string' || cellData === '') return null
  return <time dateTime={cellData}>{beijingClock(cellData).replace('T', ' ')}</time>
}
