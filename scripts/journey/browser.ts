import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import type { Challenge } from 'altcha-lib/types'

/** An answer with its body read. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Buffer
}

/** Somebody's browser: keeps cookies, and names its origin with whatever changes something. */
export interface Browser {
  /** one request; statuses are the caller's to judge */
  send(method: string, path: string, options?: { readonly body?: BodyInit; readonly type?: string }): Promise<Answer>
  /** @throws Error with the platform's own sentence when the answer is not 2xx */
  get<T>(path: string): Promise<T>
  post<T>(path: string, body?: object): Promise<T>
  put<T>(path: string, body: object): Promise<T>
  /** the document's size; @throws Error when it is no PDF */
  pdf(method: 'GET' | 'POST', path: string, body?: object): Promise<number>
  /** a proof of work, freshly solved */
  captcha(): Promise<string>
}

/** What the platform said, as an error of the walk. */
export class Refused extends Error {
  readonly code: string
  constructor(what: string, { status, bytes }: Answer) {
    const text = bytes.toString('utf8')
    const said = parsed(text)
    super(
      `${what} → ${status} ${said.code ?? ''} ${said.sentence ?? text.slice(0, 300)} ${JSON.stringify(said.problems ?? '')}`,
    )
    this.code = said.code ?? ''
  }
}

function parsed(text: string): { code?: string; sentence?: string; problems?: unknown } {
  try {
    return JSON.parse(text) as { code?: string }
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

function keepCookies(jar: Map<string, string>, headers: Headers): void {
  for (const line of headers.getSetCookie()) {
    const [pair = ''] = line.split(';')
    const at = pair.indexOf('=')
    jar.set(pair.slice(0, at), pair.slice(at + 1))
  }
}

/** Opens a browser that knows nobody yet. @param origin such as http://127.0.0.1:3000 */
export function openBrowser(origin: string): Browser {
  const jar = new Map<string, string>()

  const send: Browser['send'] = async (method, path, { body, type } = {}) => {
    // as a page of the platform itself would ask: the staff's session asks for it
    const headers = new Headers({ 'sec-fetch-site': 'same-origin' })
    if (jar.size > 0) headers.set('cookie', [...jar].map((pair) => pair.join('=')).join('; '))
    if (type) headers.set('content-type', type)
    if (method !== 'GET') headers.set('origin', origin)
    const answer = await fetch(new URL(path, origin), {
      method,
      headers,
      redirect: 'manual',
      ...(body === undefined ? {} : { body }),
    })
    keepCookies(jar, answer.headers)
    return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) }
  }

  const ask = async (method: string, path: string, json?: object): Promise<Answer> => {
    const options = json ? { body: JSON.stringify(json), type: 'application/json' } : {}
    const answer = await send(method, path, options)
    if (answer.status < 200 || answer.status > 299) throw new Refused(`${method} ${path}`, answer)
    return answer
  }
  const jsonOf = <T>({ bytes }: Answer): T => JSON.parse(bytes.toString('utf8')) as T

  return {
    send,
    get: async <T>(path: string) => jsonOf<T>(await ask('GET', path)),
    post: async <T>(path: string, body: object = {}) => jsonOf<T>(await ask('POST', path, body)),
    put: async <T>(path: string, body: object) => jsonOf<T>(await ask('PUT', path, body)),
    async pdf(method, path, body) {
      const { bytes } = await ask(method, path, body)
      const isWhole = bytes.subarray(0, 5).toString('latin1') === '%PDF-' && bytes.subarray(-1024).includes('%%EOF')
      if (!isWhole) throw new Error(`${path} is no PDF (${bytes.length} bytes).`)
      return bytes.length
    },
    async captcha() {
      const challenge = jsonOf<Challenge>(await ask('GET', '/api/captcha'))
      const solution = await solveChallenge({ challenge, deriveKey })
      if (!solution) throw new Error(`The captcha has no solution.`)
      return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
    },
  }
}
