import type { RefusalBody } from '../domain/enrollmentView.ts'
import { WORDS } from './words.ts'

/** An answer of the API: what was asked for, or why not. `status` 0: nothing came back. */
export type Asked<T> =
  | { readonly ok: true; readonly body: T }
  | { readonly ok: false; readonly status: number; readonly code: string; readonly sentence: string }

async function answerTo<T>(response: Response): Promise<Asked<T>> {
  const body: unknown = await response.json()
  if (response.ok) return { ok: true, body: body as T }
  const { code = '', sentence = WORDS.failed } = body as Partial<RefusalBody>
  return { ok: false, status: response.status, code, sentence }
}

async function send<T>(path: string, init: RequestInit): Promise<Asked<T>> {
  try {
    return await answerTo<T>(await fetch(`/api${path}`, { credentials: 'same-origin', ...init }))
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    return { ok: false, status: 0, code: '', sentence: WORDS.failed }
  }
}

const LANGUAGE = { 'Accept-Language': 'zh-CN' }

/** Reads. @throws DOMException AbortError when `signal` says so */
export function ask<T>(path: string, signal?: AbortSignal): Promise<Asked<T>> {
  return send<T>(path, { headers: LANGUAGE, signal })
}

/** Changes something; `key` makes a second press do nothing twice. */
export function command<T>(path: string, body: unknown, key: string): Promise<Asked<T>> {
  const headers = { ...LANGUAGE, 'Content-Type': 'application/json', 'Idempotency-Key': key }
  return send<T>(path, { method: 'POST', headers, body: JSON.stringify(body) })
}
