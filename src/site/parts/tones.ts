import type { PhotoState, VerificationState } from '../../domain/enrollment.ts'
import type { Tone } from './Tag.tsx'

/** How the answers of a check feel. */
export const VERIFICATION_TONES: Readonly<Record<VerificationState, Tone>> = {
  pending: 'waiting',
  passed: 'good',
  failed: 'bad',
  manual: 'waiting',
  unavailable: 'waiting',
}

/** How the states of a photo feel. */
export const PHOTO_TONES: Readonly<Record<PhotoState, Tone>> = {
  none: 'waiting',
  pending: 'waiting',
  approved: 'good',
  rejected: 'bad',
}
