import Database from 'libsql'
import { hostname } from 'node:os'

import { makePrivateFile } from './privateFile.ts'
import { isBusy, pathOf } from './sqliteConnection.ts'

/** What a server says of itself beside the file it serves. */
interface Server {
  readonly pid: number
  readonly host: string
  readonly since: string
}

/** Never collected: the lock lives as long as the process. */
const held: unknown[] = []

function takeLock(lock: Database.Database, file: string): void {
  try {
    lock.exec('BEGIN IMMEDIATE')
  } catch (error) {
    if (!isBusy(error)) throw error
    const { pid, host, since } = lock.prepare('SELECT pid, host, since FROM server').get() as Server
    throw new Error(
      `${file} is served already: by process ${pid} on ${host}, since ${since}. One process serves one SQLite file; stop that one first.`,
    )
  }
}

/**
 * Makes this process the one server of a SQLite file until it ends, however it ends: the lock is the operating system's, held by an
 * open transaction on a small file beside it. On MongoDB any number of nodes serve; there it does nothing.
 * @throws Error that names the server which has the file already
 */
export function claimDatabase(databaseUrl: string): void {
  if (!databaseUrl.startsWith('file:')) return
  const file = pathOf(databaseUrl)
  makePrivateFile(`${file}-serving`)
  const lock = new Database(`${file}-serving`)
  // so that who is refused can still read who serves
  lock.exec('PRAGMA journal_mode = WAL')
  lock.exec('CREATE TABLE IF NOT EXISTS server (pid INTEGER, host TEXT, since TEXT)')
  takeLock(lock, file)
  lock.exec('DELETE FROM server')
  lock
    .prepare('INSERT INTO server (pid, host, since) VALUES (?, ?, ?)')
    .run(process.pid, hostname(), new Date().toISOString())
  lock.exec('COMMIT')
  takeLock(lock, file)
  held.push(lock)
}
