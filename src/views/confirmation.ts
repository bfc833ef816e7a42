import { createHash } from 'node:crypto'

import type { EnrollmentCase } from '../case.ts'
import { subjectsOf } from '../case.ts'
import { ID_TYPES } from '../domain/codes/idTypes.ts'
import type { ConfirmationView } from '../domain/enrollmentView.ts'
import type { Language } from '../i18n/fill.ts'
import { dictionaryOf } from '../i18n/sentence.ts'
import { languageOfRequest } from '../world.ts'
import { read } from '../door/read.ts'
import { findOwnCase } from '../findCase.ts'
import { confirmationView } from '../schemas/enrollment.ts'

/** Level, specialty and subjects of an enrollment in words; '' for what was not chosen. */
export function choiceOf({ exam, enrollment }: Pick<EnrollmentCase, 'exam' | 'enrollment'>) {
  const chosen = subjectsOf(enrollment)
  return {
    level: exam.levels.find(({ code }) => code === enrollment.level)?.name ?? '',
    specialty: exam.specialties.find(({ code }) => code === enrollment.specialty)?.name ?? '',
    subjects: exam.subjects.filter(({ number }) => chosen.includes(number)),
  }
}

/** The line of the archive number stands here once an archive is looked into (A3). */
function linesOf(found: EnrollmentCase, language: Language): ConfirmationView['lines'] {
  const { candidate, exam, province } = found
  const { level, specialty, subjects } = choiceOf(found)
  const labels = dictionaryOf(language).confirmation
  const idType = ID_TYPES.find(({ code }) => code === candidate.idType)
  return [
    { label: labels.exam, value: language === 'zh' ? `${exam.year} 年${exam.name}` : `${exam.name} (${exam.year})` },
    { label: labels.province, value: province.name },
    { label: labels.idType, value: idType?.[language] ?? candidate.idType },
    { label: labels.idNumber, value: candidate.idNumberMasked ?? '' },
    { label: labels.name, value: candidate.name },
    { label: labels.level, value: level },
    { label: labels.specialty, value: specialty },
    { label: labels.subjects, value: subjects.map(({ name }) => name).join(language === 'zh' ? '、' : ', ') },
  ]
}

/** The lines of the second confirmation, with the digest that proves what was shown. */
export function confirmationOf(found: EnrollmentCase, language: Language): ConfirmationView {
  // the Chinese lines are what is confirmed, in whatever language they were read
  const shown = JSON.stringify([found.enrollment.id, found.enrollment.revision, linesOf(found, 'zh')])
  return { lines: linesOf(found, language), digest: createHash('sha256').update(shown).digest('hex') }
}

/** What the second page shows. */
export const confirmationDoor = read({
  path: '/:id/confirmation',
  who: 'candidate',
  about: 'The lines of the second confirmation, with the digest that confirms them.',
  answer: confirmationView,
  refusals: ['NOT_FOUND'],
  run: async ({ req, id }) => confirmationOf((await findOwnCase(req, id)).found, languageOfRequest(req)),
})
