import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs'
import path from 'node:path'

/**
 * Makes a file, and its folder, that only our user may read; SQLite gives what it writes beside it the same mode. A file that is
 * there is closed to others too.
 */
export function makePrivateFile(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
}
