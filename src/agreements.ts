import { createHash, randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import type { AgreementKind } from './domain/agreement.ts'
import { AGREEMENT_KINDS } from './domain/agreement.ts'
import { Refusal } from './domain/errors.ts'
import type { Row } from './store.ts'
import { findRows, insertRow } from './store.ts'
import { nowOf } from './world.ts'

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

/**
 * Checks that the current version of each kind was accepted.
 * @param accepted agreement ids by kind, as the page sends them
 * @throws Refusal AGREEMENT_NOT_ACCEPTED or AGREEMENT_OUTDATED with the title
 */
export async function requireAccepted(
  req: PayloadRequest,
  kinds: readonly AgreementKind[],
  accepted: unknown,
): Promise<Row<'agreements'>[]> {
  const given = (typeof accepted === 'object' && accepted !== null ? accepted : {}) as Record<string, unknown>
  const rows: Row<'agreements'>[] = []
  for (const kind of kinds) {
    const current = await findCurrentAgreement(req, kind)
    if (!current) throw new Error(`No text of kind ${kind} is in force.`)
    if (!given[kind]) throw new Refusal('AGREEMENT_NOT_ACCEPTED', { title: current.title })
    if (given[kind] !== current.id) throw new Refusal('AGREEMENT_OUTDATED', { title: current.title })
    rows.push(current)
  }
  return rows
}

/** Keeps who accepted which text when; `occasion` is an enrollment's id or `account`. */
export async function recordAcceptances(
  req: PayloadRequest,
  acceptance: { readonly candidate: string; readonly occasion: string; readonly texts: readonly Row<'agreements'>[] },
): Promise<void> {
  for (const text of acceptance.texts) {
    await insertRow(req, 'acceptances', {
      id: randomUUID(),
      candidate: acceptance.candidate,
      agreement: text.id,
      enrollment: acceptance.occasion,
      textHash: textHashOf(text),
      at: nowOf(req).toISOString(),
    })
  }
}
