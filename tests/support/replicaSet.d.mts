/** A running replica set of three nodes, with the server's fault injection open. */
export interface ReplicaSet {
  readonly uri: string
  readonly stop: () => Promise<unknown>
}

/** Starts one from MONGOMS_SYSTEM_BINARY. @throws Error with a sentence when there is no such program */
export function startReplicaSet(): Promise<ReplicaSet>
