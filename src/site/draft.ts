import { dropStored, readStored, writeStored } from './stored.ts'
import type { Keep } from './stored.ts'

/** What was typed, kept in this browser until it is sent. Passwords are never given to it; numbers only for the tab. */
const PREFIX = 'baokao-draft:'
const KEPT_MS = 7 * 24 * 3_600_000

/**
 * Reads a kept draft.
 * @param text what was stored; anything but our own JSON counts as nothing
 * @returns the value when it is less than a week old, else null
 */
export function parseDraft<T>(text: string | null, now: number): T | null {
  const kept = /^\{"at":(\d+),"value":(.*)\}$/s.exec(text ?? '')
  return kept?.[1] && kept[2] && now - Number(kept[1]) < KEPT_MS ? (JSON.parse(kept[2]) as T) : null
}

/** @returns what was kept under this name less than a week ago, or null. */
export function draftOf<T>(name: string, keep: Keep = 'device'): T | null {
  return parseDraft<T>(readStored(PREFIX + name, keep), Date.now())
}

/** @returns false where the browser keeps nothing. */
export function keepDraft(name: string, value: unknown, keep: Keep = 'device'): boolean {
  return writeStored(PREFIX + name, JSON.stringify({ at: Date.now(), value }), keep)
}

/** Forgets the drafts whose name starts so; without a name all of them, as on logging out of a shared computer. */
export function dropDrafts(name = ''): void {
  dropStored(PREFIX + name)
}
