import type { PayloadRequest } from 'payload'
import type { z } from 'zod'

import type { AnswerRule } from './declaration.ts'

/** What a command answers. */
export interface Answer<T = unknown> {
  readonly body: T
  /** the id of what was done; needed where the same request may come again (`again`) */
  readonly subject?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The schema of a JSON answer, or the rule of another one. */
export type AnswerShape = z.ZodType | AnswerRule

type Frozen<T> = T extends readonly (infer E)[]
  ? readonly Frozen<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T

/** What is told through a shape: the answer's type, as nobody changes it any more. */
export type Told<S extends AnswerShape> = S extends z.ZodType ? Frozen<z.output<S>> : never

const isRule = (shape: AnswerShape): shape is AnswerRule => 'status' in shape

/** @param status of a JSON answer */
export function answerRuleOf(shape: AnswerShape, status = 200): AnswerRule {
  return isRule(shape) ? shape : { status, type: 'application/json', schema: shape }
}

/** An answer that is a file, a page or a text; `run` makes the response itself. */
export function answersWith(type: string, status = 200): AnswerRule {
  return { status, type }
}

/** The route parameter `:id`, or another. */
export function idParam(req: PayloadRequest, name = 'id'): string {
  const value = req.routeParams?.[name]
  return typeof value === 'string' ? value : ''
}

/** A JSON answer that no cache keeps. */
export function respond({ body, headers }: Omit<Answer, 'subject'>, status = 200): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store', ...headers } })
}
