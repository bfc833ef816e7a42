import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

import { ORIGIN } from './openServer.ts'
import { NOW } from './stage.ts'

/** The product in a process of its own, on the database of a test; whoever starts it also ends it. */
export async function startNode(
  env: Readonly<Record<string, string>>,
): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const settings = { BAOKAO_ORIGIN: ORIGIN, BAOKAO_NOW: new Date(NOW).toISOString(), LOG_LEVEL: 'error', PORT: '0' }
  const args = ['--conditions=production', '--import', 'tsx', 'tests/support/childServer.ts']
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...settings, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /^listening on (\d+)$/.exec(line)?.[1]
    if (port) return { child, port: Number(port) }
  }
  throw new Error('The node did not start.')
}
