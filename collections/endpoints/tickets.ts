import type { Endpoint } from 'payload'

import { textAt } from '../../hooks/body.ts'
import { consumeCaptcha } from '../../hooks/captcha.ts'
import { findPerson } from '../../hooks/candidate/lookup.ts'
import { renderFor } from '../../hooks/documents/render.ts'
import { loadCase } from '../../hooks/enrollment/facts.ts'
import { Refusal } from '../../src/domain/errors.ts'
import { findRow } from '../../src/store.ts'
import { bodyOf } from './command.ts'

/** The admission ticket without a login: exam, province, document, name and captcha (E1). */
export const ticketEndpoints: Endpoint[] = [
  {
    path: '/lookup',
    method: 'post',
    handler: async (req) => {
      const body = await bodyOf(req)
      await consumeCaptcha(req, body.captcha)
      const person = await findPerson(req, body)
      const enrollment = await findRow(req, 'enrollments', {
        and: [
          { candidate: { equals: person.id } },
          { exam: { equals: textAt(body, 'exam') } },
          { province: { equals: textAt(body, 'province') } },
          { state: { equals: 'paid' } },
        ],
      })
      if (!enrollment) throw new Refusal('LOOKUP_NOTHING')
      return renderFor(req, await loadCase(req, enrollment), 'ticket')
    },
  },
]
