import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import type { EnrollmentCase } from '../case.ts'
import { ID_TYPES } from '../domain/codes/idTypes.ts'
import type { ConfirmationView } from '../domain/enrollmentView.ts'
import { loadForm } from '../form.ts'
import type { Row } from '../store.ts'

function linesOf(
  { candidate, exam, province }: EnrollmentCase,
  form: Row<'enrollment-forms'>,
): ConfirmationView['lines'] {
  const level = exam.levels.find(({ code }) => code === form.level)?.name ?? ''
  const specialty = exam.specialties.find(({ code }) => code === form.specialty)?.name ?? ''
  const subjects = exam.subjects.filter(({ number }) => form.subjects?.includes(number)).map(({ name }) => name)
  return [
    { label: '考试', value: `${exam.year} 年${exam.name}` },
    { label: '报考地区', value: province.name },
    { label: '证件类型', value: ID_TYPES.find(({ code }) => code === candidate.idType)?.zh ?? candidate.idType },
    { label: '证件号码', value: candidate.idNumberMasked ?? '' },
    { label: '姓名', value: candidate.name },
    { label: '档案号', value: '您是新考生，无档案号！' },
    { label: '级别', value: level },
    { label: '专业', value: specialty },
    { label: '科目', value: subjects.join('、') },
  ]
}

/** The lines of the second confirmation, with the digest that proves what was shown. */
export async function confirmationOf(req: PayloadRequest, found: EnrollmentCase): Promise<ConfirmationView> {
  const lines = linesOf(found, await loadForm(req, found.enrollment.id))
  const shown = JSON.stringify([found.enrollment.id, found.enrollment.revision, lines])
  return { lines, digest: createHash('sha256').update(shown).digest('hex') }
}
