import { loadCase } from '../../case.ts'
import { textAt } from '../../door/body.ts'
import { command } from '../../door/command.ts'
import { answersWith } from '../../door/endpoint.ts'
import { RATES } from '../../door/rates.ts'
import { Refusal } from '../../domain/errors.ts'
import { ticketLookup } from '../../schemas/lookup.ts'
import { findRow } from '../../store.ts'
import { findPerson } from '../personLookup.ts'
import { renderFor } from './render.ts'

/** The admission ticket without a login: exam, province, document, name and captcha (E1). */
export const ticketLookupDoor = command({
  path: '/lookup',
  who: 'anyone',
  about: 'The admission ticket as a PDF, by exam, province, ID document and name.',
  body: ticketLookup,
  rate: RATES.lookup,
  captcha: true,
  inTransaction: false,
  answer: answersWith('application/pdf'),
  refusals: ['LOOKUP_NOTHING', 'TICKET_NOT_ARRANGED', 'TICKET_NOT_OPEN'],
  run: async ({ req, body }) => {
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
})
