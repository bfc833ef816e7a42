import { PayloadSDK } from '@payloadcms/sdk'
import type { AgreementKind } from '../domain/agreement.ts'
import type { ExamShape } from '../domain/exam.ts'
import type * as generated from '../payload-types.ts'
import { read, send } from './http.ts'

/** The generated documents as the pages read them. */
export type Agreement = generated.Agreement
export type Notice = generated.Notice
export type Province = generated.Province
export type ReviewPoint = generated.ReviewPoint

/** A published exam: what the rules read of it, and its windows. */
export type Exam = ExamShape & Omit<generated.Exam, keyof ExamShape>

/** The texts in force now, by kind. */
export type CurrentAgreements = Readonly<Record<AgreementKind, generated.Agreement>>

/** The generated lists, read through the generated types: a renamed field does not compile here. */
const sdk = new PayloadSDK<generated.Config>({ baseURL: '/api', fetch: send })

/** Boxes nobody ticked are stored as nothing; the rules want a plain no. */
function examOf(exam: generated.Exam): Exam {
  const levels = exam.levels.map((level) => ({
    ...level,
    isExempt: level.isExempt ?? false,
    validityYears: level.validityYears ?? 1,
  }))
  return { ...exam, levels }
}

export const listNotices = (limit: number, page: number, signal: AbortSignal) =>
  sdk.find({ collection: 'notices', limit, page, depth: 0 }, { signal })
export const findNotice = (id: string, signal: AbortSignal) =>
  sdk.findByID({ collection: 'notices', id, depth: 0 }, { signal })
export const listExams = async (signal: AbortSignal) => {
  const { docs } = await sdk.find({ collection: 'exams', limit: 100, depth: 0 }, { signal })
  return docs.map(examOf)
}
export const findExam = async (id: string, signal: AbortSignal) =>
  examOf(await sdk.findByID({ collection: 'exams', id, depth: 0 }, { signal }))
export const listProvinces = (signal: AbortSignal) =>
  sdk.find({ collection: 'provinces', limit: 100, depth: 0 }, { signal })
export const listReviewPoints = (province: string, signal: AbortSignal) =>
  sdk.find({ collection: 'review-points', limit: 100, depth: 0, where: { province: { equals: province } } }, { signal })
export const currentAgreements = (signal: AbortSignal): Promise<CurrentAgreements> =>
  read('/agreements/current', signal)
