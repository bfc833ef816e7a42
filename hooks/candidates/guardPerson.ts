import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { requireAccepted } from '../../src/agreements.ts'
import { photoFacets, registrations, verifications } from '../../src/declared.ts'
import { ACCEPTED_AT } from '../../src/domain/agreement.ts'
import { isIdType } from '../../src/domain/codes/idTypes.ts'
import { Refusal } from '../../src/domain/errors.ts'
import { personNumberKey } from '../../src/domain/identityNumber.ts'
import { maskIdNumber, maskPhone } from '../../src/domain/mask.ts'
import { personNameKey } from '../../src/domain/personName.ts'
import { findAgainProblems, furtherFields } from '../../src/domain/registration.ts'
import type { Row } from '../../src/store.ts'
import { findRow } from '../../src/store.ts'
import { isSame } from '../../src/storeHooks.ts'
import { worldOf } from '../../src/world.ts'

type Person = Row<'candidates'>
type NewPerson = Partial<Person> & { readonly id: string }

/** Name, document and what follows from them are fixed at registration (B4). */
const FIXED = ['name', 'idType', 'idNumber', 'idNumberKey', 'idNumberMasked', 'personKey'] as const
/** What only sources say. */
const VERIFIED = ['identity', 'identityReason', 'education', 'educationReason', 'verifiedKey'] as const

/** The number as it was typed; the row holds it sealed. */
function openNumbers(req: PayloadRequest, { id, idNumber, phone }: NewPerson) {
  const { vault } = worldOf(req.payload)
  const open = (sealed: string | null | undefined, place: string) => (sealed ? vault.open(sealed, place) : '')
  return { number: open(idNumber, `candidates.idNumber.${id}`), phone: open(phone, `candidates.phone.${id}`) }
}

/** Key and mask of each further field that is sealed; of an empty one there is neither. */
function furtherDerivedOf(req: PayloadRequest, data: NewPerson): Record<string, string> {
  const { vault } = worldOf(req.payload)
  const values = data as Readonly<Record<string, unknown>>
  const sealed = furtherFields().filter((row) => row.sealed && values[row.name])
  return Object.fromEntries(
    sealed.flatMap(({ name, kind }) => {
      const plain = vault.open(String(values[name]), `candidates.${name}.${data.id}`)
      const masked = kind === 'tel' ? maskPhone(plain) : maskIdNumber(plain)
      return [
        [`${name}Key`, vault.blindIndex(name, plain)],
        [`${name}Masked`, masked],
      ]
    }),
  )
}

/** Keys and masks follow from the sealed numbers, whoever writes the row. */
function derivedOf(req: PayloadRequest, data: NewPerson) {
  const { vault } = worldOf(req.payload)
  const { number, phone } = openNumbers(req, data)
  const idType = isIdType(data.idType ?? '') ? (data.idType as Parameters<typeof personNumberKey>[0]) : null
  if (!idType) throw new Refusal('FORM_INVALID', { count: 1 }, [{ field: 'idType', code: 'FIELD_INVALID' }])
  const personNumber = personNumberKey(idType, number)
  return {
    idNumberKey: vault.blindIndex('id-number', personNumber),
    idNumberMasked: maskIdNumber(number),
    personKey: vault.blindIndex('person', `${personNumber}\0${personNameKey(data.name ?? '')}`),
    phoneKey: vault.blindIndex('phone', phone),
    phoneMasked: maskPhone(phone),
  }
}

/** The sentences for what the unique indexes will refuse anyway; B7's warning may be acknowledged. */
async function refuseKnown(
  req: PayloadRequest,
  { personKey, phoneKey, idNumberKey }: Pick<Person, 'personKey' | 'phoneKey' | 'idNumberKey'>,
  isAcknowledged: boolean,
): Promise<void> {
  if (await findRow(req, 'candidates', { personKey: { equals: personKey } })) {
    throw new Refusal('PERSON_ALREADY_REGISTERED')
  }
  if (await findRow(req, 'candidates', { phoneKey: { equals: phoneKey } })) {
    throw new Refusal('PHONE_TAKEN', {}, [{ field: 'phone', code: 'PHONE_TAKEN' }])
  }
  if (isAcknowledged) return
  if (await findRow(req, 'candidates', { idNumberKey: { equals: idNumberKey } })) throw new Refusal('ID_NUMBER_EXISTS')
}

/** A new person: texts accepted, typed twice alike, nobody else's number and phone, and nothing verified yet. */
async function guardRegistration(req: PayloadRequest, data: NewPerson): Promise<NewPerson> {
  const { again, accepted, acknowledgedIdNumber = false } = registrations.take(req, data.id) ?? {}
  await requireAccepted(req, ACCEPTED_AT.registration, accepted)
  const { number } = openNumbers(req, data)
  const problems = findAgainProblems({ name: data.name ?? '', idType: data.idType ?? '', idNumber: number }, again)
  if (problems.length > 0) throw new Refusal('FORM_INVALID', { count: problems.length }, problems)
  const derived = derivedOf(req, data)
  await refuseKnown(req, derived, acknowledgedIdNumber)
  const unverified = { identity: 'pending', education: 'pending', photo: 'none' } as const
  return { ...data, ...derived, ...furtherDerivedOf(req, data), ...unverified, verifiedKey: `unverified:${data.id}` }
}

/** What a source or the photo says may change what it speaks of, and says no more than it said. */
function guardFacets(req: PayloadRequest, data: Partial<Person>, person: Person): void {
  const differs = (name: keyof Person) => name in data && !isSame(data[name], person[name])
  if (differs('photo') && photoFacets.take(req, person.id) !== data.photo) throw new Refusal('NOT_ALLOWED')
  if (!VERIFIED.some(differs)) return
  const answers = verifications.take(req, person.id)
  const isProven = data.identity === 'passed'
  const claims = data.verifiedKey === person.idNumberKey
  if (!answers || (isProven && answers.identity.state !== 'passed') || isProven !== claims) {
    throw new Refusal('NOT_ALLOWED')
  }
}

/**
 * The guard of every write of a person, whoever makes it.
 * @throws Refusal AGREEMENT_*, FORM_INVALID, PERSON_ALREADY_REGISTERED, PHONE_TAKEN, ID_NUMBER_EXISTS; NOT_ALLOWED for a
 *   change of what is fixed or of what nobody verified
 */
export const guardPerson: CollectionBeforeChangeHook<Person> = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') return guardRegistration(req, data as NewPerson)
  const person = originalDoc as Person
  if (FIXED.some((name) => name in data && !isSame(data[name], person[name]))) throw new Refusal('NOT_ALLOWED')
  guardFacets(req, data, person)
  return data
}
