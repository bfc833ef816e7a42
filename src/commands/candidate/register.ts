import { randomUUID } from 'node:crypto'

import { hash } from '@node-rs/argon2'
import type { PayloadRequest } from 'payload'

import { ACCEPTED_AT } from '../../domain/agreement.ts'
import { Refusal } from '../../domain/errors.ts'
import { maskIdNumber, maskPhone } from '../../domain/mask.ts'
import { checkRegistration } from '../../domain/registration.ts'
import type { NormalisedPerson } from '../../domain/registration.ts'
import { cleanLine } from '../../domain/text.ts'
import { findRow, insertRow } from '../../store.ts'
import { nowOf, worldOf } from '../../world.ts'
import { recordAcceptances, requireAccepted } from '../../agreements.ts'
import { queueMessage } from '../../message.ts'
import { ARGON2 } from './passwords.ts'

/** A checked person with the hashes that are too slow to make inside a transaction. */
export interface PreparedPerson {
  readonly person: NormalisedPerson
  readonly passwordHash: string
  readonly recoveryAnswerHash: string
}

/** Checks the form and hashes what must be hashed; writes nothing. @throws Refusal FORM_INVALID with problems */
export async function preparePerson(req: PayloadRequest, body: unknown): Promise<PreparedPerson> {
  const { person, problems } = checkRegistration(body, nowOf(req))
  if (!person) throw new Refusal('FORM_INVALID', { count: problems.length }, problems)
  const passwordHash = await hash(person.password, ARGON2)
  const recoveryAnswerHash = await hash(cleanLine(person.recoveryAnswer).toLowerCase(), ARGON2)
  return { person, passwordHash, recoveryAnswerHash }
}

interface Keys {
  readonly idNumberKey: string
  readonly personKey: string
  readonly phoneKey: string
}

function keysOf(req: PayloadRequest, person: NormalisedPerson): Keys {
  const { vault } = worldOf(req.payload)
  return {
    idNumberKey: vault.blindIndex('id-number', person.personNumberKey),
    personKey: vault.blindIndex('person', `${person.personNumberKey}\0${person.nameKey}`),
    phoneKey: vault.blindIndex('phone', person.phone),
  }
}

/** The sentences for what the unique indexes will refuse anyway; B7's warning may be acknowledged. */
async function refuseKnown(req: PayloadRequest, person: NormalisedPerson, keys: Keys): Promise<void> {
  if (await findRow(req, 'candidates', { personKey: { equals: keys.personKey } }))
    throw new Refusal('PERSON_ALREADY_REGISTERED')
  if (await findRow(req, 'credentials', { usernameFolded: { equals: person.foldedUsername } })) {
    throw new Refusal('USERNAME_TAKEN', {}, [{ field: 'username', code: 'USERNAME_TAKEN' }])
  }
  if (await findRow(req, 'candidates', { phoneKey: { equals: keys.phoneKey } })) {
    throw new Refusal('PHONE_TAKEN', {}, [{ field: 'phone', code: 'PHONE_TAKEN' }])
  }
  if (person.acknowledgedIdNumber) return
  if (await findRow(req, 'candidates', { idNumberKey: { equals: keys.idNumberKey } }))
    throw new Refusal('ID_NUMBER_EXISTS')
}

async function insertPerson(
  req: PayloadRequest,
  id: string,
  { person, keys }: { person: NormalisedPerson; keys: Keys },
) {
  const { vault } = worldOf(req.payload)
  await insertRow(req, 'candidates', {
    id,
    ...keys,
    name: person.name,
    idType: person.idType,
    idNumber: vault.seal(person.idNumber, `candidates.idNumber.${id}`),
    idNumberMasked: maskIdNumber(person.idNumber),
    verifiedKey: `unverified:${id}`,
    phone: vault.seal(person.phone, `candidates.phone.${id}`),
    phoneMasked: maskPhone(person.phone),
    email: person.email,
    identity: 'pending',
    education: 'pending',
    photo: 'none',
    verifyAt: nowOf(req).toISOString(),
    verifyTries: 0,
  })
}

async function insertRecords(req: PayloadRequest, candidate: string, person: NormalisedPerson): Promise<void> {
  for (const [position, record] of person.educations.entries()) {
    await insertRow(req, 'education-records', {
      ...record,
      id: randomUUID(),
      candidate,
      position,
      verification: 'pending',
    })
  }
  for (const [position, record] of person.degrees.entries()) {
    await insertRow(req, 'degree-records', {
      ...record,
      id: randomUUID(),
      candidate,
      position,
      verification: 'pending',
    })
  }
}

/**
 * Creates the account: person, login, records, consents and the first message in one transaction.
 * @throws Refusal PERSON_ALREADY_REGISTERED, USERNAME_TAKEN, PHONE_TAKEN, ID_NUMBER_EXISTS, AGREEMENT_*
 */
export async function registerPerson(
  req: PayloadRequest,
  prepared: PreparedPerson,
  accepted: unknown,
): Promise<{ id: string; username: string }> {
  const { person, passwordHash, recoveryAnswerHash } = prepared
  const texts = await requireAccepted(req, ACCEPTED_AT.registration, accepted)
  const keys = keysOf(req, person)
  await refuseKnown(req, person, keys)
  const id = randomUUID()
  const { username } = person
  await insertPerson(req, id, { person, keys })
  await insertRow(req, 'credentials', {
    id: randomUUID(),
    candidate: id,
    username,
    usernameFolded: person.foldedUsername,
    passwordHash,
    recoveryQuestion: person.recoveryQuestion,
    recoveryAnswerHash,
    failures: 0,
  })
  await insertRecords(req, id, person)
  await recordAcceptances(req, { candidate: id, station: 'account', texts })
  await queueMessage(req, { candidate: id, kind: 'account_created', key: id, facts: { username } })
  return { id, username }
}
