import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createServer } from 'node:http'
import type { IncomingHttpHeaders, Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { Busy, command, Offline, Refused, send } from '../../../src/site/http.ts'

type Answer = { status: number; headers?: Record<string, string>; body?: string }

let server: Server
let answers: Answer[]
let asked: IncomingHttpHeaders[]
const ownFetch = globalThis.fetch

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.headers)
    const { status, headers, body } = answers.shift() ?? { status: 200, body: '{}' }
    if (status === 0) return request.socket.destroy()
    response.writeHead(status, headers).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  globalThis.fetch = (path, init) => ownFetch(`http://127.0.0.1:${port}${String(path)}`, init)
})
afterAll(() => {
  globalThis.fetch = ownFetch
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  asked = []
})

const failed = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (error: unknown) => error,
  )
const json = { 'Content-Type': 'application/json' }

describe('an answer that is no', () => {
  test('carries the sentence and the problems of the server', async () => {
    const problems = [{ field: 'name', code: 'NAME_INVALID', sentence: '请按身份证件填写姓名', facts: {} }]
    const body = JSON.stringify({ code: 'FORM_INVALID', sentence: '有 1 处需要修改', facts: { count: 1 }, problems })
    answers = [{ status: 400, headers: json, body }]
    expect(await failed(send('/api/x'))).toMatchObject({
      status: 400,
      code: 'FORM_INVALID',
      sentence: '有 1 处需要修改',
      problems,
    })
  })

  test('without a body of ours is a refusal without a sentence', async () => {
    answers = [{ status: 404, body: 'nothing' }]
    expect(await failed(send('/api/x'))).toMatchObject({ name: 'Refused', code: 'HTTP_404', sentence: '' })
  })

  test.each([500, 502, 503, 504])('%d from something in front asks to come back', async (status) => {
    answers = [{ status, headers: { 'Retry-After': '7' } }]
    const error = await failed(send('/api/x'))
    expect(error).toBeInstanceOf(Busy)
    expect(error).toMatchObject({ retryAfterSeconds: 7 })
  })

  test('a gateway that is away is refused with its own sentence', async () => {
    const body = JSON.stringify({ code: 'GATEWAY_UNAVAILABLE', sentence: '支付平台暂时无法打开', facts: {} })
    answers = [{ status: 503, headers: json, body }]
    expect(await failed(send('/api/x'))).toBeInstanceOf(Refused)
  })

  test('a broken line is offline', async () => {
    answers = [{ status: 0 }]
    expect(await failed(send('/api/x'))).toBeInstanceOf(Offline)
  })
})

describe('a command', () => {
  test('with a key is sent again with the same key when the line breaks', async () => {
    answers = [{ status: 0 }, { status: 201, headers: json, body: '{"id":"1"}' }]
    const response = await command('/enrollments', {}, { key: 'k1' })
    expect(response.status).toBe(201)
    expect(asked.map((headers) => headers['idempotency-key'])).toEqual(['k1', 'k1'])
  })

  test('without a key is sent once', async () => {
    answers = [{ status: 0 }]
    await failed(command('/x', {}))
    expect(asked).toHaveLength(1)
  })

  test('is not repeated after a no', async () => {
    answers = [{ status: 409, headers: json, body: '{"code":"ALREADY_ENROLLED","sentence":"您已报考","facts":{}}' }]
    await failed(command('/enrollments', {}, { key: 'k1' }))
    expect(asked).toHaveLength(1)
  })

  test('does not wait by itself for a server that asks for more than a moment', async () => {
    answers = [{ status: 503, headers: { 'Retry-After': '30' } }]
    expect(await failed(command('/x', {}, { key: 'k1' }))).toBeInstanceOf(Busy)
    expect(asked).toHaveLength(1)
  })
})
