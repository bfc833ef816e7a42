import type { Payload, Plugin, Where } from 'payload'

import type { VerificationQuestion, Verifier } from '../../../src/domain/verifier.ts'
import { findVerifier } from '../../../src/domain/verifier.ts'
import { entriesOf, register } from '../../../src/registry.ts'
import { withBooted } from '../../booted.ts'
import type { Booted } from '../../booted.ts'
import { answerCertificate, answerIdentity } from './answers.ts'
import type { Findings } from './answers.ts'
import { KNOWN_PERSONS, knownPersonKey, knownPersons } from './collection.ts'
import type { KnownPerson } from './collection.ts'

export interface RegistryOptions {
  /** the vault's keyed hash: equal numbers find each other without being readable */
  readonly blindIndex: (purpose: string, plain: string) => string
}

async function findPerson(payload: Payload, where: Where): Promise<KnownPerson | null> {
  const { docs } = await payload.find({
    collection: KNOWN_PERSONS,
    where,
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return (docs[0] as KnownPerson | undefined) ?? null
}

async function find(payload: Payload, key: string, question: VerificationQuestion): Promise<Findings> {
  const person = await findPerson(payload, { idNumberKey: { equals: key } })
  if (question.subject === 'identity') return { person, isHeldByOther: false }
  const other = await findPerson(payload, {
    'certificates.certificateNumber': { equals: question.certificateNumber },
    idNumberKey: { not_equals: key },
  })
  const isOfSameKind = other?.certificates?.some(
    ({ kind, certificateNumber }) => kind === question.subject && certificateNumber === question.certificateNumber,
  )
  return { person, isHeldByOther: isOfSameKind === true }
}

interface Register {
  readonly booted: Booted
  readonly keyOf: (idNumber: string) => string
  /** the sources that stand before it in the list: what they answer it leaves to them */
  readonly sources: readonly Verifier[]
}

/** The practice source: in the place of the ministries' services for identity, education and degree. */
export function createRegistryVerifier({ booted, keyOf, sources }: Register): Verifier {
  return {
    code: 'registry',
    label: { zh: '演练核验库', en: 'Practice register' },
    isStandIn: true,
    covers: (topic) => findVerifier(sources, topic) === null,
    async verify(question) {
      const found = await find(booted.payload(), keyOf(question.idNumber), question)
      return question.subject === 'identity' ? answerIdentity(question, found) : answerCertificate(question, found)
    },
  }
}

/** Switches the practice register on: for development and demo. */
export const registry =
  ({ blindIndex }: RegistryOptions): Plugin =>
  (given) => {
    const keyOf = (idNumber: string): string => knownPersonKey(blindIndex, idNumber)
    const { config, booted } = withBooted(given)
    const collections = [...(config.collections ?? []), knownPersons(keyOf)]
    const sources = entriesOf(given, 'verifiers')
    return register({ ...config, collections }, 'verifiers', createRegistryVerifier({ booted, keyOf, sources }))
  }
