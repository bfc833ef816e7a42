import type { PayloadRequest } from 'payload'

import { DEGREE_LEVELS } from '../../domain/codes/degreeLevels.ts'
import { EDUCATION_LEVELS } from '../../domain/codes/educationLevels.ts'
import { EMPLOYER_TYPES } from '../../domain/codes/employerTypes.ts'
import { TRAINING_MODES } from '../../domain/codes/trainingModes.ts'
import type {
  DocumentDataByKind,
  DocumentKind,
  PrintedEducation,
  RegistrationFormData,
  TicketData,
} from '../../domain/documents.ts'
import { Refusal } from '../../domain/errors.ts'
import { zh } from '../../i18n/zh.ts'
import type { Row } from '../../store.ts'
import { findRow } from '../../store.ts'
import { worldOf } from '../../world.ts'
import type { EnrollmentCase } from '../../case.ts'
import { choiceOf } from '../confirmation.ts'
import { findApprovedJpeg } from '../photo.ts'
import { findDocumentRefusal } from './available.ts'
import { enrollmentNumberOf, headOf, labelOf, personOf } from './parts.ts'
import type { Codes } from './parts.ts'
import { pledgeData } from './pledgeData.ts'
import { answersWith } from '../../door/endpoint.ts'
import { read } from '../../door/read.ts'
import type { RefusalCode } from '../../domain/errors.ts'
import { DOCUMENT_KINDS, DOCUMENT_LABELS } from '../../domain/documents.ts'
import { findOwnCase } from '../../findCase.ts'

type RecordRow = Row<'education-records'> | Row<'degree-records'>

async function educationsOf({ records }: EnrollmentCase): Promise<PrintedEducation[]> {
  const printed = (row: RecordRow, kindLabel: string, levels: Codes) => ({
    kindLabel,
    level: labelOf(levels, row.level),
    school: row.school,
    major: row.major,
    mode: 'mode' in row ? labelOf(TRAINING_MODES, row.mode) : '',
    completedOn: row.completedOn,
    certificateNumber: row.certificateNumber,
    verificationLabel: zh.verifications[row.verification],
  })
  const { educations, degrees } = await records()
  return [
    ...educations.map((row) => printed(row, '学历', EDUCATION_LEVELS)),
    ...degrees.map((row) => printed(row, '学位', DEGREE_LEVELS)),
  ]
}

async function registrationFormData(req: PayloadRequest, found: EnrollmentCase): Promise<RegistrationFormData> {
  const { candidate, enrollment, province } = found
  const form = await found.form()
  const point = form.reviewPoint ? await findRow(req, 'review-points', { id: { equals: form.reviewPoint } }) : null
  const { level, specialty, subjects } = choiceOf(found)
  return {
    ...headOf(req, found),
    enrollmentNumber: enrollmentNumberOf(found),
    stateLabel: zh.states[enrollment.state],
    person: personOf(req, found),
    phone: candidate.phoneMasked ?? '',
    photo: await findApprovedJpeg(req, candidate.id),
    provinceName: province.name,
    reviewPointName: point?.name ?? '',
    level,
    specialty,
    subjects: subjects.map(({ name }) => name),
    educations: await educationsOf(found),
    yearsTotal: `${form.yearsTotal ?? 0} 年`,
    yearsRelevant: `${form.yearsRelevant ?? 0} 年`,
    employer: form.employer || '无',
    pledgeLabel: zh.pledges[enrollment.pledge],
    furtherFields: [
      { label: '单位性质', value: labelOf(EMPLOYER_TYPES, form.employerType) },
      { label: '出生日期', value: form.birthDate ?? '' },
      { label: '通讯地址', value: form.address ?? '' },
      { label: '邮政编码', value: form.postcode ?? '' },
    ],
    notes: [`咨询：${province.office} ${province.phones?.[0]?.number ?? ''}`],
  }
}

/** The data of an admission ticket. */
export async function ticketData(req: PayloadRequest, found: EnrollmentCase): Promise<TicketData> {
  const { candidate, enrollment, province } = found
  const ticket = await findRow(req, 'tickets', { enrollment: { equals: enrollment.id } })
  if (!ticket) throw new Refusal('TICKET_NOT_ARRANGED')
  const { level, specialty, subjects } = choiceOf(found)
  return {
    ...headOf(req, found),
    ticketNumber: ticket.ticketNumber,
    person: personOf(req, found),
    photo: await findApprovedJpeg(req, candidate.id),
    provinceName: province.name,
    level,
    specialty,
    site: ticket.site,
    address: ticket.siteAddress,
    room: ticket.room,
    seat: ticket.seat,
    sessions: subjects.map(({ name, startsAt, endsAt }) => ({ subject: name, startsAt, endsAt })),
    rules: [],
  }
}

const DATA_OF = {
  'registration-form': registrationFormData,
  pledge: pledgeData,
  ticket: ticketData,
} satisfies { [K in DocumentKind]: (req: PayloadRequest, found: EnrollmentCase) => Promise<DocumentDataByKind[K]> }

/** Draws one paper of an enrollment as a download. @throws Refusal that says why it is not there yet */
export async function renderFor<K extends DocumentKind>(
  req: PayloadRequest,
  found: EnrollmentCase,
  kind: K,
): Promise<Response> {
  const refusal = await findDocumentRefusal(req, found, kind)
  if (refusal) throw Refusal.of(refusal)
  const load = DATA_OF[kind] as (req: PayloadRequest, found: EnrollmentCase) => Promise<DocumentDataByKind[K]>
  const pdf = await worldOf(req.payload).documents.render(kind, await load(req, found))
  const headers = {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `attachment; filename="${kind}.pdf"`,
    'Cache-Control': 'private, no-store',
  }
  return new Response(new Uint8Array(pdf), { headers })
}

const REFUSED_AS: Readonly<Record<DocumentKind, readonly RefusalCode[]>> = {
  'registration-form': ['DOCUMENT_NOT_READY'],
  pledge: ['PLEDGE_UNANSWERED'],
  ticket: ['NOT_PAID', 'TICKET_NOT_ARRANGED', 'TICKET_NOT_OPEN'],
}

/** One door a paper. */
export const documentDoors = DOCUMENT_KINDS.map((kind) =>
  read({
    path: `/:id/${kind}.pdf`,
    who: 'candidate',
    about: `${DOCUMENT_LABELS[kind].en}, as a PDF.`,
    answer: answersWith('application/pdf'),
    refusals: ['NOT_FOUND', ...REFUSED_AS[kind]],
    run: async ({ req, id }) => renderFor(req, (await findOwnCase(req, id)).found, kind),
  }),
)
