import type { CertificateQuestion, IdentityQuestion, VerificationAnswer } from '../../../src/domain/verifier.ts'
import type { KnownPerson } from './collection.ts'

/** What the table holds about one question. */
export interface Findings {
  /** the person with this ID number */
  readonly person: KnownPerson | null
  /** true when the certificate stands under somebody else */
  readonly isHeldByOther: boolean
}

/** 生僻字 typed as a homophone in square brackets can't be compared by a machine. */
const BRACKETED = /[[\]【】［］〔〕]/u
/** GB 11643: the only document this source can say "unknown" of. */
const RESIDENT_NUMBER = /^[1-9]\d{16}[\dX]$/

/**
 * The year inside an electronic-registration number, by its fixed length, and the first year of which the national
 * register is whole: education certificates from 2002, degree certificates from 2008.
 */
const REGISTERED = {
  education: { shape: /^\d{6}(\d{4})\d{8}$/, since: 2002 },
  degree: { shape: /^\d{6}(\d{4})\d{6}$/, since: 2008 },
} as const

const manual = (reason: 'bracketed_name' | 'not_covered'): VerificationAnswer => ({ state: 'manual', reason })

/** @returns what the source says of name and number */
export function answerIdentity(question: IdentityQuestion, { person }: Findings): VerificationAnswer {
  if (BRACKETED.test(question.name)) return manual('bracketed_name')
  if (person) return person.name === question.name ? { state: 'passed' } : { state: 'failed', reason: 'name_differs' }
  return RESIDENT_NUMBER.test(question.idNumber) ? { state: 'failed', reason: 'number_unknown' } : manual('not_covered')
}

function isBeforeRegister({ subject, certificateNumber }: CertificateQuestion): boolean {
  const { shape, since } = REGISTERED[subject]
  const year = shape.exec(certificateNumber)?.[1]
  return year !== undefined && Number(year) < since
}

/** Compared in this order; the first that differs is the reason. */
const COMPARED = [
  ['school', 'school_differs'],
  ['level', 'level_differs'],
  ['major', 'major_differs'],
] as const

/** @returns what the source says of one education or degree certificate */
export function answerCertificate(question: CertificateQuestion, found: Findings): VerificationAnswer {
  const { person, isHeldByOther } = found
  if (BRACKETED.test(question.name)) return manual('bracketed_name')
  if (isBeforeRegister(question)) return manual('not_covered')
  if (isHeldByOther) return { state: 'failed', reason: 'certificate_of_other_person' }
  const certificate = person?.certificates?.find(
    ({ kind, certificateNumber }) => kind === question.subject && certificateNumber === question.certificateNumber,
  )
  if (!person || !certificate) return manual('not_covered')
  if (person.name !== question.name) return { state: 'failed', reason: 'name_differs' }
  const difference = COMPARED.find(([field]) => certificate[field] !== question[field])
  return difference ? { state: 'failed', reason: difference[1] } : { state: 'passed' }
}
