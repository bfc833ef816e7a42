import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import type { AgreementKind } from '../domain/agreement.ts'
import { Refusal } from '../domain/errors.ts'
import type { Row } from '../store.ts'
import { insertRow } from '../store.ts'
import { findCurrentAgreement, textHashOf } from '../views/agreements.ts'
import { nowOf } from '../world.ts'

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

/** Keeps who accepted which text when; `station` is an enrollment's id or `account`. */
export async function recordAcceptances(
  req: PayloadRequest,
  acceptance: { readonly candidate: string; readonly station: string; readonly texts: readonly Row<'agreements'>[] },
): Promise<void> {
  for (const text of acceptance.texts) {
    await insertRow(req, 'acceptances', {
      id: randomUUID(),
      candidate: acceptance.candidate,
      agreement: text.id,
      enrollment: acceptance.station,
      textHash: textHashOf(text),
      at: nowOf(req).toISOString(),
    })
  }
}
