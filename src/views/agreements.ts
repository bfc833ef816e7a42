import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import type { AgreementKind } from '../domain/agreement.ts'
import { AGREEMENT_KINDS } from '../domain/agreement.ts'
import type { Row } from '../store.ts'
import { findRows } from '../store.ts'
import { nowOf } from '../world.ts'

/** The text of a kind that is in force now, or null where central staff have not written one. */
export async function findCurrentAgreement(
  req: PayloadRequest,
  kind: AgreementKind,
): Promise<Row<'agreements'> | null> {
  const [row] = await findRows(req, 'agreements', {
    where: { and: [{ kind: { equals: kind } }, { effectiveAt: { less_than_equal: nowOf(req).toISOString() } }] },
    sort: '-effectiveAt',
    limit: 1,
  })
  return row ?? null
}

/** All texts in force now, by kind. */
export async function currentAgreements(
  req: PayloadRequest,
): Promise<Partial<Record<AgreementKind, Row<'agreements'>>>> {
  const current: Partial<Record<AgreementKind, Row<'agreements'>>> = {}
  // one after the other: the first statement of a MongoDB transaction opens it, and two at once break it
  for (const kind of AGREEMENT_KINDS) {
    const row = await findCurrentAgreement(req, kind)
    if (row) current[kind] = row
  }
  return current
}

/** SHA-256 over title and body as they are stored: what exactly was accepted. */
export function textHashOf(agreement: Row<'agreements'>): string {
  return createHash('sha256')
    .update(JSON.stringify([agreement.title, agreement.body]))
    .digest('hex')
}
