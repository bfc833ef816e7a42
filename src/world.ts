import type { Payload, PayloadRequest } from 'payload'

import type { Clock } from './clock.ts'
import type { DocumentRenderer } from './domain/documents.ts'
import type { Language } from './i18n/fill.ts'
import { languageOf } from './i18n/sentence.ts'
import type { Vault } from './vault.ts'

/** What hooks and jobs need of the outside, given by payload.config: they reach it only through `req`. */
export interface World {
  readonly vault: Vault
  readonly clock: Clock
  /** the one origin of this installation, such as https://bm.example.org */
  readonly origin: string
  readonly profile: 'development' | 'demo' | 'production'
  readonly captcha: { readonly key: string; readonly cost: number }
  /** draws PDFs in its own threads; started at the first document */
  readonly documents: DocumentRenderer
  /** Reads again while the database fails for a reason that passes; for reads outside of any transaction. */
  patiently<T>(read: () => Promise<T>): Promise<T>
  /** One transaction around the work; joins the one `req` already has; replays where the database asks for it. */
  inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T>
  /** Does `work` once the transaction of this request is committed: what the world may see. Dropped by a replay. */
  afterCommit(req: PayloadRequest, work: () => void | Promise<void>): Promise<void>
}

/** The world of this installation. */
export function worldOf(payload: Payload): World {
  return payload.config.custom.world as World
}

/** The instant of this request: one for all its rules. `req.context.now` moves it in tests. */
export function nowOf(req: PayloadRequest): Date {
  const given = req.context.now
  if (given instanceof Date) return given
  const now = worldOf(req.payload).clock.now()
  req.context.now = now
  return now
}

/** The language of the answer to this request. */
export function languageOfRequest(req: PayloadRequest): Language {
  // a request of the Local API has neither
  const { searchParams, headers } = req as Partial<PayloadRequest>
  return languageOf({
    lang: searchParams?.get('lang') ?? null,
    acceptLanguage: headers?.get('accept-language') ?? null,
  })
}
