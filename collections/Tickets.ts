import { ofOwnProvince } from '../src/access/staff.ts'
import { guardTicket } from '../hooks/tickets/guardTicket.ts'
import { defineCollection } from './define.ts'
import { ticketLookupDoor } from '../src/views/documents/ticketLookup.ts'
import { belongsTo } from './fields/relations.ts'
import { shownText } from './fields/texts.ts'

/** A seat: test site, room and number of a paid enrollment. */
export const Tickets = defineCollection({
  slug: 'tickets',
  store: true,
  hooks: { beforeChange: [guardTicket] },
  group: 'exam',
  labels: { singular: { zh: '准考证', en: 'Ticket' }, plural: { zh: '准考证', en: 'Tickets' } },
  access: { read: ofOwnProvince({ province: 'province' }) },
  admin: { useAsTitle: 'ticketNumber', defaultColumns: ['ticketNumber', 'exam', 'province', 'site', 'room', 'seat'] },
  endpoints: [ticketLookupDoor],
  fields: [
    belongsTo('enrollments', 'enrollment', { zh: '报名', en: 'Enrollment' }, { unique: true }),
    belongsTo('candidates', 'candidate', { zh: '考生', en: 'Candidate' }),
    belongsTo('exams', 'exam', { zh: '考试', en: 'Exam' }),
    belongsTo('provinces', 'province', { zh: '地区', en: 'Province' }),
    shownText('ticketNumber', { zh: '准考证号', en: 'Ticket number' }, { required: true, unique: true }),
    shownText('site', { zh: '考点', en: 'Test site' }, { required: true }),
    shownText('siteAddress', { zh: '考点地址', en: 'Address' }, { required: true }),
    shownText('room', { zh: '考场', en: 'Room' }, { required: true }),
    shownText('seat', { zh: '座位号', en: 'Seat' }, { required: true }),
  ],
})
