import type { RequestHandler } from 'express'

import { Refusal } from '../domain/errors.ts'

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'])
const MAX_PATH_LENGTH = 2048
/** The panel asks for up to 250 documents by their ids in one query. */
const MAX_URL_LENGTH = 12_288

/** A second line of these could be read differently by the next reader. */
const SINGLE_HEADERS = new Set([
  'host',
  'content-type',
  'content-length',
  'transfer-encoding',
  'origin',
  'referer',
  'authorization',
  'sec-fetch-site',
])

/** @returns true when the percent-encoding is whole, UTF-8 and without control characters. */
function isWellEncoded(text: string): boolean {
  try {
    return !/[\u0000-\u001f\u007f]/.test(decodeURIComponent(text))
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}

/**
 * What is wrong with the first line of a request, or null. Paths are taken literally by everything behind, so nothing that two
 * readers could read differently passes: empty or dot segments, encoded slashes, backslashes, `;`, absolute URIs.
 */
export function faultOfUrl(url: string): string | null {
  if (url.length > MAX_URL_LENGTH) return 'url.length'
  if (!url.startsWith('/')) return 'url.absolute'
  const [path = '', query = ''] = splitOnce(url, '?')
  if (path.length > MAX_PATH_LENGTH) return 'path.length'
  if (!isWellEncoded(path)) return 'path.encoding'
  if (!isWellEncoded(query.replaceAll('+', ' '))) return 'query.encoding'
  if (path.includes('//') || /[\\;<>"^`{|}#]/.test(path)) return 'path.characters'
  if (/%(?:2f|5c|2e|3b)/i.test(path)) return 'path.characters'
  if (/(?:^|\/)\.\.?(?:\/|$)/.test(path)) return 'path.segments'
  return null
}

/** Splits at the first separator. */
export function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

function hasDoubledHeader(rawHeaders: readonly string[]): boolean {
  const seen = new Set<string>()
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]?.toLowerCase() ?? ''
    if (!SINGLE_HEADERS.has(name)) continue
    if (seen.has(name)) return true
    seen.add(name)
  }
  return false
}

/** Refuses a malformed request line or doubled headers with 400, an unknown method with 405. */
export const requestLine: RequestHandler = (req, res, next) => {
  if (!METHODS.has(req.method)) {
    res.setHeader('Allow', [...METHODS].join(', '))
    throw new Refusal('METHOD_NOT_ALLOWED')
  }
  const fault = faultOfUrl(req.url)
  if (fault) throw new Refusal('BAD_REQUEST', { reason: fault })
  if (hasDoubledHeader(req.rawHeaders)) throw new Refusal('BAD_REQUEST', { reason: 'headers.doubled' })
  next()
}
