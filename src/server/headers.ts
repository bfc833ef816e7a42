import { randomBytes } from 'node:crypto'

import type { RequestHandler } from 'express'
import helmet from 'helmet'

import type { ServerSettings } from './settings.ts'

type Directives = Record<string, string[]>

/** The candidate site: its own files and nothing else, no inline script or style, no exception. */
export const SITE_POLICY: Directives = {
  'default-src': ["'self'"],
  'base-uri': ["'none'"],
  'object-src': ["'none'"],
  'frame-ancestors': ["'none'"],
  'form-action': ["'self'"],
}

/** Answers of the API are data: whatever they are opened as, nothing in them runs. */
export const API_POLICY: Directives = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  sandbox: [],
}

/**
 * The panel: scripts by nonce; inline styles allowed, because Payload sets style attributes and its select boxes
 * write style elements. docs/security.md says what was tried.
 */
export function panelPolicy(nonce: string, dev: boolean): Directives {
  return {
    'default-src': ["'self'"],
    'script-src': ["'self'", `'nonce-${nonce}'`, ...(dev ? ["'unsafe-eval'"] : [])],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...(dev ? ['ws:'] : [])],
    'base-uri': ["'none'"],
    'object-src': ["'none'"],
    'frame-ancestors': ["'none'"],
    'form-action': ["'self'"],
  }
}

/** @returns the header's value, directives in the order of the table. */
export function policyText(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ')
}

/** What no page of ours needs: the portrait is a file that the phone's own camera makes. */
const UNUSED_FEATURES = [
  'camera',
  'display-capture',
  'geolocation',
  'hid',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
].map((feature) => `${feature}=()`)

/** Everything helmet sets but the policy of content, which differs by face, and the features that pages go without. */
export function commonHeaders(settings: Pick<ServerSettings, 'profile'>): RequestHandler {
  const common = helmet({
    contentSecurityPolicy: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    hsts: settings.profile === 'production' ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    xPoweredBy: true,
  })
  return (req, res, next) => {
    res.setHeader('Permissions-Policy', UNUSED_FEATURES.join(', '))
    common(req, res, next)
  }
}

/** Sets one fixed policy. */
export function policy(directives: Directives): RequestHandler {
  const text = policyText(directives)
  return (_req, res, next) => {
    res.setHeader('Content-Security-Policy', text)
    next()
  }
}

/**
 * Sets the panel's policy with a nonce of this request. Next takes the nonce from the *request's* header of that name,
 * so it is written there too, over anything the client sent.
 */
export function nonceOfPanel(settings: Pick<ServerSettings, 'profile'>): RequestHandler {
  const dev = settings.profile === 'development'
  return (req, res, next) => {
    const text = policyText(panelPolicy(randomBytes(16).toString('base64'), dev))
    delete req.headers['content-security-policy-report-only']
    req.headers['content-security-policy'] = text
    res.setHeader('Content-Security-Policy', text)
    res.setHeader('Cache-Control', 'no-store')
    next()
  }
}
