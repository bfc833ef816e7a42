import { randomUUID } from 'node:crypto'

import type { RequestHandler } from 'express'

import { beginVisit } from './visit.ts'

/** Gives every request an id of our own; what a client sends as one is not believed. */
export const requestId: RequestHandler = (req, res, next) => {
  const id = randomUUID()
  beginVisit(req, res, id)
  res.setHeader('X-Request-Id', id)
  next()
}
