import { randomUUID } from 'node:crypto'
import type { Payload, SanitizedConfig } from 'payload'
import { getPayload, handleEndpoints } from 'payload'

import { DATABASE, dropDatabase, emptyTables, removeFile } from './database.ts'

/** A platform booted for one test file. */
export interface Booted {
  payload: Payload
  config: SanitizedConfig
  readonly db: 'sqlite' | 'mongo'
  readonly url: string
  /** sends a request to the generated API as Express would; `json` is sent as the body */
  fetch(path: string, init?: RequestInit & { json?: unknown }): Promise<Response>
  /** hands a whole request to the generated API, as the bridge of the front door does */
  handle(request: Request): Promise<Response>
  /** empties every collection */
  emptyAll(): Promise<void>
  /** closes Payload and boots it again on the same database, as a new process would */
  reopen(): Promise<void>
  /** closes Payload and throws the database away */
  close(): Promise<void>
}

/** What a booted platform is made from: a database and the config on it. */
export interface BootOptions {
  readonly url: string
  readonly configOn: (url: string) => Promise<SanitizedConfig>
  /** runs once, before the first use (migrations of a config that has no template) */
  readonly prepare?: (payload: Payload) => Promise<unknown>
}

function requestOf(path: string, { json, ...init }: RequestInit & { json?: unknown } = {}): Request {
  const headers = new Headers(init.headers)
  if (json !== undefined) headers.set('Content-Type', 'application/json')
  const body = json === undefined ? init.body : JSON.stringify(json)
  const method = init.method ?? (json === undefined ? 'GET' : 'POST')
  return new Request(new URL(path, 'http://127.0.0.1:3000'), { ...init, method, headers, body })
}

/** Boots Payload under a key of its own, so that test files of one worker never share an instance. */
export async function boot({ url, configOn, prepare }: BootOptions): Promise<Booted> {
  let key = ''
  const start = async () => {
    key = randomUUID()
    const config = await configOn(url)
    // Outside production Payload starts a process that writes the types anew, and keeps the run waiting for it.
    config.typescript.autoGenerate = false
    const options = { level: process.env.TEST_LOG_LEVEL ?? 'error' }
    const { logger = { options } as SanitizedConfig['logger'] } = config as Partial<SanitizedConfig>
    config.logger = logger
    return { config, payload: await getPayload({ config, key }) }
  }
  const booted: Booted = {
    ...(await start()),
    db: DATABASE,
    url,
    handle: (request) => handleEndpoints({ config: booted.config, request, payloadInstanceCacheKey: key }),
    fetch: (path, init) => booted.handle(requestOf(path, init)),
    emptyAll: () => emptyTables(booted.payload),
    reopen: async () => {
      await booted.payload.destroy()
      Object.assign(booted, await start())
    },
    close: async () => {
      await dropDatabase(booted.payload)
      await booted.payload.destroy()
      removeFile(url)
    },
  }
  await prepare?.(booted.payload)
  return booted
}
