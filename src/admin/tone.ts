import type { State } from '../domain/enrollment.ts'

/** How a word is coloured: always beside the word itself, never instead of it. */
export type Tone = 'success' | 'warning' | 'error' | 'light' | 'dark'

const TONES = {
  draft: 'light',
  saved: 'light',
  verifying: 'light',
  in_review: 'warning',
  returned: 'warning',
  rejected: 'error',
  approved: 'dark',
  paying: 'dark',
  paid: 'success',
  withdrawn: 'light',
  lapsed: 'light',
  voided: 'error',
} as const satisfies Record<State, Tone>

/** Other words of select fields that mean something good, bad or open. */
const OTHER_TONES: Readonly<Record<string, Tone>> = {
  passed: 'success',
  failed: 'error',
  manual: 'warning',
  unavailable: 'warning',
  settled: 'success',
  succeeded: 'success',
  sent: 'success',
  signed: 'success',
  published: 'success',
  open: 'warning',
  unknown: 'warning',
}

/** The tone of a state, or of another table's word. */
export function toneOf(word: string): Tone {
  return (TONES as Readonly<Record<string, Tone>>)[word] ?? OTHER_TONES[word] ?? 'light'
}
