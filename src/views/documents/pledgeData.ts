import type { PayloadRequest } from 'payload'

import type { PledgeData } from '../../domain/documents.ts'
import { paragraphsOf } from '../../domain/richText.ts'
import { findRow, findRows, idOf } from '../../store.ts'
import type { EnrollmentCase } from '../../case.ts'
import { enrollmentNumberOf, headOf, personOf } from './parts.ts'

/** The data of a signed pledge: the text as it was signed, with its hash and seal as a code. */
export async function pledgeData(req: PayloadRequest, found: EnrollmentCase): Promise<PledgeData> {
  const [pledge] = await findRows(req, 'pledges', {
    where: { enrollment: { equals: found.enrollment.id } },
    sort: '-signedAt',
    limit: 1,
  })
  const text = pledge && (await findRow(req, 'agreements', { id: { equals: idOf(pledge.agreement) } }))
  if (!pledge || !text) throw new Error('A signed enrollment has no pledge.')
  return {
    ...headOf(req, found),
    enrollmentNumber: enrollmentNumberOf(found),
    person: personOf(req, found),
    heading: text.title,
    paragraphs: paragraphsOf(text.body),
    signedAt: pledge.signedAt,
    textHash: pledge.textHash,
    verifyAt: `baokao-pledge:1:${enrollmentNumberOf(found)}:${pledge.textHash}:${pledge.seal}`,
  }
}
