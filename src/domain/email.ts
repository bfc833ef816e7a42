import type { Finding } from './finding.ts'
import { dropInvisible, toHalfWidth } from './text.ts'

/** RFC 5321, 4.5.3.1.3: a path has 256 octets with its angle brackets. */
export const EMAIL_MAX_LENGTH = 254

const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?'
const DOMAIN = new RegExp(`^(?:${LABEL}\\.)+(?:[A-Za-z]{2,63}|xn--[A-Za-z0-9-]{1,59})$`)

/** The spelling in which an address is stored: half-width, no outer spaces, domain in lower case. */
export function normaliseEmail(raw: string): string {
  if (raw.length > EMAIL_MAX_LENGTH * 2) return raw
  const plain = dropInvisible(toHalfWidth(raw)).replace(/^\p{Zs}+|\p{Zs}+$/gu, '')
  const at = plain.lastIndexOf('@')
  return at < 0 ? plain : plain.slice(0, at) + plain.slice(at).toLowerCase()
}

/**
 * Checks an address as typed: exactly one plain ASCII address. Display names, lists, quotes, comments, literal domains and
 * line breaks (mail header injection) are refused.
 */
export function checkEmail(raw: string): Finding | null {
  const email = normaliseEmail(raw)
  if (email === '') return { code: 'FIELD_REQUIRED' }
  const at = email.lastIndexOf('@')
  const [local, domain] = [email.slice(0, Math.max(0, at)), email.slice(at + 1)]
  const isShort = email.length <= EMAIL_MAX_LENGTH && local.length <= 64
  return isShort && LOCAL.test(local) && DOMAIN.test(domain) ? null : { code: 'EMAIL_INVALID' }
}
