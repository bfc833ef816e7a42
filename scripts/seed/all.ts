import type { Payload } from 'payload'

import { worldOf } from '../../src/world.ts'
import { seedExams } from './exams.ts'
import { seedKnownPersons } from './known.ts'
import { seedCast } from './play.ts'
import { seedProvinces } from './provinces.ts'
import { seedStaff } from './staff.ts'
import { seedAgreements, seedNotices } from './texts.ts'

/** The parts of the invented data, in the order in which they need each other. */
const PARTS = {
  provinces: seedProvinces,
  exams: seedExams,
  agreements: seedAgreements,
  notices: seedNotices,
  staff: seedStaff,
  'known persons': seedKnownPersons,
  candidates: seedCast,
} as const

/**
 * Makes the invented data, as far as it is not there yet; the same every time.
 * @param report told of each part when it is done
 * @throws Error in production
 */
export async function seedAll(
  payload: Payload,
  report: (part: string, made: number) => void = () => {},
): Promise<void> {
  if (worldOf(payload).profile === 'production') throw new Error('The invented data is not for production.')
  for (const [part, seed] of Object.entries(PARTS)) report(part, await seed(payload))
}
