import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

import { SMTPServer } from 'smtp-server'

import type { Booted } from '../support/boot.ts'
import { assertInvariants } from '../support/invariants.ts'
import { putPerson } from '../support/people.ts'
import { dayFromNow, NOW, put } from '../support/stage.ts'
import { startNode } from '../support/startNode.ts'
import { numbers } from '../support/toyPlatform.ts'
import { bootPlatform } from '../support/platform.ts'

// Two nodes of one installation, each a process of its own, run the same sweeps on one replica set.
const LETTERS = 300
const SENDERS = ['first@example.org', 'second@example.org']

const children: ChildProcess[] = []
/** Message-ID without its sender, and the sender, of every letter that arrived. */
const arrived: { readonly id: string; readonly from: string }[] = []

const post = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  logger: false,
  onData: (stream, session, done) => {
    let head = ''
    stream.on('data', (chunk: Buffer) => (head += chunk.toString()))
    stream.on('end', () => {
      const id = /^Message-ID: <(.+?)@/im.exec(head)?.[1] ?? ''
      const { mailFrom } = session.envelope
      arrived.push({ id, from: mailFrom ? mailFrom.address : '' })
      done()
    })
  },
})

let platform: Booted

beforeAll(async () => {
  await new Promise<void>((resolve) => post.listen(0, '127.0.0.1', () => resolve()))
  platform = await bootPlatform({ now: NOW })
}, 120_000)
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await Promise.all(children.filter(({ signalCode }) => signalCode === null).map((child) => once(child, 'exit')))
  await new Promise<void>((resolve) => post.close(() => resolve()))
  await platform.close()
})

async function startSender(sender: string): Promise<void> {
  const { port } = post.server.address() as AddressInfo
  const mail = { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: sender }
  const { child } = await startNode({ DATABASE_URL: platform.url, ...mail })
  children.push(child)
}

async function countPending(): Promise<number> {
  const where = { state: { not_equals: 'sent' } }
  return (await platform.payload.db.count({ collection: 'messages', where })).totalDocs
}

test('two nodes hand each of 300 letters over once, and both take their share', async () => {
  await Promise.all(SENDERS.map(startSender))
  const { id: candidate } = await putPerson(platform.payload)
  const letter = { candidate, kind: 'account_created', channel: 'email', subject: '注册成功', text: '您已注册。' }
  const ids = await Promise.all(
    numbers(LETTERS).map((position) =>
      put(platform.payload, 'messages', {
        ...letter,
        key: `email:${position}`,
        state: 'pending',
        tries: 0,
        nextTryAt: dayFromNow(-1),
      }),
    ),
  )
  while ((await countPending()) > 0) await pause(200)
  expect(arrived.map(({ id }) => id).sort()).toEqual(ids.sort())
  expect([...new Set(arrived.map(({ from }) => from))].sort()).toEqual(SENDERS)
  await assertInvariants(platform.payload)
}, 120_000)
