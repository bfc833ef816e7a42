import type { PayloadRequest } from 'payload'

import { DOCUMENT_KINDS, DOCUMENT_LABELS } from '../../domain/documents.ts'
import type { DocumentKind } from '../../domain/documents.ts'
import type { DocumentView } from '../../domain/enrollmentView.ts'
import type { State } from '../../domain/enrollment.ts'
import type { Finding } from '../../domain/finding.ts'
import { findWindowRefusal } from '../../domain/window.ts'
import type { Language } from '../../i18n/fill.ts'
import { sentenceOf } from '../../i18n/sentence.ts'
import type { Row } from '../../store.ts'
import { findRow } from '../../store.ts'
import { nowOf } from '../../world.ts'
import type { EnrollmentCase } from '../../case.ts'

const NOT_CONFIRMED: readonly State[] = ['draft', 'saved', 'withdrawn']

/** Why the ticket cannot be printed now, or null (E1). */
export async function findTicketRefusal(
  req: PayloadRequest,
  { enrollment, exam }: EnrollmentCase,
): Promise<Finding | null> {
  if (enrollment.state !== 'paid') return { code: 'NOT_PAID' }
  if (!exam.ticketOpensAt || !exam.ticketClosesAt) return { code: 'TICKET_NOT_ARRANGED' }
  const outside = findWindowRefusal(
    'ticket',
    { opensAt: exam.ticketOpensAt, closesAt: exam.ticketClosesAt },
    nowOf(req),
  )
  if (outside) return outside
  const ticket = await findRow(req, 'tickets', { enrollment: { equals: enrollment.id } })
  return ticket ? null : { code: 'TICKET_NOT_ARRANGED' }
}

function findFormRefusal({ state, pledge }: Row<'enrollments'>, kind: DocumentKind): Finding | null {
  const isThere = kind === 'pledge' ? pledge === 'signed' : !NOT_CONFIRMED.includes(state)
  if (isThere) return null
  return kind === 'pledge' ? { code: 'PLEDGE_UNANSWERED' } : { code: 'DOCUMENT_NOT_READY', facts: { document: kind } }
}

/** Why a document is not there yet, or null. */
export function findDocumentRefusal(
  req: PayloadRequest,
  found: EnrollmentCase,
  kind: DocumentKind,
): Promise<Finding | null> {
  if (kind === 'ticket') return findTicketRefusal(req, found)
  return Promise.resolve(findFormRefusal(found.enrollment, kind))
}

/** The documents of an enrollment, each with its address or why it is not there. */
export async function documentsOf(
  req: PayloadRequest,
  found: EnrollmentCase,
  language: Language,
): Promise<DocumentView[]> {
  const views = DOCUMENT_KINDS.map(async (kind): Promise<DocumentView> => {
    const refusal = await findDocumentRefusal(req, found, kind)
    return {
      kind,
      label: DOCUMENT_LABELS[kind][language],
      href: `/api/enrollments/${found.enrollment.id}/${kind}.pdf`,
      available: refusal === null,
      reason: refusal ? sentenceOf(refusal.code, refusal.facts, language) : null,
    }
  })
  return Promise.all(views)
}
