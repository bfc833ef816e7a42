import type { CollectionAfterChangeHook } from 'payload'

import { windowsOf } from '../../src/caseFacts.ts'
import type { MessageKind } from '../../src/domain/channel.ts'
import type { Action } from '../../src/domain/enrollment.ts'
import { queueMessage } from '../../src/message.ts'
import { moveUnderWay } from '../../src/moves.ts'
import type { Row } from '../../src/store.ts'

/** Which moves the candidate is told of; the message is a row of the same transaction. */
const MESSAGE_OF: Partial<Record<Action, MessageKind>> = {
  confirm: 'enrollment_confirmed',
  approve: 'review_approved',
  pass: 'review_approved',
  waive: 'fee_waived',
  return: 'review_returned',
  reject: 'review_rejected',
  settle: 'payment_settled',
  lapse: 'enrollment_lapsed',
}

/** Queues the message that a move brings with it, once for each revision. */
export const tellCandidate: CollectionAfterChangeHook<Row<'enrollments'>> = async ({ data, doc, previousDoc, req }) => {
  const row = data as Row<'enrollments'>
  const made = row.revision === previousDoc.revision ? undefined : moveUnderWay(req, row)
  const kind = made && MESSAGE_OF[made.move.action]
  if (!kind) return doc
  // Where nothing is to be paid, the waiver that follows tells of both.
  if (kind === 'review_approved' && !row.feeInFen) return doc
  const { candidate, exam, province } = made.found
  const until = windowsOf({ exam, enrollment: row }).payment.closesAt
  const facts = { exam: exam.name, shortExam: exam.shortName, province: province.shortName, until }
  await queueMessage(req, { candidate: candidate.id, kind, key: `${row.id}:${row.revision}`, facts })
  return doc
}
