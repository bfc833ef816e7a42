import type { ProblemView, RefusalBody } from '../domain/enrollmentView.ts'
import type { Facts } from '../domain/errors.ts'
import type { Language } from '../i18n/fill.ts'

/** The server said no and said why. `code` is a refusal code, or `HTTP_404` where the answer carried none. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly code: string
  readonly facts: Facts
  readonly problems: readonly ProblemView[]
  constructor(
    readonly status: number,
    /** the sentence to show; empty where the answer carried none */
    readonly sentence: string,
    body: Partial<Pick<RefusalBody, 'facts' | 'problems'>> & { readonly code: string },
  ) {
    super(body.code)
    this.code = body.code
    this.facts = body.facts ?? {}
    this.problems = body.problems ?? []
  }
}

/** Nothing came back: the line or the server is away. What was sent may or may not have arrived. */
export class Offline extends Error {
  override readonly name = 'Offline'
}

/** The server asks to come back later. */
export class Busy extends Error {
  override readonly name = 'Busy'
  constructor(
    readonly retryAfterSeconds: number,
    readonly status: number,
  ) {
    super('busy')
  }
}

const MAY_COME_BACK = [500, 502, 503, 504]
let language: Language = 'zh'

/** Sentences of the server come in the language that the page shows. */
export function speak(next: Language): void {
  language = next
}

function secondsToWait(response: Response): number {
  const seconds = Number(response.headers.get('Retry-After'))
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 600) : 5
}

async function bodyOf(response: Response): Promise<Partial<RefusalBody>> {
  const isJson = response.headers.get('Content-Type')?.includes('json')
  const body: unknown = isJson ? await response.json().catch(() => null) : null
  return typeof body === 'object' && body !== null ? body : {}
}

async function refuse(response: Response): Promise<never> {
  const body = await bodyOf(response)
  const isKnown = typeof body.code === 'string' && typeof body.sentence === 'string' && body.code !== 'TOO_BUSY'
  if (!isKnown && MAY_COME_BACK.includes(response.status)) throw new Busy(secondsToWait(response), response.status)
  throw new Refused(response.status, body.sentence ?? '', {
    code: body.code ?? `HTTP_${response.status}`,
    ...(body.facts && { facts: body.facts }),
    ...(body.problems && { problems: body.problems }),
  })
}

/** fetch with our three ways of failing: Refused, Offline, Busy. */
export async function send(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  headers.set('Accept-Language', language === 'en' ? 'en' : 'zh-CN')
  const response = await fetch(input, { ...init, headers, credentials: 'same-origin' }).catch((error: unknown) => {
    if (init.signal?.aborted) throw error
    throw new Offline(String(error))
  })
  return response.ok ? response : refuse(response)
}

/** Reads JSON of our own API. @param path below `/api` */
export async function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await send(`/api${path}`, signal ? { signal } : {})
  return (await response.json()) as T
}

/** What makes a command safe to send twice. */
export interface CommandOptions {
  readonly key?: string
  readonly method?: 'POST' | 'PUT'
}

async function attempt(path: string, body: unknown, options: CommandOptions): Promise<Response> {
  return send(`/api${path}`, {
    method: options.method ?? 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json, application/pdf',
      ...(options.key && { 'Idempotency-Key': options.key }),
    },
    body: JSON.stringify(body ?? {}),
  })
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Sends a command; with a key it is sent again when the line breaks or the server is busy for a moment. */
export async function command(path: string, body: unknown, options: CommandOptions = {}): Promise<Response> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt(path, body, options)
    } catch (error) {
      const wait = error instanceof Busy ? error.retryAfterSeconds : 1
      if (error instanceof Refused || !options.key || tries >= 3 || wait > 5) throw error
      await pause(wait * 1000 * (1 + Math.random() / 2))
    }
  }
}
