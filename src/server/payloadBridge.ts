import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as delay } from 'node:timers/promises'

import type { Request as ExpressRequest, RequestHandler, Response as ExpressResponse } from 'express'

import { TRANSIENT_HEADER } from '../database/markTransient.ts'
import { Refusal } from '../domain/errors.ts'
import { languageOf } from '../i18n/sentence.ts'
import { findBareRefusal, isFault } from './bareAnswers.ts'
import { outgoingStaffCookie } from './faceOf.ts'
import { visitOf } from './visit.ts'
import { answerFault } from './errors.ts'
import { API_POLICY, policyText, SITE_POLICY } from './headers.ts'
import { createPublicMemory, PUBLIC_SECONDS } from './publicMemory.ts'

const MAX_REPLAYS = 8
const LONGEST_PAUSE_MS = 400
/** An election takes seconds; a store that is away longer is said to be away, not waited for nine times. */
const REPLAY_WITHIN_MS = 10_000

/** Of one connection, or able to change what the gate has looked at. */
const NOT_HANDED_IN = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'expect',
  'te',
  'trailer',
  'host',
  'content-length',
  'x-http-method-override',
  'x-http-method',
  'x-method-override',
  'x-payload-http-method-override',
  'x-request-id',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'forwarded',
  TRANSIENT_HEADER,
])

const NOT_HANDED_OUT = new Set([
  'set-cookie',
  'connection',
  'transfer-encoding',
  'content-length',
  'content-security-policy',
  'x-powered-by',
  TRANSIENT_HEADER,
])

/** What a bridge answers from. */
export interface BridgeOptions {
  /** Payload's own answer to a request: `handleEndpoints` on the one config */
  readonly handle: (request: Request) => Promise<Response>
  /** scheme, host and port of every URL inside; the Host header is never believed */
  readonly origin: string
  /** counts replays for the metrics */
  readonly onReplay?: () => void
}

/** The headers as Payload sees them: ours for what the outside may not say. */
export function headersHandedIn(
  incoming: IncomingHttpHeaders,
  known: { host: string; ip: string; requestId: string; bodyLength: number },
): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming)) {
    if (NOT_HANDED_IN.has(name) || value === undefined) continue
    for (const one of Array.isArray(value) ? value : [value]) headers.append(name, one)
  }
  headers.set('host', known.host)
  headers.set('x-forwarded-for', known.ip)
  headers.set('x-request-id', known.requestId)
  if (known.bodyLength > 0) headers.set('content-length', String(known.bodyLength))
  return headers
}

/** Builds a fresh request each time: a replay needs an unread body. */
function toWebRequest(req: ExpressRequest, res: ExpressResponse, origin: string): Request {
  const visit = visitOf(res)
  const method = visit.method === 'HEAD' ? 'GET' : visit.method
  const body = method === 'GET' ? undefined : visit.body
  const headers = headersHandedIn(req.headers, {
    host: new URL(origin).host,
    ip: req.ip ?? '',
    requestId: visit.requestId,
    bodyLength: body?.length ?? 0,
  })
  return new Request(`${origin}${visit.target}`, {
    method,
    headers,
    ...(body && body.length > 0 ? { body: new Uint8Array(body) } : {}),
  })
}

/** Full jitter, growing from 20 ms. */
function pauseBefore(replay: number): number {
  return Math.random() * Math.min(LONGEST_PAUSE_MS, 20 * 2 ** replay)
}

async function answerWithReplays(makeRequest: () => Request, options: BridgeOptions): Promise<Response> {
  const start = performance.now()
  for (let replay = 0; ; replay += 1) {
    const answer = await options.handle(makeRequest())
    if (!answer.headers.has(TRANSIENT_HEADER)) return answer
    await answer.body?.cancel()
    const isOver = replay === MAX_REPLAYS || performance.now() - start > REPLAY_WITHIN_MS
    if (isOver) throw new Refusal('TOO_BUSY', { seconds: 2 })
    options.onReplay?.()
    await delay(pauseBefore(replay))
  }
}

/** A page or a paper needs more than data does: its own style and, for a PDF, the browser's viewer. */
function policyOf(contentType: string): string {
  const isShown = contentType.startsWith('text/html') || contentType.startsWith('application/pdf')
  return policyText(isShown ? SITE_POLICY : API_POLICY)
}

/** Over https no cookie goes back in clear, whoever set it. */
function cookiesOf(answer: Response, origin: string): string[] {
  const isSecure = origin.startsWith('https:')
  const secured = (cookie: string) => (!isSecure || /;\s*secure/i.test(cookie) ? cookie : `${cookie}; Secure`)
  return answer.headers.getSetCookie().map((cookie) => outgoingStaffCookie(secured(cookie), isSecure))
}

/** Who may read an answer from elsewhere, the front door has said (furtherOrigins.ts); Payload would say our own origin to all. */
const isHandedOut = (name: string) => !NOT_HANDED_OUT.has(name) && !name.startsWith('access-control-')

function copyHead(answer: Response, res: ExpressResponse, origin: string): void {
  res.status(answer.status)
  answer.headers.forEach((value, name) => {
    if (name === 'vary') res.vary(value)
    else if (isHandedOut(name)) res.setHeader(name, value)
  })
  const cookies = cookiesOf(answer, origin)
  if (cookies.length > 0) res.setHeader('Set-Cookie', cookies)
  res.setHeader('Content-Security-Policy', policyOf(answer.headers.get('content-type') ?? ''))
  if (!answer.headers.has('cache-control')) res.setHeader('Cache-Control', cacheOf(answer, res))
}

/** Only the public lists may be kept, and only as long as a change may take to be seen everywhere. */
function cacheOf(answer: Response, res: ExpressResponse): string {
  return isPublic(res) && answer.status === 200 ? `public, max-age=${PUBLIC_SECONDS}` : 'no-store'
}

/** Staff see drafts in the same lists: their answers are their own. */
function isPublic(res: ExpressResponse): boolean {
  const { door, face } = visitOf(res)
  return door?.cache === 'public' && face !== 'staff'
}

async function sendBody(answer: Response, req: ExpressRequest, res: ExpressResponse): Promise<void> {
  if (req.method === 'HEAD' || !answer.body) {
    await answer.body?.cancel()
    res.end()
    return
  }
  await pipeline(Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]), res)
}

/**
 * Serves the generated REST API inside Express. The body is in memory already (limits.ts), so an aborted transaction can be
 * replayed; nothing outside the database happens inside one, so a replay does nothing twice.
 */
export function payloadBridge(options: BridgeOptions): RequestHandler {
  const memory = createPublicMemory()
  return async (req, res) => {
    const ask = () => answerWithReplays(() => toWebRequest(req, res, options.origin), options)
    const language = languageOf({ acceptLanguage: req.headers['accept-language'] ?? null })
    const answer = await (isPublic(res) ? memory.answer(`${language} ${visitOf(res).target}`, ask) : ask())
    if (res.destroyed) return
    if (await isFault(answer)) return answerFault(req, res, 500)
    const bare = await findBareRefusal(answer, visitOf(res))
    if (bare) throw Refusal.of(bare)
    copyHead(answer, res, options.origin)
    await sendBody(answer, req, res).catch((error: NodeJS.ErrnoException) => {
      // the client went away while it was being answered: nobody is left to tell
      if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
    })
  }
}
