import type { PayloadRequest } from 'payload'

import { dictionaryOf } from '../i18n/sentence.ts'
import type { Row } from '../store.ts'
import { findRow, findRows } from '../store.ts'
import { languageOfRequest } from '../world.ts'
import { read } from '../door/read.ts'
import type { Account } from '../schemas/candidate.ts'
import { whoIsThere } from '../schemas/candidate.ts'

import { furtherShown } from './furtherShown.ts'

type Reasons = Readonly<Record<string, string>>

/** The account as its owner sees it: numbers masked, states with their labels. */
export async function accountOf(req: PayloadRequest, id: string): Promise<Account | null> {
  const language = languageOfRequest(req)
  const words = dictionaryOf(language)
  const reasons: Reasons = words.verificationReasons
  const candidate = await findRow(req, 'candidates', { id: { equals: id } })
  if (!candidate) return null
  const credential = await findRow(req, 'credentials', { candidate: { equals: id } })
  const byCandidate = { where: { candidate: { equals: id } }, sort: 'position', limit: 20 }
  const record = (row: Row<'education-records'> | Row<'degree-records'>) => ({
    id: row.id,
    certificateNumber: row.certificateNumber,
    school: row.school,
    major: row.major,
    level: row.level,
    completedOn: row.completedOn,
    ...('mode' in row ? { mode: row.mode } : {}),
    verification: row.verification,
    verificationLabel: words.verifications[row.verification],
    reason: row.reason ? (reasons[row.reason] ?? null) : null,
  })
  const { name, idType, idNumberMasked, phoneMasked, email, identity, education, photo } = candidate
  return {
    id,
    username: credential?.username ?? '',
    ...{ name, idType, idNumberMasked, phoneMasked, email, identity, education, photo },
    further: [...furtherShown(candidate, language)],
    identityLabel: words.verifications[identity],
    identityReason: candidate.identityReason ? (reasons[candidate.identityReason] ?? null) : null,
    educationLabel: words.verifications[education],
    educationReason: candidate.educationReason ? (reasons[candidate.educationReason] ?? null) : null,
    photoLabel: words.photos[photo],
    educations: (await findRows(req, 'education-records', byCandidate)).map(record),
    degrees: (await findRows(req, 'degree-records', byCandidate)).map(record),
  }
}

/** Who is logged in, if anybody. */
export const meDoor = read({
  path: '/me',
  who: 'anyone',
  about: 'The account of the session, numbers masked; null without one.',
  answer: whoIsThere,
  refusals: [],
  run: async ({ req }) => {
    const isCandidate = req.user?.collection === 'candidates'
    return { candidate: isCandidate ? await accountOf(req, String(req.user?.id)) : null }
  },
})
