'use client'

import type { DefaultCellComponentProps } from 'payload'

import { moneyOf } from '../../i18n/fill.ts'

/** Fen in a list, as money: `¥244.00`. */
export function MoneyCell({ cellData }: DefaultCellComponentProps) {
  return typeof cellData === 'number' ? <span>{moneyOf(cellData)}</span> : null
}
