import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'

import type { RefusalCode } from '../domain/errors.ts'
import { onlyLanguage } from '../schemas/parts.ts'
import type { Who } from './declaration.ts'
import type { AnswerShape, Told } from './endpoint.ts'
import { answerRuleOf, idParam } from './endpoint.ts'
import { readQuery } from './problems.ts'
import type { Rate } from './rates.ts'
import { requireAsker } from './who.ts'

type Query = z.ZodType<Record<string, unknown>>

interface ReadOptions<Q extends Query, S extends AnswerShape> {
  readonly path: string
  readonly who: Who
  readonly about: string
  readonly query?: Q
  readonly params?: Readonly<Record<string, string>>
  readonly rate?: Rate
  readonly cache?: 'public'
  readonly answer: S
  readonly refusals: readonly RefusalCode[]
  readonly run: (asked: {
    readonly req: PayloadRequest
    readonly id: string
    readonly query: z.output<Q>
  }) => Promise<Told<S> | Response> | Told<S> | Response
}

/** Declares a door that only tells. How long an answer may be kept follows from `cache`. */
export function read<S extends AnswerShape, Q extends Query = typeof onlyLanguage>(
  options: ReadOptions<Q, S>,
): Endpoint {
  const { path, who, about, params, rate, cache, refusals, run } = options
  const query: Query = options.query ?? onlyLanguage
  const answer = answerRuleOf(options.answer)
  const extras = { ...(params ? { params } : {}), ...(rate ? { rate } : {}), ...(cache ? { cache } : {}) }
  return {
    path,
    method: 'get',
    custom: { door: { who, about, query, answer, refusals, ...extras } },
    handler: async (req) => {
      requireAsker(req, who)
      const asked = readQuery(query, new URL(req.url ?? '', 'http://localhost').search)
      const told = await run({ req, id: idParam(req), query: asked as z.output<Q> })
      if (told instanceof Response) return told
      return Response.json(told, cache ? {} : { headers: { 'Cache-Control': 'no-store' } })
    },
  }
}
