import type { PayloadRequest, Where } from 'payload'

import type { VerificationState } from '../../domain/enrollment.ts'
import type { CertificateQuestion, VerificationAnswer, VerificationQuestion } from '../../domain/verifier.ts'
import { combineVerifications, findVerifier } from '../../domain/verifier.ts'
import { makeDue } from '../../lease.ts'
import { entriesOf } from '../../registry.ts'
import type { Row } from '../../store.ts'
import { changeRow, findRows } from '../../store.ts'
import { worldOf } from '../../world.ts'
import type { VerificationAnswers } from '../../declared.ts'
import { verifications } from '../../declared.ts'
import { queueMessage } from '../../message.ts'

type Record_ = Row<'education-records'> | Row<'degree-records'>

/** Where no source covers a question a person has to look: nothing ever passes by absence. */
const UNCOVERED: VerificationAnswer = { state: 'manual', reason: 'not_covered' }

function askSource(req: PayloadRequest, question: VerificationQuestion): Promise<VerificationAnswer> {
  const verifier = findVerifier(entriesOf(req.payload.config, 'verifiers'), question)
  return verifier ? verifier.verify(question) : Promise.resolve(UNCOVERED)
}

/** Asks the sources about one person; outside any transaction. Throws when a source is away. */
async function ask(req: PayloadRequest, candidate: Row<'candidates'>): Promise<VerificationAnswers> {
  const { vault } = worldOf(req.payload)
  const idNumber = vault.open(candidate.idNumber ?? '', `candidates.idNumber.${candidate.id}`)
  const { name, idType } = candidate
  const identity = await askSource(req, { subject: 'identity', idType, idNumber, name })
  const where = { where: { candidate: { equals: candidate.id } }, limit: 20 }
  const about = async (subject: CertificateQuestion['subject'], rows: readonly Record_[]) => {
    const answers = new Map<string, VerificationAnswer>()
    for (const { id, certificateNumber, school, major, level } of rows) {
      const question = { subject, idNumber, name, certificateNumber, school, major, level }
      answers.set(id, await askSource(req, question))
    }
    return answers
  }
  return {
    identity,
    educations: await about('education', await findRows(req, 'education-records', where)),
    degrees: await about('degree', await findRows(req, 'degree-records', where)),
  }
}

/** The education facet is as good as its worst record. */
function educationOf({ educations, degrees }: VerificationAnswers): {
  state: VerificationState
  reason: string | null
} {
  const answers = [...educations.values(), ...degrees.values()]
  const state = combineVerifications(answers.map((answer) => answer.state))
  return { state, reason: answers.find((answer) => answer.state === state)?.reason ?? null }
}

/**
 * A proven identity claims the number: the unique `verifiedKey` lets one account have it (decision 1).
 * @returns false when another account has proven it already
 */
async function isNumberFree(req: PayloadRequest, candidate: Row<'candidates'>): Promise<boolean> {
  const [holder] = await findRows(req, 'candidates', {
    where: { verifiedKey: { equals: candidate.idNumberKey } },
    limit: 1,
  })
  return !holder || holder.id === candidate.id
}

/** Confirmed enrollments that wait for this answer are looked at next (jobs: routes). */
async function wakeEnrollments(req: PayloadRequest, candidate: string): Promise<void> {
  const where: Where = { and: [{ candidate: { equals: candidate } }, { state: { equals: 'verifying' } }] }
  for (const { id } of await findRows(req, 'enrollments', { where, limit: 20 })) {
    await makeDue(req, { collection: 'enrollments', instant: 'sweepAt' }, { where: { id: { equals: id } }, at: null })
  }
}

type RecordSlug = 'education-records' | 'degree-records'

async function writeRecords(req: PayloadRequest, slug: RecordSlug, answers: VerificationAnswers): Promise<void> {
  const bySlug = slug === 'education-records' ? answers.educations : answers.degrees
  for (const row of await findRows(req, slug, { where: { id: { in: [...bySlug.keys()] } }, limit: bySlug.size })) {
    const answer = bySlug.get(row.id)
    if (!answer) continue
    verifications.put(req, row.id, answers)
    await changeRow(req, slug, row, { verification: answer.state, reason: answer.reason ?? null })
  }
}

async function writeAnswers(
  req: PayloadRequest,
  candidate: Row<'candidates'>,
  answers: VerificationAnswers,
): Promise<void> {
  const { identity } = answers
  const education = educationOf(answers)
  const isProven = identity.state === 'passed' && (await isNumberFree(req, candidate))
  const isTaken = identity.state === 'passed' && !isProven
  verifications.put(req, candidate.id, answers)
  const changed = await changeRow(req, 'candidates', candidate, {
    identity: isTaken ? 'failed' : identity.state,
    identityReason: isTaken ? 'number_unknown' : (identity.reason ?? null),
    education: education.state,
    educationReason: education.reason,
    verifiedKey: isProven ? (candidate.idNumberKey ?? '') : candidate.verifiedKey,
    verifyAt: null,
    verifyTries: (candidate.verifyTries ?? 0) + 1,
  })
  if (!changed) return
  await writeRecords(req, 'education-records', answers)
  await writeRecords(req, 'degree-records', answers)
  await wakeEnrollments(req, candidate.id)
  const facts = { identity: changed.identity, education: changed.education }
  await queueMessage(req, {
    candidate: candidate.id,
    kind: 'verification_done',
    key: `${candidate.id}:${changed.verifyTries}`,
    facts,
  })
}

/**
 * Verifies one person in the background; an absent source leaves `pending`, to be asked again, and never passes.
 * @throws whatever a source throws that does not answer
 */
export async function verifyCandidate(req: PayloadRequest, candidate: Row<'candidates'>): Promise<void> {
  const answers = await ask(req, candidate)
  await worldOf(req.payload).inTransaction(req, () => writeAnswers(req, candidate, answers))
}
