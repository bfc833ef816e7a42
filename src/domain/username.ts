import type { Finding } from './finding.ts'

const USERNAME = /^[A-Za-z0-9_]{5,20}$/

/** A username has 5–20 ASCII digits, letters or underscores (manual 2.1.1); it is never trimmed or changed. */
export function checkUsername(username: string): Finding | null {
  if (username === '') return { code: 'FIELD_REQUIRED' }
  return USERNAME.test(username) ? null : { code: 'USERNAME_INVALID' }
}

/** What must be unique: login is case-sensitive, but no two users may differ by case alone. */
export function foldedUsername(username: string): string {
  return username.replace(/[A-Z]+/g, (run) => run.toLowerCase())
}
