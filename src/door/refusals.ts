import type { RefusalCode } from '../domain/errors.ts'
import type { BodyRule, Door } from './declaration.ts'

function ofBody(body: BodyRule): readonly RefusalCode[] {
  if (body.kind === 'bytes') return [body.tooLarge, body.wrongType, 'WRONG_CONTENT_TYPE']
  if (body.kind === 'panel') return ['BODY_TOO_LARGE', 'WRONG_CONTENT_TYPE']
  return ['BODY_TOO_LARGE', 'WRONG_CONTENT_TYPE', 'FORM_INVALID']
}

/** What the gate itself may refuse at a door, by what the door declares. */
export function gateRefusalsOf(door: Door): readonly RefusalCode[] {
  const { method, who, body, rate, hasCaptcha, hasKey } = door
  return [
    'BAD_REQUEST',
    'TOO_BUSY',
    'NO_SPACE',
    ...(method === 'GET' ? [] : (['FOREIGN_ORIGIN'] as const)),
    ...(who === 'candidate' ? (['NOT_LOGGED_IN'] as const) : []),
    ...(who === 'staff' ? (['NOT_FOUND'] as const) : []),
    ...(body ? ofBody(body) : []),
    ...(rate ? (['TOO_MANY_REQUESTS'] as const) : []),
    ...(hasCaptcha ? (['CAPTCHA_FAILED', 'CAPTCHA_USED'] as const) : []),
    ...(hasKey ? (['IDEMPOTENCY_KEY_REUSED'] as const) : []),
  ]
}

/** Every refusal a door can give: its own and the gate's, each once. */
export function refusalsOf(door: Door): readonly RefusalCode[] {
  return [...new Set([...gateRefusalsOf(door), ...door.refusals])]
}
