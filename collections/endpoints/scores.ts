import type { Endpoint } from 'payload'

import { consumeCaptcha } from '../../src/door/captcha.ts'
import { lookUpScores } from '../../src/views/score.ts'
import { bodyOf, respond } from '../../src/door/command.ts'

/** Scores without a login: exam, name, ID or ticket number, and captcha. */
export const scoreEndpoints: Endpoint[] = [
  {
    path: '/lookup',
    method: 'post',
    handler: async (req) => {
      const body = await bodyOf(req)
      await consumeCaptcha(req, body.captcha)
      return respond({ body: await lookUpScores(req, body) })
    },
  },
]
