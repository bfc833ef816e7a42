import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { startReplicaSet } from './replicaSet.mjs'

/** One empty, migrated database for all files of a run: SQLite files copy it, MongoDB files get databases of their own. */
export default async function globalSetup() {
  const database = process.env.TEST_DB ?? 'sqlite'
  if (!['sqlite', 'mongo'].includes(database)) throw new Error('TEST_DB must be sqlite or mongo.')
  process.env.TEST_DB = database
  const ramDisk = existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir()
  process.env.TEST_FOLDER = mkdtempSync(path.join(ramDisk, 'baokao-test-'))
  if (database === 'sqlite') makeTemplate()
  else if (!process.env.MONGODB_URI) {
    globalThis.testReplicaSet = await startReplicaSet()
    process.env.MONGODB_URI = globalThis.testReplicaSet.uri
  }
}

function makeTemplate() {
  const url = `file:${path.join(process.env.TEST_FOLDER, 'template.db')}`
  execFileSync(process.execPath, ['--conditions=production', '--import', 'tsx', 'tests/support/makeTemplate.ts'], {
    env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: url, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
