import type { Request, Response } from 'express'
import type { Logger } from 'pino'

import { Refusal } from '../domain/errors.ts'
import { answerOf, languageOf } from '../i18n/sentence.ts'
import { visitOf } from './visit.ts'

const FAULT = {
  zh: '系统暂时无法处理，您的操作可能尚未生效。请稍后查看办理状态再重试；如需咨询，请提供编号 {id}。',
  en: 'The platform could not handle this; it may not have taken effect. Check the status, then try again. Quote {id} when asking.',
}

/** The language an answer of the front door is written in. */
function languageOfRequest(req: Request): 'zh' | 'en' {
  const lang = /[?&]lang=(zh|en)(?:&|$)/.exec(req.originalUrl)?.[1]
  return languageOf({ lang, acceptLanguage: req.headers['accept-language'] })
}

/** Answers a refusal: `{ code, sentence, facts, requestId }` with the code's status. */
export function refuse(req: Request, res: Response, refusal: Refusal): void {
  if (res.headersSent) {
    res.destroy()
    return
  }
  const seconds = refusal.facts.seconds
  if (typeof seconds === 'number') res.setHeader('Retry-After', String(seconds))
  res.setHeader('Cache-Control', 'no-store')
  const answer = answerOf(refusal, languageOfRequest(req))
  // `errors` is where Payload's panel looks for the words of its toast
  res
    .status(refusal.status)
    .json({ ...answer, requestId: visitOf(res).requestId, errors: [{ message: answer.sentence }] })
}

/** Answers a fault: nothing of what went wrong, only the id under which it is logged. */
export function answerFault(req: Request, res: Response, status = 500): void {
  if (res.headersSent) {
    res.destroy()
    return
  }
  const { requestId } = visitOf(res)
  const sentence = FAULT[languageOfRequest(req)].replace('{id}', requestId)
  res.setHeader('Cache-Control', 'no-store')
  res.status(status).json({ code: 'FAULT', sentence, facts: {}, requestId, errors: [{ message: sentence }] })
}

/** Express and Node give 4xx errors of their own (broken percent-encoding): they become BAD_REQUEST. */
function statusOf(error: unknown): number {
  const status = (error as { status?: unknown } | null)?.status
  return typeof status === 'number' ? status : 500
}

/** The last stop: a refusal becomes its sentence, anything else a logged fault. */
export function answerError(logger: Logger): (error: unknown, req: Request, res: Response) => void {
  return (error, req, res) => {
    const refusal = Refusal.within(error)
    if (refusal) return refuse(req, res, refusal)
    const status = statusOf(error)
    if (status >= 400 && status < 500) return refuse(req, res, new Refusal('BAD_REQUEST', { reason: 'request' }))
    logger.error({ err: error, requestId: visitOf(res).requestId, pattern: visitOf(res).pattern }, 'fault')
    answerFault(req, res)
  }
}
