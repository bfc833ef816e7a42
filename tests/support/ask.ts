import { request } from 'node:http'
import type { IncomingHttpHeaders, Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What came back, whole. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  json(): Record<string, unknown>
}

/** What is sent; nothing is added that is not written here, so that every header may be tried. */
export interface Question {
  readonly method?: string
  readonly headers?: Record<string, string | string[]>
  readonly body?: Buffer | string
}

/** @returns the port a server listens on. */
export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

/** Sends one request as it is, over a connection of its own. */
export function ask(port: number, path: string, question: Question = {}): Promise<Answer> {
  const { method = 'GET', headers = {}, body } = question
  return new Promise((resolve, reject) => {
    const req = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('end', () => {
        const whole = Buffer.concat(chunks)
        resolve({
          status: res.statusCode ?? 0,
          headers: res.headers,
          body: whole,
          json: () => JSON.parse(whole.toString('utf8')) as Record<string, unknown>,
        })
      })
    })
    req.on('error', reject)
    req.end(body)
  })
}
