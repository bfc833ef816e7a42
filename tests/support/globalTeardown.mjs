import { rmSync } from 'node:fs'

/** Stops what globalSetup started and removes its folder. */
export default async function globalTeardown() {
  await globalThis.testReplicaSet?.stop()
  rmSync(process.env.TEST_FOLDER, { recursive: true, force: true })
}
