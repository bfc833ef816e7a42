import { randomUUID } from 'node:crypto'

import { hash } from '@node-rs/argon2'
import type { PayloadRequest } from 'payload'

import type { Registration } from '../../declared.ts'
import { registrations } from '../../declared.ts'
import { ACCEPTED_AT } from '../../domain/agreement.ts'
import { Refusal } from '../../domain/errors.ts'
import { checkRegistration, furtherFields, SECRET_FIELDS } from '../../domain/registration.ts'
import type { NormalisedPerson } from '../../domain/registration.ts'
import { cleanLine } from '../../domain/text.ts'
import { findRow, insertRow } from '../../store.ts'
import { nowOf, worldOf } from '../../world.ts'
import { recordAcceptances, requireAccepted } from '../../agreements.ts'
import { queueMessage } from '../../message.ts'
import { ARGON2 } from './passwords.ts'
import { command } from '../../door/command.ts'
import { RATES } from '../../door/rates.ts'
import { registered, registration } from '../../schemas/candidate.ts'

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

/** The further fields of the table, each sealed where its row says so. */
function furtherOf(req: PayloadRequest, id: string, { further }: NormalisedPerson): Record<string, string> {
  const { vault } = worldOf(req.payload)
  return Object.fromEntries(
    furtherFields().map(({ name, sealed }) => {
      const value = further[name] ?? ''
      return [name, sealed && value ? vault.seal(value, `candidates.${name}.${id}`) : value]
    }),
  )
}

/** Numbers are sealed here; keys and masks follow from them in the guard of the collection. */
async function insertPerson(req: PayloadRequest, id: string, person: NormalisedPerson): Promise<void> {
  const { vault } = worldOf(req.payload)
  await insertRow(req, 'candidates', {
    id,
    name: person.name,
    idType: person.idType,
    idNumber: vault.seal(person.idNumber, `candidates.idNumber.${id}`),
    phone: vault.seal(person.phone, `candidates.phone.${id}`),
    email: person.email,
    ...furtherOf(req, id, person),
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
    })
  }
  for (const [position, record] of person.degrees.entries()) {
    await insertRow(req, 'degree-records', {
      ...record,
      id: randomUUID(),
      candidate,
      position,
    })
  }
}

/**
 * Creates the account: person, login, records, consents and the first message in one transaction. What makes a person
 * registrable is judged by the guards of the collections (hooks/candidates).
 * @throws Refusal AGREEMENT_*, FORM_INVALID, PERSON_ALREADY_REGISTERED, PHONE_TAKEN, ID_NUMBER_EXISTS, USERNAME_TAKEN
 */
export async function registerPerson(
  req: PayloadRequest,
  { person, passwordHash, recoveryAnswerHash }: PreparedPerson,
  { again, accepted }: Pick<Registration, 'again' | 'accepted'>,
): Promise<{ id: string; username: string }> {
  const id = randomUUID()
  const { username, acknowledgedIdNumber } = person
  registrations.put(req, id, { again, accepted, acknowledgedIdNumber })
  await insertPerson(req, id, person)
  const login = { candidate: id, username, passwordHash, recoveryAnswerHash, failures: 0 }
  await insertRow(req, 'credentials', { id: randomUUID(), ...login, recoveryQuestion: person.recoveryQuestion })
  await insertRecords(req, id, person)
  const texts = await requireAccepted(req, ACCEPTED_AT.registration, accepted)
  await recordAcceptances(req, { candidate: id, occasion: 'account', texts })
  await queueMessage(req, { candidate: id, kind: 'account_created', key: id, facts: { username } })
  return { id, username }
}

/** Makes an account. */
export const registerDoor = command({
  path: '/register',
  who: 'anyone',
  about: 'Makes an account: person, login, records and consents.',
  body: registration,
  rate: RATES.register,
  captcha: true,
  answer: registered,
  status: 201,
  refusals: [
    'AGREEMENT_NOT_ACCEPTED',
    'AGREEMENT_OUTDATED',
    'PERSON_ALREADY_REGISTERED',
    'USERNAME_TAKEN',
    'PHONE_TAKEN',
    'ID_NUMBER_EXISTS',
  ],
  prepare: ({ req, body }) => preparePerson(req, body),
  secrets: SECRET_FIELDS,
  run: async ({ req, body }, prepared) => {
    const made = await registerPerson(req, prepared, body)
    return { subject: made.id, body: made }
  },
  again: async ({ req }, id) => {
    const login = await findRow(req, 'credentials', { candidate: { equals: id } })
    return { body: { id, username: login?.username ?? '' } }
  },
})
