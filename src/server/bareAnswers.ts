import type { Finding } from '../domain/finding.ts'
import { MAX_JSON_BYTES, sizeInWords } from './limits.ts'
import type { Visit } from './visit.ts'

const BAD_REQUEST: Finding = { code: 'BAD_REQUEST', facts: { reason: 'request' } }

/** What Payload's own short answers mean in our words. */
const FINDINGS: Readonly<Record<number, Finding>> = {
  401: { code: 'NOT_LOGGED_IN' },
  403: { code: 'NOT_ALLOWED' },
  404: { code: 'NOT_FOUND' },
  413: { code: 'BODY_TOO_LARGE', facts: { limit: sizeInWords(MAX_JSON_BYTES) } },
  415: { code: 'WRONG_CONTENT_TYPE', facts: { expected: 'application/json' } },
}

async function hasCode(answer: Response): Promise<boolean> {
  if (!answer.headers.get('content-type')?.includes('json')) return false
  const body: unknown = await answer
    .clone()
    .json()
    .catch(() => null)
  return typeof (body as { code?: unknown } | null)?.code === 'string'
}

/** @returns true for a fault: it says nothing of itself. A refusal with a 5xx status (TOO_BUSY) keeps its sentence. */
export async function isFault(answer: Response): Promise<boolean> {
  return answer.status >= 500 && !(await hasCode(answer))
}

/**
 * The refusal that a bare answer of Payload's stands for, or null when it speaks for itself: a page does, and the staff's panel
 * understands Payload's own words.
 */
export async function findBareRefusal(answer: Response, visit: Pick<Visit, 'face' | 'door'>): Promise<Finding | null> {
  if (answer.status < 400 || answer.status >= 500) return null
  if (visit.face === 'staff' || visit.door?.isPayloads) return null
  if (answer.headers.get('content-type')?.startsWith('text/html')) return null
  return (await hasCode(answer)) ? null : (FINDINGS[answer.status] ?? BAD_REQUEST)
}
