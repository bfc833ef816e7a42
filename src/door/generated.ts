import type { Endpoint, PayloadHandler, PayloadRequest, Where } from 'payload'
import type { z } from 'zod'

import type { RefusalCode } from '../domain/errors.ts'
import { oneDocument, pageOfDocuments } from '../schemas/parts.ts'
import type { BodyRule, Declaration, Who } from './declaration.ts'
import { findDeclaration } from './declaration.ts'
import type { Rate } from './rates.ts'

type Query = z.ZodType<Record<string, unknown>>

/** Answers as Payload's own endpoint does that stands behind the declared one. */
function shadowed(path: string, method: Endpoint['method']): PayloadHandler {
  return (req) => {
    const collection = String(req.routeParams?.collection)
    const endpoints = req.payload.collections[collection as 'staff'].config.endpoints || []
    const behind = endpoints.find((one) => one.path === path && one.method === method && !findDeclaration(one))
    if (!behind) throw new Error(`Payload has no ${method} ${path} of ${collection}.`)
    return behind.handler(req)
  }
}

interface ListOptions<Q extends Query> {
  readonly about: string
  readonly query?: Q
  /** A further condition out of the query; Payload's own `where[…]` names need none. */
  readonly where?: (req: PayloadRequest, query: Readonly<Record<string, unknown>>) => Where | undefined
}

function narrow(req: PayloadRequest, where: Where | undefined): void {
  if (!where) return
  const query = req.query as { where?: Where }
  query.where = query.where ? { and: [query.where, where] } : where
}

/** Declares the generated list of a collection for everybody: the gate hands on what its query knows, staff ask freely. */
export function generatedList<Q extends Query = typeof pageOfDocuments>(
  slug: string,
  options: ListOptions<Q>,
): Endpoint {
  const { about, query = pageOfDocuments, where } = options
  const answer = { status: 200, type: 'application/json', generated: { slug, many: true } }
  const declaration: Declaration = { who: 'anyone', about, query, cache: 'public', answer, refusals: [] }
  const list = shadowed('/', 'get')
  return {
    path: '/',
    method: 'get',
    custom: { door: declaration },
    handler: (req) => {
      narrow(req, where?.(req, req.query))
      return list(req)
    },
  }
}

/** Declares the generated read of one document for everybody. */
export function generatedDocument(slug: string, about: string): Endpoint {
  const answer = { status: 200, type: 'application/json', generated: { slug, many: false } }
  const refusals: readonly RefusalCode[] = ['NOT_FOUND']
  const declaration: Declaration = { who: 'anyone', about, query: oneDocument, cache: 'public', answer, refusals }
  return { path: '/:id', method: 'get', custom: { door: declaration }, handler: shadowed('/:id', 'get') }
}

/** Declares one of the endpoints by which Payload's panel lets its staff in and out; answered in Payload's own words. */
export function panelEndpoint(options: {
  readonly path: string
  readonly method: 'get' | 'post'
  readonly about: string
  readonly query: Query
  readonly rate?: Rate
}): Endpoint {
  const { path, method, about, query, rate } = options
  const who: Who = 'anyone'
  const body: BodyRule | undefined = method === 'post' ? { kind: 'panel' } : undefined
  const declaration: Declaration = {
    ...{ who, about, query },
    ...(body ? { body } : {}),
    ...(rate ? { rate } : {}),
    answer: { status: 200, type: 'application/json' },
    refusals: [],
    isPayloads: true,
  }
  return { path, method, custom: { door: declaration }, handler: shadowed(path, method) }
}
