import { existsSync } from 'node:fs'

const NODES = 3

/**
 * Starts three nodes from MONGOMS_SYSTEM_BINARY, with fault injection open; it never downloads a program.
 * @returns {Promise<{ uri: string, stop: () => Promise<unknown> }>}
 */
export async function startReplicaSet() {
  const binary = process.env.MONGOMS_SYSTEM_BINARY
  if (!binary || !existsSync(binary)) {
    throw new Error('TEST_DB=mongo needs MONGODB_URI (a replica set) or MONGOMS_SYSTEM_BINARY (the path of mongod).')
  }
  process.env.MONGOMS_RUNTIME_DOWNLOAD = 'false'
  process.env.MONGOMS_VERSION ??= '6.0.5'
  const { MongoMemoryReplSet } = await import('mongodb-memory-server-core')
  const args = ['--setParameter', 'enableTestCommands=1', '--wiredTigerCacheSizeGB', '0.25']
  const set = await MongoMemoryReplSet.create({
    replSet: { count: NODES, storageEngine: 'wiredTiger', args },
  })
  return { uri: set.getUri(), stop: () => set.stop({ doCleanup: true, force: true }) }
}
