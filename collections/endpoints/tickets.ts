import type { Endpoint } from 'payload'

import { textAt } from '../../src/door/body.ts'
import { consumeCaptcha } from '../../src/door/captcha.ts'
import { findPerson } from '../../src/views/personLookup.ts'
import { renderFor } from '../../src/views/documents/render.ts'
import { loadCase } from '../../src/case.ts'
import { Refusal } from '../../src/domain/errors.ts'
import { findRow } from '../../src/store.ts'
import { bodyOf } from '../../src/door/command.ts'

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
