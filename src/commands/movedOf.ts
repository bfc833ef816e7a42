import type { EnrollmentCase } from '../case.ts'

type Moved = Pick<EnrollmentCase['enrollment'], 'id' | 'state' | 'revision'>

/** What a command of the staff is answered with: where the enrollment stands now. */
export function movedOf({ enrollment: { id, state, revision } }: EnrollmentCase): Moved {
  return { id, state, revision }
}
