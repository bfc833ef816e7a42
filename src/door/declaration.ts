import type { Endpoint } from 'payload'
import type { z } from 'zod'

import type { Action } from '../domain/enrollment.ts'
import type { RefusalCode } from '../domain/errors.ts'
import type { Rate } from './rates.ts'

/** Who may come through: everyone, a candidate's session, or a live session of the staff. Access control decides again behind. */
export type Who = 'anyone' | 'candidate' | 'staff'

/** What a body past its limit is refused with. */
export type TooLarge = 'BODY_TOO_LARGE' | 'PHOTO_TOO_LARGE'

/** Bytes as they came, of any content type or of some. */
export interface BytesRule {
  readonly kind: 'bytes'
  readonly types: readonly string[] | 'any'
  readonly maxBytes: number
  readonly tooLarge: TooLarge
  readonly wrongType: 'PHOTO_WRONG_FORMAT' | 'WRONG_CONTENT_TYPE'
}

/** What a door takes as a body; `panel` is the small form Payload's own login page sends, as JSON or as multipart. */
export type BodyRule =
  | { readonly kind: 'json'; readonly schema: z.ZodType }
  | { readonly kind: 'form'; readonly schema: z.ZodType }
  | { readonly kind: 'panel' }
  | BytesRule

/** What a door answers when it does not refuse. */
export interface AnswerRule {
  readonly status: number
  readonly type: string
  /** of a JSON answer; the shape of a generated one is the collection's own */
  readonly schema?: z.ZodType
  readonly generated?: { readonly slug: string; readonly many: boolean }
}

/** Everything the gate, the documents and the clients need to know of one door. Kept in `endpoint.custom.door`. */
export interface Declaration {
  readonly who: Who
  /** one sentence for docs/api.md and the OpenAPI document */
  readonly about: string
  /** the move it makes, if it makes one */
  readonly action?: Action
  readonly query: z.ZodType<Record<string, unknown>>
  readonly body?: BodyRule
  readonly rate?: Rate
  /** the same answer for everybody: may be kept for seconds, and read by other sites without a session */
  readonly cache?: 'public'
  /** what may stand for each name of the path but `:id`, as the source of a regular expression */
  readonly params?: Readonly<Record<string, string>>
  readonly answer: AnswerRule
  /** the refusals of its own; those of the gate are added (refusals.ts) */
  readonly refusals: readonly RefusalCode[]
  readonly hasCaptcha?: boolean
  readonly hasKey?: boolean
  /** true where the staff's panel is answered in Payload's own words */
  readonly isPayloads?: boolean
}

/** A declaration in its place. */
export interface Door extends Declaration {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** below /api */
  readonly path: string
}

/** The declaration of an endpoint, or undefined where it has none: such an endpoint is for the staff alone. */
export function findDeclaration(endpoint: Pick<Endpoint, 'custom'>): Declaration | undefined {
  return endpoint.custom?.door as Declaration | undefined
}
