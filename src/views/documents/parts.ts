import type { PayloadRequest } from 'payload'

import { ID_TYPES } from '../../domain/codes/idTypes.ts'
import type { DocumentHead, PrintedPerson } from '../../domain/documents.ts'
import { nowOf, worldOf } from '../../world.ts'
import type { EnrollmentCase } from '../../case.ts'

export type Codes = readonly { readonly code: string; readonly zh: string }[]

/** The Chinese label of a code; empty for a code the table does not have. */
export function labelOf(codes: Codes, code: string | null | undefined): string {
  return codes.find((row) => row.code === code)?.zh ?? ''
}

/** What every paper begins with. */
export function headOf(req: PayloadRequest, { exam }: EnrollmentCase): DocumentHead {
  return { printedAt: nowOf(req).toISOString(), examName: exam.name, examYear: exam.year }
}

/** The person with the whole ID number: papers are shown with the document itself. */
export function personOf(req: PayloadRequest, { candidate }: EnrollmentCase): PrintedPerson {
  const idNumber = worldOf(req.payload).vault.open(candidate.idNumber ?? '', `candidates.idNumber.${candidate.id}`)
  return { name: candidate.name, idTypeLabel: labelOf(ID_TYPES, candidate.idType), idNumber }
}

/** The number printed on papers of an enrollment. */
export function enrollmentNumberOf({ enrollment }: EnrollmentCase): string {
  return enrollment.id.replaceAll('-', '').slice(0, 20).toUpperCase()
}
