import { Router } from 'express'
import type { Request, RequestHandler } from 'express'
import type { Payload } from 'payload'

import { Refusal } from '../domain/errors.ts'
import { visitOf } from './visit.ts'
import { isStaff } from './gate.ts'
import { nonceOfPanel } from './headers.ts'
import type { Panel } from './panel.ts'
import type { ServerSettings } from './settings.ts'

/** Next compares Origin with the host it sees: it sees ours, whatever Host or a proxy said. */
function ownHost(req: Request, origin: string): void {
  const { host, protocol } = new URL(origin)
  delete req.headers.forwarded
  delete req.headers['x-forwarded-host']
  req.headers.host = host
  req.headers['x-forwarded-proto'] = protocol.slice(0, -1)
  req.headers['x-forwarded-for'] = req.ip ?? ''
}

/**
 * Where the panel may lead after its login: a path below /admin of ours, once a browser has resolved it (`/..//elsewhere` is the
 * address of another site then).
 */
export function isSafeReturn(path: string, origin: string): boolean {
  if (!URL.canParse(path, origin)) return false
  const url = new URL(path, origin)
  return url.origin === origin && /^\/admin(\/(?!\/)|$)/.test(url.pathname) && !url.pathname.includes('//')
}

/** A page of the panel that would lead elsewhere is opened without that. */
function withoutForeignReturn(origin: string): RequestHandler {
  return (req, res, next) => {
    const url = new URL(req.originalUrl, origin)
    const returns = url.searchParams.getAll('redirect')
    if (returns.every((path) => isSafeReturn(path, origin))) return next()
    url.searchParams.delete('redirect')
    res.redirect(302, `${url.pathname}${url.search}`)
  }
}

/**
 * The panel behind its door. Its pages may be opened by anyone (the login page is one of them); its server functions, which
 * are POSTs, are for a live staff session alone.
 */
export function panelRoutes(options: { panel: Panel; payload: Payload; settings: ServerSettings }): RequestHandler {
  const { panel, payload, settings } = options
  const router = Router({ strict: true, caseSensitive: true })
  router.use('/admin', nonceOfPanel(settings), withoutForeignReturn(settings.origin))
  router.use(async (req, res) => {
    visitOf(res).pattern = req.path.startsWith('/admin') ? '/admin/*' : '/_next/*'
    const isReading = req.method === 'GET' || req.method === 'HEAD'
    if (!isReading && (req.method !== 'POST' || !req.path.startsWith('/admin'))) throw new Refusal('NOT_FOUND')
    if (!isReading && !(await isStaff(req, payload))) throw new Refusal('NOT_LOGGED_IN')
    ownHost(req, settings.origin)
    await panel.handle(req, res)
  })
  return router
}

/** Paths Next answers: the panel, its files, and in development its own tools. */
export function isPanelPath(path: string, profile: ServerSettings['profile']): boolean {
  if (path === '/admin' || path.startsWith('/admin/') || path.startsWith('/_next/')) return true
  return profile === 'development' && path.startsWith('/__nextjs')
}
